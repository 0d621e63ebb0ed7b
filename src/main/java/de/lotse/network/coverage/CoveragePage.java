package de.lotse.network.coverage;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Bar;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.coverage.CoveredOffers.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

record CoveragePage(
        List<Tab> tabs, CoverageForm form, Matrix matrix, Map<Dimension, List<Option>> options, List<Spot> spots) {

    static List<Option> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(each -> new Option(each.word(), each.label()))
                .toList();
    }

    List<Option> options(Dimension dimension) {
        return options.getOrDefault(dimension, List.of());
    }

    List<String> gaps() {
        return new WhiteSpots(matrix).sentences();
    }

    /** A number, and in words what else is to know about it. */
    static String text(Matrix.Count count) {
        var text = new StringBuilder(String.valueOf(count.verified()));
        if (count.onlyCitywide()) text.append(", ").append(t("network.coverage.onlyCitywide"));
        if (count.overdue() > 0) text.append(", ").append(t("network.coverage.plus", count.overdue()));
        return text.toString();
    }

    static boolean isEmpty(Matrix.Count count) {
        return count.verified() + count.overdue() == 0;
    }

    Heat heat() {
        return Heat.of(matrix);
    }

    /** By district, with those for the whole city. */
    List<Bar> bars() {
        var districts = options(Dimension.DISTRICT);
        var numbers = districts.stream().map(this::inDistrict).toList();
        var longest = numbers.stream().max(Integer::compare).orElse(0);
        return java.util.stream.IntStream.range(0, districts.size())
                .mapToObj(i -> Bar.of(districts.get(i).label(), numbers.get(i), longest))
                .toList();
    }

    int inDistrict(Option district) {
        return Math.toIntExact(matrix.offers().stream()
                .filter(offer -> !offer.overdue() && offer.has(Dimension.DISTRICT, district.value()))
                .count());
    }

    /** Of those how many are for this district, not only for the whole city. */
    int ofDistrict(Option district) {
        return Math.toIntExact(matrix.offers().stream()
                .filter(offer -> !offer.overdue()
                        && offer.has(Dimension.DISTRICT, district.value())
                        && !offer.isOnlyCitywide(Dimension.DISTRICT, district.value()))
                .count());
    }

    SpotMap map() {
        return new SpotMap(spots);
    }

    String district(Spot spot) {
        return options(Dimension.DISTRICT).stream()
                .filter(option -> option.value().equals(spot.district()))
                .map(Option::label)
                .findFirst()
                .orElse(t("network.coverage.unsaid"));
    }

    boolean showsCell() {
        return !form.zeile().isEmpty() && !form.spalte().isEmpty();
    }

    /** Row and column of the chosen cell. */
    String cellTitle() {
        return t("network.coverage.cell", label(matrix.rows(), form.zeile()), label(matrix.columns(), form.spalte()));
    }

    List<Covered> cellOffers() {
        return matrix.offers(form.zeile(), form.spalte());
    }

    private static String label(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** Where an offer counts as one for the whole city. */
    boolean isOnlyCitywide(Covered offer) {
        return offer.isOnlyCitywide(matrix.down(), form.zeile())
                || offer.isOnlyCitywide(matrix.across(), form.spalte());
    }
}
