package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.audit.AccessPurpose;
import de.lotse.consent.CaseAccess.Membership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTests {

    @ParameterizedTest
    @CsvSource({
        "LEAD,             true,  true,  CASEWORK",
        "CO_WORKER,        true,  true,  CASEWORK",
        "SUBSTITUTE,       true,  true,  SUBSTITUTION",
        "SUPERVISOR,       true,  true,  SUPERVISION",
        "CONFERENCE_GUEST, false, false, CASE_CONFERENCE",
        "BREAK_GLASS,      false, true,  EMERGENCY"
    })
    void saysWhatSomebodyMayDoInACaseAndWhatFor(Membership one, boolean writes, boolean notes, AccessPurpose purpose) {
        assertThat(one.mayWrite()).isEqualTo(writes);
        assertThat(one.mayNote()).isEqualTo(notes);
        assertThat(one.purpose()).isEqualTo(purpose);
    }
}
