package de.lotse.network.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much speaks for two entries being the same.
 *
 * @param score 0 to 1
 * @param reasons what speaks for it, the strongest first
 */
public record Likeness(double score, List<Reason> reasons) {

    /** From here on somebody has to decide. */
    public static final double ASKS = 0.55;

    /** From here on it is shown. */
    public static final double SHOWN = 0.35;

    private static final double ALIKE = 0.72; // of names, as three-letter pieces

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** What two entries have in common. */
    public enum Reason {
        NAME_SAME(0.6),
        NAME_ALIKE(0.45),
        PHONE_SAME(0.4),
        MAIL_SAME(0.4),
        PLACE_SAME(0.25),
        PAGE_SAME(0.25),
        TRUNK_SAME(0.15);

        private final double weight;

        Reason(double weight) {
            this.weight = weight;
        }
    }

    public static Likeness of(Traits one, Traits other) {
        var reasons = new ArrayList<Reason>();
        var names = names(one.names(), other.names());
        if (names == 1) reasons.add(Reason.NAME_SAME);
        else if (names >= ALIKE) reasons.add(Reason.NAME_ALIKE);
        if (one.phones().stream()
                .anyMatch(a -> other.phones().stream().anyMatch(b -> a.key().equals(b.key()))))
            reasons.add(Reason.PHONE_SAME);
        if (!Collections.disjoint(one.mails(), other.mails())) reasons.add(Reason.MAIL_SAME);
        if (one.places().stream().anyMatch(a -> other.places().stream().anyMatch(a::meets)))
            reasons.add(Reason.PLACE_SAME);
        if (!Collections.disjoint(one.hosts(), other.hosts())) reasons.add(Reason.PAGE_SAME);
        if (!reasons.contains(Reason.PHONE_SAME)
                && one.phones().stream().anyMatch(a -> other.phones().stream().anyMatch(a::sharesTrunk)))
            reasons.add(Reason.TRUNK_SAME);
        return new Likeness(
                Math.min(
                        1, reasons.stream().mapToDouble(reason -> reason.weight).sum()),
                reasons);
    }

    /** Whether two of these names sound alike. */
    public static boolean areAlike(List<NameText> one, List<NameText> other) {
        return names(one, other) >= ALIKE;
    }

    private static double names(List<NameText> one, List<NameText> other) {
        return one.stream()
                .flatMap(a -> other.stream().map(a::likeness))
                .mapToDouble(likeness -> likeness)
                .max()
                .orElse(0);
    }

    public boolean asks() {
        return score >= ASKS;
    }

    /** The same name and something that does not change by chance: nobody needs to be asked. */
    public boolean isCertain() {
        return reasons.contains(Reason.NAME_SAME) && reasons.size() > 1;
    }
}
