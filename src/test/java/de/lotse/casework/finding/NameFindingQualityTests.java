package de.lotse.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures on invented names in 34 languages, where the list lies beside the project; it is not part of it. */
@Tag("slow")
class NameFindingQualityTests {
    private static final Path LIST = Stream.of(
                    "../shared/data", "../../shared/data") // beside the project or its work trees
            .map(folder -> Path.of(folder, "names", "fakerjs_names.json"))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("absent"));
    private static final int PER_LANGUAGE = 20;
    private static final int PAIRS = 20_000;
    private static final TreeMap<String, List<String>> NAMES = new TreeMap<>();

    @BeforeAll
    static void readNames() throws IOException {
        assumeTrue(Files.exists(LIST), "the list of names is not there");
        var random = new Random(20260301);
        for (var language : JsonMapper.shared().readTree(LIST.toFile()).properties()) {
            var names = new TreeSet<String>();
            collect(language.getValue(), names);
            var shuffled = new ArrayList<>(names);
            Collections.shuffle(shuffled, random);
            NAMES.put(language.getKey(), shuffled.stream().limit(PER_LANGUAGE).toList());
        }
    }

    @Test
    void findsEachNameByItself() {
        assertThat(allNames()).hasSizeGreaterThan(300).allSatisfy(name -> {
            assertThat(found(name, name)).as(name).isTrue();
            assertThat(NameKeys.score(name, name)).as(name).isGreaterThan(0.999);
        });
    }

    @Test
    void findsNinetyFiveOfAHundredNamesDespiteASlip() {
        var random = new Random(7);
        int tried = 0;
        int found = 0;
        for (var name : allNames()) {
            if (name.codePoints().filter(Character::isLetter).count() < 5) continue;
            for (var slip : Slip.values()) {
                var typed = slip.in(name, random);
                if (typed.equals(name)) continue;
                tried++;
                if (found(typed, name)) found++;
            }
        }
        System.out.printf("names found despite a slip: %d of %d (%.1f %%)%n", found, tried, 100.0 * found / tried);
        assertThat((double) found / tried).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void takesAtMostOneStrangerInAHundredForPlausible() {
        var names = allNames();
        var random = new Random(11);
        int candidates = 0;
        int plausible = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var typed = names.get(random.nextInt(names.size()));
            var stored = names.get(random.nextInt(names.size()));
            if (typed.equals(stored)) continue;
            if (NameKeys.query(typed).matches(NameKeys.of(stored))) candidates++;
            if (NameKeys.score(typed, stored) >= NameKeys.PLAUSIBLE) plausible++;
        }
        System.out.printf(
                "strangers taken for plausible: %d of %d (%.3f %%), candidates %.3f %%%n",
                plausible, PAIRS, 100.0 * plausible / PAIRS, 100.0 * candidates / PAIRS);
        assertThat(plausible).isLessThanOrEqualTo(PAIRS / 100);
    }

    @Test
    void needsFewKeysPerWord() {
        var counts = allNames().stream()
                .filter(name -> NameWords.of(name).count() == 1)
                .mapToInt(name -> NameKeys.of(name).size())
                .summaryStatistics();
        System.out.printf("keys per word: %.1f, at most %d%n", counts.getAverage(), counts.getMax());
        assertThat(counts.getAverage()).isLessThanOrEqualTo(14);
        assertThat(counts.getMax()).isLessThanOrEqualTo(24);
    }

    private static List<String> allNames() {
        return NAMES.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static boolean found(String typed, String stored) {
        return NameKeys.query(typed).matches(NameKeys.of(stored))
                && NameKeys.score(typed, stored) >= NameKeys.PLAUSIBLE;
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.isString()) names.add(node.stringValue());
        node.forEach(child -> collect(child, names));
    }

    private enum Slip {
        SUBSTITUTION,
        DELETION,
        TRANSPOSITION;

        String in(String name, Random random) {
            int at = random.nextInt(name.length() - 1);
            char here = name.charAt(at);
            return new StringBuilder(name)
                    .replace(at, at + 2, pair(here, name.charAt(at + 1), name.charAt(random.nextInt(name.length()))))
                    .toString();
        }

        private String pair(char here, char next, char any) {
            return switch (this) {
                case SUBSTITUTION -> "" + any + next;
                case DELETION -> "" + next;
                case TRANSPOSITION -> "" + next + here;
            };
        }
    }
}
