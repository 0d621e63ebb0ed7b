package de.lotse.casework.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.web.FormDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DraftFormTests {

    private static final Pattern NAMED = Pattern.compile("formFields\\(draft = \"(\\w+)\"\\)");

    @Test
    void everyFormWithALongTextKeepsDrafts() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            var forgetful = templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> text(file).contains("kern.textarea("))
                    .filter(file -> !NAMED.matcher(text(file)).find())
                    .filter(file -> !file.endsWith("network/offers/field.jte")) // part of forms that keep theirs
                    .filter(file -> !file.endsWith("network/locations/field.jte")) // likewise
                    .filter(file -> !file.endsWith("network/links/confirm.jte")) // nobody is signed in
                    .filter(file -> !file.startsWith("src/main/jte/identity")) // no text of its own words
                    .toList();
            assertThat(forgetful).isEmpty();
        }
    }

    @Test
    void everyFormThatATemplateNamesIsKnownAndHasAName() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            var named = templates
                    .filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(file -> NAMED.matcher(text(file)).results().map(match -> match.group(1)))
                    .distinct()
                    .toList();
            assertThat(named).hasSize(DraftForm.values().length);
            assertThat(named)
                    .allSatisfy(code -> assertThat(DraftForm.of(code).label()).isNotBlank());
        }
    }

    @Test
    void fieldsComeBackAsTheyWere() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("text", List.of("Zeile\r\nnoch eine\ttab \\n \u2028 محمد"));
        fields.put("participants", List.of("a", "b"));
        fields.put("leer", List.of(""));

        assertThat(DraftFields.read(new DraftFields(fields).text()).values()).isEqualTo(fields);
        assertThat(DraftFields.read("").values()).isEmpty();
    }

    @Test
    void leavesOutPasswordsAndWhatOnlyTheMachineNeeds() {
        var typed = FormDraft.typed(Map.of(
                "_csrf", new String[] {"t"},
                "_once", new String[] {"1"},
                "_owner", new String[] {"o"},
                "newPassword", new String[] {"geheim"},
                "text", new String[] {"Notiz"}));

        assertThat(typed).containsExactly(Map.entry("text", List.of("Notiz")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
