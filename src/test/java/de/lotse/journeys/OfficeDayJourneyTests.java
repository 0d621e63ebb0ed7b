package de.lotse.journeys;

import com.microsoft.playwright.options.AriaRole;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day of an office: its 300 cases are taken over from a workbook, four people come into the consultation hour, the phone rings in the middle of a long assessment, an appointment
 * is moved, a letter goes out, a note in the wrong case is moved, a colleague falls ill at noon, the figures of the month are released.
 */
@LotseTest
@Tag("slow")
class OfficeDayJourneyTests {

    private static final String CLIENT = "Ghebremeskel, Luwam";
    private static final String OTHER = OfficeList.second();
    private static final String MISPLACED = "Frau Winterscheid braucht den Mietvertrag bis Freitag.";
    private static final String BEFORE = "Die Wohnung hat zwei Zimmer für fünf Personen.";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path desk;

    @Test
    void onTheDeskByKeyboardAlone() throws IOException {
        play(traces -> new Keyboard(Chrome.withScript(base()), traces));
    }

    @Test
    void onAPhone() throws IOException {
        play(traces -> new Mouse(Chrome.phone(base()), traces));
    }

    private void play(Function<Traces, Visitor> hands) throws IOException {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        var worker = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var colleague = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var traces = Traces.in(application);
        try (var jonas = signedIn(hands.apply(traces), lead);
                var amira = signedIn(hands.apply(traces), worker)) {
            theListIsTakenOver(jonas, worker);
            theConsultationHour(amira);
            thePhoneRingsInTheMiddleOfAnAssessment(amira);
            anAppointmentIsMoved(amira);
            aLetterGoesOut(amira);
            aNoteInTheWrongCaseIsMoved(amira, number(worker, CLIENT));
            sheFallsIllAtNoon(jonas, worker, colleague);
            theFiguresOfTheMonthAreReleased(jonas);
        }
        try (var malik = signedIn(hands.apply(traces), colleague)) {
            whoStandsInSeesWhatIsToBeDone(malik, worker);
        }
        traces.holdNothingPersonal();
    }

    private void theListIsTakenOver(Visitor jonas, Actor worker) throws IOException {
        var list = OfficeList.of("Ghebremeskel", "Luwam", worker.name(), LocalDate.now(Formats.ZONE));
        jonas.follow("Übernahme aus Excel");
        jonas.attach("Tabelle", Files.write(desk.resolve("Liste.xlsx"), list));
        jonas.press("Tabelle hochladen");
        jonas.press("Probe starten");
        jonas.awaits("Die Probe ist fertig.");
        jonas.sees("zu reparieren", "„31.02.2024“ gibt es nicht.");
        jonas.press("Fälle übernehmen");
        jonas.awaits("Die Übernahme ist fertig.");
    }

    private static void theConsultationHour(Visitor amira) {
        amira.follow("Sprechstunde");
        arrives(amira, "Tarık", "Wie meldet man ein Kind in der Kita an?");
        arrives(amira, "Mihaela Ciobanu", "Kündigung der Wohnung, Räumung angekündigt");
        arrives(amira, "Luwam", "Bescheid ist da");
        arrives(amira, "Frau mit Kinderwagen", "");
        amira.sees("4 Personen warten");

        amira.press("Aufrufen Tarık");
        amira.isRefused("Kurzberatung festhalten", "Wählen Sie, worum es vor allem ging.");
        amira.choose("Thema", "Schule und Kita");
        amira.write("Dauer in Minuten", "10");
        amira.press("Kurzberatung festhalten");
        amira.sees("Die Kurzberatung ist festgehalten.", "3 Personen warten");

        amira.press("Aufrufen Mihaela Ciobanu");
        amira.choose("Thema", "Wohnen");
        amira.write("Dauer in Minuten", "15");
        amira.press("Als Anfrage aufnehmen");
        amira.sees("Die Anfrage ist aufgenommen.", "Kündigung der Wohnung, Räumung angekündigt");

        amira.follow("Sprechstunde");
        amira.press("Aufrufen Luwam");
        amira.follow("Zu einem Fall");
        amira.press("Kontakt eintragen " + CLIENT);
        amira.write("Dauer in Minuten", "20");
        amira.write("Was wurde besprochen und vereinbart?", "Bescheid gelesen, Widerspruch wird geprüft.");
        amira.press("Kontakt eintragen");
        amira.sees("Der Kontakt ist eingetragen.");

        amira.follow("Sprechstunde");
        amira.press("Aufrufen Frau mit Kinderwagen");
        amira.press("Ist gegangen");
        amira.sees("Niemand wartet", "4 Personen waren heute schon da.");
    }

    private static void arrives(Visitor amira, String name, String concern) {
        amira.write("Name oder Rufname", name);
        if (!concern.isEmpty()) amira.write("Anliegen in wenigen Worten", concern);
        amira.press("In die Warteliste");
        amira.sees("Die Person steht in der Warteliste.", name);
    }

    private static void thePhoneRingsInTheMiddleOfAnAssessment(Visitor amira) {
        opensTheCase(amira, CLIENT);
        amira.follow("Bedarf");
        amira.press("Bedarf erheben");
        amira.follow("Lebensbereich hinzufügen");
        amira.choose("Lebensbereich", "Wohnen");
        amira.write("Situation", BEFORE);
        amira.inWindow("/telefonnotiz", "Telefonnotiz speichern", () -> {
            amira.write("Worum ging es?", "Das Jobcenter fragt nach dem Mietvertrag.");
            amira.write("Dauer in Minuten", "6");
            amira.write("Wer hat angerufen?", "Frau Winterscheid");
        });
        amira.reads("Situation", BEFORE);
        amira.write("Was wird gebraucht?", "Größere Wohnung");
        amira.choose("Dringlichkeit", "hoch");
        amira.choose("Stand des Bedarfs", "offen");
        amira.press("Als Entwurf behalten");
        amira.sees(BEFORE);

        amira.follow("Mein Tag");
        amira.follow("Anruf von Frau Winterscheid");
        amira.write("Fall oder Anfrage", "Ghebremeskel");
        amira.inMain(() -> amira.press("Suchen"));
        amira.press("Zuordnen");
        amira.sees("Die Telefonnotiz ist zugeordnet.");
    }

    private static void anAppointmentIsMoved(Visitor amira) {
        opensTheCase(amira, CLIENT);
        amira.follow("Termin vereinbaren");
        amira.write("Tag", "+3");
        amira.write("von", "9");
        amira.write("Ort", "Rathausplatz 7, Raum 2.14");
        amira.press("Termin vereinbaren");
        amira.sees("Der Termin ist vereinbart.");
        amira.follow("Verlegen");
        amira.write("Tag", "+4");
        amira.write("von", "14:30");
        amira.write("Grund", "Die Kita schließt an diesem Tag früher.");
        amira.press("Verlegen");
        amira.sees("Der Termin ist verlegt.", "14:30");
    }

    private static void aLetterGoesOut(Visitor amira) {
        opensTheCase(amira, CLIENT);
        amira.follow("Schreiben erstellen");
        amira.follow("Einladung");
        amira.reads("Text", "14:30");
        amira.isRefused("Schreiben erstellen", "„Telefon“ fehlt.");
        amira.write("Telefon", "02323 2002002");
        amira.press("Schreiben erstellen");
        amira.sees("Das Schreiben liegt in den Unterlagen.", "noch nicht versandt");
        amira.choose("Wie", "persönlich übergeben");
        amira.press("Versand eintragen");
        amira.sees("Der Versand ist eingetragen.");
    }

    private static void aNoteInTheWrongCaseIsMoved(Visitor amira, String number) {
        opensTheCase(amira, OTHER);
        amira.follow("Notiz schreiben");
        amira.write("Notiz", MISPLACED);
        amira.press("Speichern");
        amira.follow("Verschieben oder streichen Notiz");
        amira.isRefused("Verschieben oder streichen", "Wählen Sie den richtigen Fall.");
        amira.pick("Was soll geschehen?", "In den richtigen Fall verschieben");
        amira.choose("Richtiger Fall", CLIENT + " · " + number);
        amira.pick("Grund", "stand im falschen Fall");
        amira.press("Verschieben oder streichen");
        amira.sees("Der Eintrag steht jetzt im richtigen Fall.");
        amira.doesNotSee(MISPLACED);
        opensTheCase(amira, CLIENT);
        amira.sees(MISPLACED);
    }

    private static void sheFallsIllAtNoon(Visitor jonas, Actor worker, Actor colleague) {
        jonas.follow("Leitung");
        jonas.follow("Abwesenheit eintragen " + worker.name());
        jonas.write("Letzter Tag", "+7");
        jonas.choose("Vertretung", jonas.option("Vertretung", colleague.name()));
        jonas.press("Abwesenheit eintragen");
        jonas.sees("Die Abwesenheit ist eingetragen.", colleague.name() + " übernimmt");
    }

    private static void whoStandsInSeesWhatIsToBeDone(Visitor malik, Actor worker) {
        malik.sees("Sie vertreten " + worker.name(), OfficeList.takenOver() + " Fälle");
        malik.sees(CLIENT, "14:30");
    }

    private static void theFiguresOfTheMonthAreReleased(Visitor jonas) {
        var month = YearMonth.now(Formats.ZONE).minusMonths(1);
        jonas.follow("Kennzahlen");
        jonas.choose(
                "Zeitraum",
                DateTimeFormatter.ofPattern("LLLL uuuu", Locale.GERMANY).format(month));
        jonas.press("Anzeigen");
        jonas.sees("Laufende Fälle");
        jonas.press("Freigeben");
        jonas.sees("Der Bericht ist freigegeben.");
    }

    private String number(Actor worker, String client) {
        return given.as(
                worker, () -> jdbc.sql("""
                        select c.case_number from casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""").param(client).query(String.class).single());
    }

    private static void opensTheCase(Visitor amira, String client) {
        amira.within(AriaRole.SEARCH, "Suche", () -> {
            amira.write("Name, Aktenzeichen oder Stichwort suchen", client);
            amira.press("Suchen");
        });
        amira.follow(client);
    }

    private static Visitor signedIn(Visitor visitor, Actor actor) {
        return visitor.signIn(actor.user().value().toString(), Given.PASSWORD);
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
