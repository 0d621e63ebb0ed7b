package de.lotse.reporting.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table together with all of its margins. A cell is named by an index; its coordinate in a dimension is 0 for the margin, 1 to n for the
 * codes. A table without dimensions is one cell.
 */
public final class Lattice {

    /** Of {@link #total}. */
    public static final int TOTAL = 0;

    private final int[] sizes;
    private final int[] strides;
    private final long[] counts;
    private final List<Map<Integer, Long>> contributors;
    private final int[] spare;

    /** @param sizes how many codes each dimension has */
    public Lattice(int... sizes) {
        this.sizes = sizes.clone();
        this.strides = new int[sizes.length];
        var cells = 1;
        for (var d = 0; d < sizes.length; d++) {
            strides[d] = cells;
            cells *= sizes[d] + 1;
        }
        this.counts = new long[cells];
        this.spare = new int[sizes.length];
        this.contributors = new ArrayList<>(cells);
        for (var cell = 0; cell < cells; cell++) contributors.add(new HashMap<>());
    }

    /**
     * Counts something in its cell and in all margins of it.
     *
     * @param codes coordinates from 1
     */
    public void add(int[] codes, int contributor, long count) {
        for (var margins = 0; margins < 1 << sizes.length; margins++) {
            var cell = 0;
            for (var d = 0; d < sizes.length; d++) if ((margins >> d & 1) == 0) cell += codes[d] * strides[d];
            counts[cell] += count;
            if (count > 0) contributors.get(cell).merge(contributor, count, Long::sum);
        }
    }

    /** A code of which the numbers are missed least; 0 for none. */
    public void spare(int dimension, int code) {
        spare[dimension] = code;
    }

    boolean isSpare(int cell) {
        for (var d = 0; d < sizes.length; d++) if (spare[d] > 0 && coordinate(cell, d) == spare[d]) return true;
        return false;
    }

    public int cells() {
        return counts.length;
    }

    public int dimensions() {
        return sizes.length;
    }

    public int size(int dimension) {
        return sizes[dimension];
    }

    public int coordinate(int cell, int dimension) {
        return cell / strides[dimension] % (sizes[dimension] + 1);
    }

    /** The cell beside this one in a dimension. */
    public int at(int cell, int dimension, int coordinate) {
        return cell + (coordinate - coordinate(cell, dimension)) * strides[dimension];
    }

    /** In how many dimensions it is no margin; the only code of a dimension is one. */
    public int level(int cell) {
        var level = 0;
        for (var d = 0; d < sizes.length; d++) if (sizes[d] > 1 && coordinate(cell, d) > 0) level++;
        return level;
    }

    public long count(int cell) {
        return counts[cell];
    }

    /** The margin of one dimension by itself, with the total. */
    Lattice line(int dimension) {
        var line = new Lattice(sizes[dimension]);
        line.spare(0, spare[dimension]);
        for (var code = 0; code <= sizes[dimension]; code++) {
            var cell = at(TOTAL, dimension, code);
            line.counts[code] = counts[cell];
            line.contributors.set(code, contributors.get(cell));
        }
        return line;
    }

    /** What those of them who contributed most to a cell know of it, when they put their own parts together. */
    long known(int cell, int together) {
        var parts = contributors.get(cell);
        if (together == 0 || parts.isEmpty()) return 0;
        if (together == 1) return Collections.max(parts.values());
        return parts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(together)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** All who contributed anything. */
    Set<Integer> contributors() {
        return contributors.get(TOTAL).keySet();
    }

    /** What one contributor has in a cell. */
    long of(int contributor, int cell) {
        return contributors.get(cell).getOrDefault(contributor, 0L);
    }

    /** To work on. */
    long[] counts() {
        return counts.clone();
    }
}
