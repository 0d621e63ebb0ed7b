package de.lotse.network.freshness;

import static de.lotse.network.freshness.FreshnessState.DUE_SOON;
import static de.lotse.network.freshness.FreshnessState.FRESH;
import static de.lotse.network.freshness.FreshnessState.HIDDEN;
import static de.lotse.network.freshness.FreshnessState.NEVER;
import static de.lotse.network.freshness.FreshnessState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.rules.DirectoryRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshnessStateTests {

    private static final DirectoryRule RULE = new DirectoryRule(12, 30, 3, List.of(), "", "", "", 1);
    private static final LocalDate VERIFIED = LocalDate.of(2025, 1, 31);

    @Test
    void whatNobodyHasConfirmedIsNotFresh() {
        assertThat(FreshnessState.of(RULE, null, VERIFIED)).isEqualTo(NEVER);
    }

    @Test
    void anOfferIsDueAYearLaterAndItsPeopleAreRemindedAMonthBefore() {
        assertThat(on(2026, 1, 0)).isEqualTo(FRESH);
        assertThat(on(2026, 1, 1)).isEqualTo(DUE_SOON);
        assertThat(on(2026, 1, 31)).isEqualTo(DUE_SOON);
        assertThat(on(2026, 2, 1)).isEqualTo(OVERDUE);
    }

    @Test
    void threeMonthsAfterItWasDueItIsHidden() {
        assertThat(on(2026, 4, 29)).isEqualTo(OVERDUE);
        assertThat(on(2026, 4, 30)).isEqualTo(HIDDEN);
    }

    @Test
    void aMunicipalityMayHideOnTheDayItIsDue() {
        var strict = new DirectoryRule(6, 0, 0, List.of(), "", "", "", 1);
        assertThat(FreshnessState.of(strict, VERIFIED, LocalDate.of(2025, 7, 30)))
                .isEqualTo(FRESH);
        assertThat(FreshnessState.of(strict, VERIFIED, LocalDate.of(2025, 7, 31)))
                .isEqualTo(HIDDEN);
    }

    /** Day 0 is the last of the month before. */
    private static FreshnessState on(int year, int month, int day) {
        return FreshnessState.of(RULE, VERIFIED, LocalDate.of(year, month, 1).plusDays(day - 1L));
    }
}
