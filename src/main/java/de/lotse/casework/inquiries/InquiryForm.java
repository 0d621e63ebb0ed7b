package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed for an inquiry. Only the name, or what stands for it, is needed to begin. */
record InquiryForm(
        String receivedOn,
        String name,
        String channel,
        String institution,
        String institutionName,
        String language,
        String interpreter,
        String concern,
        String district,
        String phone,
        String phoneSafe,
        String phoneTimes,
        String elsewhere,
        String elsewhereWhere,
        String priority,
        List<String> indication,
        int version,
        @Nullable UUID _once) {

    static final String CHECKED = "true";
    static final int LINE = 300;
    static final int PHONE = 60;
    static final int CONCERN = 5_000;

    InquiryForm {
        receivedOn = text(receivedOn);
        name = text(name);
        channel = text(channel);
        institution = text(institution);
        institutionName = text(institutionName);
        language = text(language);
        interpreter = text(interpreter);
        concern = text(concern);
        district = text(district);
        phone = text(phone);
        phoneSafe = text(phoneSafe);
        phoneTimes = text(phoneTimes);
        elsewhere = text(elsewhere);
        elsewhereWhere = text(elsewhereWhere);
        priority = text(priority);
        indication = indication == null ? List.of() : List.copyOf(indication);
    }

    static InquiryForm empty(LocalDate today) {
        return of(
                new InquiryDetails(today, "", "", "", "", "", false, "", "", "", "", "", "", "", "NORMAL", List.of()),
                0);
    }

    static InquiryForm of(InquiryDetails known, int version) {
        return new InquiryForm(
                Formats.date(known.receivedOn()),
                known.name(),
                known.channel(),
                known.institution(),
                known.institutionName(),
                known.language(),
                known.interpreter() ? CHECKED : "",
                known.concern(),
                known.district(),
                known.phone(),
                known.phoneSafe(),
                known.phoneTimes(),
                known.elsewhere(),
                known.elsewhereWhere(),
                known.priority(),
                known.indication(),
                version,
                null);
    }

    /** The same answers, to be saved over a newer version. */
    InquiryForm over(int newer) {
        return new InquiryForm(
                receivedOn,
                name,
                channel,
                institution,
                institutionName,
                language,
                interpreter,
                concern,
                district,
                phone,
                phoneSafe,
                phoneTimes,
                elsewhere,
                elsewhereWhere,
                priority,
                indication,
                newer,
                null);
    }

    Errors check(InquiryChoices choices, LocalDate today) {
        var errors = Errors.none();
        if (name.isEmpty()) errors.reject("name", t("casework.inquiry.name.empty"));
        limit(errors, "name", name, LINE);
        checkReceived(errors, today);
        limit(errors, "institutionName", institutionName, LINE);
        limit(errors, "concern", concern, CONCERN);
        limit(errors, "phone", phone, PHONE);
        if (!phone.isEmpty() && phoneSafe.isEmpty()) errors.reject("phoneSafe", t("casework.inquiry.phoneSafe.empty"));
        if (phoneSafe.equals("TIMES") && phoneTimes.isEmpty())
            errors.reject("phoneTimes", t("casework.inquiry.phoneTimes.empty"));
        limit(errors, "phoneTimes", phoneTimes, LINE);
        limit(errors, "elsewhereWhere", elsewhereWhere, LINE);
        checkChoices(errors, choices);
        return errors;
    }

    private void checkReceived(Errors errors, LocalDate today) {
        switch (DateText.parse(receivedOn, today)) {
            case DateText.Parsed(var day)
            when day.isAfter(today) -> errors.reject("receivedOn", t("casework.inquiry.receivedOn.future"));
            case DateText.Parsed(var day)
            when day.getYear() < 2000 -> errors.reject("receivedOn", t("casework.inquiry.receivedOn.old"));
            case DateText.Parsed _ -> {}
            case DateText.Unreadable _ -> errors.reject("receivedOn", t("casework.inquiry.date.unreadable"));
        }
    }

    private void checkChoices(Errors errors, InquiryChoices choices) {
        choice(errors, "channel", channel, choices.channels());
        choice(errors, "institution", institution, choices.institutions());
        choice(errors, "language", language, choices.languages());
        choice(errors, "district", district, choices.districts());
        choice(errors, "phoneSafe", phoneSafe, choices.phoneSafe());
        choice(errors, "elsewhere", elsewhere, choices.elsewhere());
        choice(errors, "priority", priority, choices.priorities());
        if (priority.isEmpty()) errors.reject("priority", t("casework.inquiry.choice"));
        indication.forEach(criterion -> choice(errors, "indication", criterion, choices.criteria()));
    }

    boolean needsInterpreter() {
        return interpreter.equals(CHECKED);
    }

    /** After {@link #check} found nothing. */
    InquiryDetails details(LocalDate today) {
        return new InquiryDetails(
                DateText.parse(receivedOn, today) instanceof DateText.Parsed(var day) ? day : today,
                name,
                channel,
                institution,
                institutionName,
                language,
                needsInterpreter(),
                concern,
                district,
                phone,
                phoneSafe,
                phoneTimes,
                elsewhere,
                elsewhereWhere,
                priority,
                indication);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static void limit(Errors errors, String field, String text, int longest) {
        if (text.length() > longest) errors.reject(field, t("casework.inquiry.long", longest, text.length()));
    }

    private static void choice(Errors errors, String field, String value, List<Option> options) {
        if (!InquiryChoices.offers(options, value)) errors.reject(field, t("casework.inquiry.choice"));
    }
}
