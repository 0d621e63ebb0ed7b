package de.lotse.structure.reconstructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frau Haddad kam ohne Geld",
                "Am 3.4.2026 kam der Bescheid",
                "seit dem 12. März ohne Leistung",
                "Sie wohnt in der Bahnhofstraße 12a",
                "Rückruf unter 02323 16-1234",
                "Mail an s.haddad@example.org",
                "Az. 50/123-26 liegt vor",
                "geboren 1987 in Aleppo",
                "2026-04-03 Antrag"
            })
    void findsWhatTellsWhoItIs(String text) {
        assertThat(Telling.in(Stream.of(text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eine Familie mit vier Kindern, im dritten Monat ohne Leistung",
                "21 Tage bis zum Termin beim Jobcenter",
                "Nach §§ 2, 3 AsylbLG und SGB II",
                "Zwei Anträge, 14 Tage Wartezeit, 3 Stellen"
            })
    void leavesAloneWhatTellsNothing(String text) {
        assertThat(Telling.in(Stream.of(text))).isEmpty();
    }

    @Test
    void namesEachPlaceOnce() {
        assertThat(Telling.in(Stream.of("Frau Haddad", "Frau Haddad wartet"))).containsExactly("Frau Haddad");
    }
}
