package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a period.
 *
 * @param views what else this person may see
 * @param earlier what was released for this period already, newest first
 * @param reason of a correction, as typed
 */
record FiguresPage(
        FiguresForm form,
        View view,
        List<View> views,
        Sheet sheet,
        List<Report> earlier,
        String reason,
        LocalDate today,
        Errors errors)
        implements FiguresAnswer {

    static final String PATH = "/kennzahlen";
    private static final int MONTHS = 13;
    private static final int QUARTERS = 5;
    private static final int YEARS = 3;

    List<Tab> tabs() {
        return views.stream()
                .map(each -> new Tab(form.href(PATH, each), label(each), each == view))
                .toList();
    }

    static String label(View view) {
        return switch (view) {
            case OWN -> t("casework.figures.view.OWN");
            case ORGANISATION -> Scope.actor().organisationName();
            case CITY -> t("casework.figures.view.CITY");
        };
    }

    String href(String part) {
        return form.href(PATH + part, view);
    }

    boolean mayRelease() {
        return view.mayRelease(Scope.actor());
    }

    /** Whether the period is over; before that nothing is released. */
    boolean isOver() {
        return sheet.period().to().isBefore(today);
    }

    /** The period that is chosen, also when none was asked for. */
    String chosen() {
        return form.zeitraum().isEmpty() ? YearMonth.from(today).minusMonths(1).toString() : form.zeitraum();
    }

    /** Months, quarters and years up to now, then the two kinds that need days. */
    List<Option> periods() {
        var options = new ArrayList<Option>();
        var month = YearMonth.from(today);
        for (var i = 0; i < MONTHS; i++)
            options.add(option(month.minusMonths(i).toString(), Period.months(month.minusMonths(i), 1)));
        var quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        for (var i = 0; i < QUARTERS; i++) {
            var first = quarter.minusMonths(3L * i);
            options.add(option(first.getYear() + "-Q" + (first.getMonthValue() / 3 + 1), Period.months(first, 3)));
        }
        for (var i = 0; i < YEARS; i++) {
            var year = today.getYear() - i;
            options.add(option(Integer.toString(year), Period.months(YearMonth.of(year, 1), 12)));
        }
        options.add(new Option(FiguresForm.FREE, t("casework.figures.form.free")));
        options.add(new Option(FiguresForm.DAY, t("casework.figures.form.cutOff")));
        if (options.stream().noneMatch(option -> option.value().equals(chosen())) && !errors.any())
            options.addFirst(option(chosen(), sheet.period()));
        return options;
    }

    private static Option option(String value, Period period) {
        return new Option(value, period.label());
    }
}
