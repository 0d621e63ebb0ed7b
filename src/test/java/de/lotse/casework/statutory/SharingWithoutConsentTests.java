package de.lotse.casework.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.documents.PdfSheets;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SharingWithoutConsentTests {

    private static final String REASON = "Das Kind kommt seit Tagen mit blauen Flecken in die Kita.";

    @TempDir
    Path folder;

    @Autowired
    Given given;

    @Autowired
    PdfSheets sheets;

    @Autowired
    JdbcClient jdbc;

    private Actor worker;
    private Actor lead;
    private Actor recipient;
    private CaseId caseId;
    private String path;
    private Browser desk;
    private Browser leadsDesk;

    @BeforeEach
    void aCaseALeadAndAnotherOrganisation() {
        worker = given.caseManager();
        lead = given.colleague(worker.organisation(), Role.PROVIDER_LEAD);
        recipient = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        caseId = given.caseOf(worker, "Haile, Selam");
        path = "/faelle/" + caseId.value() + "/weitergaben";
        desk = given.browserOf(worker);
        leadsDesk = given.browserOf(lead);
    }

    @Test
    void isOneClickFurtherThanConsent() {
        var consents = desk.get("/faelle/" + caseId.value() + "/einwilligungen");

        assertThat(consents.page().select("main a[href=" + path + "]").text())
                .isEqualTo("Weitergaben ohne Einwilligung");
        assertThat(desk.get(path).text()).contains("Nichts ohne Einwilligung weitergegeben", "Im Notfall weitergeben");
    }

    @Test
    void aProposalCountsOnlyWhenAnotherPersonHasApprovedIt() {
        var basis = propose();
        assertThat(desk.get(path + "/" + basis).text())
                .contains("vorgeschlagen", "§ 69 Abs. 1 SGB X", REASON)
                .doesNotContain("Freigabe erteilen");
        assertThat(desk.get(grants() + "/neu?grundlage=" + basis).status()).isEqualTo(404);
        assertThat(seenByRecipient()).isZero();

        decide(basis, "APPROVED", "");
        assertThat(seenByRecipient()).isZero();
        give(basis);

        assertThat(desk.get(path + "/" + basis).text())
                .contains("zugelassen", lead.name(), "liest die gewählten Angaben")
                .doesNotContain("Freigabe erteilen");
        assertThat(seenByRecipient()).isOne();
    }

    @Test
    void nothingIsSharedAfterARefusal() {
        var basis = propose();

        assertThat(review(basis).with("outcome", "REFUSED").send().text())
                .contains("Schreiben Sie, warum Sie nicht zustimmen.");
        decide(basis, "REFUSED", "Die Einwilligung ist möglich.");

        assertThat(desk.get(path + "/" + basis).text())
                .contains("abgelehnt", "Die Einwilligung ist möglich.")
                .doesNotContain("Freigabe erteilen", "Als informiert eintragen");
        assertThat(desk.get(grants() + "/neu?grundlage=" + basis).status()).isEqualTo(404);
        assertThat(seenByRecipient()).isZero();
    }

    @Test
    void nobodyApprovesWhatSheProposed() {
        var both = given.colleague(worker.organisation(), Role.CASE_MANAGER, Role.PROVIDER_LEAD);
        var own = given.caseOf(both, "Kaya, Deniz");
        var browser = given.browserOf(both);
        var basis = id(fill(browser.get("/faelle/" + own.value() + "/weitergaben/neu")
                        .form("/faelle/" + own.value() + "/weitergaben"))
                .send());
        var address = "/leitung/weitergaben/" + basis;

        assertThat(browser.get(address).text())
                .contains("Das entscheidet jemand anderes")
                .doesNotContain("Entscheidung speichern");
        var fields = csrf(browser);
        fields.put("outcome", "APPROVED");
        assertThat(browser.post(address + "/entscheidung", fields).status()).isEqualTo(403);
        assertThat(browser.get("/start").text()).doesNotContain("Weitergabe zu prüfen");
        assertThatThrownBy(() -> given.as(
                        both, () -> jdbc.sql("""
                                update consent.legal_basis
                                set    approved_by = shared.actor(), approved_at = now(), outcome = 'APPROVED'
                                where  id = ?""").param(UUID.fromString(basis)).update()))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void theLeadFindsItOnHerDayAndHerPageAndReadsNoName() {
        var basis = propose();

        for (var page : new String[] {"/start", "/leitung", "/leitung/weitergaben"})
            assertThat(leadsDesk.get(page).page().select("main a[href=/leitung/weitergaben/" + basis + "]"))
                    .as(page)
                    .hasSize(1);
        assertThat(leadsDesk.get("/leitung/weitergaben/" + basis).text())
                .contains(REASON, "Eine Stelle nach dem Sozialgesetzbuch")
                .doesNotContain("Selam");
        assertThat(desk.get("/faelle/" + caseId.value() + "/zugriffe").text()).contains(lead.name());
    }

    @Test
    void whoIsNotToDecideFindsNothing() {
        var basis = propose();
        var stranger = given.browserOf(given.colleague(recipient.organisation(), Role.PROVIDER_LEAD));
        var colleague = given.browserOf(given.colleague(worker.organisation(), Role.CASE_MANAGER));

        assertThat(stranger.get("/leitung/weitergaben/" + basis).status()).isEqualTo(404);
        assertThat(stranger.get("/leitung/weitergaben").text()).contains("Nichts zu entscheiden");
        assertThat(colleague.get("/leitung/weitergaben/" + basis).status()).isEqualTo(403);
        assertThat(colleague.get(path).status()).isEqualTo(404);
        assertThat(colleague.get(path + "/" + basis).status()).isEqualTo(404);
        assertThat(desk.get("/datenschutz/weitergaben").status()).isEqualTo(403);
    }

    @Test
    void aLeadWhoIsKeptOutOfTheCaseIsNotAsked() {
        var basis = propose();
        given.as(worker, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'x')")
                .params(UUID.randomUUID(), caseId.value(), lead.user().value())
                .update());

        assertThat(leadsDesk.get("/leitung/weitergaben/" + basis).status()).isEqualTo(404);
        assertThat(leadsDesk.get("/leitung/weitergaben").text()).contains("Nichts zu entscheiden");
        assertThat(leadsDesk.get("/start").text()).doesNotContain("Weitergabe zu prüfen");
    }

    @Test
    void inAnEmergencyItIsSharedAtOnceAndGoneWhenItWasNotJustified() {
        var answer = emergency().with("advisedOn", "heute").send();
        var basis = id(answer);
        assertThat(answer.follow().text()).contains("wird geprüft", "liest die gewählten Angaben");
        assertThat(seenByRecipient()).isOne();

        decide(basis, "REFUSED", "Es war keine Gefahr zu erkennen.");

        assertThat(seenByRecipient()).isZero();
        assertThat(desk.get(path + "/" + basis).text())
                .contains("nicht gerechtfertigt", "Es war keine Gefahr zu erkennen.", "72 Stunden")
                .contains("Als informiert eintragen");
        assertThat(desk.get(grants()).text()).contains("Rechtsgrundlage beendet");
    }

    @Test
    void aJustifiedEmergencyGoesOnUntilSomebodyEndsIt() {
        var basis = id(emergency().with("advisedOn", "heute").send());
        decide(basis, "APPROVED", "");
        assertThat(seenByRecipient()).isOne();

        leadsDesk
                .get("/leitung/weitergaben/" + basis)
                .form("/leitung/weitergaben/" + basis + "/ende")
                .send();

        assertThat(seenByRecipient()).isZero();
        assertThat(desk.get(path + "/" + basis).text()).contains("beendet").doesNotContain("Weitergabe beenden");
    }

    @Test
    void forAChildAdviceWithoutNamesIsAskedFirst() {
        assertThat(emergency().send().text()).contains("oder schreiben Sie, warum dafür keine Zeit blieb");
        assertThat(emergency().with("notAdvised", "zu knapp").send().text())
                .contains("Schreiben Sie mindestens 20 Zeichen");
        assertThat(emergency()
                        .with("notAdvised", "Die Mutter wollte noch heute mit dem Kind abreisen.")
                        .with("advisedOn", "heute")
                        .send()
                        .text())
                .contains("Leeren Sie eines der beiden Felder");
        assertThat(seenByRecipient()).isZero();

        var answer = emergency()
                .with("notAdvised", "Die Mutter wollte noch heute mit dem Kind abreisen.")
                .send();

        assertThat(answer.follow().text()).contains("Gefahr im Verzug: Die Mutter wollte");
    }

    @Test
    void anEmergencyLastsFourteenDaysAtTheLongestAndNamesAnEmergencysNorm() {
        var refused = emergency()
                .with("advisedOn", "heute")
                .with("validUntil", "+15")
                .with("norm", "SGB10_69")
                .with("reason", "kurz")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Wählen Sie die Vorschrift aus", "Schreiben Sie mindestens 20 Zeichen", "zwischen dem");
        assertThat(refused.valueOf("reason")).isEqualTo("kurz");
        assertThat(refused.valueOf("validUntil")).isEqualTo("+15");
        assertThat(emergency()
                        .with("advisedOn", "heute")
                        .with("validUntil", "+14")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anOfficeElsewhereIsToldOutsideAndThatIsWrittenDown() {
        var form = emergency()
                .with("ground", "LIFE")
                .with("organisation", "")
                .with("office", "Klinikum مستشفى")
                .with("channel", "PHONE");
        var page = form.send().follow();

        assertThat(page.text()).contains("Klinikum مستشفى", "am Telefon", worker.name());
        assertThat(desk.get("/faelle/" + caseId.value() + "/wegzug").status()).isEqualTo(200);
        assertThat(form.with("office", "").send().text()).contains("Nennen Sie die Stelle");
    }

    @Test
    void aDoubleClickSharesOnce() {
        var form = emergency().with("advisedOn", "heute");
        form.send();
        form.send();

        assertThat(seenByRecipient()).isOne();
    }

    @Test
    void aReviewThatIsOverdueShowsForTheLeadAndForDataProtection() {
        given.as(worker, () -> jdbc.sql("""
                        insert into consent.legal_basis
                          (id, case_id, person_id, organisation_id, categories, purpose_code, norm, justification, emergency, ground, review_by,
                           valid_from, valid_until)
                        select ?, c.id, c.client_id, ?, array['IDENTITY'], 'EMERGENCY', 'STGB_34', 'x', true, 'LIFE', current_date - 1,
                               current_date - 5, current_date + 5
                        from   casework.case_file c
                        where  c.id = ?""")
                .params(UUID.randomUUID(), recipient.organisation().value(), caseId.value())
                .update());
        var officer = given.browserOf(given.colleague(worker.organisation(), Role.DATA_PROTECTION));

        assertThat(leadsDesk.get("/leitung/weitergaben").text()).contains("überfällig seit");
        assertThat(leadsDesk.get("/leitung").text()).contains("überfällig seit");
        assertThat(leadsDesk
                        .get("/start")
                        .page()
                        .select("main li:contains(Weitergabe zu prüfen)")
                        .text())
                .contains("überfällig");
        assertThat(officer.get("/start").text()).contains("Ein Notfall ist noch nicht geprüft, einer ist überfällig");
        assertThat(officer.get("/datenschutz").page().select("main a[href=/datenschutz/weitergaben]"))
                .hasSize(1);
        assertThat(officer.get("/datenschutz/weitergaben").text()).contains("überfällig seit", "§ 34 StGB");
    }

    @Test
    void dataProtectionReadsCodesDaysAndOutcomesAndNoContent() {
        var basis = propose();
        decide(basis, "REFUSED", "Die Einwilligung ist möglich.");
        var officer = given.browserOf(given.colleague(worker.organisation(), Role.DATA_PROTECTION));

        assertThat(officer.get("/datenschutz/weitergaben").text())
                .contains("§ 69 Abs. 1 SGB X", "abgelehnt am")
                .doesNotContain("Selam", REASON, "Die Einwilligung ist möglich", worker.name());
        assertThat(officer.get("/leitung/weitergaben/" + basis).status()).isEqualTo(403);
    }

    @Test
    void thePersonIsToldOrAReasonIsGivenAndItComesUpAgain() {
        var basis = id(emergency().with("advisedOn", "heute").send());
        var address = path + "/" + basis;
        assertThat(desk.get("/start").text()).contains("Person informieren oder begründen");

        assertThat(desk.get(address)
                        .form(address + "/aufschub")
                        .with("again", "heute")
                        .send()
                        .status())
                .isEqualTo(422);
        desk.get(address)
                .form(address + "/aufschub")
                .with("reason", "Der Vater würde es lesen und ist gewalttätig.")
                .with("again", "+20")
                .send();
        assertThat(desk.get("/start").text()).doesNotContain("Person informieren");
        assertThat(desk.get(address).text()).contains("aufgeschoben bis", "Der Vater würde es lesen");

        var told = desk.get(address).form(address + "/unterrichtung");
        assertThat(told.with("on", "+1").send().status()).isEqualTo(422);
        assertThat(told.with("on", "heute").send().follow().text())
                .contains("wurde.", "am " + Formats.date(LocalDate.now(Formats.ZONE)));
        assertThat(desk.get("/start").text()).doesNotContain("Person informieren");
    }

    @Test
    void whatWasApprovedAndNotUsedStandsOnTheDay() {
        var basis = propose();
        decide(basis, "APPROVED", "");
        assertThat(desk.get("/start").text()).contains("Zugelassen, aber noch nicht weitergegeben");

        give(basis);

        assertThat(desk.get("/start").text()).doesNotContain("Zugelassen, aber");
    }

    @Test
    void aProposalCanBeTakenBack() {
        var basis = propose();

        desk.get(path + "/" + basis).form(path + "/" + basis + "/ende").send();

        var fields = csrf(leadsDesk);
        fields.put("outcome", "APPROVED");
        assertThat(leadsDesk
                        .post("/leitung/weitergaben/" + basis + "/entscheidung", fields)
                        .status())
                .isEqualTo(409);
        assertThat(leadsDesk.get("/start").text()).doesNotContain("Weitergabe zu prüfen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personId", "organisation", "categories", "norm", "reason", "validUntil"})
    void everyPartOfAProposalIsNeeded(String field) {
        var refused = fill(desk.get(path + "/neu").form(path)).with(field, "").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).isNotBlank();
    }

    @Test
    void theProcedureIsOnePageToReadAndToPrint() throws IOException, InterruptedException {
        assertThat(desk.get("/weitergaben/ablauf").text())
                .contains("Wen rufe ich an?", "112", "§ 8a SGB VIII", "zwei Arbeitstagen");

        var pdf = desk.download("/weitergaben/ablauf/druck");

        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        var sheet = sheets.sheet(pdf.body(), 1).orElseThrow();
        assertThat(sheet.count()).isOne();
        assertThat(sheet.text()).contains("Was schreibe ich auf?", "Jugendamt");
        assertThat(VeraPdf.failures(Files.write(folder.resolve("procedure.pdf"), pdf.body())))
                .isEmpty();
    }

    private Form emergency() {
        return fill(desk.get(path + "/notfall").form(path + "/notfall"))
                .with("ground", "CHILD")
                .with("norm", "KKG_4")
                .with("validUntil", "+7");
    }

    private Form fill(Form form) {
        return form.with("organisation", recipient.organisation().value().toString())
                .with("categories", "IDENTITY,CONTACT")
                .with("norm", "SGB10_69")
                .with("reason", REASON);
    }

    private String propose() {
        return id(fill(desk.get(path + "/neu").form(path)).send());
    }

    private Form review(String basis) {
        var address = "/leitung/weitergaben/" + basis;
        return leadsDesk.get(address).form(address + "/entscheidung");
    }

    private void decide(String basis, String outcome, String note) {
        assertThat(review(basis)
                        .with("outcome", outcome)
                        .with("note", note)
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, String> csrf(Browser browser) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "_csrf",
                browser.get("/start").page().select("input[name=_csrf]").val());
        return fields;
    }

    private String grants() {
        return "/faelle/" + caseId.value() + "/freigaben";
    }

    private void give(String basis) {
        var link = desk.get(path + "/" + basis)
                .page()
                .selectFirst("main a:contains(Freigabe erteilen)")
                .attr("href");
        var form = desk.get(link).form(grants()).with("categories", "IDENTITY,CONTACT");
        assertThat(form.send().status()).isEqualTo(303);
    }

    /** How many cases its list shows. */
    private int seenByRecipient() {
        var list = given.browserOf(recipient).get("/vermittlungen/freigaben");
        assertThat(list.status()).isEqualTo(200);
        return list.page().select("main a:contains(Haile)").size();
    }
}
