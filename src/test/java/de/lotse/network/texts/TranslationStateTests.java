package de.lotse.network.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranslationStateTests {

    @Test
    void whatAPersonHasTranslatedIsUpToDate() {
        assertThat(TranslationState.of(1, 1, TextOrigin.HUMAN, false)).isEqualTo(TranslationState.UP_TO_DATE);
    }

    @Test
    void whatAMachineHasMadeOrAnImportBroughtWaitsForAReader() {
        assertThat(TranslationState.of(1, 1, TextOrigin.MACHINE, false)).isEqualTo(TranslationState.MACHINE);
        assertThat(TranslationState.of(1, 1, TextOrigin.IMPORT, false)).isEqualTo(TranslationState.IMPORTED);
        assertThat(TranslationState.of(1, 1, TextOrigin.MACHINE, true)).isEqualTo(TranslationState.UP_TO_DATE);
        assertThat(TranslationState.of(1, 1, TextOrigin.IMPORT, true)).isEqualTo(TranslationState.UP_TO_DATE);
    }

    @Test
    void anotherMeaningOfTheGermanTextOutdatesEverything() {
        for (var origin : TextOrigin.values()) {
            assertThat(TranslationState.of(1, 2, origin, false)).isEqualTo(TranslationState.OUTDATED);
            assertThat(TranslationState.of(1, 2, origin, true)).isEqualTo(TranslationState.OUTDATED);
        }
    }
}
