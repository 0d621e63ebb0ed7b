package de.lotse.network.partners;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number under which an organisation stands elsewhere, as in {@code Vereinsregister: VR 1234 (Amtsgericht Bochum)}.
 *
 * @param type what kind of number it is
 * @param scheme who gives it; empty where nobody said
 */
record IdentifierLine(String type, String identifier, String scheme) {

    private static final Pattern LINE = Pattern.compile("([^:]{1,300}?)\\s*:\\s*(.{1,300}?)(?:\\s*\\((.{1,300})\\))?");

    /** Empty for a line without a kind or a number. */
    static Optional<IdentifierLine> of(String line) {
        var said = LINE.matcher(line.strip());
        if (!said.matches()) return Optional.empty();
        return Optional.of(new IdentifierLine(
                said.group(1).strip(), said.group(2), Objects.requireNonNullElse(said.group(3), "")));
    }

    static String canonical(String line) {
        return of(line).map(IdentifierLine::text).orElse(line);
    }

    String text() {
        return type + ": " + identifier + (scheme.isEmpty() ? "" : " (" + scheme + ")");
    }
}
