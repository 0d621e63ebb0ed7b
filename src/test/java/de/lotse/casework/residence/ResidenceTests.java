package de.lotse.casework.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.residence.Warning.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResidenceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Horizons HORIZONS = new Horizons(90, 60);
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final Member MEMBER =
            new Member(new CaseId(new UUID(0, 2)), PERSON, "Haile, Selam", "Haile, Selam", true, null);

    @Test
    void warnsOfAnEndAheadAndOfTheDaysWithoutBenefits() {
        var residence =
                domains(domain("ASYLBLG", "2025-01-01", "2026-03-31", null), domain("SGB2", "2026-05-01", null, null));
        assertThat(residence.warnings(TODAY, HORIZONS))
                .extracting(Warning::kind, Warning::code, Warning::day, warning -> warning.gap()
                        .days())
                .containsExactly(tuple(Kind.LIVELIHOOD_ENDS, "ASYLBLG", LocalDate.of(2026, 3, 31), 30L));
    }

    @Test
    void isSilentUntilTheHorizonIsReached() {
        var residence = domains(domain("SGB2", "2025-01-01", "2026-05-01", null));
        assertThat(residence.warnings(LocalDate.of(2026, 3, 1), HORIZONS)).isEmpty();
        assertThat(residence.warnings(LocalDate.of(2026, 3, 2), HORIZONS)).hasSize(1);
    }

    @Test
    void callsAnOpenGapByItsNameAndAClosedOneNoMore() {
        var residence =
                domains(domain("ASYLBLG", "2025-01-01", "2026-01-31", null), domain("SGB2", "2026-03-10", null, null));
        assertThat(residence.warnings(TODAY, HORIZONS))
                .extracting(Warning::kind)
                .containsExactly(Kind.LIVELIHOOD_ENDED);
        assertThat(residence.warnings(LocalDate.of(2026, 3, 10), HORIZONS)).isEmpty();
    }

    @Test
    void knowsThatNobodyHasToProvideForWhoeverIsProvidedFor() {
        var residence = domains(domain("SGB2", "2025-01-01", "2026-02-28", EndReason.PROVIDED_FOR));
        assertThat(residence.livelihoodGaps()).isEmpty();
        assertThat(residence.warnings(TODAY, HORIZONS)).isEmpty();
    }

    @Test
    void doesNotTakeHealthInsuranceForLivelihood() {
        var residence =
                domains(domain("SGB2", "2025-01-01", "2026-02-28", null), domain("SGB5", "2025-01-01", null, null));
        assertThat(residence.livelihoodGaps()).containsExactly(new Period(TODAY, null));
    }

    @Test
    void warnsOfATitleThatEndsButNotWhereTheNextOneFollows() {
        var first = title("AUFENTHG_24", "2025-01-01", "2026-03-31");
        var next = title("AUFENTHG_24", "2026-04-01", null);
        assertThat(new Residence(MEMBER, List.of(first), List.of()).warnings(TODAY, HORIZONS))
                .extracting(Warning::kind, Warning::day)
                .containsExactly(tuple(Kind.TITLE_ENDS, LocalDate.of(2026, 3, 31)));
        assertThat(new Residence(MEMBER, List.of(first, next), List.of()).warnings(TODAY, HORIZONS))
                .isEmpty();
    }

    @Test
    void doesNotCountMissingPapersAsATitle() {
        var first = title("AUFENTHG_60A", "2025-01-01", "2026-02-15");
        var none = title("NONE_OR_UNCLEAR", "2026-02-16", null);
        assertThat(new Residence(MEMBER, List.of(first, none), List.of()).titleGaps())
                .containsExactly(new Period(LocalDate.of(2026, 2, 16), null));
    }

    private static Residence domains(LegalDomainPeriod... domains) {
        return new Residence(MEMBER, List.of(), List.of(domains));
    }

    private static LegalDomainPeriod domain(
            String domain, String from, @Nullable String to, @Nullable EndReason reason) {
        var id = UUID.randomUUID();
        return new LegalDomainPeriod(id, 0, PERSON, domain, "", "", period(from, to), Certainty.CONFIRMED, reason);
    }

    private static ResidenceTitle title(String title, String from, @Nullable String to) {
        return new ResidenceTitle(UUID.randomUUID(), 0, PERSON, title, period(from, to), null, true, List.of(), "");
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
