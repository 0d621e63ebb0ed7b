package de.lotse.casework.worktime;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Change;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.GermanCalendar.Closed;
import de.lotse.shared.Holidays;
import de.lotse.shared.Land;
import de.lotse.tenancy.WorkCalendars.Kept;
import de.lotse.tenancy.WorkCalendars.Row;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** @param conflicts what somebody else has saved meanwhile; empty if nobody did */
record WorkTimePage(
        Kept kept,
        LandForm landForm,
        ClosedForm closedForm,
        Errors errors,
        List<ConflictRow> conflicts,
        List<Change> history,
        LocalDate today) {

    static final String PATH = "/verwaltung/arbeitstage";
    static final String AREA = "calendar";

    static String name(Land land) {
        return t("casework.worktime.land." + land);
    }

    List<Option> lands() {
        return Stream.of(Land.values())
                .map(land -> new Option(land.name(), name(land)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    List<Integer> years() {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .boxed()
                .toList();
    }

    /** The public holidays of a year, each with its weekday. */
    List<String> holidays(int year) {
        return Holidays.of(kept.land(), year).entrySet().stream()
                .map(one -> t(
                        "casework.worktime.holiday", Formats.weekday(one.getKey()), t("web.holiday." + one.getValue())))
                .toList();
    }

    /** Those to come and of the year before; what is longer ago shifts nothing any more. */
    List<Row> closed() {
        return kept.closed().stream()
                .filter(one -> one.days().to().isAfter(today.minusYears(1)))
                .toList();
    }

    String path(Row row) {
        return PATH + "/schliesstage/" + row.id() + "/ende";
    }

    static String days(Closed days) {
        if (days.from().equals(days.to())) return Formats.weekday(days.from());
        return t("casework.worktime.days", Formats.date(days.from()), Formats.date(days.to()));
    }
}
