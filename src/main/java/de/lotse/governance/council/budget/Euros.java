package de.lotse.governance.council.budget;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts in euros as the office writes them. */
final class Euros {

    private static final long MOST = 10_000_000_000_000L;
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?:,(\\d{1,2}))?\\s*(?:€|EUR|Euro)?");

    private Euros() {}

    /** In cents; empty for what is no amount, and for more than 100 billion euros. */
    static OptionalLong cents(String typed) {
        var read = AMOUNT.matcher(typed.strip().replace('\u00a0', ' '));
        if (!read.matches()) return OptionalLong.empty();
        var euros = Long.parseLong(read.group(1).replace(".", ""));
        var cents = read.group(2) == null ? 0 : Integer.parseInt((read.group(2) + "0").substring(0, 2));
        var all = euros * 100 + cents;
        return all > MOST ? OptionalLong.empty() : OptionalLong.of(all);
    }

    /** {@code 12.500,00 Euro} */
    static String words(long cents) {
        return t("governance.council.euros", typed(cents));
    }

    /** {@code 12.500,00} */
    static String typed(long cents) {
        return Formats.number(cents / 100) + String.format(Locale.ROOT, ",%02d", cents % 100);
    }
}
