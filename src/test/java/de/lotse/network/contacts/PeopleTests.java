package de.lotse.network.contacts;

import static de.lotse.network.EditedTown.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.network.EditedTown;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PeopleTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    private EditedTown town;
    private Browser browser;
    private String partner;
    private String offer;
    private String people;

    @BeforeEach
    void anOfferWithoutAnybody() {
        town = new EditedTown(given, tenants, jdbc, EditedTown.PADERBORN);
        browser = town.browser();
        partner = town.partner("Verein", "");
        offer = town.offer(partner, "Treff", "Weg 1");
        people = offer + "/personen";
    }

    @Test
    void whomOneAsksAboutAnOfferIsPublicOnlyWithAConsent() {
        var person = person("Kim Muster", "05251 00-1 App. 7\nFax: 05251 00-9");
        assertThat(browser.get(offer).text())
                .contains("Kim Muster", "05251 00-1 App. 7, Fax: 05251 00-9", "nur intern")
                .contains("Ansprechpersonen: vorher „nichts“, jetzt „hinzugefügt“");
        town.publish(offer);
        assertThat(publicPage()).doesNotContain("Kim Muster");

        allow(person);
        assertThat(publicPage()).contains("Kim Muster", "05251 00-1");
        assertThat(browser.get(people).text()).contains("Darf öffentlich genannt werden");

        browser.get(person).form(person + "/nennung/widerruf").send();
        assertThat(publicPage()).doesNotContain("Kim Muster");
    }

    @Test
    void colleaguesWhoDoNotKeepTheEntryReadOnlyNamesThatArePublic() {
        var named = person("Kim Muster", "");
        person("Toni Beispiel", "");
        allow(named);

        assertThat(town.as(town.house(), Role.CASE_MANAGER).get(offer).text())
                .contains("Kim Muster")
                .doesNotContain("Toni Beispiel");
    }

    @Test
    void theDatabaseNamesNobodyWithoutAConsent() {
        var contact = Ids.next();
        assertThatThrownBy(() -> town.run(
                        "insert into network.contact (id, offer_id, name, may_be_named) values (?, ?, 'Kim', true)",
                        contact,
                        UUID.fromString(id(offer))))
                .rootCause()
                .hasMessageContaining("may not be named without a consent");

        var person = person("Kim Muster", "");
        allow(person);
        assertThatThrownBy(() -> town.run(
                        "update network.naming_consent set withdrawn_on = current_date where contact_id = ?",
                        UUID.fromString(id(person))))
                .rootCause()
                .hasMessageContaining("may not be named without a consent");
    }

    @Test
    void numbersThatNobodyCanCallComeBack() {
        var refused = browser.get(people + "/neu")
                .form(people)
                .with("name", "Kim Muster")
                .with("phones", "Fax: 05251 00-9\nim Büro fragen")
                .with("email", "kim at example")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("phones", "email");
        assertThat(refused.valueOf("phones")).contains("im Büro fragen");
    }

    @Test
    void numbersOfTheOrganisationStandBesideAFaxOfTheOffer() {
        town.edit(partner).with("phones", "05251 77-0").send();
        town.edit(offer).with("PHONES", "Fax: 05251 00-9").send();
        town.publish(offer);
        assertThat(publicPage()).contains("05251 77-0", "05251 00-9");

        town.edit(offer)
                .with("PHONES", "Fax: 05251 00-9\n05251 00-1 App. 12 (Anmeldung)")
                .send();
        assertThat(publicPage()).contains("05251 00-1").doesNotContain("05251 77-0");
        town.edit(offer).with("ALERT", "Umbau").send();
        assertThat(browser.get(offer).text()).contains("Fax: 05251 00-9", "05251 00-1 App. 12 (Anmeldung)");
    }

    @Test
    void peopleOfOtherPartnersAreNotKept() {
        var stranger = town.as(town.house(), Role.NETWORK_PARTNER);
        assertThat(stranger.get(people).status()).isEqualTo(404);
        assertThat(stranger.get(partner + "/personen/neu").status()).isEqualTo(404);
        assertThat(browser.get(town.place(offer) + "/personen").status()).isEqualTo(200);
    }

    private String person(String name, String phones) {
        return browser.get(people + "/neu")
                .form(people)
                .with("name", name)
                .with("phones", phones)
                .send()
                .header("Location");
    }

    private void allow(String person) {
        browser.get(person)
                .form(person + "/nennung")
                .with("givenBy", "selbst")
                .with("givenOn", "heute")
                .with("givenHow", "SPOKEN")
                .send();
    }

    private String publicPage() {
        return town.visitor(environment.getRequiredProperty("local.server.port", Integer.class))
                .get("/angebote/" + id(offer))
                .text();
    }
}
