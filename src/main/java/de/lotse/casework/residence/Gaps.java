package de.lotse.casework.residence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days between periods on which none of them is in force. */
final class Gaps {

    private Gaps() {}

    /**
     * The gaps after the first day that is covered, in order and as long as possible. After the last period there is a gap
     * without an end, unless a period has none itself.
     *
     * @param periods in any order; they may overlap
     */
    static List<Period> between(Collection<Period> periods) {
        var gaps = new ArrayList<Period>();
        @Nullable LocalDate covered = null;
        for (var period : periods.stream().sorted(comparing(Period::from)).toList()) {
            if (covered != null && period.from().isAfter(covered.plusDays(1)))
                gaps.add(new Period(covered.plusDays(1), period.from().minusDays(1)));
            var last = period.to();
            if (last == null) return gaps;
            if (covered == null || last.isAfter(covered)) covered = last;
        }
        if (covered != null) gaps.add(new Period(covered.plusDays(1), null));
        return gaps;
    }
}
