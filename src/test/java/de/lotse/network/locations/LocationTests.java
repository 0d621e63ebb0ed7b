package de.lotse.network.locations;

import static de.lotse.network.EditedTown.id;
import static org.assertj.core.api.Assertions.assertThat;

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
class LocationTests {

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
    private String first;
    private String second;
    private String place;

    @BeforeEach
    void twoOffersAtOnePlace() {
        town = new EditedTown(given, tenants, jdbc, EditedTown.PADERBORN);
        browser = town.browser();
        var partner = town.partner("Haus am Ring", "");
        first = town.offer(partner, "Frühstück", "Ringweg 1");
        second = town.offerAlso(partner, "Chor", first);
        place = town.place(first);
    }

    @Test
    void whatIsChangedAtAPlaceHoldsForAllItsOffers() {
        var saved = town.edit(place)
                .with("STREET", "Ringweg 3")
                .with("LOCATION_TYPE", "")
                .with("REGION", "Hochstift")
                .with("HOURS", "Montag bis Freitag von 8.00 bis 18.00 Uhr")
                .with("PHONES", "Pforte")
                .with("ACCESSIBILITY", "LIFT")
                .with("ACCESS_WORDS", "Rampe am Hintereingang")
                .with("ATTENTION", "Frau Beispiel");
        var refused = saved.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("PHONES")).isEqualTo("Pforte");
        assertThat(refused.text()).contains("Gilt für alle 2 Angebote an diesem Ort");

        var shown = saved.with("PHONES", "Fax: 05251 00-99\n05251 00-1 App. 7 (Pforte)")
                .send()
                .follow();
        assertThat(shown.text())
                .contains(
                        "Ringweg 3", "Mo–Fr 8–18 Uhr", "Fax: 05251 00-99", "App. 7 (Pforte)", "Rampe am Hintereingang")
                .contains("Straße und Hausnummer: vorher „Ringweg 1“, jetzt „Ringweg 3“")
                .contains("Chor", "Frühstück");
        assertThat(browser.get(first).text()).contains("Ringweg 3");
        assertThat(browser.get(second).text()).contains("Ringweg 3");
        assertThat(browser.get("/netzwerk/orte?q=ringweg+3")
                        .page()
                        .select("table a[href]")
                        .eachAttr("href"))
                .contains(place);

        town.publish(first);
        assertThat(town.visitor(environment.getRequiredProperty("local.server.port", Integer.class))
                        .get("/angebote/" + id(first))
                        .text())
                .contains("Ringweg 3", "Rampe am Hintereingang")
                .doesNotContain("Frau Beispiel");
    }

    @Test
    void whoeverChangesASharedPlaceInASheetIsAskedForWhom() {
        var asked = town.edit(second).with("STREET", "Gasse 9").send();
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("an dem es 2 Angebote gibt");
        assertThat(asked.valueOf("STREET")).isEqualTo("Gasse 9");

        asked.form(second + "/bearbeiten").with("placeScope", "ALL").send();
        assertThat(browser.get(first).text()).contains("Gasse 9");
        assertThat(browser.get(place).text()).contains("jetzt „Gasse 9“");
    }

    @Test
    void anOfferThatMovesTakesAllOfItsPlaceAlong() {
        town.edit(place)
                .with("ALTERNATE_NAME", "Ringhaus")
                .with("REGION", "Hochstift")
                .with("ATTENTION", "Pforte")
                .with("POST_STREET", "Postfach 10")
                .with("HOURS", "Mo 8–18 Uhr")
                .with("PHONES", "05251 00-1 App. 7 (Pforte)")
                .with("ACCESSIBILITY", "LIFT")
                .with("ACCESS_WORDS", "Rampe am Hintereingang")
                .send();
        named();
        browser.get(second + "/orte/" + id(place))
                .form(second + "/orte/" + id(place))
                .with("hours", "Di 17–19 Uhr")
                .send();

        var moved = town.edit(second)
                .with("STREET", "Gasse 9")
                .with("placeScope", "OWN")
                .send()
                .follow();

        assertThat(moved.text()).contains("Gasse 9", "Di 17–19 Uhr");
        assertThat(browser.get(first).text()).contains("Ringweg 1").doesNotContain("Gasse 9");
        var own = town.place(second);
        assertThat(own).isNotEqualTo(place);
        assertThat(browser.get(own).text())
                .contains("Gilt für ein Angebot", "Ringhaus", "Hochstift", "Zu Händen Pforte", "Postfach 10")
                .contains("Mo 8–18 Uhr", "05251 00-1 App. 7 (Pforte)", "Rampe am Hintereingang");
        assertThat(town.text("select name || may_be_named from network.contact where location_id = ?", own))
                .isEqualTo("Kim Mustertrue");
    }

    @Test
    void hoursOfOnePlaceAreReadLikeAnyOther() {
        var there = second + "/orte/" + id(place);
        var form = browser.get(there).form(there).with("hours", "irgendwann 99").with("description", "im Gruppenraum");
        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("hours")).isEqualTo("irgendwann 99");

        form.with("hours", "jeden Dienstag von 17 bis 19 Uhr").send();
        assertThat(browser.get(second + "/orte").text()).contains("Di 17–19 Uhr");
        assertThat(browser.get(second).text()).contains("Di 17–19 Uhr", "Öffnungszeiten, Ringweg 1");
        assertThat(browser.get(first).text()).doesNotContain("Di 17–19 Uhr");

        town.publish(second);
        assertThat(town.visitor(environment.getRequiredProperty("local.server.port", Integer.class))
                        .get("/angebote/" + id(second))
                        .text())
                .contains("im Gruppenraum", "17");
    }

    @Test
    void formsThatWereOpenedBeforeNoticeThatThePlaceChanged() {
        var sheet = town.edit(first).with("ALERT", "Umbau");
        var late = town.edit(place).with("NAME", "Haus B");
        town.edit(place).with("NAME", "Haus A").send();

        assertThat(sheet.send().status()).isEqualTo(409);
        var conflict = late.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Haus A", "Haus B");
        assertThat(conflict.form(place + "/bearbeiten").send().follow().text()).contains("Haus B");
    }

    @Test
    void partnersKeepTheirOwnPlacesAndReadTheOthers() {
        var house = town.house();
        var own = town.place(town.offer(town.partner("Verein", house.value().toString()), "Treff", "Weg 1"));
        var partner = town.as(house, Role.NETWORK_PARTNER);

        assertThat(partner.get(own + "/bearbeiten").status()).isEqualTo(200);
        assertThat(partner.get(place).page().select("a[href$=/bearbeiten]")).isEmpty();
        assertThat(partner.get(place + "/bearbeiten").status()).isEqualTo(404);
        assertThat(partner.get(second + "/orte/" + id(place)).status()).isEqualTo(404);
    }

    @Test
    void aPlaceOfSomebodyElseCanOnlyBeLeft() {
        var house = town.house();
        var offer = town.offer(town.partner("Verein", house.value().toString()), "Treff", "Weg 1");
        town.run(
                "update network.offer_at_location set location_id = ? where offer_id = ?",
                UUID.fromString(id(place)),
                UUID.fromString(id(offer)));
        var partner = town.as(house, Role.NETWORK_PARTNER);

        var form =
                partner.get(offer + "/bearbeiten").form(offer + "/bearbeiten").with("STREET", "Neuer Weg 5");
        assertThat(form.with("placeScope", "ALL").send().status()).isEqualTo(422);
        assertThat(form.with("placeScope", "OWN").send().follow().text()).contains("Neuer Weg 5");
        assertThat(browser.get(first).text()).contains("Ringweg 1");
    }

    private void named() {
        var person = Ids.next();
        var at = UUID.fromString(id(place));
        town.run("insert into network.contact (id, location_id, name) values (?, ?, 'Kim Muster')", person, at);
        town.run("""
                insert into network.naming_consent (id, contact_id, given_by, given_on, given_how)
                values (?, ?, 'sie selbst', current_date, 'SPOKEN')""", Ids.next(), person);
        town.run("update network.contact set may_be_named = true where id = ?", person);
    }
}
