package de.lotse.journeys;

import com.microsoft.playwright.options.AriaRole;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A woman of 31 from Afghanistan, alone with three children. The time for the residence title of a child has run out, with much that
 * follows from it; she herself wants to work in a shop or in housekeeping. Played from inquiry to closure by keyboard alone.
 */
@LotseTest
@Tag("slow")
class MotherOfThreeJourneyTests {

    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);
    private static final String MOTHER = "Rahmatzai, Nilofar";
    private static final String ELDEST = "Rahmatzai, Omid";
    private static final String MIDDLE = "Rahmatzai, Setareh";
    private static final String YOUNGEST = "Rahmatzai, Jamshid";
    private static final String EXPIRED = Formats.date(TODAY.minusDays(20));
    private static final String GOAL = "Ich arbeite in einem Laden oder in einem Haushalt.";
    private static final String PAPERS = "Lebenslauf und Anschreiben fertig schreiben";
    private static final String CALLS = "Drei Geschäfte anrufen und nach Arbeit fragen";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    @TempDir
    Path desk;

    @Test
    void fromInquiryToClosureByKeyboardAlone() throws IOException {
        var worker = given.caseManager();
        var traces = Traces.in(application);
        try (var amira = new Keyboard(Chrome.withScript(base()), traces)) {
            amira.signIn(worker.user().value().toString(), Given.PASSWORD);
            play(amira, desk);
        }
        traces.holdEvents();
        traces.holdNothingPersonal();
    }

    static void play(Visitor amira, Path desk) throws IOException {
        sheAsksForHelp(amira);
        aCaseIsOpened(amira);
        herChildrenBelongToTheCase(amira);
        sheTellsAboutHerself(amira);
        sheConsentsInWriting(amira);
        whatSheNeeds(amira);
        whatTheyAgree(amira);
        titlesAndLegalDomains(amira);
        theMissedDeadline(amira);
        theWorkOfAYear(amira, desk);
        whatWasAttained(amira);
        theCaseIsClosed(amira);
        theClosedCaseIsReadOnly(amira);
    }

    private static void sheAsksForHelp(Visitor amira) {
        amira.sees("Mein Tag");
        amira.follow("Anfragen");
        amira.follow("Anfrage aufnehmen");
        amira.isRefused("Anfrage aufnehmen", "Geben Sie einen Namen");
        amira.write("Name oder Pseudonym", "Nilofar Rahmatzai");
        amira.write("Anliegen", "Aufenthaltstitel der Tochter abgelaufen, Kindergeld eingestellt. Sie sucht Arbeit.");
        amira.pick("Dringlichkeit", "bald");
        amira.choose("Wie kam die Anfrage?", "offene Sprechstunde");
        amira.choose("Durch wen kam die Anfrage?", "Schule");
        amira.choose("Sprache", "Dari");
        amira.tick("Sprachmittlung wird gebraucht");
        amira.write("Telefon", "0151 00998877");
        amira.choose("Darf dort angerufen werden?", "nur zu bestimmten Zeiten");
        amira.write("Wann oder wie anrufen?", "vormittags, wenn die Kinder in der Schule sind");
        amira.tick("Der Bedarf ist komplex");
        amira.tick("Mehrere Stellen sind beteiligt oder nötig");
        amira.tick("Die Person wünscht es und stimmt zu");
        amira.press("Anfrage aufnehmen");
        amira.sees("Die Anfrage ist aufgenommen.", "Der Bedarf ist komplex", "vormittags");
        amira.press("Klärung beginnen");
    }

    private static void aCaseIsOpened(Visitor amira) {
        amira.follow("Fall eröffnen");
        amira.pick("Um wen geht es?", "einen Haushalt");
        amira.write("Vornamen", "Nilofar");
        amira.write("Familienname", "Rahmatzai");
        amira.write("Vornamen in eigener Schrift", "نیلوفر");
        amira.write("Familienname in eigener Schrift", "رحمت‌زی");
        amira.write("Geburtsdatum", birthday(31));
        amira.choose("Geschlecht", "weiblich");
        amira.press("Fall eröffnen");
        amira.sees(MOTHER, "in Klärung", "Bevor die Fallarbeit beginnt, fehlt noch");
    }

    private static void herChildrenBelongToTheCase(Visitor amira) {
        child(amira, "Omid", birthday(17));
        child(amira, "Setareh", birthday(12));
        child(amira, "Jamshid", birthday(7));
        amira.follow("Familie und Haushalt");
        amira.sees(ELDEST, MIDDLE, YOUNGEST, "17 Jahre", "12 Jahre", "7 Jahre", "wird am", "unterschreibt");
    }

    private static void child(Visitor amira, String name, String birthday) {
        amira.follow("Familie und Haushalt");
        amira.follow("Person hinzufügen");
        amira.write("Familienname", "Rahmatzai");
        amira.write("Vornamen", name);
        amira.write("Geburtsdatum", birthday);
        amira.choose("Stellung im Haushalt", "Kind");
        amira.press("Speichern");
        amira.follow("Sorgerecht und Unterschrift Hinzufügen");
        amira.choose("Person aus dem Haushalt", MOTHER);
        amira.choose("Grundlage", "alleiniges Sorgerecht");
        amira.tick("unterschreibt für die Person");
        amira.press("Speichern");
        amira.sees("alleiniges Sorgerecht");
    }

    private static void sheTellsAboutHerself(Visitor amira) {
        amira.follow(MOTHER);
        amira.follow("Staatsangehörigkeiten Hinzufügen");
        amira.choose("Staatsangehörigkeit", "Afghanistan");
        amira.press("Speichern");
        amira.follow("Einreise und Zuzug Hinzufügen");
        amira.write("Einreise nach Deutschland", "10.2015");
        amira.press("Speichern");
        amira.follow("Adressen Hinzufügen");
        amira.write("Straße und Hausnummer", "Heckenrosenweg 117");
        amira.write("Postleitzahl", "44999");
        amira.write("Ort", "Herne");
        amira.press("Speichern");
        amira.sees("Afghanistan", "2015", "Heckenrosenweg 117");
    }

    private static void sheConsentsInWriting(Visitor amira) {
        amira.follow("Einwilligungen");
        amira.follow("Einwilligung aufnehmen");
        amira.choose("Erklärt auf", "Dari");
        amira.choose("Sprachmittlung", "Sprachmittlung vor Ort");
        amira.write("Name der Sprachmittlerin oder des Sprachmittlers", "Parwin Sadozai");
        amira.pick("Form", "schriftlich");
        amira.write("Unterschrieben am", "heute");
        amira.unfold("Angaben einzeln wählen");
        amira.within(AriaRole.GROUP, "Stelle 1", () -> {
            amira.write("oder eine andere Stelle", "Ausländerbehörde Musterkreis");
            amira.choose("Richtung", "weitergeben und einholen");
            amira.write("Genauer", "damit der Titel der Tochter verlängert wird");
            amira.tick("Name und Geburtsdatum");
            amira.tick("Aufenthalt");
        });
        amira.press("Aufnehmen");
        amira.sees("gültig");
        amira.follow("Überblick");
        amira.sees("laufend");
    }

    private static void whatSheNeeds(Visitor amira) {
        amira.follow("Bedarf");
        amira.press("Bedarf erheben");
        amira.follow("Lebensbereich hinzufügen");
        amira.choose("Lebensbereich", "Aufenthalt");
        amira.choose("Für wen", MIDDLE);
        amira.write("Situation", "Die Frist zur Verlängerung ist verpasst, der Titel ist abgelaufen.");
        amira.write("Ressourcen", "Die Klassenlehrerin hilft mit Bescheinigungen.");
        amira.pick("Einschätzung der Fallführung", "1 – sehr schwierig");
        amira.write("Eigene Sicht", "Ich habe Angst, dass sie weg muss.");
        amira.pick("Eigene Einschätzung", "1 – sehr schwierig");
        amira.write("Was wird gebraucht?", "Verspäteten Antrag stellen und begründen");
        amira.choose("Dringlichkeit", "akut");
        amira.choose("Stand des Bedarfs", "offen");
        amira.choose("Rechtskreis", "Aufenthalt (AufenthG)");
        amira.press("Als Entwurf behalten");

        amira.follow("Lebensbereich hinzufügen");
        amira.choose("Lebensbereich", "Ausbildung und Arbeit");
        amira.choose("Für wen", MOTHER);
        amira.write("Situation", "Sie hat noch nie in Deutschland gearbeitet.");
        amira.pick("Einschätzung der Fallführung", "2 – schwierig");
        amira.write("Eigene Sicht", "Ich will mein eigenes Geld verdienen.");
        amira.pick("Eigene Einschätzung", "3 – teils, teils");
        amira.write("Was wird gebraucht?", "Bewerbungsunterlagen und Anrufe bei Arbeitgebern");
        amira.choose("Dringlichkeit", "normal");
        amira.choose("Stand des Bedarfs", "offen");
        amira.press("Als Entwurf behalten");

        amira.write("Erhoben am", "heute");
        amira.press("Speichern und abschließen");
        amira.sees("Der Bedarf ist abgeschlossen.", "Ich habe Angst, dass sie weg muss.", "akut");
        phase(amira, "Hilfeplanung");
    }

    private static void whatTheyAgree(Visitor amira) {
        amira.follow("Hilfeplan");
        amira.press("Hilfeplan beginnen");
        amira.follow("Ziel hinzufügen");
        amira.isRefused("Als Entwurf behalten", "Schreiben Sie das Ziel so auf");
        amira.write("In eigenen Worten", "می‌خواهم کار کنم. Ich will im Laden arbeiten oder putzen.");
        amira.write("Ziel in einfachem Deutsch", GOAL);
        amira.choose("Lebensbereich", "Ausbildung und Arbeit");
        amira.write("Daran merken wir es", "Sie hat einen Vertrag unterschrieben.");
        amira.write("Erreichen bis", Formats.date(TODAY.plusMonths(9)));
        amira.press("Als Entwurf behalten");

        amira.follow("Schritt hinzufügen " + GOAL);
        amira.write("Was ist zu tun?", PAPERS);
        amira.choose("Art", "Begleitung");
        amira.pick("Wer", "Ratsuchende/r");
        amira.write("Wo", "Beratungsstelle am Kirchplatz");
        amira.write("Bis wann", "+28");
        amira.choose("Rechtskreis", "Arbeitsförderung (SGB III)");
        amira.press("Als Entwurf behalten");

        amira.follow("Schritt hinzufügen " + GOAL);
        amira.write("Was ist zu tun?", CALLS);
        amira.choose("Art", "Vermittlung");
        amira.pick("Wer", "Stelle oder Organisation");
        amira.write("Name der Stelle", "Jobcenter Musterkreis");
        amira.write("Bis wann", "+60");
        amira.choose("Für wen", MOTHER);
        amira.press("Als Entwurf behalten");

        amira.follow("Plan vereinbaren");
        amira.write("Vereinbart am", "heute");
        amira.pick("Wie vereinbart", "unterschrieben");
        amira.choose("Erklärt in der Sprache", "Dari");
        amira.choose("Sprachmittlung", "Sprachmittlung vor Ort");
        amira.write("Tag", "+14");
        amira.write("Uhrzeit und Ort", "10 Uhr, Bücherei am Kirchplatz");
        amira.press("Speichern und vereinbaren");
        amira.sees("Der Hilfeplan ist vereinbart.", GOAL, PAPERS, "Jobcenter Musterkreis", "geplant");
        phase(amira, "Anbindung");
    }

    private static void titlesAndLegalDomains(Visitor amira) {
        amira.follow("Aufenthalt und Rechtskreise");
        amira.follow("Aufenthaltstitel eintragen " + MIDDLE);
        amira.choose("Aufenthaltstitel", "Kindernachzug (§ 32 AufenthG)");
        amira.write("Von", Formats.date(TODAY.minusYears(2)));
        amira.write("Bis", EXPIRED);
        amira.tick("Dokument gesehen");
        amira.press("Speichern");
        amira.sees("ist seit dem " + EXPIRED + " abgelaufen");

        amira.follow("Aufenthaltstitel eintragen " + MOTHER);
        amira.choose("Aufenthaltstitel", "Abschiebungsverbot (§ 25 Abs. 3 AufenthG)");
        amira.write("Von", Formats.date(TODAY.minusYears(1)));
        amira.write("Bis", Formats.date(TODAY.plusYears(2)));
        amira.tick("Beschäftigung erlaubt");
        amira.press("Speichern");

        amira.follow("Rechtskreis eintragen " + MOTHER);
        amira.choose("Rechtskreis", "Grundsicherung für Arbeitsuchende (SGB II)");
        amira.write("Zuständige Stelle", "Jobcenter Musterkreis");
        amira.write("Aktenzeichen der Stelle", "BG-4711-0815");
        amira.pick("Wie sicher ist das?", "bestätigt");
        amira.write("Von", Formats.date(TODAY.minusYears(1)));
        amira.press("Speichern");
        amira.sees("Abschiebungsverbot", "Jobcenter Musterkreis");
    }

    private static void theMissedDeadline(Visitor amira) {
        amira.follow("Überblick");
        amira.unfold("Weitere Aktionen");
        amira.follow("Frist eintragen");
        amira.follow("Frist berechnen");
        amira.choose("Frist", "Verlängerung des Aufenthaltstitels beantragen");
        amira.pick("Was ist geschehen?", "Titel oder Dokument läuft ab");
        amira.write("Am", EXPIRED);
        amira.write("Stelle", "Ausländerbehörde Musterkreis");
        amira.write("Worum geht es?", "Titel von Setareh");
        amira.press("Vorschau berechnen");
        amira.sees("So gerechnet", "Letzter Tag: " + EXPIRED);
        amira.press("Speichern");
        amira.sees("Die Frist ist gespeichert.", "überfällig");

        amira.follow("Verlängerung des Aufenthaltstitels beantragen");
        amira.write("Was wurde getan?", "Antrag verspätet gestellt, Fiktionsbescheinigung erhalten.");
        amira.press("Als erledigt eintragen");
        amira.sees("Die Frist ist erledigt.");

        amira.follow("Aufenthalt und Rechtskreise");
        amira.follow("Aufenthaltstitel eintragen " + MIDDLE);
        amira.choose("Aufenthaltstitel", "Fiktionsbescheinigung (§ 81 AufenthG)");
        amira.write("Von", "heute");
        amira.write("Bis", Formats.date(TODAY.plusMonths(6)));
        amira.press("Speichern");
        amira.sees("Fiktionsbescheinigung", "Lücke");
    }

    private static void theWorkOfAYear(Visitor amira, Path desk) throws IOException {
        amira.follow("Überblick");
        amira.follow("Kontakt eintragen");
        amira.write("Dauer in Minuten", "90");
        amira.choose("Art", "Gespräch");
        amira.write("Was wurde besprochen und vereinbart?", "Lebenslauf begonnen. Sie bringt ihr Schulzeugnis mit.");
        amira.unfold("Sprachmittlung und Sprache");
        amira.choose("Sprachmittlung", "Sprachmittlung vor Ort");
        amira.choose("Sprache des Gesprächs", "Dari");
        amira.tick(ELDEST);
        amira.press("Kontakt eintragen");
        amira.sees("Der Kontakt ist eingetragen.", "90");

        amira.follow("Überblick");
        amira.follow("Notiz schreiben");
        amira.isRefused("Speichern", "Geben Sie eine Notiz ein.");
        amira.write("Notiz", "Omid übersetzt oft für die Mutter; er soll entlastet werden.");
        amira.press("Speichern");
        amira.sees("Die Notiz ist gespeichert.", "Omid übersetzt oft");

        amira.follow("Überblick");
        amira.follow("Wiedervorlage setzen");
        amira.write("Wann?", "+21");
        amira.write("Woran soll erinnert werden?", "Bei Feinkost Blumenfeld nachfragen");
        amira.press("Wiedervorlage setzen");
        amira.sees("Bei Feinkost Blumenfeld nachfragen", "in 21 Tagen");

        amira.follow("Unterlagen");
        amira.attach("Datei", Files.writeString(desk.resolve("Lebenslauf Rahmatzai.txt"), "Lebenslauf\n"));
        amira.choose("Art der Unterlage", "Zeugnis oder Abschluss");
        amira.choose("Gehört zu", MOTHER);
        amira.write("Bemerkung", "Von ihr selbst geschrieben, noch ohne Lichtbild");
        amira.press("Speichern");
        amira.sees("Die Unterlage ist gespeichert.", "Lebenslauf Rahmatzai.txt");
        phase(amira, "Begleitung");
    }

    private static void whatWasAttained(Visitor amira) {
        amira.follow("Hilfeplan");
        amira.press("Läuft " + PAPERS);
        amira.press("Erledigt " + PAPERS);
        amira.press("Läuft " + CALLS);
        amira.follow("Ziel bewerten " + GOAL);
        amira.pick("Wie weit ist das Ziel erreicht?", "weitgehend erreicht");
        amira.write("Bemerkung", "Probearbeit im Feinkostladen vereinbart");
        amira.press("Speichern");
        amira.sees("weitgehend erreicht", "erledigt", "läuft");
        phase(amira, "Auswertung");
    }

    private static void theCaseIsClosed(Visitor amira) {
        amira.follow("Fall abschließen");
        amira.isRefused("Fall abschließen", "Entscheiden Sie", "Wählen Sie aus, warum der Fall endet.");
        amira.pick("Eine offene Wiedervorlage", "bleibt als Nachsorge");
        amira.pick("1 offener Schritt im Hilfeplan", "entfällt");
        amira.choose("Grund", "Ziel erreicht");
        amira.write("Auswertung", "Der Titel ist verlängert, sie arbeitet zur Probe. „Jetzt bin ich stolz“, sagt sie.");
        amira.write("Nachfrage am", "+90");
        amira.press("Fall abschließen");
        amira.sees("Der Fall ist abgeschlossen.", "Ziel erreicht", "Jetzt bin ich stolz");
    }

    private static void theClosedCaseIsReadOnly(Visitor amira) {
        amira.follow("Überblick");
        amira.follow("Notizen");
        amira.sees("Omid übersetzt oft");
        amira.doesNotSee("Speichern");
        amira.follow("Familie und Haushalt");
        amira.doesNotSee("Person hinzufügen");

        amira.follow("Fälle");
        amira.choose("Stand", "abgeschlossen");
        amira.press("Anzeigen");
        amira.sees(MOTHER, "abgeschlossen");
        amira.write("Name, Aktenzeichen oder Stichwort suchen", "Nilufar Rahmatsai");
        amira.press("Suchen");
        amira.sees(MOTHER);
        amira.press("Abmelden");
        amira.sees("Sie sind abgemeldet.");
    }

    private static void phase(Visitor amira, String next) {
        amira.follow("Überblick");
        amira.choose("Nächste Phase", next);
        amira.press("Phase wechseln");
        amira.sees("Die Änderung ist gespeichert.");
    }

    private static String birthday(int years) {
        return Formats.date(TODAY.minusYears(years).minusDays(40));
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
