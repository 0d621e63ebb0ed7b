package de.lotse.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.Exclusions;
import de.lotse.consent.SharingPurpose;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conversation of several from its plan to its minutes, as the organisations that take part see it. */
@LotseTest
class ConferenceTests {

    private static final String INBOX = "/vermittlungen/gespraeche";
    private static final String ARABIC = "أريد أن أعمل كممرضة";

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    @Autowired
    Exclusions exclusions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Actor owner;
    private Actor partner;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;
    private String conferences;

    @BeforeEach
    void aCaseAndANetworkPartner() {
        owner = given.caseManager();
        partner = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(partner);
        conferences = "/faelle/" + caseId.value() + "/gespraeche";
    }

    @Test
    void whoComesFromOutsideSeesOnlyTheItemsThatThePersonAgreedTo() throws IOException {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        item(conference, "Reha nach der Operation", "HEALTH");
        invite(conference);

        assertThat(ours.get(conference).text())
                .contains(
                        "Es fehlt die Einwilligung „für eine Fallkonferenz“ zu: Gesundheit. Nehmen Sie sie zusammen mit dem auf, was schon")
                .contains("Einwilligung aufnehmen");
        assertThat(theirs.get("/start").text()).contains("Einladung von Träger");
        assertThat(theirs.get("/mitteilungen").text()).contains("Sie sind zu einer Fallkonferenz eingeladen.");
        assertThat(theirs.get(INBOX).text()).contains("Haile, Selam", "keine Antwort");
        var invitation = theirs.get(guest(conference));
        assertThat(invitation.text())
                .contains("Haile, Selam", "1. Weiterbewilligung", "Rathaus, Raum 3")
                .doesNotContain("Reha", "Gesundheit", "Sie soll gehört werden");
        assertThat(pdf(theirs, guest(conference) + "/pdf"))
                .contains("Weiterbewilligung")
                .doesNotContain("Reha");
        assertThat(pdf(ours, copy(conference)))
                .contains("Weiterbewilligung")
                .doesNotContain("Reha", "Sie soll gehört werden");
        assertThat(pdf(ours, conference + "/pdf")).contains("Weiterbewilligung", "Reha");
    }

    @Test
    void theGuestSaysWhoComesAndTheHostReadsIt() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        invite(conference);
        var reply = theirs.get(guest(conference)).form(guest(conference) + "/antwort");

        var unsaid = reply.with("answer", "ACCEPTED").send();
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Schreiben Sie, wer kommt.");
        assertThat(reply.with("comes", "Silke Vogt " + ARABIC).send().status()).isEqualTo(303);

        assertThat(ours.get(conference).text()).contains("zugesagt", "Silke Vogt " + ARABIC);
        assertThat(ours.get("/start").text()).contains("Zugesagt: Träger");
        var late = theirs.get(guest(conference)).form(guest(conference) + "/antwort");
        late.with("answer", "DECLINED").send();
        assertThat(reply.with("_once", UUID.randomUUID().toString()).send().status())
                .isEqualTo(409);
        assertThat(ours.get(conference).text()).contains("abgesagt").doesNotContain("Silke Vogt");
    }

    @Test
    void finishedMinutesAreReadItemByItemCountOnceAndStay() throws IOException {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        item(conference, "Reha nach der Operation", "HEALTH");
        invite(conference);
        write(minutes(conference, 0)
                .with("said", "Die Unterlagen fehlen noch.")
                .with("ownView", ARABIC)
                .with("step", "Kontoauszüge nachreichen")
                .with("stepWho", "PERSON")
                .with("stepUntil", "+14"));
        var health = minutes(conference, 1).with("said", "Die Klinik hat einen Platz.");
        var guest = participant(conference);
        var forged = health.with("present", "PERSON," + guest).send();
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text())
                .contains("Jemand davon darf bei diesem Punkt nicht dabei sein.", "Die Klinik hat einen Platz.");
        write(health.with("present", "PERSON"));
        assertThat(theirs.get(guest(conference)).text()).doesNotContain("Die Unterlagen fehlen noch.");

        var finish = ours.get(conference).form(conference + "/abschluss");
        assertThat(finish.send().status()).isEqualTo(303);
        assertThat(finish.send().status()).as("a double click").isEqualTo(303);

        assertThat(theirs.get(guest(conference)).text())
                .contains("Die Unterlagen fehlen noch.", ARABIC, "Kontoauszüge nachreichen – Ratsuchende/r")
                .doesNotContain("Klinik", "Reha");
        assertThat(pdf(theirs, guest(conference) + "/pdf"))
                .contains("Unterlagen")
                .doesNotContain("Klinik");
        assertThat(pdf(ours, copy(conference))).contains("Unterlagen").doesNotContain("Klinik");
        assertThat(pdf(ours, conference + "/pdf")).contains("Unterlagen", "Klinik");
        assertThat(ours.get("/faelle/" + caseId.value() + "/kontakte").page().select("main tbody tr"))
                .hasSize(1);
        assertThat(ours.get("/faelle/" + caseId.value() + "/verlauf").text())
                .contains("Gespräch zu mehreren geplant", "Fallkonferenz");
        assertThat(given.as(owner, () -> jdbc.sql("select count(*) from casework.reminder where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single()))
                .isOne();
        assertThat(ours.get("/faelle/" + caseId.value() + "/wiedervorlagen").text())
                .contains("Kontoauszüge nachreichen (aus dem Gespräch zu mehreren; Ratsuchende/r)");
        assertThat(health.with("_once", UUID.randomUUID().toString()).send().status())
                .isEqualTo(409);
        assertThat(ours.get(conference).text()).contains("Protokoll abgeschlossen", "Die Klinik hat einen Platz.");
    }

    @Test
    void aNextStepGoesIntoThePlanWhereThatIsChosen() {
        var conference = plan();
        item(conference, "Arbeit", "WORK");
        item(conference, "Wohnen", "HOUSING");
        assertThat(ours.get(items(conference).getFirst() + "/protokoll").page().select("[name=stepGoal]"))
                .as("without a plan")
                .isEmpty();
        var draft = agreedPlan("Sie arbeitet als Pflegerin.");
        var first = minutes(conference, 0)
                .with("step", "Anerkennung beantragen")
                .with("stepWho", "PERSON")
                .with("stepUntil", "+14");
        var forged = first.with("stepGoal", UUID.randomUUID().toString()).send();
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("Dieses Ziel steht nicht mehr im Hilfeplan.");
        var goal = forged.page()
                .select("[name=stepGoal] option:contains(Pflegerin)")
                .val();
        write(first.with("stepGoal", goal));
        write(minutes(conference, 1)
                .with("step", "Wohnungsamt anrufen")
                .with("stepWho", "PERSON")
                .with("stepUntil", "+7"));

        ours.get(conference).form(conference + "/abschluss").send();

        var plan = ours.get("/faelle/" + caseId.value() + "/hilfeplan");
        assertThat(plan.text()).contains("Es gibt einen Entwurf").doesNotContain("Anerkennung beantragen");
        var next = plan.page()
                .select("main a[href*=/hilfeplan/]:not([href$=" + draft + "])")
                .attr("href");
        assertThat(ours.get(next).text())
                .contains("Sie arbeitet als Pflegerin.", "Anerkennung beantragen", "Fallkonferenz")
                .doesNotContain("Wohnungsamt");
        assertThat(ours.get("/faelle/" + caseId.value() + "/wiedervorlagen").text())
                .contains(
                        "Anerkennung beantragen (aus dem Gespräch zu mehreren; Ratsuchende/r; steht im Entwurf",
                        "Wohnungsamt anrufen (aus dem Gespräch zu mehreren; Ratsuchende/r)");
    }

    /** Answers the id of its version. */
    private String agreedPlan(String goal) {
        var tab = "/faelle/" + caseId.value() + "/hilfeplan";
        var draft = ours.get(tab).form(tab).send().header("Location");
        write(ours.get(draft + "/ziele/neu")
                .form(draft + "/ziele")
                .with("ownWords", ARABIC)
                .with("plainWords", goal)
                .with("lifeArea", "TRAINING_WORK"));
        write(ours.get(draft + "/vereinbarung")
                .form(draft + "/vereinbarung")
                .with("agreedOn", "heute")
                .with("agreedHow", "SIGNED")
                .with("explainedIn", "ar")
                .with("interpreting", "NONE"));
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsSharedForItIsNoMoreThanTheAgendaTouchesAndEndsTwoWeeksLater() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS, ContentCategory.HOUSING, ContentCategory.NOTES);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        assertThat(ours.get(conference).text()).contains("zwei Wochen nach dem Gespräch");
        invite(conference);

        assertThat(ours.get(conference).text())
                .contains("Freigegeben bis " + Formats.date(LocalDate.now().plusDays(14))
                        + ": Name und Geburtsdatum, Leistungen");
        assertThat(theirs.get(guest(conference)).text()).contains("Zwei Wochen nach dem Gespräch");
        var link = ours.get(conference).page().select("a[href*=/termine/]").attr("href");
        ours.get(link + "/verlegung")
                .form(link + "/verlegung")
                .with("day", "+7")
                .with("from", "14")
                .send();
        assertThat(ours.get(conference).text())
                .contains("Freigegeben bis " + Formats.date(LocalDate.now().plusDays(21)));
        assertThat(shared()).containsExactly("BENEFITS,IDENTITY");

        given.as(owner, () -> jdbc.sql(
                        "update casework.appointment set on_day = current_date where id = (select appointment_id from casework.conference where case_id = ?)")
                .param(caseId.value())
                .update());
        write(minutes(conference, 0).with("said", "Die Unterlagen fehlen noch."));
        ours.get(conference).form(conference + "/abschluss").send();
        assertThat(ours.get(conference).text())
                .contains("Freigegeben bis " + Formats.date(LocalDate.now().plusDays(14)));
        assertThat(theirs.get(guest(conference)).text()).contains("Die Unterlagen fehlen noch.");
        assertThat(shared()).containsExactly("BENEFITS,IDENTITY");
    }

    private List<String> shared() {
        return given.as(owner, () -> jdbc.sql("""
                        select array_to_string(array(select unnest(g.categories) order by 1), ',') from consent.live_grant g where g.case_id = ?""")
                .param(caseId.value())
                .query((row, number) -> row.getString(1))
                .list());
    }

    @Test
    void anAddendumCorrectsFinishedMinutes() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = held("Weiterbewilligung", "Die Unterlagen fehlen noch.");

        var form = ours.get(items(conference).getFirst() + "/nachtrag")
                .form(items(conference).getFirst() + "/nachtrag");
        assertThat(form.send().status()).isEqualTo(422);
        form.with("text", "Es fehlte nur der Mietvertrag.").send();

        assertThat(ours.get(conference).text())
                .contains("Die Unterlagen fehlen noch.", "Nachtrag vom", "Es fehlte nur der Mietvertrag.");
        assertThat(theirs.get(guest(conference)).text()).contains("Es fehlte nur der Mietvertrag.");
    }

    @Test
    void aWithdrawalEndsWhatTheGuestReadsFromItsCommitOn() {
        var consent = consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = held("Weiterbewilligung", "Die Unterlagen fehlen noch.");
        var open = theirs.get(guest(conference));
        assertThat(open.text()).contains("Die Unterlagen fehlen noch.");

        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));

        nothing(theirs, guest(conference));
        assertThat(theirs.get(guest(conference) + "/pdf").status()).isEqualTo(404);
        assertThat(theirs.get(INBOX).text())
                .contains("Die Einladung gilt nicht mehr.")
                .doesNotContain("Haile", "Weiterbewilligung");
        assertThat(ours.get(conference).text()).contains("Freigabe gilt nicht mehr");
        assertThat(ours.get(copy(conference)).status()).isEqualTo(404);
    }

    @Test
    void anExclusionWinsOverWhatWasAgreed() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        invite(conference);

        given.as(owner, () -> {
            exclusions.exclude(caseId.value(), partner.organisation(), "Die Nachbarin arbeitet dort.");
            return true;
        });

        nothing(theirs, guest(conference));
        assertThat(theirs.get(INBOX).text()).doesNotContain("Haile");
        assertThat(ours.get(plan()).page().select("option[value^=BASIS]")).isEmpty();
    }

    @Test
    void nobodyElseLearnsThatThereIsAConference() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        invite(conference);
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        nothing(given.browserOf(given.caseManager()), guest(conference));
        nothing(given.browserOf(essen), guest(conference));
        var colleague = given.browserOf(given.colleague(owner.organisation(), Role.CASE_MANAGER));
        assertThat(colleague.get(conference).status()).isEqualTo(404);
        assertThat(colleague.get(conference).body())
                .isEqualTo(colleague.get(conferences + "/" + UUID.randomUUID()).body());
        assertThat(ours.get(guest(conference)).status())
                .as("the host is no guest")
                .isEqualTo(404);
    }

    @Test
    void whatIsAgreedButNotSharedYetIsOneClickAway() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS, ContentCategory.HOUSING);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        invite(conference);
        item(conference, "Umzug in eine größere Wohnung", "HOUSING");
        assertThat(theirs.get(guest(conference)).text()).doesNotContain("Umzug");
        assertThat(ours.get(conference).text()).contains("freigegeben ist noch nicht: Wohnen");

        var share = conference + "/teilnehmende/" + participant(conference) + "/freigabe";
        assertThat(button(share).send().status()).isEqualTo(303);

        assertThat(theirs.get(guest(conference)).text()).contains("1. Weiterbewilligung", "2. Umzug");
        button(conference + "/teilnehmende/" + participant(conference) + "/entfernung")
                .send();
        nothing(theirs, guest(conference));
    }

    @Test
    void twoWhoWriteAtOnceCompareAndLoseNothing() {
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        write(minutes(conference, 0).with("said", "Erster Stand"));
        var mine = minutes(conference, 0).with("said", "Mein langer Text");
        var other = minutes(conference, 0).with("said", "Der Text der Kollegin");
        assertThat(other.send().status()).isEqualTo(303);
        assertThat(other.send().status()).as("a double click").isEqualTo(303);

        var both = mine.send();

        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("Jemand war schneller", "Mein langer Text", "Der Text der Kollegin");
        assertThat(both.form(mine.action()).send().status()).isEqualTo(303);
        assertThat(ours.get(conference).text()).contains("Mein langer Text").doesNotContain("Der Text der Kollegin");
    }

    @Test
    void withoutConsentNobodyIsNamed() throws IOException {
        given.as(owner, () -> jdbc.sql(
                        "update casework.person set birth_date = date '1991-03-04', birth_precision = 'DAY'")
                .update());
        var form = ours.get(conferences + "/neu").form(conferences);
        form.with("day", "heute")
                .with("from", "9")
                .with("kind", "ANONYMOUS")
                .with("reason", "Wie geht es weiter?")
                .with("description", "Frau Haile lebt seit 2022 hier.");
        var named = form.send();
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.text())
                .contains("Hier steht „Haile“.", "Frau Haile lebt seit 2022 hier.", "Wie geht es weiter?");
        assertThat(form.with("description", "Eine Frau, geboren am 4.3.1991.")
                        .send()
                        .text())
                .contains("Hier steht „4.3.1991“.");
        var conference = form.with("description", "Eine Frau sucht Arbeit in der Pflege.")
                .send()
                .header("Location");
        var items = ours.get(conference + "/punkte/neu").form(conference + "/punkte");
        assertThat(items.with("title", "Anerkennung für Selam").send().status()).isEqualTo(422);
        items.with("title", "Anerkennung").send();
        invite(conference);

        assertThat(theirs.get(guest(conference)).text())
                .contains("Ohne Namen", "Eine Frau sucht Arbeit in der Pflege.", "1. Anerkennung")
                .doesNotContain("Haile", "Wie geht es weiter?");
        assertThat(pdf(theirs, guest(conference) + "/pdf"))
                .contains("Anerkennung")
                .doesNotContain("Haile");
        assertThat(minutes(conference, 0)
                        .with("said", "Frau Haile fragt nach.")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aProtectedItemIsForItsReadersAlone() throws IOException {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var jonas = given.colleague(owner.organisation(), Role.CASE_MANAGER);
        given.as(owner, () -> jdbc.sql(
                        "insert into consent.case_membership (id, case_id, user_id, role) values (?, ?, ?, 'CO_WORKER')")
                .params(Ids.next(), caseId.value(), jonas.user().value())
                .update());
        var conference = plan();
        var items = ours.get(conference + "/punkte/neu").form(conference + "/punkte");
        items.with("title", "Was unter uns bleibt")
                .with("categories", "BENEFITS")
                .with("sealed", "true")
                .send();
        invite(conference);
        write(minutes(conference, 0)
                .with("said", "Ein Geheimnis")
                .with("present", "PERSON")
                .with("step", "Nur wir wissen das")
                .with("stepWho", "PERSON")
                .with("stepUntil", "+3"));
        var colleague = given.browserOf(jonas);

        assertThat(ours.get(conference).text()).contains("Was unter uns bleibt", "Ein Geheimnis");
        assertThat(colleague.get(conference).text()).doesNotContain("unter uns", "Geheimnis");
        assertThat(pdf(colleague, conference + "/pdf")).doesNotContain("unter uns", "Geheimnis");
        var place = items(conference).getFirst();
        assertThat(colleague.get(place).status()).isEqualTo(404);
        assertThat(colleague.get(place).body())
                .isEqualTo(colleague
                        .get(conference + "/punkte/" + UUID.randomUUID())
                        .body());
        ours.get(conference).form(conference + "/abschluss").send();
        assertThat(theirs.get(guest(conference)).text()).doesNotContain("unter uns", "Geheimnis");
        assertThat(ours.get("/faelle/" + caseId.value() + "/wiedervorlagen").text())
                .doesNotContain("Nur wir");
        assertThat(colleague.get("/faelle/" + caseId.value() + "/verlauf").text())
                .doesNotContain("unter uns");

        var item = place.substring(place.lastIndexOf('/') + 1);
        var protection = "/faelle/" + caseId.value() + "/gespraechspunkte/" + item + "/schutz";
        var named = ours.get(protection)
                .form(protection)
                .with("readers", jonas.user().value().toString())
                .send();
        assertThat(named.header("Location")).isEqualTo(conference);
        assertThat(colleague.get(conference).text()).contains("Was unter uns bleibt", "Ein Geheimnis");
    }

    @Test
    void nothingTypedIsLostAndTheLongestNamesFit() throws IOException, InterruptedException {
        var longest = "Ein sehr langer Titel ".repeat(13) + "محمد";
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var form = ours.get(conferences + "/neu")
                .form(conferences)
                .with("reason", ARABIC)
                .with("day", "gestern");
        var back = form.with("takesPart", "NO").send();
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains(ARABIC, "Schreiben Sie, warum die Person nicht teilnimmt.");
        var conference = plan();
        var empty = ours.get(conference + "/punkte/neu")
                .form(conference + "/punkte")
                .with("title", longest);
        assertThat(empty.send().text()).contains("Wählen Sie, welche Angaben der Punkt berührt.");
        item(conference, longest, "BENEFITS");
        invite(conference);
        write(minutes(conference, 0).with("said", longest + "\n" + ARABIC));
        ours.get(conference).form(conference + "/abschluss").send();

        assertThat(theirs.get(guest(conference)).text()).contains(longest, ARABIC);
        var minutes = Files.write(
                folder.resolve("protokoll.pdf"),
                theirs.download(guest(conference) + "/pdf").body());
        assertThat(VeraPdf.failures(minutes)).isEmpty();
    }

    @Test
    void theConferenceFollowsItsAppointmentAndIsEndedOnItsOwnPage() {
        var conference = plan();
        var link = ours.get(conference).page().select("a[href*=/termine/]").attr("href");
        assertThat(ours.get(link).text()).contains("Zum Gespräch zu mehreren").doesNotContain("Fand statt");

        ours.get(link + "/verlegung")
                .form(link + "/verlegung")
                .with("day", "+7")
                .with("from", "14")
                .send();

        assertThat(ours.get(conference).text()).contains("14:00");
        assertThat(ours.get(conference).page().select("form[action$=/abschluss]"))
                .isEmpty();
        assertThat(button(conference + "/absage").send().status()).isEqualTo(303);
        assertThat(ours.get(conference).text()).contains("abgesagt");
        assertThat(ours.get("/termine").text()).doesNotContain("14:00");
    }

    @Test
    void whatTheGuestReadStandsInTheLogWithItsPurpose() {
        consent(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        var conference = plan();
        item(conference, "Weiterbewilligung", "BENEFITS");
        invite(conference);
        theirs.get(guest(conference));

        var told = given.as(
                partner,
                () -> jdbc.sql("""
                        select purpose || ' ' || array_to_string(categories, ',') || ' ' || sharer_id || ' ' || case_id
                        from   audit.access_entry
                        where  subject = 'conference' and action = 'VIEW' and user_id = shared.actor()""").query((row, number) -> row.getString(1)).list());

        assertThat(told)
                .containsExactly("CASE_CONFERENCE BENEFITS,IDENTITY "
                        + owner.organisation().value() + " " + caseId.value());
    }

    private String plan() {
        return ours.get(conferences + "/neu")
                .form(conferences)
                .with("day", "heute")
                .with("from", "9")
                .with("place", "Rathaus, Raum 3")
                .with("reason", "Sie soll gehört werden")
                .send()
                .header("Location");
    }

    private void item(String conference, String title, String categories) {
        var answer = ours.get(conference + "/punkte/neu")
                .form(conference + "/punkte")
                .with("title", title)
                .with("categories", categories)
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private void invite(String conference) {
        var page = ours.get(conference);
        var who = page.page().select("select[name=who] option").stream()
                .map(option -> option.val())
                .filter(value -> value.startsWith("BASIS")
                        || value.endsWith(partner.organisation().value().toString()))
                .findFirst()
                .orElseThrow();
        var answer = page.form(conference + "/teilnehmende").with("who", who).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private String held(String title, String said) {
        var conference = plan();
        item(conference, title, "BENEFITS");
        invite(conference);
        write(minutes(conference, 0).with("said", said));
        ours.get(conference).form(conference + "/abschluss").send();
        return conference;
    }

    /** Nobody was there, unless it is said otherwise. */
    private Form minutes(String conference, int item) {
        var path = items(conference).get(item) + "/protokoll";
        var form = ours.get(path).form(path);
        form.fields().remove("present");
        return form;
    }

    private static void write(Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private List<String> items(String conference) {
        return given.as(owner, () -> jdbc.sql(
                        "select id from casework.conference_item where conference_id = ? order by position")
                .param(UUID.fromString(conference.substring(conference.lastIndexOf('/') + 1)))
                .query((row, number) -> conference + "/punkte/" + row.getString("id"))
                .list());
    }

    private String participant(String conference) {
        return given.as(owner, () -> jdbc.sql(
                        "select id from casework.conference_participant where conference_id = ? and organisation_id is not null")
                .param(UUID.fromString(conference.substring(conference.lastIndexOf('/') + 1)))
                .query((row, number) -> row.getString("id"))
                .single());
    }

    private String copy(String conference) {
        return conference + "/teilnehmende/" + participant(conference) + "/pdf";
    }

    private Form button(String path) {
        return new Form(ours, path, new java.util.LinkedHashMap<>(Map.of("_csrf", csrf())));
    }

    private String csrf() {
        return ours.get("/start").page().select("input[name=_csrf]").val();
    }

    private static String guest(String conference) {
        return INBOX + conference.substring(conference.lastIndexOf('/'));
    }

    /** The same answer as for a conference that does not exist, byte by byte. */
    private static void nothing(Browser browser, String path) {
        Answer answer = browser.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(browser.get(INBOX + "/" + UUID.randomUUID()).body());
    }

    private static String pdf(Browser browser, String path) throws IOException {
        try (var document = Loader.loadPDF(browser.download(path).body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private UUID consent(ContentCategory... categories) {
        return given.agreed(owner, caseId, partner.organisation(), SharingPurpose.CASE_CONFERENCE, categories);
    }
}
