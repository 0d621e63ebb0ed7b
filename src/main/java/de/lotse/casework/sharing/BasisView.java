package de.lotse.casework.sharing;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.consent.GrantBasis;
import de.lotse.kern.Option;
import java.util.List;

/** What may be shared today, and has not to be. */
public record BasisView(GrantBasis basis, String recipient, String person) {

    public String categories() {
        return GrantView.words(basis.categories());
    }

    public List<Option> options() {
        return basis.categories().stream()
                .map(category -> new Option(category.name(), t("casework.consents.category." + category)))
                .toList();
    }

    public String purpose() {
        return t("casework.sharing.purpose." + basis.purpose());
    }

    public String until() {
        return date(basis.validUntil());
    }

    public String kind() {
        return t(basis.consented() ? "casework.sharing.byConsent" : "casework.sharing.byNorm");
    }
}
