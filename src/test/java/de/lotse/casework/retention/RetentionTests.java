package de.lotse.casework.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class RetentionTests {

    private static final TenantId VIERSEN = new TenantId(5166);
    private static final String PATH = "/verwaltung/aufbewahrung";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    RetentionRules rules;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId organisation;
    private Actor admin;

    @BeforeEach
    void aTown() {
        if (tenants.find(VIERSEN).isEmpty()) given.town(VIERSEN, "viersen.localhost", true);
        organisation = given.organisation(VIERSEN);
        admin = given.colleague(VIERSEN, organisation, Role.TENANT_ADMIN);
    }

    @Test
    void aRuleHoldsFromItsDayOnAndLeavesAloneWhatWasClosedBefore() {
        var today = LocalDate.now(Formats.ZONE);
        settle("CASE", "5", "heute");
        settle("CASE", "7", "+30");

        assertThat(years(RecordKind.CASE, today)).isEqualTo(5);
        assertThat(years(RecordKind.CASE, today.plusDays(29))).isEqualTo(5);
        assertThat(years(RecordKind.CASE, today.plusDays(30))).isEqualTo(7);
        assertThat(browser().get(PATH).text()).contains("bleibt nach dem Abschluss 5 Jahre", "gelten 7 Jahre");
    }

    @Test
    void theFormOfTheClosureSaysTheNewTime() {
        settle("CASE", "9", "heute");
        var amira = given.colleague(VIERSEN, organisation, Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Haddad, Rima");

        assertThat(given.browserOf(amira)
                        .get("/faelle/" + id.value() + "/abschluss")
                        .text())
                .contains("9 Jahre", "Dienstanweisung 12");
    }

    @Test
    void inquiriesHaveATimeOfTheirOwn() {
        settle("INQUIRY", "2", "heute");

        assertThat(years(RecordKind.INQUIRY, LocalDate.now(Formats.ZONE))).isEqualTo(2);
        assertThat(browser().get(PATH).text()).contains("aus der kein Fall wurde, bleibt nach ihrem Ende 2 Jahre");
    }

    @Test
    void countsWhatIsDueAndHidesSmallNumbers() {
        var amira = given.colleague(VIERSEN, organisation, Role.CASE_MANAGER);
        for (var number = 0; number < 6; number++)
            closed(amira, LocalDate.now(Formats.ZONE).minusYears(4));
        closed(amira, LocalDate.now(Formats.ZONE).minusDays(10));

        var text = browser().get(PATH).text();

        assertThat(text).contains("abgeschlossene Akten 7, davon über ihrer Frist 6");
        assertThat(text).contains("1 Jahr 6", "10 Jahre 0");
        closed(
                given.colleague(VIERSEN, given.organisation(VIERSEN), Role.CASE_MANAGER),
                LocalDate.now(Formats.ZONE).minusYears(9));
        assertThat(browser().get(PATH).text()).contains("abgeschlossene Akten 7");
        var small = given.colleague(VIERSEN, given.organisation(VIERSEN), Role.TENANT_ADMIN, Role.CASE_MANAGER);
        closed(small, LocalDate.now(Formats.ZONE).minusYears(9));
        assertThat(given.browserOf(small).get(PATH).text()).contains("abgeschlossene Akten weniger als 5");
    }

    @Test
    void badInputComesBackToItsPartWithAHint() {
        var answer = form("CASE")
                .with("years", "31")
                .with("note", "")
                .with("validFrom", "1.1.2020")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("von 1 bis 30", "worauf die Frist beruht", "behält seine Frist");
        assertThat(answer.valueOf("CASE-years")).isEqualTo("31");
        assertThat(answer.valueOf("INQUIRY-years")).isNotEqualTo("31");
    }

    @Test
    void whoIsSecondReadsThatSomethingWasSettled() {
        var late = form("CASE").with("years", "4").with("note", "Vermerk");
        settle("CASE", "6", "heute");

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Die Frist hat sich geändert");
        assertThat(answer.valueOf("CASE-years")).isEqualTo("4");
    }

    @Test
    void theHistorySaysFromWhatToWhat() {
        settle("CASE", "5", "heute");
        settle("CASE", "8", "heute");

        assertThat(browser().get("/verwaltung/aenderungen?bereich=retention").text())
                .contains("Abgeschlossene Akten", "5 Jahre für alles ab", "8 Jahre für alles ab", admin.name());
    }

    private Browser browser() {
        return given.browserOf(admin);
    }

    private Form form(String kind) {
        var page = browser().get(PATH);
        var fields = page.page()
                .select("input[name=kind][value=" + kind + "]")
                .first()
                .closest("form");
        return page.form(PATH)
                .with("kind", kind)
                .with("version", fields.select("[name=version]").val())
                .with("years", fields.select("[name=years]").val())
                .with("note", "Dienstanweisung 12");
    }

    private void settle(String kind, String years, String from) {
        var answer = form(kind).with("years", years).with("validFrom", from).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private int years(RecordKind kind, LocalDate on) {
        return given.as(admin, () -> rules.on(kind, on)).years();
    }

    private void closed(Actor actor, LocalDate on) {
        CaseId id = given.caseOf(actor, "Haddad, Rima");
        given.as(actor, () -> jdbc.sql("""
                                insert into casework.closure (id, case_id, closed_on, reason, evaluation, retain_until)
                                values (?, ?, ?, 'GOAL_REACHED', '', ?)""")
                .params(Ids.next(), id.value(), on, on.plusYears(3))
                .update());
    }
}
