package de.lotse.casework.absences;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague falls ill at noon. */
@LotseTest
class AbsenceTests {

    private static final String NEW = "/leitung/abwesenheiten/neu";
    private static final String POST = "/leitung/abwesenheiten";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private Browser lead;

    @BeforeEach
    void anOrganisation() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
    }

    @Test
    void oneFormGivesCasesAndAppointmentsToTheSubstitute() {
        var id = given.caseOf(amira, "Kaya, Elif");
        appointment(id, amira, "23:50");

        var answer = ill(form().with("to", "+2"));

        assertThat(answer.follow().text())
                .contains("Die Abwesenheit ist eingetragen.", jonas.name() + " übernimmt", "23:50–23:59 Uhr")
                .doesNotContain("Kaya");
        var day = given.browserOf(jonas).get("/start").text();
        assertThat(day).contains("Sie vertreten " + amira.name(), "Kaya, Elif", "23:50–23:59 Uhr", "Vertretung");
    }

    @Test
    void whatHasBegunStaysWithWhoeverHeldIt() {
        var id = given.caseOf(amira, "Kaya, Elif");
        var begun = appointment(id, amira, LocalDate.now(Formats.ZONE), "00:00");
        var ahead = appointment(id, amira, "23:50");
        assertThat(lead.get(NEW + "?wer=" + amira.user().value()).text()).doesNotContain("00:00–");

        var absence = ill(form().with("to", "+2")).header("Location");

        assertThat(colleague(begun)).isEqualTo(amira.user().value());
        assertThat(colleague(ahead)).isEqualTo(jonas.user().value());
        assertThat(lead.get(absence).text()).contains("23:50").doesNotContain("00:00–");
        assertThat(given.browserOf(amira).get("/start").text()).contains("00:00–");
    }

    @Test
    void whoIsStillAwayReadsUntilWhen() {
        given.caseOf(amira, "Kaya, Elif");
        ill(form().with("to", "+2"));

        assertThat(given.browserOf(amira).get("/start").text())
                .contains("Sie sind abwesend bis "
                        + Formats.date(LocalDate.now(Formats.ZONE).plusDays(2)))
                .doesNotContain("Sie waren abwesend");
    }

    @Test
    void showsTheAppointmentsOfTodayByTimeAndNumberOnly() {
        var id = given.caseOf(amira, "Kaya, Elif");
        appointment(id, amira, LocalDate.now(Formats.ZONE), "23:58");

        var page = lead.get(NEW + "?wer=" + amira.user().value()).text();

        assertThat(page).contains("23:58–23:59 Uhr", "Fall 20").doesNotContain("Kaya");
    }

    @Test
    void anAppointmentOfACaseFromWhichTheSubstituteIsKeptOutStaysOpen() {
        var barred = given.caseOf(amira, "Drei, Dora");
        given.as(amira, () -> jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')""")
                .params(UUID.randomUUID(), barred.value(), jonas.user().value())
                .update());
        var appointment = appointment(barred, amira, "23:50");

        var answer = ill(form().with("to", "+2"));

        assertThat(answer.follow().text()).contains("noch offen").doesNotContain(jonas.name() + " übernimmt");
        assertThat(colleague(appointment)).isEqualTo(amira.user().value());
    }

    @Test
    void theSubstituteOfAnOldConsentSeesNamePhoneAppointmentsAndDeadlinesOnly() {
        var id = given.caseOf(amira, "Kaya, Elif");
        given.consent(amira, id);
        phone(id, "0176 5550123");
        note(id, "Ein vertrauliches Wort");
        ill(form().with("to", "+2"));
        var browser = given.browserOf(jonas);

        var page = browser.get("/vertretungen/" + id.value());

        assertThat(page.text()).contains("Kaya, Elif", "0176 5550123", "Name, Telefon, Termine und Fristen");
        assertThat(page.text()).doesNotContain("vertraulich");
        for (var closed : new String[] {"", "/verlauf", "/notizen", "/familie", "/unterlagen", "/hilfeplan"})
            assertThat(browser.get("/faelle/" + id.value() + closed).status())
                    .as(closed)
                    .isEqualTo(404);
        assertThat(browser.get("/faelle").text()).doesNotContain("Kaya");
        assertThat(browser.get("/suche?q=Kaya").text()).doesNotContain("Kaya, Elif");
    }

    @Test
    void thePlaceOfAProtectedPersonIsNotInTheLimitedView() {
        var id = given.caseOf(amira, "Kaya, Elif");
        given.consent(amira, id);
        var list = "/faelle/" + id.value() + "/termine";
        given.browserOf(amira)
                .get(list + "/neu")
                .form(list)
                .with("day", "+1")
                .with("from", "9")
                .with("place", "Schutzwohnung")
                .send();
        ill(form().with("to", "+2"));
        var limited = "/vertretungen/" + id.value();
        assertThat(given.browserOf(jonas).get(limited).text()).contains("Schutzwohnung");

        given.as(amira, () -> jdbc.sql("""
                        update casework.person set address_protected = true
                        where  id = (select client_id from casework.case_file where id = ?)""").param(id.value()).update());

        assertThat(given.browserOf(jonas).get(limited).text()).contains("09:00").doesNotContain("Schutzwohnung");
    }

    @ParameterizedTest
    @CsvSource({"tag,ich", "woche,ich", "liste,ich", "tag,team", "woche,team", "liste,team"})
    void theCalendarOfTheSubstituteHasTheAppointmentsOfTheLimitedView(String view, String whose) {
        var id = given.caseOf(amira, "Kaya, Elif");
        given.consent(amira, id);
        var list = "/faelle/" + id.value() + "/termine";
        given.browserOf(amira)
                .get(list + "/neu")
                .form(list)
                .with("day", "+1")
                .with("from", "9")
                .with("place", "Schutzwohnung")
                .with("purpose", "vertraulich")
                .send();
        ill(form().with("to", "+2"));
        var calendar = "/termine?ansicht=" + view + "&tag="
                + LocalDate.now(Formats.ZONE).plusDays(1) + "&wer=" + whose;

        var page = given.browserOf(jonas).get(calendar);

        assertThat(page.text()).contains("Kaya, Elif", "Vertretung", "Schutzwohnung");
        assertThat(page.body())
                .contains("/vertretungen/" + id.value())
                .doesNotContain("vertraulich", "/faelle/" + id.value());
        given.as(amira, () -> jdbc.sql("""
                        update casework.person set address_protected = true
                        where  id = (select client_id from casework.case_file where id = ?)""").param(id.value()).update());
        assertThat(given.browserOf(jonas).get(calendar).text())
                .contains("Kaya, Elif")
                .doesNotContain("Schutzwohnung");
        assertThat(lead.get(calendar).text()).doesNotContain("Kaya");
        assertThat(given.as(jonas, () -> jdbc.sql("""
                                select count(*) from audit.access_entry
                                where  action = 'LIST' and basis = 'SUBSTITUTION' and user_id = ?
                                and    subject_ids = array[?::uuid]""")
                        .params(jonas.user().value(), id.value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void theSubstituteWhomTheConsentNamesSeesTheCase() {
        var id = given.caseOf(amira, "Kaya, Elif");
        nameStanding(amira, jonas);
        assertThat(given.browserOf(amira)
                        .get("/faelle/" + id.value() + "/einwilligungen/neu")
                        .text())
                .contains("nennt als ständige Vertretung: " + jonas.name());
        given.consent(amira, id);

        var result = ill(lead.get(NEW + "?wer=" + amira.user().value())
                        .form(POST)
                        .with("to", "+2"))
                .follow();

        assertThat(result.text()).contains(jonas.name());
        var browser = given.browserOf(jonas);
        assertThat(browser.get("/faelle/" + id.value()).text()).contains("Kaya, Elif", "Vertretung");
        assertThat(browser.get("/vertretungen").text()).contains("Kaya, Elif", "den Fall");
    }

    @Test
    void aWithdrawnConsentLeavesTheLimitedView() {
        var id = given.caseOf(amira, "Kaya, Elif");
        nameStanding(amira, jonas);
        given.consent(amira, id);
        ill(lead.get(NEW + "?wer=" + amira.user().value()).form(POST).with("to", "+2"));
        var worker = given.browserOf(amira);
        var consents = worker.get("/faelle/" + id.value() + "/einwilligungen");
        var consent = consents.page()
                .selectFirst("main a[href*=/einwilligungen/]:not([href$=neu])")
                .attr("href");

        worker.get(consent + "/widerruf")
                .form(consent + "/widerruf")
                .with("on", "heute")
                .with("how", "PHONE")
                .send();

        assertThat(given.browserOf(jonas).get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(given.browserOf(jonas).get("/vertretungen/" + id.value()).text())
                .contains("Kaya, Elif");
    }

    @Test
    void anExpiredConsentLeavesTheLimitedView() {
        var id = substituted();
        given.as(amira, () -> jdbc.sql(
                        "update consent.consent set valid_from = current_date - 9, valid_until = current_date - 1 where case_id = ?")
                .param(id.value())
                .update());

        var his = given.browserOf(jonas);
        assertThat(his.get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(his.get("/faelle").text()).doesNotContain("Kaya");
        assertThat(his.get("/vertretungen/" + id.value()).text()).contains("Kaya, Elif");
        assertThat(his.get("/vertretungen").page().select("tbody tr, li:contains(Kaya)"))
                .hasSize(1);
    }

    @Test
    void aLaterConsentDecidesWhetherTheSubstituteSeesTheCase() {
        var id = substituted();
        given.consent(amira, id);
        var his = given.browserOf(jonas);
        assertThat(his.get("/faelle/" + id.value()).text()).contains("Kaya, Elif");

        var path = "/leitung/personen/" + amira.user().value();
        lead.get(path).form(path + "/vertretung").with("standing", "").send();
        given.consent(amira, id);

        assertThat(his.get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(his.get("/vertretungen/" + id.value()).text()).contains("Kaya, Elif");
    }

    /** The consent names him who stands in. */
    private CaseId substituted() {
        var id = given.caseOf(amira, "Kaya, Elif");
        nameStanding(amira, jonas);
        given.consent(amira, id);
        ill(lead.get(NEW + "?wer=" + amira.user().value()).form(POST).with("to", "+2"));
        assertThat(given.browserOf(jonas).get("/faelle/" + id.value()).text()).contains("Kaya, Elif");
        return id;
    }

    @Test
    void theSheetNamesTheStandingSubstitute() {
        var id = given.caseOf(amira, "Kaya, Elif");
        nameStanding(amira, jonas);
        given.consent(amira, id);
        var worker = given.browserOf(amira);
        var consents = worker.get("/faelle/" + id.value() + "/einwilligungen");

        var consent = worker.get(consents.page()
                .selectFirst("main a[href*=/einwilligungen/]:not([href$=neu])")
                .attr("href"));

        assertThat(consent.text()).contains("Ständige Vertretung " + jonas.name());
    }

    @Test
    void whatIsCalledOffIsACallOnTheSubstitutesDayUntilThePersonKnows() {
        var id = given.caseOf(amira, "Kaya, Elif");
        var appointment = appointment(id, amira, "23:50");
        ill(form().with("to", "+2").with("callOff", appointment.toString()));
        var browser = given.browserOf(jonas);
        assertThat(browser.get("/start").text()).contains("Anrufen", "Termin fällt aus", "Kaya, Elif");

        var page = browser.get("/vertretungen/" + id.value());
        var told = page.form("/vertretungen/" + id.value() + "/anrufe/" + appointment)
                .send();

        assertThat(told.follow().text()).doesNotContain("Termin fällt aus:");
        assertThat(given.browserOf(amira)
                        .get("/faelle/" + id.value() + "/termine")
                        .text())
                .contains("von uns abgesagt");
    }

    @Test
    void aClashIsSaidAndTheAppointmentCanStillBeCalledOff() {
        var id = given.caseOf(amira, "Kaya, Elif");
        var own = given.caseOf(jonas, "Nowak, Nina");
        appointment(own, jonas, "23:55");
        var appointment = appointment(id, amira, "23:50");
        var page = ill(form().with("to", "+2")).follow();
        assertThat(page.text()).contains("hat zugleich einen anderen Termin");

        var path = page.page().selectFirst("form[action$=/absage]").attr("action");
        var after = page.form(path).send().follow();

        assertThat(path).contains(appointment.toString());
        assertThat(after.text()).contains("abgesagt, " + jonas.name() + " ruft an");
    }

    @Test
    void whoIsBackReadsWhatHappenedAndTheSubstitutionEnds() {
        var id = given.caseOf(amira, "Kaya, Elif");
        nameStanding(amira, jonas);
        given.consent(amira, id);
        var absence =
                ill(lead.get(NEW + "?wer=" + amira.user().value()).form(POST).with("to", "+5"));
        note(jonas, id, "Der Vermieter hat angerufen.");
        var path = absence.header("Location") + "/rueckkehr";
        lead.get(absence.header("Location")).form(path).send();

        var browser = given.browserOf(amira);

        assertThat(browser.get("/start").text()).contains("Sie waren abwesend", "Was inzwischen geschah");
        assertThat(browser.get("/start/inzwischen").text())
                .contains("Kaya, Elif", "Notiz", jonas.name(), "Vertretung eingerichtet");
        assertThat(given.browserOf(jonas).get("/start/inzwischen").status()).isEqualTo(404);
        assertThat(lastDay(id, jonas)).isEqualTo(LocalDate.now(Formats.ZONE));
    }

    @Test
    void anAppointmentOfLaterDaysGoesBackToWhoeverReturns() {
        var id = given.caseOf(amira, "Kaya, Elif");
        var appointment = appointment(id, amira, "23:50");
        var absence = ill(form().with("to", "+5")).header("Location");
        assertThat(colleague(appointment)).isEqualTo(jonas.user().value());

        lead.get(absence).form(absence + "/rueckkehr").send();

        assertThat(colleague(appointment)).isEqualTo(amira.user().value());
    }

    @Test
    void theSubstituteMayComeLater() {
        given.caseOf(amira, "Kaya, Elif");
        var absence = ill(form().with("to", "+2").with("substitute", "")).header("Location");
        assertThat(lead.get("/leitung").text()).contains("noch ohne Vertretung");

        var answer = lead.get(absence)
                .form(absence + "/vertretung")
                .with("substitute", jonas.user().value().toString())
                .send();

        assertThat(answer.follow().text()).contains("Die Vertretung ist eingerichtet.", jonas.name());
        assertThat(given.browserOf(jonas).get("/vertretungen").text()).contains("Kaya, Elif");
    }

    @ParameterizedTest
    @CsvSource({
        "to, gestern, Der letzte Tag liegt vor dem ersten.",
        "to, irgendwann, Geben Sie ein Datum ein",
        "to, +500, höchstens ein Jahr",
        "from, 1.1.2020, liegt höchstens 31 Tage zurück",
        "who, 0191a3f0-0000-7000-8000-000000000000, Wählen Sie aus"
    })
    void keepsEverythingThatWasTyped(String field, String value, String message) {
        var answer = ill(form().with("to", "+2").with(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(message);
        assertThat(answer.valueOf("substitute")).isEqualTo(jonas.user().value().toString());
    }

    @Test
    void nobodyIsAwayTwiceOrStandsInWhileAway() {
        ill(form().with("to", "+5"));

        assertThat(ill(form().with("from", "+3").with("to", "+9")).text()).contains("schon eine Abwesenheit");
        var other = ill(form().with("who", jonas.user().value().toString())
                .with("substitute", amira.user().value().toString())
                .with("to", "+1"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("ist selbst abwesend");
    }

    @Test
    void aDoubleClickEntersOneAbsence() {
        var form = form().with("to", "+2");

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        given.caseOf(amira, "Kaya, Elif");
        var absence = ill(form().with("to", "+2")).header("Location");
        var elsewhere = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD));

        assertThat(elsewhere.get(absence).status()).isEqualTo(404);
        assertThat(elsewhere.get("/leitung").text()).doesNotContain(amira.name());
    }

    @Test
    void onlyTheSubstituteHasTheLimitedView() {
        var id = given.caseOf(amira, "Kaya, Elif");
        ill(form().with("to", "+2"));
        var third = given.colleague(amira.organisation(), Role.CASE_MANAGER);

        assertThat(given.browserOf(third).get("/vertretungen/" + id.value()).status())
                .isEqualTo(404);
        assertThat(lead.get("/vertretungen/" + id.value()).status()).isEqualTo(404);
    }

    @Test
    void theSubstituteOfAnOldConsentHandsACallToTheLeadOfTheCase() {
        var id = given.caseOf(amira, "Kaya, Elif");
        given.consent(amira, id);
        ill(form().with("to", "+2"));
        var browser = given.browserOf(jonas);
        var page = browser.get("/vertretungen/" + id.value()).page();
        var link = page.selectFirst("a[href^=/telefonnotiz?callTo=]");
        assertThat(link.text()).isEqualTo("Telefonnotiz an " + amira.name());

        var saved = browser.get(link.attr("href"))
                .form("/telefonnotiz")
                .with("callText", "Der Termin fällt aus, sie weiß es.")
                .send();

        assertThat(saved.follow().text()).contains("liegt bei " + amira.name());
        assertThat(given.browserOf(amira).get("/start").text()).contains("aufgenommen von " + jonas.name());
    }

    @Test
    void herOpenInquiriesGoBackIntoTheBasket() {
        var worker = given.browserOf(amira);
        var begun = inquiry(worker, "Kaya, Emre");
        assertThat(worker.get(begun).form(begun + "/klaerung").send().status()).isEqualTo(303);
        assign(inquiry(lead, "Nowak, Nina"));
        assign(inquiry(lead, "Özdemir, Ali"));
        var absence = ill(form().with("to", "+2"));
        var path = absence.header("Location");
        var page = absence.follow();
        assertThat(page.page().select("#anfragen").text()).contains("Kaya, Emre", "Nowak, Nina", "Özdemir, Ali");

        var one = page.form(begun.replace("/anfragen/", path + "/anfragen/") + "/korb");
        assertThat(one.send().follow().text()).contains("Die Anfrage liegt wieder im Korb.");
        assertThat(one.send().status()).isEqualTo(303);
        var after = lead.get(path);
        assertThat(after.page().select("#anfragen").text()).doesNotContain("Kaya, Emre");
        assertThat(after.form(path + "/anfragen/korb").send().follow().text())
                .contains("2 Anfragen liegen wieder im Korb.");

        assertThat(lead.get(path).page().select("#anfragen")).isEmpty();
        assertThat(lead.get("/leitung").text()).contains("Kaya, Emre", "Nowak, Nina", "Özdemir, Ali");
        assertThat(worker.get("/start").text()).doesNotContain("Anfrage für Sie");
    }

    @Test
    void herOpenPhoneNotesGoToTheSubstituteUnread() {
        var worker = given.browserOf(amira);
        worker.get("/telefonnotiz")
                .form("/telefonnotiz")
                .with("callText", "Ein vertrauliches Wort")
                .send();
        var absence = ill(form().with("to", "+2"));
        var page = absence.follow();
        assertThat(page.text())
                .contains("Eine Telefonnotiz ist noch nicht zugeordnet.")
                .doesNotContain("vertraulich");

        var given = page.form(absence.header("Location") + "/telefonnotizen").send();

        assertThat(given.follow().text()).contains("Eine Telefonnotiz liegt jetzt bei " + jonas.name());
        assertThat(lead.get(absence.header("Location")).page().select("#telefonnotizen"))
                .isEmpty();
        assertThat(this.given.browserOf(jonas).get("/start").text()).contains("aufgenommen von " + amira.name());
        assertThat(worker.get("/start").text()).doesNotContain("Offene Telefonnotizen");
    }

    @Test
    void onlyTheLeadTakesInquiriesAndNotesFromSomebodyWhoIsAway() {
        var absence = ill(form().with("to", "+2")).header("Location");
        var token = given.browserOf(jonas).get("/telefonnotiz").form("/telefonnotiz");

        for (var part : new String[] {"/anfragen/korb", "/telefonnotizen"})
            assertThat(token.browser().post(absence + part, token.fields()).status())
                    .isEqualTo(403);
    }

    @Test
    void theLimitedViewHasTheSafeNumbersOfTheAdultsAndTheDayOnWhichATitleEnds() {
        var id = given.caseOf(amira, "Kaya, Elif");
        given.consent(amira, id);
        var partner = member(id, "Kaya, Deniz", "1980-05-05", null);
        phone(partner, "0176 5550201", "YES");
        phone(partner, "0176 5550202", "NO");
        phone(member(id, "Kaya, Can", "2020-05-05", null), "0176 5550203", "YES");
        phone(member(id, "Kaya, Fort", "1980-05-05", LocalDate.now(Formats.ZONE).minusDays(9)), "0176 5550204", "YES");
        var end = LocalDate.now(Formats.ZONE).plusDays(60);
        title(id, partner, end);
        ill(form().with("to", "+2"));

        var page = given.browserOf(jonas).get("/vertretungen/" + id.value()).text();

        assertThat(page)
                .contains("0176 5550201 Kaya, Deniz", "Aufenthalt: Titel endet am " + Formats.date(end))
                .doesNotContain("5550202", "5550203", "5550204", "RESIDENCE_PERMIT", "Aufenthaltserlaubnis");
    }

    private UUID member(CaseId id, String name, String born, @Nullable LocalDate left) {
        var person = UUID.randomUUID();
        given.as(amira, () -> {
            jdbc.sql(
                            "insert into casework.person (id, display_name, birth_date, birth_precision) values (?, ?, ?, 'DAY')")
                    .params(person, name, LocalDate.parse(born))
                    .update();
            return jdbc.sql("""
                            insert into casework.household_member (id, case_id, person_id, role, valid_to)
                            values (?, ?, ?, 'PARTNER', ?)""")
                    .params(UUID.randomUUID(), id.value(), person)
                    .param(left)
                    .update();
        });
        return person;
    }

    private void phone(UUID person, String number, String safe) {
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.contact_point (id, person_id, type, value, safe) values (?, ?, 'MOBILE', ?, ?)")
                .params(UUID.randomUUID(), person, number, safe)
                .update());
    }

    private void title(CaseId id, UUID person, LocalDate end) {
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.residence_title (id, case_id, person_id, title, valid_from, valid_to)
                        values (?, ?, ?, 'RESIDENCE_PERMIT', '2020-01-01', ?)""")
                .params(UUID.randomUUID(), id.value(), person, end)
                .update());
    }

    private static String inquiry(Browser browser, String name) {
        return browser.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .send()
                .header("Location");
    }

    private void assign(String inquiry) {
        var path = "/leitung" + inquiry;
        lead.get(path)
                .form(path + "/zuweisung")
                .with("colleague", amira.user().value().toString())
                .send();
    }

    private Browser.Form form() {
        return lead.get(NEW + "?wer=" + amira.user().value())
                .form(POST)
                .with("substitute", jonas.user().value().toString());
    }

    private static Answer ill(Browser.Form form) {
        return form.send();
    }

    private void nameStanding(Actor colleague, Actor substitute) {
        var path = "/leitung/personen/" + colleague.user().value();
        lead.get(path)
                .form(path + "/vertretung")
                .with("standing", substitute.user().value().toString())
                .send();
    }

    /** Tomorrow, so that it is still to come whenever the tests run. */
    private UUID appointment(CaseId id, Actor colleague, String from) {
        return appointment(id, colleague, LocalDate.now(Formats.ZONE).plusDays(1), from);
    }

    private UUID appointment(CaseId id, Actor colleague, LocalDate day, String from) {
        var appointment = UUID.randomUUID();
        var begin = LocalTime.parse(from);
        given.as(colleague, () -> jdbc.sql("""
                        insert into casework.appointment
                          (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode, interpreter_language,
                           interpreter_cost)
                        values (?, ?, ?, ?, ?, ?, '', '', 'NONE', '', '')""")
                .params(
                        appointment,
                        id.value(),
                        colleague.user().value(),
                        day,
                        begin,
                        begin.getHour() == 23 ? LocalTime.of(23, 59) : begin.plusMinutes(9))
                .update());
        return appointment;
    }

    private void phone(CaseId id, String number) {
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.contact_point (id, person_id, type, value, safe)
                        select ?, c.client_id, 'MOBILE', ?, 'YES' from casework.case_file c where c.id = ?""")
                .params(UUID.randomUUID(), number, id.value())
                .update());
    }

    private void note(CaseId id, String text) {
        note(amira, id, text);
    }

    private void note(Actor author, CaseId id, String text) {
        var path = "/faelle/" + id.value() + "/notizen";
        given.browserOf(author).get(path).form(path).with("text", text).send();
    }

    private UUID colleague(UUID appointment) {
        return given.as(amira, () -> jdbc.sql("select colleague_id from casework.appointment where id = ?")
                .param(appointment)
                .query(UUID.class)
                .single());
    }

    private LocalDate lastDay(CaseId id, Actor substitute) {
        return given.as(
                amira, () -> jdbc.sql("select valid_to from consent.case_member where case_id = ? and user_id = ?")
                        .params(id.value(), substitute.user().value())
                        .query(LocalDate.class)
                        .single());
    }
}
