package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How entries stood before and after an import. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IntakeChanges {

    private final JdbcClient jdbc;

    IntakeChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before null for one that was made, or that was not touched
     * @param after null for one that was not touched
     */
    void add(UUID intake, int number, Item item, @Nullable Entry before, @Nullable Entry after) {
        jdbc.sql("""
                        insert into network.intake_change (intake_id, number, entity, entity_id, external_id, before, after, record_before)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)""")
                .param(intake)
                .param(number)
                .param(item.entity())
                .param(item.target)
                .param(item.draft.externalId())
                .param(before == null ? null : Json.of(with(before, item.texts.before())))
                .param(after == null ? null : Json.of(with(after, item.texts.taken())))
                .param(item.record == null ? null : Json.of(item.record))
                .update();
    }

    private static Map<String, String> with(Entry entry, Map<String, String> texts) {
        var all = new HashMap<>(entry.fields());
        all.putAll(texts);
        return all;
    }

    /** The last to the first: what an entry refers to was there before it. */
    List<IntakeChange> backwards(UUID intake) {
        return jdbc.sql("""
                        select c.number, c.entity, c.entity_id, c.external_id, c.before, c.after, c.record_before
                        from   network.intake_change c
                        where  c.intake_id = ?
                        order  by array_position(array['OTHER', 'OFFER', 'LOCATION', 'ORGANISATION'], c.entity), c.number desc""").param(intake).query(IntakeChanges::map).list();
    }

    private static IntakeChange map(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        var after = row.getString("after");
        var record = row.getString("record_before");
        return new IntakeChange(
                row.getInt("number"),
                row.getString("entity"),
                row.getObject("entity_id", UUID.class),
                row.getString("external_id"),
                before == null ? null : Json.texts(before),
                after == null ? null : Json.texts(after),
                record == null ? null : Json.read(record, ExternalRecord.class));
    }
}
