package de.lotse.casework.sharing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing under a category.
 *
 * @param label what it is, in our words; empty where the text says so itself
 * @param document which one it is, where it can be opened
 */
public record SharedLine(
        String label, String text, @Nullable UUID document) {

    static SharedLine of(@Nullable String... parts) {
        return new SharedLine("", joined(parts), null);
    }

    static SharedLine named(String label, @Nullable String... parts) {
        return new SharedLine(label, joined(parts), null);
    }

    /** Paragraphs of a text that somebody wrote. */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
