package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A module names only its own tables and functions in SQL. What others may read it publishes as a view; the schema {@code shared} is
 * everybody's. Read are the string literals of the Java sources and what the migrations make.
 */
class SqlBoundaryTests {

    private static final Path SOURCES = Path.of("src/main/java/de/lotse");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Fills an empty database for measuring, as fast as the database takes it. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "casework/bench/BenchFill.java", "casework/bench/BenchGrants.java", "casework/bench/BenchCases.java");

    private static final Pattern MADE = Pattern.compile(
            "(?i)create\\s+(?:or\\s+replace\\s+)?(?:table|function|procedure|sequence)\\s+([a-z]+\\.\\w+)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-z]+)\\.[a-z]\\w*");
    /** Comments and characters are read too, so that a quotation mark in them opens no literal. */
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:\\\\.|[^'\\\\])+'");

    private final Set<String> privateNames = files(MIGRATIONS, ".sql")
            .flatMap(file -> MADE.matcher(read(file)).results())
            .map(made -> made.group(1))
            .filter(name -> !name.startsWith("shared."))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void eachModuleNamesOnlyItsOwnTables() {
        assertThat(files(SOURCES, ".java")
                        .filter(file ->
                                !EXCEPTIONS.contains(SOURCES.relativize(file).toString()))
                        .flatMap(file -> trespasses(module(file), read(file)).map(table -> file + " names " + table)))
                .as(
                        "tables of other modules; read what they publish as a view, or ask an interface in their root package")
                .isEmpty();
    }

    @Test
    void noExceptionIsOlderThanItsReason() {
        assertThat(EXCEPTIONS).allSatisfy(file -> assertThat(trespasses("casework", read(SOURCES.resolve(file))))
                .isNotEmpty());
    }

    @Test
    void findsAForeignTableInLiteralsOnlyAndLetsViewsPass() {
        var source = """
                // select from identity.account
                var quote = '"'; sql("select 1 from identity.account a join identity.user_name u");
                sql(\"""
                    select c.id
                    from   consent.consent c, casework.person p\""");
                t("identity.account.title");
                """;

        assertThat(trespasses("casework", source)).containsExactly("identity.account", "consent.consent");
        assertThat(trespasses("identity", source)).containsExactly("consent.consent", "casework.person");
    }

    private Stream<String> trespasses(String module, String source) {
        return LITERAL_OR_COMMENT
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(literal -> literal.startsWith("\"") && !isMessageKey(literal))
                .flatMap(literal -> NAME.matcher(literal).results())
                .filter(isForeignTo(module))
                .map(MatchResult::group);
    }

    private Predicate<MatchResult> isForeignTo(String module) {
        return name -> !name.group(1).equals(module) && privateNames.contains(name.group());
    }

    private static boolean isMessageKey(String literal) {
        return literal.chars().filter(letter -> letter == '.').count() > 1
                && literal.chars().noneMatch(Character::isWhitespace);
    }

    /** The schema of a module has its name. */
    private static String module(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static List<Path> all(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        return all(folder).stream().filter(file -> file.toString().endsWith(ending));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
