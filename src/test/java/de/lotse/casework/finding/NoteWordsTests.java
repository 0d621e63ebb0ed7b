package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteWordsTests {
    @ParameterizedTest
    @CsvSource({
        "Mietschulden, Frau K. hat Mietschulden.", "Schulden, Die Schuld ist beglichen", "Schuld, viele Schulden",
        "Jobcenters, Termin im Jobcenter", "Jobcenter, das Schreiben des Jobcenters",
                "Kindergärten, ein Platz im Kindergarten",
        "Kindergarten, zwei Kindergaerten", "Straße, in der Hauptstrasse / Strasse", "JOBCENTER, jobcenter",
        "Wohnungen, eine Wohnung", "Beraterinnen, die Beraterin"
    })
    void findsInflectedWords(String query, String note) {
        assertFound(query, note);
    }

    @ParameterizedTest
    @CsvSource({
        "AZ 123/26, unser Az. 123/26 vom Montag", "123/26, AZ 123/26", "123, AZ 123/26", "51-4-2026, Zeichen 51-4-2026",
        "12.03.2026, am 12.3.26 da", "12.3.2026, bis 12.03.2026.", "350, Nachzahlung 350 Euro",
                "350 €, Nachzahlung 350 €",
        "§ 16a, nach § 16a AufenthG", "Kita-2, in Kita-2 angemeldet"
    })
    void findsNumbersReferencesAndDays(String query, String note) {
        assertFound(query, note);
    }

    @ParameterizedTest
    @CsvSource({
        "Caglar, Herr Çağlar rief an",
        "Çağlar, Herr Caglar rief an",
        "Шевченко, Brief an ШЕВЧЕНКО",
        "فاطمة, Name: فاطمه",
        "Yılmaz, mit Frau Yilmaz",
        "王小明, Name 王小明"
    })
    void findsForeignNames(String query, String note) {
        assertFound(query, note);
    }

    @Test
    void doesNotFindOtherReferences() {
        assertThat(NoteWords.stemsOf("AZ 26/123, AZ 123 aus 26"))
                .doesNotContainAnyElementsOf(NoteWords.stemsOfQuery("123/26"));
        assertThat(NoteWords.stemsOf("am 31.02.2026")).doesNotContain("2026-02-31");
    }

    @Test
    void hasNoStemsForStopWordsAndSigns() {
        assertThat(NoteWords.stemsOfQuery("und der – !?")).isEmpty();
        assertThat(NoteWords.stemsOf("")).isEmpty();
    }

    @Test
    void holdsAtMostTwoThousandStems() {
        var words = IntStream.range(0, 5000).mapToObj(i -> "wort" + i).collect(Collectors.joining(" "));
        var references = IntStream.range(0, 5000).mapToObj(i -> i + "/26").collect(Collectors.joining(" "));
        assertThat(NoteWords.stemsOf(words)).hasSize(2000);
        assertThat(NoteWords.stemsOf(references + " " + words)).hasSize(2000).contains("7/26");
    }

    private static void assertFound(String query, String note) {
        assertThat(NoteWords.stemsOfQuery(query)).isNotEmpty();
        assertThat(NoteWords.stemsOf(note)).containsAll(NoteWords.stemsOfQuery(query));
    }
}
