package de.lotse.network.merging;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class MergingTests {

    private static final String PATH = "/netzwerk/zusammenfuehren";
    private static final TenantId OBERHAUSEN = new TenantId(5119);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    private Actor editor;
    private Browser browser;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoOrganisationsThatAreOne() {
        if (tenants.find(OBERHAUSEN).isEmpty()) given.town(OBERHAUSEN, "oberhausen.localhost", true);
        editor = given.colleague(OBERHAUSEN, given.organisation(OBERHAUSEN), Role.EDITOR);
        browser = given.browserOf(editor);
        List.of("offer", "location", "organisation", "merge", "distinct_pair")
                .forEach(table -> run("delete from network." + table));
        one = organisation("Afaq e.V.", "info@afaq.example", "");
        other = organisation("AFAQ", "info@afaq.example", "https://afaq.example");
        run("insert into network.phone (id, organisation_id, number) values ('" + Ids.next() + "', '" + one
                + "', '0208 11-1')");
        run("insert into network.phone (id, organisation_id, number) values ('" + Ids.next() + "', '" + other
                + "', '0208 22')");
        offer("Chor", other);
    }

    @Test
    void twoBecomeOneByFieldAndTwoAgain() {
        var page = browser.get(PATH);
        assertThat(page.text()).contains("Afaq e.V. AFAQ gleicher Name, gleiche E-Mail-Adresse");
        var compare = browser.get(page.page().select("a[href*=vergleich]").attr("href"));
        assertThat(compare.text()).contains("Internetseite leer https://afaq.example", "beides");
        var answer =
                compare.form(PATH + "/vergleich").with("feld-name", "andere").send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);

        assertThat(rows("select name, email, website, publication from network.organisation where id = '" + one + "'"))
                .containsExactly("AFAQ|info@afaq.example|https://afaq.example|DRAFT");
        assertThat(rows("select publication from network.organisation where id = '" + other + "'"))
                .containsExactly("ARCHIVED");
        assertThat(rows("select number from network.phone where organisation_id = '" + one + "' order by position"))
                .containsExactly("0208 11-1", "0208 22");
        assertThat(rows("select organisation_id from network.offer")).containsExactly(one.toString());
        assertThat(rows("select action from network.change where entity_id = '" + one + "' and action = 'MERGE'"))
                .hasSize(1);

        var merged = browser.get(PATH);
        assertThat(merged.text()).contains("Nichts gefunden", "Zusammengeführt");
        var undo = merged.page().select("form[action$=/trennung]").attr("action");
        merged.form(undo).send();
        assertThat(rows("select name, website, publication from network.organisation order by id"))
                .containsExactly("Afaq e.V.||DRAFT", "AFAQ|https://afaq.example|DRAFT");
        assertThat(rows("select organisation_id from network.offer")).containsExactly(other.toString());
        assertThat(rows("select number from network.phone where organisation_id = '" + one + "'"))
                .containsExactly("0208 11-1");
        assertThat(browser.get(PATH).text()).contains("wieder getrennt");
        assertThat(merged.form(undo).send().status()).isEqualTo(409);
    }

    @Test
    void whatWasChangedSinceStandsInTheWayAndIsNamed() {
        browser.get(browser.get(PATH).page().select("a[href*=vergleich]").attr("href"))
                .form(PATH + "/vergleich")
                .send();
        run("update network.offer set organisation_id = '" + organisation("Dritter", "", "") + "'");
        var page = browser.get(PATH);
        var undo = page.page().select("form[action$=/trennung]").attr("action");

        var answer = page.form(undo).send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Nicht getrennt", "Organisation von „Chor“ wurde seither geändert");
        assertThat(rows("select publication from network.organisation where id = '" + other + "'"))
                .containsExactly("ARCHIVED");
    }

    @Test
    void twoThatSomebodyChangedMeanwhileAreNotMergedAndTwoThatAreTwoAreNotShownAgain() {
        var page = browser.get(PATH);
        var compare = browser.get(page.page().select("a[href*=vergleich]").attr("href"));
        run("update network.organisation set version = version + 1 where id = '" + other + "'");
        assertThat(compare.form(PATH + "/vergleich").send().status()).isEqualTo(409);
        page.form(PATH + "/verschieden").send();
        assertThat(browser.get(PATH).text()).contains("Nichts gefunden");
    }

    @Test
    void twoOffersAndTwoPlacesOfOneOrganisationBecomeOne() {
        var place = place(one, "Marktstr. 5");
        var same = place(one, "Marktstraße 5");
        var chor = offer("Singkreis", one);
        run("insert into network.offer_at_location (id, offer_id, location_id) values ('" + Ids.next() + "', '" + chor
                + "', '" + place + "')");
        run("insert into network.offer_at_location (id, offer_id, location_id) values ('" + Ids.next() + "', '" + chor
                + "', '" + same + "')");
        var twin = offer("SINGKREIS", one);
        run("insert into network.offer_topic (offer_id, topic) values ('" + twin + "', 'LEISURE')");

        for (var kind : List.of("LOCATION", "OFFER")) {
            var page = browser.get(PATH + "?art=" + kind);
            var answer = browser.get(page.page().select("a[href*=vergleich]").attr("href"))
                    .form(PATH + "/vergleich")
                    .send();
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        }

        assertThat(rows("select location_id from network.offer_at_location where offer_id = '" + chor + "'"))
                .containsExactly(place.toString());
        assertThat(rows("select topic from network.offer_topic where offer_id = '" + chor + "'"))
                .containsExactly("LEISURE");
        assertThat(rows("select publication from network.offer where id = '" + twin + "'"))
                .containsExactly("ARCHIVED");
    }

    @Test
    void toWhoseHandsALetterGoesIsNotLostInAPlaceThatIsMergedAndParted() {
        var kept = place(one, "Marktstr. 5");
        var gone = place(one, "Marktstraße 5");
        run("update network.address set attention = 'Pforte im Hof' where location_id = '" + kept + "'");
        run("update network.address set attention = 'Zweiter Stock' where location_id = '" + gone + "'");
        var page = browser.get(PATH + "?art=LOCATION");
        var compare = browser.get(page.page().select("a[href*=vergleich]").attr("href"));
        assertThat(compare.text()).contains("Pforte im Hof", "Zweiter Stock");
        assertThat(compare.form(PATH + "/vergleich").send().status()).isEqualTo(303);
        var attention = "select attention from network.address where location_id = '%s' order by attention";
        assertThat(rows(attention.formatted(kept))).containsExactly("Pforte im Hof", "Zweiter Stock");

        var merged = browser.get(PATH);
        merged.form(merged.page().select("form[action$=/trennung]").attr("action"))
                .send();
        assertThat(rows(attention.formatted(kept))).containsExactly("Pforte im Hof");
        assertThat(rows(attention.formatted(gone))).containsExactly("Zweiter Stock");
    }

    private UUID organisation(String name, String email, String website) {
        var id = Ids.next();
        given.as(editor, () -> jdbc.sql(
                        "insert into network.organisation (id, name, kind, email, website) values (?, ?, 'ASSOCIATION', ?, ?)")
                .params(id, name, email, website)
                .update());
        pause(id);
        return id;
    }

    private UUID offer(String name, UUID organisation) {
        var id = Ids.next();
        given.as(editor, () -> jdbc.sql(
                        "insert into network.offer (id, organisation_id, name, kind) values (?, ?, ?, 'GROUP')")
                .params(id, organisation, name)
                .update());
        pause(id);
        return id;
    }

    private UUID place(UUID organisation, String street) {
        var id = Ids.next();
        run("insert into network.location (id, organisation_id) values ('" + id + "', '" + organisation + "')");
        run("insert into network.address (id, location_id, address_1, city) values ('" + Ids.next() + "', '" + id
                + "', '" + street + "', 'Oberhausen')");
        pause(id);
        return id;
    }

    /** Ids are in the order of milliseconds; the older one is proposed to go on. */
    private static void pause(UUID id) {
        while (System.currentTimeMillis() <= id.getMostSignificantBits() >>> 16) Thread.onSpinWait();
    }

    private void run(String sql) {
        given.as(editor, () -> jdbc.sql(sql).update());
    }

    private List<String> rows(String sql) {
        return given.as(editor, () -> jdbc.sql(sql)
                .query((row, number) -> {
                    var columns = new ArrayList<String>();
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        columns.add(String.valueOf(row.getObject(i)));
                    return String.join("|", columns);
                })
                .list());
    }
}
