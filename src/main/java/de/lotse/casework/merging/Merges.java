package de.lotse.casework.merging;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The merges of the last months; how they are carried out stands in {@link MovedRows}, how they are taken back in {@link Partings}. */
@Repository
class Merges {

    private static final String SELECT = """
            select m.id, m.survivor_person_id, m.absorbed_person_id, s.display_name as survivor, a.display_name as absorbed, m.merged_at,
                   coalesce(u.display_name, '') as merged_by, m.consents
            from   casework.person_merge m
            join   casework.person s on s.tenant_id = m.tenant_id and s.id = m.survivor_person_id
            join   casework.person a on a.tenant_id = m.tenant_id and a.id = m.absorbed_person_id
            left join identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.merged_by
            where  m.undone_at is null and m.merged_at >= :since
            """;

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Both rows are locked, so that two merges of the same person come one after the other.
     *
     * @throws Conflict if one of them was merged in the meantime
     */
    UUID begin(Pair pair, Instant now) {
        var merged = jdbc.sql("""
                        select merged_into_person_id is not null
                        from   casework.person
                        where  id = any(?)
                        order  by id
                        for    update""")
                .param(new UUID[] {pair.first(), pair.second()})
                .query((row, number) -> row.getBoolean(1))
                .list();
        if (merged.contains(true)) throw new Conflict(MergeService.LIST);
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.person_merge
                               (id, survivor_person_id, absorbed_person_id, merged_at, survivor_before, names_before)
                        select ?, p.id, ?, ?, to_jsonb(p), (
                                 select coalesce(jsonb_agg(jsonb_build_object(
                                          'given', n.given, 'particles', n.particles, 'family', n.family, 'script', n.script)
                                        order by n.position), '[]')
                                 from   casework.person_name n
                                 where  n.tenant_id = p.tenant_id and n.person_id = p.id)
                        from   casework.person p
                        where  p.id = ?""")
                .params(id, pair.second(), Timestamp.from(now), pair.first())
                .update();
        return id;
    }

    /** From here on, a row that changes again is not taken back. */
    void seal(UUID merge, Collection<UUID> consents) {
        jdbc.sql("""
                        update casework.person_merge
                        set    consents = ?, places_after = casework.places_of(survivor_person_id)
                        where  id = ?""").param(consents.toArray(UUID[]::new)).param(merge).update();
        jdbc.sql("select casework.seal_merge(?)")
                .param(merge)
                .query((row, number) -> merge)
                .list();
    }

    /** The newest 200 of the own organisation. */
    List<Merge> since(Instant since) {
        return jdbc.sql(SELECT + "order by m.merged_at desc, m.id limit 200")
                .param("since", Timestamp.from(since))
                .query(Merges::map)
                .list();
    }

    Optional<Merge> find(UUID id, Instant since) {
        return jdbc.sql(SELECT + "and m.id = :id for update of m")
                .param("since", Timestamp.from(since))
                .param("id", id)
                .query(Merges::map)
                .optional();
    }

    /** Whether the survivor was merged into somebody else since; that has to be taken back first. */
    boolean isBuried(Merge merge) {
        return jdbc.sql("select merged_into_person_id is not null from casework.person where id = ?")
                .param(merge.survivor())
                .query(Boolean.class)
                .single();
    }

    /** Every case to whose household one of them belongs. */
    List<UUID> casesOf(UUID one, UUID other) {
        return jdbc.sql("select distinct case_id from casework.household_member where person_id in (?, ?)")
                .params(one, other)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Merge map(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("survivor_person_id", UUID.class),
                row.getObject("absorbed_person_id", UUID.class),
                row.getString("survivor"),
                row.getString("absorbed"),
                row.getTimestamp("merged_at").toInstant(),
                row.getString("merged_by"),
                ids(row.getArray("consents")));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
