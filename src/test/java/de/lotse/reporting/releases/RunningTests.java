package de.lotse.reporting.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Somebody gives and takes back hints of his own from week to week and watches a running number: he learns of no few others. */
class RunningTests {

    private static final String PROBER = "prober";
    private static final List<String> OTHERS = List.of("amira", "elif", "marek");

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void fewOthersNeverMoveItWhateverSomebodyDoesHimself(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int smallest) {
        var random = new Random(seed);
        var signals = new HashMap<String, String>();
        var number = Running.NONE;
        for (var week = 0; week < 1 + random.nextInt(12); week++) {
            change(signals, random, random.nextInt(12), OTHERS);
            change(signals, random, random.nextInt(8), List.of(PROBER));
            number = number.step(signals, smallest).orElse(number);
        }
        var before = number;
        // As if the last step were of this week; then fewer others than the threshold come or go.
        var now = new HashMap<>(before.members());
        change(now, random, random.nextInt(2 * smallest), List.of(PROBER));
        change(now, random, random.nextInt(smallest), OTHERS);

        var after = before.step(now, smallest).orElse(before);

        assertThat(after.atLeast()).isEqualTo(before.atLeast());
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void behindAShownNumberStandEnoughOthersForEverybody(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int smallest) {
        var random = new Random(seed);
        var signals = new HashMap<String, String>();
        var number = Running.NONE;
        for (var week = 0; week < 12; week++) {
            change(signals, random, random.nextInt(14), OTHERS);
            number = number.step(signals, smallest).orElse(number);
            if (number.atLeast() == null) continue;
            var told = number.atLeast();
            assertThat(told).isPositive().isLessThanOrEqualTo(number.members().size());
            assertThat(told % smallest).isZero();
            for (var somebody : OTHERS)
                assertThat(number.members().values().stream()
                                .filter(Predicate.not(somebody::equals))
                                .count())
                        .isGreaterThanOrEqualTo(smallest);
        }
    }

    /** So many come, or go where there are some to go. */
    private static void change(Map<String, String> signals, Random random, int times, List<String> by) {
        for (var i = 0; i < times; i++) {
            var somebody = by.get(random.nextInt(by.size()));
            var own = signals.entrySet().stream()
                    .filter(each -> each.getValue().equals(somebody))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (random.nextInt(3) == 0 && own.isPresent()) signals.remove(own.get());
            else signals.put("signal " + random.nextLong(), somebody);
        }
    }
}
