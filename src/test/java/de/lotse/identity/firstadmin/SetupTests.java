package de.lotse.identity.firstadmin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Ids;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class SetupTests {

    @Autowired
    Given given;

    @Autowired
    SetupLinks links;

    @Test
    void theLinkMakesAMunicipalityWhoseAdministratorCanSignIn() {
        var path = "/einrichtung/" + links.create();
        var username = "kerstin." + Ids.next();

        var answer = given.browser()
                .get(path)
                .form(path)
                .with("tenant", "5914")
                .with("organisation", "Stadt Hagen")
                .with("name", "Kerstin Muster")
                .with("username", username)
                .with("password", "ein ganzer Satz hält")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        given.browser().signIn(username, "ein ganzer Satz hält");
    }

    @Test
    void theLinkWorksOnce() {
        var token = links.create();
        links.use(token);
        assertThat(given.browser().get("/einrichtung/" + token).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var path = "/einrichtung/" + links.create();
        var answer = given.browser()
                .get(path)
                .form(path)
                .with("organisation", "Stadt Hagen")
                .with("password", "kurz")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("organisation")).isEqualTo("Stadt Hagen");
        assertThat(answer.text()).contains("Wählen Sie Ihre Kommune aus.", "Das Passwort braucht 12 bis 200 Zeichen.");
    }
}
