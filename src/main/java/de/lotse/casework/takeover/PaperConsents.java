package de.lotse.casework.takeover;

import de.lotse.casework.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consents that were given on paper before the case was taken over. Work on the case may rest on one until it is to be renewed, until it
 * is withdrawn, or until a consent is recorded, which takes its place for good, withdrawn or not. Nothing is ever shared because of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PaperConsents {

    private final JdbcClient jdbc;

    PaperConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the work may rest on it on that day. */
    public boolean stands(CaseId id, LocalDate day) {
        return of(id).filter(brought -> brought.isOpenOn(day)).isPresent();
    }

    /** What the case brought along; empty for a case that began here. */
    public Optional<Brought> of(CaseId id) {
        return jdbc.sql("""
                        select t.consultations, t.consent_on, t.renew_by, t.withdrawn_on,
                               exists (select 1 from consent.consent_standing s
                                       where s.tenant_id = t.tenant_id and s.case_id = t.case_id and s.kind = 'CASEWORK') as recorded
                        from   casework.taken_over_case t
                        where  t.case_id = ?""").param(id.value()).query(PaperConsents::map).optional();
    }

    /**
     * Counts at once and needs no reason.
     *
     * @param how by which way it was said
     * @return false if there is none, or it was withdrawn before
     */
    public boolean withdraw(CaseId id, LocalDate on, String how) {
        return jdbc.sql("""
                        update casework.taken_over_case
                        set    withdrawn_on = ?, withdrawn_how = ?
                        where  case_id = ?
                        and    consent_on is not null
                        and    withdrawn_on is null""").params(on, how, id.value()).update() > 0;
    }

    private static Brought map(ResultSet row, int number) throws SQLException {
        return new Brought(
                row.getInt("consultations"),
                row.getObject("consent_on", LocalDate.class),
                row.getObject("renew_by", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getBoolean("recorded"));
    }

    /**
     * @param consultations before the case was taken over
     * @param recorded whether a consent was recorded since
     */
    public record Brought(
            int consultations,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate renewBy,
            @Nullable LocalDate withdrawnOn,
            boolean recorded) {

        boolean isOpenOn(LocalDate day) {
            return canBeWithdrawn() && !recorded && renewBy != null && !day.isAfter(renewBy);
        }

        public boolean canBeWithdrawn() {
            return consentOn != null && withdrawnOn == null;
        }
    }
}
