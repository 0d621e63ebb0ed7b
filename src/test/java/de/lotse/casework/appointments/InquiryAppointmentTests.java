package de.lotse.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An appointment from the calendar, and one before there is a case. */
@LotseTest
class InquiryAppointmentTests {

    @Autowired
    Given given;

    @Autowired
    PersonNames names;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aCaseManager() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
    }

    @Test
    void theFreeTimeOfADayLeadsToAnAppointmentAtThatTime() {
        var id = given.caseOf(amira, "Haddad, Rima");
        var day = browser.get("/termine?ansicht=tag&tag=2027-12-23");
        var free = day.page().select(".lotse-slot--free a").getFirst();
        assertThat(day.page().select(".lotse-slot--free").text()).contains("08:00–17:00 frei");

        var choice = browser.get(free.attr("href"));
        assertThat(choice.text()).contains("23.12.2027, ab 08:00 Uhr", "Haddad, Rima");
        var form = browser.get(choice.page().select("main a:contains(Haddad)").attr("href"));

        assertThat(form.valueOf("day")).isEqualTo("23.12.2027");
        assertThat(form.valueOf("from")).isEqualTo("08:00");
        form.form("/faelle/" + id.value() + "/termine").with("from", "10").send();
        assertThat(browser.get("/termine?ansicht=tag&tag=2027-12-23")
                        .page()
                        .select(".lotse-slot--free")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("08:00–10:00");
    }

    @Test
    void findsOpenCasesAndInquiriesByNameWithoutPuttingItIntoTheAddress() {
        named(amira, "Haddad", "Rima");
        named(given.colleague(amira.organisation(), Role.CASE_MANAGER), "Haddad", "Fremd");
        inquiry("Haddad, Ahmad");
        var page = browser.get("/termine/neu?tag=2027-12-23&von=9");

        var found = page.form("/termine/neu?tag=2027-12-23&von=09:00")
                .with("wen", "Haddad")
                .send();

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("main .lotse-task").eachText())
                .anyMatch(row -> row.contains("Haddad, Rima"))
                .anyMatch(row -> row.contains("Haddad, Ahmad"))
                .noneMatch(row -> row.contains("Fremd"));
        assertThat(found.page().select("main .lotse-task a").eachAttr("href"))
                .allMatch(href -> href.endsWith("/termine/neu?tag=2027-12-23&von=09:00"));
        assertThat(page.form("/termine/neu?tag=2027-12-23&von=09:00")
                        .with("wen", "Niemandsname")
                        .send()
                        .text())
                .contains("Niemand mit diesem Namen gefunden");
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.COORDINATION))
                        .get("/termine/neu")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAppointmentOfAnInquiryStandsInTheCalendarAndOnTheDayAndGoesIntoTheCase() {
        var inquiry = inquiry("Berhane, Selam");
        var agreed = agree(inquiry, "heute", "23");
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(303);
        assertThat(browser.get("/start").text()).contains("Berhane, Selam", "Termin zur Anfrage", "23:00–23:30");
        var today = "/termine?ansicht=liste&tag=" + LocalDate.now();
        assertThat(browser.get(today).page().select("main a:contains(Berhane)").attr("href"))
                .isEqualTo(agreed.header("Location"));
        assertThat(browser.get(inquiry).text()).contains("23:00–23:30", "vereinbart");

        var opened = browser.get(inquiry + "/fall")
                .form(inquiry + "/fall")
                .with("choice", "NEW")
                .send();

        assertThat(opened.status()).as(opened.text()).isEqualTo(303);
        var id = opened.header("Location");
        var list = browser.get(id + "/termine");
        assertThat(list.text()).contains("23:00–23:30");
        assertThat(browser.get(id + "/verlauf").text()).contains("Termin vereinbart");
        var details =
                list.page().select("main a[href*=/termine/]:contains(23:00)").attr("href") + "/angaben";
        assertThat(browser.get(details)
                        .form(details)
                        .with("place", "Schillerstraße 1")
                        .send()
                        .follow()
                        .text())
                .contains("Schillerstraße 1");
        assertThat(browser.get(agreed.header("Location")).status()).isEqualTo(404);
        assertThat(browser.get("/start")
                        .page()
                        .select("main a[href*=/termine/]")
                        .eachAttr("href"))
                .hasSize(1)
                .allMatch(href -> href.startsWith(id));
    }

    @Test
    void whatIsPlannedAtThatTimeIsNamedAndNotForbidden() {
        var inquiry = inquiry("Berhane, Selam");
        agree(inquiry, "23.12.2027", "9");

        var second = agree(inquiry, "23.12.2027", "9:15");

        assertThat(second.follow().text()).contains("Zur gleichen Zeit schon belegt", "09:00–09:30");
    }

    @Test
    void itIsMovedAndItsEndIsTold() {
        var inquiry = inquiry("Berhane, Selam");
        var path = agree(inquiry, "23.12.2027", "9").header("Location");
        var stale = browser.get(path + "/angaben").form(path + "/angaben").with("room", "alt");

        var moved = browser.get(path + "/angaben")
                .form(path + "/angaben")
                .with("day", "24.12.2027")
                .send();

        assertThat(moved.header("Location")).isNotEqualTo(path);
        assertThat(browser.get(path).text()).contains("verlegt");
        assertThat(stale.send().status()).isEqualTo(409);
        var now = moved.header("Location");
        var early =
                browser.get(now).form(now + "/ergebnis").with("state", "HELD").send();
        assertThat(early.status()).isEqualTo(422);
        var end = browser.get(now)
                .form(now + "/ergebnis")
                .with("state", "CANCELLED_BY_PERSON")
                .send();
        assertThat(end.follow().text()).contains("von der Person abgesagt", "Ergebnis zurücknehmen");
    }

    @Test
    void twoWhoChangeItAtOnceSeeBothSides() {
        var inquiry = inquiry("Berhane, Selam");
        var path = agree(inquiry, "23.12.2027", "9").header("Location");
        var mine = browser.get(path + "/angaben").form(path + "/angaben").with("room", "Meiner");
        browser.get(path + "/angaben")
                .form(path + "/angaben")
                .with("room", "Anderer")
                .send();

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Meiner", "Anderer");
        assertThat(answer.form(path + "/angaben").send().follow().text()).contains("Meiner");
    }

    @Test
    void anInquiryThatEndsCallsItsAppointmentsOff() {
        var inquiry = inquiry("Berhane, Selam");
        var path = agree(inquiry, "23.12.2027", "9").header("Location");
        var form = browser.get(inquiry + "/verweis");
        assertThat(form.text()).contains("Ein Termin ist noch vereinbart", "23.12.2027");

        form.form(inquiry + "/verweis").with("to", "Schuldnerberatung").send();

        assertThat(browser.get(path).text()).contains("von uns abgesagt").doesNotContain("Ergebnis zurücknehmen");
        assertThat(browser.get(inquiry + "/termine/neu").status()).isEqualTo(409);
    }

    @Test
    void theLeadFindsItWhenTheColleagueIsAway() {
        var inquiry = inquiry("Berhane, Selam");
        agree(inquiry, "+1", "9");
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));

        var absence = lead.get("/leitung/abwesenheiten/neu?wer=" + amira.user().value())
                .form("/leitung/abwesenheiten")
                .with("to", "+2")
                .send()
                .follow();

        var change = absence.page().select("#anfragetermine a").attr("href");
        assertThat(absence.page().select("#anfragetermine").text()).contains("Berhane, Selam", "09:00–09:30");
        lead.get(change)
                .form(change)
                .with("colleague", jonas.user().value().toString())
                .send();
        assertThat(given.browserOf(jonas).get("/start").text()).contains("Berhane, Selam");
    }

    @Test
    void isNotForOtherOrganisations() {
        var path = agree(inquiry("Berhane, Selam"), "23.12.2027", "9").header("Location");
        var other = given.browserOf(given.caseManager());

        for (var one : new String[] {path, path + "/angaben"})
            assertThat(other.get(one).status()).as(one).isEqualTo(404);
        assertThat(other.get("/termine?ansicht=liste&tag=2027-12-23&wer=team").text())
                .doesNotContain("Berhane");
    }

    @Test
    void aWrongTimeComesBackWithWhatWasTyped() {
        var inquiry = inquiry("Berhane, Selam");

        var answer = agree(inquiry, "neulich", "9");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("day")).isEqualTo("neulich");
    }

    private void named(Actor lead, String family, String givenName) {
        var id = given.caseOf(lead, family + ", " + givenName);
        given.as(lead, () -> {
            var person = jdbc.sql("select client_id from casework.case_file where id = ?")
                    .param(id.value())
                    .query(UUID.class)
                    .single();
            names.store(
                    new PersonId(person), List.of(new NameEntry(givenName, "", family, Script.LATIN, Kind.OFFICIAL)));
            return id;
        });
    }

    private String inquiry(String name) {
        return browser.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .send()
                .header("Location");
    }

    private Answer agree(String inquiry, String day, String from) {
        return browser.get(inquiry + "/termine/neu")
                .form(inquiry + "/termine")
                .with("day", day)
                .with("from", from)
                .with("to", from.equals("9:15") ? "10" : from + ":30")
                .send();
    }
}
