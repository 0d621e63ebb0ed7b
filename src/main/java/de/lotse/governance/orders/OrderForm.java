package de.lotse.governance.orders;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.OrderSources.Source;
import de.lotse.web.Reading;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an order.
 *
 * @param bodyName of one that is not kept in Lotse
 * @param decision from which it follows, or empty; then the body is that of the decision
 * @param dueOn, withoutDeadline of a new one only: later the deadline is moved with a reason
 * @param visible PUBLIC or CLOSED
 * @param subject as {@link OrderSources#key} names it, or empty
 */
record OrderForm(
        String number,
        String title,
        String wording,
        String body,
        String bodyName,
        String orderedOn,
        String decision,
        String link,
        String leadUnit,
        String furtherUnits,
        String responsible,
        String dueOn,
        @Nullable Boolean withoutDeadline,
        String firstReportOn,
        String visible,
        String subject,
        int version,
        @Nullable UUID _once) {

    static final String PUBLIC = "PUBLIC";
    static final String CLOSED = "CLOSED";
    static final int NUMBER = 40;
    static final int LINE = 300;
    static final int WORDING = 8_000;
    static final int UNITS = 1_000;
    static final int LINK = 1_000;

    OrderForm {
        number = text(number);
        title = text(title);
        wording = text(wording);
        body = text(body);
        bodyName = text(bodyName);
        orderedOn = text(orderedOn);
        decision = text(decision);
        link = text(link);
        leadUnit = text(leadUnit);
        furtherUnits = text(furtherUnits);
        responsible = text(responsible);
        dueOn = text(dueOn);
        withoutDeadline = Boolean.TRUE.equals(withoutDeadline);
        firstReportOn = text(firstReportOn);
        visible = text(visible);
        subject = text(subject);
    }

    static OrderForm begun(String body) {
        return new OrderForm("", "", "", body, "", "", "", "", "", "", "", "", false, "", PUBLIC, "", 0, null);
    }

    static OrderForm of(Source source) {
        return new OrderForm(
                "",
                source.title(),
                source.text(),
                "",
                "",
                Typed.day(source.on()),
                source.id().toString(),
                "",
                "",
                "",
                "",
                "",
                false,
                "",
                source.mayBePublic() ? "" : CLOSED,
                source.subject() == null ? "" : OrderSources.key(source.subject()),
                0,
                null);
    }

    static OrderForm of(CouncilOrder order) {
        return new OrderForm(
                order.number(),
                order.title(),
                order.wording(),
                order.body() == null ? "" : order.body().toString(),
                order.body() == null ? order.bodyName() : "",
                Typed.day(order.orderedOn()),
                order.decision() == null ? "" : order.decision().toString(),
                order.link(),
                order.leadUnit(),
                order.furtherUnits(),
                order.responsible() == null ? "" : order.responsible().toString(),
                "",
                false,
                Typed.day(order.firstReportOn()),
                order.isPublic() ? PUBLIC : CLOSED,
                order.subject() == null ? "" : OrderSources.key(order.subject()),
                order.version(),
                null);
    }

    boolean hasNoDeadline() {
        return Boolean.TRUE.equals(withoutDeadline);
    }

    /**
     * Stands for nothing while the reading has errors.
     *
     * @param order null for a new one
     */
    WantedOrder read(Reading reading, LocalDate today, OrderChoices choices, @Nullable CouncilOrder order) {
        var errors = reading.errors();
        reading.optionalText("number", number, NUMBER);
        reading.text("title", title, LINE, t("governance.order.title.missing"));
        reading.optionalText("wording", wording, WORDING);
        var source = choices.source();
        var given = GivenBy.read(reading, source == null ? null : source.body(), body, bodyName, choices.bodies());
        var on = reading.requiredDate("orderedOn", orderedOn);
        if (errors.of("orderedOn") == null) checkOrderedOn(reading, today, on, order);
        if (!link.isEmpty() && !isSecure(link)) errors.reject("link", t("governance.order.link.unfit"));
        reading.text("leadUnit", leadUnit, LINE, t("governance.order.leadUnit.missing"));
        reading.optionalText("furtherUnits", furtherUnits, UNITS);
        if (!responsible.isEmpty() && !choices.knows(responsible))
            errors.reject("responsible", t("governance.order.responsible.unknown"));
        var due = order == null ? due(reading, on) : order.dueOn();
        var firstReport = firstReportOn.isEmpty() ? null : reading.requiredDayAhead("firstReportOn", firstReportOn);
        if (!visible.equals(PUBLIC) && !visible.equals(CLOSED))
            errors.reject("visible", t("governance.order.public.missing"));
        if (visible.equals(PUBLIC) && source != null && !source.mayBePublic())
            errors.reject("visible", t("governance.order.public.notYet"));
        var origin = choices.subject(subject);
        if (!subject.isEmpty() && origin == null) errors.reject("subject", t("governance.order.subject.unknown"));
        return new WantedOrder(
                number,
                title,
                wording,
                given,
                on,
                source == null ? null : source.id(),
                link,
                leadUnit,
                furtherUnits,
                Typed.id(responsible),
                due,
                firstReport,
                visible.equals(PUBLIC),
                origin);
    }

    private static void checkOrderedOn(Reading reading, LocalDate today, LocalDate on, @Nullable CouncilOrder order) {
        if (on.isAfter(today)) reading.errors().reject("orderedOn", t("governance.order.orderedOn.ahead"));
        if (order != null && order.dueOn() != null && order.dueOn().isBefore(on))
            reading.errors().reject("orderedOn", t("governance.order.orderedOn.late"));
    }

    private @Nullable LocalDate due(Reading reading, LocalDate orderedOn) {
        var errors = reading.errors();
        if (hasNoDeadline()) {
            if (!dueOn.isEmpty()) errors.reject("dueOn", t("governance.order.due.both"));
            return null;
        }
        if (dueOn.isEmpty()) {
            errors.reject("dueOn", t("governance.order.due.missing"));
            return null;
        }
        var due = reading.requiredDayAhead("dueOn", dueOn);
        if (errors.of("dueOn") == null && errors.of("orderedOn") == null && due.isBefore(orderedOn))
            errors.reject("dueOn", t("governance.order.due.early"));
        return due;
    }

    private static boolean isSecure(String address) {
        if (address.length() > LINK || !address.matches("https://[!-~]+")) return false;
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** By their labels, as they are compared, days as they were read; without the deadline, which has its own way. */
    Map<String, String> words(OrderChoices choices, LocalDate ordered, @Nullable LocalDate firstReport) {
        var words = new LinkedHashMap<String, String>();
        words.put(t("governance.order.number"), number);
        words.put(t("governance.order.title"), title);
        words.put(t("governance.order.wording"), wording);
        if (choices.source() == null) {
            words.put(t("governance.order.body"), OrderChoices.label(choices.bodies(), body));
            words.put(t("governance.order.bodyName"), bodyName);
        }
        words.put(t("governance.order.orderedOn"), Typed.day(ordered));
        words.put(t("governance.order.link"), link);
        words.put(t("governance.order.leadUnit"), leadUnit);
        words.put(t("governance.order.furtherUnits"), furtherUnits);
        words.put(t("governance.order.responsible"), OrderChoices.label(choices.accounts(), responsible));
        words.put(t("governance.order.firstReportOn"), Typed.day(firstReport));
        words.put(
                t("governance.order.public"),
                visible.isEmpty() ? "" : t("governance.order.public." + (visible.equals(PUBLIC) ? "yes" : "no")));
        words.put(t("governance.order.subject"), OrderChoices.label(choices.subjectOptions(), subject));
        return words;
    }
}
