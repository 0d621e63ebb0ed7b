package de.lotse.casework.hints;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class TidingsTests {

    private static final String DECIDED = "Ihr Hinweis führte zur Entscheidung eines Gremiums.";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tidings tidings;

    @Test
    void whoeverGaveAHintHearsOnceWhatBecameOfItAndNobodyElseDoes() {
        var bonn = new Bonn(given, tenants, organisations, jdbc);
        var amira = bonn.colleague(Role.CASE_MANAGER);
        var jonas = bonn.colleague(Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Samira").value() + "/hinweise/neu";
        var browser = given.browserOf(amira);
        hint(browser, path);

        var theme = theme(bonn);
        tidings.tell();
        assertThat(browser.get("/mitteilungen").text()).doesNotContain(DECIDED);

        bonn.run(
                "insert into structure.theme_event (id, theme_id, happened_on, to_stage, text) values (?, ?, current_date, 'ACCEPTED', 'Ja')",
                Ids.next(),
                theme);
        tidings.tell();
        tidings.tell();
        assertThat(browser.get("/mitteilungen").text())
                .contains("Mitteilungen 1 neu", DECIDED)
                .doesNotContain("Haddad");
        assertThat(given.browserOf(jonas).get("/mitteilungen").text()).doesNotContain(DECIDED);
        assertThat(browser.get(OwnPage.PATH).text()).contains("Konto nur noch online", "Ja");
    }

    @Test
    void whatIsDecidedOnceMoreIsToldOnceMore() {
        var bonn = new Bonn(given, tenants, organisations, jdbc);
        var amira = bonn.colleague(Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Samira").value() + "/hinweise/neu";
        var browser = given.browserOf(amira);
        hint(browser, path);
        hint(browser, path);
        var theme = theme(bonn);
        for (var stage : List.of("DEFERRED", "ACCEPTED", "CHECKING", "CHECKING")) {
            step(bonn, theme, 0, stage);
            tidings.tell();
            var news = browser.get("/mitteilungen");
            assertThat(news.text()).as(stage).contains("Mitteilungen 1 neu");
            news.form("/mitteilungen/gelesen").send();
            tidings.tell();
            assertThat(browser.get("/mitteilungen").text()).as(stage).doesNotContain("1 neu");
        }
    }

    @Test
    void theDayIsThatOfTheLatestDecisionAndOnlyWhatWasAcceptedPromisesAnEffect() {
        var bonn = new Bonn(given, tenants, organisations, jdbc);
        var amira = bonn.colleague(Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Samira").value() + "/hinweise/neu";
        var browser = given.browserOf(amira);
        hint(browser, path);
        var theme = theme(bonn);
        step(bonn, theme, 90, "DEFERRED");
        step(bonn, theme, 60, "REJECTED");
        step(bonn, theme, 30, "CLOSED");

        var closed = browser.get(OwnPage.PATH).page();
        assertThat(closed.select("a[href='/themen/" + theme + "#weg']").text()).contains(daysAgo(60));
        assertThat(closed.select("a[href='/themen/" + theme + "#wirkung']")).isEmpty();

        step(bonn, theme, 20, "ACCEPTED");
        step(bonn, theme, 10, "CHECKING");
        var checked = browser.get(OwnPage.PATH).page();
        assertThat(checked.select("a[href='/themen/" + theme + "#weg']").text()).contains(daysAgo(20));
        assertThat(checked.select("a[href='/themen/" + theme + "#wirkung']")).isNotEmpty();
    }

    private static void hint(Browser browser, String path) {
        browser.get(path)
                .form(path)
                .with("barrier", "DIGITAL_ACCESS")
                .with("office", "BANK")
                .send();
    }

    private static void step(Bonn bonn, UUID theme, int daysAgo, String stage) {
        bonn.run(
                "insert into structure.theme_event (id, theme_id, happened_on, to_stage, text) values (?, ?, current_date - ?::int, ?, 'So')",
                Ids.next(),
                theme,
                daysAgo,
                stage);
        bonn.run("update structure.theme set stage = ? where id = ?", stage, theme);
    }

    private static String daysAgo(int days) {
        return Formats.date(LocalDate.now().minusDays(days));
    }

    private static UUID theme(Bonn bonn) {
        var theme = Ids.next();
        bonn.run("""
                insert into structure.theme (id, number, title, stage_since, created_on)
                values (?, (select coalesce(max(number), 0) + 1 from structure.theme), 'Konto nur noch online', current_date, current_date)""", theme);
        bonn.run(
                "insert into structure.theme_rule (id, theme_id, barrier, office) values (?, ?, 'DIGITAL_ACCESS', 'BANK')",
                Ids.next(),
                theme);
        return theme;
    }
}
