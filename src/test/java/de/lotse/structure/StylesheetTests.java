package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that is left open swallows all that follow, and no browser complains. */
class StylesheetTests {

    private static final Path SHEET = Path.of("src/main/resources/static/lotse.css");

    @Test
    void everyRuleIsClosedBeforeTheNextBegins() throws IOException {
        assertThat(openBefore(Files.readAllLines(SHEET))).isEmpty();
    }

    /** The lines that begin at the margin although a rule above them is still open. */
    private static List<String> openBefore(List<String> lines) {
        var wrong = new ArrayList<String>();
        var depth = 0;
        for (var line : lines) {
            if (depth > 0 && !line.isBlank() && !line.startsWith(" ") && !line.startsWith("}")) wrong.add(line);
            depth += line.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
        }
        if (depth != 0) wrong.add("at the end of the file");
        return wrong;
    }
}
