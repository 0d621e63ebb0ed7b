package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class NoteWordsProperties {
    @Property(tries = 300)
    void findsAnyTextByItself(@ForAll @StringLength(max = 300) String text) {
        assertThat(NoteWords.stemsOf(text))
                .containsAll(NoteWords.stemsOfQuery(text))
                .allSatisfy(stem -> assertThat(stem.length()).isBetween(1, 60));
    }
}
