package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Says who does not get in why, and whom to ask.
 *
 * @param help from the provider's entry; absent where asking does not help
 */
record RefusedPage(String text, @Nullable String help) {

    static Page of(Refusal refusal) {
        var issuer = refusal.issuer();
        var label = issuer == null ? "" : issuer.label();
        var asking = refusal.why() != Refusal.Why.STALE && refusal.why() != Refusal.Why.CANCELLED;
        var page = new RefusedPage(
                t("identity.oidc.refused." + refusal.why(), label), issuer == null || !asking ? null : issuer.help());
        return Page.of("identity/oidc/refused", page).withStatus(refusal.why().status());
    }
}
