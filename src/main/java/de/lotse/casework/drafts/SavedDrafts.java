package de.lotse.casework.drafts;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts encrypted. Each query names the acting person and asks the access decision for the case. */
@Repository
class SavedDrafts {

    private static final int OFFERED = 5;

    private final JdbcClient jdbc;
    private final CaseCipher caseCipher;
    private final TenantCipher tenantCipher;

    SavedDrafts(JdbcClient jdbc, CaseCipher caseCipher, TenantCipher tenantCipher) {
        this.jdbc = jdbc;
        this.caseCipher = caseCipher;
        this.tenantCipher = tenantCipher;
    }

    boolean mayOpen(CaseId caseId) {
        return jdbc.sql("select count(*) from consent.openable_case where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void deleteOlderThan(Instant moment) {
        jdbc.sql("delete from casework.draft where saved_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    /** How many others the acting person has. */
    int countBeside(UUID id) {
        return jdbc.sql("select count(*) from casework.draft where user_id = shared.actor() and id <> ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void save(UUID id, DraftPlace place, DraftFields fields, Instant at) {
        var caseId = place.ofCase().map(CaseId::value).orElse(null);
        jdbc.sql("""
                        insert into casework.draft (id, form, address, case_id, fields, saved_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, user_id, id) do update
                        set form = excluded.form, address = excluded.address, case_id = excluded.case_id,
                            fields = excluded.fields, saved_at = excluded.saved_at""")
                .params(id, place.form().name(), place.address())
                .param(caseId)
                .param(encrypt(caseId, id, fields.text()))
                .param(Timestamp.from(at))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from casework.draft where user_id = shared.actor() and id = ?")
                .param(id)
                .update();
    }

    /** Whoever's they are. */
    void forget(UUID id) {
        jdbc.sql("delete from casework.draft where id = ?").param(id).update();
    }

    /** Everybody's of this case, and the acting person's without a case. The caller may change the case and shows none of them. */
    List<Draft> near(CaseId caseId) {
        return jdbc.sql("""
                        select d.id, d.form, d.address, d.case_id, d.fields, d.saved_at
                        from   casework.draft d
                        where  d.case_id = ? or (d.case_id is null and d.user_id = shared.actor())""").param(caseId.value()).query(this::map).list();
    }

    /** Those at this address that belong to no case, whoever's they are; for the shared role, and nobody is shown them. */
    List<Draft> everybodys(DraftForm form, String address) {
        return jdbc.sql("""
                        select d.id, d.form, d.address, d.case_id, d.fields, d.saved_at
                        from   casework.draft d
                        where  d.case_id is null and d.form = ? and split_part(d.address, '?', 1) = ?""").params(form.name(), address).query(this::map).list();
    }

    List<Draft> of(DraftPlace place, Instant since) {
        return jdbc.sql("""
                        select d.id, d.form, d.address, d.case_id, d.fields, d.saved_at
                        from   casework.draft d
                        where  d.user_id = shared.actor() and d.form = ? and d.address = ? and d.saved_at >= ?
                        and    (d.case_id is null or exists (select 1 from consent.openable_case v
                                                             where v.tenant_id = d.tenant_id and v.case_id = d.case_id))
                        order  by d.saved_at desc, d.id desc
                        limit  ?""")
                .params(place.form().name(), place.address(), Timestamp.from(since), OFFERED)
                .query(this::map)
                .list();
    }

    /** Throws {@link NotFound} for somebody else's draft and for one of a case that the acting person may no longer open. */
    Draft get(UUID id) {
        return jdbc.sql("""
                        select d.id, d.form, d.address, d.case_id, d.fields, d.saved_at
                        from   casework.draft d
                        where  d.user_id = shared.actor() and d.id = ?
                        and    (d.case_id is null or exists (select 1 from consent.openable_case v
                                                             where v.tenant_id = d.tenant_id and v.case_id = d.case_id))""").param(id).query(this::map).optional().orElseThrow(NotFound::new);
    }

    private Draft map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var place = new DraftPlace(DraftForm.valueOf(row.getString("form")), row.getString("address"));
        var text = decrypt(row.getObject("case_id", UUID.class), id, row.getBytes("fields"));
        return new Draft(
                id, place, DraftFields.read(text), row.getTimestamp("saved_at").toInstant());
    }

    private byte[] encrypt(@Nullable UUID caseId, UUID id, String text) {
        var tenant = Scope.actor().tenant();
        return caseId == null
                ? tenantCipher.encrypt(tenant, text, place(id))
                : caseCipher.encrypt(tenant, caseId, text, place(id));
    }

    private String decrypt(@Nullable UUID caseId, UUID id, byte[] encrypted) {
        var tenant = Scope.actor().tenant();
        return caseId == null
                ? tenantCipher.decrypt(tenant, encrypted, place(id))
                : caseCipher.decrypt(tenant, caseId, encrypted, place(id));
    }

    private static String place(UUID id) {
        return "casework.draft.fields:" + id;
    }

    record Draft(UUID id, DraftPlace place, DraftFields fields, Instant savedAt) {}
}
