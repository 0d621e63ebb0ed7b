package de.lotse.casework.drafts;

import de.lotse.shared.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows since when a form at an address is another one, because a text was taken out there. A window that was open before may still hold
 * the text, and nothing of that text is left to compare it with; so no such window saves a draft, whatever it holds.
 */
@Repository
class ForgottenForms {

    private static final String PLACE = "hashtext('casework.draft:' || ? || ':' || ?), shared.tenant()";

    private final JdbcClient jdbc;

    ForgottenForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on; waits for drafts that are being saved there. */
    void forget(DraftForm form, String address) {
        lock("pg_advisory_xact_lock", form, address);
        jdbc.sql("""
                        insert into casework.forgotten_form (form, address, at) values (?, ?, ?)
                        on conflict (tenant_id, form, address) do update set at = excluded.at""").params(form.name(), address, Ids.next()).update();
    }

    /** @param rendered the key with which the form was rendered; one without is as old as can be */
    boolean isForgotten(DraftPlace place, @Nullable UUID rendered) {
        lock("pg_advisory_xact_lock_shared", place.form(), place.path());
        return jdbc.sql("""
                        select count(*) from casework.forgotten_form
                        where  form = ? and address = ? and at > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')""")
                        .params(place.form().name(), place.path())
                        .param(rendered)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void lock(String function, DraftForm form, String address) {
        jdbc.sql("select " + function + "(" + PLACE + ")")
                .params(form.name(), address)
                .query((row, number) -> number)
                .list();
    }
}
