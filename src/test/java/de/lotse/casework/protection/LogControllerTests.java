package de.lotse.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LogControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    private Actor amira;
    private Actor officer;
    private Browser browser;
    private CaseId id;

    @BeforeEach
    void anOfficeWithACase() {
        amira = given.caseManager();
        officer = given.colleague(amira.organisation(), Role.DATA_PROTECTION);
        browser = given.browserOf(officer);
        id = given.caseOf(amira, "Geheim, Gesine");
    }

    @Test
    void tellsWhoDidWhatAndNotToWhom() {
        given.browserOf(amira).get(path(id));

        var page = browser.get("/datenschutz");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("tbody tr").first().text())
                .contains(amira.name(), "Fall: angesehen", number(id), "Fallarbeit", "arbeitet im Fall mit");
        assertThat(page.body()).doesNotContain("Geheim", "Gesine", id.value().toString());
    }

    @Test
    void readingTheLogIsARowOfIt() {
        browser.get("/datenschutz");

        var rows = browser.get("/datenschutz").page().select("tbody tr");

        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains(officer.name(), "Protokoll gelesen", "Prüfung durch den Datenschutz");
    }

    @Test
    void isForDataProtectionOnly() {
        for (var role : List.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.TENANT_ADMIN)) {
            var other = given.browserOf(given.colleague(amira.organisation(), role));
            assertThat(other.get("/datenschutz").status()).isEqualTo(403);
            assertThat(other.get("/datenschutz/auffaelligkeiten").status()).isEqualTo(403);
            assertThat(other.get("/start").page().select("nav a[href^=/datenschutz]"))
                    .isEmpty();
        }
        assertThat(browser.get("/start").page().select("nav a[href=/datenschutz]"))
                .hasSize(1);
    }

    @Test
    void narrowsByPersonOrganisationDeedPeriodAndCase() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var other = given.caseOf(amira, "Anders, Anna");
        given.browserOf(amira).get(path(id));
        given.browserOf(amira).get(path(other));
        given.browserOf(jonas).get(path(id));

        assertThat(people("?wer=" + jonas.user().value())).containsOnly(jonas.name());
        assertThat(rows("?was=DENIED")).hasSize(1);
        assertThat(rows("?fall=" + number(id))).hasSize(2);
        assertThat(rows("?fall=" + number(id) + "&was=VIEW")).hasSize(1);
        assertThat(rows("?traeger=" + amira.organisation().value())).isNotEmpty();
        assertThat(rows("?traeger=" + UUID.randomUUID())).isEmpty();
        assertThat(rows("?von=heute&bis=heute")).isNotEmpty();
        assertThat(rows("?bis=-1")).isEmpty();
    }

    @Test
    void aNumberThatIsNotOursIsAnsweredLikeOneThatDoesNotExist() {
        var foreign = number(given.caseManager());

        var unknown = browser.get("/datenschutz?fall=Unbekannt");
        var known = browser.get("/datenschutz?fall=" + foreign);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(known.body().replace(foreign, "Unbekannt")).hasSameSizeAs(unknown.body());
        assertThat(known.text()).contains("Diese Fallnummer gibt es bei Ihrem Träger nicht");
    }

    @Test
    void refusesWhatIsNoPeriodAndKeepsWhatWasTyped() {
        var answer = browser.get("/datenschutz?von=morgens&bis=32.1.2026");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("von")).isEqualTo("morgens");
        assertThat(browser.get("/datenschutz?von=heute&bis=gestern").text()).contains("Das Ende liegt vor dem Anfang");
    }

    @Test
    void otherOrganisationsShowOnlyWhatTheySawOfOurs() {
        var stranger = given.caseManager();
        var theirs = given.caseOf(stranger, "Fremd, Fritz");
        given.browserOf(stranger).get(path(theirs));
        shared(stranger, id);

        var rows = browser.get("/datenschutz").page().select("tbody tr");

        assertThat(rows).hasSize(1);
        assertThat(rows.text())
                .contains(stranger.name(), "Vermittlung", "Freigabe", "gezeigt: Wohnen", number(id))
                .doesNotContain(number(stranger, theirs));
    }

    @Test
    void hidesCasesThatTheOfficerIsKeptOutOf() {
        given.browserOf(amira).get(path(id));
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (gen_random_uuid(), ?, ?, 'Nachbar')")
                .params(id.value(), officer.user().value())
                .update());

        assertThat(rows("")).isEmpty();
        assertThat(browser.get("/datenschutz?fall=" + number(id)).status()).isEqualTo(422);
    }

    @Test
    void goesOnPageByPageWithAsManyQueries() {
        given.as(amira, () -> jdbc.sql("""
                        insert into audit.access_entry (id, action, subject, subject_ids, basis)
                        select gen_random_uuid(), 'VIEW', 'case', array[cast(? as uuid)], 'MEMBERSHIP' from generate_series(1, 99)""").param(id.value()).update());

        var first = browser.get("/datenschutz").page();
        var next = first.selectFirst("a[rel=next]").attr("href");
        var second = browser.get(next).page();

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(49);
        assertThat(counter.during(() -> browser.get(next)))
                .hasSameSizeAs(counter.during(() -> browser.get("/datenschutz?was=DENIED")));
    }

    @Test
    void explainsUnusualPatternsAndComparesNobody() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var his = given.browserOf(jonas);
        for (var n = 0; n < 5; n++) his.get(path(id));
        past(amira, "SEARCH", 25, "10 days", "12:00");
        past(amira, "VIEW", 1, "3 days", "23:30");
        for (var n = 0; n < 20; n++) past(jonas, "VIEW", 1, "7 days", "10:0" + n % 10);
        former(jonas);
        past(jonas, "PRINT", 0, "2 days", "10:00");

        var page = browser.get("/datenschutz/auffaelligkeiten").page();

        assertThat(section(page, "REFUSALS")).contains(jonas.name()).doesNotContain(amira.name());
        assertThat(section(page, "MANY_CASES")).contains(jonas.name()).doesNotContain(amira.name());
        assertThat(section(page, "LATE")).contains(amira.name(), "23:30 Uhr");
        assertThat(section(page, "NOT_A_MEMBER")).contains(jonas.name(), number(id));
        assertThat(section(page, "WIDE_SEARCH")).contains(amira.name()).doesNotContain("25");
        assertThat(page.text()).contains("fragen Sie nach").doesNotContain("Geheim");
        var day = page.select("section[aria-labelledby=WIDE_SEARCH] a").attr("href");
        assertThat(browser.get(day).text()).contains("25 Fälle: bei einer Suche gefunden");
    }

    @Test
    void ordinaryWorkIsNotUnusual() {
        for (var n = 0; n < 19; n++) past(amira, "VIEW", 1, "7 days", "10:0" + n % 10);
        for (var n = 0; n < 4; n++)
            given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER))
                    .get(path(id));
        past(amira, "SEARCH", 19, "7 days", "10:00");

        var page = browser.get("/datenschutz/auffaelligkeiten").page();

        for (var kind : List.of("REFUSALS", "MANY_CASES", "NOT_A_MEMBER", "WIDE_SEARCH"))
            assertThat(section(page, kind)).contains("Nichts Auffälliges");
    }

    @Test
    void saysHowFarTheLogIsWhole() {
        checked(17, null);
        assertThat(alert()).contains("Das Protokoll ist vollständig", "17 Einträge");

        checked(17, "CHANGED");
        assertThat(alert()).contains("Das Protokoll wurde verändert", "bis Eintrag 17", "./lotse verify-audit");

        given.as(officer, () -> jdbc.sql("delete from audit.chain_check").update());
        assertThat(alert()).contains("Das Protokoll wird gleich geprüft");
    }

    private String alert() {
        return browser.get("/datenschutz").page().select(".kern-alert").text();
    }

    private void checked(int number, @Nullable String finding) {
        given.as(officer, () -> jdbc.sql("""
                        insert into audit.chain_check (checked_at, number, reached_at, finding) values (now(), :number, now(), :finding)
                        on conflict (tenant_id) do update set number = :number, reached_at = now(), finding = :finding""")
                .param("number", number)
                .param("finding", finding)
                .update());
    }

    private static String section(org.jsoup.nodes.Document page, String kind) {
        return page.select("section[aria-labelledby=" + kind + "]").text();
    }

    private List<String> rows(String query) {
        return browser.get("/datenschutz" + query).page().select("tbody tr").eachText();
    }

    private List<String> people(String query) {
        return browser.get("/datenschutz" + query).page().select("tbody tr td:nth-child(2)").eachText().stream()
                .map(text -> text.replaceFirst(" Träger.*", ""))
                .toList();
    }

    private void shared(Actor stranger, CaseId shown) {
        given.as(stranger, () -> jdbc.sql("""
                        insert into audit.access_entry
                          (id, action, subject, subject_ids, basis, purpose, categories, sharer_id)
                        values (gen_random_uuid(), 'VIEW', 'case', array[cast(? as uuid)], 'GRANT:1', 'REFERRAL_HANDLING', '{HOUSING}', ?)""")
                .params(shown.value(), amira.organisation().value())
                .update());
    }

    /** Long ago, at that time in Berlin; each of other cases, with no things of this case. */
    private void past(Actor actor, String action, int things, String ago, String time) {
        given.as(actor, () -> jdbc.sql("""
                        insert into audit.access_entry (id, at, action, subject, subject_ids, basis)
                        select gen_random_uuid(), (current_date - cast(:ago as interval) + cast(:time as interval)) at time zone 'Europe/Berlin',
                               :action, 'case',
                               case when :things = 0 then array[cast(:case as uuid)]
                               else array(select gen_random_uuid() from generate_series(1, :things)) end, 'MEMBERSHIP'""")
                .param("ago", ago)
                .param("time", time)
                .param("action", action)
                .param("things", things)
                .param("case", id.value())
                .update());
    }

    private void former(Actor actor) {
        given.as(
                amira,
                () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from, valid_to)
                        values (gen_random_uuid(), ?, ?, 'CO_WORKER', current_date - 20, current_date - 5)""").params(id.value(), actor.user().value()).update());
    }

    private String number(Actor owner) {
        return number(owner, given.caseOf(owner, "Fremd, Frida"));
    }

    private String number(CaseId caseId) {
        return number(amira, caseId);
    }

    private String number(Actor actor, CaseId caseId) {
        return given.as(actor, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
    }

    private static String path(CaseId caseId) {
        return "/faelle/" + caseId.value();
    }
}
