package de.lotse.consent;

import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrant.Level;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the own organisation's cases share with others. The caller has decided access to the case; the database refuses a grant that is
 * wider or longer than its basis.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShareGrants {

    private final JdbcClient jdbc;
    private final Clock clock;

    ShareGrants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What counts today and names another organisation of the municipality; the latest first. */
    public List<GrantBasis> bases(UUID caseId) {
        return jdbc.sql("select * from consent.grant_basis where case_id = ? order by id desc")
                .param(caseId)
                .query((row, number) -> basis(row))
                .list();
    }

    /** @throws NotFound when this case has no such basis, or it does not count today */
    public GrantBasis basis(UUID caseId, UUID id) {
        return bases(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Shares some of the categories of a basis, for its purpose and as long as it counts. */
    public UUID give(GrantBasis basis, Collection<ContentCategory> categories, Level level) {
        return give(basis, categories, level, basis.validUntil());
    }

    /**
     * The same for a shorter time.
     *
     * @param until last day; where the basis ends before it, that of the basis
     */
    public UUID give(GrantBasis basis, Collection<ContentCategory> categories, Level level, LocalDate until) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.share_grant
                          (id, case_id, recipient_id, categories, purpose_code, level, item_id, basis_id, valid_from, valid_until)
                        values (:id, :case, :recipient, :categories, :purpose, :level, :item, :basis, :from, :until)""")
                .param("id", id)
                .param("case", basis.caseId())
                .param("recipient", basis.recipient().value())
                .param("categories", names(categories))
                .param("purpose", basis.purpose().name())
                .param("level", level.name())
                .param("item", basis.consented() ? basis.id() : null)
                .param("basis", basis.consented() ? null : basis.id())
                .param("from", LocalDate.now(clock))
                .param("until", until.isBefore(basis.validUntil()) ? until : basis.validUntil())
                .update();
        return id;
    }

    /** Once ended it stays ended. Throws {@link Conflict} when it has ended before. */
    public void end(UUID caseId, UUID id, EndReason reason) {
        if (end("case_id = ? and id = ?", reason, caseId, id) == 0) throw new Conflict();
    }

    /** What a consent carried ends with it. */
    public void endOfConsent(UUID consentId, EndReason reason) {
        end("item_id in (select i.id from consent.consent_item i where i.consent_id = ?)", reason, consentId);
    }

    /** What one recipient of a consent got ends when it is taken out. */
    public void endOfItem(UUID itemId) {
        end("item_id = ?", EndReason.WITHDRAWN, itemId);
    }

    /** What a legal basis carried ends with it. */
    public void endOfBasis(UUID basisId) {
        end("basis_id = ?", EndReason.BASIS_ENDED, basisId);
    }

    /** What rests on a norm goes on: it has its own end. */
    public void endOfCase(UUID caseId, EndReason reason) {
        end("case_id = ? and item_id is not null", reason, caseId);
    }

    private int end(String which, EndReason reason, UUID... ids) {
        return jdbc.sql("update consent.share_grant set ended_at = now(), end_reason = ? where ended_at is null and "
                        + which)
                .param(reason.name())
                .params(List.of((Object[]) ids))
                .update();
    }

    /** Latest first, with those that have ended. */
    public List<ShareGrant> ofCase(UUID caseId) {
        return jdbc.sql("select * from consent.given_grant where case_id = ? order by id desc")
                .param(caseId)
                .query((row, number) -> grant(row))
                .list();
    }

    /** Those that rest on one of these legal bases, with what has ended. */
    public Set<UUID> ofBases(Collection<UUID> bases) {
        return Set.copyOf(jdbc.sql("select id from consent.share_grant where basis_id = any (?)")
                .param(bases.toArray(UUID[]::new))
                .query((row, number) -> uuid(row, "id"))
                .list());
    }

    public Optional<ShareGrant> find(UUID caseId, UUID id) {
        return ofCase(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static ShareGrant grant(ResultSet row) throws SQLException {
        var reason = row.getString("end_reason");
        return new ShareGrant(
                uuid(row, "id"),
                uuid(row, "case_id"),
                uuid(row, "person_id"),
                new OrganisationId(uuid(row, "recipient_id")),
                categories(row),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                Level.valueOf(row.getString("level")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("consent_id", UUID.class),
                row.getBoolean("live"),
                moment(row, "ended_at"),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("reference"));
    }

    private static GrantBasis basis(ResultSet row) throws SQLException {
        return new GrantBasis(
                uuid(row, "id"),
                row.getBoolean("consented"),
                uuid(row, "case_id"),
                uuid(row, "person_id"),
                new OrganisationId(uuid(row, "recipient_id")),
                categories(row),
                SharingPurpose.valueOf(row.getString("purpose_code")),
                row.getObject("valid_until", LocalDate.class));
    }

    static List<ContentCategory> categories(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("categories").getArray();
        return Arrays.stream(names).map(ContentCategory::valueOf).sorted().toList();
    }

    private static String[] names(Collection<ContentCategory> categories) {
        return categories.stream().map(Enum::name).distinct().toArray(String[]::new);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
