package de.lotse.casework.templates;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text with placeholders in it. */
public record PlaceholderText(String text) {

    /** A word in brackets; what begins with a digit or a sign, such as [1] or […], is text. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[(\\p{L}[^\\[\\]\\n]{0,60})]");

    /** What stands in brackets and is no placeholder. */
    List<String> unknown() {
        return found().filter(label -> Placeholder.of(label).isEmpty())
                .distinct()
                .toList();
    }

    /** The placeholders that are still to be filled in, in the order of the text. */
    public Set<Placeholder> open() {
        var open = new LinkedHashSet<Placeholder>();
        found().flatMap(label -> Placeholder.of(label).stream())
                .filter(Placeholder::isFilledIn)
                .forEach(open::add);
        return open;
    }

    /** The text with these values in it; a placeholder without a value stays. */
    public PlaceholderText with(Map<Placeholder, String> values) {
        return new PlaceholderText(IN_BRACKETS.matcher(text).replaceAll(match -> {
            var value = Placeholder.of(match.group(1))
                    .filter(Placeholder::isFilledIn)
                    .map(one -> written(one, values.getOrDefault(one, "")))
                    .orElse("");
            return Matcher.quoteReplacement(value.isEmpty() ? match.group() : value);
        }));
    }

    private static String written(Placeholder placeholder, String value) {
        if (!placeholder.isList()) return value;
        return value.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith("- ") ? line : "- " + line)
                .collect(joining("\n"));
    }

    private Stream<String> found() {
        return IN_BRACKETS.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
