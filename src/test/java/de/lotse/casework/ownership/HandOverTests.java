package de.lotse.casework.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.Exclusions;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead of a case goes to another organisation, as both of them see it. */
@LotseTest
class HandOverTests {

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Organisations organisations;

    @Autowired
    PersonNames names;

    @Autowired
    JdbcClient jdbc;

    private Actor owner;
    private Actor taker;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;
    private UUID consent;

    @BeforeEach
    void aPersonWhoWantsToGo() {
        owner = given.caseManager();
        taker = given.caseManager();
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(taker);
        consent = agree(ContentCategory.IDENTITY, ContentCategory.NOTES, ContentCategory.APPOINTMENTS);
    }

    @Test
    void theLeadGoesWithTheAcceptanceAndNotBefore() {
        var note = note("Sie möchte in ihrem Stadtteil beraten werden.");
        var offer = sent(form().with("things", note).with("question", "Frau H. ist umgezogen."));

        assertThat(theirs.get("/vermittlungen").text()).contains("Haile, Selam", "Führung des Falls", "neu");
        assertThat(theirs.get("/start").text()).contains("Fallübergabe von");
        assertThat(theirs.get(offer).text()).contains("Fallübergabe", "Frau H. ist umgezogen.", "neu");
        assertThat(ours.get(offer).text()).contains("gesendet").doesNotContain("neu ");
        assertThat(ours.get(casePath("")).text()).doesNotContain("abgeschlossen am");
        assertThat(casesOf(taker)).isZero();

        var taken = take(offer).follow();

        assertThat(taken.text()).contains("Der Fall ist übernommen.", "Haile, Selam", "in Klärung", "Übernommen von");
        var path = taken.page().select("a[href$=/herkunft]").attr("href");
        assertThat(theirs.get(path).text()).contains("Haile, Selam", "Sie möchte in ihrem Stadtteil beraten werden.");
        assertThat(theirs.get(path.replace("/herkunft", "/verlauf")).text())
                .contains(
                        "Fall übernommen",
                        "dort geschrieben am",
                        "Sie möchte in ihrem Stadtteil",
                        "Frau H. ist umgezogen.");
        assertThat(theirs.get("/wiedervorlagen").text()).contains("Einwilligung in die Fallarbeit einholen");
        assertThat(theirs.get(offer).text()).contains("erledigt", "Fall übernommen", "Haile, Selam", "Zum Fall");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");

        assertThat(ours.get(casePath("/abschluss")).text()).contains("Übergabe", "Übergeben an");
        assertThat(ours.get(casePath("/verlauf")).text()).contains("Übergabe angeboten", "Fall übergeben");
        assertThat(ours.get(casePath("/freigaben")).text()).contains("um den Fall zu übernehmen", "Fall abgeschlossen");
        assertThat(ours.get("/start").text()).contains("Fall übernommen");
    }

    @Test
    void aChosenDocumentComesAlongAsACopy() {
        consents(ContentCategory.IDENTITY, ContentCategory.DOCUMENTS);
        var upload = ours.get(casePath("/unterlagen")).form(casePath("/unterlagen"));
        ours.upload(
                upload.with("type", "OTHER"), "file", "Bescheid.txt", "Der Bescheid.".getBytes(StandardCharsets.UTF_8));
        var document = given.as(owner, () -> jdbc.sql("select id::text from casework.document where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());

        var offer = sent(form().with("things", document));
        var grant = theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
        assertThat(theirs.download(grant + "/unterlagen/" + document).body())
                .asString()
                .isEqualTo("Der Bescheid.");
        var taken = take(offer).follow().page().select("a[href$=/herkunft]").attr("href");

        assertThat(theirs.get(taken.replace("/herkunft", "/unterlagen")).text()).contains("Bescheid.txt");
    }

    @Test
    void readingAndTakingStandInTheAccessLogWithPurposeAndSharer() {
        var offer = sent(form());
        take(offer);

        var logged = given.as(taker, () -> jdbc.sql("""
                        select count(*) from audit.access_entry
                        where  purpose = 'REFERRAL_HANDLING' and sharer_id = ? and 'IDENTITY' = any (categories)""")
                .param(owner.organisation().value())
                .query(Integer.class)
                .single());
        assertThat(logged).isGreaterThanOrEqualTo(2);
    }

    @Test
    void thePreviewShowsWhatGoesAlongAndNothingLeavesTheHouse() {
        var preview =
                form().with("preview", "1").with("question", "Bleibt stehen.").send();

        assertThat(preview.text()).contains("Das wird übergeben", "Haile, Selam");
        assertThat(preview.valueOf("question")).isEqualTo("Bleibt stehen.");
        assertThat(theirs.get("/vermittlungen").text()).doesNotContain("Haile");
    }

    @Test
    void nothingTypedIsLost() {
        var refused = form().with("categories", "NOTES")
                .with("question", "Eile geboten")
                .with("respondBy", "gestern")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ohne Namen kann die Stelle den Fall nicht führen.");
        assertThat(refused.valueOf("question")).isEqualTo("Eile geboten");
        assertThat(refused.valueOf("respondBy")).isEqualTo("gestern");
        var offer = sent(form());
        assertThat(takeForm(offer).with("colleague", "").send().status()).isEqualTo(422);
    }

    @Test
    void deadlinesGoAlongOrEndAndSomebodySaysWhich() {
        var objection = deadline("Jobcenter");
        var complaint = deadline("Ausländerbehörde");

        var refused = form().send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Entscheiden Sie: Geht");
        var withoutCategory = form().with("categories", "IDENTITY")
                .with("offen-" + objection, "GOES")
                .with("offen-" + complaint, "ENDS")
                .send();
        assertThat(withoutCategory.text()).contains("Das geht nur mit, wenn Sie oben „Termine“ wählen.");

        var offer = sent(form().with("offen-" + objection, "GOES").with("offen-" + complaint, "ENDS"));
        assertThat(theirs.get(offer + "/uebernahme").text())
                .contains("Frist:", "Jobcenter")
                .doesNotContain("Ausländerbehörde");
        var later = deadline("Familienkasse");
        take(offer);

        assertThat(theirs.get("/wiedervorlagen").text())
                .contains("übernommen – Frist", "Jobcenter")
                .doesNotContain("Familienkasse");
        assertThat(openDeadlines()).contains(later);
    }

    @Test
    void anAppointmentGoesAlongAsADayAndEndsHere() {
        var page = ours.get(casePath("/termine/neu"));
        page.form(page.page().select("main form[method=post]").attr("action"))
                .with("day", "+3")
                .with("from", "10:15")
                .with("to", "10:45")
                .with("room", "")
                .with("place", "Café am Markt")
                .send();
        var appointment = given.as(owner, () -> jdbc.sql("select id from casework.appointment where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());

        take(sent(form().with("offen-" + appointment, "GOES")));

        assertThat(theirs.get("/wiedervorlagen").text()).contains("übernommen – Termin:", "10:15");
        var state = given.as(owner, () -> jdbc.sql("select state from casework.appointment where id = ?")
                .param(appointment)
                .query(String.class)
                .single());
        assertThat(state).isEqualTo("CANCELLED_BY_US");
    }

    @Test
    void aProtectedAddressIsAskedAboutAndNeverGoesByItself() {
        consents(ContentCategory.IDENTITY, ContentCategory.CONTACT);
        given.as(owner, () -> {
            jdbc.sql(
                            "insert into casework.person_address (id, person_id, street, postal_code, city) values (?, ?, 'Geheimweg 7', '44623', 'Herne')")
                    .params(Ids.next(), given.client(caseId))
                    .update();
            return jdbc.sql("update casework.person set address_protected = true where id = ?")
                    .param(given.client(caseId))
                    .update();
        });

        assertThat(form().send().text()).contains("Wählen Sie, was von der geschützten Anschrift mitgeht.");
        var stays = sent(form().with("address", "STAYS"));
        assertThat(theirs.get(stays + "/uebernahme").text()).doesNotContain("Geheimweg", "geschützt");
        revoke(stays);
        var goes = sent(form().with("address", "ADDRESS"));
        assertThat(theirs.get(goes + "/uebernahme").text()).contains("Geheimweg 7", "Auskunftssperre");
        take(goes);
        var isProtected =
                given.as(taker, () -> jdbc.sql("""
                        select bool_and(p.address_protected) from casework.person p
                        join   casework.person_address a on a.tenant_id = p.tenant_id and a.person_id = p.id
                        where  a.street = 'Geheimweg 7'""").query(Boolean.class).single());
        assertThat(isProtected).isTrue();
    }

    @Test
    void declinedNothingMoves() {
        var offer = sent(form());
        theirs.get(offer)
                .form(offer + "/antwort")
                .with("reason", "NO_CAPACITY")
                .with("text", "Wir haben eine Warteliste.")
                .to(offer + "/ablehnung")
                .send();

        assertThat(ours.get(offer).text()).contains("abgelehnt", "kein Platz", "Wir haben eine Warteliste.");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");
        assertNothingMoved(offer);
    }

    @Test
    void withdrawnByTheSenderNothingMoves() {
        var offer = sent(form());
        var waiting = takeForm(offer);
        revoke(offer);

        assertThat(waiting.send().status()).isEqualTo(409);
        assertThat(theirs.get(offer).text()).contains("zurückgezogen").doesNotContain("Haile");
        assertNothingMoved(offer);
        assertThat(sent(form())).isNotEqualTo(offer);
    }

    @Test
    void withdrawnByThePersonNothingMoves() {
        var offer = sent(form());
        var waiting = takeForm(offer);
        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThat(waiting.send().status()).isEqualTo(409);
        assertThat(theirs.get(offer).text()).contains("beendet durch Widerruf").doesNotContain("Haile");
        assertNothingMoved(offer);
    }

    @Test
    void anExclusionWinsBeforeAndAfterTheOffer() {
        var offer = sent(form());
        var waiting = takeForm(offer);
        given.as(owner, () -> {
            exclusions.exclude(caseId.value(), taker.organisation(), "Ihr früherer Mann arbeitet dort.");
            return true;
        });

        assertThat(waiting.send().status()).isEqualTo(409);
        assertThat(theirs.get(offer + "/uebernahme").status()).isEqualTo(409);
        assertThat(theirs.get("/vermittlungen").text()).doesNotContain("Haile");
        assertNothingMoved(offer);
        revoke(offer);
        var refused = form().send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ist von diesem Fall ausgeschlossen");
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneDoes() throws Exception {
        var colleague = given.colleague(taker.organisation(), Role.CASE_MANAGER);
        var offer = sent(form());
        var first = takeForm(offer);
        var second = given.browserOf(colleague)
                .get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", colleague.user().value().toString());

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> first.send().status(), () -> second.send().status()));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(casesOf(taker)).isOne();
    }

    @Test
    void aDoubleClickOffersAndTakesOnce() {
        var form = form();
        var offer = sent(form);
        assertThat(form.send().header("location")).isEqualTo(offer);
        var take = takeForm(offer);
        var path = take.send().header("location");

        assertThat(take.send().header("location")).isEqualTo(path);
        assertThat(casesOf(taker)).isOne();
    }

    @Test
    void onlyOneOrganisationIsOfferedItAtATime() {
        var waiting = form();
        var offer = sent(form());

        var again = waiting.send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Der Fall ist schon", "angeboten");
        revoke(offer);
    }

    @Test
    void aColleagueLeadsItWhoeverAccepts() {
        var lead = given.colleague(taker.organisation(), Role.PROVIDER_LEAD);
        var offer = sent(form());
        var desk = given.browserOf(lead);
        var done = desk.get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", taker.user().value().toString())
                .send();

        assertThat(done.header("location")).isEqualTo(offer);
        assertThat(theirs.get("/faelle").text()).contains("Haile, Selam");
    }

    @Test
    void somebodyKnownThereIsShownToThatSideAlone() {
        var known = given.caseOf(taker, "Haile, Selam");
        given.as(taker, () -> {
            names.store(
                    new PersonId(given.client(known)),
                    List.of(new NameEntry("Selam", "", "Haile", Script.LATIN, NameEntry.Kind.OFFICIAL)));
            return true;
        });
        var offer = sent(form());

        var page = theirs.get(offer + "/uebernahme");
        assertThat(page.text()).contains("Möglicherweise schon erfasst", "Neue Person");
        assertThat(takeForm(offer).send().status()).isEqualTo(422);
        var person = given.as(taker, () -> given.client(known)).toString();
        takeForm(offer).with("person", person).send();

        assertThat(given.as(taker, () -> jdbc.sql("select count(*) from casework.person")
                        .query(Integer.class)
                        .single()))
                .isOne();
        assertThat(ours.get(offer).text()).doesNotContain("schon erfasst");
    }

    @Test
    void aPartnerOfTheNetworkNeverLeadsACase() {
        var office = new OrganisationId(Ids.next());
        Scope.of(Given.HERNE)
                .run(() -> organisations.add(
                        new Organisations.Organisation(office, "Amt " + office.value(), "Amt", Kind.AUTHORITY)));
        var partner = given.colleague(office, Role.NETWORK_PARTNER, Role.CASE_MANAGER);
        given.agreed(owner, caseId, office, SharingPurpose.CASE_TRANSFER, ContentCategory.IDENTITY);

        var chooser = ours.get(casePath("/vermittlungen"));
        assertThat(chooser.text()).doesNotContain("Amt " + office.value());
        var basis = given.as(owner, () -> jdbc.sql("select id from consent.consent_item where organisation_id = ?")
                .param(office.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
        assertThat(ours.get(casePath("/uebergabe?grundlage=" + basis)).status()).isEqualTo(404);
        assertThat(form().with("basis", basis.toString()).send().status()).isEqualTo(404);
        assertThat(given.browserOf(partner)
                        .get("/vermittlungen/" + UUID.randomUUID() + "/uebernahme")
                        .status())
                .isEqualTo(403);
        var form = ours.get(casePath("/einwilligungen/neu")).form(casePath("/einwilligungen"));
        var refused = form.with("kind", "SHARING")
                .with("items[0].organisation", office.value().toString())
                .with("items[0].categories", "IDENTITY")
                .with("items[0].purpose", "CASE_TRANSFER")
                .with("items[0].direction", "SEND")
                .with("givenHow", "DIGITAL")
                .with("signedOn", "heute")
                .send();
        assertThat(refused.text()).contains("Diese Stelle führt keine Fälle.");
    }

    @Test
    void nobodyElseLearnsOfIt() {
        var offer = sent(form());
        var essen = given.browserOf(given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));
        for (var stranger : List.of(given.browserOf(given.caseManager()), essen))
            for (var path :
                    List.of(offer, offer + "/uebernahme", casePath("/uebergabe?grundlage=" + UUID.randomUUID())))
                assertThat(stranger.get(path).status()).as(path).isNotIn(200, 303, 409, 500);
        var colleague = given.browserOf(given.colleague(owner.organisation(), Role.CASE_MANAGER));
        assertThat(colleague.get(offer).status()).isEqualTo(404);
    }

    @Test
    void theLeadIsNotTakenWithTheButtonOfAReferral() {
        var offer = sent(form());

        assertThat(theirs.get(offer)
                        .form(offer + "/antwort")
                        .to(offer + "/annahme")
                        .send()
                        .status())
                .isEqualTo(409);
        assertThat(theirs.post(
                                offer + "/zuweisung",
                                Map.of("colleague", taker.user().value().toString()))
                        .status())
                .isNotEqualTo(303);
        assertNothingMoved(offer);
    }

    private void consents(ContentCategory... categories) {
        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));
        consent = agree(categories);
    }

    private UUID agree(ContentCategory... categories) {
        return given.agreed(owner, caseId, taker.organisation(), SharingPurpose.CASE_TRANSFER, categories);
    }

    private Browser.Form form() {
        var form = TwoOffices.handOver(ours, caseId);
        var categories = given.as(owner, () -> jdbc.sql(
                        "select array_to_string(categories, ',') from consent.grant_basis where case_id = ? and recipient_id = ?")
                .params(caseId.value(), taker.organisation().value())
                .query(String.class)
                .single());
        return form.with("categories", categories);
    }

    private static String sent(Browser.Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("location");
    }

    private Browser.Form takeForm(String offer) {
        return theirs.get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", taker.user().value().toString());
    }

    private Browser.Answer take(String offer) {
        var answer = takeForm(offer).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer;
    }

    private void revoke(String offer) {
        ours.get(offer).form(offer + "/antwort").to(offer + "/ruecknahme").send();
    }

    private void assertNothingMoved(String offer) {
        assertThat(theirs.get(offer + "/uebernahme").status()).isIn(404, 409, 200);
        assertThat(casesOf(taker)).isZero();
        assertThat(ours.get(casePath("")).text()).contains("Haile, Selam").doesNotContain("abgeschlossen am");
    }

    private int casesOf(Actor who) {
        return given.as(who, () -> jdbc.sql("select count(*) from casework.taken_case")
                .query(Integer.class)
                .single());
    }

    private String note(String text) {
        ours.get(casePath("/verlauf"));
        var notes = ours.get(casePath("/notizen"));
        notes.form(casePath("/notizen")).with("text", text).send();
        return given.as(owner, () -> jdbc.sql("select id::text from casework.case_note where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
    }

    private UUID deadline(String subject) {
        var path = casePath("/fristen");
        ours.get(path + "/neu")
                .form(path + "/vorschau")
                .with("rule", "OBJECTION_SGG")
                .with("happened", "SERVED")
                .with("on", "heute")
                .with("office", "Amt")
                .with("subject", subject)
                .send()
                .form(path)
                .send();
        return given.as(owner, () -> jdbc.sql(
                        "select id from casework.deadline where case_id = ? order by created_at desc limit 1")
                .param(caseId.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
    }

    private List<UUID> openDeadlines() {
        return given.as(owner, () -> jdbc.sql("select id from casework.deadline where case_id = ? and done_on is null")
                .param(caseId.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    private String casePath(String tab) {
        return "/faelle/" + caseId.value() + tab;
    }
}
