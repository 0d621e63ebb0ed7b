package de.lotse.network.coverage;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.shared.Scope;
import de.lotse.tables.CsvMade;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class CoverageService {

    private static final String PLAIN_GERMAN = "de-plain";

    private final CoveredOffers offers;
    private final Codes codes;
    private final NetworkTabs tabs;
    private final Clock clock;

    CoverageService(CoveredOffers offers, Codes codes, NetworkTabs tabs, Clock clock) {
        this.offers = offers;
        this.codes = codes;
        this.tabs = tabs;
        this.clock = clock;
    }

    CoveragePage page(CoverageForm form) {
        DirectoryRights.requireReader();
        var all = offers.all();
        var options = options(all);
        var matrix = matrix(form, all, options);
        var counted = matrix.offers().stream().map(Covered::id).collect(Collectors.toSet());
        return new CoveragePage(tabs.at(CoverageForm.PATH), form, matrix, options, offers.spots(counted));
    }

    /** A line for each cell. */
    byte[] csv(CoverageForm form) {
        DirectoryRights.requireReader();
        var all = offers.all();
        var matrix = matrix(form, all, options(all));
        var csv = new CsvMade();
        csv.line(
                matrix.down().label(),
                matrix.across().label(),
                t("network.coverage.verified"),
                t("network.coverage.overdue"),
                t("network.coverage.onlyCitywide"));
        for (var row : matrix.rows())
            for (var column : matrix.columns()) {
                var cell = matrix.cell(row, column);
                csv.line(
                        row.label(),
                        column.label(),
                        String.valueOf(cell.verified()),
                        String.valueOf(cell.overdue()),
                        t(cell.onlyCitywide() ? "network.coverage.yes" : "network.coverage.no"));
            }
        return csv.bytes();
    }

    private Matrix matrix(CoverageForm form, List<Covered> all, Map<Dimension, List<Option>> options) {
        var found = all.stream()
                .filter(offer -> form.filters().entrySet().stream()
                        .allMatch(wanted -> offer.has(wanted.getKey(), wanted.getValue())))
                .toList();
        return new Matrix(
                form.down(),
                form.across(),
                shown(form, form.down(), found, options),
                shown(form, form.across(), found, options),
                found);
    }

    /** All values, or the one that is filtered by; and where offers say nothing, if some do not. */
    private static List<Option> shown(
            CoverageForm form, Dimension dimension, List<Covered> found, Map<Dimension, List<Option>> options) {
        var wanted = form.filter(dimension);
        var shown = new ArrayList<Option>(options.getOrDefault(dimension, List.of()));
        if (found.stream().anyMatch(offer -> offer.has(dimension, Dimension.UNSAID)))
            shown.add(new Option(Dimension.UNSAID, t("network.coverage.unsaid")));
        if (!wanted.isEmpty()) shown.removeIf(option -> !option.value().equals(wanted));
        return shown;
    }

    private Map<Dimension, List<Option>> options(List<Covered> all) {
        var options = new EnumMap<Dimension, List<Option>>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var used = all.stream()
                    .flatMap(offer -> offer.codes(dimension).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            options.put(dimension, dimension == Dimension.LANGUAGE ? languages(used) : listed(dimension, used));
        }
        return options;
    }

    /** The list of the municipality, and what is in use without being offered any longer. */
    private List<Option> listed(Dimension dimension, Set<String> used) {
        var today = LocalDate.now(clock);
        var offered = dimension == Dimension.DISTRICT
                ? codes.districts(Scope.actor().tenant(), today)
                : codes.options(dimension.list(), today);
        var all = new LinkedHashSet<>(offered.stream().map(CodeOption::code).toList());
        all.addAll(used);
        return all.stream().map(code -> option(dimension, code)).toList();
    }

    /** Those of the public pages and those that are spoken somewhere, by their names; German goes without saying. */
    private List<Option> languages(Set<String> used) {
        used.addAll(offers.languages());
        used.removeAll(Set.of("de", PLAIN_GERMAN));
        return used.stream()
                .map(code -> option(Dimension.LANGUAGE, code))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.GERMANY)))
                .toList();
    }

    private Option option(Dimension dimension, String code) {
        return new Option(code, codes.label(dimension.list(), code));
    }
}
