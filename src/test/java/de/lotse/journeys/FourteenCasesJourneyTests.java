package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import de.lotse.web.Formats;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * From fourteen cases to a changed process (story U2): two case managers of two organisations give hints, a colleague reads the words of
 * one, coordination makes a theme of them, the chair has the steering group decide, a project group agrees on measures, and half a year
 * later fewer stand before the closed door. Those who gave the hints hear of it.
 */
@LotseTest
@Tag("slow")
class FourteenCasesJourneyTests {

    private static final int TOWN = 5515;
    private static final String CLIENT = "Rahimi, Farid";
    private static final String OTHER = "Sesay, Mariama";
    private static final String GAP = "Asylbewerberleistungen (AsylbLG) → Grundsicherung für Arbeitsuchende (SGB II)";
    private static final String DECLINED = "Vermittlung an %s kam nicht zustande: Leistungen ab der Anerkennung";
    private static final String TITLE = "Kein Geld zwischen AsylbLG und SGB II";
    private static final String WORDING = "Wir nehmen das Thema an und setzen eine Projektgruppe ein.";
    private static final String GROUP = "Projektgruppe Übergang";
    private static final String MEASURE = "Unterlagen vier Wochen vorher übergeben";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    @Autowired
    ScheduledTaskHolder jobs;

    @Autowired
    ConfigurableApplicationContext application;

    private Coesfeld town;
    private UUID body;
    private Actor worker;
    private Actor reader;
    private Actor partner;
    private Actor neighbour;
    private Actor coordination;
    private Actor chair;
    private Actor lead;

    @Test
    void fromFourteenCasesToAChangedProcess() throws SQLException {
        people();
        var traces = Traces.in(application);
        try (var amira = desk(traces, worker);
                var marek = phone(traces, neighbour);
                var petra = desk(traces, coordination);
                var renate = desk(traces, chair)) {
            aDeclinedReferralBecomesAHint(amira);
            aHintByHandOnAPhone(marek);
            theWordsAreReadByAnother(traces);
            coordinationMakesATheme(petra);
            theSteeringGroupDecides(renate);
            theMinutesAreApproved(renate);
            aProjectGroupIsMandated(petra);
            try (var ali = desk(traces, lead)) {
                theGroupAgreesOnMeasures(ali);
                theAgreementComesBackToTheSteeringGroup(petra, renate);
                theMeasureIsDone(ali);
                itIsInForce(petra);
                theyHearWhatBecameOfTheirHints(amira, marek);
                halfAYearLater();
                theEffectCanBeSeen(petra, ali);
            }
        }
        traces.logAndEventsHoldNothingPersonal();
    }

    /** Twelve signals of other cases, a referral that the Jobcenter has declined, and a steering group that has met before. */
    private void people() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TOWN);
        town.given(14, town.workers(3), Coesfeld.quarter(3).first(), Coesfeld.transition("ASYLBLG", "SGB2"));
        town.given(12, town.workers(2), Coesfeld.quarter(3).last(), Coesfeld.barrier("NO_CAPACITY", "DAYCARE"));
        var house = town.organisation(Kind.CARRIER);
        worker = town.stranger(house, Role.CASE_MANAGER);
        reader = town.stranger(house, Role.CASE_MANAGER);
        neighbour = town.stranger(town.organisation(Kind.CARRIER), Role.CASE_MANAGER);
        partner = town.stranger(town.organisation(Kind.AUTHORITY), Role.NETWORK_PARTNER);
        coordination = town.colleague(Role.COORDINATION);
        chair = town.colleague(Role.BODY_MEMBER);
        lead = town.colleague(Role.BODY_MEMBER);
        body = town.steeringGroup("Lenkungsgruppe Münster");
        given.as(coordination, () -> jdbc.sql(
                        "insert into governance.member (id, body_id, user_id, role, mandate_from) values (?, ?, ?, 'CHAIR', current_date - 90)")
                .params(Ids.next(), body, chair.user().value())
                .update());
        declined(given.caseOf(worker, CLIENT));
        given.consent(neighbour, given.caseOf(neighbour, OTHER));
    }

    private void declined(CaseId id) {
        given.consent(worker, id);
        given.agreed(worker, id, partner.organisation(), SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY);
        var ours = given.browserOf(worker);
        var path = "/faelle/" + id.value() + "/vermittlungen";
        var sent = ours.get(ours.get(path).page().select("main tbody a").attr("href"))
                .form(path)
                .with("service", "Leistungen ab der Anerkennung")
                .send()
                .header("location");
        given.browserOf(partner)
                .get(sent)
                .form(sent + "/antwort")
                .with("reason", "NOT_ELIGIBLE")
                .to(sent + "/ablehnung")
                .send();
    }

    private void aDeclinedReferralBecomesAHint(Visitor amira) {
        opensTheCase(amira, CLIENT);
        var declined = DECLINED.formatted(partnerName());
        amira.follow(declined);
        amira.sees(declined, "Nichts davon ist weitergegeben");
        amira.follow("Anpassen " + declined);
        amira.pick("Was steht im Weg?", "Lücke beim Wechsel zwischen zwei Rechtskreisen");
        amira.pick("Wie schwer wiegt es?", "gefährdet Existenz oder Sicherheit");
        amira.unfold("Mehr dazu");
        amira.choose("Wechsel in den Rechtskreis", "Grundsicherung für Arbeitsuchende (SGB II)");
        amira.isRefused("Hinweis geben", "Nennen Sie auch den Rechtskreis");
        amira.choose("Rechtskreis", "Asylbewerberleistungen (AsylbLG)");
        amira.write(
                "In einem Satz", "Nach der Anerkennung sechs Wochen ohne Geld, die Familie Rahimi lieh sich welches.");
        amira.press("Hinweis geben");
        amira.sees("Der Hinweis ist gegeben.", "wird noch gelesen", "noch kein Thema");
        amira.doesNotSee(declined);
    }

    private String partnerName() {
        return "Stelle " + partner.organisation().value();
    }

    private void aHintByHandOnAPhone(Visitor marek) {
        opensTheCase(marek, OTHER);
        marek.follow("Hinweis geben");
        marek.isRefused("Hinweis geben", "Wählen Sie, was im Weg steht.");
        marek.pick("Was steht im Weg?", "Lücke beim Wechsel zwischen zwei Rechtskreisen");
        marek.unfold("Mehr dazu");
        marek.choose("Rechtskreis", "Asylbewerberleistungen (AsylbLG)");
        marek.choose("Wechsel in den Rechtskreis", "Grundsicherung für Arbeitsuchende (SGB II)");
        marek.press("Hinweis geben");
        marek.sees("Der Hinweis ist gegeben.", "keiner");
    }

    private void theWordsAreReadByAnother(Traces traces) {
        try (var jonas = desk(traces, reader)) {
            jonas.follow("Strukturhinweise");
            jonas.follow("Meine Hinweise");
            jonas.follow("Lücke beim Wechsel zwischen zwei Rechtskreisen – von " + worker.name() + ", " + today());
            jonas.doesNotSee(CLIENT);
            jonas.reads("Der Satz", "die Familie Rahimi");
            jonas.isRefused("Nicht weitergeben", "Schreiben Sie, warum");
            jonas.write("Der Satz", "Nach der Anerkennung sechs Wochen ohne Geld.");
            jonas.press("So weitergeben");
            jonas.sees("Danke. Der Satz wird weitergegeben.");
        }
    }

    private static void coordinationMakesATheme(Visitor petra) {
        petra.follow("Themen");
        petra.follow("Vorschläge für Themen");
        petra.sees(GAP, "Sie kommen von mehreren Fachkräften");
        petra.press("Thema daraus anlegen " + GAP);
        petra.write("Titel", TITLE);
        petra.write("Worum geht es?", "Das Sozialamt stellt ein, bevor das Jobcenter zahlt.");
        petra.write("Wen betrifft es?", "Anerkannte Geflüchtete in den ersten Monaten");
        petra.press("Speichern");
        petra.sees(TITLE, "14", "wird gesammelt");
        petra.follow("Zur Entscheidung vorlegen");
        petra.isRefused("Zur Entscheidung vorlegen", "Schreiben Sie, was das Gremium entscheiden soll.");
        petra.choose("Gremium", "Lenkungsgruppe Münster");
        petra.write("Beschlussvorschlag", WORDING);
        petra.press("Zur Entscheidung vorlegen");
        petra.sees("Das Thema wartet auf das Gremium.", "liegt zur Entscheidung vor");
    }

    private void theSteeringGroupDecides(Visitor renate) {
        meets(renate);
        renate.follow("Worum es geht");
        renate.sees("14", "Das Sozialamt stellt ein");
        renate.doesNotSee("Rahimi", "Thema bearbeiten", "Zielvereinbarung eintragen");
        renate.follow("Gremien");
        renate.follow("Lenkungsgruppe Münster");
        renate.follow("Sitzung am " + today());
        renate.follow("Anwesenheit festhalten");
        renate.pick(chair.name() + " (Stelle)", "anwesend");
        renate.press("Speichern");
        renate.follow("Beschluss festhalten " + TITLE);
        renate.reads("Wortlaut", WORDING);
        renate.isRefused("Beschluss festhalten", "Wählen Sie, ob es ein Beschluss", "Wählen Sie das Ergebnis");
        renate.pick("Art", "Beschluss");
        renate.choose("Ergebnis", "annehmen, Priorität A");
        renate.press("Beschluss festhalten");
        renate.sees("Der Beschluss ist festgehalten.", "Beschluss " + year() + "/1", WORDING);
    }

    private static void meets(Visitor renate) {
        renate.follow("Gremien");
        renate.follow("Lenkungsgruppe Münster");
        renate.sees(TITLE);
        renate.follow("Sitzung planen");
        renate.write("Tag", "heute");
        renate.write("Beginn", "10");
        renate.write("Ende", "12");
        renate.write("Ort", "Stadthaus 1");
        renate.press("Speichern");
        renate.press("Auf die Tagesordnung " + TITLE);
        renate.sees("Der Punkt steht auf der Tagesordnung.");
    }

    private static void theMinutesAreApproved(Visitor renate) {
        renate.follow("Niederschrift");
        renate.press("Niederschrift beginnen");
        renate.write("1. " + TITLE, "Alle Stellen bestätigen die Lücke.");
        renate.press("Speichern");
        renate.press("An die Mitglieder verschicken");
        renate.press("Genehmigen");
        renate.sees("Die Niederschrift ist genehmigt und bleibt, wie sie ist.", WORDING);
    }

    private void aProjectGroupIsMandated(Visitor petra) {
        opensTheTheme(petra);
        petra.sees("Beschluss " + year() + "/1: angenommen, Priorität A", WORDING);
        petra.follow("Projektgruppe beauftragen");
        petra.write("Name der Projektgruppe", GROUP);
        petra.write("Auftrag", "Zielvereinbarung und Maßnahmen bis zum Sommer");
        petra.press("Projektgruppe beauftragen");
        petra.sees("Die Projektgruppe ist beauftragt.");
        petra.follow(GROUP);
        petra.follow("Mitglied eintragen");
        petra.choose("Zugang in Lotse", petra.option("Zugang in Lotse", lead.name()));
        petra.choose("Aufgabe im Gremium", "Vorsitz");
        petra.write("Mandat ab", "heute");
        petra.press("Speichern");
        petra.sees("Das Mitglied ist eingetragen.", lead.name(), "Vorsitz");
    }

    private static void theGroupAgreesOnMeasures(Visitor ali) {
        ali.follow("Gremien");
        ali.follow(GROUP);
        ali.follow(TITLE);
        ali.sees("in der Projektgruppe", "angenommen, Priorität A");
        ali.doesNotSee(WORDING); // he has no seat in the steering group
        ali.follow("Zielvereinbarung eintragen");
        ali.isRefused("Speichern", "Schreiben Sie, was vereinbart ist.");
        ali.write("Was ist vereinbart?", "Das Sozialamt zahlt, bis das Jobcenter zahlt.");
        ali.write("Wer vereinbart es?", "Sozialamt, Jobcenter");
        ali.write("Gilt ab", "heute");
        ali.press("Speichern");
        ali.sees("Die Zielvereinbarung ist gespeichert.");
        ali.follow("Maßnahme eintragen");
        ali.write("Maßnahme", MEASURE);
        ali.write("Federführung", "Sozialamt");
        ali.write("Bis wann", "+28");
        ali.press("Speichern");
        ali.sees("Die Maßnahme ist eingetragen.", MEASURE, "geplant");
    }

    private static void theAgreementComesBackToTheSteeringGroup(Visitor petra, Visitor renate) {
        opensTheTheme(petra);
        petra.follow("Zur Zustimmung vorlegen");
        petra.choose("Gremium", "Lenkungsgruppe Münster");
        petra.write("Beschlussvorschlag", "Der Zielvereinbarung wird zugestimmt.");
        petra.press("Zur Zustimmung vorlegen");
        petra.sees("liegt zur Zustimmung vor");

        meets(renate);
        renate.follow("Beschluss festhalten " + TITLE);
        renate.pick("Art", "Beschluss");
        renate.choose("Ergebnis", "zustimmen");
        renate.press("Beschluss festhalten");
        renate.sees("Beschluss " + year() + "/2");
    }

    private static void theMeasureIsDone(Visitor ali) {
        ali.follow("Gremien");
        ali.follow(GROUP);
        ali.follow(TITLE);
        ali.sees("wird umgesetzt");
        ali.follow(MEASURE);
        ali.pick("Stand", "erledigt");
        ali.press("Speichern");
        ali.sees("Die Maßnahme ist gespeichert.", "1 von 1 erledigt");
    }

    private static void itIsInForce(Visitor petra) {
        opensTheTheme(petra);
        petra.follow("Stand ändern");
        petra.isRefused("Speichern", "Wählen Sie, wie es weitergeht.");
        petra.pick("Wie geht es weiter?", "umgesetzt, jetzt die Wirkung prüfen");
        petra.write("Warum, oder was ist geschehen?", "Beide Häuser übergeben vier Wochen vor dem Wechsel.");
        petra.press("Speichern");
        petra.sees("Der neue Stand ist festgehalten.", "Wirkung wird geprüft", "Sobald ein ganzes Quartal");
    }

    private void theyHearWhatBecameOfTheirHints(Visitor amira, Visitor marek) {
        var told = jobs.getScheduledTasks().stream()
                .filter(job -> job.toString().contains("hints.Tidings"))
                .toList();
        assertThat(told).hasSize(1);
        told.getFirst().getTask().getRunnable().run();
        hears(amira);
        hears(marek);
    }

    private static void hears(Visitor worker) {
        worker.follow("Mein Tag");
        worker.follow(worker.linkWith("neue Mitteilungen"));
        worker.sees("Ihr Hinweis führte zur Entscheidung eines Gremiums.");
        worker.press("Öffnen Ihr Hinweis führte zu Maßnahmen, die jetzt umgesetzt sind.");
        worker.sees(TITLE, "Wirkung wird geprüft", "Beide Häuser übergeben vier Wochen vor dem Wechsel.");
        worker.follow(TITLE);
        worker.sees("Beschluss " + year() + "/1: angenommen, Priorität A", WORDING, MEASURE);
        worker.doesNotSee("Der Zielvereinbarung wird zugestimmt."); // those minutes are not approved
    }

    /** What was decided today was decided long ago. */
    private void halfAYearLater() throws SQLException {
        var days = ChronoUnit.DAYS.between(Coesfeld.quarter(2).last(), LocalDate.now(Formats.ZONE));
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.prepareStatement(
                        "update structure.theme_event set happened_on = happened_on - ? where tenant_id = ?")) {
            statement.setInt(1, Math.toIntExact(days));
            statement.setInt(2, TOWN);
            assertThat(statement.executeUpdate()).isGreaterThan(5);
        }
    }

    private static void theEffectCanBeSeen(Visitor petra, Visitor ali) {
        opensTheTheme(petra);
        petra.awaits("in ebenso langer Zeit danach"); // and its chart is checked as well
        petra.sees("mindestens 14", "1 von 1 erledigt");
        ali.follow("Gremien");
        ali.follow(GROUP);
        ali.follow(TITLE);
        ali.sees("mindestens 14");
    }

    private static void opensTheTheme(Visitor petra) {
        petra.follow("Themen");
        petra.follow(TITLE);
    }

    private static void opensTheCase(Visitor amira, String client) {
        amira.follow("Fälle");
        amira.follow(client);
    }

    private Visitor desk(Traces traces, Actor who) {
        return signedIn(new Keyboard(Chrome.withScript(base()), traces), who);
    }

    private Visitor phone(Traces traces, Actor who) {
        return signedIn(new Mouse(Chrome.phone(base()), traces), who);
    }

    private static Visitor signedIn(Visitor visitor, Actor actor) {
        return visitor.signIn(actor.user().value().toString(), Given.PASSWORD);
    }

    private static String today() {
        return Formats.date(LocalDate.now(Formats.ZONE));
    }

    private static int year() {
        return LocalDate.now(Formats.ZONE).getYear();
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
