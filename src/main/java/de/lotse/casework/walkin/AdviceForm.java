package de.lotse.casework.walkin;

import static de.lotse.casework.walkin.WalkInForm.typed;
import static de.lotse.web.Texts.t;

import de.lotse.casework.inquiries.Topic;
import de.lotse.shared.Scope;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed of a one-off advice; no name. */
record AdviceForm(
        String topic,
        String minutes,
        String language,
        String channel,
        String interpreter,
        String district,
        String institution,
        @Nullable UUID _once) {

    AdviceForm {
        topic = typed(topic);
        minutes = typed(minutes);
        language = typed(language);
        channel = typed(channel);
        interpreter = typed(interpreter);
        district = typed(district);
        institution = typed(institution);
    }

    static AdviceForm begun(String language) {
        return new AdviceForm("", "", language, "CONSULTATION_HOUR", "", "", "", null);
    }

    /** Whether something is chosen of what is asked on the second step only. */
    boolean tellsMore() {
        return !district.isEmpty() || !institution.isEmpty();
    }

    boolean interpreted() {
        return interpreter.equals("true");
    }

    Errors check(Codes codes, LocalDate today) {
        var reading = new Reading(today);
        if (Topic.of(topic, codes, today).isEmpty())
            reading.errors().reject("topic", t("casework.walkin.topic.missing"));
        reading.number("minutes", minutes, 1, 1440);
        checkChoices(reading.errors(), codes, today);
        return reading.errors();
    }

    /** What an inquiry takes over may be unfinished, but not wrong. */
    Errors checkForInquiry(Codes codes, LocalDate today) {
        var errors = Errors.none();
        checkChoices(errors, codes, today);
        return errors;
    }

    private void checkChoices(Errors errors, Codes codes, LocalDate today) {
        if (!language.isEmpty() && !codes.isValid("language", language, today))
            errors.reject("language", t("casework.walkin.choice"));
        if (!codes.isValid("inquiry_channel", channel, today)) errors.reject("channel", t("casework.walkin.choice"));
        if (!district.isEmpty() && !isDistrict(codes, today)) errors.reject("district", t("casework.walkin.choice"));
        if (!institution.isEmpty() && !codes.isValid("referring_institution", institution, today))
            errors.reject("institution", t("casework.walkin.choice"));
    }

    private boolean isDistrict(Codes codes, LocalDate today) {
        return codes.districts(Scope.actor().tenant(), today).stream()
                .map(CodeOption::code)
                .anyMatch(district::equals);
    }

    /** After {@link #check} found nothing. */
    Advice advice(Codes codes, LocalDate today) {
        return new Advice(
                Topic.of(topic, codes, today).orElseThrow(),
                Integer.parseInt(minutes),
                language,
                channel,
                interpreted(),
                district,
                institution);
    }
}
