package de.lotse.casework.absences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is away, from when until when, and who stands in; days as typed.
 *
 * @param substitute empty where nobody stands in yet
 * @param callOff ids of the appointments that are called off; the substitute takes the others
 */
record AbsenceForm(
        String who,
        String from,
        String to,
        String substitute,
        List<String> callOff,
        @Nullable UUID _once) {

    static final int LONGEST_DAYS = 366;
    static final int LONGEST_AGO = 31;

    AbsenceForm {
        who = who == null ? "" : who;
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
        substitute = substitute == null ? "" : substitute;
        callOff = callOff == null ? List.of() : List.copyOf(callOff);
    }

    Errors check(List<Workload> colleagues, LocalDate today) {
        var errors = Errors.none();
        if (!isOne(colleagues, who)) errors.reject("who", t("casework.absences.who.missing"));
        if (!substitute.isEmpty() && (!isOne(colleagues, substitute) || substitute.equals(who)))
            errors.reject("substitute", t("casework.absences.substitute.wrong"));
        checkDays(errors, day(from, today), day(to, today), today);
        return errors;
    }

    private static void checkDays(Errors errors, @Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        if (first == null) errors.reject("from", t("casework.substitution.date"));
        else if (first.isBefore(today.minusDays(LONGEST_AGO)))
            errors.reject("from", t("casework.absences.from.old", LONGEST_AGO));
        if (last == null) errors.reject("to", t("casework.substitution.date"));
        if (first == null || last == null) return;
        if (last.isBefore(first)) errors.reject("to", t("casework.substitution.order"));
        else if (last.isBefore(today)) errors.reject("to", t("casework.transfers.to.past"));
        if (last.isAfter(first.plusDays(LONGEST_DAYS))) errors.reject("to", t("casework.absences.to.long"));
    }

    /** After {@link #check} found nothing. */
    LocalDate first(LocalDate today) {
        return DateText.parse(from, today) instanceof DateText.Parsed(var date) ? date : today;
    }

    /** Likewise. */
    LocalDate last(LocalDate today) {
        return DateText.parse(to, today) instanceof DateText.Parsed(var date) ? date : today;
    }

    boolean callsOff(UUID appointment) {
        return callOff.contains(appointment.toString());
    }

    private static boolean isOne(List<Workload> colleagues, String id) {
        return colleagues.stream().anyMatch(one -> one.userId().toString().equals(id));
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        return DateText.parse(text, today) instanceof DateText.Parsed(var date) ? date : null;
    }
}
