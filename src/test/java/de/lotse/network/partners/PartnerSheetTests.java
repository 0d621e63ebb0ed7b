package de.lotse.network.partners;

import static de.lotse.network.EditedTown.id;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.EditedTown;
import de.lotse.shared.Role;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PartnerSheetTests {

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

    @BeforeEach
    void anAssociation() {
        town = new EditedTown(given, tenants, jdbc, EditedTown.MINDEN);
        browser = town.browser();
        partner = town.partner("Kulturverein", "");
    }

    @Test
    void whatAnOrganisationHasSeveralOfIsOneLineEach() {
        var refused = town.edit(partner)
                .with("identifiers", "VR 1234")
                .with("urls", "Anmeldung hier")
                .with("phones", "05 71 fragen")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("identifiers", "urls", "phones");
        assertThat(refused.valueOf("identifiers")).isEqualTo("VR 1234");

        var saved = refused.form(partner + "/bearbeiten")
                .with("identifiers", "Vereinsregister: VR 1234 (Amtsgericht Minden)\nUSt-IdNr.: DE000000000")
                .with("urls", "Anmeldung: https://verein.example/an\nhttps://verein.example/zwei")
                .with("phones", "0571 00-1\nMobil: 0151 0000000 (abends)")
                .with("funding", "Stiftung Beispiel")
                .send()
                .follow();
        assertThat(saved.text())
                .contains("Vereinsregister: VR 1234 (Amtsgericht Minden)", "Mobil: 0151 0000000 (abends)")
                .contains("Anmeldung: https://verein.example/an", "Stiftung Beispiel")
                .contains("Kennungen: vorher „nichts“");

        town.edit(partner).with("legalForm", "e. V.").send();
        assertThat(browser.get(partner).text()).contains("Mobil: 0151 0000000 (abends)", "USt-IdNr.: DE000000000");
    }

    @Test
    void programmesGatherOffersAndGoOnlyWhenNoneIsLeft() {
        var programme = programme("Ankommen", "Für das erste Jahr.");
        var form = browser.get(partner + "/programme/neu").form(partner + "/programme");
        assertThat(form.with("name", "Ankommen").send().status()).isEqualTo(422);

        var offer = town.newOffer(partner, "Lotsen")
                .with("PROGRAMME", "Ankommen")
                .send()
                .header("Location");
        assertThat(browser.get(offer).text()).contains("Programm Ankommen");
        assertThat(browser.get(partner).text()).contains("Ankommen ein Angebot", "Für das erste Jahr.");
        assertThat(browser.get(programme)
                        .form(programme + "/entfernung")
                        .send()
                        .follow()
                        .text())
                .contains("Das Programm hat noch Angebote.");

        town.edit(offer).with("PROGRAMME", "").send();
        assertThat(browser.get(programme)
                        .form(programme + "/entfernung")
                        .send()
                        .follow()
                        .text())
                .contains("Das Programm ist gelöscht.")
                .contains("Programm „Ankommen“: vorher");
    }

    @Test
    void ofTwoWhoChangeAProgrammeOneIsShownBoth() {
        var programme = programme("Ankommen", "");
        var late = browser.get(programme).form(programme).with("description", "B");
        browser.get(programme).form(programme).with("description", "A").send();

        var conflict = late.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("table").text()).contains("A", "B");
    }

    @Test
    void allOfAnOfferIsReadAndWrittenAndToldToThePublic() {
        programme("Ankommen", "Für das erste Jahr.");
        town.edit(partner)
                .with("identifiers", "Vereinsregister: VR 1234")
                .with("funding", "Stiftung Beispiel")
                .send();
        var refused = town.newOffer(partner, "Lotsen")
                .with("CAPACITIES", "5 frei von 3")
                .with("LEIKA_KEYS", "4711")
                .with("URLS", "kein Netz")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("CAPACITIES", "LEIKA_KEYS", "URLS");

        var offer = refused.form("/netzwerk/angebote")
                .with("CAPACITIES", "3 frei von 12 Teilnehmende (Abendkurs)\nTermine: 20 insgesamt")
                .with("LEIKA_KEYS", "99 107002001000")
                .with("URLS", "Anmeldung https://verein.example/an")
                .with("AREAS", "Feldmark")
                .with("PROGRAMME", "Ankommen")
                .with("LANGUAGES-1", "ar")
                .with("LANGUAGES_NOTE-1", "nur dienstags")
                .with("FUNDING", "Land Beispiel")
                .with("NOTE", "Vertrag prüfen")
                .send()
                .header("Location");
        town.edit(offer).with("ALERT", "Umbau").send();
        var page = browser.get(offer).text();
        assertThat(page)
                .contains("Teilnehmende: 3 frei von 12 (Abendkurs)", "Termine: 20 insgesamt", "99107002001000")
                .contains("Anmeldung: https://verein.example/an", "Feldmark", "Programm Ankommen", "nur dienstags")
                .contains("Vertrag prüfen", "Wichtiger Hinweis: vorher „nichts“, jetzt „Umbau“");
        assertThat(town.as(town.house(), Role.CASE_MANAGER).get(offer).text()).doesNotContain("Vertrag prüfen");

        town.publish(offer);
        var visitor = town.visitor(environment.getRequiredProperty("local.server.port", Integer.class));
        assertThat(visitor.get("/angebote/" + id(offer)).text())
                .contains("Land Beispiel", "Stiftung Beispiel", "Vereinsregister: VR 1234", "Für das erste Jahr.")
                .contains("Feldmark", "nur dienstags", "Anmeldung", "12", "20")
                .doesNotContain("Vertrag prüfen");
        assertThat(visitor.get("/hsds/services/" + id(offer)).body())
                .contains("99107002001000", "Feldmark", "nur dienstags", "Stiftung Beispiel", "Ankommen");
    }

    @Test
    void aPartnersOwnPeopleKeepTheNoteThatTheyDoNotSee() {
        var house = town.house();
        var own = town.partner("Verein", house.value().toString());
        var offer = town.newOffer(own, "Treff")
                .with("NOTE", "Vertrag prüfen")
                .send()
                .header("Location");
        var keeper = town.as(house, Role.NETWORK_PARTNER);
        var form = keeper.get(offer + "/bearbeiten");
        assertThat(form.page().select("[name=NOTE]")).isEmpty();
        form.form(offer + "/bearbeiten").with("ALERT", "Umbau").send();
        assertThat(keeper.get(offer).text()).contains("Umbau").doesNotContain("Vertrag prüfen");
        assertThat(browser.get(offer).text()).contains("Umbau", "Vertrag prüfen");
    }

    private String programme(String name, String description) {
        browser.get(partner + "/programme/neu")
                .form(partner + "/programme")
                .with("name", name)
                .with("description", description)
                .send();
        return browser.get(partner).page().selectFirst("#programme li a").attr("href");
    }
}
