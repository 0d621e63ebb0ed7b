package de.lotse.staffing.striking;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.staffing.plan.City;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class StrikeTests {

    private static final String REASON = "doppelt angelegt, versehentlich";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    private City city;
    private Browser admin;

    @BeforeEach
    void anAdministration() {
        city = new City(given, tenants, organisations);
        admin = city.as(Role.TENANT_ADMIN);
    }

    @Test
    void aUnitThatNeverWasIsGoneAndWhatStoodThereIsKeptAbove() {
        var above = City.unit(admin, "Bleibt bestehen", "1.1.2020", "");
        var unit = City.unit(admin, "Gab es nie", "1.1.2020", above);

        assertThat(strike(unit, "").text()).contains("Gab es nie: Eintrag streichen");
        var done = strike(unit, REASON).follow();

        assertThat(done.page().select("h1").text()).isEqualTo("Bleibt bestehen");
        assertThat(done.text())
                .contains("gestrichen: Team „Gab es nie“", REASON)
                .doesNotContain("Dazu gehören Gab es nie");
        assertThat(admin.get(unit).status()).isEqualTo(404);
    }

    @Test
    void whatWasDirectlyBelowTheHeadStandsOnTheChart() {
        var unit = City.unit(admin, "Oben aus Versehen", "1.1.2020", "");

        assertThat(strike(unit, REASON).follow().text()).contains("gestrichen: Team „Oben aus Versehen“");
    }

    @Test
    void aUnitStaysAsLongAsAnythingEverHungOnIt() {
        var unit = City.unit(admin, "Hat etwas", "1.1.2020", "");
        var before = admin.get(unit + "/streichung").form(unit + "/streichung").with("reason", REASON);
        City.post(admin, "Stelle daran", unit, "1.1.2020", "50");

        var refused = before.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Daran hängt noch etwas.", "Stelle daran");
        assertThat(admin.get(unit).status()).isEqualTo(200);
    }

    @Test
    void aPostGoesWithWhoeverIsSaidToHaveHeldIt() {
        var unit = City.unit(admin, "Mit Stelle", "1.1.2020", "");
        var post = City.post(admin, "Stelle zu viel", unit, "1.1.2020", "50");
        City.done(City.fill(admin, post, "Nie Dagewesen", "1.2.2020", "50"));

        assertThat(admin.get(post + "/streichung").text()).contains("Mit ihr wird gestrichen", "Nie Dagewesen");
        var done = strike(post, REASON).follow();

        assertThat(done.text()).contains("gestrichen: „Stelle zu viel“", "besetzt mit Nie Dagewesen", "0 Köpfe");
        assertThat(admin.get(post).status()).isEqualTo(404);
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsLookedAtAgainAndTheReasonIsKept() {
        var unit = City.unit(admin, "Zu zweit", "1.1.2020", "");
        var form = admin.get(unit + "/streichung").form(unit + "/streichung").with("reason", REASON);
        var change = unit + "/aenderung";
        City.done(admin.get(change)
                .form(change)
                .with("on", "1.1.2022")
                .with("name", "Zu dritt")
                .send());

        var outdated = form.send();

        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.valueOf("reason")).isEqualTo(REASON);
        assertThat(outdated.form(unit + "/streichung").send().status()).isEqualTo(303);
    }

    private Answer strike(String path, String reason) {
        return admin.get(path + "/streichung")
                .form(path + "/streichung")
                .with("reason", reason)
                .send();
    }
}
