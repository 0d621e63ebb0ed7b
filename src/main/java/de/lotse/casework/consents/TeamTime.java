package de.lotse.casework.consents;

import static de.lotse.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From when to when somebody works on a case beside its lead; both days are included. */
record TeamTime(
        String name, String role, LocalDate from, @Nullable LocalDate to) {

    /** Those of a day in one line. */
    static String names(List<TeamTime> team, LocalDate day) {
        return team.stream()
                .filter(one -> !one.from.isAfter(day) && (one.to == null || !one.to.isBefore(day)))
                .map(one -> t("casework.team.sheet.one", one.name, t("casework.overview.role." + one.role)))
                .collect(Collectors.joining(", "));
    }
}
