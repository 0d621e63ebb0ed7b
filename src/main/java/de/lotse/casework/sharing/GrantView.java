package de.lotse.casework.sharing;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.ShareGrant;
import de.lotse.kern.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** A grant as the case's own people see it. */
record GrantView(ShareGrant grant, String recipient, String person) {

    String categories() {
        return words(grant.categories());
    }

    static String words(List<ContentCategory> categories) {
        return categories.stream()
                .map(category -> t("casework.consents.category." + category))
                .collect(Collectors.joining(", "));
    }

    String purpose() {
        return t("casework.sharing.purpose." + grant.purpose());
    }

    /** The number on the sheet of the consent; empty where it rests on a norm. */
    String reference() {
        var reference = grant.reference();
        return reference == null ? "" : Consent.grouped(reference);
    }

    String period() {
        return t("casework.sharing.fromTo", date(grant.validFrom()), date(grant.validUntil()));
    }

    String state() {
        if (grant.live()) return t("casework.sharing.state.live");
        var reason = grant.endReason();
        return reason == null ? t("casework.sharing.state.EXPIRED") : t("casework.sharing.state." + reason);
    }

    Tone tone() {
        return grant.live() ? Tone.SUCCESS : Tone.NEUTRAL;
    }
}
