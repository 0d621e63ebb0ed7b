package de.lotse.tables;

import static de.lotse.web.Texts.t;

import de.lotse.tables.Table.Line;
import de.lotse.web.Errors;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What somebody chose for each column.
 *
 * @param fields for each column the name of a {@link Meaning}, or nothing
 */
public record ChosenColumns(List<String> fields) {

    /** How the fields of the form begin; the number of the column follows. */
    public static final String COLUMN = "spalte-";

    public ChosenColumns {
        fields = List.copyOf(fields);
    }

    /** @param typed the form as it was sent */
    public static ChosenColumns of(Map<String, String> typed, int columns) {
        return new ChosenColumns(IntStream.range(0, columns)
                .mapToObj(column -> typed.getOrDefault(COLUMN + column, ""))
                .toList());
    }

    public boolean has(Meaning meaning) {
        return fields.contains(meaning.name());
    }

    /** The column that means it, from 0; -1 for none. */
    public int column(Meaning meaning) {
        return fields.indexOf(meaning.name());
    }

    /**
     * What each heading means, to propose it for the next list.
     *
     * @param head the row with the headings
     * @return the name of a {@link Meaning}, or nothing, by {@link Headings#key}
     */
    public Map<String, String> byHeading(Line head) {
        var meant = new LinkedHashMap<String, String>();
        for (var column = 0; column < fields.size(); column++) {
            var key = Headings.key(head.cell(column));
            if (!key.isEmpty()) meant.put(key, fields.get(column));
        }
        return meant;
    }

    /** Says at each column what is no meaning, or one that another column has already. */
    public void check(Errors errors, List<? extends Meaning> meanings) {
        var used = new HashSet<String>();
        for (var column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            if (field.isEmpty()) continue;
            var meaning =
                    meanings.stream().filter(one -> one.name().equals(field)).findFirst();
            if (meaning.isEmpty()) errors.reject(COLUMN + column, t("tables.column.choose"));
            else if (!used.add(field))
                errors.reject(
                        COLUMN + column, t("tables.column.twice", meaning.get().label()));
        }
    }
}
