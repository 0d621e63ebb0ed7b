package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks a provider for what a sign-in needs, and says in words what is wrong. */
@Component
class ConnectionCheck {

    private final KnownIssuers known;
    private final IssuerKeys keys;
    private final Patience patience;
    private final Addresses addresses;

    ConnectionCheck(KnownIssuers known, IssuerKeys keys, Patience patience, Addresses addresses) {
        this.known = known;
        this.keys = keys;
        this.patience = patience;
        this.addresses = addresses;
    }

    Finding of(Issuer issuer) {
        try {
            return patience.within(() -> look(issuer));
        } catch (IssuerProblem problem) {
            return new Finding(problem.text(), List.of());
        }
    }

    private Finding look(Issuer issuer) {
        var metadata = known.readAgain(issuer.address());
        for (var address : List.of(metadata.authorization(), metadata.token()))
            addresses.check(address, patience.left(String.valueOf(address.getHost())));
        var found = keys.read(metadata.keys().toString());
        var notes = new ArrayList<String>();
        notes.add(t("identity.oidc.check.keys", found.getKeys().size()));
        if (!metadata.proofKey()) notes.add(t("identity.oidc.check.noProofKey"));
        notes.add(t(metadata.logout() ? "identity.oidc.check.logout" : "identity.oidc.check.noLogout"));
        notes.add(t("identity.oidc.check.secret"));
        return new Finding("", List.copyOf(notes));
    }
}
