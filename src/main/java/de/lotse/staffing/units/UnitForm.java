package de.lotse.staffing.units;

import static de.lotse.web.Texts.t;

import de.lotse.staffing.plan.Span;
import de.lotse.staffing.plan.Typed;
import de.lotse.staffing.plan.UnitKind;
import de.lotse.staffing.plan.UnitState;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for a unit.
 *
 * @param on the first day
 * @param last the last day, empty without one
 * @param parent id of the unit above, empty directly below the head of the administration
 */
record UnitForm(
        String on,
        String last,
        String kind,
        String code,
        String name,
        String parent,
        String reason,
        int version,
        @Nullable UUID _once) {

    static final int CODE = 30;

    UnitForm {
        on = Typed.line(on);
        last = Typed.line(last);
        kind = Typed.line(kind);
        code = Typed.line(code);
        name = Typed.line(name);
        parent = Typed.line(parent);
        reason = Typed.line(reason);
    }

    static UnitForm below(String parent) {
        return new UnitForm("", "", "", "", "", parent, "", 0, null);
    }

    static UnitForm of(UnitState state, int version) {
        return new UnitForm(
                Formats.date(state.valid().from()),
                text(state.valid().last()),
                state.kind().name(),
                state.code(),
                state.name(),
                text(state.parent()),
                "",
                version,
                null);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** As it is now, with nothing said of the days. */
    UnitForm forChange() {
        return new UnitForm("", "", kind, code, name, parent, "", version, null);
    }

    /** The same answers, to be sent over a newer version. */
    UnitForm over(int newer) {
        return new UnitForm(on, last, kind, code, name, parent, reason, newer, null);
    }

    /** What was typed; errors stand in the reading. */
    UnitState read(Reading reading, UUID id, Span days) {
        var read = Typed.one(UnitKind.class, kind);
        if (read.isEmpty()) reading.errors().reject("kind", t("staffing.form.kind.missing"));
        return new UnitState(
                id,
                days,
                read.orElse(UnitKind.TEAM),
                reading.optionalText("code", code, CODE),
                reading.text("name", name, Typed.LINE, t("staffing.form.name.missing")),
                Typed.id(parent).orElse(null));
    }
}
