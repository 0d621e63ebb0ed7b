package de.lotse.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LetterControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void anInvitationIsFilledFromTheCaseAndWhatIsMissingIsAskedFor() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var form = browser.get(path(id) + "/text?vorlage=INVITATION");
        assertThat(form.valueOf("body")).contains("Guten Tag Rima Haddad", "[Termin]", amira.name());
        assertThat(form.valueOf("address")).contains("Rima Haddad");
        assertThat(form.page().select("[id^=wert_]").eachAttr("id"))
                .containsExactlyInAnyOrder("wert_PHONE", "wert_APPOINTMENT", "wert_APPOINTMENT_PLACE");

        var letter = invitation(browser, id).send();
        var page = letter.follow();
        assertThat(page.text()).contains("noch nicht versandt", "Einladung zu einem Gespräch", "Text von Lotse");
        var pdf = browser.download(pdf(page));
        assertThat(textOf(pdf.body()))
                .contains("Dienstag um zehn", "Hauptstraße 1")
                .doesNotContain("[");
        assertThat(VeraPdf.failures(Files.write(folder.resolve("letter.pdf"), pdf.body())))
                .isEmpty();
        var docx = browser.download(letter.header("Location") + "/docx");
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx.body())))) {
            assertThat(text.getText()).contains("Dienstag um zehn", "Rima Haddad");
        }
        assertThat(docx.headers().firstValue("Content-Disposition").orElse("")).doesNotContain("Haddad");
    }

    @Test
    void anInvitationIsToTheNextAppointmentThatHasNotBegunUnlessAnotherIsChosen() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var today = LocalDate.now();
        appointment(amira, id, today, "00:00", "Zimmer von heute früh");
        appointment(amira, id, today.plusDays(3), "10:30", "Raum der Ersten");

        var only = browser.get(path(id) + "/text?vorlage=INVITATION");
        assertThat(only.valueOf("body"))
                .contains("10:30 Uhr", "Raum der Ersten")
                .doesNotContain("heute früh");
        assertThat(only.page().select("[name=termin]")).isEmpty();

        var later = appointment(amira, id, today.plusDays(9), "14:15", "Raum der Zweiten");
        var next = browser.get(path(id) + "/text?vorlage=INVITATION");
        assertThat(next.page().select("select[name=termin] option")).hasSize(2);
        assertThat(next.page().select("select[name=termin] option[selected]").text())
                .contains("10:30 Uhr");
        assertThat(next.valueOf("body")).contains("10:30 Uhr");
        var other = browser.get(path(id) + "/text?vorlage=INVITATION&termin=" + later);
        assertThat(other.valueOf("body")).contains("14:15 Uhr", "Raum der Zweiten");
        assertThat(other.page().select("select[name=termin] option[selected]").text())
                .contains("14:15 Uhr");
    }

    private UUID appointment(Actor actor, CaseId id, LocalDate day, String from, String room) {
        var appointment = Ids.next();
        given.as(actor, () -> jdbc.sql("""
                        insert into casework.appointment
                          (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode, interpreter_language,
                           interpreter_cost)
                        values (?, ?, ?, ?, ?::time, ?::time + interval '30 minutes', ?, '', 'NONE', '', '')""")
                .params(appointment, id.value(), actor.user().value(), day, from, from, room)
                .update());
        return appointment;
    }

    @Test
    void aDispatchIsProposedToThePersonByName() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        given.as(amira, () -> jdbc.sql("""
                        update casework.person set gender = 'FEMALE'
                        where  id = (select client_id from casework.case_file where id = ?)""").param(id.value()).update());

        var page = invitation(browser, id).send().follow();

        assertThat(page.text()).contains("Frau Rima Haddad");
        assertThat(page.valueOf("to")).isEqualTo("Rima Haddad");
        assertThat(browser.get(path(id)).page().select("tbody td").eachText()).contains("Rima Haddad");
    }

    @Test
    void anOfficeStandsOnceInTheListAndTwoOfOneNameWithTheirAddresses() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        for (var street : new String[] {"Amtsweg 1", "Bahnhofstraße 2"})
            free(browser, id)
                    .with("an", "andere")
                    .with("address", "Jobcenter Herne\n" + street + "\n44623 Herne")
                    .with("keep", "true")
                    .send();

        var offices = browser.get(path(id) + "/text?vorlage=COVER").page().select("select[name=an] option");

        assertThat(offices.eachText().stream().filter(name -> name.contains("Jobcenter")))
                .containsExactly(
                        "zuletzt: Jobcenter Herne, Bahnhofstraße 2, 44623 Herne",
                        "Jobcenter Herne, Amtsweg 1, 44623 Herne");
    }

    @Test
    void aLetterAboutAChildGoesToWhoeverHasCustody() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var child = child(amira, id, "Haddad, Samir", LocalDate.now().minusYears(10));
        custody(amira, child, "holder_id", client(amira, id));
        var browser = given.browserOf(amira);

        var form = browser.get(path(id) + "/text?vorlage=INVITATION&person=" + child);

        assertThat(form.valueOf("an")).isEqualTo("SORGE");
        assertThat(form.valueOf("address")).startsWith("An die Sorgeberechtigten von Samir Haddad\nRima Haddad");
        assertThat(form.valueOf("body")).contains("Guten Tag Rima Haddad").doesNotContain("Guten Tag Samir");
        var herself = browser.get(path(id) + "/text?vorlage=INVITATION&an=PERSON&person=" + child);
        assertThat(herself.valueOf("address")).startsWith("Samir Haddad");
        assertThat(browser.get(path(id) + "/text?vorlage=INVITATION").valueOf("address"))
                .startsWith("Rima Haddad");
        var letter = invitation(browser, id)
                .with("person", child.toString())
                .with("an", "SORGE")
                .with("address", form.valueOf("address"));
        assertThat(letter.send().follow().text()).contains("An die Sorgeberechtigten von Samir Haddad");
    }

    @Test
    void aGuardianElsewhereIsNamedAndAMissingOneAskedFor() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var child = child(amira, id, "Haddad, Samir", LocalDate.now().minusYears(10));
        var browser = given.browserOf(amira);
        var path = path(id) + "/text?vorlage=INVITATION&person=" + child;

        assertThat(browser.get(path).text()).contains("jünger als 18", "Wer das Sorgerecht hat");
        custody(amira, child, "holder_name", "Jugendamt Herne");
        var form = browser.get(path);

        assertThat(form.valueOf("address")).isEqualTo("Jugendamt Herne\nfür Samir Haddad");
        assertThat(form.valueOf("body")).contains("Sehr geehrte Damen und Herren");
        assertThat(form.text()).doesNotContain("jünger als 18");
    }

    @Test
    void fromThe18thBirthdayOnALetterGoesToThePersonHerself() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var grown = child(amira, id, "Haddad, Samir", LocalDate.now().minusYears(18));
        custody(amira, grown, "holder_id", client(amira, id));

        var form = given.browserOf(amira).get(path(id) + "/text?vorlage=INVITATION&person=" + grown);

        assertThat(form.valueOf("address")).startsWith("Samir Haddad");
    }

    private UUID client(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select c.client_id from casework.case_file c where c.id = ?")
                .param(id.value())
                .query((row, number) -> row.getObject("client_id", UUID.class))
                .single());
    }

    private UUID child(Actor actor, CaseId id, String name, LocalDate born) {
        var person = Ids.next();
        given.as(actor, () -> {
            jdbc.sql(
                            "insert into casework.person (id, display_name, birth_date, birth_precision) values (?, ?, ?, 'DAY')")
                    .params(person, name, born)
                    .update();
            return jdbc.sql(
                            "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')")
                    .params(Ids.next(), id.value(), person)
                    .update();
        });
        return person;
    }

    private void custody(Actor actor, UUID child, String column, Object holder) {
        given.as(actor, () -> jdbc.sql(
                        "insert into casework.guardianship (id, person_id, basis, %s) values (?, ?, 'SOLE_CUSTODY', ?)"
                                .formatted(column))
                .params(Ids.next(), child, holder)
                .update());
    }

    @Test
    void nothingIsMadeWithAGapInItAndEverythingTypedStays() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var answer = invitation(browser, id)
                .with("wert_APPOINTMENT", "")
                .with("address", "Frau\nRima Haddad\n" + "Zeile\n".repeat(6))
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("„Termin“ fehlt", "nur Platz für 6 Zeilen");
        assertThat(answer.valueOf("wert_APPOINTMENT_PLACE")).isEqualTo("Hauptstraße 1");
        assertThat(answer.valueOf("body")).contains("[Termin]");
        assertThat(letters(amira, id)).isZero();
    }

    @Test
    void whatIsMissingMayBeTakenOutOfTheText() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var answer = browser.get(path(id) + "/text?vorlage=FREE")
                .form(path(id))
                .with("subject", "Ihr Anruf")
                .with("body", "Guten Tag,\n\nwir rufen zurück [sic].")
                .send();

        assertThat(answer.follow().text()).contains("Ihr Anruf");
    }

    @Test
    void dispatchIsRecordedAndStandsInTheCourseAndAmongTheDocuments() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");
        assertThat(browser.get(files(id)).text()).contains("Einladung", "noch nicht versandt");
        assertThat(browser.get("/faelle/" + id.value()).text()).contains("noch nicht versandt");

        var dispatch = browser.get(path).form(path + "/versand").with("how", "REGISTERED");
        dispatch.send();
        var again = dispatch.send(); // a double click

        assertThat(again.follow().page().select("table tbody tr")).hasSize(1);
        assertThat(browser.get(path).text()).contains("Einschreiben am", "Rima Haddad", amira.name());
        assertThat(browser.get(files(id)).text()).contains("Einschreiben am").doesNotContain("noch nicht versandt");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text())
                .contains("Schreiben erstellt", "Schreiben versandt", "Einladung: Einschreiben");
    }

    @Test
    void aDispatchThatWasRecordedByMistakeIsTakenBack() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");
        var page = browser.get(path)
                .form(path + "/versand")
                .with("how", "POST")
                .send()
                .follow();
        var takeBack = page.page().select("form[action$=/ruecknahme]").attr("action");

        page.form(takeBack).send();
        page.form(takeBack).send(); // a double click

        assertThat(browser.get(path).text()).contains("noch nicht versandt");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text())
                .containsOnlyOnce("Ansehen Versand zurückgenommen");
    }

    @Test
    void nobodyWritesToSomebodyWhoHasDied() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");
        var form = invitation(browser, id);
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.death (id, person_id, died_on, died_precision, known_by)
                        select ?, client_id, current_date, 'DAY', 'RELATIVES' from casework.case_file where id = ?""").params(Ids.next(), id.value()).update());

        assertThat(browser.get(path(id) + "/neu").text())
                .contains("kein Schreiben erstellt")
                .doesNotContain("Vollmacht");
        assertThat(form.send().status()).isEqualTo(422);
        assertThat(browser.get(path).text()).contains("Versenden Sie das Schreiben nicht mehr");
        assertThat(browser.get("/start").page().select("a[href='" + path + "']"))
                .isEmpty();
    }

    @Test
    void aLetterThatLiesThereStandsOnTheDayOfWhoeverMadeIt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");
        assertThat(browser.get("/start").page().select("a[href='" + path + "']"))
                .hasSize(1);

        browser.get(path).form(path + "/versand").with("how", "POST").send();

        assertThat(browser.get("/start").page().select("a[href='" + path + "']"))
                .isEmpty();
    }

    @Test
    void anObjectionBeginsAtItsDeadline() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.deadline (id, case_id, rule, happened, happened_on, computed_due_on, due_on)
                        values (?, ?, 'OBJECTION_SGG', 'POSTED', date '2090-01-03', date '2090-02-06', date '2090-02-06')""").params(Ids.next(), id.value()).update());

        var link = browser.get("/faelle/" + id.value() + "/fristen").page().select("a[href*=OBJECTION]");
        var form = browser.get(link.attr("href"));

        assertThat(form.valueOf("body")).contains("Bescheid vom 03.01.2090");
        assertThat(form.valueOf("subject")).contains("[Aktenzeichen]");
    }

    @Test
    void aDayOfDispatchIsNeitherToComeNorBeforeTheLetter() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");

        var early = browser.get(path)
                .form(path + "/versand")
                .with("how", "POST")
                .with("on", "gestern")
                .send();
        var late = browser.get(path)
                .form(path + "/versand")
                .with("how", "")
                .with("on", "morgen")
                .send();

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Da gab es das Schreiben noch nicht");
        assertThat(late.text()).contains("liegt in der Zukunft", "Wählen Sie aus, wie");
    }

    @Test
    void aDoubleClickMakesOneLetter() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var form = invitation(given.browserOf(amira), id);

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
        assertThat(letters(amira, id)).isEqualTo(1);
    }

    @Test
    void aProtectedAddressStandsOnNoLetterAndCannotBeTypedIntoOneForOthers() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        liveAt(amira, id, "Lindenstraße 5", true);

        var own = browser.get(path(id) + "/text?vorlage=INVITATION");
        assertThat(own.body()).doesNotContain("Lindenstraße");
        assertThat(own.valueOf("address")).contains("– persönlich –");
        var release = browser.get(path(id) + "/text?vorlage=POWER_OF_ATTORNEY");
        assertThat(release.body()).doesNotContain("Lindenstraße");

        var answer = free(browser, id)
                .with("an", "andere")
                .with("address", "Jobcenter\nAmtsweg 1")
                .with("body", "Sie wohnt in der Linden-Str. 5.")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("nennt die geschützte Adresse");
        var asPerson = free(browser, id)
                .with("an", "PERSON")
                .with("address", "Jobcenter\nAmtsweg 1")
                .with("body", "Sie wohnt in der Linden-Str. 5.")
                .send();
        assertThat(asPerson.status()).isEqualTo(422);
        assertThat(asPerson.text()).contains("nennt die geschützte Adresse");
    }

    @Test
    void anAddressThatIsNotProtectedStandsInTheWindow() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        liveAt(amira, id, "Lindenstraße 5", false);

        assertThat(given.browserOf(amira)
                        .get(path(id) + "/text?vorlage=INVITATION")
                        .valueOf("address"))
                .contains("Rima Haddad\nLindenstraße 5\n44623 Herne");
    }

    @Test
    void anOfficeIsOfferedAgainInTheCaseAndToColleaguesIfItIsKept() {
        var amira = given.caseManager();
        var first = given.caseOf(amira, "Haddad, Rima");
        var second = given.caseOf(amira, "Demir, Ali");
        var browser = given.browserOf(amira);
        free(browser, first)
                .with("an", "andere")
                .with("address", "Wohnungsamt\nAmtsweg 9\n44600 Herne")
                .send();
        assertThat(browser.get(path(first) + "/text?vorlage=COVER").valueOf("address"))
                .startsWith("Wohnungsamt");
        assertThat(browser.get(path(second) + "/text?vorlage=COVER").body()).doesNotContain("Wohnungsamt");

        free(browser, first)
                .with("an", "andere")
                .with("address", "Familienkasse\nAmtsweg 2")
                .with("keep", "true")
                .send();

        assertThat(browser.get(path(second) + "/text?vorlage=COVER").valueOf("address"))
                .isEqualTo("Familienkasse\nAmtsweg 2");
    }

    @Test
    void aLetterThatWasStruckOutLeavesNothingOfItsText() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = invitation(browser, id).send().header("Location");
        var strike =
                browser.get(files(id)).page().select("a[href$=/streichung]").attr("href");

        browser.get(path)
                .form(path + "/versand")
                .with("how", "POST")
                .with("to", "Frau Vertraulich")
                .send();

        browser.get(strike)
                .form(strike)
                .with("outcome", "STRUCK")
                .with("reason", "NOT_NEEDED")
                .send();

        assertThat(browser.get(path).text()).contains("gestrichen").doesNotContain("Einladung zu einem");
        assertThat(browser.download(path + "/docx").statusCode()).isEqualTo(404);
        assertThat(browser.get(files(id)).text()).contains("gestrichen");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).doesNotContain("Vertraulich", "Einladung");
    }

    @Test
    void theTextIsEncrypted() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        invitation(given.browserOf(amira), id).send();

        var stored = given.as(amira, () -> jdbc.sql("select l::text from casework.letter l where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        assertThat(stored).doesNotContain("Haddad", "Hauptstra", hex("Haddad"), hex("Hauptstra"));
    }

    @Test
    void theTextOfALetterGoesIntoANewOne() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var page = invitation(browser, id).send().follow();

        var again = browser.get(page.page().select("a[href*=aus]").attr("href"));

        assertThat(again.valueOf("body")).contains("Dienstag um zehn");
    }

    @Test
    void thePreviewKeepsNothing() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var form = invitation(given.browserOf(amira), id);

        var preview = form.browser().post(path(id) + "/vorschau", form.fields());

        assertThat(preview.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(letters(amira, id)).isZero();
    }

    @Test
    void whoMayNotOpenTheCaseFindsNoLetterAndNobodyWritesForAStranger() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var path = invitation(given.browserOf(amira), id).send().header("Location");
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        var stranger = given.browserOf(given.caseManager());

        for (var browser : new Browser[] {colleague, stranger}) {
            assertThat(browser.get(path).status()).isEqualTo(404);
            assertThat(browser.get(path(id)).status()).isEqualTo(404);
            assertThat(browser.get(path(id) + "/text?vorlage=INVITATION").status())
                    .isEqualTo(404);
            assertThat(browser.download(path + "/docx").statusCode()).isEqualTo(404);
        }
        var other = given.person(amira, "Fremd, Frieda");
        var own = given.browserOf(amira);
        assertThat(own.get(path(id) + "/text?vorlage=INVITATION&person=" + other.value())
                        .status())
                .isEqualTo(404);
        assertThat(own.get(path(id) + "/text?vorlage=ERFUNDEN").status()).isEqualTo(404);
    }

    @Test
    void aNoteInTheLanguageOfThePersonMayBeAdded() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.person_language (id, person_id, language, level)
                        select ?, client_id, 'uk', 'NATIVE' from casework.case_file where id = ?""").params(Ids.next(), id.value()).update());

        var page = invitation(browser, id).with("note", "true").send().follow();

        var pdf = browser.download(pdf(page)).body();
        assertThat(textOf(pdf)).contains("Цей лист важливий");
    }

    private static String pdf(Answer page) {
        return page.page().select("a[href*=/unterlagen/]").attr("href");
    }

    private Form invitation(Browser browser, CaseId id) {
        return browser.get(path(id) + "/text?vorlage=INVITATION")
                .form(path(id))
                .with("wert_PHONE", "02323 111")
                .with("wert_APPOINTMENT", "Dienstag um zehn")
                .with("wert_APPOINTMENT_PLACE", "Hauptstraße 1");
    }

    private Form free(Browser browser, CaseId id) {
        return browser.get(path(id) + "/text?vorlage=FREE&an=andere")
                .form(path(id))
                .with("subject", "Nachfrage")
                .with("body", "Guten Tag");
    }

    private void liveAt(Actor actor, CaseId id, String street, boolean secret) {
        given.as(actor, () -> {
            jdbc.sql("""
                            insert into casework.person_address (id, person_id, street, postal_code, city)
                            select ?, client_id, ?, '44623', 'Herne' from casework.case_file where id = ?""").params(Ids.next(), street, id.value()).update();
            return jdbc.sql("""
                            update casework.person set address_protected = ?
                            where  id = (select client_id from casework.case_file where id = ?)""").params(secret, id.value()).update();
        });
    }

    private int letters(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select count(*) from casework.letter where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/schreiben";
    }

    private static String files(CaseId id) {
        return "/faelle/" + id.value() + "/unterlagen";
    }
}
