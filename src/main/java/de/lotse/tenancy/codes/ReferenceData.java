package de.lotse.tenancy.codes;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the reference files into the database as its owner. Codes that have left a file stay in the database: old
 * records name them, and an older version that still runs beside this one offers them.
 */
class ReferenceData {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReferenceData(DataSource owner) {
        jdbc = new JdbcTemplate(owner);
        transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    /** Writes the lists whose files have changed; if none has, costs one query. */
    public void load() {
        var changed = changed();
        if (changed.isEmpty()) return;
        transaction.executeWithoutResult(status -> write(changed));
        LOG.info(
                "Reference data loaded: {}",
                changed.stream().map(ReferenceList::key).toList());
    }

    private List<ReferenceList> changed() {
        var known = checksums();
        return ReferenceFiles.all().stream()
                .filter(list -> !list.checksum().equals(known.get(list.key())))
                .toList();
    }

    private Map<String, String> checksums() {
        var checksums = new HashMap<String, String>();
        jdbc.query("select key, checksum from tenancy.code_list", row -> {
            checksums.put(row.getString("key"), row.getString("checksum"));
        });
        return checksums;
    }

    private void write(List<ReferenceList> lists) {
        // Two nodes may start at once; the second waits and then writes the same.
        jdbc.execute("lock table tenancy.code_list in exclusive mode");
        lists.forEach(this::write);
        writeTenants();
    }

    private void write(ReferenceList list) {
        jdbc.update(
                """
                insert into tenancy.code_list (key, title, source, licence_note, kept_by, needed, checksum)
                values (?, ?, ?, ?, ?, string_to_array(?, ' '), ?)
                on conflict (key) do update
                set title = excluded.title, source = excluded.source, licence_note = excluded.licence_note,
                    kept_by = excluded.kept_by, needed = excluded.needed, checksum = excluded.checksum""",
                list.key(),
                list.title(),
                list.source(),
                list.licenceNote(),
                list.keptBy(),
                String.join(" ", list.needed()),
                list.checksum());
        jdbc.batchUpdate("""
                insert into tenancy.code (list, code, label, sort, valid_from, valid_to, source, attributes)
                values (?, ?, ?, ?, ?, ?, ?, jsonb_object(?, ?))
                on conflict (list, code) do update
                set label = excluded.label, sort = excluded.sort, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to, source = excluded.source, attributes = excluded.attributes""", list.codes(), 500, (statement, code) -> bind(statement, list.key(), code));
    }

    private static void bind(PreparedStatement statement, String list, ReferenceCode code) throws SQLException {
        var connection = statement.getConnection();
        statement.setString(1, list);
        statement.setString(2, code.code());
        statement.setString(3, code.label());
        statement.setInt(4, code.sort());
        statement.setObject(5, code.validFrom());
        statement.setObject(6, code.validTo());
        statement.setString(7, code.source());
        statement.setArray(8, connection.createArrayOf("text", code.attributeNames()));
        statement.setArray(9, connection.createArrayOf("text", code.attributeValues()));
    }

    /** Host and activity of a tenant are the operator's and stay as they are. */
    private void writeTenants() {
        jdbc.update("""
                insert into tenancy.tenant (id, name, kind, region, population, active)
                select code::integer, label, attributes ->> 'kind', attributes ->> 'region',
                       (attributes ->> 'population')::integer, false
                from   tenancy.code
                where  list = 'tenants-nrw'
                on conflict (id) do update
                set name = excluded.name, kind = excluded.kind, region = excluded.region,
                    population = excluded.population""");
    }
}
