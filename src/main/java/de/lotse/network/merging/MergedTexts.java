package de.lotse.network.merging;

import de.lotse.network.merging.Moved.Texts;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets translations go along with the German text they were made from. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergedTexts {

    private static final String ROWS = """
            (select coalesce(jsonb_agg(to_jsonb(t) order by t.field, t.language), '[]') from network.translation t where t.owner_id = ?)""";
    private static final String REVISIONS = """
            (select coalesce(jsonb_agg(to_jsonb(r) order by r.field), '[]') from network.source_revision r where r.owner_id = ?)""";
    private static final int OUTDATED = 0; // before any count of a source

    private final JdbcClient jdbc;

    MergedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they stand before the merge. */
    Texts of(UUID entry) {
        return new Texts(json(ROWS, entry), json(REVISIONS, entry), "[]");
    }

    /**
     * Takes those translations along that are better than what is there.
     *
     * @param fields whose German text is that of the one that is gone, or was the same anyway
     */
    Texts take(Texts before, UUID from, UUID to, Collection<String> fields) {
        jdbc.sql("""
                        insert into network.translation as k (owner_id, field, language, text, origin, source_revision,
                                                              reviewed_by, reviewed_at, changed_at)
                        select :to, t.field, t.language, t.text, t.origin,
                               case when t.source_revision < coalesce(was.revision, 1) then :outdated else coalesce(now.revision, 1) end,
                               t.reviewed_by, t.reviewed_at, t.changed_at
                        from   network.translation t
                        left   join network.source_revision was on was.owner_id = t.owner_id and was.field = t.field
                        left   join network.source_revision now on now.owner_id = :to and now.field = t.field
                        where  t.owner_id = :from
                        and    t.field = any(:fields)
                        on conflict (tenant_id, owner_id, field, language) do update
                        set    text = excluded.text, origin = excluded.origin, source_revision = excluded.source_revision,
                               reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at, changed_at = excluded.changed_at
                        where  k.source_revision < excluded.source_revision""")
                .param("to", to)
                .param("from", from)
                .param("outdated", OUTDATED)
                .param("fields", fields.toArray(String[]::new))
                .update();
        return new Texts(before.before(), before.revisions(), json(ROWS, to));
    }

    /** Whether nobody has translated anything since. */
    boolean areAsMerged(UUID entry, Texts texts) {
        return jdbc.sql("select " + ROWS + " = ?::jsonb")
                .params(entry, texts.after())
                .query(Boolean.class)
                .single();
    }

    void giveBack(UUID entry, Texts texts) {
        for (var table : new String[] {"network.translation", "network.source_revision"}) {
            jdbc.sql("delete from " + table + " where owner_id = ?")
                    .param(entry)
                    .update();
            jdbc.sql("insert into " + table + " select * from jsonb_populate_recordset(null::" + table + ", ?::jsonb)")
                    .param(table.endsWith("translation") ? texts.before() : texts.revisions())
                    .update();
        }
    }

    private String json(String sql, UUID entry) {
        return jdbc.sql("select " + sql + "::text")
                .param(entry)
                .query(String.class)
                .single();
    }
}
