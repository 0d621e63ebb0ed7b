package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class NameKeysProperties {
    private static final int MOST_KEYS_PER_WORD = 24;

    @Property(tries = 500)
    void copesWithAnyText(@ForAll("texts") String typed, @ForAll("texts") String stored) {
        assertThat(NameKeys.score(typed, stored)).isBetween(0.0, 1.0);
        assertThat(NameKeys.query(typed).keys())
                .allSatisfy(key -> assertThat(key.length()).isLessThanOrEqualTo(40));
    }

    @Property(tries = 500)
    void keepsKeysFewAndShort(@ForAll("texts") String name) {
        long words = Math.min(
                10, name.codePoints().filter(c -> !Character.isLetterOrDigit(c)).count() + 1);
        assertThat(NameKeys.of(name))
                .hasSizeLessThanOrEqualTo((int) words * MOST_KEYS_PER_WORD)
                .allSatisfy(key -> assertThat(key).hasSizeBetween(3, 40));
    }

    @Property(tries = 500)
    void findsTheNameInAnyOrderOfWords(
            @ForAll @Size(min = 1, max = 6) List<@From("words") String> words, @ForAll Random random) {
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        var name = String.join(" ", words);
        var typed = String.join(" ", shuffled);

        assertThat(NameKeys.query(typed).matches(NameKeys.of(name))).isTrue();
        assertThat(NameKeys.score(typed, name)).isCloseTo(1, within(1e-9));
    }

    @Provide
    Arbitrary<String> texts() {
        var anything = Arbitraries.strings().ofMaxLength(60);
        var names = Arbitraries.strings()
                .withChars("aeiouäöüßıİčşłcjxhđ'-  شحمدويةئ\u200cьщгєіЇ王გאבש🙂\u0000\u0301")
                .ofMaxLength(80);
        var longOnes = Arbitraries.strings().withChars("щаxn ").ofMinLength(500).ofMaxLength(3000);
        return Arbitraries.oneOf(anything, names, longOnes);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abdeiklmnorstuzäöüщжєюямحدويش")
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
