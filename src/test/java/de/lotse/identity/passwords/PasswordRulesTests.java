package de.lotse.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final List<String> AROUND =
            List.of("amira.haddad", "Amira Haddad", "Stadt Herne, Fachbereich Integration", "Herne", "lotse");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "passwordpassword",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaa",
                "iloveyou1234",
                "amirahaddad1",
                "Amira.Haddad2026",
                "herneherneherne",
                "lotse-lotse-lotse",
                "Herne01.01.2024"
            })
    void refusesWhatIsGuessedEarly(String password) {
        assertThat(rules.wrong(password, AROUND)).contains("schnell erraten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kurz", "elf zeichen", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"})
    void asksForTwelveCharacters(String password) {
        assertThat(rules.wrong(password, AROUND)).contains("12 bis 200 Zeichen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein ganzer satz hält",
                "kaffeebohneregenschirm",
                "Жёлтый зонтик на крыше",
                "vier bunte giraffen am bahnhof von mainz gestern abend um halb neun"
            })
    void asksForNoKindOfCharacter(String password) {
        assertThat(rules.wrong(password, AROUND)).isNull();
    }

    @Test
    void weighsALongOneQuickly() {
        assertThat(rules.wrong("x7 Birne! ".repeat(20), AROUND)).isNull();
        assertThat(rules.wrong("x".repeat(201), AROUND)).contains("12 bis 200 Zeichen");
    }
}
