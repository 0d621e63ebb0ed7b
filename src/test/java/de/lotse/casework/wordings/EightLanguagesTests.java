package de.lotse.casework.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody signs a sheet that is half in another language. */
class EightLanguagesTests {

    private static final Pattern WORD = Pattern.compile("(?:\\bown|language)\\.word\\(\"([A-Za-z.]+)\"[,)]");
    private static final Set<String> DIGITS_OF_THE_SOURCE = Set.of("40213", "38424-0", "www.ldi.nrw.de", "67b");

    @ParameterizedTest
    @ValueSource(strings = {"de-plain", "en", "tr", "ar", "uk", "ro", "bg"})
    void everyCategoryPurposeAndFixedTextIsThere(String language) throws IOException {
        var words = words(language);

        assertThat(words.stringPropertyNames()).containsAll(wanted());
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
        assertThat(words("de").stringPropertyNames()).containsAll(words.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "uk", "ro", "bg"})
    void nothingWasLeftInGerman(String language) throws IOException {
        var german = words("de");
        var words = words(language);

        for (var key : wanted())
            if (!key.endsWith("sheet.person"))
                assertThat(words.getProperty(key)).as(key).isNotEqualTo(german.getProperty(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-plain", "en", "tr", "ar", "uk", "ro", "bg"})
    void everyInformationSheetIsComplete(String language) throws IOException {
        var german = text("de");
        var text = text(language);

        assertThat(headings(text)).isEqualTo(headings(german)).isEqualTo(13);
        assertThat(text).contains(DIGITS_OF_THE_SOURCE).hasSizeBetween(2_500, 20_000);
        assertThat(text.lines().filter(String::isBlank)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar, Arabic", "uk, Cyrillic", "bg, Cyrillic"})
    void theScriptIsThatOfTheLanguage(String language, String script) throws IOException {
        var letters = text(language).codePoints().filter(Character::isLetter).toArray();
        var own = Arrays.stream(letters)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.forName(script))
                .count();

        assertThat((double) own / letters.length).isGreaterThan(0.8);
    }

    @Test
    void whoeverSpeaksADialectOfArabicReadsStandardArabic() {
        assertThat(SheetLanguage.writtenFor("apc")).isEqualTo("ar");
        assertThat(SheetLanguage.writtenFor("uk")).isEqualTo("uk");
        assertThat(SheetLanguage.AR.direction()).isEqualTo("rtl");
        assertThat(SheetLanguage.AR.word("sheet.signature")).isEqualTo("المكان والتاريخ والتوقيع");
    }

    /** What the sheet asks for, by name or composed. */
    private static Set<String> wanted() throws IOException {
        var keys = new TreeSet<String>();
        for (var category : ContentCategory.values()) keys.add("category." + category);
        for (var purpose : SharingPurpose.agreeable()) keys.add("purpose." + purpose);
        for (var direction : Direction.values()) keys.add("sheet.direction." + direction);
        Stream.of("person", "period", "guardian", "explainedBy", "interpreter", "substitutes", "categories", "purpose")
                .forEach(key -> keys.add("sheet." + key));
        keys.addAll(Set.of("sheet.direction", "sheet.until", "sheet.agree", "sheet.agree.guardian"));
        for (var template : new String[] {"consents/sheet.jte", "wordings/information.jte", "wordings/unreviewed.jte"})
            WORD.matcher(Files.readString(Path.of("src/main/jte/casework").resolve(template)))
                    .results()
                    .forEach(match -> keys.add(match.group(1)));
        assertThat(keys).contains("sheet.unreviewed", "sheet.items", "sheet.signature");
        return keys.stream().map(key -> "casework.consents." + key).collect(Collectors.toSet());
    }

    private static long headings(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).count();
    }

    private static String text(String language) throws IOException {
        return Files.readString(Path.of("src/main/resources/consent-texts/" + language + ".txt"));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var file = Path.of("src/main/resources/messages/casework-consents_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
