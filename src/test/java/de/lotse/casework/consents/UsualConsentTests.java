package de.lotse.casework.consents;

import static de.lotse.web.Formats.ZONE;
import static de.lotse.web.Formats.date;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A usual consent is three clicks: the button, the office, „Aufnehmen“; and everybody signs what she can read. */
@LotseTest
class UsualConsentTests {

    private final LocalDate today = LocalDate.now(ZONE);

    @Autowired
    Given given;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;
    private CaseId id;
    private String path;
    private OrganisationId jobcentre;

    @BeforeEach
    void aNewCase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        id = given.caseOf(amira, "Haddad, Rima");
        path = "/faelle/" + id.value() + "/einwilligungen";
        jobcentre = new OrganisationId(Ids.next());
        Scope.of(Given.HERNE)
                .run(() -> organisations.add(
                        new Organisation(jobcentre, "Jobcenter " + jobcentre.value(), "Jobcenter", Kind.AUTHORITY)));
    }

    @Test
    void threeClicksFromTheCaseRecordAConsentForOneOffice() {
        var link = browser.get("/faelle/" + id.value()).page().selectFirst("a:contains(Einwilligung aufnehmen)");
        var form = browser.get(link.attr("href")).form(path).with("bundles", bundle("Leistungen"));

        var answer = form.send().follow();

        assertThat(answer.text())
                .contains("Die Einwilligung ist aufgenommen.", "zur Unterschrift offen", "schriftlich");
        assertThat(cell(answer, "Stelle")).isEqualTo("Jobcenter " + jobcentre.value());
        assertThat(cell(answer, "Angaben"))
                .isEqualTo(
                        "Name und Geburtsdatum, Anschrift und Erreichbarkeit, Familie und Haushalt, Aufenthalt, Leistungen, Termine");
        assertThat(cell(answer, "Zweck")).isEqualTo("um eine Vermittlung zu bearbeiten");
        assertThat(cell(answer, "Bis wann")).isEqualTo(date(today.plusMonths(12)));
    }

    @Test
    void whatABundleHoldsIsWrittenDownWhenItIsRecordedAndNeverLater() {
        var view = recorded(form().with("bundles", bundle("Leistungen")));
        given.as(amira, () -> jdbc.sql(
                        "update consent.recipient_bundle set categories = '{DEBT}' where organisation_id = ?")
                .param(jobcentre.value())
                .update());

        assertThat(cell(browser.get(view), "Angaben")).contains("Leistungen").doesNotContain("Schulden");
    }

    @Test
    void aFurtherOfficeComesBesideTheConsentToTheWork() {
        given.consent(amira, id);

        var view = recorded(signed().with("bundles", bundle("Leistungen")));

        assertThat(browser.get(view).text()).contains("nur für die genannten Stellen", "gültig");
        var list = browser.get(path);
        assertThat(list.text()).doesNotContain("ersetzt", "Es gilt keine Einwilligung");
        assertThat(list.page().select("tbody tr")).hasSize(2);
        withdraw(view);
        assertThat(browser.get(path).text()).contains("widerrufen").doesNotContain("Es gilt keine Einwilligung");
    }

    @Test
    void whoeverTakesBackTheConsentToTheWorkSharesNothingAnyMore() {
        given.consent(amira, id);
        var work = browser.get(path).page().selectFirst("tbody th a").attr("href");
        var sharing = recorded(signed().with("bundles", bundle("Leistungen")));

        withdraw(work);

        assertThat(browser.get(sharing).text()).contains("Widerrufen am " + date(today), "widerrufen");
    }

    @Test
    void sharingNeedsSomebodyToShareWith() {
        given.consent(amira, id);

        var refused = form().send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).contains("Nennen Sie mindestens eine Stelle");
    }

    @Test
    void theTickStaysWhenSomethingElseIsMissing() {
        var bundle = bundle("Arbeit und Sprache");

        var refused =
                form().with("bundles", bundle).with("validUntil", "irgendwann").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=bundles][checked]").eachAttr("value"))
                .containsExactly(bundle);
        assertThat(refused.valueOf("validUntil")).isEqualTo("irgendwann");
    }

    @Test
    void oneItemMayEndEarlierThanTheConsent() {
        var view = recorded(signed().with("items[0].office", "Schuldnerberatung")
                .with("items[0].categories", "DEBT")
                .with("items[0].direction", "SEND")
                .with("items[0].purpose", "CASE_CONFERENCE")
                .with("items[0].validUntil", "+30"));

        assertThat(cell(browser.get(view), "Bis wann")).isEqualTo(date(today.plusDays(30)));
        assertThat(cell(browser.get(view), "Zweck")).isEqualTo("für eine Fallkonferenz");
    }

    @ParameterizedTest
    @CsvSource({"apc, Arabisch", "uk, Ukrainisch", "tr, Türkisch", "bm, Deutsch"})
    void theLanguageOfThePersonIsProposed(String spoken, String wording) {
        speaks(spoken);

        var form = browser.get(path + "/neu");

        assertThat(form.valueOf("language")).isEqualTo(spoken);
        assertThat(form.page().selectFirst("#textId option[selected]").text()).startsWith(wording);
    }

    @Test
    void theSheetSaysEverythingInArabicAndInGermanAndThatNobodyHasCheckedIt(@TempDir Path folder)
            throws IOException, InterruptedException {
        speaks("ar");
        var view = recorded(form().with("bundles", bundle("Leistungen")).with("interpreterMode", "POOL_ON_SITE"));

        var pdf = browser.download(view + "/druck").body();

        assertThat(VeraPdf.failures(Files.write(folder.resolve("blatt.pdf"), pdf)))
                .isEmpty();
        assertThat(text(pdf))
                .contains("هذه الترجمة لم تُراجَع بعد", "Diese Übersetzung wurde noch nicht geprüft.")
                .contains(
                        "الاسم وتاريخ الميلاد",
                        "Name und Geburtsdatum",
                        "لمعالجة طلب إحالة",
                        "um eine Vermittlung zu bearbeiten")
                .contains(date(today.plusMonths(12)), "Jobcenter", "Sie können jederzeit widerrufen")
                .doesNotContain("#");
        assertThat(browser.get(view)
                        .page()
                        .selectFirst("details div[lang=ar][dir=rtl]")
                        .text())
                .contains("موافقتكم طوعية");
    }

    @Test
    void theTextThatWasExplainedStaysWhateverIsWrittenLater() throws IOException {
        var essen = given.organisation(Given.ESSEN);
        var lena = given.colleague(Given.ESSEN, essen, Role.CASE_MANAGER);
        var admin = given.browserOf(given.colleague(Given.ESSEN, essen, Role.TENANT_ADMIN));
        var there = given.caseOf(lena, "Osman, Yusuf");
        path = "/faelle/" + there.value() + "/einwilligungen";
        browser = given.browserOf(lena);
        rewrite(admin, "Was Herrn O. erklärt wurde");
        var view = recorded(signed());

        rewrite(admin, "Ganz anderer Text");

        assertThat(browser.get(view).page().select("details").text()).contains("Was Herrn O. erklärt wurde");
        assertThat(text(browser.download(view + "/druck").body()))
                .contains("Was Herrn O. erklärt wurde")
                .doesNotContain("Ganz anderer Text");
        assertThat(text(browser.download(recorded(signed().with("kind", "CASEWORK")) + "/druck")
                        .body()))
                .contains("Ganz anderer Text");
    }

    private static void rewrite(Browser admin, String title) {
        var list = "/verwaltung/informationsblaetter";
        var german = admin.get(list).page().selectFirst("tbody th a").attr("href");
        admin.get(german)
                .form(german + "/fassungen")
                .with("title", title)
                .send()
                .follow();
    }

    private void speaks(String language) {
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.person_communication (person_id, preferred_language, interpreter_needed)
                        select client_id, ?, true from casework.case_file where id = ?""").params(language, id.value()).update());
    }

    private String bundle(String name) {
        var choice = browser.get(path + "/neu").page().select("input[name=bundles]").stream()
                .filter(box -> box.parent().text().contains(name)
                        && box.parent()
                                .nextElementSibling()
                                .text()
                                .contains(jobcentre.value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(choice.parent().nextElementSibling().text()).startsWith("Nur an diese Stelle: Jobcenter");
        return choice.val();
    }

    private Form form() {
        return browser.get(path + "/neu").form(path);
    }

    private Form signed() {
        return form().with("signedOn", "heute");
    }

    private static String recorded(Form form) {
        var answer = form.send();
        answer.follow();
        return answer.header("Location");
    }

    private void withdraw(String view) {
        browser.get(view + "/widerruf").form(view + "/widerruf").send().follow();
    }

    private static String cell(Answer page, String label) {
        return page.page().select("tbody [data-label=" + label + "]").text();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }
}
