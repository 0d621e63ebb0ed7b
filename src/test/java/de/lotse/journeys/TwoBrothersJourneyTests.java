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
 * Two brothers from Serbia who have finished classes 8 and 9; their father was born in Herne and has a title. Advice for those who come
 * new into school: what they have learned so far, the list to the school authority, a place that has to be negotiated. Played from
 * inquiry to closure without JavaScript.
 */
@LotseTest
@Tag("slow")
class TwoBrothersJourneyTests {

    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);
    private static final String FATHER = "Jovanović, Zvonko";
    private static final String OLDER = "Jovanović, Miloš";
    private static final String YOUNGER = "Jovanović, Stefan";
    private static final String GOAL = "Beide Jungen gehen in Herne zur Schule.";
    private static final String LIST = "Beide auf die Liste für das Schulamt setzen";
    private static final String PLACE = "Mit der Gesamtschule über zwei Plätze sprechen";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    @TempDir
    Path desk;

    @Test
    void fromInquiryToClosureWithoutJavaScript() throws IOException {
        var worker = given.caseManager();
        var traces = Traces.in(application);
        try (var marek = new Mouse(Chrome.withoutScript(base()), traces)) {
            marek.signIn(worker.user().value().toString(), Given.PASSWORD);
            play(marek, desk);
        }
        traces.holdEvents();
        traces.holdNothingPersonal();
    }

    static void play(Visitor marek, Path desk) throws IOException {
        theFatherAsks(marek);
        aCaseIsOpened(marek);
        theBrothersBelongToIt(marek);
        theFatherConsents(marek);
        whatTheyHaveLearned(marek);
        whatTheyAgree(marek);
        titlesOfTheFamily(marek);
        theListAndThePlace(marek, desk);
        aDecisionIsContested(marek);
        whatWasAttained(marek);
        theCaseIsClosed(marek);
        theClosedCaseIsReadOnly(marek);
    }

    private static void theFatherAsks(Visitor marek) {
        marek.follow("Anfragen");
        marek.follow("Anfrage aufnehmen");
        marek.isRefused("Anfrage aufnehmen", "Geben Sie einen Namen");
        marek.write("Name oder Pseudonym", "Zvonko Jovanović");
        marek.write("Anliegen", "Seine beiden Söhne sind aus Serbien gekommen und haben keinen Schulplatz.");
        marek.choose("Wie kam die Anfrage?", "Telefon");
        marek.choose("Durch wen kam die Anfrage?", "Kommunales Integrationszentrum");
        marek.choose("Sprache", "Serbisch");
        marek.write("Telefon", "02323 99887766");
        marek.choose("Darf dort angerufen werden?", "ja, jederzeit");
        marek.tick("Mehrere Stellen sind beteiligt oder nötig");
        marek.tick("Die üblichen Wege führen nicht zum Ziel");
        marek.press("Anfrage aufnehmen");
        marek.sees("Die Anfrage ist aufgenommen.", "Die üblichen Wege führen nicht zum Ziel");
        marek.press("Klärung beginnen");
    }

    private static void aCaseIsOpened(Visitor marek) {
        marek.follow("Fall eröffnen");
        marek.pick("Um wen geht es?", "einen Haushalt");
        marek.write("Vornamen", "Zvonko");
        marek.write("Familienname", "Jovanović");
        marek.write("Familienname in eigener Schrift", "Јовановић");
        marek.write("Geburtsdatum", birthday(41));
        marek.choose("Geschlecht", "männlich");
        marek.press("Fall eröffnen");
        marek.sees(FATHER, "in Klärung");
    }

    private static void theBrothersBelongToIt(Visitor marek) {
        brother(marek, "Miloš", birthday(16), "9");
        brother(marek, "Stefan", birthday(15), "8");
        marek.follow("Familie und Haushalt");
        marek.sees(OLDER, YOUNGER, "16 Jahre", "15 Jahre", "unterschreibt");
        marek.follow(FATHER);
        marek.follow("Staatsangehörigkeiten Hinzufügen");
        marek.choose("Staatsangehörigkeit", "Serbien");
        marek.press("Speichern");
        marek.follow("Adressen Hinzufügen");
        marek.write("Straße und Hausnummer", "Haldenblick 311");
        marek.write("Postleitzahl", "44999");
        marek.write("Ort", "Herne");
        marek.press("Speichern");
        marek.sees("Serbien", "Haldenblick 311");
    }

    private static void brother(Visitor marek, String name, String birthday, String lastClass) {
        marek.follow("Familie und Haushalt");
        marek.follow("Person hinzufügen");
        marek.write("Familienname", "Jovanović");
        marek.write("Vornamen", name);
        marek.write("Geburtsdatum", birthday);
        marek.choose("Stellung im Haushalt", "Kind");
        marek.write("Lebt im Haushalt seit", "-60");
        marek.press("Speichern");
        marek.follow("Sorgerecht und Unterschrift Hinzufügen");
        marek.choose("Person aus dem Haushalt", FATHER);
        marek.choose("Grundlage", "gemeinsames Sorgerecht");
        marek.tick("unterschreibt für die Person");
        marek.press("Speichern");
        marek.follow("Schule oder Kita Hinzufügen");
        marek.choose("Schulform", "Volksschule");
        marek.write("Name", "Osnovna škola Sunce");
        marek.write("Klasse oder Gruppe", lastClass);
        marek.write("Bis", "-70");
        marek.press("Speichern");
        marek.sees("Osnovna škola Sunce");
    }

    private static void theFatherConsents(Visitor marek) {
        marek.follow("Einwilligungen");
        marek.follow("Einwilligung aufnehmen");
        marek.choose("Erklärt auf", "Deutsch");
        marek.choose("Sprachmittlung", "ohne Sprachmittlung");
        marek.pick("Form", "schriftlich");
        marek.write("Unterschrieben am", "heute");
        marek.unfold("Angaben einzeln wählen");
        marek.within(AriaRole.GROUP, "Stelle 1", () -> {
            marek.write("oder eine andere Stelle", "Schulamt Musterstadt");
            marek.choose("Richtung", "weitergeben");
            marek.write("Genauer", "damit beide einen Schulplatz bekommen");
            marek.tick("Name und Geburtsdatum");
            marek.tick("Schule und Bildung");
        });
        marek.press("Aufnehmen");
        marek.sees("gültig", "Schulamt Musterstadt");
        marek.follow("Überblick");
        marek.sees("laufend");
    }

    private static void whatTheyHaveLearned(Visitor marek) {
        marek.follow("Bedarf");
        marek.press("Bedarf erheben");
        marek.follow("Lebensbereich hinzufügen");
        marek.choose("Lebensbereich", "Schule und Kita");
        marek.choose("Für wen", OLDER);
        marek.write("Situation", "Klasse 9 abgeschlossen, Mathematik gut, kein Deutsch.");
        marek.write("Ressourcen", "Der Vater ist hier zur Schule gegangen.");
        marek.pick("Einschätzung der Fallführung", "2 – schwierig");
        marek.write("Eigene Sicht", "Хоћу у школу. Ich will Mechatroniker werden.");
        marek.pick("Eigene Einschätzung", "3 – teils, teils");
        marek.write("Was wird gebraucht?", "Schulplatz mit Deutschförderung");
        marek.choose("Dringlichkeit", "hoch");
        marek.choose("Stand des Bedarfs", "offen");
        marek.choose("Rechtskreis", "Schule (SchulG NRW)");
        marek.press("Als Entwurf behalten");
        marek.write("Erhoben am", "heute");
        marek.press("Speichern und abschließen");
        marek.sees("Der Bedarf ist abgeschlossen.", "Ich will Mechatroniker werden.");
        phase(marek, "Hilfeplanung");
    }

    private static void whatTheyAgree(Visitor marek) {
        marek.follow("Hilfeplan");
        marek.press("Hilfeplan beginnen");
        marek.follow("Ziel hinzufügen");
        marek.write("In eigenen Worten", "Wir wollen zusammen in eine Schule, nicht warten.");
        marek.write("Ziel in einfachem Deutsch", GOAL);
        marek.choose("Lebensbereich", "Schule und Kita");
        marek.write("Daran merken wir es", "Beide haben ihren ersten Schultag gehabt.");
        marek.write("Erreichen bis", Formats.date(TODAY.plusMonths(3)));
        marek.press("Als Entwurf behalten");

        marek.follow("Schritt hinzufügen " + GOAL);
        marek.write("Was ist zu tun?", LIST);
        marek.choose("Art", "Antrag");
        marek.pick("Wer", "Fallführung");
        marek.write("Bis wann", "+7");
        marek.choose("Für wen", "alle");
        marek.press("Als Entwurf behalten");

        marek.follow("Schritt hinzufügen " + GOAL);
        marek.isRefused("Als Entwurf behalten", "Schreiben Sie auf, was zu tun ist.");
        marek.write("Was ist zu tun?", PLACE);
        marek.choose("Art", "Vermittlung");
        marek.pick("Wer", "Stelle oder Organisation");
        marek.write("Name der Stelle", "Schulamt Musterstadt");
        marek.write("Wo", "Gesamtschule am Stichkanal");
        marek.write("Bis wann", "+30");
        marek.press("Als Entwurf behalten");

        marek.follow("Plan vereinbaren");
        marek.write("Vereinbart am", "heute");
        marek.pick("Wie vereinbart", "mündlich, mit Zeugin oder Zeugen");
        marek.write("Zeugin oder Zeuge", "Danica Zorkić");
        marek.choose("Erklärt in der Sprache", "Serbisch");
        marek.choose("Sprachmittlung", "Beratung in der Sprache der Person");
        marek.write("Tag", "+14");
        marek.press("Speichern und vereinbaren");
        marek.sees("Der Hilfeplan ist vereinbart.", GOAL, LIST, PLACE);
        phase(marek, "Anbindung");
    }

    private static void titlesOfTheFamily(Visitor marek) {
        marek.follow("Aufenthalt und Rechtskreise");
        marek.follow("Aufenthaltstitel eintragen " + FATHER);
        marek.choose("Aufenthaltstitel", "Niederlassungserlaubnis (§ 9 AufenthG)");
        marek.write("Von", Formats.date(TODAY.minusYears(12)));
        marek.tick("Dokument gesehen");
        marek.press("Speichern");

        marek.follow("Aufenthaltstitel eintragen " + OLDER);
        marek.isRefused("Speichern", "Wählen Sie einen Aufenthaltstitel");
        marek.choose("Aufenthaltstitel", "Kindernachzug (§ 32 AufenthG)");
        marek.write("Von", "-60");
        marek.write("Bis", Formats.date(TODAY.plusMonths(10)));
        marek.press("Speichern");

        marek.follow("Rechtskreis eintragen " + OLDER);
        marek.choose("Rechtskreis", "Schule (SchulG NRW)");
        marek.write("Zuständige Stelle", "Schulamt Musterstadt");
        marek.pick("Wie sicher ist das?", "erwartet");
        marek.write("Von", "heute");
        marek.press("Speichern");
        marek.unfold("Einträge: " + OLDER);
        marek.sees("Niederlassungserlaubnis", "Kindernachzug", "Schulamt Musterstadt");
    }

    private static void theListAndThePlace(Visitor marek, Path desk) throws IOException {
        marek.follow("Unterlagen");
        marek.attach("Datei", Files.writeString(desk.resolve("Liste Jovanović.txt"), "Klasse 9, Klasse 8\n"));
        marek.choose("Art der Unterlage", "Schreiben einer Behörde");
        marek.write("Bemerkung", "So an das Schulamt gegeben, mit beiden Zeugnissen");
        marek.press("Speichern");
        marek.sees("Liste Jovanović.txt");

        marek.follow("Überblick");
        marek.follow("Kontakt eintragen");
        marek.write("Dauer in Minuten", "35");
        marek.choose("Art", "Kontakt mit einer Stelle");
        marek.choose("Weg", "Telefon");
        marek.write("Was wurde besprochen und vereinbart?", "Die Gesamtschule nimmt einen sofort, den anderen bald.");
        marek.press("Kontakt eintragen");
        marek.sees("Der Kontakt ist eingetragen.", "35");

        marek.follow("Überblick");
        marek.follow("Notiz schreiben");
        marek.isRefused("Speichern", "Geben Sie eine Notiz ein.");
        marek.write("Notiz", "Stefan spielt Fußball und sucht einen Verein.");
        marek.press("Speichern");
        marek.sees("Stefan spielt Fußball");

        marek.follow("Überblick");
        marek.follow("Wiedervorlage setzen");
        marek.write("Wann?", "+14");
        marek.write("Woran soll erinnert werden?", "Sekretariat nach dem zweiten Platz fragen");
        marek.press("Wiedervorlage setzen");
        marek.sees("Sekretariat nach dem zweiten Platz fragen");
        phase(marek, "Begleitung");
    }

    private static void aDecisionIsContested(Visitor marek) {
        marek.follow("Überblick");
        marek.unfold("Weitere Aktionen");
        marek.follow("Frist eintragen");
        marek.follow("Frist berechnen");
        marek.choose("Frist", "Klage beim Verwaltungsgericht");
        marek.pick("Was ist geschehen?", "Bescheid zur Post gegeben oder elektronisch versandt");
        marek.write("Am", "-3");
        marek.write("Worum geht es?", "Zuweisung von Stefan an eine weit entfernte Schule");
        marek.press("Vorschau berechnen");
        marek.sees("So gerechnet", "Letzter Tag");
        marek.press("Speichern");
        marek.sees("Die Frist ist gespeichert.", "fällig");
    }

    private static void whatWasAttained(Visitor marek) {
        marek.follow("Hilfeplan");
        marek.press("Läuft " + LIST);
        marek.press("Erledigt " + LIST);
        marek.follow("Nicht möglich, weil … " + PLACE);
        marek.choose("Was steht dagegen?", "kein Platz oder kein Angebot frei");
        marek.write("Was ist geschehen?", "Der zweite Platz wird erst im Sommer frei.");
        marek.press("Speichern");
        marek.follow("Ziel bewerten " + GOAL);
        marek.pick("Wie weit ist das Ziel erreicht?", "teilweise erreicht");
        marek.press("Speichern");
        marek.sees("teilweise erreicht");
        phase(marek, "Auswertung");
    }

    private static void theCaseIsClosed(Visitor marek) {
        marek.follow("Fall abschließen");
        marek.isRefused("Fall abschließen", "Entscheiden Sie", "Wählen Sie aus, warum der Fall endet.");
        marek.pick("Eine offene Wiedervorlage", "erledigt");
        marek.pick("1 offene Frist", "entfällt");
        marek.choose("Grund", "Übergabe");
        marek.write("Auswertung", "Einer geht zur Schule, den anderen begleitet jetzt die Gesamtschule selbst.");
        marek.write("Nachfrage am", "+120");
        marek.press("Fall abschließen");
        marek.sees("Der Fall ist abgeschlossen.", "Übergabe");
    }

    private static void theClosedCaseIsReadOnly(Visitor marek) {
        marek.follow("Hilfeplan");
        marek.sees(GOAL);
        marek.doesNotSee("Plan beenden");
        marek.follow("Verlauf");
        marek.sees("Fall abgeschlossen", "Ziel bewertet", "Schritt nicht möglich");
        marek.follow("Fälle");
        marek.choose("Stand", "abgeschlossen");
        marek.press("Anzeigen");
        marek.sees(FATHER, "abgeschlossen");
        marek.press("Abmelden");
        marek.sees("Sie sind abgemeldet.");
    }

    private static void phase(Visitor marek, String next) {
        marek.follow("Überblick");
        marek.choose("Nächste Phase", next);
        marek.press("Phase wechseln");
        marek.sees("Die Änderung ist gespeichert.");
    }

    private static String birthday(int years) {
        return Formats.date(TODAY.minusYears(years).minusDays(40));
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
