package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import de.lotse.network.merging.Moved.Consent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the consent to be named in public go along with its person; to nobody else, as it is one person's. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergedConsents {

    private static final String SAME_PERSON = """
            lower(btrim(one.name)) = lower(btrim(other.name)) and one.name <> ''
            and (lower(one.email) = lower(other.email) or one.email = '' or other.email = '')
            """;

    private final JdbcClient jdbc;

    MergedConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an entry, as rows of JSON with whose they are. */
    String of(Kind kind, UUID entry) {
        return jdbc.sql("""
                        select coalesce(jsonb_agg(to_jsonb(n) || jsonb_build_object('name', c.name, 'email', c.email)), '[]')::text
                        from   network.naming_consent n
                        join   network.contact c on c.tenant_id = n.tenant_id and c.id = n.contact_id
                        where  c.%s = ?""".formatted(owner(kind)))
                .param(entry)
                .query(String.class)
                .single();
    }

    /** Those that hold go to the same person of the entry that goes on, unless she has agreed there herself. */
    List<Consent> move(Kind kind, UUID from, UUID to) {
        var moved = jdbc.sql("""
                        with mine as (
                          select distinct on (other.id) n.id, one.id as person, other.id as other
                          from   network.naming_consent n
                          join   network.contact one on one.tenant_id = n.tenant_id and one.id = n.contact_id
                          join   network.contact other on other.tenant_id = n.tenant_id and other.%1$s = :to and %2$s
                          where  one.%1$s = :from
                          and    n.withdrawn_on is null
                          and    not exists (select from network.naming_consent h
                                             where h.tenant_id = n.tenant_id and h.contact_id = other.id and h.withdrawn_on is null)
                          order  by other.id, n.given_on desc)
                        update network.naming_consent n set contact_id = mine.other
                        from   mine
                        where  n.id = mine.id
                        returning n.id, mine.person""".formatted(owner(kind), SAME_PERSON))
                .param("from", from)
                .param("to", to)
                .query((row, number) ->
                        new Consent(row.getObject("id", UUID.class), row.getObject("person", UUID.class)))
                .list();
        note(kind, from);
        note(kind, to);
        return moved;
    }

    /** Before the people of the entry that went on are as they were: withdrawn ones go back withdrawn, and whose person is gone is gone. */
    void moveBack(Merge merge) {
        merge.moved()
                .consents()
                .forEach(one -> jdbc.sql("""
                                update network.naming_consent n set contact_id = c.id
                                from   network.contact c
                                where  n.id = ? and c.id = ? and c.tenant_id = n.tenant_id""").params(one.id(), one.person()).update());
    }

    /** After they are as they were: who had agreed and was left out has agreed again. */
    void giveBack(Merge merge) {
        jdbc.sql("""
                        insert into network.naming_consent (id, contact_id, given_by, given_on, given_how, withdrawn_on, recorded_by, recorded_at)
                        select distinct on (l.id) l.id, other.id, l.given_by, l.given_on, l.given_how, l.withdrawn_on, l.recorded_by, l.recorded_at
                        from   jsonb_to_recordset(:lost::jsonb) l (id uuid, name text, email text, given_by text, given_on date, given_how text,
                                                                   withdrawn_on date, recorded_by uuid, recorded_at timestamptz)
                        join   network.contact other on other.%s = :entry
                        cross  join lateral (select l.name, l.email) one
                        where  %s
                        on conflict do nothing""".formatted(owner(merge.kind()), SAME_PERSON))
                .param("lost", merge.moved().lost())
                .param("entry", merge.kept())
                .update();
        note(merge.kind(), merge.kept());
        note(merge.kind(), merge.gone());
    }

    private void note(Kind kind, UUID entry) {
        jdbc.sql("""
                        update network.contact c set may_be_named = not c.may_be_named, version = c.version + 1
                        where  c.%s = ?
                        and    c.may_be_named <> exists (select from network.naming_consent n
                                                         where n.tenant_id = c.tenant_id and n.contact_id = c.id and n.withdrawn_on is null)""".formatted(owner(kind))).param(entry).update();
    }

    private static String owner(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_id";
    }
}
