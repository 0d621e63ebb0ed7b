package de.lotse.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log in its canonical form: its columns in this order, each as {@code length:value,} (a netstring; D. J. Bernstein,
 * 1997), so that no value can be taken for the border of another. Ids and codes only: what can be erased of a person lies elsewhere and
 * leaves the chain whole.
 */
record Entry(UUID id, Instant at, List<@Nullable String> columns) {

    static final int HASH_BYTES = 32;

    /** The columns it reads, of {@code audit.access_entry e}. */
    static final String COLUMNS =
            "e.id, e.at, e.user_id, e.organisation_id, e.action, e.subject, e.subject_ids, e.case_id, e.basis, e.purpose, e.categories, e.sharer_id";

    static Entry map(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Stream.<@Nullable String>of(
                                row.getString("user_id"),
                                row.getString("organisation_id"),
                                row.getString("action"),
                                row.getString("subject"),
                                list(row.getArray("subject_ids")),
                                row.getString("case_id"),
                                row.getString("basis"),
                                row.getString("purpose"),
                                list(row.getArray("categories")),
                                row.getString("sharer_id"))
                        .toList());
    }

    /** SHA-256 over the hash before it, tenant, number and row. */
    byte[] seal(byte[] before, int tenant, long number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(ByteBuffer.allocate(12).putInt(tenant).putLong(number).array());
            return digest.digest(canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private String canonical() {
        var text = new StringBuilder(netstring(id.toString())).append(netstring(at.toString()));
        for (var column : columns) text.append(netstring(column));
        return text.toString();
    }

    private static String netstring(@Nullable String value) {
        return value == null ? "-," : value.length() + ":" + value + ",";
    }

    private static String list(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray())
                .map(each -> netstring(String.valueOf(each)))
                .collect(Collectors.joining());
    }
}
