package de.lotse.consent.records;

import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis;
import de.lotse.consent.NewLegalBasis;
import de.lotse.consent.ShareGrants;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.tenancy.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredLegalBases implements LegalBases {

    private final JdbcClient jdbc;
    private final LegalBasisRows rows;
    private final ShareGrants grants;
    private final CaseText text;
    private final WorkingDays calendars;
    private final Clock clock;

    StoredLegalBases(
            JdbcClient jdbc,
            LegalBasisRows rows,
            ShareGrants grants,
            CaseText text,
            WorkingDays calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.grants = grants;
        this.text = text;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<LegalBasis> ofCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    @Override
    public LegalBasis get(UUID caseId, UUID id) {
        return ofCase(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<LegalBasis> find(UUID id) {
        return rows.unbarred(id);
    }

    @Override
    public UUID propose(NewLegalBasis basis) {
        var id = Ids.next();
        var today = LocalDate.now(clock);
        var caseId = basis.caseId();
        var ground = basis.ground();
        jdbc.sql("""
                        insert into consent.legal_basis
                          (id, case_id, person_id, organisation_id, office, categories, purpose_code, norm, justification, emergency, ground,
                           advised_on, not_advised, review_by, valid_from, valid_until)
                        values (:id, :case, :person, :organisation, :office, :categories, :purpose, :norm, :justification, :emergency, :ground,
                           :advised, :notAdvised, :reviewBy, :from, :until)""")
                .param("id", id)
                .param("case", caseId)
                .param("person", basis.personId())
                .param(
                        "organisation",
                        basis.recipient() == null ? null : basis.recipient().value())
                .param("office", text.seal(caseId, basis.office(), "legal_basis.office", id))
                .param("categories", basis.categories().stream().map(Enum::name).toArray(String[]::new))
                .param("purpose", ground == null ? "LEGAL_OBLIGATION" : "EMERGENCY")
                .param("norm", basis.norm())
                .param("justification", text.seal(caseId, basis.justification(), "legal_basis.justification", id))
                .param("emergency", ground != null)
                .param("ground", ground == null ? null : ground.name())
                .param("advised", basis.advisedOn())
                .param("notAdvised", text.seal(caseId, basis.notAdvised(), "legal_basis.not_advised", id))
                .param(
                        "reviewBy",
                        ground == null ? null : calendars.current().workingDaysAfter(today, LegalBasis.REVIEW_WITHIN))
                .param("from", today)
                .param("until", basis.validUntil())
                .update();
        return id;
    }

    @Override
    public void decide(LegalBasis basis, boolean approved, String note) {
        if (basis.isOf(Scope.actor().user())) throw new Forbidden();
        var sealed = text.seal(basis.caseId(), note, "legal_basis.outcome_note", basis.id());
        once(basis, """
                outcome = :value, outcome_note = :note, approved_by = shared.actor(), approved_at = now()
                where outcome is null and (emergency or ended_at is null)""", approved ? "APPROVED" : "REFUSED", sealed);
        if (!approved) grants.endOfBasis(basis.id());
    }

    @Override
    public void end(LegalBasis basis) {
        once(basis, "ended_at = now(), ended_by = shared.actor() where ended_at is null", null, null);
        grants.endOfBasis(basis.id());
    }

    @Override
    public void told(LegalBasis basis, LocalDate on) {
        once(basis, "told_on = :value, not_told = null, tell_again_on = null where told_on is null", on, null);
    }

    @Override
    public void putOffTelling(LegalBasis basis, String reason, LocalDate againOn) {
        var sealed = text.seal(basis.caseId(), reason, "legal_basis.not_told", basis.id());
        once(basis, "not_told = :note, tell_again_on = :value where told_on is null", againOn, sealed);
    }

    /** @param change what is set, and under which condition */
    private void once(LegalBasis basis, String change, @Nullable Object value, byte @Nullable [] note) {
        var changed = jdbc.sql("update consent.legal_basis set version = version + 1, " + change
                        + " and case_id = :case and id = :id")
                .param("case", basis.caseId())
                .param("id", basis.id())
                .param("value", value)
                .param("note", note)
                .update();
        if (changed == 0) throw new Conflict();
    }
}
