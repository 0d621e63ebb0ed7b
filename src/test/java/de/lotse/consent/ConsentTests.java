package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.State;
import de.lotse.consent.Consent.Withdrawn;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2027, 2, 28);

    @Test
    void countsFromItsFirstToItsLastDay() {
        var consent = consent(GivenHow.WRITTEN, null, START, null, false);

        assertThat(consent.isEffective(START.minusDays(1))).isFalse();
        assertThat(consent.isEffective(START)).isTrue();
        assertThat(consent.isEffective(END)).isTrue();
        assertThat(consent.state(END)).isEqualTo(State.VALID);
        assertThat(consent.state(END.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void aSheetWithoutASignatureIsWorthNothing() {
        var consent = consent(GivenHow.WRITTEN, null, null, null, false);

        assertThat(consent.state(START)).isEqualTo(State.UNSIGNED);
        assertThat(consent.isEffective(START)).isFalse();
    }

    @Test
    void anOralConsentStandsUntilTheDayForItsSignature() {
        var signBy = START.plusDays(14);
        var consent = consent(GivenHow.ORAL, signBy, null, null, false);

        assertThat(consent.state(signBy)).isEqualTo(State.UNSIGNED);
        assertThat(consent.isEffective(signBy)).isTrue();
        assertThat(consent.state(signBy.plusDays(1))).isEqualTo(State.EXPIRED);
        assertThat(consent.isEffective(signBy.plusDays(1))).isFalse();
        assertThat(consent(GivenHow.ORAL, signBy, signBy, null, false).isEffective(END))
                .isTrue();
    }

    @Test
    void aWithdrawalWinsOverEverything() {
        var withdrawn = new Withdrawn(
                Instant.parse("2026-04-01T10:00:00Z"), START, WithdrawnHow.PHONE, new UserId(UUID.randomUUID()), "");
        var consent = consent(GivenHow.WRITTEN, null, START, withdrawn, true);

        assertThat(consent.state(START)).isEqualTo(State.WITHDRAWN);
        assertThat(consent.isWithdrawn()).isTrue();
        assertThat(consent.isEffective(START)).isFalse();
        assertThat(consent(GivenHow.WRITTEN, null, START, null, false).isWithdrawn())
                .isFalse();
        assertThat(consent(GivenHow.WRITTEN, null, START, null, true).state(START))
                .isEqualTo(State.SUPERSEDED);
    }

    @Test
    void aConsentForRecipientsAloneEndsWithTheLastOfThem() {
        assertThat(shared(Kind.SHARING, item(START), item(null)).state(START)).isEqualTo(State.VALID);
        assertThat(shared(Kind.SHARING, item(START), item(START)).state(START)).isEqualTo(State.WITHDRAWN);
        assertThat(shared(Kind.SHARING, item(START)).isEffective(START)).isFalse();
        assertThat(shared(Kind.CASEWORK, item(START)).state(START)).isEqualTo(State.VALID);
        assertThat(shared(Kind.SHARING).state(START)).isEqualTo(State.VALID);
    }

    private static ConsentItem item(@Nullable LocalDate withdrawnOn) {
        return new ConsentItem(
                null,
                "Jugendamt",
                List.of(ContentCategory.IDENTITY),
                SharingPurpose.CASEWORK,
                "",
                Direction.SEND,
                null,
                UUID.randomUUID(),
                withdrawnOn);
    }

    @Test
    void childrenUnderFifteenNeedAGuardian() {
        assertThat(Consent.needsGuardian(START.minusYears(15), START, 15)).isFalse();
        assertThat(Consent.needsGuardian(START.minusYears(15).plusDays(1), START, 15))
                .isTrue();
        assertThat(Consent.needsGuardian(null, START, 15)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void noBundleHoldsASpecialCategory(CategoryBundle bundle) {
        assertThat(bundle.categories()).isNotEmpty().noneMatch(ContentCategory::isSpecial);
    }

    @Test
    void healthDataNeedASignature() {
        var health = new ConsentItem(
                null,
                "Gesundheitsamt",
                List.of(ContentCategory.HEALTH),
                SharingPurpose.CASEWORK,
                "Einschulung",
                Direction.SEND,
                null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> oral(List.of(health)))
                .withMessageContaining("signature");
        assertThat(oral(List.of()).items()).isEmpty();
    }

    private static NewConsent oral(List<ConsentItem> items) {
        return new NewConsent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Kind.CASEWORK,
                UUID.randomUUID(),
                "de",
                GivenHow.ORAL,
                START,
                null,
                new UserId(UUID.randomUUID()),
                "NONE",
                "",
                Signer.SELF,
                "",
                START,
                END,
                items);
    }

    private static Consent consent(
            GivenHow how,
            @Nullable LocalDate signBy,
            @Nullable LocalDate signedOn,
            @Nullable Withdrawn withdrawn,
            boolean superseded) {
        return consent(Kind.CASEWORK, how, signBy, signedOn, withdrawn, superseded, List.of());
    }

    private static Consent shared(Kind kind, ConsentItem... items) {
        return consent(kind, GivenHow.WRITTEN, null, START, null, false, List.of(items));
    }

    private static Consent consent(
            Kind kind,
            GivenHow how,
            @Nullable LocalDate signBy,
            @Nullable LocalDate signedOn,
            @Nullable Withdrawn withdrawn,
            boolean superseded,
            List<ConsentItem> items) {
        var user = new UserId(UUID.randomUUID());
        return new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                "de",
                how,
                signBy,
                signedOn,
                user,
                "NONE",
                "",
                Signer.SELF,
                "",
                START,
                END,
                withdrawn,
                null,
                superseded,
                Instant.parse("2026-03-01T10:00:00Z"),
                user,
                items);
    }
}
