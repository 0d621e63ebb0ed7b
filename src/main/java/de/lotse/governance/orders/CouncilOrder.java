package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Subject;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands on a day.
 *
 * @param number of the paper or motion; may be empty
 * @param body that gave it; null for one that is not kept in Lotse
 * @param decision of the body in which it was given
 * @param link to the council information system; may be empty
 * @param responsible an account
 * @param dueOn null for an order without a deadline
 * @param firstReportOn until when the first interim report is wanted
 * @param reportDue until when the next one is wanted, whether or not there was one before
 * @param reportedOn the day of the last one
 * @param subject from which it came
 * @param endedOn the day on which it was fulfilled or dropped
 */
public record CouncilOrder(
        UUID id,
        int version,
        String number,
        String title,
        String wording,
        @Nullable UUID body,
        String bodyName,
        LocalDate orderedOn,
        @Nullable UUID decision,
        String link,
        String leadUnit,
        String furtherUnits,
        @Nullable UUID responsible,
        String responsibleName,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstReportOn,
        @Nullable LocalDate reportDue,
        @Nullable LocalDate reportedOn,
        boolean isPublic,
        @Nullable Subject subject,
        OrderState state,
        @Nullable LocalDate endedOn) {

    public static final String PATH = "/auftraege";

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public String path() {
        return path(id);
    }

    /** Its number and its title. */
    public String name() {
        return number.isEmpty() ? title : t("governance.order.name", number, title);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** When something is due next: the deadline or a report. {@code otherwise} where nothing is. */
    public LocalDate nextOn(LocalDate otherwise) {
        if (dueOn == null) return reportDue == null ? otherwise : reportDue;
        return reportDue == null || dueOn.isBefore(reportDue) ? dueOn : reportDue;
    }

    public String dueWords() {
        return dueOn == null ? t("governance.order.due.none") : Formats.date(dueOn);
    }

    public String publicWords() {
        return t(isPublic ? "governance.order.public.yes" : "governance.order.public.no");
    }

    /** Such as {@code überfällig seit 3 Tagen}, {@code erfüllt am 05.03.2026}. */
    public String stateWords(LocalDate today) {
        if (endedOn != null) return t("governance.order.stateOn", state.label(), Formats.date(endedOn));
        if (state == OrderState.OVERDUE && dueOn != null) return Formats.due(dueOn, today);
        return state.label();
    }
}
