package de.lotse.governance.orders.progress;

import static de.lotse.governance.bodies.Typed.text;
import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Typed;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.OrderStep.Kind;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed when an order ends.
 *
 * @param words to look for the paper that fulfils it, or its number
 * @param paper that was chosen
 * @param search whether it is sent only to look for papers
 */
record EndForm(
        String kind,
        String words,
        String paper,
        String on,
        String reason,
        @Nullable Boolean search,
        @Nullable UUID _once) {

    static final int REASON = 1_000;

    EndForm {
        kind = text(kind);
        words = text(words);
        paper = text(paper);
        on = text(on);
        reason = text(reason);
    }

    static EndForm begun(LocalDate today) {
        return new EndForm("", "", "", Formats.date(today), "", false, null);
    }

    boolean isSearch() {
        return Boolean.TRUE.equals(search);
    }

    /** Stands for nothing while the reading has errors. */
    Wanted read(Reading reading, LocalDate today, CouncilOrder order, PaperChoice papers) {
        var errors = reading.errors();
        var wanted = Typed.one(Kind.class, kind).filter(one -> one != Kind.REOPENED);
        if (wanted.isEmpty()) errors.reject("kind", t("governance.order.end.kind.missing"));
        var byPaper = wanted.filter(Kind.PAPER::equals).isPresent();
        reading.optionalText("words", words, PaperChoice.LONGEST);
        var fulfilling = byPaper && errors.of("words") == null ? papers.read(errors) : null;
        if (!byPaper && wanted.isPresent() && !papers.isEmpty())
            errors.reject("words", t("governance.order.end.paper.other"));
        var day = reading.requiredDate("on", on);
        if (errors.of("on") == null && day.isAfter(today)) errors.reject("on", t("governance.order.end.on.ahead"));
        if (errors.of("on") == null && day.isBefore(order.orderedOn()))
            errors.reject("on", t("governance.order.report.on.early", Formats.date(order.orderedOn())));
        if (byPaper) reading.optionalText("reason", reason, REASON);
        else reading.text("reason", reason, REASON, t("governance.order.end.reason.missing"));
        return new Wanted(wanted.orElse(Kind.OBSOLETE), fulfilling, day, reason);
    }

    record Wanted(Kind kind, @Nullable UUID paper, LocalDate on, String reason) {}
}
