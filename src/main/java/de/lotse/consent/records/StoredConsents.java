package de.lotse.consent.records;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.Consent;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentGiven;
import de.lotse.consent.ConsentWithdrawn;
import de.lotse.consent.Consents;
import de.lotse.consent.NewConsent;
import de.lotse.consent.RecipientWithdrawn;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.Substitution;
import de.lotse.consent.Withdrawal;
import de.lotse.consent.records.ConsentItems.Standing;
import de.lotse.consent.records.ConsentRows.ConsentOf;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredConsents implements Consents {

    private final ConsentRows rows;
    private final ConsentItems items;
    private final ReadConsents read;
    private final ConsentLimits limits;
    private final CaseAccess access;
    private final Substitution substitution;
    private final ShareGrants grants;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredConsents(
            ConsentRows rows,
            ConsentItems items,
            ReadConsents read,
            ConsentLimits limits,
            CaseAccess access,
            Substitution substitution,
            ShareGrants grants,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.read = read;
        this.limits = limits;
        this.access = access;
        this.substitution = substitution;
        this.grants = grants;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Consent> ofCase(UUID caseId) {
        return read.ofCase(caseId);
    }

    @Override
    public Consent get(UUID caseId, UUID id) {
        return ofCase(caseId).stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean covers(UUID caseId, UUID personId, LocalDate day) {
        return rows.covers(caseId, personId, day);
    }

    @Override
    public UUID record(NewConsent consent) {
        var id = rows.add(consent);
        items.add(consent.caseId(), id, consent.items());
        if (consent.kind() == Consent.Kind.CASEWORK) substitution.name(consent.caseId(), id);
        given(get(consent.caseId(), id));
        return id;
    }

    @Override
    public void sign(UUID caseId, UUID id, LocalDate signedOn) {
        get(caseId, id);
        if (!rows.sign(id, signedOn)) throw new Conflict();
        given(get(caseId, id));
    }

    @Override
    public void attachScan(UUID caseId, UUID id, UUID documentId) {
        get(caseId, id);
        rows.attachScan(id, documentId);
    }

    @Override
    public List<UUID> reassign(UUID from, UUID to) {
        return rows.reassign(from, to);
    }

    @Override
    public void giveBack(UUID from, UUID to, Collection<UUID> consents, Collection<UUID> cases) {
        rows.giveBack(from, to, consents, cases);
    }

    @Override
    public boolean withdraw(UUID caseId, UUID id, LocalDate on, WithdrawnHow how, String note) {
        access.requireWithdrawal(caseId);
        var consent = rows.find(caseId, id).orElseThrow(NotFound::new);
        var said = new Withdrawal(clock.instant(), on, how, note);
        var first = withdraw(consent, said);
        if (first
                && consent.kind() == Consent.Kind.CASEWORK
                && !rows.covers(caseId, consent.person(), LocalDate.now(clock)))
            for (var sharing : rows.standing(caseId, consent.person(), Consent.Kind.SHARING))
                withdraw(sharing, said.withoutNote());
        return first;
    }

    @Override
    public void withdrawRecipient(UUID caseId, UUID id, UUID item, Withdrawal said) {
        access.requireWithdrawal(caseId);
        if (rows.find(caseId, id).isEmpty()) throw new NotFound();
        items.standing(caseId, id, item).forEach(one -> withdraw(one, said));
    }

    @Override
    public int withdrawAll(UUID person, @Nullable OrganisationId recipient, Withdrawal said) {
        var done = recipient == null
                ? rows.standing(person).stream()
                        .filter(one -> withdraw(one, said))
                        .map(ConsentOf::caseId)
                : items.standing(person, recipient).stream()
                        .filter(one -> withdraw(one, said))
                        .map(Standing::caseId);
        var cases = done.toList();
        cases.stream().distinct().forEach(one -> log.record(Action.CHANGE, "case", one, "WITHDRAWAL"));
        return cases.size();
    }

    private boolean withdraw(ConsentOf consent, Withdrawal said) {
        var first = rows.withdraw(
                consent.caseId(), consent.id(), said.takenBy(Scope.actor().user()));
        if (first) grants.endOfConsent(consent.id(), EndReason.WITHDRAWN);
        if (first)
            events.publishEvent(new ConsentWithdrawn(
                    Scope.actor().tenant(),
                    consent.id(),
                    consent.caseId(),
                    consent.person(),
                    consent.kind(),
                    said.at()));
        return first;
    }

    private boolean withdraw(Standing item, Withdrawal said) {
        var first = items.withdraw(item.id(), said.takenBy(Scope.actor().user()));
        if (first) grants.endOfItem(item.id());
        if (first)
            events.publishEvent(new RecipientWithdrawn(
                    Scope.actor().tenant(),
                    item.consent(),
                    item.caseId(),
                    item.person(),
                    item.organisation(),
                    said.at()));
        return first;
    }

    @Override
    public int longestMonths() {
        return limits.longestMonths();
    }

    @Override
    public int ownAge() {
        return limits.ownAge();
    }

    @Override
    public void setLimits(int longestMonths, int ownAge) {
        limits.set(longestMonths, ownAge);
    }

    private void given(Consent consent) {
        ofCase(consent.caseId()).stream()
                .filter(other -> other.superseded() && other.personId().equals(consent.personId()))
                .forEach(other -> grants.endOfConsent(other.id(), EndReason.REPLACED));
        tellIfGiven(consent);
    }

    private void tellIfGiven(Consent consent) {
        if (!consent.isEffective(LocalDate.now(clock))) return;
        events.publishEvent(new ConsentGiven(
                Scope.actor().tenant(),
                consent.id(),
                consent.caseId(),
                consent.personId(),
                consent.kind(),
                clock.instant()));
    }
}
