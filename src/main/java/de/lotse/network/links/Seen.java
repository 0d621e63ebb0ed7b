package de.lotse.network.links;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import de.lotse.network.offers.OfferField;
import de.lotse.network.offers.OfferSheet;
import de.lotse.shared.Digest;
import java.util.Arrays;
import java.util.Set;

/**
 * What stood in the form when it was opened, as short fingerprints: tells which fields somebody typed something into, without sending the
 * whole entry twice.
 *
 * @param prints {@code FIELD:fingerprint}, separated by blanks
 */
record Seen(Set<String> prints) {

    private static final int DIGITS = 16;

    Seen {
        prints = Set.copyOf(prints);
    }

    static Seen of(OfferSheet sheet, Set<OfferField> fields) {
        return new Seen(fields.stream().map(field -> print(field, sheet)).collect(toSet()));
    }

    static Seen read(String text) {
        return new Seen(Arrays.stream(text.split(" ", -1)).collect(toSet()));
    }

    String text() {
        return prints.stream().sorted().collect(joining(" "));
    }

    /** What was typed, and in every other field what stands there now. */
    OfferSheet over(OfferSheet now, OfferSheet typed, Set<OfferField> fields) {
        var sheet = typed;
        for (var field : fields) if (prints.contains(print(field, typed))) sheet = sheet.with(field, now.get(field));
        return sheet;
    }

    private static String print(OfferField field, OfferSheet sheet) {
        return field + ":" + Digest.hex(field + "\n" + sheet.get(field)).substring(0, DIGITS);
    }
}
