package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a letter left the house. */
record DispatchForm(
        String on, String how, String to, @Nullable UUID _once) {

    static final int TO = 300;

    DispatchForm {
        on = on == null ? "" : on.strip();
        how = how == null ? "" : how.strip();
        to = to == null ? "" : to.strip();
    }

    /** Today, to whom it is addressed. */
    static DispatchForm of(CaseLetter letter) {
        var to = letter.content() == null || letter.content().address().isEmpty() ? letter.personName() : letter.to();
        return new DispatchForm(t("web.day.today"), "", to, null);
    }

    Errors check(LocalDate made, LocalDate today) {
        var errors = Errors.none();
        switch (DateText.parse(on, today)) {
            case DateText.Unreadable unreadable -> errors.reject("on", t("casework.letters.on.missing"));
            case DateText.Parsed(var day)
            when day.isAfter(today) -> errors.reject("on", t("casework.letters.on.future"));
            case DateText.Parsed(var day)
            when day.isBefore(made) -> errors.reject("on", t("casework.letters.on.before", Formats.date(made)));
            case DateText.Parsed parsed -> {}
        }
        if (Arrays.stream(Dispatch.How.values()).noneMatch(one -> one.name().equals(how)))
            errors.reject("how", t("casework.letters.how.missing"));
        if (to.isEmpty()) errors.reject("to", t("casework.letters.sentTo.missing"));
        if (to.length() > TO) errors.reject("to", t("web.reading.long", TO, to.length()));
        return errors;
    }

    /** After {@link #check} found nothing. */
    LocalDate day(LocalDate today) {
        return DateText.parse(on, today) instanceof DateText.Parsed(var day) ? day : today;
    }
}
