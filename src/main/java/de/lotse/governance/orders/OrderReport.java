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
 * @param author may be empty
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
        List<OrderReport> before) {

    public String anchor() {
        return "bericht-" + id;
    }

    public String path(CouncilOrder order) {
        return order.path() + "/berichte/" + id;
    }

    String title() {
        return t("governance.order.report.of", Formats.date(on), toName);
    }

    String recorded() {
        return author.isEmpty()
                ? Formats.dateTime(recordedAt)
                : t("governance.order.report.by", author, Formats.dateTime(recordedAt));
    }

    OrderReport after(List<OrderReport> versions) {
        return new OrderReport(id, corrects, reason, on, text, toBody, toName, nextDueOn, author, recordedAt, versions);
    }
}
