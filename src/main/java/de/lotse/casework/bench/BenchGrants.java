package de.lotse.casework.bench;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets two organisations read of the cases of a third: one of very many, one of a page full. As the owner of the tables. */
final class BenchGrants {

    /** Signs in as a case manager of an organisation that reads of so many others' cases, and has cases of her own like everybody. */
    record Reader(String username, int grants) {}

    static final List<Reader> READERS =
            List.of(new Reader("benchmany", 2000), new Reader("benchpage", 50), new Reader("benchnone", 0));

    private final JdbcClient jdbc;
    private final UUID text = Ids.next();

    BenchGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param readers their organisations, in the order of {@link #READERS} */
    void write(UUID owner, UUID colleague, List<UUID> readers) {
        jdbc.sql("select set_config('app.organisation', ?, true), set_config('app.user', ?, true)")
                .params(owner.toString(), colleague.toString())
                .query((row, number) -> true)
                .single();
        jdbc.sql("""
                        insert into consent.consent_text (id, kind, language, version, title, body, valid_from)
                        values (?, 'SHARING', 'xx', 1, 'Bench', 'Bench', current_date)""").param(text).update();
        for (var i = 0; i < readers.size(); i++)
            share(readers.get(i), colleague, READERS.get(i).grants());
    }

    private void share(UUID recipient, UUID colleague, int many) {
        jdbc.sql("""
                        with chosen as (
                          select f.id as case_id, f.client_id, gen_random_uuid() as id from casework.case_file f order by f.id limit :many),
                        agreed as (
                          insert into consent.consent
                            (id, case_id, person_id, kind, text_id, language, given_how, signed_on, explained_by, interpreter_mode, signer,
                             valid_from, valid_until)
                          select id, case_id, client_id, 'SHARING', :text, 'de', 'DIGITAL', current_date, :colleague, 'NONE', 'SELF',
                                 current_date, current_date + 365
                          from   chosen)
                        insert into consent.consent_item (id, consent_id, position, organisation_id, categories, direction, purpose_code)
                        select id, id, 0, :recipient, array['IDENTITY', 'BENEFITS'], 'SEND', 'REFERRAL_HANDLING'
                        from   chosen""")
                .param("many", many)
                .param("text", text)
                .param("colleague", colleague)
                .param("recipient", recipient)
                .update();
        jdbc.sql("""
                        insert into consent.share_grant (id, case_id, recipient_id, categories, purpose_code, level, item_id, valid_from, valid_until)
                        select gen_random_uuid(), c.case_id, i.organisation_id, i.categories, i.purpose_code, 'READ', i.id, c.valid_from, c.valid_until
                        from   consent.consent_item i
                        join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
                        where  i.organisation_id = ?""").param(recipient).update();
    }
}
