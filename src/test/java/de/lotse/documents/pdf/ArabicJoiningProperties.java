package de.lotse.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class ArabicJoiningProperties {

    private final ArabicJoining joining = new ArabicJoining();

    @Example
    void joinsThePersianLettersThatArabicDoesNotHave() {
        assertThat(joining.shapeText("آمدید")).isEqualTo("\ufe81\ufee3\ufeaa\ufbfe\ufeaa");
        assertThat(joining.shapeText("گپ چک")).isEqualTo("\ufb94\ufb57 \ufb7c\ufb8f");
    }

    @Example
    void theNonJoinerPartsAndMarksDoNot() {
        assertThat(joining.shapeText("می\u200cخوا")).isEqualTo("\ufee3\ufbfd\u200c\ufea7\ufeee\ufe8d");
        assertThat(joining.shapeText("ب\u064eب")).isEqualTo("\ufe91\u064e\ufe90");
    }

    @Example
    void writesLamAndAlefAsOne() {
        assertThat(joining.shapeText("لا سلام")).isEqualTo("\ufefb \ufeb3\ufefc\ufee1");
    }

    /** Without alef maksura, which the library never joins onwards, and hamza, whose one form looks like the letter. */
    @Property(tries = 500)
    void agreesWithTheUnicodeLibraryOnWordsOfArabicLetters(
            @ForAll @CharRange(from = 'ا', to = 'غ') @CharRange(from = 'ف', to = 'و') @Chars({'ي', 'آ', 'أ', 'ئ'})
                    String word) {
        assertThat(joining.shapeText(word)).isEqualTo(new ICUBidiReorderer().shapeText(word));
    }

    @Property(tries = 500)
    void leadsBackToTheLetters(@ForAll @CharRange(from = 'آ', to = 'ي') @CharRange(from = 'a', to = 'z') String word) {
        assertThat(joining.deshapeText(joining.shapeText(word))).isEqualTo(word);
    }
}
