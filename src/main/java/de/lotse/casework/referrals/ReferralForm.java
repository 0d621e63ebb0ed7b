package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.casework.sharing.Choice;
import de.lotse.consent.GrantBasis;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as it is typed. */
record ReferralForm(
        UUID basis,
        String mode,
        String service,
        String question,
        String respondBy,
        List<String> categories,
        List<UUID> things,
        @Nullable String preview,
        @Nullable UUID _once) {

    static final int LONGEST_SERVICE = 200;
    static final int LONGEST_QUESTION = 4000;
    private static final int DAYS_TO_ANSWER = 14;

    ReferralForm {
        mode = Objects.requireNonNullElse(mode, "");
        service = Objects.requireNonNullElse(service, "").strip();
        question = Objects.requireNonNullElse(question, "").strip();
        respondBy = Objects.requireNonNullElse(respondBy, "").strip();
    }

    /** @param service for which it is, as far as that is known */
    static ReferralForm of(GrantBasis basis, String service, LocalDate today) {
        var all = Choice.all(basis);
        return new ReferralForm(
                basis.id(),
                ReferralMode.REFERRAL.name(),
                shortened(service),
                "",
                Formats.date(today.plusDays(DAYS_TO_ANSWER)),
                all.categories(),
                all.things(),
                null,
                null);
    }

    private static String shortened(String service) {
        if (service.length() <= LONGEST_SERVICE) return service;
        var torn = Character.isHighSurrogate(service.charAt(LONGEST_SERVICE - 1));
        return service.substring(0, torn ? LONGEST_SERVICE - 1 : LONGEST_SERVICE);
    }

    Choice choice() {
        return new Choice(categories, things);
    }

    boolean asksForPreview() {
        return preview != null;
    }

    Errors check(GrantBasis basis, LocalDate today) {
        var reading = new Reading(today);
        if (!mode.equals(ReferralMode.REFERRAL.name()) && !mode.equals(ReferralMode.WARM_HANDOVER.name()))
            reading.errors().reject("mode", t("casework.referrals.mode.empty"));
        reading.text("service", service, LONGEST_SERVICE, t("casework.referrals.service.empty"));
        reading.optionalText("question", question, LONGEST_QUESTION);
        Deadline.check(reading, respondBy, today);
        if (choice().of(basis).isEmpty())
            reading.errors().reject("categories", t("casework.referrals.categories.empty"));
        return reading.errors();
    }

    LocalDate day(LocalDate today) {
        return new Reading(today).requiredDayAhead("respondBy", respondBy);
    }
}
