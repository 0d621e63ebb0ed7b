package de.lotse.consent;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is kept out of a case (Ausschluss). It wins over every membership, substitution and emergency access as long as it stands. The
 * caller has made sure that the acting person may decide about it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Exclusions {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Exclusions(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Nothing happens to somebody who is kept out already. */
    public void exclude(UUID caseId, UserId user, String reason) {
        insert(caseId, user.value(), null, reason);
    }

    /** Keeps out everybody of another organisation of the municipality. */
    public void exclude(UUID caseId, OrganisationId organisation, String reason) {
        insert(caseId, null, organisation.value(), reason);
    }

    private void insert(UUID caseId, @Nullable UUID user, @Nullable UUID organisation, String reason) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.case_exclusion (id, case_id, user_id, organisation_id, reason)
                        values (:id, :case, :user, :organisation, :reason)
                        on conflict do nothing""")
                .param("id", id)
                .param("case", caseId)
                .param("user", user)
                .param("organisation", organisation)
                .param("reason", cipher.encrypt(Scope.actor().tenant(), caseId, reason, place(id)))
                .update();
    }

    /** Those of persons and organisations that stand now, the latest first. */
    public List<Exclusion> of(UUID caseId) {
        return jdbc.sql("""
                        select id, case_id, user_id, organisation_id, reason, decided_by, decided_at
                        from   consent.case_exclusion
                        where  case_id = ? and not everybody
                        order  by decided_at desc, id""").param(caseId).query(this::map).list();
    }

    /** Throws {@link NotFound} for one that does not stand in this case. */
    public void end(UUID caseId, UUID id) {
        var ended = jdbc.sql("""
                        with gone as (
                          delete from consent.case_exclusion
                          where  case_id = ? and id = ? and not everybody
                          returning id, case_id, user_id, organisation_id, reason, decided_by, decided_at)
                        insert into consent.ended_exclusion (id, case_id, user_id, organisation_id, reason, decided_by, decided_at)
                        select id, case_id, user_id, organisation_id, reason, decided_by, decided_at from gone""").params(caseId, id).update();
        if (ended == 0) throw new NotFound();
    }

    private Exclusion map(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        return new Exclusion(
                id,
                row.getObject("user_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                cipher.decrypt(Scope.actor().tenant(), caseId, row.getBytes("reason"), place(id)),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at").toInstant());
    }

    private static String place(UUID id) {
        return "consent.case_exclusion.reason:" + id;
    }

    /** Of one person or of one organisation. */
    public record Exclusion(
            UUID id,
            @Nullable UUID user,
            @Nullable UUID organisation,
            String reason,
            UUID decidedBy,
            Instant decidedAt) {}
}
