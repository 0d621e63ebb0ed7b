package de.lotse.reporting;

import static de.lotse.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A disclosed table with its words: what {@code reporting/disclosed.jte} shows, and the lines from which a workbook or a PDF is made. One
 * line for each combination of the codes of all dimensions but the last, whose codes are the columns; a table by one dimension has a
 * column for the number and one for its share.
 *
 * @param caption what is counted, of when
 * @param nouns what the codes of each dimension are, such as "Stadtbezirk"
 * @param labels of the codes of each dimension
 */
public record DisclosedSheet(
        String caption, DisclosedTable table, List<String> nouns, List<Map<String, String>> labels) {

    public DisclosedSheet {
        nouns = List.copyOf(nouns);
        labels = List.copyOf(labels);
        if (nouns.size() != table.dimensions().size() || labels.size() != nouns.size())
            throw new IllegalArgumentException("words for " + nouns + " only");
    }

    /** The headings: the nouns of the first columns, then the columns of numbers. */
    public List<String> headings() {
        var headings = new ArrayList<>(named());
        headings.addAll(numberHeadings());
        return headings;
    }

    public List<String> numberHeadings() {
        if (isSimple()) return List.of(t("reporting.sheet.number"), t("reporting.sheet.share"));
        var last = nouns.size() - 1;
        return columns().stream().map(code -> label(last, code)).toList();
    }

    /** Of the columns that name a line. */
    public List<String> named() {
        if (nouns.isEmpty()) return List.of(t("reporting.sheet.all"));
        return isSimple() ? nouns : nouns.subList(0, nouns.size() - 1);
    }

    /** The margins stand last. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var codes : places(named().size())) lines.add(line(codes));
        return lines;
    }

    private Line line(List<String> codes) {
        var names = new ArrayList<String>();
        for (var d = 0; d < codes.size(); d++) names.add(label(d, codes.get(d)));
        if (nouns.isEmpty()) names.add(t("reporting.sheet.total"));
        if (isSimple())
            return new Line(names, List.of(table.cell(codes)), share(codes), length(codes), isMargin(codes));
        var cells =
                columns().stream().map(code -> table.cell(joined(codes, code))).toList();
        return new Line(names, cells, null, length(joined(codes, Dimension.TOTAL)), isMargin(codes));
    }

    private String share(List<String> codes) {
        return table.share(codes, codes.stream().map(_ -> Dimension.TOTAL).toList())
                .map(percent -> t("reporting.sheet.percent", percent))
                .orElse(t("reporting.hidden.sign"));
    }

    private boolean isSimple() {
        return nouns.size() < 2;
    }

    private List<String> columns() {
        return withTotal(table.dimensions().getLast());
    }

    private static List<String> withTotal(Dimension dimension) {
        var codes = new ArrayList<>(dimension.codes());
        codes.add(Dimension.TOTAL);
        return codes;
    }

    private List<List<String>> places(int depth) {
        List<List<String>> places = List.of(List.of());
        for (var dimension : table.dimensions().subList(0, Math.min(depth, nouns.size())))
            places = places.stream()
                    .flatMap(place -> withTotal(dimension).stream().map(code -> joined(place, code)))
                    .toList();
        return places;
    }

    private String label(int dimension, String code) {
        if (code.equals(Dimension.TOTAL)) return t("reporting.sheet.total");
        return labels.get(dimension).getOrDefault(code, code);
    }

    private static List<String> joined(List<String> codes, String code) {
        var joined = new ArrayList<>(codes);
        joined.add(code);
        return joined;
    }

    /** Whether there is a number to draw: those of the lines that are no margin. */
    public boolean hasChart() {
        return lines().stream().anyMatch(line -> line.length() != null && line.length() > 0);
    }

    /** In per cent of the longest; null for a hidden number, which has no bar, and for margins. */
    private @Nullable Integer length(List<String> codes) {
        var shown = table.cell(codes).shown();
        if (shown == null || isMargin(codes)) return null;
        var longest = places(named().size()).stream()
                .map(place -> isSimple() ? place : joined(place, Dimension.TOTAL))
                .filter(place -> !isMargin(place))
                .map(place -> table.cell(place).shown())
                .mapToLong(each -> each == null ? 0 : each)
                .max()
                .orElse(0);
        return longest == 0 ? 0 : Math.toIntExact(100 * shown / longest);
    }

    private boolean isMargin(List<String> codes) {
        return codes.subList(0, Math.min(codes.size(), named().size())).contains(Dimension.TOTAL) || nouns.isEmpty();
    }

    /**
     * @param names of its codes
     * @param share of the total as it is read; null in a table by several dimensions
     * @param length of its bar, 0 to 100
     * @param margin whether it sums up others
     */
    public record Line(
            List<String> names,
            List<DisclosedCell> cells,
            @Nullable String share,
            @Nullable Integer length,
            boolean margin) {

        /** Its codes in one. */
        public String name() {
            return String.join(" · ", names);
        }

        /** Whether it is drawn: with a bar, or as hidden without one. */
        public boolean isCharted() {
            return !margin;
        }
    }
}
