package de.lotse.casework.statutory;

import de.lotse.consent.LegalBasis;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.consent.ShareGrants;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of a legal basis that counts: a grant for an organisation of the municipality, an entry for any other office. */
@Repository
class Passing {

    private final ShareGrants grants;
    private final CaseCipher cipher;
    private final JdbcClient jdbc;

    Passing(ShareGrants grants, CaseCipher cipher, JdbcClient jdbc) {
        this.grants = grants;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    /** Throws {@link de.lotse.shared.NotFound} where the basis does not count today. */
    void grant(UUID caseId, UUID basisId) {
        var basis = grants.basis(caseId, basisId);
        grants.give(basis, basis.categories(), Level.READ);
    }

    boolean isGranted(UUID basisId) {
        return jdbc.sql("select exists (select 1 from consent.live_grant where basis_id = ?)")
                .param(basisId)
                .query(Boolean.class)
                .single();
    }

    void note(LegalBasis basis, Channel channel) {
        var id = Ids.next();
        var office = cipher.encrypt(
                Scope.actor().tenant(), basis.caseId(), basis.office(), "casework.disclosure.office:" + id);
        jdbc.sql("""
                        insert into casework.disclosure (id, case_id, recipient, categories, office, basis_id, channel)
                        values (?, ?, 'OFFICE', ?, ?, ?, ?)""")
                .params(id, basis.caseId())
                .param(basis.categories().stream().map(Enum::name).toArray(String[]::new))
                .params(office, basis.id(), channel.name())
                .update();
    }

    /** Latest first. */
    List<Disclosed> noted(UUID basisId) {
        return jdbc.sql("""
                        select d.channel, d.disclosed_at, u.display_name
                        from   casework.disclosure d
                        left join identity.user_name u on u.tenant_id = d.tenant_id and u.id = d.disclosed_by
                        where  d.basis_id = ?
                        order  by d.disclosed_at desc, d.id desc""")
                .param(basisId)
                .query((row, number) -> new Disclosed(
                        Channel.valueOf(row.getString("channel")),
                        row.getTimestamp("disclosed_at").toInstant(),
                        Objects.requireNonNullElse(row.getString("display_name"), "")))
                .list();
    }
}
