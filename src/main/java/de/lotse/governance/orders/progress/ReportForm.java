package de.lotse.governance.orders.progress;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.GivenBy;
import de.lotse.governance.orders.OrderReport;
import de.lotse.kern.Option;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an interim report.
 *
 * @param body, bodyName to whom; one of both
 * @param reason of a correction
 * @param removed when the text over which it is typed was taken out; empty while it stands there
 */
record ReportForm(
        String on,
        String text,
        String body,
        String bodyName,
        String nextDueOn,
        String reason,
        String removed,
        @Nullable UUID _once) {

    static final int TEXT = 8_000;
    static final int REASON = 1_000;

    ReportForm {
        on = Typed.text(on);
        text = Typed.text(text);
        body = Typed.text(body);
        bodyName = Typed.text(bodyName);
        nextDueOn = Typed.text(nextDueOn);
        reason = Typed.text(reason);
        removed = Typed.text(removed);
    }

    /** Most reports go to whoever gave the order. */
    static ReportForm begun(CouncilOrder order, LocalDate today) {
        var body = order.body();
        return new ReportForm(
                Formats.date(today),
                "",
                body == null ? "" : body.toString(),
                body == null ? order.bodyName() : "",
                "",
                "",
                "",
                null);
    }

    static ReportForm of(OrderReport report) {
        var body = report.toBody();
        return new ReportForm(
                Typed.day(report.on()),
                report.text(),
                body == null ? "" : body.toString(),
                body == null ? report.toName() : "",
                Typed.day(report.nextDueOn()),
                "",
                report.removal() == null ? "" : report.removal().at().toString(),
                null);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, LocalDate today, CouncilOrder order, List<Option> bodies, boolean correction) {
        var errors = reading.errors();
        var day = reading.requiredDate("on", on);
        if (errors.of("on") == null && day.isAfter(today)) errors.reject("on", t("governance.order.report.on.ahead"));
        if (errors.of("on") == null && day.isBefore(order.orderedOn()))
            errors.reject("on", t("governance.order.report.on.early", Formats.date(order.orderedOn())));
        var to = GivenBy.read(reading, null, body, bodyName, bodies);
        reading.text("text", text, TEXT, t("governance.order.report.text.missing"));
        var next = nextDueOn.isEmpty() ? null : reading.requiredDayAhead("nextDueOn", nextDueOn);
        if (next != null && errors.of("nextDueOn") == null && !next.isAfter(day))
            errors.reject("nextDueOn", t("governance.order.report.nextDueOn.early"));
        if (correction) reading.text("reason", reason, REASON, t("governance.order.report.reason.missing"));
        return new Wanted(day, text, to, next, reason);
    }

    /** By their labels, as they are compared, days as they were read. */
    Map<String, String> words(List<Option> bodies, LocalDate day, @Nullable LocalDate next) {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.order.report.on"), Typed.day(day));
        words.put(t("governance.order.report.to"), toName(bodies));
        words.put(t("governance.order.report.text"), text);
        words.put(t("governance.order.report.nextDueOn"), Typed.day(next));
        return words;
    }

    private String toName(List<Option> bodies) {
        return bodies.stream()
                .filter(option -> option.value().equals(body))
                .map(Option::label)
                .findFirst()
                .orElse(bodyName);
    }

    record Wanted(
            LocalDate on, String text, GivenBy to, @Nullable LocalDate nextDueOn, String reason) {}
}
