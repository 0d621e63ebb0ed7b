package de.lotse.casework.merging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that was recorded about one person becomes the other's. What has to be moved is read from the catalogue of the database,
 * see {@code V91__person_merges.sql}; here stands what the catalogue cannot know.
 */
@Repository
class MovedRows {

    private final JdbcClient jdbc;

    MovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void move(UUID merge, Pair pair) {
        jdbc.sql("select casework.move_person(?, ?, ?)")
                .params(merge, pair.second(), pair.first())
                .query((row, number) -> merge)
                .list();
        moveParticipants(merge, pair);
        oneMembership(merge, pair);
        saferContacts(merge, pair);
        jdbc.sql("update casework.person set merged_into_person_id = ?, version = version + 1 where id = ?")
                .params(pair.first(), pair.second())
                .update();
    }

    /** Who took part in a contact stands in a list, which the catalogue does not know as a reference. */
    private void moveParticipants(UUID merge, Pair pair) {
        note(merge, "casework.consultation", "participants", "? = any(t.participants)", pair.second());
        jdbc.sql("""
                        update casework.consultation
                        set    participants = array(select distinct p from unnest(array_replace(participants, ?, ?)) p)
                        where  ? = any(participants)""").params(pair.second(), pair.first(), pair.second()).update();
    }

    /** Members of the same household: one row goes on, the other ends with yesterday, because older needs and steps may name it. */
    private void oneMembership(UUID merge, Pair pair) {
        var both = """
                t.person_id in (?, ?) and exists (
                  select 1 from casework.household_member o
                  where  o.tenant_id = t.tenant_id and o.case_id = t.case_id and o.person_id in (?, ?) and o.id <> t.id)""";
        note(
                merge,
                "casework.household_member",
                "person_id",
                both,
                pair.first(),
                pair.second(),
                pair.first(),
                pair.second());
        jdbc.sql("""
                        update casework.household_member s
                        set    valid_to = case when s.valid_to is null or o.valid_to is null then null else greatest(s.valid_to, o.valid_to) end,
                               valid_from = least(s.valid_from, o.valid_from), version = s.version + 1
                        from   casework.household_member o
                        where  s.person_id = ? and o.person_id = ? and o.tenant_id = s.tenant_id and o.case_id = s.case_id""").params(pair.first(), pair.second()).update();
        jdbc.sql("""
                        update casework.household_member o
                        set    valid_to = greatest(o.valid_from, least(coalesce(o.valid_to, current_date - 1), current_date - 1)),
                               version = o.version + 1
                        from   casework.household_member s
                        where  s.person_id = ? and o.person_id = ? and o.tenant_id = s.tenant_id and o.case_id = s.case_id""").params(pair.first(), pair.second()).update();
    }

    /** The same number twice: if using it can endanger the person once, then always. */
    private void saferContacts(UUID merge, Pair pair) {
        var riskier = """
                t.person_id = ? and t.safe <> 'NO' and exists (
                  select 1 from casework.contact_point o
                  where  o.tenant_id = t.tenant_id and o.person_id = t.person_id and o.id <> t.id and o.value = t.value
                  and    (o.safe = 'NO' or (o.safe = 'TIMES' and t.safe = 'YES')))""";
        note(merge, "casework.contact_point", "person_id", riskier, pair.first());
        jdbc.sql("""
                        update casework.contact_point t
                        set    safe = o.safe, times = o.times, version = t.version + 1
                        from   (select distinct on (person_id, value) tenant_id, person_id, value, safe, times
                                from   casework.contact_point
                                where  person_id = ?
                                order  by person_id, value, safe = 'NO' desc, safe = 'TIMES' desc) o
                        where  t.tenant_id = o.tenant_id and t.person_id = o.person_id and t.value = o.value and t.safe <> o.safe""").param(pair.first()).update();
    }

    private void note(UUID merge, String table, String column, String which, UUID... params) {
        var values = new Object[params.length + 3];
        values[0] = merge;
        values[1] = table;
        values[2] = column;
        System.arraycopy(params, 0, values, 3, params.length);
        jdbc.sql("select casework.note_merge_change(?, ?, ?, jsonb_build_object('id', t.id), to_jsonb(t)) from " + table
                        + " t where " + which)
                .params(values)
                .query((row, number) -> merge)
                .list();
    }
}
