package de.lotse.tenancy.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the municipality has made of an entry; null where it is as it came. */
record OwnCode(
        String list,
        String code,
        boolean own,
        @Nullable String label,
        @Nullable Integer sort,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean struck) {

    static OwnCode map(ResultSet row, int number) throws SQLException {
        return new OwnCode(
                row.getString("list"),
                row.getString("code"),
                row.getBoolean("own"),
                row.getString("label"),
                row.getObject("sort", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("struck"));
    }
}
