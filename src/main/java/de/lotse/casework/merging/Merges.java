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

/** Carries merges out. What has to be moved is read from the catalogue of the database, see {@code V91__person_merges.sql}. */
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

    /** Values of the absorbed person that were chosen to stay. */
    void choose(Pair pair, MergeForm form) {
        if (isOther(form.birth())) take(pair, "birth_date = o.birth_date, birth_precision = o.birth_precision");
        if (isOther(form.gender())) take(pair, "gender = o.gender");
        if (isOther(form.language()))
            take(pair, "casework.person_communication", "preferred_language = o.preferred_language");
        if (isOther(form.literacy()))
            take(
                    pair,
                    "casework.person_communication",
                    "literacy = o.literacy, literacy_note = coalesce(o.literacy_note, s.literacy_note)");
        if (isOther(form.arrival())) take(pair, "casework.person_arrival", """
                    germany_on = o.germany_on, germany_precision = o.germany_precision, state_on = o.state_on,
                    state_precision = o.state_precision, municipality_on = o.municipality_on,
                    municipality_precision = o.municipality_precision""");
    }

    private static boolean isOther(String choice) {
        return choice.equals(MergeForm.OTHER);
    }

    private void take(Pair pair, String columns) {
        jdbc.sql("update casework.person s set " + columns + " from casework.person o where s.id = ? and o.id = ?")
                .params(pair.first(), pair.second())
                .update();
    }

    private void take(Pair pair, String table, String columns) {
        jdbc.sql("update " + table + " s set " + columns + " from " + table
                        + " o where s.person_id = ? and o.person_id = ?")
                .params(pair.first(), pair.second())
                .update();
    }

    /** What is not known of the survivor comes from the other; the name stays, as it is chosen. */
    void birthIfMissing(Pair pair) {
        jdbc.sql("""
                        update casework.person s
                        set    birth_date = o.birth_date, birth_precision = o.birth_precision
                        from   casework.person o
                        where  s.id = ? and o.id = ? and s.birth_date is null and o.birth_date is not null""").params(pair.first(), pair.second()).update();
    }

    void rename(UUID person, String displayName) {
        jdbc.sql("update casework.person set display_name = ? where id = ?")
                .params(displayName, person)
                .update();
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
