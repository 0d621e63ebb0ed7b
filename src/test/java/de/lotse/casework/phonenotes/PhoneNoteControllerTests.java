package de.lotse.casework.phonenotes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PhoneNoteControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNoteForNobodyStandsOnMeinTagUntilItIsAssigned() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);

        var saved = call(browser, "Ruft morgen wieder an.")
                .with("callerName", "Frau Kaya")
                .send();

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.follow().text())
                .contains("Sie steht auf Mein Tag", "Anruf von Frau Kaya", "Ruft morgen wieder an.");
        var day = browser.get("/start");
        assertThat(day.text()).contains("Offene Telefonnotizen", "Anruf von Frau Kaya");
        assertThat(day.page().select("#telefonnotizen a").attr("href")).isEqualTo(saved.header("Location"));
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER))
                        .get("/start")
                        .text())
                .doesNotContain("Telefonnotizen");
    }

    @Test
    void assignedToACaseItIsAContactOfTheCase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var found = find(browser, call(browser, "Bescheid ist da.").with("callMinutes", "12"), number(amira, id));
        assertThat(found.text()).contains("Fall " + number(amira, id) + ": Haddad, Rima");
        assertThat(found.valueOf("callText")).isEqualTo("Bescheid ist da.");
        var saved = found.form("/telefonnotiz")
                .with("callFor", "case:" + id.value())
                .send();

        assertThat(saved.follow().text()).contains("gespeichert und zugeordnet", "als Kontakt in einem Fall");
        assertThat(browser.get("/faelle/" + id.value() + "/kontakte").text())
                .contains("Telefonat", "Telefon", "12 Min.");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Bescheid ist da.", "Telefonat");
        assertThat(browser.get("/start").text()).doesNotContain("Offene Telefonnotizen");
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select num_nonnulls(text, caller, phone) from casework.phone_note where case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(lastContact(amira, id)).isEqualTo(1);
    }

    @Test
    void isFoundByTheNumberOfTheCaseToo() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var found = find(browser, call(browser, "x"), number(amira, id));

        assertThat(found.page().select("input[name=callFor][checked]").val()).isEqualTo("case:" + id.value());
        assertThat(found.header("Cache-Control")).contains("no-store");
    }

    @Test
    void offersNobodyElsesCases() {
        var stranger = given.caseManager();
        var id = given.caseOf(stranger, "Haddad, Rima");
        var browser = given.browserOf(given.caseManager());

        assertThat(find(browser, call(browser, "x"), number(stranger, id)).text())
                .contains("Kein offener Fall")
                .doesNotContain("Haddad, Rima");
    }

    @Test
    void assignedToAnInquiryItIsReadThereAndGoesWithItIntoTheCase() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var inquiry = browser.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", "Kaya, Emre")
                .send()
                .header("Location");
        var note = call(browser, "Braucht einen Termin.")
                .with("callerName", "Herr Kaya")
                .with("callerPhone", "0177 5550100")
                .send()
                .header("Location");

        var found = browser.get(note).form(note + "/zuordnung").with("callSearch", "Kaya");
        var choices = browser.post(note + "/suche", found.fields());
        var assigned = choices.form(note + "/zuordnung")
                .with("callFor", inquiry.replace("/anfragen/", "inquiry:"))
                .send();

        assertThat(assigned.follow().text()).contains("Die Telefonnotiz ist zugeordnet.", "gehört zu einer Anfrage");
        assertThat(browser.get(inquiry).text())
                .contains("Telefonnotizen", "Anruf von Herr Kaya", "Braucht einen Termin.", "0177 5550100", "5 Min.");

        var opened = browser.get(inquiry + "/fall")
                .form(inquiry + "/fall")
                .with("family", "Kaya")
                .with("given", "Emre")
                .with("concerns", "PERSON")
                .send();
        assertThat(opened.status()).isEqualTo(303);
        assertThat(browser.get(opened.header("Location") + "/verlauf").text())
                .contains("Anruf von Herr Kaya, 0177 5550100", "Braucht einen Termin.");
        assertThat(browser.get(inquiry).text()).doesNotContain("Braucht einen Termin.");
    }

    @Test
    void anAdviceThatBelongsToNobodyIsCountedAndItsWordsAreGone() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var figures = "/kennzahlen?wer=organisation&zeitraum=" + YearMonth.now();
        var note = call(browser, "Fragt nach dem Wohngeld.")
                .with("callMinutes", "12")
                .send()
                .header("Location");
        assertThat(number(browser.get(figures), "Anfragen ohne Fall")).isEqualTo("0");

        var form = browser.get(note).form(note + "/kurzberatung");
        assertThat(form.send().status()).isEqualTo(422);
        var counted = form.with("topic", "life_area.HOUSING");

        assertThat(counted.send().follow().text()).contains("Die Kurzberatung ist gezählt");
        assertThat(counted.send().status()).as("a second click").isEqualTo(303);
        assertThat(browser.get(note).status()).isEqualTo(404);
        assertThat(number(browser.get(figures), "Anfragen ohne Fall")).isEqualTo("1");
        assertThat(number(browser.get(figures), "Minuten Kurzberatung")).isEqualTo("12");
    }

    private static String number(Answer page, String figure) {
        return page.page()
                .select("dt:matchesOwn(^" + figure + "$) + dd.lotse-figure-number")
                .text();
    }

    @Test
    void twoClicksMakeOneNote() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var form = call(given.browserOf(amira), "Einmal.").with("callFor", "case:" + id.value());

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));

        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from casework.consultation where case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var answer = find(
                        browser,
                        call(browser, "").with("callMinutes", "viele").with("callerPhone", "0177"),
                        number(amira, id))
                .form("/telefonnotiz")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("Stichworte zum Anruf", "von 1 bis 1.440");
        assertThat(answer.valueOf("callerPhone")).isEqualTo("0177");
        assertThat(answer.valueOf("callMinutes")).isEqualTo("viele");
        assertThat(answer.page().select("input[name=callFor][checked]").val()).isEqualTo("case:" + id.value());
    }

    @Test
    void assigningNeedsAChoice() {
        var browser = given.browserOf(given.caseManager());
        var note = call(browser, "x").send().header("Location");

        var answer = browser.get(note).form(note + "/zuordnung").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie einen Fall oder eine Anfrage");
    }

    @Test
    void nothingIsKeptForACaseOrAnInquiryThatIsNotOnesOwn() {
        var stranger = given.caseManager();
        var id = given.caseOf(stranger, "Haddad, Rima");
        var inquiry = given.browserOf(stranger)
                .get("/anfragen/neu")
                .form("/anfragen")
                .with("name", "Kaya")
                .send()
                .header("Location");
        var amira = given.caseManager();
        var browser = given.browserOf(amira);

        for (var choice : List.of("case:" + id.value(), inquiry.replace("/anfragen/", "inquiry:"))) {
            assertThat(call(browser, "x").with("callFor", choice).send().status())
                    .isEqualTo(404);
        }
        assertThat(browser.get("/start").text()).doesNotContain("Offene Telefonnotizen");
    }

    @Test
    void aNoteIsItsAuthorsAlone() {
        var amira = given.caseManager();
        var note = call(given.browserOf(amira), "x").send().header("Location");

        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));

        assertThat(colleague.get(note).status()).isEqualTo(404);
    }

    @Test
    void aCallForAColleaguesCaseIsGivenToHer() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(jonas, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var saved = call(browser, "Bescheid ist da.")
                .with("callerName", "Frau Haddad")
                .with("callTo", jonas.user().value().toString())
                .send();

        assertThat(saved.header("Location")).isEqualTo("/start");
        assertThat(saved.follow().text()).contains("liegt bei " + jonas.name()).doesNotContain("Offene Telefonnotizen");
        assertThat(browser.get("/start").text()).doesNotContain("liegt bei");
        var hers = given.browserOf(jonas);
        var day = hers.get("/start");
        assertThat(day.page().select("#telefonnotizen").text())
                .contains("Anruf von Frau Haddad", "aufgenommen von " + amira.name());
        var note = day.page().select("#telefonnotizen a").attr("href");
        assertThat(browser.get(note).status()).isEqualTo(404);
        var found = hers.post(
                note + "/suche",
                hers.get(note)
                        .form(note + "/zuordnung")
                        .with("callSearch", number(jonas, id))
                        .fields());
        found.form(note + "/zuordnung").with("callFor", "case:" + id.value()).send();
        assertThat(hers.get("/faelle/" + id.value() + "/verlauf").text())
                .contains("Bescheid ist da.", "Anruf von Frau Haddad, aufgenommen von " + amira.name());
    }

    @Test
    void aCallInACaseRemindsTheColleagueWhoMayOpenIt() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Haddad, Rima");
        member(amira, id, jonas);
        var browser = given.browserOf(amira);
        var saved = call(browser, "Bescheid ist da.")
                .with("callerName", "Frau Haddad")
                .with("callerPhone", "02323 5550")
                .with("callFor", "case:" + id.value())
                .with("callTo", jonas.user().value().toString())
                .send();
        var note = saved.header("Location");

        assertThat(saved.follow().text()).contains("steht im Fall. " + jonas.name() + " hat dazu");
        var hers = given.browserOf(jonas);
        assertThat(hers.get("/faelle/" + id.value() + "/verlauf").text()).contains("Bescheid ist da.");
        var line = "Anruf von Frau Haddad, 02323 5550: zurückrufen";
        assertThat(hers.get("/start").text()).contains(line, "Haddad, Rima", "heute");

        browser.get(note).form(note + "/ruecknahme").send();

        assertThat(hers.get("/start").text()).doesNotContain(line);
        var ended = "/faelle/" + id.value() + "/wiedervorlagen?stand=erledigt";
        assertThat(hers.get(ended).text()).doesNotContain(line);
    }

    @Test
    void aCallInACaseDoesNotGoToWhoeverIsKeptOutOfIt() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Haddad, Rima");
        member(amira, id, jonas);
        given.as(amira, () -> jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')""")
                .params(UUID.randomUUID(), id.value(), jonas.user().value())
                .update());

        var answer = call(given.browserOf(amira), "x")
                .with("callFor", "case:" + id.value())
                .with("callTo", jonas.user().value().toString())
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(jonas.name() + " darf diesen Fall nicht öffnen");
    }

    @Test
    void callsWithoutANameAreToldApartByTheirFirstWords() {
        var browser = given.browserOf(given.caseManager());
        call(browser, "Fragt nach dem Termin beim Jobcenter, weil der Bescheid über das Bürgergeld noch nicht da ist")
                .send();

        assertThat(browser.get("/start").page().select("#telefonnotizen a").text())
                .isEqualTo("Anruf: Fragt nach dem Termin beim Jobcenter, weil der Bescheid über…");
    }

    private void member(Actor actor, CaseId id, Actor colleague) {
        given.as(actor, () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from)
                        values (?, ?, ?, 'CO_WORKER', current_date)""")
                .params(UUID.randomUUID(), id.value(), colleague.user().value())
                .update());
    }

    @Test
    void anOpenNoteIsPassedOnAndThatIsWrittenDown() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(amira);
        var note = call(browser, "Ruft wieder an.").send().header("Location");
        var form = browser.get(note).form(note + "/weitergabe");

        assertThat(form.send().status()).isEqualTo(422);
        var given = form.with("callTo", jonas.user().value().toString());
        assertThat(given.send().follow().text()).contains("liegt bei " + jonas.name());
        assertThat(given.send().status()).isEqualTo(303);

        assertThat(browser.get(note).status()).isEqualTo(404);
        assertThat(this.given.browserOf(jonas).get(note).text())
                .contains("Ruft wieder an.", "Aufgenommen von " + amira.name());
        assertThat(this.given.as(amira, () -> jdbc.sql("""
                                select count(*) from audit.access_entry
                                where  action = 'CHANGE' and subject = 'phone_note' and user_id = ?""")
                        .param(amira.user().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void isGivenToColleaguesOfTheOwnOrganisationOnlyAndNotBothGivenAndAssigned() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var stranger = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var form = call(browser, "x");

        assertThat(browser.get("/telefonnotiz").page().select("#callTo").text())
                .contains(jonas.name())
                .doesNotContain(stranger.name(), amira.name());
        assertThat(form.with("callTo", stranger.user().value().toString())
                        .send()
                        .text())
                .contains("Wählen Sie aus der Liste, wer die Notiz bekommt.");
        assertThat(form.with("callTo", jonas.user().value().toString())
                        .with("callFor", "case:" + id.value())
                        .send()
                        .text())
                .contains(jonas.name() + " darf diesen Fall nicht öffnen");
        assertThat(browser.get("/start").text()).doesNotContain("Offene Telefonnotizen");
    }

    @Test
    void aWrongAssignmentCanBeTakenBackAndLeavesNoWordsInTheCase() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var note = call(browser, "Geheimnisvoll.")
                .with("callFor", "case:" + id.value())
                .send();

        var back = note.follow()
                .form(note.header("Location") + "/ruecknahme")
                .send()
                .follow();

        assertThat(back.text()).contains("Die Zuordnung ist zurückgenommen.", "Geheimnisvoll.");
        var course = browser.get("/faelle/" + id.value() + "/verlauf").text();
        assertThat(course).contains("Kontakt zurückgenommen").doesNotContain("Geheimnisvoll");
        assertThat(lastContact(amira, id)).isZero();
        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from casework.note_word where case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(browser.get("/start").text()).contains("Offene Telefonnotizen");
    }

    @Test
    void theDayAfterItIsTooLateToTakeItBack() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var note = call(browser, "x").with("callFor", "case:" + id.value()).send();
        var form = note.follow().form(note.header("Location") + "/ruecknahme");
        given.as(amira, () -> jdbc.sql("update casework.phone_note set assigned_at = assigned_at - interval '1 day'")
                .update());

        assertThat(form.send().status()).isEqualTo(409);
        assertThat(browser.get(note.header("Location")).page().select("form[action$=/ruecknahme]"))
                .isEmpty();
    }

    @Test
    void whatConcernsNobodyIsDeleted() {
        var browser = given.browserOf(given.caseManager());
        var note = call(browser, "Verwählt.").send();

        var day = note.follow()
                .form(note.header("Location") + "/loeschung")
                .send()
                .follow();

        assertThat(day.text()).contains("Die Telefonnotiz ist gelöscht.").doesNotContain("Offene Telefonnotizen");
        assertThat(browser.get(note.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void standsInTheTableAsNobodyCanReadIt() {
        var amira = given.caseManager();
        call(given.browserOf(amira), "Gewalt in der Ehe")
                .with("callerName", "Haddad")
                .send();

        var row = given.as(
                amira, () -> jdbc.sql("select text || caller as words from casework.phone_note where author_id = ?")
                        .param(amira.user().value())
                        .query((result, number) -> new String(result.getBytes("words"), UTF_8))
                        .single());

        assertThat(row).doesNotContain("Gewalt", "Haddad");
    }

    @Test
    void isAtHandOnEveryPageOfThoseWhoMayUseIt() {
        var organisation = given.caseManager().organisation();
        var link = "a[href=/telefonnotiz][target=_blank]";
        for (var role : List.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD)) {
            var page = given.browserOf(given.colleague(organisation, role))
                    .get("/start")
                    .page();
            assertThat(page.select("header " + link).text()).isEqualTo("Telefonnotiz (öffnet einen neuen Tab)");
        }
        var other = given.browserOf(given.colleague(organisation, Role.DATA_PROTECTION));
        assertThat(other.get("/start").page().select(link)).isEmpty();
        assertThat(other.get("/telefonnotiz").status()).isEqualTo(403);
    }

    private static Form call(Browser browser, String text) {
        return browser.get("/telefonnotiz").form("/telefonnotiz").with("callText", text);
    }

    private static Answer find(Browser browser, Form form, String search) {
        return browser.post(
                "/telefonnotiz/suche", form.with("callSearch", search).fields());
    }

    private int lastContact(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select count(last_contact_on) from casework.case_file where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
    }

    private String number(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }
}
