package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.rules.TextLanguage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on the screen stands in a bundle, and every text in a bundle is on the screen. */
class MessagesTests {

    private static final Pattern CALL = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern QUOTED = Pattern.compile("\"[a-z][A-Za-z0-9]*\\.(?:[A-Za-z0-9_-]+\\.?)*\"");
    private static final Pattern PROSE_IN_TEMPLATE = Pattern.compile(">\\s*[A-ZÄÖÜ][a-zäöüß]+[^<>{}@$]*<");

    @Test
    void everyKeyThatIsAskedForExists() {
        var keys = keys();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            CALL.matcher(source)
                    .results()
                    .filter(call -> call.group(2).matches("[,)]"))
                    .map(call -> call.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var quoted = sources().stream()
                .flatMap(source -> QUOTED.matcher(source).results().map(MatchResult::group))
                .map(text -> text.substring(1, text.length() - 1))
                .collect(Collectors.toSet());
        var unused = keys().stream()
                .filter(key -> quoted.stream().noneMatch(text -> key.equals(text) || composes(text, key)))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** A public page whose words are half German is worse than one that is German. */
    @Test
    void publicPagesSayEverythingInEachOfTheirLanguages() {
        var german = read(Path.of("src/main/resources/messages/network-site_de.properties"))
                .stringPropertyNames();
        for (var language : TextLanguage.values()) {
            var file = "src/main/resources/messages/network-site_%s.properties".formatted(language.code());
            assertThat(read(Path.of(file)).stringPropertyNames()).as(file).containsExactlyInAnyOrderElementsOf(german);
        }
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        var all = new ArrayList<String>();
        for (var file : bundles()) all.addAll(read(file).stringPropertyNames());
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void templatesHoldNoProse() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            var prose = files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> PROSE_IN_TEMPLATE
                            .matcher(withoutComments(text(file)))
                            .find())
                    .map(Path::toString)
                    .toList();
            assertThat(prose).isEmpty();
        }
    }

    /** {@code t("casework.status." + status)} uses every key below that prefix. */
    private static boolean composes(String text, String key) {
        return text.endsWith(".") && key.startsWith(text);
    }

    private static String withoutComments(String template) {
        return template.replaceAll("(?s)<%--.*?--%>", "");
    }

    private static Set<String> keys() {
        return bundles().stream()
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static List<Path> bundles() {
        return walk("src/main/resources/messages", "_de.properties");
    }

    private static List<String> sources() {
        return Stream.concat(walk("src/main/java", ".java").stream(), walk("src/main/jte", ".jte").stream())
                .map(MessagesTests::text)
                .toList();
    }

    private static List<Path> walk(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
