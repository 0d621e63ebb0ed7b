package de.lotse.casework.transfers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Workload;
import de.lotse.web.DateText;
import de.lotse.web.DateText.Parsed;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the cases.
 *
 * @param kind VERTRETUNG or ZUWEISUNG
 * @param to last day of a substitution, as typed
 * @param only ids of the cases that are assigned; empty for all
 */
record TransferForm(
        String kind,
        String taker,
        String to,
        List<String> only,
        @Nullable UUID _once) {

    static final String SUBSTITUTION = "VERTRETUNG";
    static final String ASSIGNMENT = "ZUWEISUNG";
    static final int LONGEST_DAYS = 366;

    TransferForm {
        kind = kind == null ? "" : kind;
        taker = taker == null ? "" : taker;
        to = to == null ? "" : to.strip();
        only = only == null ? List.of() : List.copyOf(only);
    }

    static TransferForm empty() {
        return new TransferForm(SUBSTITUTION, "", "", List.of(), null);
    }

    Errors check(List<Workload> takers, LocalDate today) {
        var errors = Errors.none();
        if (!kind.equals(SUBSTITUTION) && !kind.equals(ASSIGNMENT))
            errors.reject("kind", t("casework.transfers.kind.missing"));
        if (takers.stream().noneMatch(one -> one.userId().toString().equals(taker)))
            errors.reject("taker", t("casework.transfers.taker.missing"));
        if (isSubstitution()) checkDay(errors, today);
        return errors;
    }

    private void checkDay(Errors errors, LocalDate today) {
        switch (DateText.parse(to, today)) {
            case Parsed(var day) when day.isBefore(today) -> errors.reject("to", t("casework.transfers.to.past"));
            case Parsed(var day)
            when day.isAfter(today.plusDays(LONGEST_DAYS)) -> errors.reject("to", t("casework.substitution.long"));
            case Parsed _ -> {}
            case DateText.Unreadable _ -> errors.reject("to", t("casework.substitution.date"));
        }
    }

    boolean isSubstitution() {
        return kind.equals(SUBSTITUTION);
    }

    /** After {@link #check} found nothing. */
    LocalDate lastDay(LocalDate today) {
        return DateText.parse(to, today) instanceof Parsed(var day) ? day : today;
    }
}
