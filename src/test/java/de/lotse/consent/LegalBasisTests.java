package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.LegalBasis.Decision;
import de.lotse.consent.LegalBasis.Emergency;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.consent.LegalBasis.State;
import de.lotse.consent.LegalBasis.Told;
import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalBasisTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final UserId PROPOSER = new UserId(UUID.randomUUID());
    private static final UserId SECOND = new UserId(UUID.randomUUID());

    @Test
    void waitsForASecondPersonBeforeItCounts() {
        assertThat(proposed(null, null).state(FIRST)).isEqualTo(State.PROPOSED);
        assertThat(proposed(decided(true), null).state(FIRST)).isEqualTo(State.APPROVED);
        assertThat(proposed(decided(false), null).state(FIRST)).isEqualTo(State.REFUSED);
    }

    @Test
    void anEmergencyCountsAtOnceAndIsReviewed() {
        assertThat(emergency(null, null).state(FIRST)).isEqualTo(State.UNDER_REVIEW);
        assertThat(emergency(decided(true), null).state(FIRST)).isEqualTo(State.APPROVED);
        assertThat(emergency(decided(false), null).state(FIRST)).isEqualTo(State.NOT_JUSTIFIED);
    }

    @Test
    void endsByItselfAfterItsLastDayOrWhenSomebodyEndsIt() {
        assertThat(proposed(decided(true), null).state(LAST)).isEqualTo(State.APPROVED);
        assertThat(proposed(decided(true), null).state(LAST.plusDays(1))).isEqualTo(State.EXPIRED);
        assertThat(proposed(decided(true), NOON).state(FIRST)).isEqualTo(State.ENDED);
        assertThat(proposed(decided(true), NOON).state(LAST.plusDays(1))).isEqualTo(State.ENDED);
        assertThat(proposed(decided(false), NOON).state(FIRST)).isEqualTo(State.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void carriesAGrantOnlyWhenItIsApprovedOrAnEmergency(State state) {
        assertThat(state.counts()).isEqualTo(state == State.APPROVED || state == State.UNDER_REVIEW);
    }

    @Test
    void whoeverProposedItIsNeverTheSecondPerson() {
        assertThat(proposed(null, null).isOf(PROPOSER)).isTrue();
        assertThat(proposed(null, null).isOf(SECOND)).isFalse();
        assertThat(proposed(null, null).awaits(PROPOSER, FIRST)).isFalse();
        assertThat(proposed(null, null).awaits(SECOND, FIRST)).isTrue();
        assertThat(emergency(null, null).awaits(PROPOSER, FIRST)).isFalse();
    }

    @Test
    void theSecondPersonSpeaksOnce() {
        assertThat(proposed(decided(true), null).awaits(SECOND, FIRST)).isFalse();
        assertThat(emergency(decided(true), null).awaits(SECOND, FIRST)).isFalse();
    }

    @Test
    void onlyAnEmergencyIsReviewedAfterItsEnd() {
        assertThat(proposed(null, NOON).awaits(SECOND, FIRST)).isFalse();
        assertThat(proposed(null, null).awaits(SECOND, LAST.plusDays(1))).isFalse();
        assertThat(emergency(null, NOON).awaits(SECOND, FIRST)).isTrue();
        assertThat(emergency(null, null).awaits(SECOND, LAST.plusDays(1))).isTrue();
    }

    private static Decision decided(boolean approved) {
        return new Decision(approved, SECOND, NOON, "");
    }

    private static LegalBasis proposed(@Nullable Decision decision, @Nullable Instant ended) {
        return basis(null, decision, ended);
    }

    private static LegalBasis emergency(@Nullable Decision decision, @Nullable Instant ended) {
        return basis(new Emergency(Ground.LIFE, null, "", FIRST.plusDays(2)), decision, ended);
    }

    private static LegalBasis basis(
            @Nullable Emergency emergency, @Nullable Decision decision, @Nullable Instant ended) {
        return new LegalBasis(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "Polizei",
                List.of(ContentCategory.IDENTITY),
                "SGB10_69",
                "Gefahr",
                emergency,
                FIRST,
                LAST,
                PROPOSER,
                NOON,
                decision,
                new Told(null, "", null),
                ended);
    }
}
