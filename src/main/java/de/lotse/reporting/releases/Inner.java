package de.lotse.reporting.releases;

import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.suppression.Lattice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some of the dimensions of a family, as a lattice. */
record Inner(List<Dimension> dimensions, Set<Integer> chosen) {

    Lattice lattice(List<Contribution> contributions) {
        var lattice = new Lattice(
                chosen.stream().mapToInt(d -> dimensions.get(d).codes().size()).toArray());
        var position = 0;
        for (var d : chosen) lattice.spare(position++, dimensions.get(d).codes().indexOf(Dimension.NOT_SAID) + 1);
        Map<String, Integer> contributors = new HashMap<>();
        for (var one : contributions) {
            var coordinates = chosen.stream()
                    .mapToInt(d -> coordinate(d, one.codes().get(d)))
                    .toArray();
            var contributor = contributors.computeIfAbsent(one.contributor(), _ -> contributors.size());
            lattice.add(coordinates, contributor, one.count());
        }
        return lattice;
    }

    /** Whether a cell is a cell of this lattice. */
    boolean contains(List<String> codes) {
        for (var d = 0; d < codes.size(); d++)
            if (!chosen.contains(d) && !codes.get(d).equals(Dimension.TOTAL)) return false;
        return true;
    }

    int cell(Lattice lattice, List<String> codes) {
        var cell = Lattice.TOTAL;
        var position = 0;
        for (var d : chosen) {
            var code = codes.get(d);
            if (!code.equals(Dimension.TOTAL)) cell = lattice.at(cell, position, coordinate(d, code));
            position++;
        }
        return cell;
    }

    private int coordinate(int dimension, String code) {
        var found = dimensions.get(dimension).codes().indexOf(code);
        if (found < 0)
            throw new IllegalArgumentException(dimensions.get(dimension).name() + " has no code " + code);
        return found + 1;
    }
}
