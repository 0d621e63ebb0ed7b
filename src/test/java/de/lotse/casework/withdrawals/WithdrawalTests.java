package de.lotse.casework.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.NewConsent;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is told takes it down; it counts from that moment, and nobody learns by it whether anybody is known. */
@LotseTest
class WithdrawalTests {

    private static final LocalDate BORN = LocalDate.of(1990, 2, 1);

    @Autowired
    Given given;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    Consents consents;

    @Autowired
    ConsentWordings wordings;

    @Autowired
    ShareGrants grants;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Formats.ZONE);
    private Actor worker;
    private Actor lead;
    private Actor partner;
    private Actor other;
    private CaseId caseId;
    private UUID client;
    private UUID consent;
    private String shared;
    private String sharedWithOther;

    @BeforeEach
    void whatIsSharedWithTwoOrganisations() {
        worker = given.caseManager();
        lead = given.colleague(worker.organisation(), Role.PROVIDER_LEAD);
        partner = given.colleague(given.organisation(Given.HERNE), Role.CASE_MANAGER);
        other = given.colleague(given.organisation(Given.HERNE), Role.CASE_MANAGER);
        caseId = given.caseOf(worker, "Haile, Selam");
        given.consent(worker, caseId);
        client = clientOf(caseId);
        born(client);
        consent = agree(caseId, client);
        shared = share(partner);
        sharedWithOther = share(other);
        assertThat(given.browserOf(partner).get(shared).text()).contains("Haile, Selam");
    }

    @AfterEach
    void theUsualLimit() {
        given.as(worker, () -> jdbc.sql("delete from casework.export_limit").update());
    }

    @Test
    void theReceptionEndsWhatIsSharedByNameAndDateOfBirth() {
        var taken = take(reception(), "Selam Haile", "1.2.1990", "");

        assertThat(taken.status()).isEqualTo(303);
        assertNothingIsShared();
        assertThat(given.browserOf(worker).get("/mitteilungen").text())
                .contains("In einem Ihrer Fälle ist eine Einwilligung widerrufen.", "eilig")
                .doesNotContain("Haile");
        var page = given.browserOf(worker).get(path(consent));
        assertThat(page.text())
                .contains(
                        "widerrufen", "am Telefon", "Kollegin", "Aufgenommen bei: Träger", "Rückruf unter: 0234 5678");
        assertThat(status()).isEqualTo("PAUSED");
        assertThat(given.browserOf(worker)
                        .get("/wiedervorlagen")
                        .page()
                        .select("main a[href$='" + path(consent) + "']")
                        .text())
                .isEqualTo("Dort bearbeiten");
        assertThat(given.browserOf(worker)
                        .get("/faelle/" + caseId.value() + "/zugriffe")
                        .page()
                        .select("tr:contains(geändert)")
                        .eachText())
                .anySatisfy(row -> assertThat(row).doesNotContain(worker.name()));
        assertThat(given.browserOf(lead).get("/widerrufe").text()).contains("Alles zugeordnet");
    }

    @Test
    void aCityThatHasEndedGetsNoStatements() {
        var city = new OrganisationId(Ids.next());
        given.as(worker, () -> {
            organisations.add(new Organisation(city, "! " + city.value(), "Alt", Organisations.Kind.CITY));
            return jdbc.sql("""
                            update tenancy.organisation set valid_from = current_date - 9, valid_to = current_date - 1
                            where  id = ?""").param(city.value()).update();
        });

        assertThat(given.as(worker, offices::protection)).isNotEqualTo(city);
    }

    @Test
    void whereEveryRecipientWasTakenOutNothingIsLeftToWithdraw() {
        var browser = given.browserOf(worker);
        var form = path(consent) + "/widerruf";
        var link = "a[href='" + form + "']";
        assertThat(browser.get(path(consent)).page().select(link)).isNotEmpty();

        for (var one :
                browser.get(form).page().select("#what option:not([value=''])").eachAttr("value"))
            browser.get(form).form(form).with("what", one).send().follow();

        var page = browser.get(path(consent));
        assertThat(page.text()).contains("widerrufen");
        assertThat(page.page().select(link)).isEmpty();
    }

    @Test
    void theNumberOnTheSheetIsEnough() {
        var reference = given.browserOf(worker)
                .get("/faelle/" + caseId.value() + "/freigaben")
                .text()
                .replaceAll("(?s).*Nummer der Einwilligung: ([0-9A-F-]{14}).*", "$1");

        assertThat(reference).hasSize(14);
        take(reception(), "", "", reference.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));

        assertNothingIsShared();
    }

    @Test
    void theAnswerIsTheSameForSomebodyWhomNobodyKnowsAndTheLeadGetsATask() {
        var clerk = reception();

        var known = take(clerk, "Selam Haile", "1.2.1990", "");
        var afterKnown = bare(known.follow());
        var unknown = take(clerk, "Nobody Ofhere", "3.4.1991", "0000-0000-0000");

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
        assertThat(bare(unknown.follow())).isEqualTo(afterKnown);
        var desk = given.browserOf(lead);
        assertThat(desk.get("/start").text()).contains("wartet auf Zuordnung").doesNotContain("Nobody");
        assertThat(desk.get("/mitteilungen").text()).contains("Ein Widerruf wartet darauf");
        assertThat(desk.get("/widerrufe").text()).contains("Nobody Ofhere").doesNotContain("Haile");
        assertThat(clerk.get("/widerrufe").status()).isEqualTo(403);
    }

    @Test
    void oneRecipientIsTakenOutAndTheRestStands() {
        var clerk = reception();
        var form = clerk.get("/widerruf")
                .form("/widerruf")
                .with("person", "Haile Selam")
                .with("born", "1.2.90")
                .with("what", partner.organisation().value().toString());
        form.send();

        assertThat(given.browserOf(partner).get(shared).status()).isEqualTo(404);
        assertThat(given.browserOf(other).get(sharedWithOther).text()).contains("Haile, Selam");
        assertThat(given.browserOf(worker).get(path(consent)).text())
                .contains("widerrufen am " + Formats.date(today), "gültig");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(given.as(worker, () -> grants.bases(caseId.value())))
                .singleElement()
                .satisfies(one -> assertThat(one.recipient()).isEqualTo(other.organisation()));
        assertThat(clerk.get("/widerruf")
                        .form("/widerruf")
                        .with("person", "Haile Selam")
                        .with("born", "1.2.90")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void inTheCaseOneRecipientIsChosenByName() {
        var form = path(consent) + "/widerruf";
        var page = given.browserOf(worker).get(form);
        var choice = page.page()
                .select("#what option:contains(" + partner.organisation().value() + ")")
                .val();

        page.form(form).with("what", choice).send();

        assertThat(given.browserOf(partner).get(shared).status()).isEqualTo(404);
        assertThat(given.browserOf(other).get(sharedWithOther).text()).contains("Haile, Selam");
        var view = given.browserOf(worker).get(path(consent));
        assertThat(view.text()).contains("widerrufen am " + Formats.date(today), "Was bei anderen Stellen bleibt");
        assertThat(view.page().select("form[action$=/unterrichtung]")).hasSize(1);
    }

    @Test
    void whatFitsTwoPeopleIsLinkedByTheLeadAndCountsFromTheMomentItWasSaid() {
        var namesake = clientOf(given.caseOf(worker, "Selam Haile"));
        born(namesake);
        agree(caseOf(namesake), namesake);
        var clerk = reception();

        clerk.get("/widerruf")
                .form("/widerruf")
                .with("person", "Haile, Selam")
                .with("born", "1.2.1990")
                .with("on", Formats.date(today.minusDays(2)))
                .with("time", "14:30")
                .send();

        assertThat(given.browserOf(partner).get(shared).text()).contains("Haile, Selam");
        var desk = given.browserOf(lead);
        var statement = desk.get("/widerrufe").page().select("main tbody a").attr("href");
        var one = desk.get(statement);
        assertThat(one.text()).contains("Haile, Selam", "14:30", "Wer ist gemeint?");
        var link = one.form(statement + "/zuordnung").with("person", client.toString());
        assertThat(link.send().status()).isEqualTo(303);
        assertThat(link.send().status()).isEqualTo(303);

        assertNothingIsShared();
        assertThat(given.browserOf(worker).get(path(consent)).text()).contains(Formats.date(today.minusDays(2)));
        assertThat(desk.get("/widerrufe").text()).contains("Alles zugeordnet");
        assertThat(desk.get(statement).status()).isEqualTo(404);
        assertThat(given.as(lead, () -> jdbc.sql(
                                "select count(*) from casework.withdrawal_statement where words is not null")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void whatAnotherOrganisationTakesDownGoesByDataProtection() {
        var city = city();
        var protection = given.browserOf(given.colleague(city, Role.DATA_PROTECTION));
        var name = "Haile " + UUID.randomUUID();

        take(given.browserOf(partner), "Selam " + name, "1.2.1990", "");

        assertThat(given.browserOf(lead).get("/widerrufe").text()).doesNotContain(name);
        var statement = protection
                .get("/widerrufe")
                .page()
                .select("tr:contains(" + name + ") a")
                .attr("href");
        var one = protection.get(statement);
        assertThat(one.text()).contains(name, "Raten Sie nicht").doesNotContain("Wer ist gemeint?");
        assertThat(one.form(statement + "/weitergabe").send().status()).isEqualTo(422);
        one.form(statement + "/weitergabe")
                .with("organisation", worker.organisation().value().toString())
                .send();

        assertThat(protection.get("/widerrufe").text()).doesNotContain(name);
        var desk = given.browserOf(lead);
        var passed = desk.get("/widerrufe").page().select("main tbody a").attr("href");
        assertThat(desk.get(passed).text()).contains(name, "Haile, Selam");
        desk.get(passed)
                .form(passed + "/zuordnung")
                .with("person", client.toString())
                .send();
        assertNothingIsShared();
    }

    @Test
    void saysWhatStaysWithTheRecipients() {
        take(reception(), "Selam Haile", "1.2.1990", "");
        var browser = given.browserOf(worker);

        var page = browser.get(path(consent));
        assertThat(page.text())
                .contains("Was bei anderen Stellen bleibt", "Name und Geburtsdatum", "nie angesehen")
                .contains("Angesehen am " + Formats.date(today))
                .doesNotContain(partner.name());
        var form = page.page().select("form[action$=/unterrichtung]");
        assertThat(form).hasSize(2);
        var told = page.form(path(consent) + "/unterrichtung");
        assertThat(told.send().follow().text()).contains("vom Widerruf unterrichtet am " + Formats.date(today));
        assertThat(told.send().status()).isEqualTo(303);
        assertThat(browser.get(path(consent)).page().select("form[action$=/unterrichtung]"))
                .hasSize(1);
        var letter = browser.download(path(consent) + "/verbleib");
        assertThat(letter.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(letter.body())).contains("Ihr Widerruf", "Haile, Selam", "Angesehen am", "Art. 17 DSGVO");
    }

    @Test
    void aFileThatStoodReadyIsNotFetchedAnyMore() {
        var browser = given.browserOf(substitute());
        var exports = "/faelle/" + caseId.value() + "/herunterladen";
        browser.get(exports).form(exports).with("reason", "Vertretung").send();
        var ready = await().until(
                        () -> browser.get("/herunterladen")
                                .page()
                                .select("a[href$=datei]")
                                .attr("href"),
                        href -> !href.isEmpty());
        var queued = browser.get(exports).form(exports).with("reason", "Vertretung");
        var note = browser.get("/faelle/" + caseId.value() + "/notizen")
                .form("/faelle/" + caseId.value() + "/notizen")
                .with("text", "Später");

        take(reception(), "Selam Haile", "1.2.1990", "");

        assertThat(browser.get(ready).status()).isEqualTo(409);
        assertThat(queued.send().status()).isEqualTo(404);
        assertThat(note.send().status()).isEqualTo(404);
        assertThat(browser.get("/faelle").text()).doesNotContain("Haile");
        assertThat(browser.get("/suche")
                        .form("/suche")
                        .with("q", "Haile")
                        .send()
                        .text())
                .doesNotContain("Haile, Selam");
        assertThat(browser.get("/faelle/" + caseId.value() + "/fallblatt").status())
                .isEqualTo(404);
    }

    @Test
    void whatWaitsToBeMadeIsDecidedWithoutTheConsentWhenItIsMade() {
        var substitute = substitute();
        var browser = given.browserOf(substitute);
        given.caseOf(substitute, "Tesfay, Almaz");
        limitOfOne();
        given.as(worker, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')")
                .params(
                        Ids.next(),
                        caseId.value(),
                        given.person(worker, "Haile, Kind").value())
                .update());
        var one = "/faelle/" + caseId.value() + "/herunterladen";
        browser.get(one).form(one).with("reason", "Die Akte").send();
        browser.get("/herunterladen/neu?liste=faelle")
                .form("/herunterladen")
                .with("format", "CSV")
                .with("reason", "Die Liste")
                .send();
        assertThat(browser.get("/herunterladen").page().select("main :containsOwn(wartet auf Bestätigung)"))
                .hasSize(2);

        take(reception(), "Selam Haile", "1.2.1990", "");
        confirmAll(given.browserOf(lead));

        await().untilAsserted(() -> assertThat(browser.get("/herunterladen")
                        .page()
                        .select("main :containsOwn(Sie dürfen einen der Fälle nicht mehr sehen)"))
                .hasSize(2));
        assertThat(browser.get("/herunterladen").page().select("a[href$=datei]"))
                .isEmpty();
    }

    private void limitOfOne() {
        given.as(worker, () -> jdbc.sql("insert into casework.export_limit (persons) values (1)")
                .update());
    }

    private static void confirmAll(Browser browser) {
        for (var waiting = browser.get("/herunterladen");
                !waiting.page().select("form[action$=bestaetigung]").isEmpty();
                waiting = browser.get("/herunterladen"))
            waiting.form(waiting.page().select("form[action$=bestaetigung]").attr("action"))
                    .send();
    }

    /** Somebody who stands in for as long as the consent to the work counts that names her. */
    private Actor substitute() {
        var substitute = given.colleague(worker.organisation(), Role.CASE_MANAGER);
        given.as(worker, () -> {
            var work = id("select id from consent.consent where kind = 'CASEWORK' and case_id = ?", caseId.value());
            jdbc.sql("insert into consent.named_substitute (consent_id, user_id) values (?, ?)")
                    .params(work, substitute.user().value())
                    .update();
            return jdbc.sql("""
                            insert into consent.case_membership (id, case_id, user_id, role, valid_to, consent_id)
                            values (?, ?, ?, 'SUBSTITUTE', current_date + 7, ?)""")
                    .params(Ids.next(), caseId.value(), substitute.user().value(), work)
                    .update();
        });
        return substitute;
    }

    @Test
    void aGuestWhoMayOnlyReadTakesItDownInTheCase() {
        var guest = given.colleague(worker.organisation(), Role.CASE_MANAGER);
        given.as(worker, () -> jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role) values (?, ?, ?, 'CONFERENCE_GUEST')""")
                .params(Ids.next(), caseId.value(), guest.user().value())
                .update());
        var browser = given.browserOf(guest);

        var answer = browser.get(path(consent) + "/widerruf")
                .form(path(consent) + "/widerruf")
                .with("how", "IN_PERSON")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        assertNothingIsShared();
    }

    @Test
    void theSubstituteWithTheLimitedViewTakesItDownWithoutSeeingAnyConsent() {
        var substitute = given.colleague(worker.organisation(), Role.CASE_MANAGER);
        given.as(worker, () -> jdbc.sql("""
                        insert into consent.limited_substitution (id, case_id, user_id, valid_from, valid_to)
                        values (?, ?, ?, current_date, current_date)""")
                .params(Ids.next(), caseId.value(), substitute.user().value())
                .update());
        var browser = given.browserOf(substitute);
        var view = "/vertretungen/" + caseId.value();

        assertThat(browser.get(view)
                        .page()
                        .select("a[href=" + view + "/widerruf]")
                        .text())
                .isEqualTo("Widerruf aufnehmen");
        var answer = browser.get(view + "/widerruf").form(view + "/widerruf").send();

        assertThat(answer.follow().text()).contains("Der Widerruf ist eingetragen");
        assertNothingIsShared();
    }

    @Test
    void theRecipientWhomThePersonTellsEndsItForAll() {
        var browser = given.browserOf(partner);
        assertThat(browser.get(shared)
                        .page()
                        .select("a[href=" + shared + "/widerruf]")
                        .text())
                .isEqualTo("Widerruf aufnehmen");
        var form = browser.get(shared + "/widerruf").form(shared + "/widerruf");

        assertThat(form.send().follow().text()).contains("Der Widerruf ist eingetragen");
        assertThat(form.send().status()).isEqualTo(303);

        assertNothingIsShared();
        assertThat(given.browserOf(worker).get(path(consent)).text()).contains(partner.name() + " (Träger");
        assertThat(browser.get(shared + "/widerruf").status()).isEqualTo(404);
    }

    @Test
    void theRecipientTakesOutItselfAlone() {
        var browser = given.browserOf(partner);

        browser.get(shared + "/widerruf")
                .form(shared + "/widerruf")
                .with("what", partner.organisation().value().toString())
                .send();

        assertThat(browser.get(shared).status()).isEqualTo(404);
        assertThat(given.browserOf(other).get(sharedWithOther).text()).contains("Haile, Selam");
    }

    @Test
    void nothingThatIsTypedIsLostOrStopsIt() {
        var clerk = reception();

        var empty = clerk.get("/widerruf").form("/widerruf").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Schreiben Sie auf, wer widerruft");
        var form = clerk.get("/widerruf")
                .form("/widerruf")
                .with("person", "ا".repeat(300))
                .with("how", "RAUCHZEICHEN")
                .with("what", "irgendwas")
                .with("on", "übermorgen vielleicht")
                .with("time", "25:99")
                .with("reference", "geht nicht");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);

        var desk = given.browserOf(lead);
        var links = desk.get("/widerrufe").page().select("main tbody a").eachAttr("href");
        assertThat(links).hasSize(1);
        assertThat(desk.get(links.getFirst()).text())
                .contains("ا".repeat(300), "nicht angegeben", "alles", "übermorgen vielleicht 25:99", "geht nicht");
    }

    @Test
    void nobodyReadsTheWordsInTheDatabase() {
        take(reception(), "Kolibri Unbekannt", "", "");

        var words = given.as(lead, () -> jdbc.sql("select words from casework.withdrawal_statement")
                .query((row, number) -> row.getBytes(1))
                .list());
        assertThat(words).singleElement().satisfies(one -> assertThat(
                        new String(one, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Kolibri"));
    }

    private Browser reception() {
        return given.browserOf(given.colleague(worker.organisation(), Role.ADMINISTRATION));
    }

    private static Answer take(Browser browser, String person, String born, String reference) {
        return browser.get("/widerruf")
                .form("/widerruf")
                .with("person", person)
                .with("born", born)
                .with("reference", reference)
                .with("phone", "0234 5678")
                .send();
    }

    private void assertNothingIsShared() {
        assertThat(given.browserOf(partner).get(shared).status()).isEqualTo(404);
        assertThat(given.browserOf(other).get(sharedWithOther).status()).isEqualTo(404);
        assertThat(given.browserOf(partner).get("/vermittlungen/freigaben").text())
                .doesNotContain("Haile");
    }

    /** What a form brings anew each time is left out. */
    private static String bare(Answer answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(UUID id) {
        return "/faelle/" + caseId.value() + "/einwilligungen/" + id;
    }

    private String status() {
        return given.as(worker, () -> jdbc.sql("select status from casework.case_file where id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
    }

    private void born(UUID person) {
        given.as(worker, () -> jdbc.sql(
                        "update casework.person set birth_date = ?, birth_precision = 'DAY' where id = ?")
                .params(BORN, person)
                .update());
    }

    private UUID clientOf(CaseId id) {
        return given.as(worker, () -> id("select client_id from casework.case_file where id = ?", id.value()));
    }

    private CaseId caseOf(UUID person) {
        return new CaseId(given.as(worker, () -> id("select id from casework.case_file where client_id = ?", person)));
    }

    private UUID id(String sql, UUID parameter) {
        return jdbc.sql(sql)
                .param(parameter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    private UUID agree(CaseId id, UUID person) {
        return given.as(
                worker,
                () -> consents.record(new NewConsent(
                        id.value(),
                        person,
                        Kind.SHARING,
                        wordings.inForce().getFirst().id(),
                        "de",
                        GivenHow.WRITTEN,
                        null,
                        LocalDate.now(),
                        worker.user(),
                        "NONE",
                        "",
                        Signer.SELF,
                        "",
                        LocalDate.now(),
                        LocalDate.now().plusYears(1),
                        List.of(to(partner), to(other)))));
    }

    private static ConsentItem to(Actor recipient) {
        return new ConsentItem(
                recipient.organisation(),
                "",
                List.of(ContentCategory.IDENTITY),
                SharingPurpose.CASEWORK,
                "",
                Direction.SEND,
                null);
    }

    private String share(Actor recipient) {
        return "/vermittlungen/freigaben/"
                + given.as(
                        worker,
                        () -> grants.give(
                                grants.bases(caseId.value()).stream()
                                        .filter(one -> one.recipient().equals(recipient.organisation()))
                                        .findFirst()
                                        .orElseThrow(),
                                List.of(ContentCategory.IDENTITY),
                                Level.READ));
    }

    private OrganisationId city() {
        return Scope.of(Given.HERNE).get(() -> organisations.current().stream()
                .filter(one -> one.kind() == Organisations.Kind.CITY)
                .map(Organisation::id)
                .findFirst()
                .orElseGet(() -> {
                    var id = new OrganisationId(Ids.next());
                    organisations.add(new Organisation(id, "Stadt Herne", "Stadt", Organisations.Kind.CITY));
                    return id;
                }));
    }
}
