package de.lotse.casework.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as one text: a line for each value, name and value parted by a tab. */
record DraftFields(Map<String, List<String>> values) {

    /** In bytes of UTF-8; the longest text of a form, 20,000 characters, fits five times. */
    static final int LARGEST = 100_000;

    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 12;

    static DraftFields read(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        text.lines().forEach(line -> {
            var tab = line.indexOf('\t');
            values.computeIfAbsent(unescape(line.substring(0, tab)), _ -> new ArrayList<>())
                    .add(unescape(line.substring(tab + 1)));
        });
        return new DraftFields(values);
    }

    String text() {
        return values.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> escape(field.getKey()) + "\t" + escape(value)))
                .collect(Collectors.joining("\n"));
    }

    boolean isTooLarge() {
        return text().getBytes(UTF_8).length > LARGEST;
    }

    /** Whether the text stands in one of them, whole or in part. A short one is looked for as a whole. */
    boolean holds(String text) {
        return values.values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .anyMatch(typed -> typed.equals(text)
                        || (typed.length() >= SHORTEST && text.contains(typed))
                        || (text.length() >= SHORTEST && typed.contains(text)));
    }

    /** Only what would break a line; octal and unicode escapes of {@link String#translateEscapes} do not occur. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        return text.translateEscapes();
    }
}
