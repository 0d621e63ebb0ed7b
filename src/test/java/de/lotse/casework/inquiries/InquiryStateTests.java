package de.lotse.casework.inquiries;

import static de.lotse.casework.inquiries.InquiryState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Conflict;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryStateTests {

    private static final Set<InquiryState> ENDS = EnumSet.of(ADVISED, REDIRECTED, DECLINED, HANDED_OVER, CASE_OPENED);

    @Test
    void isClearedBeforeItEnds() {
        assertThat(RECEIVED.next()).containsExactly(CLEARING);
        assertThat(CLEARING.next()).isEqualTo(ENDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISED", "REDIRECTED", "DECLINED", "HANDED_OVER", "CASE_OPENED"})
    void neverChangesAfterItsEnd(InquiryState end) {
        for (var other : InquiryState.values())
            assertThatThrownBy(() -> end.become(other)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> end.end(ADVISED)).isInstanceOf(Conflict.class);
    }

    @Test
    void isClearedAtOnceByWhoeverRecordsTheEnd() {
        assertThat(RECEIVED.end(ADVISED)).isEqualTo(ADVISED);
        assertThatThrownBy(() -> RECEIVED.end(CLEARING)).isInstanceOf(Conflict.class);
    }
}
