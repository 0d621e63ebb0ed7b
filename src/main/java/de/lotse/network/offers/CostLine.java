package de.lotse.network.offers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A price and what it is for, as in {@code 12,50 Euro – Kursgebühr}.
 *
 * @param amount in euros, with two places
 */
public record CostLine(BigDecimal amount, String what) {

    private static final Pattern PRICE =
            Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?\\s*(?:€|Euro|EUR)?\\s*[–—:-]?\\s*(.*)");
    private static final int LONGEST = 500;

    /** Empty for a line without a price at its beginning. */
    public static Optional<CostLine> of(String line) {
        var price = PRICE.matcher(line.strip());
        if (!price.matches() || price.group(3).length() > LONGEST) return Optional.empty();
        var cents = price.group(2) == null ? "00" : (price.group(2) + "0").substring(0, 2);
        return Optional.of(new CostLine(
                new BigDecimal(price.group(1) + "." + cents), price.group(3).strip()));
    }

    /** As a sheet keeps it; what is no price stays as it was typed. */
    static String canonical(String line) {
        return of(line).map(CostLine::text).orElse(line);
    }

    String text() {
        return amount.toPlainString().replace('.', ',') + " Euro" + (what.isEmpty() ? "" : " – " + what);
    }
}
