package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void readsUmlautsAndFillsArguments() {
        assertThat(Texts.t("web.menu")).isEqualTo("Menü");
        assertThat(Texts.t("web.format.time", "14:30")).isEqualTo("14:30 Uhr");
    }

    @Test
    void fallsBackToGermanForALanguageWithoutTexts() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("tr"));
        assertThat(Texts.t("web.menu")).isEqualTo("Menü");
        assertThat(Texts.t("web.format.inDays", 1)).isEqualTo("in einem Tag");
    }

    @Test
    void takesTheLanguageOfTheRequestWhereItHasTheText() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Texts.t("test.greeting", "Ada")).isEqualTo("It's Ada");
        LocaleContextHolder.setLocale(Locale.GERMANY);
        assertThat(Texts.t("test.greeting", "Ada")).isEqualTo("Ada ist's");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        assertThatThrownBy(() -> Texts.t("web.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("web.nowhere");
    }

    @Test
    void givesEachOfManyReadersHisOwnArguments() {
        var texts = IntStream.range(2, 20_000).parallel().mapToObj(days -> Texts.t("web.format.inDays", days));
        var expected = IntStream.range(2, 20_000).mapToObj(days -> "in " + Formats.number(days) + " Tagen");
        assertThat(texts).containsExactlyElementsOf(expected.toList());
    }
}
