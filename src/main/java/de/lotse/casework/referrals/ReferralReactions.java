package de.lotse.casework.referrals;

import de.lotse.casework.CaseClosed;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.ConsentWithdrawn;
import de.lotse.consent.RecipientWithdrawn;
import de.lotse.consent.ShareGrant;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was referred and shared ends with what it rested on, in the same transaction. */
@Component
class ReferralReactions {

    private final Referrals referrals;
    private final ShareGrants grants;

    ReferralReactions(Referrals referrals, ShareGrants grants) {
        this.referrals = referrals;
        this.grants = grants;
    }

    /** Who does not want the work on her case any more does not want it shared either. */
    @EventListener
    void endWith(ConsentWithdrawn withdrawn) {
        var all = withdrawn.kind() == Kind.CASEWORK;
        if (all) grants.endOfCase(withdrawn.caseId(), EndReason.WITHDRAWN);
        referrals.endByConsent(grants.ofCase(withdrawn.caseId()).stream()
                .filter(grant ->
                        all ? grant.consentId() != null : withdrawn.consentId().equals(grant.consentId()))
                .map(ShareGrant::id)
                .toList());
    }

    /** With the one recipient that was taken out of a consent. */
    @EventListener
    void endWith(RecipientWithdrawn withdrawn) {
        referrals.endByConsent(grants.ofCase(withdrawn.caseId()).stream()
                .filter(grant -> withdrawn.consentId().equals(grant.consentId())
                        && grant.recipient().equals(withdrawn.recipient()))
                .map(ShareGrant::id)
                .toList());
    }

    @EventListener
    void endWith(CaseClosed closed) {
        grants.endOfCase(closed.caseId().value(), EndReason.CASE_CLOSED);
        referrals.revokeOf(closed.caseId().value());
    }
}
