package de.lotse.network.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Left what offices write, right what is understood; an empty right side must be asked for by a message. */
class HoursTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo–Fr 9–12 Uhr | Mo–Fr 9–12 Uhr",
                "Mo.-Fr. 9.00-12.00 Uhr | Mo–Fr 9–12 Uhr",
                "Di+Do 14.00 - 16:30 | Di, Do 14–16:30 Uhr",
                "MO/MI/FR 0830-1200 | Mo, Mi, Fr 8:30–12 Uhr",
                "montags bis donnerstags 8:30–12 Uhr und 13–15 Uhr, freitags nur mit Termin | Mo–Do 8:30–12 Uhr / Mo–Do 13–15 Uhr / Fr nur nach Vereinbarung",
                "jeden 1. Dienstag im Monat 17–19 Uhr | jeden 1. Dienstag im Monat 17–19 Uhr",
                "1. und 3. Mittwoch im Monat von 15 bis 17 Uhr | jeden 1. und 3. Mittwoch im Monat 15–17 Uhr",
                "jeden ersten Montag im Monat 10-12 Uhr | jeden 1. Montag im Monat 10–12 Uhr",
                "jeden letzten Freitag im Monat 18-20 Uhr | jeden letzten Freitag im Monat 18–20 Uhr",
                "nach Vereinbarung | nach Vereinbarung",
                "Termine nach telefonischer Vereinbarung | nach Vereinbarung",
                "n. V. | nach Vereinbarung",
                "Mo–Fr 9–12 Uhr und nach Vereinbarung | Mo–Fr 9–12 Uhr / nach Vereinbarung",
                "Mo–Fr 9–12 Uhr (nur nach Vereinbarung) | Mo–Fr 9–12 Uhr nur nach Vereinbarung",
                "Öffnungszeiten: Mo 9–12, Di 13–15 | Mo 9–12 Uhr / Di 13–15 Uhr",
                "9–12 Uhr Mo, 13–15 Uhr Di | Mo 9–12 Uhr / Di 13–15 Uhr",
                "Mo 9–12 Uhr offen, 14–16 Uhr nur mit Termin | ",
                "Mo 9–12 Uhr nur mit Termin, 14–16 Uhr ohne Termin | Mo 9–12 Uhr nur nach Vereinbarung / Mo 14–16 Uhr",
                "Mo–Fr 9–12 Uhr, Mi geschlossen | Mo, Di, Do, Fr 9–12 Uhr",
                "täglich rund um die Uhr | Mo–So ganztägig",
                "24/7 | Mo–So ganztägig",
                "Fr ab 14 Uhr | Fr ab 14 Uhr",
                "Mo–Do bis 12 Uhr | Mo–Do bis 12 Uhr",
                "Sa 18–24 Uhr | Sa ab 18 Uhr",
                "telefonisch Mo–Fr 8–10 Uhr; persönlich Di 14–16 Uhr | Mo–Fr 8–10 Uhr telefonisch / Di 14–16 Uhr persönlich",
                "Mo–Fr 8–10 Uhr telefonisch und 14–16 Uhr persönlich | Mo–Fr 8–10 Uhr telefonisch / Mo–Fr 14–16 Uhr persönlich",
                "alle zwei Wochen ab 7.1.2026 Mi 9–12 Uhr | alle 2 Wochen ab 07.01.2026 Mi 9–12 Uhr",
                "14-täglich Mi 9–12 Uhr ab 7.1.26 | alle 2 Wochen ab 07.01.2026 Mi 9–12 Uhr",
                "Mo–Fr 9–12 Uhr vom 1.5.2026 bis 30.9.2026 | Mo–Fr 9–12 Uhr gültig vom 01.05.2026 bis 30.09.2026",
                "ab dem 1.5.2026 Mo 9-12 Uhr | Mo 9–12 Uhr gültig ab 01.05.2026",
                "geschlossen am 24.12.2026 und 31.12.2026 | geschlossen am 24.12.2026 / geschlossen am 31.12.2026",
                "vom 23. Dezember 2026 bis 2. Januar 2027 geschlossen (Betriebsferien) | geschlossen vom 23.12.2026 bis 02.01.2027 (Betriebsferien)",
                "am 24.12.2026 9–11 Uhr | am 24.12.2026 9–11 Uhr",
                "Mo–Fr 9–12 Uhr, an Feiertagen geschlossen | Mo–Fr 9–12 Uhr",
                "am 15. des Monats 9-12 Uhr | am 15. des Monats 9–12 Uhr",
                "Di 9–12 Uhr (Raum 12; bitte klingeln) | Di 9–12 Uhr (Raum 12; bitte klingeln)",
                "Hinweis: in den Ferien bitte anrufen; sonst kommen | Hinweis: in den Ferien bitte anrufen; sonst kommen",
                "Fr–Mo 10–12 | Mo, Fr–So 10–12 Uhr",
            })
    void understandsWhatOfficesWrite(String text, String canonical) {
        if (canonical == null) assertThat(HoursText.read(text)).isInstanceOf(HoursText.Unclear.class);
        else assertThat(understood(text)).isEqualTo(canonical.replace(" / ", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo vormittags | „vormittags“ kann nicht gelesen werden.",
                "werktags 9–12 Uhr | Schreiben Sie „Mo–Fr“ oder „Mo–Sa“.",
                "Mo 18 Uhr | nur eine Uhrzeit",
                "Mo 12–9 Uhr | endet, bevor es beginnt",
                "Fr 22–2 Uhr | zwei Zeilen",
                "Mo 9–26 Uhr | „26 Uhr“ ist keine Uhrzeit",
                "9–12 Uhr | an welchen Tagen",
                "Mo, Di | keine Uhrzeit",
                "Mo–Fr 9–12 Uhr, nach Vereinbarung | „und nach Vereinbarung“",
                "jeden zweiten Dienstag 9–12 Uhr | jede zweite Woche oder einmal im Monat",
                "alle 2 Wochen Di 9–12 Uhr | ab wann gezählt wird",
                "geschlossen am 24.12. | fehlt das Jahr",
                "geschlossen am 31.2.2026 | kein Tag des Kalenders",
                "geschlossen | wann geschlossen ist",
                "Mo 9–12 Uhr auch an Feiertagen | eigenen Feld",
                "Mo 9–12 Uhr, Mo 11–13 Uhr | widersprechen sich",
                "Mo 9–12 Uhr; Mo 9–12 Uhr | zweimal",
                "Mo 9-12 Uhr (nicht in den Ferien) außer Ostern | „außer“ kann nicht gelesen werden.",
                "am 24.12.2026 9-11 Uhr; geschlossen am 24.12.2026 | widersprechen sich",
            })
    void asksWhereItWouldHaveToGuess(String text, String message) {
        assertThat(HoursText.read(text)).isInstanceOfSatisfying(HoursText.Unclear.class, unclear -> assertThat(
                        String.join("\n", unclear.messages()))
                .contains(message));
    }

    @Test
    void letsAppointmentsLieBesideOpenHours() {
        assertThat(understood("Mo–Fr 8–16 Uhr nur nach Vereinbarung; Di 9–12 Uhr; Di 9–12 Uhr telefonisch"))
                .contains("Di 9–12 Uhr telefonisch");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(understood("  \n ; ")).isEmpty();
    }

    private static String understood(String text) {
        var read = HoursText.read(text);
        assertThat(read).as(read.toString()).isInstanceOf(HoursText.Understood.class);
        return HoursText.write(((HoursText.Understood) read).rules());
    }
}
