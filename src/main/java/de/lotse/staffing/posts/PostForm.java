package de.lotse.staffing.posts;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.PostKind;
import de.lotse.staffing.plan.PostState;
import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.Typed;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a post or a function.
 *
 * @param art kind of a new one
 * @param on the first day
 * @param last the last day, empty without one
 * @param share in percent of full time, of a post only
 */
record PostForm(
        String art,
        String on,
        String last,
        String unit,
        String title,
        String share,
        @Nullable String leads,
        String topics,
        String funding,
        String employer,
        String reason,
        int version,
        @Nullable UUID _once) {

    PostForm {
        art = Typed.line(art);
        on = Typed.line(on);
        last = Typed.line(last);
        unit = Typed.line(unit);
        title = Typed.line(title);
        share = Typed.line(share).replace("%", "").strip();
        topics = Typed.line(topics);
        funding = Typed.line(funding);
        employer = Typed.line(employer);
        reason = Typed.line(reason);
    }

    static PostForm in(PostKind kind, String unit) {
        return new PostForm(kind.name(), "", "", unit, "", "100", null, "", "", "", "", 0, null);
    }

    static PostForm of(PostKind kind, PostState state, int version) {
        @Nullable LocalDate last = state.valid().last();
        return new PostForm(
                kind.name(),
                Formats.date(state.valid().from()),
                last == null ? "" : Formats.date(last),
                state.unit().toString(),
                state.title(),
                String.valueOf(state.share()),
                state.leads() ? "true" : null,
                state.topics(),
                state.funding(),
                state.employer(),
                "",
                version,
                null);
    }

    /** As it is now, with nothing said of the days. */
    PostForm forChange() {
        return new PostForm(art, "", "", unit, title, share, leads, topics, funding, employer, "", version, null);
    }

    /** The same answers, to be sent over a newer version. */
    PostForm over(int newer) {
        return new PostForm(art, on, last, unit, title, share, leads, topics, funding, employer, reason, newer, null);
    }

    PostKind kind() {
        return Typed.one(PostKind.class, art).orElse(PostKind.POST);
    }

    boolean isLead() {
        return "true".equals(leads);
    }

    /** What was typed; errors stand in the reading. */
    PostState read(Reading reading, PostKind kind, UUID id, Span days) {
        var where = Typed.id(unit);
        if (where.isEmpty()) reading.errors().reject("unit", t("staffing.form.unit.missing"));
        return new PostState(
                id,
                days,
                where.orElse(id),
                reading.text("title", title, Typed.LINE, t("staffing.form.title.missing")),
                kind == PostKind.FUNCTION ? 0 : reading.number("share", share, 1, 100),
                kind == PostKind.POST && isLead(),
                reading.optionalText("topics", topics, Typed.LINE),
                reading.optionalText("funding", funding, Typed.LINE),
                reading.optionalText("employer", employer, Typed.LINE));
    }
}
