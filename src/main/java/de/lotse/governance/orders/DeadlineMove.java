package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the deadline was moved.
 *
 * @param before, after null for none
 * @param grantedBy who allowed it, in words
 */
public record DeadlineMove(
        @Nullable LocalDate before, @Nullable LocalDate after, String reason, String grantedBy, LocalDate grantedOn) {

    public String words() {
        return t("governance.order.deadline.moved", day(before), day(after));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? t("governance.order.due.none") : Formats.date(day);
    }
}
