package de.lotse.casework.consents;

import static de.lotse.web.Formats.ZONE;
import static de.lotse.web.Formats.date;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ConsentControllerTests {

    private final LocalDate today = LocalDate.now(ZONE);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;
    private CaseId id;
    private String path;

    @BeforeEach
    void aNewCase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        id = given.caseOf(amira, "Melnyk, Олена");
        path = "/faelle/" + id.value() + "/einwilligungen";
    }

    @Test
    void aSignedConsentIsValidAndStartsTheWork() {
        assertThat(browser.get(path).text()).contains("Noch keine Einwilligungen", "Es gilt keine Einwilligung");

        var answer = signed().send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().text()).contains("Die Einwilligung ist aufgenommen.", "gültig", "schriftlich");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(browser.get(path).text())
                .contains("gültig", "nur die Fallarbeit")
                .doesNotContain("Es gilt keine");
    }

    @Test
    void digitalAndOralConsentsStartTheWorkToo() {
        form().with("givenHow", "DIGITAL").with("signedOn", "heute").send();
        assertThat(status()).isEqualTo("ACTIVE");

        var other = given.caseOf(amira, "Haile, Selam");
        id = other;
        path = "/faelle/" + other.value() + "/einwilligungen";
        var answer =
                form().with("givenHow", "ORAL").with("signBy", "+14").send().follow();

        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(answer.text()).contains("zur Unterschrift offen bis " + date(today.plusDays(14)));
    }

    @Test
    void aSheetThatIsStillToBeSignedStartsNothingUntilItIs() {
        var view = recorded(form().with("givenHow", "WRITTEN"));
        assertThat(status()).isEqualTo("OPENING");
        assertThat(browser.get(view).text()).contains("zur Unterschrift offen");

        var refused = browser.get(view)
                .form(view + "/unterschrift")
                .with("signedOn", "+3")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("signedOn")).isEqualTo("+3");

        var signed = browser.get(view)
                .form(view + "/unterschrift")
                .with("signedOn", "heute")
                .send();
        assertThat(signed.follow().text()).contains("Die Unterschrift ist eingetragen.", "gültig");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void keepsEverythingThatWasTypedWhenSomethingIsMissing() {
        var answer = form().with("validUntil", "+2000")
                .with("interpreterName", "Дмитро")
                .with("givenHow", "RAUCHZEICHEN")
                .with("items[0].office", "Praxis Dr. Beispiel")
                .with("items[0].special", "HEALTH")
                .with("items[0].purpose", "CASE_CONFERENCE")
                .with("items[0].purposeNote", "Reha")
                .with("items[0].validUntil", "+3000")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("validUntil")).isEqualTo("+2000");
        assertThat(answer.valueOf("interpreterName")).isEqualTo("Дмитро");
        assertThat(answer.valueOf("items[0].office")).isEqualTo("Praxis Dr. Beispiel");
        assertThat(answer.page()
                        .select("input[name='items[0].special'][value=HEALTH]")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Wählen Sie aus, wie eingewilligt wurde.", "höchstens 24 Monate", "Wählen Sie, ob Angaben")
                .contains("Die Einwilligung selbst gilt nur bis zum " + date(today.plusDays(2_000)));
        assertThat(answer.page().getElementById("items[0].direction").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(answer.valueOf("items[0].purpose")).isEqualTo("CASE_CONFERENCE");
        assertThat(answer.valueOf("items[0].purposeNote")).isEqualTo("Reha");
        assertThat(answer.valueOf("items[0].validUntil")).isEqualTo("+3000");
    }

    @Test
    void aFurtherRowKeepsWhatWasTyped() {
        var answer = signed().with("items[2].office", "Schuldnerberatung")
                .with("more", "true")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.valueOf("items[2].office")).isEqualTo("Schuldnerberatung");
        assertThat(answer.valueOf("items[3].office")).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void namesEachOfficeWithItsCategories() {
        var answer = withOffice(signed(), "مركز الصحة")
                .with("items[0].bundle", "FIRST_CONTACT")
                .with("items[0].special", "HEALTH")
                .send()
                .follow();

        assertThat(answer.text())
                .contains("مركز الصحة", "weitergeben", "damit der Termin zustande kommt")
                .contains("Name und Geburtsdatum, Anschrift und Erreichbarkeit, Sprachen, Gesundheit, Termine");
    }

    @Test
    void aSpecialCategoryCountsOnlyWhereItWasNamedAsSuch() {
        var answer = withOffice(signed(), "Jobcenter")
                .with("items[0].categories", "WORK,HEALTH,RELIGION_BELIEF")
                .send()
                .follow();

        assertThat(answer.page().select("td[data-label=Angaben]").text()).isEqualTo("Arbeit und Ausbildung");
        assertThat(
                        stored(
                                "select categories::text from consent.consent_item i join consent.consent c on c.id = i.consent_id"))
                .isEqualTo("{WORK}");
    }

    @Test
    void healthIsNotSharedOnAWordAlone() {
        var answer = withOffice(form(), "Gesundheitsamt")
                .with("items[0].special", "HEALTH")
                .with("givenHow", "ORAL")
                .with("signBy", "+7")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("§ 67b Abs. 2 SGB X");
    }

    @Test
    void forAChildTheGuardianSigns() {
        given.as(
                amira,
                () -> jdbc.sql("""
                        update casework.person set birth_date = ?, birth_precision = 'DAY'
                        where id = (select client_id from casework.case_file where id = ?)""").params(today.minusYears(9), id.value()).update());

        var refused = signed().with("signer", "SELF").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).contains("jünger als 15 Jahre");

        var nameless = signed().send();
        assertThat(nameless.page().getElementById("fehler").text()).contains("Geben Sie den Namen");

        var answer = signed().with("signer", "GUARDIAN")
                .with("guardianName", "Melnyk, Дарина")
                .send();
        assertThat(answer.follow().text()).contains("für die Person: Melnyk, Дарина");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void tellsWhatHasExpiredAndWhatWasReplaced() {
        var first = recorded(signed());
        given.as(amira, () -> jdbc.sql("update consent.consent set valid_from = ?, valid_until = ? where case_id = ?")
                .params(today.minusDays(40), today.minusDays(1), id.value())
                .update());
        assertThat(browser.get(first).text()).contains("abgelaufen");
        assertThat(browser.get(path).text()).contains("Es gilt keine Einwilligung in die Fallarbeit");

        var second = recorded(signed());

        assertThat(browser.get(first).text()).contains("ersetzt");
        assertThat(browser.get(second).text()).contains("gültig");

        withdraw(second);
        assertThat(browser.get(first).text()).contains("ersetzt");
        assertThat(browser.get(path).text()).contains("Es gilt keine Einwilligung in die Fallarbeit");
    }

    @Test
    void aWithdrawalCountsAtOnceAndTheCaseRests() {
        var view = recorded(signed());

        var answer = browser.get(view + "/widerruf")
                .form(view + "/widerruf")
                .with("how", "PHONE")
                .with("note", "Will erst mit der Schwester sprechen.")
                .send();

        assertThat(answer.follow().text())
                .contains("Die Einwilligung ist widerrufen.", "am Telefon", "Will erst mit der Schwester sprechen.");
        assertThat(status()).isEqualTo("PAUSED");
        assertThat(timeline()).contains("consentWithdrawn", "pausedByWithdrawal");
        assertThat(stored("select withdrawal_note from consent.consent c")).doesNotContain("Schwester");
    }

    @Test
    void aWithdrawalGivesTheLeadATask() {
        var view = recorded(signed());
        withdraw(view);

        assertThat(browser.get("/wiedervorlagen").page().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Eine Einwilligung wurde widerrufen.", "Melnyk, Олена");
    }

    @Test
    void nothingThatIsTypedCanStopAWithdrawal() {
        var view = recorded(signed());

        var answer = browser.get(view + "/widerruf")
                .form(view + "/widerruf")
                .with("how", "RAUCHZEICHEN")
                .with("on", "übermorgen vielleicht")
                .with("note", "lang ".repeat(1_000))
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().text()).contains("eingetragen ist heute", "nicht angegeben");
    }

    @Test
    void withdrawingTwiceIsHarmless() {
        var view = recorded(signed());
        var form = browser.get(view + "/widerruf").form(view + "/widerruf");

        assertThat(form.with("how", "PHONE").send().status()).isEqualTo(303);
        assertThat(form.with("how", "LETTER").send().status()).isEqualTo(303);

        assertThat(browser.get(view).text()).contains("Wie wurde widerrufen? am Telefon");
        assertThat(timeline()).containsOnlyOnce("consentWithdrawn");
    }

    @Test
    void aWithdrawalGoesThroughWhileOthersChangeTheSameThings() throws Exception {
        var view = recorded(form().with("givenHow", "ORAL").with("signBy", "+7"));
        var withdrawal = browser.get(view + "/widerruf").form(view + "/widerruf");
        browser.get(view).form(view + "/unterschrift").with("signedOn", "heute").send();

        var other = given.browserOf(amira);
        var second = other.get(view + "/widerruf").form(view + "/widerruf");
        List<Callable<Answer>> both = List.of(withdrawal::send, second::send);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both))
                assertThat(answer.get().status()).isEqualTo(303);
        }

        assertThat(browser.get(view).text()).contains("widerrufen");
        assertThat(timeline()).containsOnlyOnce("consentWithdrawn").containsOnlyOnce("pausedByWithdrawal");
        assertThat(status()).isEqualTo("PAUSED");
    }

    @Test
    void aWithdrawnConsentCannotBeSignedAnyMore() {
        var view = recorded(form().with("givenHow", "WRITTEN"));
        var signature = browser.get(view).form(view + "/unterschrift").with("signedOn", "heute");
        withdraw(view);

        assertThat(signature.send().status()).isEqualTo(409);
        assertThat(browser.get(view).text()).contains("widerrufen");
    }

    @Test
    void aClosedCaseTakesAWithdrawalAndTheConsentItNeedsToBeTakenUpAgain() {
        var view = recorded(signed());
        given.as(amira, () -> jdbc.sql("update casework.case_file set status = 'CLOSED', closed_on = ? where id = ?")
                .params(today, id.value())
                .update());

        assertThat(browser.get(view).page().select("form[method=post][action^='" + view + "']"))
                .isEmpty();
        assertThat(withdraw(view).text()).contains("Die Einwilligung ist widerrufen.");
        assertThat(browser.get(path).text()).contains("Es gilt keine Einwilligung");
        recorded(signed());
        assertThat(browser.get(path).text()).doesNotContain("Es gilt keine Einwilligung");
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void keepsNamesAndPurposesFromWhoeverReadsTheDatabase() {
        recorded(withOffice(signed(), "Frauenhaus Nord")
                .with("items[0].categories", "CONTACT")
                .with("interpreterName", "Дмитро"));

        assertThat(stored("select interpreter_name from consent.consent c")).doesNotContain("Дмитро");
        assertThat(stored("select office from consent.consent_item i join consent.consent c on c.id = i.consent_id"))
                .doesNotContain("Frauenhaus");
        assertThat(stored("select purpose from consent.consent_item i join consent.consent c on c.id = i.consent_id"))
                .doesNotContain("Termin");
    }

    @Test
    void keepsLongNames() {
        var name = "ا".repeat(300);
        assertThat(signed().with("interpreterName", name).send().follow().text())
                .contains(name);

        var tooLong = signed().with("interpreterName", name + "ا").send();
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.valueOf("interpreterName")).hasSize(301);
    }

    @Test
    void strangersFindNothing() {
        var view = recorded(signed());
        var addresses = List.of(path, path + "/neu", view, view + "/widerruf", view + "/druck");
        var strangers = List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                given.caseManager(),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));

        for (var stranger : strangers) {
            var other = given.browserOf(stranger);
            for (var address : addresses)
                assertThat(other.get(address).status()).isEqualTo(404);
            var own = given.caseOf(stranger, "Eigener Fall");
            var token = other.get("/faelle/" + own.value() + "/einwilligungen/neu")
                    .form("/faelle/" + own.value() + "/einwilligungen")
                    .fields();
            assertThat(other.post(view + "/widerruf", token).status()).isEqualTo(404);
        }
        assertThat(browser.get(view).text()).contains("gültig");
    }

    @Test
    void aConsentOfAnotherCaseIsNotFoundInThisOne() {
        var view = recorded(signed());
        var consent = view.substring(view.lastIndexOf('/'));
        var other = given.caseOf(amira, "Osman, Yusuf");

        assertThat(browser.get("/faelle/" + other.value() + "/einwilligungen" + consent)
                        .status())
                .isEqualTo(404);
        assertThat(browser.get(path + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void keepsTheSignedSheetAmongTheDocuments() {
        var view = recorded(signed());
        var form = browser.get(view).form(view + "/blatt");

        var refused = browser.upload(form, "file", "blatt.exe", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);

        var answer =
                browser.upload(form, "file", "Einwilligung.txt", "unterschrieben".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.follow().text()).contains("Das Blatt liegt jetzt bei den Unterlagen.");
        assertThat(browser.get("/faelle/" + id.value() + "/unterlagen").text()).contains("Einwilligung.txt");
    }

    @Test
    void printsAnAccessibleSheetToSign(@TempDir Path folder) throws IOException, InterruptedException {
        var view = recorded(withOffice(form().with("givenHow", "WRITTEN"), "Jobcenter <Mitte> & مركز")
                .with("items[0].bundle", "BENEFITS_OFFICE")
                .with("items[0].purposeNote", "damit \u0007 der Antrag bearbeitet wird"));

        var sheet = browser.download(view + "/druck");

        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("Einwilligung.pdf");
        var file = Files.write(folder.resolve("blatt.pdf"), sheet.body());
        assertThat(VeraPdf.failures(file)).isEmpty();
        try (var pdf = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("jederzeit widerrufen", "<Mitte>", "Melnyk, Олена", "Unterschrift")
                    .contains("Ihre Einwilligung ist freiwillig");
        }
        assertThat(prints()).isOne();
    }

    private int prints() {
        return given.as(amira, () -> jdbc.sql("""
                        select count(*) from audit.access_entry
                        where  action = 'PRINT' and subject = 'consent' and user_id = ?""")
                .param(amira.user().value())
                .query(Integer.class)
                .single());
    }

    private Form form() {
        return browser.get(path + "/neu").form(path).with("interpreterMode", "NONE");
    }

    private Form signed() {
        return form().with("givenHow", "WRITTEN").with("signedOn", "heute");
    }

    /** The address of the new consent. */
    private static String recorded(Form form) {
        var answer = form.send();
        answer.follow();
        return answer.header("Location");
    }

    private static Form withOffice(Form form, String office) {
        return form.with("items[0].office", office)
                .with("items[0].direction", "SEND")
                .with("items[0].purposeNote", "damit der Termin zustande kommt");
    }

    private Answer withdraw(String view) {
        return browser.get(view + "/widerruf").form(view + "/widerruf").send().follow();
    }

    private String status() {
        return given.as(amira, () -> jdbc.sql("select status from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private List<String> timeline() {
        return given.as(amira, () -> jdbc.sql("select type from casework.timeline_entry where case_id = ?")
                .param(id.value())
                .query(String.class)
                .list());
    }

    private int count() {
        return given.as(amira, () -> jdbc.sql("select count(*) from consent.consent where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
    }

    private String stored(String select) {
        return given.as(amira, () -> jdbc.sql(select + " where c.case_id = ?")
                .param(id.value())
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single());
    }
}
