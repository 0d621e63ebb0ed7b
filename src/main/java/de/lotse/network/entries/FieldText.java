package de.lotse.network.entries;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import de.lotse.network.entries.Column.Type;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Fields as somebody reads them. */
public final class FieldText {

    private static final int LONGEST = 400; // characters of a difference
    private static final Set<String> WORDED =
            Set.of("status", "appointment", "fees", "publication", "location_type", "kind");

    private final UnaryOperator<String> names;

    /** @param names what an entry with this id is called */
    public FieldText(UnaryOperator<String> names) {
        this.names = names;
    }

    /** Without what it refers to. */
    public FieldText() {
        this(_ -> "");
    }

    /** What an entry is called; a place without a name by where it is. */
    public static String title(Entry entry) {
        if (!entry.name().isEmpty()) return entry.name();
        return PartRow.rows(entry.get(Part.ADDRESSES.field())).stream()
                .map(row -> Stream.of(row.get("address_1"), (row.get("postal_code") + " " + row.get("city")).strip())
                        .filter(text -> !text.isEmpty())
                        .collect(joining(", ")))
                .findFirst()
                .orElse("");
    }

    public static String label(Kind kind, String field) {
        return kind.part(field)
                .map(part -> t("network.intake.part." + part))
                .orElseGet(() -> t("network.intake.field." + kind + "." + field));
    }

    public String text(Kind kind, String field, String canonical) {
        var part = kind.part(field);
        var shown = part.isPresent() ? rows(part.get(), canonical) : value(kind, field, canonical);
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    private String value(Kind kind, String field, String canonical) {
        if (canonical.isEmpty()) return "";
        var type = kind.column(field).map(column -> column.type()).orElse(Type.TEXT);
        if (type == Type.REFERENCE) return names.apply(canonical);
        if (type == Type.BOOLEAN) return t("network.intake.value." + canonical);
        if (!WORDED.contains(field)) return canonical;
        return t("network.intake.value." + (field.equals("kind") ? kind + "." : field + ".") + canonical);
    }

    private String rows(Part part, String canonical) {
        return PartRow.rows(canonical).stream().map(row -> row(part, row)).collect(joining("; "));
    }

    private String row(Part part, PartRow row) {
        var own = part.columns().stream()
                .filter(column -> !row.get(column.name()).isEmpty())
                .map(column ->
                        column.type() == Type.REFERENCE ? names.apply(row.get(column.name())) : row.get(column.name()));
        var below = Optional.of(row.below()).filter(rows -> !rows.isEmpty()).flatMap(rows -> part.below()
                .map(one -> rows.stream().map(it -> row(one, it)).collect(joining(", "))));
        return Stream.concat(own, below.stream())
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
    }
}
