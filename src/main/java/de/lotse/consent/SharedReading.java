package de.lotse.consent;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.database.SharedRole;
import de.lotse.identity.Openings;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what other organisations share. Inside it the transaction has the recipients' role: it sees nothing of the own organisation,
 * and of others what a live grant for this purpose opens (docs/adr/0011). Texts can be read with the key of the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedReading {

    private final JdbcClient jdbc;
    private final SharedRole role;
    private final AccessLog log;
    private final Openings openings;

    SharedReading(JdbcClient jdbc, SharedRole role, AccessLog log, Openings openings) {
        this.jdbc = jdbc;
        this.role = role;
        this.log = log;
        this.openings = openings;
    }

    /** One shared case, not logged: what is read of it is, see {@link #open}. Throws {@link NotFound} where it does not count for this purpose. */
    SharedCase find(UUID grantId, SharingPurpose purpose) {
        requireWork();
        var shared = asRecipient(purpose.name(), () -> find(grantId));
        if (shared.purpose() != purpose) throw new NotFound();
        return shared;
    }

    /** Whether the acting person works on what others share; for everybody else there is nothing. */
    public boolean admits() {
        return Reader.now().works();
    }

    /** For lists: whatever the purpose, each row by its own grant. The caller writes the access log. */
    public <T> T overview(Supplier<T> reading) {
        requireWork();
        return asRecipient(overview(), reading);
    }

    /**
     * Opens one shared case and writes the access log. It counts among the files that somebody opens one after the other.
     *
     * @throws NotFound when there is no such grant for the own organisation that counts now
     */
    public <T> T open(UUID grantId, Function<SharedCase, T> reading) {
        var shared = found(grantId);
        openings.opened(shared.personId());
        log.record(look(shared));
        return asRecipient(shared.purpose().name(), () -> reading.apply(shared));
    }

    private SharedCase found(UUID grantId) {
        requireWork();
        return asRecipient(overview(), () -> find(grantId));
    }

    private static Access look(SharedCase shared) {
        return Access.of(Action.VIEW, "case", List.of(shared.caseId()), "GRANT:" + shared.grantId())
                .purpose(shared.purpose().accessPurpose())
                .categories(shared.inOrder().stream().map(Enum::name).toList())
                .sharedBy(shared.owner());
    }

    /** Exactly what the recipient will see, read with its eyes; for those who may open the case anyhow, and not logged. */
    public <T> T preview(OrganisationId recipient, UUID grantId, Function<SharedCase, T> reading) {
        return as(recipient, () -> {
            var shared = asRecipient(Reader.OVERVIEW, () -> find(grantId));
            return asRecipient(shared.purpose().name(), () -> reading.apply(shared));
        });
    }

    private <T> T asRecipient(String purpose, Supplier<T> reading) {
        return role.reading(purpose, reading);
    }

    /** Does something as another organisation; whatever comes of it, afterwards the transaction is the own one's again. */
    private <T> T as(OrganisationId organisation, Supplier<T> work) {
        lookAs(organisation);
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            lookAsOwn(failure);
            throw failure;
        }
        lookAs(Scope.actor().organisation());
        return result;
    }

    /** After a statement that failed the transaction takes no other and can only be rolled back. */
    private void lookAsOwn(Throwable failure) {
        try {
            lookAs(Scope.actor().organisation());
        } catch (DataAccessException refused) {
            failure.addSuppressed(refused);
        }
    }

    private void lookAs(OrganisationId organisation) {
        jdbc.sql("select set_config('app.organisation', ?, true)")
                .param(organisation.value().toString())
                .query((row, number) -> true)
                .single();
    }

    private SharedCase find(UUID grantId) {
        return jdbc.sql("select * from consent.shared_case where grant_id = ?")
                .param(grantId)
                .query((row, number) -> map(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * What the person told the recipient is done where she had agreed: in the rows of the organisation whose case it is. For what ends
     * something, never for reading. Writes the access log as {@link #open} does; nothing that counts stands in its way.
     */
    public <T> T forOwner(UUID grantId, Function<SharedCase, T> work) {
        var shared = found(grantId);
        log.record(look(shared));
        return as(shared.owner(), () -> work.apply(shared));
    }

    /** Whether the own organisation may read by it now; not logged. */
    public boolean counts(UUID grantId) {
        return overview(() -> jdbc.sql("select exists (select 1 from consent.shared_case where grant_id = ?)")
                .param(grantId)
                .query(Boolean.class)
                .single());
    }

    /** The work for which it was shared is done: from now on the own organisation reads nothing by it. */
    public void giveBack(UUID grantId) {
        overview(() -> jdbc.sql("""
                        update consent.share_grant set ended_at = now(), end_reason = 'REFERRAL_CLOSED'
                        where  id = ? and ended_at is null""").param(grantId).update());
    }

    private static SharedCase map(ResultSet row) throws SQLException {
        return new SharedCase(
                row.getObject("grant_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new OrganisationId(row.getObject("controller_id", UUID.class)),
                Set.copyOf(ShareGrants.categories(row)),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                ShareGrant.Level.valueOf(row.getString("level")),
                row.getObject("valid_until", LocalDate.class));
    }

    private static String overview() {
        return Reader.now().overview();
    }

    private void requireWork() {
        if (!admits()) throw new NotFound();
    }
}
