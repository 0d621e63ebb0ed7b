package de.lotse.casework.calendar;

import static de.lotse.web.Texts.t;

import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is asked of the calendar; it stands in the address.
 *
 * @param ansicht tag, woche or liste
 * @param tag a day, as it is typed
 * @param wer ich or team
 */
record CalendarForm(String ansicht, String tag, String wer) {

    CalendarForm {
        ansicht = ansicht == null ? "" : ansicht;
        tag = tag == null ? "" : tag.strip();
        wer = wer == null ? "" : wer;
    }

    Span span() {
        return Span.of(ansicht);
    }

    boolean ofTheTeam() {
        return wer.equals("team");
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (!tag.isEmpty() && DateText.parse(tag, today) instanceof DateText.Unreadable)
            errors.reject("tag", t("web.reading.date"));
        return errors;
    }

    /** The day that was asked for; today where none was, or it cannot be read. */
    LocalDate day(LocalDate today) {
        return !tag.isEmpty() && DateText.parse(tag, today) instanceof DateText.Parsed(var day) ? day : today;
    }

    /** The address of another part of the calendar. */
    static String href(Span span, LocalDate day, boolean team) {
        return href("/termine", span, day, team);
    }

    /** The same on paper. */
    static String paperHref(Span span, LocalDate day, boolean team) {
        return href("/termine/liste", span, day, team);
    }

    private static String href(String path, Span span, LocalDate day, boolean team) {
        var address = path + "?ansicht=" + span.name().toLowerCase(Locale.ROOT) + "&tag=" + day;
        return team ? address + "&wer=team" : address;
    }
}
