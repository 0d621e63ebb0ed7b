package de.lotse.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class AccessControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @Test
    void tellsWhoOpenedChangedAndAskedForTheCase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Schau, Selma");
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.browserOf(jonas).get("/faelle/" + id.value());
        var browser = given.browserOf(amira);
        var notes = "/faelle/" + id.value() + "/notizen";
        browser.get(notes).form(notes).with("text", "Notiz").send();

        var rows = browser.get(path(id)).page().select("tbody tr").eachText();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).contains(amira.name(), "angesehen");
        assertThat(rows.get(1)).contains(amira.name(), "geändert");
        assertThat(rows.get(2)).contains(amira.name(), "angesehen");
        assertThat(rows.get(3))
                .contains(
                        jonas.name(),
                        "Zugriff abgelehnt",
                        "Träger " + amira.organisation().value());
    }

    @Test
    void tellsWhatItWasForWhereItWasNotPlainWork() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Wofür, Willi");
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.consent(amira, id);
        given.as(
                amira,
                () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from)
                        values (gen_random_uuid(), ?, ?, 'SUPERVISOR', current_date)""").params(id.value(), jonas.user().value()).update());
        given.browserOf(jonas).get("/faelle/" + id.value());

        var rows =
                given.browserOf(amira).get(path(id)).page().select("tbody tr").eachText();

        assertThat(rows.get(0)).contains(amira.name(), "angesehen").doesNotContain("angesehen:");
        assertThat(rows.get(1)).contains(jonas.name(), "angesehen: Fachaufsicht");
    }

    @Test
    void readingTheAccessesIsAnAccess() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Blick, Bela");
        var browser = given.browserOf(amira);

        assertThat(browser.get(path(id)).page().select("tbody tr")).hasSize(1);
        assertThat(browser.get(path(id)).page().select("tbody tr")).hasSize(2);
    }

    @Test
    void showsManyAccessesPageByPage() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Oft, Oda");
        given.as(amira, () -> jdbc.sql("""
                        insert into audit.access_entry (id, action, subject, subject_ids, basis)
                        select gen_random_uuid(), 'VIEW', 'case', array[cast(? as uuid)], 'MEMBERSHIP' from generate_series(1, 99)""").param(id.value()).update());
        var browser = given.browserOf(amira);

        var first = browser.get(path(id)).page();
        var second = browser.get(first.selectFirst("a[rel=next]").attr("href")).page();

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(50);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void needsTheSameNumberOfQueriesForAnyNumberOfAccesses() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Zahl, Zara");
        var browser = given.browserOf(amira);
        var few = counter.during(() -> browser.get(path(id)));
        for (var n = 0; n < 10; n++) browser.get(path(id));

        assertThat(counter.during(() -> browser.get(path(id)))).hasSameSizeAs(few);
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/zugriffe";
    }
}
