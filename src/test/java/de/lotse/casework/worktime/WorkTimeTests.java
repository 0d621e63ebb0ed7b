package de.lotse.casework.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.BreakGlass;
import de.lotse.shared.Actor;
import de.lotse.shared.Land;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.tenancy.WorkingDays;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class WorkTimeTests {

    private static final TenantId WESEL = new TenantId(5170);
    private static final String PATH = "/verwaltung/arbeitstage";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    WorkingDays days;

    @Autowired
    BreakGlass emergencies;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId organisation;
    private Actor admin;

    @BeforeEach
    void aTownInNorthRhineWestphalia() {
        if (tenants.find(WESEL).isEmpty()) given.town(WESEL, "wesel.localhost", true);
        organisation = given.organisation(WESEL);
        admin = given.colleague(WESEL, organisation, Role.TENANT_ADMIN);
        choose(Land.NW);
    }

    @Test
    void theLandDecidesOnHolidaysInCalendarAndCounting() {
        choose(Land.SN);

        var page = browser().get(PATH);
        assertThat(page.text()).contains("Feiertage in Sachsen", "Buß- und Bettag", "Reformationstag");
        assertThat(given.as(admin, () -> days.current().isWorkingDay(LocalDate.of(2028, 11, 22))))
                .isFalse();
        assertThat(week("22.11.2028")).contains("Feiertag: Buß- und Bettag");
        assertThat(given.browserOf(given.caseManager())
                        .get("/termine?ansicht=woche&tag=22.11.2028")
                        .text())
                .doesNotContain("Bettag");
    }

    @Test
    void ownDaysStandInTheCalendarAndAreNoWorkingDays() {
        close("Rosenmontag", "28.2.2028", "");

        assertThat(week("28.2.2028")).contains("Frei: Rosenmontag");
        assertThat(given.as(admin, () -> days.current().isWorkingDay(LocalDate.of(2028, 2, 28))))
                .isFalse();
        assertThat(given.as(admin, () -> days.current().statutory().isWorkingDay(LocalDate.of(2028, 2, 28))))
                .isTrue();
    }

    @Test
    void daysThatAreTakenBackAreWorkedOnAgain() {
        var day = format(LocalDate.now(Formats.ZONE).plusDays(60).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)));
        close("Betriebsausflug", day, "");
        var page = browser().get(PATH);
        var take = page.page().select("tr").stream()
                .filter(row -> row.text().startsWith("Betriebsausflug"))
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("action");

        var answer = page.form(take).send();

        assertThat(answer.follow().text()).contains("gestrichen");
        assertThat(week(day)).doesNotContain("Betriebsausflug");
        assertThat(page.form(take).send().status()).isEqualTo(404);
    }

    @Test
    void aReviewThatHasBegunKeepsItsDay() {
        var amira = given.colleague(WESEL, organisation, Role.CASE_MANAGER);
        var caseId = given.caseOf(amira, "Haddad, Rima");
        var id = given.as(
                amira, () -> emergencies.begin(caseId.value(), BreakGlass.Reason.DANGER, "Ruf aus der Notaufnahme"));
        var before = reviewBy(amira, id);

        var tomorrow = LocalDate.now(Formats.ZONE).plusDays(1);
        close("Betriebsferien", format(tomorrow), format(tomorrow.plusDays(20)));

        assertThat(reviewBy(amira, id)).isEqualTo(before);
        var later = given.as(amira, () -> emergencies.begin(caseId.value(), BreakGlass.Reason.DANGER, "Noch ein Ruf"));
        assertThat(reviewBy(amira, later)).isAfter(before);
        open("Betriebsferien");
    }

    @Test
    void badInputComesBackWithAHint() {
        var form = browser().get(PATH).form(PATH + "/schliesstage");

        var turned = form.with("name", "Ferien")
                .with("from", "2.8.2028")
                .with("to", "1.8.2028")
                .send();
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.text()).contains("Der letzte Tag liegt vor dem ersten");
        assertThat(turned.valueOf("name")).isEqualTo("Ferien");
        var endless = form.with("to", "1.12.2028").send();
        assertThat(endless.text()).contains("Höchstens 31 Tage");
        var nowhere =
                browser().get(PATH).form(PATH + "/land").with("land", "XX").send();
        assertThat(nowhere.text()).contains("Wählen Sie ein Bundesland");
    }

    @Test
    void whoIsSecondSeesTheLandThatWasSaved() {
        var late = browser().get(PATH).form(PATH + "/land").with("land", "BY");
        choose(Land.HE);

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Bayern", "Hessen");
        assertThat(answer.form(PATH + "/land").send().status()).isEqualTo(303);
    }

    @Test
    void whatWasChangedStandsInTheHistory() {
        choose(Land.BB);

        assertThat(browser().get("/verwaltung/aenderungen?bereich=calendar").text())
                .contains("Bundesland", "Nordrhein-Westfalen", "Brandenburg", admin.name());
    }

    private Browser browser() {
        return given.browserOf(admin);
    }

    private String week(String day) {
        return given.browserOf(given.colleague(WESEL, organisation, Role.CASE_MANAGER))
                .get("/termine?ansicht=woche&tag=" + day)
                .text();
    }

    private void choose(Land land) {
        var answer = browser()
                .get(PATH)
                .form(PATH + "/land")
                .with("land", land.name())
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private void close(String name, String from, String to) {
        var answer = browser()
                .get(PATH)
                .form(PATH + "/schliesstage")
                .with("name", name)
                .with("from", from)
                .with("to", to)
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private void open(String name) {
        var page = browser().get(PATH);
        page.page().select("tr").stream()
                .filter(row -> row.text().startsWith(name))
                .forEach(row -> page.form(row.select("form").attr("action")).send());
    }

    private LocalDate reviewBy(Actor actor, UUID id) {
        return given.as(actor, () -> jdbc.sql("select review_by from consent.break_glass where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single());
    }

    private static String format(LocalDate day) {
        return "%d.%d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
