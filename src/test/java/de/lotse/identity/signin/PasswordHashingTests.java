package de.lotse.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordHashingTests {

    private static final SignInSettings SETTINGS = new SignInSettings(1024, 3, 1);

    @Test
    void aNameThatDoesNotExistCostsWhatAnyOtherCosts() {
        var hash = PasswordHashing.hashOfNoPassword(SETTINGS);

        assertThat(argon(1024, 3).upgradeEncoding(hash)).isFalse();
        assertThat(argon(1025, 3).upgradeEncoding(hash)).isTrue();
        assertThat(argon(1024, 4).upgradeEncoding(hash)).isTrue();
        assertThat(hash).hasSameSizeAs(argon(1024, 3).encode("password"));
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(new PasswordHashing(SETTINGS).matches("", null)).isFalse();
    }

    private static Argon2PasswordEncoder argon(int memory, int iterations) {
        return new Argon2PasswordEncoder(16, 32, 1, memory, iterations);
    }
}
