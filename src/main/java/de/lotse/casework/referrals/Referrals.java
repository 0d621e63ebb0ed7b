package de.lotse.casework.referrals;

import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps referrals. Row-level security shows each to its two organisations; of the own ones those of one's own cases are read. */
@Repository
class Referrals {

    private static final String READ = """
            select r.id, r.version, r.case_id, r.controller_id, s.name as sender, r.recipient_id, e.name as recipient, r.mode, r.service,
                   r.grant_id, r.state, r.respond_by, r.sent_at, r.assignee_id, r.answered_at, r.decline_reason, r.outcome, r.ended_at
            from   casework.referral r
            join   tenancy.organisation_name s on s.tenant_id = r.tenant_id and s.id = r.controller_id
            join   tenancy.organisation_name e on e.tenant_id = r.tenant_id and e.id = r.recipient_id
            """;

    /** The case of a request is another organisation's, which its sender knows by a grant. */
    private static final String OUR_SENDING = """
             r.controller_id = shared.organisation()
            and (r.mode = 'TRANSFER_REQUEST' or r.case_id in (select v.case_id from consent.visible_case v))
            """;

    /** A request is nothing but for whoever may open the case for which it asks. */
    private static final String FOR_US = """
             r.recipient_id = shared.organisation()
            and (r.mode <> 'TRANSFER_REQUEST' or r.case_id in (select v.case_id from consent.visible_case v))
            """;

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Referrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(
            UUID caseId,
            OrganisationId recipient,
            ReferralMode mode,
            String service,
            @Nullable UUID grant,
            LocalDate respondBy) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.referral (id, case_id, recipient_id, mode, service, grant_id, respond_by)
                        values (:id, :case, :recipient, :mode, :service, :grant, :respondBy)""")
                .param("id", id)
                .param("case", caseId)
                .param("recipient", recipient.value())
                .param("mode", mode.name())
                .param("service", service)
                .param("grant", grant)
                .param("respondBy", respondBy)
                .update();
        return id;
    }

    /** Of a case whose access was decided. */
    List<Referral> ofCase(UUID caseId) {
        return read("""
                where r.case_id = ?
                and   case r.mode when 'TRANSFER_REQUEST' then r.recipient_id else r.controller_id end = shared.organisation()
                order by r.id desc""", caseId);
    }

    /** One that is open. */
    Optional<Referral> open(UUID caseId, ReferralMode mode) {
        return read("where r.case_id = ? and r.mode = ? and r.ended_at is null", caseId, mode.name()).stream()
                .findFirst();
    }

    /** Of the cases that the acting person works on. */
    List<Referral> sent() {
        return read("where" + OUR_SENDING + "order by r.ended_at is not null, r.id desc limit " + MOST);
    }

    /** The newest first, those that are open before those that have ended. */
    List<Referral> received() {
        return read("where" + FOR_US + "order by r.ended_at is not null, r.id desc limit " + MOST);
    }

    /** @throws NotFound when neither side of it is the acting person's */
    Referral get(UUID id) {
        return read("where r.id = ? and (" + FOR_US + " or " + OUR_SENDING + ")", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Referral> read(String where, Object... parameters) {
        return jdbc.sql(READ + where)
                .params(parameters)
                .query((row, number) -> map(row))
                .list();
    }

    /** The own case that came of it, for whoever may open that. */
    Optional<UUID> takenCase(UUID id) {
        return jdbc.sql("""
                        select t.case_id from casework.taken_case t
                        join   consent.visible_case v on v.tenant_id = t.tenant_id and v.case_id = t.case_id
                        where  t.referral_id = ? limit 1""")
                .param(id)
                .query((row, number) -> row.getObject("case_id", UUID.class))
                .optional();
    }

    /** @throws Conflict when it has gone on since it was read */
    void step(Referral read, ReferralState to) {
        require(
                jdbc.sql("""
                        update casework.referral
                        set    state = :to, version = version + 1,
                               answered_at = case when :answers then now() else answered_at end,
                               ended_at = case when :ends then now() end
                        where  id = :id and version = :version""")
                        .param("to", to.name())
                        .param("answers", to == ReferralState.ACCEPTED)
                        .param("ends", !to.isOpen())
                        .param("id", read.id())
                        .param("version", read.version())
                        .update(),
                read);
    }

    void decline(Referral read, DeclineReason reason) {
        require(jdbc.sql("""
                        update casework.referral
                        set    state = 'DECLINED', decline_reason = ?, answered_at = now(), ended_at = now(), version = version + 1
                        where  id = ? and version = ?""").params(reason.name(), read.id(), read.version()).update(), read);
    }

    void complete(Referral read, Outcome outcome) {
        require(jdbc.sql("""
                        update casework.referral set state = 'COMPLETED', outcome = ?, ended_at = now(), version = version + 1
                        where  id = ? and version = ?""").params(outcome.name(), read.id(), read.version()).update(), read);
    }

    void assign(Referral read, UUID colleague) {
        require(jdbc.sql("""
                        update casework.referral set state = 'IN_PROGRESS', assignee_id = ?, version = version + 1
                        where  id = ? and version = ?""").params(colleague, read.id(), read.version()).update(), read);
    }

    /** The lead goes to the recipient. */
    void take(Referral read) {
        require(jdbc.sql("""
                        update casework.referral
                        set    state = 'COMPLETED', outcome = 'TAKEN_OVER', answered_at = now(), ended_at = now(), version = version + 1
                        where  id = ? and version = ? and mode = 'OWNERSHIP_TRANSFER' and state = 'SENT'""").params(read.id(), read.version()).update(), read);
    }

    /** Of a case of the own organisation: what the new lead asked for has come about; what others asked for is nothing any more. */
    void settleRequests(UUID caseId, OrganisationId taker) {
        jdbc.sql("""
                        update casework.referral
                        set    state = case when controller_id = :taker then 'COMPLETED' else 'DECLINED' end,
                               outcome = case when controller_id = :taker then 'TAKEN_OVER' end,
                               decline_reason = case when controller_id <> :taker then 'OTHER' end,
                               answered_at = coalesce(answered_at, now()), ended_at = now(), version = version + 1
                        where  case_id = :case and mode = 'TRANSFER_REQUEST' and recipient_id = shared.organisation() and ended_at is null""").param("taker", taker.value()).param("case", caseId).update();
    }

    /** All that rest on these grants, whatever the state of their pages. */
    void endByConsent(Collection<UUID> grants) {
        jdbc.sql("""
                        update casework.referral set state = 'ENDED_BY_CONSENT', ended_at = now(), version = version + 1
                        where  grant_id = any (?) and ended_at is null
                        and    case mode when 'TRANSFER_REQUEST' then recipient_id else controller_id end = shared.organisation()""").param(grants.toArray(UUID[]::new)).update();
    }

    /** Of a case of the own organisation that has ended here: nobody can ask for it any more. */
    void declineRequests(UUID caseId) {
        settleRequests(caseId, Scope.actor().organisation());
    }

    void revokeOf(UUID caseId) {
        jdbc.sql("""
                        update casework.referral set state = 'REVOKED', ended_at = now(), version = version + 1
                        where  case_id = ? and ended_at is null and controller_id = shared.organisation()""").param(caseId).update();
    }

    private static void require(int changed, Referral read) {
        if (changed == 0) throw new Conflict(read.path());
    }

    private static Referral map(ResultSet row) throws SQLException {
        var sender = new OrganisationId(row.getObject("controller_id", UUID.class));
        var reason = row.getString("decline_reason");
        var outcome = row.getString("outcome");
        return new Referral(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                sender.equals(Scope.actor().organisation()),
                row.getObject("case_id", UUID.class),
                sender,
                row.getString("sender"),
                new OrganisationId(row.getObject("recipient_id", UUID.class)),
                row.getString("recipient"),
                ReferralMode.valueOf(row.getString("mode")),
                row.getString("service"),
                row.getObject("grant_id", UUID.class),
                ReferralState.valueOf(row.getString("state")),
                row.getObject("respond_by", LocalDate.class),
                row.getTimestamp("sent_at").toInstant(),
                row.getObject("assignee_id", UUID.class),
                moment(row.getTimestamp("answered_at")),
                reason == null ? null : DeclineReason.valueOf(reason),
                outcome == null ? null : Outcome.valueOf(outcome),
                moment(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
