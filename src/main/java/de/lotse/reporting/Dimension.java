package de.lotse.reporting;

import java.util.List;

/**
 * By what a family of tables may be broken down.
 *
 * @param name within the family, such as {@code district}
 * @param codes all that there may be, whether counted or not, in the order of their list: a code that is missing would tell that it is zero
 */
public record Dimension(String name, List<String> codes) {

    /** Stands for all codes of a dimension: the place of a margin. */
    public static final String TOTAL = "*";

    /** The code of those of whom it was not said. Nobody asks for it, so it is the first to be hidden where another has to be covered. */
    public static final String NOT_SAID = "-";

    /** The name of that by months, which only quarters have that are not told while they run. */
    public static final String MONTH = "MONTH";

    public Dimension {
        codes = List.copyOf(codes);
        if (codes.contains(TOTAL)) throw new IllegalArgumentException(TOTAL + " is the total of " + name);
        if (codes.stream().distinct().count() < codes.size())
            throw new IllegalArgumentException("a code of " + name + " stands twice");
    }
}
