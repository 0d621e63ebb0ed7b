package de.lotse.casework.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Collects rows of one table and sends them by COPY in its text format. */
final class CopyTable {

    private final String target;
    private final StringBuilder rows = new StringBuilder();

    /** @param target table and columns, e.g. {@code casework.person (tenant_id, id)} */
    CopyTable(String target) {
        this.target = target;
    }

    void row(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) rows.append('\t');
            append(values[i]);
        }
        rows.append('\n');
    }

    void send(Connection connection) throws SQLException {
        if (rows.isEmpty()) return;
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.setLength(0);
    }

    String table() {
        return target.substring(0, target.indexOf(' '));
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case byte[] bytes -> rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            default ->
                rows.append(value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n"));
        }
    }
}
