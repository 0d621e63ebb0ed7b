package de.lotse.casework.death;

import static de.lotse.web.Texts.t;

import de.lotse.casework.people.PartialDate;
import de.lotse.casework.people.PartialDate.Precision;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A death as typed.
 *
 * @param diedOn a day, a month or a year
 * @param ends what ends with it: the ids of appointments, reminders and deadlines
 * @param successor the member of the household for whom the case is led from now on; empty for nobody
 */
record DeathForm(
        int version,
        String diedOn,
        String knownBy,
        String toldBy,
        List<String> ends,
        String successor,
        @Nullable UUID _once) {

    static final int LONGEST = 300;

    DeathForm {
        diedOn = diedOn == null ? "" : diedOn.strip();
        knownBy = knownBy == null ? "" : knownBy.strip();
        toldBy = toldBy == null ? "" : toldBy.strip();
        ends = ends == null ? List.of() : List.copyOf(ends);
        successor = successor == null ? "" : successor.strip();
    }

    static DeathForm of(@Nullable Death death, List<String> ends, String successor) {
        if (death == null) return new DeathForm(0, "", "", "", ends, successor, null);
        return new DeathForm(
                death.version(),
                death.died().on().text(),
                death.knownBy().name(),
                death.toldBy(),
                ends,
                successor,
                null);
    }

    /** @param born first day on which the person can have been born; null if it is not known */
    Errors check(LocalDate today, @Nullable LocalDate born) {
        var errors = Errors.none();
        checkDay(errors, today, born);
        if (known().isEmpty()) errors.reject("knownBy", t("casework.death.knownBy.missing"));
        if (toldBy.length() > LONGEST) errors.reject("toldBy", t("casework.death.long", LONGEST, toldBy.length()));
        return errors;
    }

    private void checkDay(Errors errors, LocalDate today, @Nullable LocalDate born) {
        var day = day(today).orElse(PartialDate.UNKNOWN);
        var first = day.first();
        if (first == null) errors.reject("diedOn", t("casework.death.diedOn.missing"));
        else if (first.isAfter(today)) errors.reject("diedOn", t("casework.death.diedOn.future"));
        else if (born != null && day.precision() == Precision.DAY && first.isBefore(born))
            errors.reject("diedOn", t("casework.death.diedOn.beforeBirth"));
    }

    /** Empty for what cannot be read. */
    Optional<PartialDate> day(LocalDate today) {
        return PartialDate.parse(diedOn, today);
    }

    Optional<KnownBy> known() {
        return Arrays.stream(KnownBy.values())
                .filter(one -> one.name().equals(knownBy))
                .findFirst();
    }

    boolean ends(UUID item) {
        return ends.contains(item.toString());
    }
}
