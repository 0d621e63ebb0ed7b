package de.lotse.casework.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CaseListTests {

    @Autowired
    Given given;

    @Autowired
    CaseList cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @Test
    void showsOwnOpenCasesInGermanOrderOfNames() {
        var amira = given.caseManager();
        for (var name : List.of("Zimmer, Zeynep", "Özdemir, Ali", "Olaf, Otto", "Ärmel, Änne", "حداد, أميرة"))
            given.caseOf(amira, name);
        given.caseOf(given.colleague(amira.organisation(), Role.CASE_MANAGER), "Fremd, Frida");

        var page = given.browserOf(amira).get("/faelle");

        assertThat(names(page))
                .containsExactly("Ärmel, Änne", "Olaf, Otto", "Özdemir, Ali", "Zimmer, Zeynep", "حداد, أميرة");
        assertThat(page.text()).contains("5 Fälle").doesNotContain("Fremd, Frida");
    }

    @Test
    void leavesClosedCasesOutUntilTheyAreAskedFor() {
        var amira = given.caseManager();
        given.caseOf(amira, "Offen, Olga");
        var closed = given.caseOf(amira, "Zu, Zora");
        set(amira, closed.value(), "status = 'CLOSED', closed_on = current_date");
        var browser = given.browserOf(amira);

        assertThat(names(browser.get("/faelle"))).containsExactly("Offen, Olga");
        assertThat(names(browser.get("/faelle?stand=abgeschlossen"))).containsExactly("Zu, Zora");
        assertThat(names(browser.get("/faelle?stand=alle"))).containsExactly("Offen, Olga", "Zu, Zora");
    }

    @Test
    void findsCasesByPhaseNumberAndLongSilence() {
        var amira = given.caseManager();
        var quiet = given.caseOf(amira, "Leise, Lena");
        given.caseOf(amira, "Laut, Lars");
        set(amira, quiet.value(), "phase = 'LINKING', last_contact_on = current_date - 40, case_number = '1999-77777'");
        var browser = given.browserOf(amira);

        assertThat(names(browser.get("/faelle?phase=LINKING"))).containsExactly("Leise, Lena");
        assertThat(names(browser.get("/faelle?wochen=4"))).containsExactly("Leise, Lena");
        assertThat(names(browser.get("/faelle?wochen=8"))).isEmpty();
        assertThat(names(browser.get("/faelle?nummer=99-777"))).containsExactly("Leise, Lena");
        assertThat(browser.get("/faelle?nummer=%25").text()).contains("Kein Fall passt zu diesen Angaben");
    }

    @Test
    void linksOfTheOrderKeepTheFilter() {
        var amira = given.caseManager();
        given.caseOf(amira, "Halt, Hanna");

        var page =
                given.browserOf(amira).get("/faelle?phase=ASSESSMENT&nummer=2").page();

        assertThat(page.select("a[href^='/faelle?phase=ASSESSMENT&nummer=2&sortierung=kontakt']"))
                .hasSize(1);
    }

    @Test
    void takesUnknownWordsInTheAddressForNothing() {
        var amira = given.caseManager();
        given.caseOf(amira, "Robust, Rosa");

        var page = given.browserOf(amira).get("/faelle?stand=x&phase=y&rolle=z&sortierung=q&nach=" + UUID.randomUUID());

        assertThat(page.status()).isEqualTo(200);
        assertThat(names(page)).containsExactly("Robust, Rosa");
    }

    @ParameterizedTest
    @EnumSource(CaseSort.class)
    void showsEveryCaseOnceOverAllPagesThoughTheirKeysAreEqual(CaseSort sort) {
        var amira = given.caseManager();
        var other = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        fill(amira, other, 130, 0);
        var seen = new ArrayList<String>();
        var browser = given.browserOf(amira);

        var page = browser.get("/faelle?sortierung=" + sort.word());
        while (true) {
            assertThat(page.text()).contains("130 Fälle");
            seen.addAll(page.page().select("tbody a").eachAttr("href"));
            var next = page.page().selectFirst("a[rel=next]");
            if (next == null) break;
            page = browser.get(next.attr("href"));
        }

        assertThat(seen).hasSize(130);
        assertThat(new HashSet<>(seen)).hasSize(130);
    }

    @Test
    void needsTheSameNumberOfQueriesForOneCaseAndForMany() {
        var few = given.caseManager();
        given.caseOf(few, "Einzig, Eva");
        var many = given.caseManager();
        fill(many, given.colleague(many.organisation(), Role.CASE_MANAGER), 60, 0);

        assertThat(queries(given.browserOf(many))).isEqualTo(queries(given.browserOf(few)));
    }

    @Test
    void writesOneRowIntoTheAccessLogForEachRequest() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Spur, Sara");
        var browser = given.browserOf(amira);

        browser.get("/faelle");

        var logged = given.as(amira, () -> jdbc.sql(
                        "select action || ' ' || subject_ids[1] from audit.access_entry where user_id = ?")
                .param(amira.user().value())
                .query(String.class)
                .list());
        assertThat(logged).containsExactly("LIST " + id.value());
    }

    @Test
    void followsOwnMembershipsInsteadOfReadingAllCasesOfTheOrganisation() throws SQLException {
        var amira = given.caseManager();
        fill(amira, given.colleague(amira.organisation(), Role.CASE_MANAGER), 40, 5_000);
        try (var owner = TestDatabase.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("analyze casework.case_file, casework.person, consent.case_membership");
        }
        var all = new CaseListFilter(null, null, null, null, null, null, null);

        var plan = String.join("\n", given.as(amira, () -> cases.select("explain ", all)
                .query(String.class)
                .list()));

        assertThat(plan)
                .contains("case_membership_of_user")
                .doesNotContain("Seq Scan on case_file")
                .doesNotContain("Seq Scan on person")
                .doesNotContain("Seq Scan on case_membership");
    }

    private int queries(Browser browser) {
        browser.get("/faelle");
        return counter.during(() -> browser.get("/faelle")).size();
    }

    private static List<String> names(Browser.Answer answer) {
        return answer.page().select("tbody th a").eachText();
    }

    private void set(Actor actor, UUID caseId, String columns) {
        given.as(actor, () -> jdbc.sql("update casework.case_file set " + columns + " where id = ?")
                .param(caseId)
                .update());
    }

    /** Cases that all have the same name and days: some of hers, some of a colleague in the same organisation. */
    private void fill(Actor actor, Actor colleague, int own, int others) {
        given.filling(actor, () -> jdbc.sql("""
                        with made as (
                          select gen_random_uuid() as id, gen_random_uuid() as person, n
                          from   generate_series(1, :all) n),
                        people as (
                          insert into casework.person (id, display_name) select person, 'Gleich, Gerda' from made returning id),
                        files as (
                          insert into casework.case_file (id, case_number, concerns, client_id, lead_id, status, phase, opened_on)
                          select id, 'T-' || id, 'PERSON', person, :lead, 'ACTIVE', 'ASSESSMENT', current_date from made
                          returning id)
                        insert into consent.case_membership (id, case_id, user_id, role)
                        select gen_random_uuid(), id, case when n <= :own then :lead else :other end, 'LEAD' from made""")
                .param("all", own + others)
                .param("own", own)
                .param("lead", actor.user().value())
                .param("other", colleague.user().value())
                .update());
    }
}
