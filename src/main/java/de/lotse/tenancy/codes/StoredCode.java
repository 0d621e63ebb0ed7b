package de.lotse.tenancy.codes;

import de.lotse.tenancy.CodeOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record StoredCode(
        String list,
        CodeOption option,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean isValid(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }

    static StoredCode map(ResultSet row, int number) throws SQLException {
        return new StoredCode(
                row.getString("list"),
                new CodeOption(row.getString("code"), row.getString("label"), attributes(row)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Map<String, String> attributes(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("attribute_names").getArray();
        var values = (String[]) row.getArray("attribute_values").getArray();
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i++) attributes.put(names[i], values[i]);
        return attributes;
    }
}
