package de.lotse.casework.notes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.finding.NoteWords;
import de.lotse.casework.notes.Excerpt.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void marksEachFormOfTheWord() {
        var excerpt = of("Die Mietschulden sind hoch,\nder Vermieter droht. Mietschuld geklärt.", "Mietschulden");

        assertThat(marked(excerpt)).containsExactly("Mietschulden", "Mietschuld");
        assertThat(text(excerpt)).isEqualTo("Die Mietschulden sind hoch, der Vermieter droht. Mietschuld geklärt.");
    }

    @Test
    void showsAShortPieceAroundTheFirstWordOfALongNote() {
        var excerpt = of("davor ".repeat(500) + "Räumungsklage " + "danach ".repeat(500), "räumungsklage");

        assertThat(marked(excerpt)).containsExactly("Räumungsklage");
        assertThat(text(excerpt)).startsWith("…davor ").endsWith("…").hasSizeBetween(200, 260);
    }

    @Test
    void findsAReferenceAsAWhole() {
        assertThat(marked(of("Aktenzeichen 123/26 vom 1.3.26.", "01.03.2026"))).containsExactly("1.3.26");
    }

    @Test
    void tearsNoWordWithoutSpaces() {
        assertThat(text(of("ا".repeat(2_000), "nichts"))).isEqualTo("ا".repeat(2_000));
    }

    private static List<Passage> of(String text, String typed) {
        return Excerpt.of(text, NoteWords.stemsOfQuery(typed));
    }

    private static List<String> marked(List<Passage> excerpt) {
        return excerpt.stream().filter(Passage::found).map(Passage::text).toList();
    }

    private static String text(List<Passage> excerpt) {
        return excerpt.stream().map(Passage::text).collect(joining());
    }
}
