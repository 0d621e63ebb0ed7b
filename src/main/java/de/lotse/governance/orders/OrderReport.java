package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interim report as it holds today.
 *
 * @param corrects the version before it
 * @param reason of the correction
 * @param toBody to whom, where it is kept in Lotse; else only by name
 * @param text empty once it was taken out
 * @param author may be empty
 * @param removal that its text was taken out
 * @param before its earlier versions, the latest first
 */
public record OrderReport(
        UUID id,
        @Nullable UUID corrects,
        String reason,
        LocalDate on,
        String text,
        @Nullable UUID toBody,
        String toName,
        @Nullable LocalDate nextDueOn,
        String author,
        Instant recordedAt,
        @Nullable Removal removal,
        List<OrderReport> before) {

    public String anchor() {
        return "bericht-" + id;
    }

    public String path(CouncilOrder order) {
        return order.path() + "/berichte/" + id;
    }

    public String removalPath(CouncilOrder order) {
        return path(order) + "/textentfernung";
    }

    /** Whether something can still be read in one of its versions. */
    public boolean hasText() {
        return removal == null || before.stream().anyMatch(one -> one.removal == null);
    }

    public String title() {
        return t("governance.order.report.of", Formats.date(on), toName);
    }

    String recorded() {
        return author.isEmpty()
                ? Formats.dateTime(recordedAt)
                : t("governance.order.report.by", author, Formats.dateTime(recordedAt));
    }

    OrderReport after(List<OrderReport> versions) {
        return new OrderReport(
                id, corrects, reason, on, text, toBody, toName, nextDueOn, author, recordedAt, removal, versions);
    }

    /** @param by may be empty */
    public record Removal(Instant at, String by, String because) {

        public String words() {
            return by.isEmpty()
                    ? t("governance.order.removal.words", Formats.dateTime(at), because)
                    : t("governance.order.removal.words.by", Formats.dateTime(at), by, because);
        }
    }
}
