package de.lotse.setup.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityFormTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "herne.lotse.example.org", " HERNE.lotse.example.org ", "a.b-c.lotse.example.org"})
    void aNameBelowThatOfTheInstallationOrNone(String host) {
        assertThat(new MunicipalityForm(host).check("lotse.example.org").any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lotse.example.org",
                "herne.example.org",
                ".lotse.example.org",
                "-a.lotse.example.org",
                "a b.lotse.example.org",
                "evil.org/.lotse.example.org",
                "bösartig.lotse.example.org"
            })
    void everythingElseIsRefusedWithTheNameOfTheInstallation(String host) {
        assertThat(new MunicipalityForm(host).check("lotse.example.org").of("host"))
                .contains(".lotse.example.org");
    }
}
