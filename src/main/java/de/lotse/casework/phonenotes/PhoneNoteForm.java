package de.lotse.casework.phonenotes;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed while the phone is at the ear. The names of the fields differ from those of other forms, as this one opens above them.
 *
 * @param callText what it was about
 * @param callMinutes how long it took
 * @param callerName who called, if it was said
 * @param callerPhone where to call back
 * @param callSearch number or name by which the case or inquiry is looked for
 * @param callFor what was found and chosen: {@code case:<id>}, {@code inquiry:<id>}, or empty for later
 * @param callTo the colleague who gets it; empty to keep it
 */
record PhoneNoteForm(
        String callText,
        String callMinutes,
        String callerName,
        String callerPhone,
        String callSearch,
        String callFor,
        String callTo,
        @Nullable UUID _once) {

    static final int LONGEST = 19_000; // with name and number in front it is the text of a contact
    static final int LINE = 300;
    static final int PHONE = 60;
    private static final String USUAL_MINUTES = "5";

    static final PhoneNoteForm EMPTY = new PhoneNoteForm("", USUAL_MINUTES, "", "", "", "", "", null);

    PhoneNoteForm {
        callText = typed(callText);
        callMinutes = typed(callMinutes);
        callerName = typed(callerName);
        callerPhone = typed(callerPhone);
        callSearch = typed(callSearch);
        callFor = typed(callFor);
        callTo = typed(callTo);
    }

    PhoneNoteForm withText(String text) {
        return new PhoneNoteForm(text, callMinutes, callerName, callerPhone, callSearch, callFor, callTo, _once);
    }

    PhoneNoteForm withColleague(String colleague) {
        return new PhoneNoteForm(callText, callMinutes, callerName, callerPhone, callSearch, callFor, colleague, _once);
    }

    Errors check(LocalDate today) {
        var reading = new Reading(today);
        reading.text("callText", callText, LONGEST, t("casework.phonenotes.text.missing"));
        reading.number("callMinutes", callMinutes, 1, 1440);
        reading.optionalText("callerName", callerName, LINE);
        reading.optionalText("callerPhone", callerPhone, PHONE);
        var errors = reading.errors();
        if (isForColleague() && Assignment.of(callFor) instanceof Assignment.ToInquiry)
            errors.reject(Giving.FIELD, t("casework.phonenotes.give.both"));
        return errors;
    }

    boolean isForLater() {
        return Assignment.of(callFor) instanceof Assignment.Later;
    }

    /** Nothing of it stays with whoever took it down. */
    boolean isGivenAway() {
        return isForColleague() && isForLater();
    }

    boolean isForColleague() {
        return !callTo.isEmpty();
    }

    /** Call after {@link #check}. */
    int minutes() {
        return Integer.parseInt(callMinutes);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
