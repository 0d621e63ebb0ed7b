package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Nobody's work is measured: the one figure about single colleagues is how many running cases they lead, for assignment (staff councils
 * forbid any other). Read are all queries and views; a figure is a count, sum or average for each account.
 */
class StaffFiguresTests {

    private static final Path ALLOWED = Path.of("src/main/java/de/lotse/casework/workload/Workloads.java");

    /** The columns that name an account. */
    private static final String ACCOUNT =
            "(?:lead|user|author|assignee|colleague|responsible|assigned|recorded|created|entered|done|named|set"
                    + "|explained|answered|agreed|giver|taker|substitute|told|ended)_(?:id|by)";

    private static final Pattern GROUPED = Pattern.compile(
            "(?is)(?:count|sum|avg|percentile_cont)\\s*\\([^;\"]{0,1500}?group\\s+by[^;\"]{0,200}?\\b(?:\\w+\\.)?"
                    + ACCOUNT + "\\b");

    private static final Pattern WINDOW = Pattern.compile(
            "(?is)(?:count|sum|avg|rank|row_number)\\s*\\([^()]*\\)\\s*over\\s*\\([^)]*partition\\s+by[^)]*\\b(?:\\w+\\.)?"
                    + ACCOUNT + "\\b");

    @Test
    void figuresOfSingleColleaguesExistForAssignmentOnly() {
        assertThat(sources().stream().filter(file -> measures(read(file))).toList())
                .containsExactly(ALLOWED);
    }

    @Test
    void whatIsCountedForAssignmentIsRunningCases() {
        assertThat(read(ALLOWED)).containsOnlyOnce("count(*)").doesNotContain("sum(", "avg(", "minutes");
    }

    @Test
    void noticesAFigureInWhateverFormItComes() {
        assertThat(measures("select author_id, count(*) from casework.case_note n group by n.author_id"))
                .isTrue();
        assertThat(measures("select sum(c.minutes) over (partition by c.author_id) from casework.consultation c"))
                .isTrue();
        assertThat(measures("select c.status, count(*) from casework.case_file c group by c.status"))
                .isFalse();
    }

    private static boolean measures(String source) {
        return GROUPED.matcher(source).find() || WINDOW.matcher(source).find();
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
