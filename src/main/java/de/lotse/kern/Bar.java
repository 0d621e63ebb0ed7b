package de.lotse.kern;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;

/**
 * A bar of a chart that stands beside a table with the same numbers.
 *
 * @param percent its length, 0 to 100
 * @param number as it is read at its end
 */
public record Bar(String label, int percent, String number) {

    public Bar {
        if (percent < 0 || percent > 100) throw new IllegalArgumentException("a share of " + percent + " per cent");
    }

    /** So many of all, read as per cent; nothing of nothing. */
    public static Bar share(String label, int part, int all) {
        var percent = percent(part, all);
        return new Bar(label, percent, t("kern.bar.percent", percent));
    }

    /** As long as its part of the longest, read as a number. */
    public static Bar of(String label, int number, int longest) {
        return new Bar(label, percent(number, longest), Formats.number(number));
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : Math.toIntExact(100L * part / all);
    }
}
