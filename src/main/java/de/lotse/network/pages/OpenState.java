package de.lotse.network.pages;

import static de.lotse.web.Texts.t;

import de.lotse.network.hours.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether one may come now, in a sentence.
 *
 * @param open whether one may come now without an appointment
 */
record OpenState(boolean open, String text) {

    private static final Duration ALWAYS = Duration.ofDays(6);

    /** Empty where nobody has said when it is open. */
    static Optional<OpenState> of(OpeningHours hours, boolean temporarilyClosed, Instant now) {
        if (temporarilyClosed) return Optional.of(new OpenState(false, t("network.site.closed")));
        if (!hours.hasOpenHours()) return arrangement(hours);
        return hours.openNow(now)
                .map(opening -> new OpenState(true, until(opening.to(), opening.openEnd(), now)))
                .or(() -> hours.next(now)
                        .map(next -> new OpenState(false, t("network.site.open.next", Words.moment(next.from(), now)))))
                .or(() -> arrangement(hours));
    }

    private static String until(Instant end, boolean openEnd, Instant now) {
        if (openEnd) return t("network.site.open.now");
        if (Duration.between(now, end).compareTo(ALWAYS) > 0) return t("network.site.open.always");
        var today = now.atZone(OpeningHours.ZONE).toLocalDate();
        var then = end.atZone(OpeningHours.ZONE);
        return t(
                "network.site.open.until",
                then.toLocalDate().equals(today) ? Words.time(then.toLocalTime()) : Words.moment(end, now));
    }

    private static Optional<OpenState> arrangement(OpeningHours hours) {
        return hours.rules().stream().anyMatch(rule -> rule.byAppointment())
                ? Optional.of(new OpenState(false, t("network.site.open.arrangement")))
                : Optional.empty();
    }
}
