package de.lotse.network.eligibility;

import static de.lotse.network.Fit.Verdict.DOES_NOT_FIT;
import static de.lotse.network.Fit.Verdict.FITS;
import static de.lotse.network.Fit.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Fit.Verdict;
import de.lotse.network.Seeker;
import de.lotse.network.Seeker.Age;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    private static final Map<String, Integer> RANKS = Map.of("NONE", 0, "A1", 2, "A2", 4, "B1", 6);
    private static final Seeker NOBODY_KNOWN = Seeker.of(Set.of("WORK"));
    private static final Seeker SARA = new Seeker(
            new Age(17, 18),
            Set.of("AUFENTHG_25_5"),
            Set.of("SGB2"),
            "A2",
            "5916-WANNE",
            "FEMALE",
            Map.of("WITH_CHILDREN", true, "SINGLE_PARENT", false),
            List.of("ar"),
            Set.of("WORK"));

    @Test
    void whatIsNotKnownIsNeitherAYesNorANo() {
        for (var dimension : Dimension.values())
            for (var operator : dimension.operators())
                assertThat(of(NOBODY_KNOWN, dimension, operator, choice(dimension)))
                        .as("%s %s", dimension, operator)
                        .isEqualTo(UNKNOWN);
    }

    private static String choice(Dimension dimension) {
        return dimension == Dimension.AGE ? "18" : dimension == Dimension.LANGUAGE_LEVEL ? "A2" : "WITH_CHILDREN";
    }

    @Test
    void anAgeThatIsNotExactIsSureOnlyWhereBothEndsAgree() {
        assertThat(of(SARA, Dimension.AGE, Operator.AT_LEAST, "16")).isEqualTo(FITS);
        assertThat(of(SARA, Dimension.AGE, Operator.AT_LEAST, "18")).isEqualTo(UNKNOWN);
        assertThat(of(SARA, Dimension.AGE, Operator.AT_LEAST, "21")).isEqualTo(DOES_NOT_FIT);
        assertThat(of(SARA, Dimension.AGE, Operator.AT_MOST, "18")).isEqualTo(FITS);
        assertThat(of(SARA, Dimension.AGE, Operator.AT_MOST, "17")).isEqualTo(UNKNOWN);
    }

    @Test
    void aLevelIsComparedByItsRank() {
        assertThat(of(SARA, Dimension.LANGUAGE_LEVEL, Operator.AT_LEAST, "A1")).isEqualTo(FITS);
        assertThat(of(SARA, Dimension.LANGUAGE_LEVEL, Operator.AT_LEAST, "B1")).isEqualTo(DOES_NOT_FIT);
        assertThat(of(SARA, Dimension.LANGUAGE_LEVEL, Operator.AT_MOST, "A2")).isEqualTo(FITS);
        assertThat(of(SARA, Dimension.LANGUAGE_LEVEL, Operator.AT_LEAST, "UNKNOWN"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aParagraphHoldsItsSubsectionsAndAnImpreciseTitleMayBeAnyOfThem() {
        assertThat(of(SARA, Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "AUFENTHG_25"))
                .isEqualTo(FITS);
        assertThat(of(SARA, Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "AUFENTHG_25_3"))
                .isEqualTo(DOES_NOT_FIT);
        assertThat(of(SARA, Dimension.RESIDENCE_STATUS, Operator.NONE_OF, "AUFENTHG_25_5"))
                .isEqualTo(DOES_NOT_FIT);

        assertThat(of(titled("AUFENTHG_25"), Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "AUFENTHG_25_3"))
                .isEqualTo(UNKNOWN);
        assertThat(of(titled("AUFENTHG_25"), Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "AUFENTHG_25A"))
                .isEqualTo(DOES_NOT_FIT);
        assertThat(of(titled("RESIDENCE_PERMIT"), Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "AUFENTHG_24"))
                .isEqualTo(UNKNOWN);
        assertThat(of(titled("RESIDENCE_PERMIT"), Dimension.RESIDENCE_STATUS, Operator.ONE_OF, "DULDUNG"))
                .isEqualTo(DOES_NOT_FIT);
    }

    @Test
    void ofAFamilyEachSituationIsKnownOrNotByItself() {
        assertThat(of(SARA, Dimension.FAMILY, Operator.ONE_OF, "WITH_CHILDREN", "PREGNANT"))
                .isEqualTo(FITS);
        assertThat(of(SARA, Dimension.FAMILY, Operator.ONE_OF, "SINGLE_PARENT", "PREGNANT"))
                .isEqualTo(UNKNOWN);
        assertThat(of(SARA, Dimension.FAMILY, Operator.ONE_OF, "SINGLE_PARENT")).isEqualTo(DOES_NOT_FIT);
        assertThat(of(SARA, Dimension.FAMILY, Operator.NONE_OF, "WITH_CHILDREN"))
                .isEqualTo(DOES_NOT_FIT);
    }

    @Test
    void aGenderThatIsNotStatedIsNotKnown() {
        var seeker = new Seeker(null, Set.of(), Set.of(), null, null, "NOT_STATED", Map.of(), List.of(), Set.of());
        assertThat(of(seeker, Dimension.GENDER, Operator.ONE_OF, "FEMALE")).isEqualTo(UNKNOWN);
        assertThat(of(SARA, Dimension.GENDER, Operator.ONE_OF, "FEMALE")).isEqualTo(FITS);
    }

    @Property
    void toBeOneOfThemAndToBeNoneOfThemAreOpposites(@ForAll("ages") int age, @ForAll Dimension dimension) {
        var choice = List.of("SGB2", "5916-WANNE", "FEMALE", "AUFENTHG_25_5", "WITH_CHILDREN", "SGB12")
                .get(age % 6);
        if (dimension.isOrdered()) return;
        var one = of(SARA, dimension, Operator.ONE_OF, choice);
        var none = of(SARA, dimension, Operator.NONE_OF, choice);
        assertThat(none).isEqualTo(one == UNKNOWN ? UNKNOWN : one == FITS ? DOES_NOT_FIT : FITS);
    }

    @net.jqwik.api.Provide
    static net.jqwik.api.Arbitrary<Integer> ages() {
        return net.jqwik.api.Arbitraries.integers().between(0, 99);
    }

    private static Seeker titled(String title) {
        return new Seeker(null, Set.of(title), Set.of(), null, null, null, Map.of(), List.of(), Set.of());
    }

    private static Verdict of(Seeker seeker, Dimension dimension, Operator operator, String... choices) {
        var rule = new Rule(new UUID(0, 1), dimension, operator, List.of(choices), "");
        return new Evaluation(seeker, RANKS).of(rule);
    }
}
