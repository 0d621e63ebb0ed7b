package de.lotse.casework.filters;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SavedFilterTests {

    @Autowired
    Given given;

    @Autowired
    Reminders reminders;

    @Autowired
    QueryCounter counter;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aCaseManager() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        given.caseOf(amira, "Tesfay, Meron");
    }

    @Test
    void meinTagLeadsToTheFiltersOfAllListsTheFirstOnesAtOnce() {
        assertThat(browser.get("/start").text()).doesNotContain("Gespeicherte Filter");
        for (var name : new String[] {"Eins", "Zwei", "Drei", "Vier", "Fünf"})
            save("/faelle?phase=EVALUATION", "/faelle", name, "");
        save("/anfragen?zustand=CLEARING", "/anfragen", "In Klärung", "true");

        var page = browser.get("/start").page();

        var card = page.select("section:has(h2:contains(Gespeicherte Filter))");
        assertThat(card.select("a").first().text()).isEqualTo("In Klärung");
        assertThat(card.select("details").text())
                .contains("Alle 6 Filter", "Zwei")
                .doesNotContain("Eins");
        for (var link : card.select("a").eachAttr("href"))
            assertThat(browser.get(link).status()).as(link).isEqualTo(200);
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER))
                        .get("/start")
                        .text())
                .doesNotContain("Gespeicherte Filter");
    }

    @Test
    void keepsAFilterOfTheCasesAndOpensTheListWithIt() {
        var saved = save("/faelle?phase=EVALUATION&nummer=20%2026", "/faelle", "Vor der Auswertung", "true");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.follow().text()).contains("Der Filter ist gespeichert.", "Vor der Auswertung");

        var opened = browser.get("/faelle");
        assertThat(opened.text()).contains("Kein Fall passt").doesNotContain("Tesfay");
        assertThat(opened.valueOf("phase")).isEqualTo("EVALUATION");
        assertThat(opened.valueOf("nummer")).isEqualTo("20 26");
        assertThat(browser.get("/faelle?alle=1").text()).contains("Tesfay, Meron");
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER))
                        .get("/faelle")
                        .text())
                .doesNotContain("Vor der Auswertung");
    }

    @Test
    void keepsAFilterOfTheInquiries() {
        for (var name : new String[] {"Kaya, Elif", "Berhane, Selam"})
            browser.get("/anfragen/neu").form("/anfragen").with("name", name).send();
        var path = browser.get("/anfragen")
                .page()
                .select("a[href^=/anfragen/]:contains(Berhane)")
                .attr("href");
        browser.get(path + "/verweis")
                .form(path + "/verweis")
                .with("to", "Jobcenter")
                .send();

        var saved = save("/anfragen?state=REDIRECTED&mine=true", "/anfragen", "Von mir verwiesen", "true");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.follow().text()).contains("Der Filter ist gespeichert.", "Von mir verwiesen");
        var opened = browser.get("/anfragen");
        assertThat(opened.text()).contains("Berhane, Selam").doesNotContain("Kaya");
        assertThat(opened.valueOf("state")).isEqualTo("REDIRECTED");
        assertThat(browser.get("/anfragen?alle=1").text()).contains("Berhane, Selam", "Kaya, Elif");
        assertThat(save("/anfragen?state=OPEN", "/anfragen", " ", "").status()).isEqualTo(422);
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER))
                        .get("/anfragen")
                        .text())
                .contains("Kaya")
                .doesNotContain("Von mir verwiesen");
    }

    @Test
    void keepsAFilterOfTheReminders() {
        remind("Überfällig", LocalDate.now().minusDays(3));
        remind("Später", LocalDate.now().plusDays(300));

        save("/wiedervorlagen?zeitraum=ueberfaellig", "/wiedervorlagen", "Liegen geblieben", "true");

        assertThat(browser.get("/wiedervorlagen").text()).contains("Überfällig").doesNotContain("Später");
        assertThat(browser.get("/wiedervorlagen?alle=1").text()).contains("Überfällig", "Später");
    }

    @Test
    void aFilterIsNoLongerTheFirstOneAndGoes() {
        save("/faelle?phase=EVALUATION", "/faelle", "Auswertung", "true");
        var form =
                browser.get("/faelle").page().select("form[action$=/vorgabe]").attr("action");
        browser.get("/faelle").form(form).send();
        assertThat(browser.get("/faelle").text()).contains("Tesfay, Meron", "Löschen Auswertung");

        var delete =
                browser.get("/faelle").page().select("form[action$=/loeschung]").attr("action");
        var stranger = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        var token = stranger.get("/faelle").page().select("input[name=_csrf]").val();
        assertThat(stranger.post(delete, Map.of("_csrf", token)).status()).isEqualTo(404);
        browser.get("/faelle").form(delete).send();
        assertThat(browser.get("/faelle").text()).doesNotContain("Löschen Auswertung");
    }

    @Test
    void asksForAName() {
        var refused = save("/faelle?phase=EVALUATION", "/faelle", " ", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Geben Sie dem Filter einen Namen.");
        assertThat(refused.valueOf("phase")).isEqualTo("EVALUATION");
    }

    @Test
    void savingUnderTheSameNameReplacesTheFilter() {
        save("/faelle?phase=EVALUATION", "/faelle", "Meiner", "");
        save("/faelle?phase=PLANNING", "/faelle", "Meiner", "");

        assertThat(browser.get("/faelle").page().select("a:contains(Meiner)").eachAttr("href"))
                .containsExactly("/faelle?phase=PLANNING");
    }

    @Test
    void asksTheDatabaseAsOftenForManyFiltersAsForOne() {
        save("/faelle?phase=EVALUATION", "/faelle", "A", "");
        browser.get("/faelle");
        var one = counter.during(() -> browser.get("/faelle")).size();
        for (var name : new String[] {"B", "C", "D"}) save("/faelle?phase=EVALUATION", "/faelle", name, "");

        assertThat(counter.during(() -> browser.get("/faelle")).size()).isEqualTo(one);
    }

    @Test
    void printsTheListsAndLeavesATrace() {
        remind("Bescheid", LocalDate.now());
        for (var list : new String[] {"/faelle", "/wiedervorlagen"}) {
            var fields = new HashMap<String, String>();
            for (var input : browser.get(list).page().select("#sammelform input[type=hidden]"))
                fields.put(input.attr("name"), input.val());
            var pdf = browser.post(list + "/liste", fields);
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF-");
        }
        assertThat(given.as(amira, () -> jdbc.sql("""
                                select count(*) from audit.access_entry where action = 'PRINT' and user_id = shared.actor()""").query(Integer.class).single()))
                .isEqualTo(2);
    }

    private Answer save(String list, String path, String name, String asDefault) {
        return browser.get(list)
                .form(path + "/filter")
                .with("filterName", name)
                .with("filterDefault", asDefault.isEmpty() ? "false" : asDefault)
                .send();
    }

    private void remind(String text, LocalDate day) {
        given.as(amira, () -> reminders.add(null, amira.user(), day, text, Origin.MANUAL));
    }
}
