package de.lotse.casework.basket;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open inquiry of the organisation.
 *
 * @param version of the inquiry
 * @param waitingSince since when it is on the waiting list; null if it is not
 * @param position there, from 1; 0 if it is not
 * @param responsible name of the colleague; empty as long as nobody got it
 */
public record BasketRow(
        UUID id,
        int version,
        String name,
        Urgency urgency,
        LocalDate receivedOn,
        String language,
        boolean interpreter,
        @Nullable LocalDate waitingSince,
        int position,
        String responsible) {

    public String path() {
        return "/leitung/anfragen/" + id;
    }

    public boolean waits() {
        return position > 0;
    }

    /** {@code seit 3 Tagen}, from when the person asked, or from when she is on the list. */
    public String waiting(LocalDate today) {
        var since = waitingSince == null ? receivedOn : waitingSince;
        return t("casework.inquiry.waiting", ChronoUnit.DAYS.between(since, today));
    }
}
