package de.lotse.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CalendarTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @ParameterizedTest
    @ValueSource(strings = {"tag", "woche", "liste"})
    void theTeamSeesOfAForeignCaseWhoIsTakenWhenAndWhere(String view) {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var secret = given.caseOf(jonas, "Geheim, Gregor");
        var path = agree(given.browserOf(jonas), secret, "24.12.2027", "9", "2.14");
        agree(given.browserOf(amira), given.caseOf(amira, "Haddad, Rima"), "24.12.2027", "9", "1.02");

        var page = given.browserOf(amira).get("/termine?ansicht=" + view + "&tag=2027-12-24&wer=team");

        assertThat(page.text()).contains("belegt", jonas.name(), "09:00–10:00", "Raum 2.14", "Haddad, Rima");
        assertThat(page.body())
                .doesNotContain("Geheim", "Schillerstraße", secret.value().toString(), path)
                .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag", "woche", "liste"})
    void theTeamSeesWhoIsAwayOnWorkingDays(String view) {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.absence (id, user_id, from_day, to_day) values (?, ?, '2027-12-20', '2027-12-22')")
                .params(UUID.randomUUID(), jonas.user().value())
                .update());
        var line = jonas.name() + " abwesend";

        var team = given.browserOf(amira).get("/termine?ansicht=" + view + "&tag=2027-12-20&wer=team");

        assertThat(team.text().split(line, -1)).hasSize(view.equals("tag") ? 2 : 4);
        assertThat(given.browserOf(amira)
                        .get("/termine?ansicht=" + view + "&tag=2027-12-20")
                        .text())
                .doesNotContain("abwesend");
        assertThat(given.browserOf(given.caseManager())
                        .get("/termine?ansicht=" + view + "&tag=2027-12-20&wer=team")
                        .text())
                .doesNotContain("abwesend");
        assertThat(given.browserOf(amira)
                        .get("/termine?ansicht=" + view + "&tag=2027-12-27&wer=team")
                        .text())
                .doesNotContain("abwesend");
    }

    @Test
    void whatWasCalledOffInAForeignCaseIsNotTaken() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(jonas);
        var path = agree(browser, given.caseOf(jonas, "Geheim, Gregor"), "24.12.2027", "9", "2.14");
        browser.get(path + "/ausfall")
                .form(path + "/ausfall")
                .with("state", "CANCELLED_BY_PERSON")
                .send();

        assertThat(given.browserOf(amira)
                        .get("/termine?ansicht=liste&tag=2027-12-24&wer=team")
                        .text())
                .contains("In dieser Zeit ist kein Termin");
        assertThat(browser.get("/termine?ansicht=liste&tag=2027-12-24").text()).contains("von der Person abgesagt");
    }

    @Test
    void mineShowsNeitherColleaguesNorOtherOrganisations() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var neighbour = given.caseManager();
        for (var other : List.of(jonas, neighbour))
            agree(given.browserOf(other), given.caseOf(other, "Fremd, Frida"), "24.12.2027", "9", "2.14");

        var browser = given.browserOf(amira);

        assertThat(browser.get("/termine?tag=2027-12-24").text()).doesNotContain("belegt", "2.14");
        assertThat(browser.get("/termine?tag=2027-12-24&wer=team").page().select(".lotse-slot"))
                .hasSize(1);
    }

    @Test
    void aMovedAppointmentStandsUnderItsNewDayOnly() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = agree(browser, given.caseOf(amira, "Haddad, Rima"), "23.12.2027", "9", "");
        browser.get(path + "/verlegung")
                .form(path + "/verlegung")
                .with("day", "24.12.2027")
                .send();

        assertThat(browser.get("/termine?ansicht=tag&tag=2027-12-23").text()).doesNotContain("Haddad");
        assertThat(browser.get("/termine?ansicht=tag&tag=2027-12-24").text()).contains("Haddad");
    }

    @Test
    void marksPublicHolidaysAndShowsWeekendsOnlyWhenSomethingIsOnThem() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);

        var week = browser.get("/termine?ansicht=woche&tag=1.5.2028");
        assertThat(week.page().select(".lotse-day")).hasSize(5);
        assertThat(week.page().select(".lotse-day").first().text()).contains("Montag, 01.05.2028", "Feiertag");
        agree(browser, given.caseOf(amira, "Haddad, Rima"), "6.5.2028", "9", "");
        assertThat(browser.get("/termine?ansicht=woche&tag=1.5.2028")
                        .page()
                        .select(".lotse-day")
                        .eachText())
                .hasSize(6)
                .last()
                .asString()
                .contains("Samstag, 06.05.2028", "Haddad");
    }

    @Test
    void aDayThatCannotBeReadComesBackWithAHint() {
        var answer = given.browserOf(given.caseManager()).get("/termine?tag=irgendwann");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("tag")).isEqualTo("irgendwann");
        assertThat(answer.page().getElementById("fehler").text()).contains("kein Datum");
    }

    @Test
    void leadsByLinksToTheWeekBeforeAndAfter() {
        var page = given.browserOf(given.caseManager()).get("/termine?ansicht=woche&tag=2027-12-24&wer=team");

        assertThat(page.page().select("nav[aria-label=Blättern] a").eachAttr("href"))
                .first()
                .isEqualTo("/termine?ansicht=woche&tag=2027-12-13&wer=team");
        assertThat(page.page()
                        .select("nav[aria-label=Ansicht] a[aria-current=page]")
                        .text())
                .isEqualTo("Woche");
    }

    @Test
    void showsToASubstituteWhatSheStandsInFor() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Haddad, Rima");
        agree(given.browserOf(amira), id, "24.12.2027", "9", "");
        var path = "/faelle/" + id.value() + "/vertretung";
        var stands = given.browserOf(amira)
                .get(path)
                .form(path)
                .with("colleague", jonas.user().value().toString())
                .with("from", "heute")
                .with("to", "+14")
                .with("agreed", "true")
                .send();
        assertThat(stands.status()).as(stands.text()).isEqualTo(303);

        assertThat(given.browserOf(jonas).get("/termine?tag=2027-12-24").text()).contains("Haddad, Rima");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag", "woche", "liste"})
    void isPrintedAccessiblyWithoutTheAddressOfProtectedPersons(String view) throws Exception {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, "حداد, Rima");
        agree(browser, id, "24.12.2027", "9", "");
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        agree(given.browserOf(jonas), given.caseOf(jonas, "Geheim, Gregor"), "24.12.2027", "11", "2.14");
        var href = browser.get("/termine?ansicht=" + view + "&tag=2027-12-24&wer=team")
                .page()
                .select("main a:contains(PDF)")
                .attr("href");

        var pdf = browser.download(href).body();

        assertThat(text(pdf))
                .contains("Rima", "Schillerstraße", "belegt", "2.14", "Sozialdaten")
                .doesNotContain("Geheim");
        var file = Files.createTempFile("termine", ".pdf");
        Files.write(file, pdf);
        assertThat(VeraPdf.failures(file)).isEmpty();
        given.as(amira, () -> jdbc.sql("""
                        update casework.person set address_protected = true
                        where  id = (select client_id from casework.case_file where id = ?)""").param(id.value()).update());
        assertThat(text(browser.download(href).body())).contains("Rima").doesNotContain("Schillerstraße");
        assertThat(given.as(amira, () -> jdbc.sql("""
                                select count(*) from audit.access_entry
                                where  action = 'PRINT' and subject_ids = array[?::uuid] and user_id = ?""")
                        .params(id.value(), amira.user().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    @Test
    void isNotForRolesWithoutCaseWork() {
        var organisation = given.caseManager().organisation();

        for (var role : List.of(Role.COORDINATION, Role.NETWORK_PARTNER))
            assertThat(given.browserOf(given.colleague(organisation, role))
                            .get("/termine")
                            .status())
                    .isEqualTo(403);
        assertThat(given.browserOf(given.colleague(organisation, Role.PROVIDER_LEAD))
                        .get("/termine?wer=team")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void writesDownWhoseAppointmentsWereShown() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        agree(browser, id, "24.12.2027", "9", "");

        browser.get("/termine?ansicht=tag&tag=2027-12-24");

        assertThat(given.as(amira, () -> jdbc.sql("""
                                select count(*) from audit.access_entry
                                where  action = 'LIST' and subject_ids = array[?::uuid] and user_id = ?""")
                        .params(id.value(), amira.user().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void needsAsManyQueriesForManyAsForOne() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var week = "/termine?ansicht=woche&tag=2027-12-24&wer=team";
        agree(browser, given.caseOf(amira, "Eins, Eva"), "24.12.2027", "9", "");
        var one = counter.during(() -> browser.get(week)).size();
        for (var hour = 10; hour < 15; hour++)
            agree(browser, given.caseOf(amira, "Viele, Vera"), "24.12.2027", String.valueOf(hour), "");

        assertThat(counter.during(() -> browser.get(week))).hasSize(one);
    }

    private static String agree(Browser browser, CaseId id, String day, String from, String room) {
        var list = "/faelle/" + id.value() + "/termine";
        var answer = browser.get(list + "/neu")
                .form(list)
                .with("day", day)
                .with("from", from)
                .with("room", room)
                .with("place", "Schillerstraße 1")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }
}
