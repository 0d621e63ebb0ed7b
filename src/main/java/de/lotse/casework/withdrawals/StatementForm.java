package de.lotse.casework.withdrawals;

import static de.lotse.web.Texts.t;

import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Withdrawal;
import de.lotse.shared.OrganisationId;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed while somebody takes a consent back. Hardly anything can be wrong with it: what cannot be read is replaced by what protects
 * her most, and what was typed instead goes along with the words.
 *
 * @param person who takes it back
 * @param born her date of birth
 * @param reference the number on the sheet
 * @param what empty for everything, {@link #OTHER}, or the id of an organisation
 * @param on day and {@code time} of the moment in which she said so
 * @param phone where she can be called back
 * @param note what else she said
 * @param toward the organisation that stands on her sheet; empty for the own, or if nobody knows
 */
record StatementForm(
        String person,
        String born,
        String reference,
        String what,
        String how,
        String on,
        String time,
        String phone,
        String note,
        String toward,
        @Nullable UUID _once) {

    static final String OTHER = "OTHER";
    static final int LINE = 300;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?(?: ?Uhr)?");

    StatementForm {
        person = typed(person);
        born = typed(born);
        reference = typed(reference);
        what = typed(what);
        how = typed(how);
        on = typed(on);
        time = typed(time);
        phone = typed(phone);
        note = typed(note);
        toward = typed(toward);
    }

    static StatementForm empty() {
        return new StatementForm("", "", "", "", WithdrawnHow.PHONE.name(), t("web.day.today"), "", "", "", "", null);
    }

    /** Only a form without a word is none. */
    Errors check() {
        var errors = Errors.none();
        if (person.isEmpty() && reference.isEmpty() && phone.isEmpty() && note.isEmpty())
            errors.reject("person", t("casework.withdrawals.nothing"));
        return errors;
    }

    /** Of these organisations; empty for everything, or for what none of them is. */
    @Nullable
    OrganisationId recipient(List<OrganisationId> known) {
        return organisation(what, known);
    }

    @Nullable
    OrganisationId toward(List<OrganisationId> known) {
        return organisation(toward, known);
    }

    private static @Nullable OrganisationId organisation(String typed, List<OrganisationId> known) {
        return known.stream()
                .filter(one -> one.value().toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    boolean isForOther() {
        return what.equals(OTHER);
    }

    Withdrawal said(Instant now, String words) {
        var at = moment(now);
        return new Withdrawal(at, LocalDate.ofInstant(at, Formats.ZONE), channel(), words);
    }

    WithdrawnHow channel() {
        return Arrays.stream(WithdrawnHow.values())
                .filter(value -> value.name().equals(how))
                .findFirst()
                .orElse(WithdrawnHow.UNKNOWN);
    }

    /** Never later than now; of an earlier day without a time its begin. */
    Instant moment(Instant now) {
        var today = LocalDate.ofInstant(now, Formats.ZONE);
        var day = readDay(today);
        var at = readTime();
        if (at == null && day.equals(today)) return now;
        var moment =
                day.atTime(at == null ? LocalTime.MIN : at).atZone(Formats.ZONE).toInstant();
        return moment.isAfter(now) ? now : moment;
    }

    /** What was typed for day and time where it could not be used, so that it is not lost. */
    String unreadable(LocalDate today) {
        var day =
                on.isEmpty() || DateText.parse(on, today) instanceof Parsed(var date) && !date.isAfter(today) ? "" : on;
        var hour = time.isEmpty() || readTime() != null ? "" : time;
        return (day + " " + hour).strip();
    }

    private LocalDate readDay(LocalDate today) {
        return DateText.parse(on, today) instanceof Parsed(var date) && !date.isAfter(today) ? date : today;
    }

    private @Nullable LocalTime readTime() {
        var parts = CLOCK.matcher(time);
        if (!parts.matches()) return null;
        try {
            var minute = parts.group(2);
            return LocalTime.of(Integer.parseInt(parts.group(1)), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException _) { // such as 25:70
            return null;
        }
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
