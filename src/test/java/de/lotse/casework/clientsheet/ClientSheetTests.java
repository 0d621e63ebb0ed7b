package de.lotse.casework.clientsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.consent.NewConsent;
import de.lotse.consent.NewLegalBasis;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import de.lotse.web.Formats;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ClientSheetTests {

    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Consents consents;

    @Autowired
    ConsentWordings wordings;

    @Autowired
    ShareGrants grants;

    @Autowired
    LegalBases bases;

    @Autowired
    QueryCounter counter;

    private Actor amira;
    private Actor partner;
    private CaseId id;
    private UUID client;
    private Browser desk;

    @BeforeEach
    void aCase() {
        amira = given.caseManager();
        partner = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        id = given.caseOf(amira, "Haile, Selam");
        client = clientOf(id);
        desk = given.browserOf(amira);
    }

    @Test
    void saysWhatIsKeptWhatSheAgreedToWhoReceivedItAndWhoLooked() throws IOException {
        var officer = given.colleague(amira.organisation(), Role.DATA_PROTECTION);
        given.consent(amira, id);
        note(desk, "Erstes Gespräch", false);
        note(desk, "Zweites Gespräch", false);
        var consent = shared(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        look();
        given.as(amira, () -> consents.withdraw(id.value(), consent, TODAY, WithdrawnHow.PHONE, ""));
        emergency();

        var page = desk.get(path(id, client)).text();

        assertThat(page)
                .contains("Haile, Selam", "Zuständig für Sie: " + amira.name(), "Datenschutz: " + officer.name())
                .contains("Notizen Einträge: 2 Seit: " + Formats.date(TODAY))
                .contains("Einwilligung in die Arbeit an Ihrem Fall", "Gilt sie? ja")
                .contains("Gilt sie? nein, widerrufen", "Widerrufen am: " + Formats.date(TODAY))
                .contains(name(partner.organisation()) + " Wie: Die Stelle durfte Angaben über Sie lesen")
                .contains("Angaben: Name und Geburtsdatum, Leistungen", "Beendet am: " + Formats.date(TODAY))
                .contains(name(partner.organisation()) + " Wofür: um eine Vermittlung zu bearbeiten")
                .contains("Bei uns: wer für Sie zuständig ist", "An diesen Tagen: " + Formats.date(TODAY))
                .contains("Bei uns: Notfallzugriff Wofür: Gefahr für Leib oder Leben")
                .contains("Wenn er abgeschlossen ist", "(Jahre: 3)", "Sie können sich beschweren")
                .doesNotContain("Erstes Gespräch", "Zweites Gespräch");
        assertThat(timeless(pdf(desk, id, client, "de")))
                .isEqualToIgnoringWhitespace(timeless(paper(desk.get(path(id, client)))));
    }

    @Test
    void saysNothingOfWhatIsNotToldYetNotEvenByALetterOrALook() {
        shared(ContentCategory.IDENTITY);
        var hidden = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        var basis = withoutConsent(hidden.organisation());
        emergencyNotTold();
        given.as(amira, () -> {
            var found = bases.get(id.value(), basis);
            grants.give(grants.basis(id.value(), basis), List.of(ContentCategory.IDENTITY), Level.READ);
            bases.putOffTelling(found, "Das Kind wäre in Gefahr", TODAY.plusDays(20));
            return true;
        });
        var seen = given.browserOf(hidden)
                .get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
        assertThat(given.browserOf(hidden).get(seen).text()).contains("Haile, Selam");

        for (var language : List.of("de", "en")) {
            assertThat(desk.get(path(id, client) + "?sprache=" + language).text())
                    .doesNotContain(name(hidden.organisation()), "§ 8a", "KKG", "Kind wäre")
                    .doesNotContain("ohne Ihre Einwilligung weitergegeben", "without your consent")
                    .doesNotContain("Bei uns: Notfallzugriff", "With us: emergency access");
        }
        assertThat(desk.get(path(id, client)).text()).contains("erst später sagen", name(partner.organisation()));

        given.as(amira, () -> {
            bases.told(bases.get(id.value(), basis), TODAY);
            return true;
        });
        assertThat(desk.get(path(id, client)).text())
                .contains(name(hidden.organisation()) + " Wie: Wir haben es ohne Ihre Einwilligung weitergegeben");
    }

    @Test
    void saysNothingOfOthers() {
        var brother = member("Haile, Yonas");
        given.as(amira, () -> {
            jdbc.sql("update casework.person set address_protected = true where id = ?")
                    .param(brother)
                    .update();
            address(brother, "Geheimweg 7");
            return address(client, "Geheimweg 7");
        });
        note(desk, "Kanarienvogel Yonas hat Schulden", false);
        var carrier = given.caseManager();
        var theirs = given.caseOf(carrier, "Haile, Selam");
        note(given.browserOf(carrier), "Kanarienvogel beim anderen Träger", false);

        var hers = desk.get(path(id, client));
        var his = desk.get(path(id, brother));

        for (var answer : List.of(hers, his)) assertThat(answer.text()).doesNotContain("Geheimweg", "Kanarienvogel");
        assertThat(paper(hers)).contains("Notizen Einträge: 1").doesNotContain("Yonas", carrier.name());
        assertThat(paper(his)).contains("Haile, Yonas").doesNotContain("Selam", "Notizen Einträge");
        assertThat(desk.get(path(theirs, client)).status()).isEqualTo(404);
    }

    @Test
    void countsProtectedNotesForThoseAloneWhoReadThem() {
        var author = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.as(amira, () -> {
            jdbc.sql("insert into consent.case_membership (id, case_id, user_id, role) values (?, ?, ?, 'CO_WORKER')")
                    .params(Ids.next(), id.value(), author.user().value())
                    .update();
            return true;
        });
        note(given.browserOf(author), "Kolibri", true);

        assertThat(given.browserOf(author).get(path(id, client)).text())
                .contains("Besonders geschützte Notizen Einträge: 1")
                .doesNotContain("Kolibri");
        assertThat(paper(desk.get(path(id, client))))
                .contains("Es kann mehr geben: besonders geschützte Notizen")
                .doesNotContain("Besonders geschützte Notizen Einträge", "Kolibri");
    }

    @Test
    void isMadeByThoseAloneWhoWorkOnTheCase() {
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var outside = given.browserOf(colleague);
        var other = given.caseOf(colleague, "Nachbar, Nuri");
        var nobody = outside.get("/faelle/" + UUID.randomUUID() + "/personen/" + client + "/auskunft");

        assertThat(outside.get(path(id, client)).status()).isEqualTo(404);
        assertThat(outside.get(path(id, client)).body()).isEqualTo(nobody.body());
        assertThat(desk.get(path(id, clientOf(other))).status()).isEqualTo(404);

        open(outside);
        assertThat(outside.get(path(id, client)).status()).isEqualTo(403);
    }

    @Test
    void theClickFromTheCasePrintsItAndStandsInTheCourseOnceAndInTheLog() throws IOException {
        var form = desk.get("/faelle/" + id.value()).form(path(id, client));
        desk.download(form);

        try (var document = Loader.loadPDF(desk.download(form))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
        assertThat(desk.get("/faelle/" + id.value() + "/personen/" + client).form(path(id, client)))
                .isNotNull();
        assertThat(desk.get("/faelle/" + id.value() + "/verlauf")
                        .page()
                        .select(".lotse-timeline-item:contains(Auskunftsblatt erstellt)"))
                .hasSize(1);
        assertThat(desk.get("/faelle/" + id.value() + "/zugriffe").text()).contains("gedruckt: Auskunft");
    }

    @Test
    void comesInTheLanguageThatSheReads() {
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.person_communication (person_id, preferred_language, interpreter_needed)
                        values (?, 'apc', true)""").param(client).update());

        var page = desk.get(path(id, client)).page();

        assertThat(page.select("section[lang=ar][dir=rtl] h2").first().text()).isEqualTo("ماذا حُفظ عني؟");
        assertThat(page.select("section[lang=ar] span[dir=ltr]").eachText()).contains("Haile, Selam");
    }

    @Test
    void needsTheSameNumberOfQueriesHoweverMuchThereIs() {
        desk.get(path(id, client));
        var before = counter.during(() -> desk.get(path(id, client))).size();
        for (var n = 0; n < 3; n++) {
            note(desk, "Notiz", false);
            shared(ContentCategory.IDENTITY);
        }
        look();
        emergency();

        assertThat(counter.during(() -> desk.get(path(id, client)))).hasSize(before);
    }

    /** What stands on the sheet, without the page around it. */
    private static String paper(Browser.Answer answer) {
        return breakable(answer.page().select(".lotse-handout").text());
    }

    /** A minute may pass between the two. */
    private static String timeless(String text) {
        return text.replaceFirst("Stand: \\S+, \\d\\d:\\d\\d", "Stand");
    }

    /** A PDF has no other blanks than those at which a line may break. */
    private static String breakable(String text) {
        return text.replaceAll("\\h", " ");
    }

    private String pdf(Browser browser, CaseId caseId, UUID person, String language) throws IOException {
        var form = browser.get(path(caseId, person) + "?sprache=" + language).form(path(caseId, person));
        try (var document = Loader.loadPDF(browser.download(form))) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            return breakable(text.getText(document).replaceAll("(?m)^\\d+ / \\d+\\R", ""));
        }
    }

    private static void note(Browser browser, String text, boolean sealed) {
        var href = browser.get("/faelle")
                        .page()
                        .select("main tbody a[href^=/faelle/]")
                        .attr("href") + "/notizen";
        var form = browser.get(href).form(href).with("text", text);
        assertThat((sealed ? form.with("sealed", "true") : form).send().status())
                .isEqualTo(303);
    }

    private UUID shared(ContentCategory... categories) {
        var item = new ConsentItem(
                partner.organisation(),
                "",
                List.of(categories),
                SharingPurpose.REFERRAL_HANDLING,
                "",
                Direction.SEND,
                null);
        return given.as(amira, () -> {
            var consent = consents.record(new NewConsent(
                    id.value(),
                    client,
                    Kind.SHARING,
                    wordings.inForce().getFirst().id(),
                    "de",
                    GivenHow.WRITTEN,
                    null,
                    TODAY,
                    amira.user(),
                    "NONE",
                    "",
                    Signer.SELF,
                    "",
                    TODAY,
                    TODAY.plusDays(10),
                    List.of(item)));
            grants.give(grants.bases(id.value()).getFirst(), List.of(categories), Level.READ);
            return consent;
        });
    }

    private UUID withoutConsent(OrganisationId recipient) {
        return given.as(
                amira,
                () -> bases.propose(new NewLegalBasis(
                        id.value(),
                        client,
                        recipient,
                        "",
                        List.of(ContentCategory.IDENTITY),
                        "KKG_4",
                        "Kanarienvogel",
                        Ground.CHILD,
                        TODAY,
                        "",
                        TODAY.plusDays(7))));
    }

    private void look() {
        var theirs = given.browserOf(partner);
        var href = theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
        assertThat(theirs.get(href).status()).isEqualTo(200);
    }

    private void emergency() {
        open(given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER)));
    }

    private void open(Browser browser) {
        var number = given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        var answer = browser.get("/zugriff/notfall")
                .form("/zugriff/notfall")
                .with("number", number)
                .with("code", "DANGER")
                .with("reason", "Die Polizei ruft an und niemand sonst ist erreichbar")
                .send();
        assertThat(answer.follow().status()).isEqualTo(200);
    }

    private void emergencyNotTold() {
        emergency();
        var reviewer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        var one = reviewer.get("/datenschutz/notfallzugriffe")
                .page()
                .select("main a[href^=/datenschutz/notfallzugriffe/]")
                .attr("href");
        var answer = reviewer.get(one)
                .form(one)
                .with("outcome", "JUSTIFIED")
                .with("whyNot", "Sie würde ihn warnen, das Kind wäre in Gefahr")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private UUID member(String name) {
        var person = given.person(amira, name).value();
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'OTHER')")
                .params(Ids.next(), id.value(), person)
                .update());
        return person;
    }

    private int address(UUID person, String street) {
        return jdbc.sql("insert into casework.person_address (id, person_id, street, city) values (?, ?, ?, 'Herne')")
                .params(Ids.next(), person, street)
                .update();
    }

    private UUID clientOf(CaseId caseId) {
        return given.as(amira, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(caseId.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
    }

    private String name(OrganisationId organisation) {
        return given.as(amira, () -> jdbc.sql("select name from tenancy.organisation_name where id = ?")
                .param(organisation.value())
                .query(String.class)
                .single());
    }

    private static String path(CaseId caseId, UUID person) {
        return "/faelle/" + caseId.value() + "/personen/" + person + "/auskunft";
    }
}
