package de.lotse.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:0:1:2:3:4:5, 2001:db8:0:1:",
        "2001:db8:0:1:a:b:c:d, 2001:db8:0:1:",
        "0:0:0:0:0:0:0:1, 0:0:0:0:"
    })
    void aNetworkIsOnePlace(String address, String place) {
        assertThat(Place.of(address)).isEqualTo(place);
    }
}
