package de.lotse.casework.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LetterheadControllerTests {

    private static final String PATH = "/verwaltung/briefkopf";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatTheLeadWritesStandsOnTheLettersOfHerColleagues() {
        var lead = lead();
        filled(given.browserOf(lead)).send();
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/schreiben/text?vorlage=";

        var invitation = given.browserOf(amira).get(path + "INVITATION");
        var power = given.browserOf(amira).get(path + "POWER_OF_ATTORNEY");

        assertThat(invitation.valueOf("body")).contains("02323 5555");
        assertThat(invitation.text()).doesNotContain("Der Briefkopf Ihres Trägers ist noch leer");
        assertThat(power.valueOf("body")).contains("Beispielweg 1, 44623 Herne");
    }

    @Test
    void otherOrganisationsMayChooseTheAddress() {
        var lead = lead();
        filled(given.browserOf(lead)).with("street", "Amtsgasse 77").send();
        var amira = given.caseManager();

        var form = given.browserOf(amira)
                .get("/faelle/" + given.caseOf(amira, "Demir, Ali").value()
                        + "/schreiben/text?vorlage=COVER&an=traeger_"
                        + lead.organisation().value());

        assertThat(form.valueOf("address")).contains("Amtsgasse 77");
    }

    @Test
    void anAddressIsNeededAndWhatWasTypedStays() {
        var answer = filled(given.browserOf(lead()))
                .with("street", "")
                .with("email", "kein Klammeraffe")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Geben Sie Straße und Hausnummer ein", "keine vollständige E-Mail-Adresse");
        assertThat(answer.valueOf("city")).isEqualTo("Herne");
    }

    @Test
    void whoIsSecondSeesBothSides() {
        var browser = given.browserOf(lead());
        var late = filled(browser).with("phone", "1");
        filled(browser).with("phone", "2").send();

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("phone")).isEqualTo("1");
        assertThat(answer.form(PATH).send().status()).isEqualTo(303);
        assertThat(browser.get(PATH).valueOf("phone")).isEqualTo("1");
    }

    @Test
    void nobodyWritesTheLetterheadOfAnotherOrganisation() {
        var lead = lead();
        filled(given.browserOf(lead)).send();
        var stranger = lead();

        var changed = given.as(
                stranger, () -> jdbc.sql("update tenancy.letterhead set bank = 'falsch' where organisation_id = ?")
                        .param(lead.organisation().value())
                        .update());

        assertThat(changed).isZero();
        assertThatThrownBy(() ->
                        given.as(stranger, () -> jdbc.sql("insert into tenancy.letterhead (organisation_id) values (?)")
                                .param(amiras().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private OrganisationId amiras() {
        return given.caseManager().organisation();
    }

    @Test
    void onlyTheLeadMayChangeIt() {
        assertThat(given.browserOf(given.caseManager()).get(PATH).status()).isEqualTo(403);
    }

    private static Form filled(Browser browser) {
        return browser.get(PATH)
                .form(PATH)
                .with("street", "Beispielweg 1")
                .with("postalCode", "44623")
                .with("city", "Herne")
                .with("phone", "02323 5555")
                .with("email", "info@example.org");
    }

    private Actor lead() {
        return given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
    }
}
