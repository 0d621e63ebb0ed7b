package de.lotse.casework.referrals;

import de.lotse.casework.CaseId;
import de.lotse.casework.sharing.Choice;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.SharedCase;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The two kinds of referral by which the lead of a case changes. Inside the caller's transaction, after it has decided access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Transfers {

    private final Referring referring;
    private final Referrals referrals;
    private final Messages messages;
    private final JdbcClient jdbc;

    Transfers(Referring referring, Referrals referrals, Messages messages, JdbcClient jdbc) {
        this.referring = referring;
        this.referrals = referrals;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** The organisation to which the lead of this case is offered, and has not answered. */
    public Optional<String> offeredTo(CaseId caseId) {
        return referrals.open(caseId.value(), ReferralMode.OWNERSHIP_TRANSFER).map(Referral::recipientName);
    }

    /** Throws {@link Conflict} where the lead is offered to somebody already. */
    public Offer offer(CaseId caseId, GrantBasis basis, Choice choice, String question, LocalDate respondBy) {
        lock(caseId.value());
        if (offeredTo(caseId).isPresent()) throw new Conflict("/faelle/" + caseId.value() + "/vermittlungen");
        return of(referring.offerLead(caseId, basis, choice, question, respondBy));
    }

    private void lock(UUID caseId) {
        jdbc.sql("select 1 from casework.case_file where id = ? for update")
                .param(caseId)
                .query((row, number) -> true)
                .single();
    }

    /**
     * What was offered to the own organisation.
     *
     * @throws NotFound when it was not
     * @throws Conflict when it has been answered or taken back
     */
    public Offer offered(UUID id) {
        var referral = referrals.get(id);
        if (referral.sent() || !referral.is(ReferralMode.OWNERSHIP_TRANSFER)) throw new NotFound();
        if (!referral.state().isOpen()) throw new Conflict(referral.path());
        return of(referral);
    }

    /** What the other side wrote about it so far. */
    public List<String> said(UUID id) {
        return messages.of(referrals.get(id)).stream()
                .filter(message -> !message.ours())
                .map(Message::text)
                .toList();
    }

    /** Of two who take it at once one does; throws {@link Conflict} for the other. */
    public void take(UUID id) {
        referrals.take(referrals.get(id));
    }

    /** As the organisation that led the case: nobody can ask for it any more. */
    public void settleRequests(UUID caseId, OrganisationId taker) {
        referrals.settleRequests(caseId, taker);
    }

    /** Whether the own organisation has asked for this case and is not answered yet. Answers the path of the request. */
    public Optional<String> asked(SharedCase shared) {
        return referrals
                .open(shared.caseId(), ReferralMode.TRANSFER_REQUEST)
                .filter(Referral::sent)
                .map(Referral::path);
    }

    /** Asks whoever leads a shared case for the lead. Answers the path of the request. */
    public String ask(SharedCase shared, String question, LocalDate respondBy) {
        return referring.askForLead(shared, question, respondBy).path();
    }

    private static Offer of(Referral referral) {
        return new Offer(
                referral.id(),
                referral.path(),
                referral.caseId(),
                Objects.requireNonNull(referral.grantId()),
                referral.sender(),
                referral.senderName(),
                referral.recipientName(),
                referral.respondBy());
    }

    /**
     * The lead of a case, offered to another organisation.
     *
     * @param grantId what goes along
     */
    public record Offer(
            UUID id,
            String path,
            UUID caseId,
            UUID grantId,
            OrganisationId sender,
            String senderName,
            String recipientName,
            LocalDate respondBy) {}
}
