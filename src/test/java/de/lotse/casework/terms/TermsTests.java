package de.lotse.casework.terms;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class TermsTests {

    private static final TenantId KLEVE = new TenantId(5154);
    private static final String PATH = "/verwaltung/begriffe";
    private static final String ASSESSMENT = "casework.phase.ASSESSMENT";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    private OrganisationId organisation;
    private Actor admin;

    @BeforeEach
    void aTownThatSaysWhatLotseSays() {
        if (tenants.find(KLEVE).isEmpty()) given.town(KLEVE, "kleve.localhost", true);
        organisation = given.organisation(KLEVE);
        admin = given.colleague(KLEVE, organisation, Role.TENANT_ADMIN);
        say(ASSESSMENT, "");
        say("web.role.BODY_MEMBER", "");
    }

    @Test
    void anOwnWordStandsWhereverThatOfLotseStoodAndInNoOtherTown() {
        say(ASSESSMENT, "Klärung des Bedarfs");

        assertThat(overview(given.colleague(KLEVE, organisation, Role.CASE_MANAGER)))
                .contains("Klärung des Bedarfs")
                .doesNotContain("Bedarfserhebung");
        assertThat(overview(given.caseManager())).contains("Bedarfserhebung").doesNotContain("Klärung des Bedarfs");
    }

    @Test
    void anEmptyFieldSaysAgainWhatLotseSays() {
        say(ASSESSMENT, "Klärung des Bedarfs");
        say(ASSESSMENT, "");

        assertThat(overview(given.colleague(KLEVE, organisation, Role.CASE_MANAGER)))
                .contains("Bedarfserhebung");
    }

    @Test
    void bodiesHaveTheirOwnNameInRolesAndRights() {
        say("web.role.BODY_MEMBER", "Mitglied im Integrationsrat");

        assertThat(browser().get("/verwaltung/rechte").text())
                .contains("Mitglied im Integrationsrat")
                .doesNotContain("Gremienmitglied");
    }

    @Test
    void twoThingsAreNotCalledTheSame() {
        var answer =
                browser().get(PATH).form(PATH).with(ASSESSMENT, "begleitung").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("So heißt hier schon");
        assertThat(answer.valueOf(ASSESSMENT)).isEqualTo("begleitung");
        assertThat(browser()
                        .get(PATH)
                        .form(PATH)
                        .with(ASSESSMENT, "B".repeat(61))
                        .send()
                        .text())
                .contains("Höchstens 60 Zeichen");
    }

    @Test
    void whoIsSecondSeesBothSides() {
        var late = browser().get(PATH).form(PATH).with(ASSESSMENT, "Aufnahme");
        say(ASSESSMENT, "Erstgespräch");

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Erstgespräch");
        assertThat(answer.valueOf(ASSESSMENT)).isEqualTo("Aufnahme");
        assertThat(answer.form(PATH).send().status()).isEqualTo(303);
    }

    @Test
    void theHistorySaysWhatItWasCalledBefore() {
        say(ASSESSMENT, "Erstgespräch");

        assertThat(browser().get("/verwaltung/aenderungen?bereich=terms").text())
                .contains("Bedarfserhebung", "Erstgespräch", admin.name());
    }

    private Browser browser() {
        return given.browserOf(admin);
    }

    private void say(String key, String word) {
        var answer = browser().get(PATH).form(PATH).with(key, word).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private String overview(Actor worker) {
        var id = given.caseOf(worker, "Haddad, Rima");
        return given.browserOf(worker).get("/faelle/" + id.value()).text();
    }
}
