package de.lotse.network.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalStateTests {

    @ParameterizedTest
    @CsvSource({"0,0,3,NEW", "3,0,0,ACCEPTED", "0,3,0,REJECTED", "1,2,0,PARTLY", "1,0,2,PARTLY", "0,1,2,PARTLY"})
    void itFollowsFromTheFields(int accepted, int rejected, int open, ProposalState state) {
        assertThat(ProposalState.of(accepted, rejected, open)).isEqualTo(state);
    }
}
