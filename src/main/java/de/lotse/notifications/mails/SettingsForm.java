package de.lotse.notifications.mails;

import static de.lotse.web.Texts.t;

import de.lotse.notifications.mails.MailTime.Rhythm;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.TimeText;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The wishes as typed. */
record SettingsForm(
        String address,
        String rhythm,
        String dailyAt,
        String quietFrom,
        String quietTo,
        @Nullable Boolean workingDaysOnly,
        int version) {

    static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3

    SettingsForm {
        address = typed(address);
        rhythm = typed(rhythm);
        dailyAt = typed(dailyAt);
        quietFrom = typed(quietFrom);
        quietTo = typed(quietTo);
        workingDaysOnly = Boolean.TRUE.equals(workingDaysOnly);
    }

    static SettingsForm of(Preference known) {
        var time = known.time();
        return new SettingsForm(
                known.address(),
                time.rhythm().name(),
                Formats.clock(time.dailyAt()),
                quiet(time, time.quietFrom()),
                quiet(time, time.quietTo()),
                time.workingDaysOnly(),
                known.version());
    }

    SettingsForm over(int newer) {
        return new SettingsForm(address, rhythm, dailyAt, quietFrom, quietTo, workingDaysOnly, newer);
    }

    /** What was typed, and what is wrong with it; the time is null when something is. */
    Read read() {
        var errors = Errors.none();
        if (!address.isEmpty() && !isAddress(address)) errors.reject("address", t("notifications.mails.address.wrong"));
        if (Arrays.stream(Rhythm.values()).noneMatch(one -> one.name().equals(rhythm)))
            errors.reject("rhythm", t("notifications.mails.rhythm.missing"));
        var daily = time(errors, "dailyAt", dailyAt);
        var hasQuiet = !quietFrom.isEmpty() || !quietTo.isEmpty();
        var from = hasQuiet ? time(errors, "quietFrom", quietFrom) : LocalTime.MIDNIGHT;
        var to = hasQuiet ? time(errors, "quietTo", quietTo) : LocalTime.MIDNIGHT;
        if (errors.any()) return new Read(null, errors);
        var read = new MailTime(Rhythm.valueOf(rhythm), daily, from, to, Boolean.TRUE.equals(workingDaysOnly));
        if (read.rhythm() == Rhythm.DAILY && read.isQuiet(daily))
            errors.reject("dailyAt", t("notifications.mails.daily.quiet"));
        return new Read(errors.any() ? null : read, errors);
    }

    private static LocalTime time(Errors errors, String field, String text) {
        var time = TimeText.parse(text);
        if (time.isEmpty()) errors.reject(field, t("notifications.mails.time.wrong"));
        return time.orElse(LocalTime.MIDNIGHT);
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST || !text.matches("[!-~]+@[!-~]+\\.[!-~]+")) return false;
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException notOne) {
            return false;
        }
    }

    private static String quiet(MailTime time, LocalTime edge) {
        return time.quietFrom().equals(time.quietTo()) ? "" : Formats.clock(edge);
    }

    private static String typed(String value) {
        return value == null ? "" : value.strip();
    }

    record Read(@Nullable MailTime time, Errors errors) {}
}
