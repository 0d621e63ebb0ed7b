package de.lotse.casework.merging;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a merge back. What came since is given to whom it was chosen for, everything else to whom it belonged. */
@Repository
class Partings {

    private final JdbcClient jdbc;

    Partings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Added> addedSince(Merge merge) {
        return jdbc.sql(
                        "select table_name, sum(n) as n from casework.added_since(?, ?) group by table_name order by table_name")
                .params(merge.id(), merge.sinceId())
                .query((row, number) -> new Added(row.getString("table_name"), row.getLong("n")))
                .list();
    }

    /** Answers how many rows had to stay with the survivor. */
    int takeBack(Merge merge, Collection<String> toAbsorbed) {
        for (var table : toAbsorbed)
            jdbc.sql("select casework.give_added(?, ?, ?)")
                    .params(merge.id(), merge.sinceId(), table)
                    .query((row, number) -> table)
                    .list();
        var stays = needsProtection(merge);
        var stuck = jdbc.sql("select casework.unmove_person(?)")
                .param(merge.id())
                .query(Integer.class)
                .single();
        if (stays) protect(merge.survivor());
        separate(merge);
        return stuck;
    }

    /** A place that was told while both were protected may have been told for that reason only. */
    private boolean needsProtection(Merge merge) {
        return jdbc.sql("select casework.survivor_needs_protection(?, ?)")
                .params(merge.id(), merge.sinceId())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void protect(UUID person) {
        jdbc.sql("update casework.person set address_protected = true where id = ?")
                .param(person)
                .update();
    }

    /** A protection that was set in between may concern either: both keep it. */
    private void separate(Merge merge) {
        jdbc.sql("""
                        update casework.person a
                        set    merged_into_person_id = null, version = a.version + 1,
                               address_protected = a.address_protected
                                 or (s.address_protected and not (m.survivor_after ->> 'address_protected')::boolean)
                        from   casework.person_merge m
                        join   casework.person s on s.tenant_id = m.tenant_id and s.id = m.survivor_person_id
                        where  m.id = ? and a.tenant_id = m.tenant_id and a.id = m.absorbed_person_id""").param(merge.id()).update();
        jdbc.sql("""
                        delete from casework.address_protection p
                        using  casework.person_merge m, casework.person s
                        where  m.id = ? and p.tenant_id = m.tenant_id and p.person_id = m.survivor_person_id
                        and    s.tenant_id = m.tenant_id and s.id = m.survivor_person_id and not s.address_protected
                        and    p.version = 1""").param(merge.id()).update();
        jdbc.sql("update casework.person_merge set undone_at = now(), undone_by = shared.actor() where id = ?")
                .param(merge.id())
                .update();
    }

    /** The cases that belong to the absorbed person alone. */
    List<UUID> casesOfAbsorbed(Merge merge) {
        return jdbc.sql("select unnest(casework.cases_of_absorbed(?))")
                .param(merge.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
