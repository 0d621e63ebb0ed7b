package de.lotse.casework.referrals;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about somebody who stays unnamed. */
record InquiryForm(
        String to,
        String service,
        String question,
        String respondBy,
        @Nullable UUID _once) {

    private static final int DAYS_TO_ANSWER = 14;

    InquiryForm {
        to = Objects.requireNonNullElse(to, "");
        service = Objects.requireNonNullElse(service, "").strip();
        question = Objects.requireNonNullElse(question, "").strip();
        respondBy = Objects.requireNonNullElse(respondBy, "").strip();
    }

    static InquiryForm empty(LocalDate today) {
        return new InquiryForm("", "", "", Formats.date(today.plusDays(DAYS_TO_ANSWER)), null);
    }

    /** @param names which must not stand in it: the words of the names of the household */
    Errors check(List<Option> receivers, List<String> names, LocalDate today) {
        var reading = new Reading(today);
        if (receivers.stream().noneMatch(one -> one.value().equals(to)))
            reading.errors().reject("to", t("casework.referrals.to.empty"));
        reading.text("service", service, ReferralForm.LONGEST_SERVICE, t("casework.referrals.service.empty"));
        reading.text("question", question, ReferralForm.LONGEST_QUESTION, t("casework.referrals.question.empty"));
        for (var field : List.of("service", "question"))
            HouseholdNames.in(field.equals("service") ? service : question, names)
                    .forEach(name -> reading.errors().reject(field, t("casework.referrals.named", name)));
        Deadline.check(reading, respondBy, today);
        return reading.errors();
    }

    LocalDate day(LocalDate today) {
        return new Reading(today).requiredDayAhead("respondBy", respondBy);
    }
}
