package de.lotse.consent.decision;

import de.lotse.consent.decision.Canary.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of channels.csv: a route that tells something, and of what.
 *
 * @param route method and pattern
 * @param reach whose decision it follows
 * @param shows what it tells of each case that is reached, at least; of what is not reached it tells nothing
 * @param asked fields that are sent along
 */
record Channel(String route, Kind kind, Reach reach, Set<Part> shows, Map<String, String> asked) {

    private static final Path FILE = Path.of("src/test/resources/de/lotse/consent/decision/channels.csv");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    enum Kind {
        LIST,
        DETAIL,
        COUNT,
        SEARCH,
        SUGGESTION,
        EXPORT,
        PDF,
        API,
        NOTIFICATION,
        FORM,
        /** Nothing about cases. */
        OTHER
    }

    enum Reach {
        NOTHING,
        /** The cases that she works on. */
        OWN,
        /** Those of them of which she may take something away: as a guest she may not. */
        TAKEN,
        /** The cases that she works on, and for a lead name and number of those of her organisation. */
        LED,
        /** As those who watch over an organisation: the numbers of its cases, and for a lead the names. */
        WATCHED,
        /** The case in the address, if she may open it. */
        CASE,
        /** The same, and name and number of the other cases that she works on, to choose from. */
        CASE_AND_NAMES,
        /** The names that others share. */
        SHARED,
        /** What the grant in the address opens. */
        GRANT,
        /** The names of what one's organisation has handed over in her own cases, or was handed. */
        HANDED,
        /** What the referral in the address opens, to either side. */
        REFERRAL
    }

    static List<Channel> read() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Channel::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Channel of(String line) {
        var cells = Arrays.stream(line.split(";")).map(String::strip).toList();
        if (cells.size() != 5) throw new AssertionError("not five cells: " + line);
        return new Channel(
                cells.get(0),
                Kind.valueOf(cells.get(1)),
                Reach.valueOf(cells.get(2)),
                words(cells.get(3)).stream().map(Part::valueOf).collect(Collectors.toSet()),
                fields(cells.get(4)));
    }

    private static Map<String, String> fields(String cell) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : words(cell)) fields.put(field.split("=")[0], field.split("=")[1]);
        return fields;
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    /** Whether it is asked for each case or grant, or has to be made first. */
    boolean isOfThing() {
        return isOfCase() || isOfGrant() || kind == Kind.EXPORT;
    }

    boolean isOfCase() {
        return reach == Reach.CASE || reach == Reach.CASE_AND_NAMES;
    }

    boolean isOfGrant() {
        return reach == Reach.GRANT || reach == Reach.REFERRAL;
    }

    boolean isPost() {
        return route.startsWith("POST ");
    }

    /** @param values of the variables; one that is not among them names nothing that exists */
    String path(Map<String, String> values) {
        return VARIABLE.matcher(route.substring(route.indexOf(' ') + 1))
                .replaceAll(found ->
                        values.getOrDefault(found.group(1), UUID.randomUUID().toString()));
    }
}
