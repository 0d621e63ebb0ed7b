package de.lotse.reporting.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.suppression.Attacker.Bounds;
import de.lotse.reporting.suppression.Attacker.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whoever knows all shown numbers and the rule computes no hidden one, and narrows none below the threshold. */
class HiddenCellsTests {

    private static final Rule FIVE = new Rule(5, 1, false);
    private static final int NOBODY = -1;
    private static final int CONTRIBUTORS = 4;

    @Test
    void aSmallNumberTakesAnotherWithIt() {
        assertThat(hidden(FIVE, line(2, 6, 40))).containsExactly(1, 2);
        assertThat(hidden(FIVE, line(12, 6, 40))).isEmpty();
    }

    @Test
    void manySmallNumbersCoverEachOther() {
        assertThat(hidden(FIVE, line(1, 1, 1, 1, 1, 1, 30))).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aZeroIsHiddenLikeASmallNumberUnlessItTellsNothing() {
        assertThat(hidden(FIVE, line(0, 6, 40))).containsExactly(1, 2);
        assertThat(hidden(new Rule(5, 1, true), line(0, 6, 40))).isEmpty();
    }

    @Test
    void aTableOfNothingButSmallNumbersShowsItsTotal() {
        assertThat(hidden(FIVE, line(3, 3, 3))).containsExactly(1, 2, 3);
        assertThat(hidden(FIVE, line(1, 1, 2))).as("the total is small itself").containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatComesFromASingleContributorIsHiddenAndSoIsAnother() {
        var lattice = new Lattice(3);
        lattice.add(new int[] {1}, 1, 30);
        lattice.add(new int[] {2}, 1, 10);
        lattice.add(new int[] {2}, 2, 10);
        lattice.add(new int[] {3}, 1, 9);
        lattice.add(new int[] {3}, 3, 1);

        var hidden = hidden(new Rule(5, 2, false), lattice);

        assertThat(hidden).contains(1).hasSize(3);
    }

    @Test
    void whoHasGivenAlmostEnoughHimselfLearnsOfNoOneElse() {
        var lattice = new Lattice(2);
        lattice.add(new int[] {1}, 1, 4);
        lattice.add(new int[] {1}, 2, 1);
        lattice.add(new int[] {2}, 2, 20);
        lattice.add(new int[] {2}, 3, 20);

        assertThat(hidden(FIVE, lattice)).as("enough, and none of one alone").isEmpty();
        assertThat(hidden(new Rule(5, 2, false), lattice)).containsExactly(1, 2);
    }

    @Test
    void whoKnowsTheCellThatCoversAnotherDoesNotTakeTheCoverAway() {
        var lattice = new Lattice(3);
        lattice.add(new int[] {1}, 1, 1);
        lattice.add(new int[] {1}, 2, 1);
        lattice.add(new int[] {2}, 1, 9); // covers the first for all but 1, who has almost all of it
        lattice.add(new int[] {2}, 3, 1);
        lattice.add(new int[] {3}, 2, 30);
        lattice.add(new int[] {3}, 3, 30);

        assertThat(hidden(new Rule(5, 1, false), lattice)).containsExactly(1, 2);
        assertThat(hidden(new Rule(5, 2, false), lattice)).containsExactly(1, 2, 3);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void nobodyNarrowsAHiddenCell(@ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int smallest) {
        attack(new Random(seed), smallest, false);
    }

    @Tag("slow")
    @Property(tries = 1500, shrinking = ShrinkingMode.BOUNDED)
    void nobodyNarrowsAHiddenCellOfManyTables(@ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int smallest) {
        attack(new Random(seed), smallest, new Random(seed).nextInt(10) == 0);
    }

    /** As above, with every table that there can be. */
    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void nobodyNarrowsAHiddenCellByTryingEveryTable(@ForAll long seed) {
        var random = new Random(seed);
        var sizes = random.nextBoolean() ? new int[] {2, 2, 2} : new int[] {3, 3};
        var lattice = new Lattice(sizes);
        var total = 5 + random.nextInt(5);
        for (var i = 0; i < total; i++) lattice.add(code(random, sizes), random.nextInt(3), 1);
        var rule = new Rule(3 + random.nextInt(2), 1 + random.nextInt(2), random.nextBoolean());
        var hidden = Suppression.hidden(lattice, rule, new BitSet(), new BitSet());
        if (hidden.get(Lattice.TOTAL)) return;

        for (var somebody : whoever(rule, 3)) {
            var attacker = attacker(lattice, sizes, rule, hidden, somebody);
            var others = total - lattice.of(somebody, Lattice.TOTAL);
            for (var cell : hidden.stream().toArray())
                if (!isAMarginByItself(rule, lattice, cell))
                    assertThat(attacker.enumerate(coordinates(lattice, cell), others)
                                    .width())
                            .as(
                                    "%s of %s for %s",
                                    Arrays.toString(coordinates(lattice, cell)),
                                    Arrays.toString(lattice.counts()),
                                    somebody)
                            .isGreaterThanOrEqualTo(rule.smallest());
        }
    }

    /** Somebody who contributed nothing; where contributors are protected from each other, each of them too. */
    private static List<Integer> whoever(Rule rule, int contributors) {
        return rule.contributors() < 2
                ? List.of(NOBODY)
                : IntStream.range(NOBODY, contributors).boxed().toList();
    }

    private static void attack(Random random, int smallest, boolean whole) {
        var sizes = sizes(random);
        var rule = new Rule(smallest, 1 + random.nextInt(2), random.nextInt(3) == 0);
        var lattice = drawn(random, sizes);
        var hidden = Suppression.hidden(lattice, rule, new BitSet(), new BitSet());

        for (var cell = 0; cell < lattice.cells(); cell++)
            if (rule.hides(lattice, cell)) assertThat(hidden.get(cell)).isTrue();
        if (hidden.get(Lattice.TOTAL)) return; // then nothing is shown
        for (var somebody : whoever(rule, CONTRIBUTORS)) attack(somebody, lattice, sizes, rule, hidden, whole);
    }

    /** What others gave is narrowed by nobody who takes his own from everything, and no small number of others is shown. */
    private static void attack(int somebody, Lattice lattice, int[] sizes, Rule rule, BitSet hidden, boolean whole) {
        var attacker = attacker(lattice, sizes, rule, hidden, somebody);
        for (var cell = 0; cell < lattice.cells(); cell++) {
            if (!hidden.get(cell) && lattice.count(cell) > 0)
                assertThat(lattice.count(cell) - lattice.of(somebody, cell)).isGreaterThanOrEqualTo(rule.smallest());
            if (!hidden.get(cell) || isAMarginByItself(rule, lattice, cell)) continue;
            Bounds bounds = attacker.solve(coordinates(lattice, cell), whole);
            assertThat(bounds.width())
                    .as(
                            "%s: %s of %s for %s, hidden %s",
                            bounds,
                            Arrays.toString(coordinates(lattice, cell)),
                            Arrays.toString(lattice.counts()),
                            somebody,
                            hidden)
                    .isGreaterThanOrEqualTo(rule.smallest());
        }
    }

    /** A number that is not small, and the same as a margin, because all others of its line are zero and may be shown. */
    private static boolean isAMarginByItself(Rule rule, Lattice lattice, int cell) {
        return IntStream.range(0, lattice.dimensions())
                .map(d -> lattice.at(cell, d, 0))
                .anyMatch(margin ->
                        margin != cell && lattice.count(margin) == lattice.count(cell) && !rule.hides(lattice, cell));
    }

    /** @param somebody who takes his own from each number, and so looks at the numbers of all others */
    static Attacker attacker(Lattice lattice, int[] sizes, Rule rule, BitSet hidden, int somebody) {
        List<Known> shown = new ArrayList<>();
        List<int[]> unknown = new ArrayList<>();
        var tables = IntStream.range(0, lattice.cells())
                .filter(cell -> !hidden.get(cell))
                .mapToObj(cell -> table(lattice, cell))
                .collect(Collectors.toSet());
        for (var cell = 0; cell < lattice.cells(); cell++)
            if (!hidden.get(cell))
                shown.add(new Known(coordinates(lattice, cell), lattice.count(cell) - lattice.of(somebody, cell)));
            else if (lattice.count(cell) > 0
                    && lattice.of(somebody, cell) == 0 // else it is his own that makes it more than zero
                    && tables.contains(table(lattice, cell))) // else nothing tells whether it is zero
            unknown.add(coordinates(lattice, cell));
        return new Attacker(sizes, shown, rule.zerosShown() ? 1 : 0, unknown);
    }

    /** By which dimensions a cell is broken down. */
    private static List<Boolean> table(Lattice lattice, int cell) {
        return Arrays.stream(coordinates(lattice, cell))
                .mapToObj(code -> code > 0)
                .toList();
    }

    private static int[] coordinates(Lattice lattice, int cell) {
        return IntStream.range(0, lattice.dimensions())
                .map(d -> lattice.coordinate(cell, d))
                .toArray();
    }

    private static int[] sizes(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new int[] {1 + random.nextInt(8)};
            case 1 -> new int[] {1 + random.nextInt(4), 1 + random.nextInt(4)};
            default -> new int[] {1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)};
        };
    }

    /** As small as the districts of a town: few large numbers, many small ones, many zeros. */
    private static Lattice drawn(Random random, int... sizes) {
        var lattice = new Lattice(sizes);
        var kinds = 1 + random.nextInt(30);
        for (var i = 0; i < kinds; i++)
            lattice.add(
                    code(random, sizes),
                    random.nextInt(CONTRIBUTORS),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 1 + random.nextInt(3));
        return lattice;
    }

    private static int[] code(Random random, int... sizes) {
        return Arrays.stream(sizes).map(size -> 1 + random.nextInt(size)).toArray();
    }

    private static Lattice line(int... counts) {
        var lattice = new Lattice(counts.length);
        for (var i = 0; i < counts.length; i++)
            for (var contributor = 0; contributor < counts[i]; contributor++)
                lattice.add(new int[] {i + 1}, contributor, 1);
        return lattice;
    }

    private static List<Integer> hidden(Rule rule, Lattice lattice) {
        return Suppression.hidden(lattice, rule, new BitSet(), new BitSet()).stream()
                .boxed()
                .toList();
    }
}
