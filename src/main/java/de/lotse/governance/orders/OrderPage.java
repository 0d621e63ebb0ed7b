package de.lotse.governance.orders;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Decisions.Decision;
import de.lotse.governance.Subject;
import de.lotse.kern.Term;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything that became of it.
 *
 * @param decision in which it was given, for whoever may read it
 * @param origin where it came from, for whoever may be told
 * @param moves, steps in the order in which they happened
 * @param before earlier versions of what was ordered, the latest first
 * @param staff whether she works in the municipality, and may follow the way to where it came from
 */
record OrderPage(
        CouncilOrder order,
        @Nullable Decision decision,
        @Nullable Subject origin,
        List<OrderReport> reports,
        List<DeadlineMove> moves,
        List<OrderStep> steps,
        List<OrderBefore> before,
        boolean keeper,
        boolean reporter,
        boolean staff,
        LocalDate today) {

    /** Earlier words are for whoever keeps the order: they were mended, perhaps because they said too much. */
    boolean seesEarlier() {
        return keeper || reporter;
    }

    boolean mayReport() {
        return reporter && order.isOpen();
    }

    /** The whole in four answers. */
    List<Term> answers() {
        return List.of(
                new Term(
                        t("governance.order.answer.who"),
                        t("governance.order.given", order.bodyName(), Formats.date(order.orderedOn()))),
                new Term(t("governance.order.answer.until"), until()),
                new Term(t("governance.order.answer.reported"), reported()),
                new Term(t("governance.order.answer.fulfilled"), fulfilled()));
    }

    private String until() {
        var due = order.dueOn();
        if (due == null || !order.isOpen()) return order.dueWords();
        return t("governance.order.due.with", Formats.date(due), Formats.due(due, today));
    }

    private String reported() {
        var last = reports.isEmpty()
                ? t("governance.order.reports.none")
                : reports.getLast().title();
        var due = order.reportDue();
        return due == null || !order.isOpen() ? last : t("governance.order.reported.next", last, Formats.date(due));
    }

    private String fulfilled() {
        return order.isOpen() || steps.isEmpty()
                ? t("governance.order.fulfilled.not")
                : t(
                        "governance.order.step.on",
                        steps.getLast().kind().label(),
                        Formats.date(steps.getLast().on()));
    }

    List<Term> terms() {
        var terms = new ArrayList<Term>();
        if (!order.number().isEmpty()) terms.add(new Term(t("governance.order.number"), order.number()));
        terms.add(new Term(t("governance.order.leadUnit"), order.leadUnit()));
        if (!order.furtherUnits().isEmpty())
            terms.add(new Term(t("governance.order.furtherUnits"), order.furtherUnits()));
        if (!order.responsibleName().isEmpty())
            terms.add(new Term(t("governance.order.responsible"), order.responsibleName()));
        terms.add(new Term(t("governance.order.public"), order.publicWords()));
        return terms;
    }

    /** The paper that fulfilled it. */
    OrderStep.@Nullable Paper paper() {
        return order.isOpen() || steps.isEmpty() ? null : steps.getLast().paper();
    }

    /** The earliest first; what is still to come is among them. */
    List<OrderEvent> events() {
        var events = new ArrayList<OrderEvent>();
        events.add(happened(order.orderedOn(), t("governance.order.event.ordered", order.bodyName()), ""));
        for (var move : moves)
            events.add(happened(
                    move.grantedOn(),
                    move.words(),
                    t("governance.order.deadline.because", move.reason(), move.grantedBy())));
        for (var report : reports) events.add(happened(report.on(), report.title(), ""));
        for (var step : steps) events.add(happened(step.on(), step.kind().label(), step.words()));
        addAhead(events);
        events.sort(Comparator.comparing(OrderEvent::on));
        return events;
    }

    private void addAhead(List<OrderEvent> events) {
        if (order.isOpen() && order.reportDue() != null)
            events.add(ahead(
                    order.reportDue(),
                    t("governance.order.event.reportDue"),
                    !order.reportDue().isAfter(today)));
        if (order.dueOn() != null)
            events.add(ahead(order.dueOn(), t("governance.order.event.due"), order.state() == OrderState.OVERDUE));
    }

    private static OrderEvent happened(LocalDate on, String title, String text) {
        return new OrderEvent(on, OrderEvent.Kind.HAPPENED, title, text);
    }

    private static OrderEvent ahead(LocalDate on, String title, boolean late) {
        return new OrderEvent(on, late ? OrderEvent.Kind.LATE : OrderEvent.Kind.AHEAD, title, "");
    }

    TimePicture picture() {
        return TimePicture.wide(events(), today);
    }

    TimePicture narrowPicture() {
        return TimePicture.narrow(events(), today);
    }

    String pictureWords() {
        var picture = picture();
        return t(
                "governance.order.picture.text",
                picture.dots().size(),
                Formats.date(picture.from()),
                Formats.date(picture.to()));
    }
}
