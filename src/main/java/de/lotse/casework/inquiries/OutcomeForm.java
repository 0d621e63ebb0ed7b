package de.lotse.casework.inquiries;

import static de.lotse.casework.inquiries.InquiryForm.limit;
import static de.lotse.casework.inquiries.InquiryForm.text;
import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed at the end of an inquiry; which fields there are depends on the {@link OutcomeKind}. */
record OutcomeForm(
        String on,
        String minutes,
        String topic,
        String to,
        String reason,
        String note,
        @Nullable UUID _once) {

    static final int NOTE = 2_000;
    private static final Pattern MINUTES = Pattern.compile("0*[1-9]\\d{0,3}");
    private static final int DAY = 1440;

    OutcomeForm {
        on = text(on);
        minutes = text(minutes);
        topic = text(topic);
        to = text(to);
        reason = text(reason);
        note = text(note);
    }

    static OutcomeForm empty(LocalDate today) {
        return new OutcomeForm(Formats.date(today), "", "", "", "", "", null);
    }

    Errors check(OutcomeKind kind, LocalDate receivedOn, LocalDate today, Codes codes, List<Option> reasons) {
        var errors = Errors.none();
        checkDay(errors, receivedOn, today);
        switch (kind) {
            case KURZBERATUNG -> {
                if (Topic.of(topic, codes, today).isEmpty())
                    errors.reject("topic", t("casework.inquiry.outcome.topic.empty"));
                checkMinutes(errors);
            }
            case VERWEIS -> {
                if (to.isEmpty()) errors.reject("to", t("casework.inquiry.outcome.to.empty"));
                limit(errors, "to", to, InquiryForm.LINE);
            }
            case ABLEHNUNG -> {
                if (reason.isEmpty() || !InquiryChoices.offers(reasons, reason))
                    errors.reject("reason", t("casework.inquiry.outcome.reason.empty"));
            }
        }
        limit(errors, "note", note, NOTE);
        return errors;
    }

    private void checkDay(Errors errors, LocalDate receivedOn, LocalDate today) {
        switch (DateText.parse(on, today)) {
            case DateText.Parsed(var day)
            when day.isAfter(today) -> errors.reject("on", t("casework.inquiry.outcome.on.future"));
            case DateText.Parsed(var day)
            when day.isBefore(receivedOn) ->
                errors.reject("on", t("casework.inquiry.outcome.on.early", Formats.date(receivedOn)));
            case DateText.Parsed _ -> {}
            case DateText.Unreadable _ -> errors.reject("on", t("casework.inquiry.date.unreadable"));
        }
    }

    private void checkMinutes(Errors errors) {
        if (!MINUTES.matcher(minutes).matches() || Integer.parseInt(minutes) > DAY)
            errors.reject("minutes", t("casework.inquiry.outcome.minutes.wrong", DAY));
    }

    /** After {@link #check} found nothing. */
    InquiryOutcome outcome(OutcomeKind kind, Codes codes, LocalDate today) {
        return new InquiryOutcome(
                DateText.parse(on, today) instanceof DateText.Parsed(var day) ? day : today,
                kind == OutcomeKind.KURZBERATUNG ? Integer.valueOf(minutes) : null,
                kind == OutcomeKind.KURZBERATUNG ? Topic.of(topic, codes, today).orElseThrow() : null,
                kind == OutcomeKind.VERWEIS ? to : null,
                kind == OutcomeKind.ABLEHNUNG ? reason : null,
                note);
    }
}
