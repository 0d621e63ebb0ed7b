package de.lotse.casework.team;

import static de.lotse.web.Texts.t;

import de.lotse.consent.CaseAccess.Membership;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to work on a case, as what, from when and until when; days as typed, the last one may be left out. */
record MemberForm(
        @Nullable UUID colleague,
        String role,
        String from,
        String to,
        @Nullable UUID _once) {

    static final Set<String> ROLES = Set.of(Membership.CO_WORKER.name(), Membership.SUPERVISOR.name());

    MemberForm {
        role = role == null ? "" : role.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    static MemberForm fresh() {
        return new MemberForm(null, Membership.CO_WORKER.name(), t("web.day.today"), "", null);
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (colleague == null) errors.reject("colleague", t("casework.team.colleague.missing"));
        if (!ROLES.contains(role)) errors.reject("role", t("casework.team.role.missing"));
        checkDays(errors, today);
        return errors;
    }

    private void checkDays(Errors errors, LocalDate today) {
        var first = day(from, today);
        var last = day(to, today);
        if (first == null) errors.reject("from", t("casework.substitution.date"));
        else if (first.isBefore(today)) errors.reject("from", t("casework.team.past"));
        if (last == null && !to.isEmpty()) errors.reject("to", t("casework.substitution.date"));
        if (first != null && last != null && last.isBefore(first))
            errors.reject("to", t("casework.substitution.order"));
    }

    UUID chosen() {
        if (colleague == null) throw new IllegalStateException("not checked");
        return colleague;
    }

    Membership membership() {
        return Membership.valueOf(role);
    }

    LocalDate fromDay(LocalDate today) {
        return ((Parsed) DateText.parse(from, today)).date();
    }

    @Nullable
    LocalDate toDay(LocalDate today) {
        return day(to, today);
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof Parsed(var date) ? date : null;
    }
}
