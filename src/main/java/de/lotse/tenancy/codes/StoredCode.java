package de.lotse.tenancy.codes;

import de.lotse.tenancy.CodeOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param struck not offered, only read where it is written */
record StoredCode(
        String list,
        CodeOption option,
        int sort,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean own,
        boolean struck) {

    boolean isValid(LocalDate on) {
        return !struck && (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }

    /** As the municipality has it: what it says wins, and an end that came with Lotse stays. */
    StoredCode with(OwnCode change) {
        return new StoredCode(
                list,
                change.label() == null ? option : new CodeOption(option.code(), change.label(), option.attributes()),
                change.sort() == null ? sort : change.sort(),
                validFrom,
                earlier(validTo, change.validTo()),
                source,
                false,
                false);
    }

    /** @param attributes that an entry of this list has to have */
    static StoredCode own(OwnCode code, Map<String, String> attributes) {
        return new StoredCode(
                code.list(),
                new CodeOption(code.code(), code.label() == null ? code.code() : code.label(), attributes),
                code.sort() == null ? 0 : code.sort(),
                code.validFrom(),
                code.validTo(),
                "",
                true,
                code.struck());
    }

    static StoredCode map(ResultSet row, int number) throws SQLException {
        return new StoredCode(
                row.getString("list"),
                new CodeOption(row.getString("code"), row.getString("label"), attributes(row)),
                row.getInt("sort"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                false,
                false);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    private static Map<String, String> attributes(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("attribute_names").getArray();
        var values = (String[]) row.getArray("attribute_values").getArray();
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) attributes.put(names[i], values[i]);
        return attributes;
    }
}
