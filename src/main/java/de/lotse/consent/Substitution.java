package de.lotse.consent;

import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that are given to a colleague by the lead of the organisation, who does not open them. A substitute whom the person's consent
 * names sees the whole case; any other sees name, telephone, appointments and deadlines (view {@code consent.limited_case}). The caller
 * has made sure that the acting person may do that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Substitution {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Clock clock;

    Substitution(JdbcClient jdbc, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Who stands in for whom as a rule; later consents name her. With null nobody does. */
    public void nameStanding(UserId colleague, @Nullable UserId substitute) {
        jdbc.sql("delete from consent.standing_substitute where user_id = ?")
                .param(colleague.value())
                .update();
        if (substitute == null) return;
        jdbc.sql("insert into consent.standing_substitute (user_id, substitute_id) values (?, ?)")
                .params(colleague.value(), substitute.value())
                .update();
    }

    /** Whom the information sheet of this case names when a consent is given now. */
    public List<UUID> standing(UUID caseId) {
        return jdbc.sql("""
                        select s.substitute_id as id
                        from   consent.case_membership m
                        join   consent.standing_substitute s on s.tenant_id = m.tenant_id and s.user_id = m.user_id
                        where  m.case_id = ? and m.role = 'LEAD'
                        and    m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)""")
                .param(caseId)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** A consent to the work on the case names whoever stands in as a rule when it is recorded. */
    public void name(UUID caseId, UUID consent) {
        for (var user : standing(caseId))
            jdbc.sql("insert into consent.named_substitute (consent_id, user_id) values (?, ?)")
                    .params(consent, user)
                    .update();
    }

    /** Somebody stands in from the first to the last day, both included. Throws {@link Forbidden} for the acting person herself. */
    public Covered cover(UUID caseId, UUID client, UserId substitute, LocalDate from, LocalDate to) {
        requireAnother(substitute);
        if (excluded(caseId, substitute)) return Covered.without(Extent.EXCLUDED);
        if (worksOn(caseId, substitute, from, to)) return Covered.without(Extent.ALREADY);
        return naming(caseId, client, substitute)
                .map(consent -> fully(caseId, consent, substitute, from, to))
                .orElseGet(() -> new Covered(Extent.LIMITED, limited(caseId, substitute, from, to)));
    }

    /** The colleague is back: what was set up ends with that day at the latest. */
    public void endCover(UUID caseId, UUID id, LocalDate lastDay) {
        access.endMember(caseId, id, lastDay);
        jdbc.sql("delete from consent.limited_substitution where case_id = ? and id = ? and valid_from > ?")
                .params(caseId, id, lastDay)
                .update();
        jdbc.sql("update consent.limited_substitution set valid_to = ? where case_id = ? and id = ? and valid_to > ?")
                .params(lastDay, caseId, id, lastDay)
                .update();
    }

    /**
     * Another colleague leads the case from today on, and whoever led it does not see it any more. Throws {@link Forbidden} for the acting
     * person herself.
     */
    public Extent assign(UUID caseId, UserId lead) {
        requireAnother(lead);
        if (excluded(caseId, lead)) return Extent.EXCLUDED;
        var today = LocalDate.now(clock);
        for (var member : leadAnd(caseId, lead)) access.endMember(caseId, member, today.minusDays(1));
        jdbc.sql("delete from consent.limited_substitution where case_id = ? and user_id = ?")
                .params(caseId, lead.value())
                .update();
        access.addMember(caseId, lead, Membership.LEAD, today, null);
        return Extent.FULL;
    }

    /** Leading an organisation opens no case, so nobody may open one to herself. */
    private static void requireAnother(UserId taker) {
        if (taker.equals(Scope.actor().user())) throw new Forbidden();
    }

    /** Without the consent that named her a substitute keeps the limited view. */
    @EventListener
    void limit(ConsentWithdrawn withdrawn) {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                        insert into consent.limited_substitution (id, case_id, user_id, valid_from, valid_to)
                        select id, case_id, user_id, greatest(valid_from, cast(? as date)), valid_to
                        from   consent.case_membership
                        where  consent_id = ? and valid_to >= ?
                        on conflict do nothing""").params(today, withdrawn.consentId(), today).update();
        var ended = jdbc.sql("select id from consent.case_membership where consent_id = ? and valid_to >= ?")
                .params(withdrawn.consentId(), today)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        for (var id : ended) access.endMember(withdrawn.caseId(), id, today.minusDays(1));
    }

    private Covered fully(UUID caseId, UUID consent, UserId substitute, LocalDate from, LocalDate to) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.case_membership (id, case_id, user_id, role, valid_from, valid_to, consent_id)
                        values (?, ?, ?, 'SUBSTITUTE', ?, ?, ?)""").params(id, caseId, substitute.value(), from, to, consent).update();
        return new Covered(Extent.FULL, id);
    }

    private UUID limited(UUID caseId, UserId substitute, LocalDate from, LocalDate to) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into consent.limited_substitution (id, case_id, user_id, valid_from, valid_to)
                        values (?, ?, ?, ?, ?)""").params(id, caseId, substitute.value(), from, to).update();
        return id;
    }

    /** The consent of the client that names her, if one counts now. */
    private Optional<UUID> naming(UUID caseId, UUID client, UserId substitute) {
        return jdbc.sql("""
                        select s.id
                        from   consent.consent_standing s
                        join   consent.named_substitute n on n.tenant_id = s.tenant_id and n.consent_id = s.id
                        where  s.case_id = ? and s.person_id = ? and s.kind = 'CASEWORK' and n.user_id = ?
                        and    s.valid_from <= current_date and s.effective_until >= current_date
                        limit  1""")
                .params(caseId, client, substitute.value())
                .query(UUID.class)
                .optional();
    }

    private boolean excluded(UUID caseId, UserId user) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.case_exclusion
                          where  case_id = ? and (everybody or user_id = ? or organisation_id = ?))""")
                .params(caseId, user.value(), Scope.actor().organisation().value())
                .query(Boolean.class)
                .single();
    }

    private boolean worksOn(UUID caseId, UserId user, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.case_membership m
                          where  m.case_id = :case and m.user_id = :user
                          and    m.valid_from <= :to and (m.valid_to is null or m.valid_to >= :from)
                          union all
                          select 1 from consent.limited_substitution l
                          where  l.case_id = :case and l.user_id = :user and l.valid_from <= :to and l.valid_to >= :from)""")
                .param("case", caseId)
                .param("user", user.value())
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** The memberships that make room: of whoever leads now, and any other of the new lead. */
    private List<UUID> leadAnd(UUID caseId, UserId lead) {
        return jdbc.sql("""
                        select id
                        from   consent.case_membership
                        where  case_id = ? and (role = 'LEAD' or user_id = ?) and (valid_to is null or valid_to >= current_date)""")
                .params(caseId, lead.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** How much of a case somebody gets: all of it, the four things, nothing because she works on it already or must not see it. */
    public enum Extent {
        FULL,
        LIMITED,
        ALREADY,
        EXCLUDED
    }

    /** @param id by which it is ended; null where nothing was set up */
    public record Covered(Extent extent, @Nullable UUID id) {

        static Covered without(Extent extent) {
            return new Covered(extent, null);
        }
    }
}
