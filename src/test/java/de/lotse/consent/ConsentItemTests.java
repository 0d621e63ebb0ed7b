package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.UserId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person can agree to at all, and how. */
class ConsentItemTests {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 2, 28);
    private static final OrganisationId JOBCENTER = new OrganisationId(UUID.randomUUID());
    private static final EnumSet<ContentCategory> SPECIAL = EnumSet.of(
            ContentCategory.HEALTH,
            ContentCategory.DISABILITY,
            ContentCategory.VIOLENCE_PROTECTION,
            ContentCategory.RELIGION_BELIEF);

    @ParameterizedTest
    @EnumSource
    void healthReligionAndViolenceAreChosenOneByOne(ContentCategory category) {
        assertThat(category.isSpecial()).isEqualTo(SPECIAL.contains(category));
        assertThat(category.needsSignature())
                .isEqualTo(category == ContentCategory.HEALTH || category == ContentCategory.DISABILITY);
        assertThat(ContentCategory.special().contains(category)).isEqualTo(SPECIAL.contains(category));
        assertThat(ContentCategory.ordinary().contains(category)).isNotEqualTo(SPECIAL.contains(category));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCanAgreeToADutyOrAnEmergency(SharingPurpose purpose) {
        var agreeable = purpose != SharingPurpose.LEGAL_OBLIGATION && purpose != SharingPurpose.EMERGENCY;

        assertThat(purpose.needsConsent()).isEqualTo(agreeable);
        assertThat(SharingPurpose.agreeable().contains(purpose)).isEqualTo(agreeable);
        if (agreeable) assertThat(item(purpose).purpose()).isEqualTo(purpose);
        else
            assertThatIllegalArgumentException().isThrownBy(() -> item(purpose)).withMessageContaining("purpose");
    }

    @Test
    void namesExactlyOneRecipientAndAtLeastOneCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(null, "", ContentCategory.IDENTITY))
                .withMessageContaining("recipient");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(JOBCENTER, "Jobcenter", ContentCategory.IDENTITY))
                .withMessageContaining("recipient");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item(JOBCENTER, ""))
                .withMessageContaining("category");
        assertThat(item(null, "Jobcenter", ContentCategory.IDENTITY).office()).isEqualTo("Jobcenter");
    }

    @Test
    void keepsItsCategoriesInTheirOrderAndEachOnce() {
        var item = item(JOBCENTER, "", ContentCategory.PLAN, ContentCategory.IDENTITY, ContentCategory.PLAN);

        assertThat(item.categories()).containsExactly(ContentCategory.IDENTITY, ContentCategory.PLAN);
    }

    @Test
    void aBundleHoldsNothingSpecialAndBecomesAnItemForItsOrganisation() {
        var bundle = bundle(ContentCategory.BENEFITS, ContentCategory.IDENTITY, ContentCategory.BENEFITS);

        assertThat(bundle.categories()).containsExactly(ContentCategory.IDENTITY, ContentCategory.BENEFITS);
        assertThat(bundle.item())
                .isEqualTo(new ConsentItem(
                        JOBCENTER,
                        "",
                        List.of(ContentCategory.IDENTITY, ContentCategory.BENEFITS),
                        SharingPurpose.REFERRAL_HANDLING,
                        "",
                        Direction.BOTH,
                        null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundle(ContentCategory.IDENTITY, ContentCategory.HEALTH))
                .withMessageContaining("one by one");
        assertThatIllegalArgumentException().isThrownBy(() -> bundle()).withMessageContaining("category");
    }

    @Test
    void aConsentToSharingNamesSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.SHARING, GivenHow.WRITTEN, null, FROM, Signer.SELF, ""))
                .withMessageContaining("nobody to share with");
        assertThat(consent(Kind.CASEWORK, GivenHow.WRITTEN, null, FROM, Signer.SELF, "")
                        .items())
                .isEmpty();
    }

    @Test
    void aGuardianHasANameAndNobodyElseIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.CASEWORK, GivenHow.WRITTEN, null, FROM, Signer.GUARDIAN, ""))
                .withMessageContaining("guardian");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.CASEWORK, GivenHow.WRITTEN, null, FROM, Signer.SELF, "Mutter"))
                .withMessageContaining("guardian");
        assertThat(consent(Kind.CASEWORK, GivenHow.WRITTEN, null, FROM, Signer.GUARDIAN, "Mutter")
                        .guardianName())
                .isEqualTo("Mutter");
    }

    @Test
    void theFormFitsToItsSignature() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.CASEWORK, GivenHow.ORAL, null, null, Signer.SELF, ""))
                .withMessageContaining("oral");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.CASEWORK, GivenHow.ORAL, FROM, FROM, Signer.SELF, ""))
                .withMessageContaining("oral");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(Kind.CASEWORK, GivenHow.DIGITAL, null, null, Signer.SELF, ""))
                .withMessageContaining("digital");
        assertThat(consent(Kind.CASEWORK, GivenHow.WRITTEN, null, null, Signer.SELF, "")
                        .signedOn())
                .isNull();
        assertThat(consent(Kind.CASEWORK, GivenHow.DIGITAL, null, FROM, Signer.SELF, "")
                        .signedOn())
                .isEqualTo(FROM);
    }

    @Test
    void oneItemWithHealthAmongOthersIsEnoughToNeedASignature() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oral(item(JOBCENTER, "", ContentCategory.IDENTITY, ContentCategory.DISABILITY)))
                .withMessageContaining("signature");
        assertThat(oral(item(JOBCENTER, "", ContentCategory.IDENTITY)).items()).hasSize(1);
        assertThat(consent(GivenHow.WRITTEN, null, item(JOBCENTER, "", ContentCategory.HEALTH))
                        .items())
                .hasSize(1);
    }

    @Test
    void endsNeitherBeforeItsConsentBeginsNorAfterItEnds() {
        assertThat(until(FROM).items()).hasSize(1);
        assertThat(until(UNTIL).items()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until(FROM.minusDays(1)))
                .withMessageContaining("outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until(UNTIL.plusDays(1)))
                .withMessageContaining("outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent(
                        Kind.CASEWORK, GivenHow.WRITTEN, null, null, Signer.SELF, "", FROM.minusDays(1), List.of()))
                .withMessageContaining("before it begins");
        assertThat(consent(Kind.CASEWORK, GivenHow.WRITTEN, null, null, Signer.SELF, "", FROM, List.of())
                        .validUntil())
                .isEqualTo(FROM);
    }

    private static ConsentItem item(SharingPurpose purpose) {
        return new ConsentItem(JOBCENTER, "", List.of(ContentCategory.IDENTITY), purpose, "", Direction.SEND, null);
    }

    private static ConsentItem item(@Nullable OrganisationId organisation, String office, ContentCategory... which) {
        return new ConsentItem(organisation, office, List.of(which), SharingPurpose.CASEWORK, "", Direction.SEND, null);
    }

    private static RecipientBundle bundle(ContentCategory... categories) {
        return new RecipientBundle(
                UUID.randomUUID(),
                1,
                JOBCENTER,
                "Leistungen",
                List.of(categories),
                SharingPurpose.REFERRAL_HANDLING,
                Direction.BOTH);
    }

    private static NewConsent until(LocalDate day) {
        return consent(
                GivenHow.WRITTEN,
                null,
                new ConsentItem(
                        JOBCENTER,
                        "",
                        List.of(ContentCategory.IDENTITY),
                        SharingPurpose.CASEWORK,
                        "",
                        Direction.SEND,
                        day));
    }

    private static NewConsent oral(ConsentItem item) {
        return consent(GivenHow.ORAL, FROM, item);
    }

    private static NewConsent consent(GivenHow how, @Nullable LocalDate signBy, ConsentItem item) {
        return consent(Kind.SHARING, how, signBy, null, Signer.SELF, "", UNTIL, List.of(item));
    }

    private static NewConsent consent(
            Kind kind,
            GivenHow how,
            @Nullable LocalDate signBy,
            @Nullable LocalDate signedOn,
            Signer signer,
            String guardian) {
        return consent(kind, how, signBy, signedOn, signer, guardian, UNTIL, List.of());
    }

    private static NewConsent consent(
            Kind kind,
            GivenHow how,
            @Nullable LocalDate signBy,
            @Nullable LocalDate signedOn,
            Signer signer,
            String guardian,
            LocalDate validUntil,
            List<ConsentItem> items) {
        return new NewConsent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                "de",
                how,
                signBy,
                signedOn,
                new UserId(UUID.randomUUID()),
                "NONE",
                "",
                signer,
                guardian,
                FROM,
                validUntil,
                items);
    }
}
