package de.lotse.reporting;

import de.lotse.reporting.suppression.Lattice;
import de.lotse.reporting.suppression.Rule;
import de.lotse.reporting.suppression.Suppression;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule of {@link Disclosure} for one line of numbers beside its total, by itself and without memory: for what keeps its own releases,
 * and for numbers that differ from viewer to viewer.
 *
 * @param smallest from how many on a number is shown
 */
public record SmallNumbers(int smallest) {

    /**
     * Which of them are hidden, small ones and those by which a small one could be computed.
     *
     * @param behind how many that the viewer may not open stand behind each number, by its code
     * @param zeros whether a number behind which nobody stands is hidden like a small one
     */
    public Set<String> hidden(Map<String, Long> behind, Zeros zeros) {
        var codes = List.copyOf(behind.keySet());
        var lattice = new Lattice(codes.size());
        for (var i = 0; i < codes.size(); i++) lattice.add(new int[] {i + 1}, 0, behind.get(codes.get(i)));
        var rule = new Rule(smallest, 1, zeros == Zeros.SHOWN);
        var cells = Suppression.hidden(lattice, rule, new BitSet(), new BitSet());
        Set<String> hidden = new HashSet<>();
        for (var i = 0; i < codes.size(); i++) if (cells.get(i + 1)) hidden.add(codes.get(i));
        return hidden;
    }

    /** Whether a number by itself is too small to be shown. */
    public boolean isSmall(long behind) {
        return behind > 0 && behind < smallest;
    }
}
