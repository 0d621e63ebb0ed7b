package de.lotse.casework.people;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** File numbers of other offices: encrypted, found again by a fingerprint, once in an organisation. */
@Component
@Order(110)
class IdentifiersSection implements TableSection {

    private static final String KEY = "identifiers";
    private static final String LIST = "identifier_type";

    private final SectionRows rows;
    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final Codes codes;
    private final Clock clock;

    IdentifiersSection(SectionRows rows, JdbcClient jdbc, TenantCipher cipher, Codes codes, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String path() {
        return "aktenzeichen";
    }

    @Override
    public boolean identifies() {
        return true;
    }

    @Override
    public String uniqueField() {
        return "value";
    }

    @Override
    public SectionRows rows() {
        return rows;
    }

    @Override
    public String table() {
        return "casework.person_identifier";
    }

    @Override
    public List<Input> inputs(Subject subject) {
        return List.of(
                Input.code(KEY, "type", codes.options(LIST, LocalDate.now(clock)), code -> codes.label(LIST, code))
                        .mandatory(),
                Input.text(KEY, "value", 100).mandatory(),
                Input.text(KEY, "issuer", 300).explained());
    }

    @Override
    public List<Entry> entries(Subject subject) {
        return jdbc.sql("""
                        select id, version, type, value, issuer
                        from   casework.person_identifier
                        where  person_id = ?
                        order  by id""").param(subject.id().value()).query(this::map).list();
    }

    private Entry map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var issuer = row.getString("issuer");
        return new Entry(
                id,
                row.getInt("version"),
                Map.of(
                        "type", row.getString("type"),
                        "value", cipher.decrypt(Scope.actor().tenant(), row.getBytes("value"), place(id)),
                        "issuer", issuer == null ? "" : issuer));
    }

    @Override
    public Map<String, @Nullable Object> columns(Subject subject, UUID id, Typed typed) {
        var tenant = Scope.actor().tenant();
        var columns = typed.columns(inputs(subject));
        columns.put("value", cipher.encrypt(tenant, typed.text("value"), place(id)));
        columns.put("blind_index", cipher.blindIndex(tenant, typed.text("type"), normal(typed.text("value"))));
        return columns;
    }

    /** Blanks and case do not matter; hyphens and slashes do: 12/3 and 1/23 are two files. */
    private static String normal(String number) {
        return number.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.ROOT);
    }

    private static String place(UUID id) {
        return "casework.person_identifier.value:" + id;
    }
}
