package de.lotse.network.entries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A column of a table, as text.
 *
 * @param longest characters of a text; 0 for any other type
 * @param otherwise what holds where nothing is said, as canonical text; may be empty
 */
public record Column(String name, Type type, int longest, String otherwise) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** What the column holds, and its type in PostgreSQL. */
    public enum Type {
        TEXT("text"),
        INTEGER("integer"),
        BOOLEAN("boolean"),
        DATE("date"),
        TIME("time"),
        AMOUNT("numeric"),
        COORDINATE("double precision"),
        CODES("text[]"),
        MOMENT("timestamptz"),
        REFERENCE("uuid"),
        /** Named by its name, and made where there is none. */
        PROGRAMME("uuid");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    static Column text(String name, int longest) {
        return new Column(name, Type.TEXT, longest, "");
    }

    static Column text(String name, int longest, String otherwise) {
        return new Column(name, Type.TEXT, longest, otherwise);
    }

    static Column of(String name, Type type) {
        return new Column(name, type, 0, "");
    }

    static Column of(String name, Type type, String otherwise) {
        return new Column(name, type, 0, otherwise);
    }

    /** The one spelling of a value; empty for what is none of this type. A blank stays blank. */
    public Optional<String> canonical(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return Optional.of("");
        try {
            return Optional.of(spelled(text)).filter(spelled -> longest == 0 || spelled.length() <= longest);
        } catch (NumberFormatException | ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private String spelled(String text) {
        return switch (type) {
            case TEXT, CODES, MOMENT, REFERENCE, PROGRAMME -> text;
            case INTEGER -> Integer.toString(new BigDecimal(shortNumber(text)).intValueExact());
            case BOOLEAN -> Boolean.toString(text.equals("true") || text.equals("t"));
            case DATE ->
                LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text)
                        .toString();
            case TIME ->
                LocalTime.parse(text.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""))
                        .format(TIME);
            case AMOUNT ->
                new BigDecimal(shortNumber(text))
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
            case COORDINATE -> {
                var number = BigDecimal.valueOf(Double.parseDouble(shortNumber(text)))
                        .stripTrailingZeros();
                yield number.signum() == 0 ? "0" : number.toPlainString();
            }
        };
    }

    /** A number of a million digits would cost more than it says. */
    private static String shortNumber(String text) {
        if (text.length() > 40 || text.matches("(?i).*e[+-]?\\d{3,}.*")) throw new NumberFormatException();
        return text;
    }

    /** For reading. */
    String select() {
        return switch (type) {
            case PROGRAMME ->
                "coalesce((select p.name from network.programme p where p.tenant_id = x.tenant_id and p.id = x." + name
                        + "), '') as " + name;
            case MOMENT -> "''::text as " + name;
            default -> "coalesce(x." + name + "::text, '') as " + name;
        };
    }

    /** For writing. */
    String parameter() {
        return "coalesce(nullif(?, '')::" + type.sql() + ", " + (otherwise() == null ? "null" : fallback()) + ")";
    }

    private String fallback() {
        return switch (type) {
            case TEXT -> "'" + otherwise + "'";
            case CODES -> "'{}'";
            case MOMENT -> "now()";
            default -> otherwise.isEmpty() ? "null" : "'" + otherwise + "'";
        };
    }
}
