package de.lotse.casework.walkin;

import static de.lotse.casework.walkin.WalkInForm.typed;
import static de.lotse.web.Texts.t;

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
        @Nullable UUID _once) {

    AdviceForm {
        topic = typed(topic);
        minutes = typed(minutes);
        language = typed(language);
        channel = typed(channel);
        interpreter = typed(interpreter);
    }

    static AdviceForm begun(String language) {
        return new AdviceForm("", "", language, "CONSULTATION_HOUR", "", null);
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
    }

    /** After {@link #check} found nothing. */
    Advice advice(Codes codes, LocalDate today) {
        return new Advice(
                Topic.of(topic, codes, today).orElseThrow(),
                Integer.parseInt(minutes),
                language,
                channel,
                interpreted());
    }
}
