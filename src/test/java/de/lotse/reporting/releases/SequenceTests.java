package de.lotse.reporting.releases;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.Contribution;
import de.lotse.reporting.Dimension;
import de.lotse.reporting.suppression.Attacker;
import de.lotse.reporting.suppression.Attacker.Known;
import de.lotse.reporting.suppression.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks for one table after the other of the same quarter puts them all together, and still computes no hidden number. */
class SequenceTests {

    private static final int WORKERS = 5;

    @Test
    void aTableThatWouldTellAHiddenNumberOfAnEarlierOneHidesMore() {
        // Two districts, two kinds: the total and each kind by district would tell what the table by district hides.
        var dimensions = List.of(dimension("district", 3), dimension("kind", 2));
        var book = new Book(
                dimensions,
                List.of(of(2, 0, 0), of(9, 1, 0), of(30, 2, 0), of(1, 0, 1), of(8, 1, 1), of(30, 2, 1)),
                new Rule(5, 1, false));

        var first = book.table(Set.of(0));
        var second = book.table(Set.of(0, 1));

        assertThat(first.get(List.of("c0", "*"))).isEmpty();
        assertThat(first.get(List.of("c1", "*")))
                .as("else the first is the total less the others")
                .isEmpty();
        assertThat(second.get(List.of("c1", "c0"))).isEmpty();
        assertThat(second.get(List.of("c2", "c0"))).contains(30L);
        first.forEach((codes, value) -> assertThat(second.get(codes)).isEqualTo(value));
    }

    @Test
    void theSameTableSaysTheSame() {
        var random = new Random(7);
        var sizes = new int[] {4, 3, 3};
        var book = new Book(dimensions(sizes), contributions(random, sizes), new Rule(5, 1, false));

        assertThat(book.table(Set.of(0, 1))).isEqualTo(book.table(Set.of(1, 0)));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void nobodyNarrowsAHiddenCellByAskingOnceMore(@ForAll long seed) {
        attack(new Random(seed));
    }

    @Tag("slow")
    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void nobodyNarrowsAHiddenCellByAskingOftenInManyTowns(@ForAll long seed) {
        attack(new Random(seed));
    }

    private static void attack(Random random) {
        var sizes = random.nextBoolean()
                ? new int[] {2 + random.nextInt(3), 2 + random.nextInt(3), 2 + random.nextInt(2)}
                : new int[] {2 + random.nextInt(2), 2 + random.nextInt(2), 2, 2};
        var rule = new Rule(3 + random.nextInt(5), 1 + random.nextInt(2), false);
        var contributions = contributions(random, sizes);
        var book = new Book(dimensions(sizes), contributions, rule);
        Map<List<String>, Optional<Long>> seen = new HashMap<>();
        for (var i = 0; i < 5; i++) {
            var table = book.table(by(random, sizes.length));
            table.forEach((codes, value) -> {
                var before = seen.put(codes, value);
                if (before != null)
                    assertThat(value).as("%s was answered before", codes).isEqualTo(before);
            });
        }
        check(seen, sizes, rule.smallest(), List.of());
        if (rule.contributors() == 2)
            for (var somebody = 0; somebody < WORKERS; somebody++)
                check(seen, sizes, rule.smallest(), of("w" + somebody, contributions));
    }

    /** @param own what somebody gave himself, and takes from every number */
    private static void check(
            Map<List<String>, Optional<Long>> seen, int[] sizes, int smallest, List<Contribution> own) {
        if (seen.get(IntStream.range(0, sizes.length).mapToObj(_ -> "*").toList())
                .isEmpty()) return;
        List<Known> shown = new ArrayList<>();
        seen.forEach((codes, value) -> value.ifPresent(number -> {
            var others = number - number(codes, own);
            assertThat(others).as("%s of %s", codes, seen).isGreaterThanOrEqualTo(smallest);
            shown.add(new Known(coordinates(codes), others));
        }));
        var attacker = new Attacker(sizes, shown, 0, List.of());
        seen.forEach((codes, value) -> {
            if (value.isPresent()) return;
            var bounds = attacker.solve(coordinates(codes), false);
            assertThat(bounds.width()).as("%s %s of %s", codes, bounds, seen).isGreaterThanOrEqualTo(smallest);
        });
    }

    private static List<Contribution> of(String somebody, List<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> one.contributor().equals(somebody))
                .toList();
    }

    private static long number(List<String> codes, List<Contribution> contributions) {
        return contributions.stream()
                .filter(one -> IntStream.range(0, codes.size())
                        .allMatch(d -> codes.get(d).equals("*")
                                || codes.get(d).equals(one.codes().get(d))))
                .mapToLong(Contribution::count)
                .sum();
    }

    private static int[] coordinates(List<String> codes) {
        return codes.stream()
                .mapToInt(code -> code.equals("*") ? 0 : Integer.parseInt(code.substring(1)) + 1)
                .toArray();
    }

    private static Set<Integer> by(Random random, int dimensions) {
        Set<Integer> by = new HashSet<>();
        var size = random.nextInt(4);
        while (by.size() < Math.min(size, dimensions)) by.add(random.nextInt(dimensions));
        return by;
    }

    private static List<Dimension> dimensions(int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(d -> dimension("d" + d, sizes[d]))
                .toList();
    }

    private static List<Contribution> contributions(Random random, int... sizes) {
        List<Contribution> contributions = new ArrayList<>();
        var kinds = 5 + random.nextInt(40);
        for (var i = 0; i < kinds; i++)
            contributions.add(new Contribution(
                    IntStream.range(0, sizes.length)
                            .mapToObj(d -> "c" + random.nextInt(sizes[d]))
                            .toList(),
                    "w" + random.nextInt(WORKERS),
                    1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 3)));
        return contributions;
    }

    private static Dimension dimension(String name, int size) {
        return new Dimension(
                name, IntStream.range(0, size).mapToObj(code -> "c" + code).toList());
    }

    private static Contribution of(int count, int... codes) {
        return new Contribution(
                IntStream.of(codes).mapToObj(code -> "c" + code).collect(Collectors.toList()), "w", count);
    }
}
