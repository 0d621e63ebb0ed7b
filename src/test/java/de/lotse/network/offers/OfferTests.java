package de.lotse.network.offers;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OfferTests {

    private static final TenantId COLOGNE = new TenantId(5315);
    private static final String OFFERS = "/netzwerk/angebote";
    private static final String PARTNERS = "/netzwerk/organisationen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    private Actor editor;
    private Browser browser;

    @BeforeEach
    void anEditorOfCologne() {
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(COLOGNE).isEmpty()) given.town(COLOGNE, "koeln.localhost", true);
        editor = given.colleague(COLOGNE, given.organisation(COLOGNE), Role.EDITOR);
        browser = given.browserOf(editor);
    }

    @Test
    void anOfferIsADraftUntilSomebodyConfirmsItByPublishing() {
        var page = offer(partner("Haus"), "Väter-Treff").follow();

        assertThat(page.text()).contains("Entwurf", "Niemand hat die Angaben bisher bestätigt.", "Mo–Mi 9–12 Uhr");
        assertThat(visible()).doesNotContain(id(page));

        var published = page.form(path(page) + "/veroeffentlichung").send().follow();
        assertThat(published.text()).contains("veröffentlicht", "Bestätigt am", "Angaben bestätigt");
        assertThat(visible()).contains(id(page));

        published.form(path(page) + "/ruecknahme").send();
        assertThat(visible()).doesNotContain(id(page));
    }

    @Test
    void whatCannotBeReadComesBackWithAMessageAtItsField() {
        var partner = partner("Haus");
        var refused = browser.get(OFFERS + "/neu?organisation=" + partner)
                .form(OFFERS)
                .with("NAME", "عرض " + "x".repeat(280))
                .with("KIND", "ADVICE")
                .with("HOURS", "wann es passt, irgendwie 99")
                .with("POSTAL_CODE", "4462")
                .with("EMAIL", "haus at example")
                .with("MINIMUM_AGE", "18")
                .with("MAXIMUM_AGE", "200")
                .with("PHONES", "ruf an")
                .with("COSTS", "kostenlos für Kinder")
                .with("DOCUMENTS", "x".repeat(301))
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("HOURS", "POSTAL_CODE", "EMAIL", "MAXIMUM_AGE", "PHONES", "COSTS", "DOCUMENTS");
        assertThat(refused.valueOf("PHONES")).isEqualTo("ruf an");
        assertThat(refused.valueOf("NAME")).startsWith("عرض");
    }

    @Test
    void theHighestAgeLiesNotBelowTheLowest() {
        var refused = browser.get(OFFERS + "/neu?organisation=" + partner("Haus"))
                .form(OFFERS)
                .with("NAME", "Kurs")
                .with("KIND", "COURSE")
                .with("MINIMUM_AGE", "27")
                .with("MAXIMUM_AGE", "12")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Das höchste Alter liegt unter dem niedrigsten.");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsShownBoth() {
        var path = path(offer(partner("Haus"), "Sprechstunde").follow());
        var first = browser.get(path + "/bearbeiten").form(path + "/bearbeiten").with("WAIT_TIME", "zwei Wochen");
        var second =
                browser.get(path + "/bearbeiten").form(path + "/bearbeiten").with("WAIT_TIME", "drei Wochen");

        assertThat(first.send().follow().text()).contains("zwei Wochen");
        var conflict = second.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("zwei Wochen", "drei Wochen", "Inzwischen hat jemand anderes gespeichert");

        assertThat(conflict.form(path + "/bearbeiten").send().follow().text())
                .contains("Wartezeit: vorher „zwei Wochen“, jetzt „drei Wochen“");
    }

    @Test
    void onlyAChangeOfMeaningOutdatesTranslations() {
        var path = path(offer(partner("Haus"), "Café").follow());
        var id = UUID.fromString(path.substring(OFFERS.length() + 1));

        edit(path)
                .with("DESCRIPTION", "Kaffee und Gespräche.")
                .with("minor", "true")
                .send();
        assertThat(revision(id)).isEmpty();

        edit(path).with("DESCRIPTION", "Nur noch donnerstags, für Väter.").send();
        assertThat(revision(id)).contains(2);

        edit(path).with("TRANSPORTATION", "Bus 12 bis Musterweg.").send();
        assertThat(wayRevision(id)).contains(2);
    }

    @Test
    void whoeverWritesAnotherAddressForOneOfferAtASharedPlaceMovesThatOfferOnly() {
        var partner = partner("Haus");
        var first = path(offer(partner, "Erstes").follow());
        var second = path(offer(partner, "Zweites").follow());
        var place = browser.get(second + "/orte")
                .page()
                .selectFirst("option:contains(Musterweg)")
                .attr("value");
        browser.get(second + "/orte")
                .form(second + "/orte")
                .with("location", place)
                .send();
        browser.get(second + "/orte")
                .form(second + "/orte/" + place + "/hauptort")
                .send();

        edit(second).with("STREET", "Neue Gasse 9").with("placeScope", "OWN").send();

        assertThat(browser.get(first).text()).contains("Musterweg 1").doesNotContain("Neue Gasse 9");
        assertThat(browser.get(second).text()).contains("Neue Gasse 9");
    }

    @Test
    void peopleOfAPartnerKeepTheirOwnEntriesAndNoOthers() {
        var house = given.organisation(COLOGNE);
        var own = path(offer(partnerOf(house.value()), "Eigenes").follow());
        var other = path(offer(partner("Andere"), "Fremdes").follow());
        var partner = given.browserOf(given.colleague(COLOGNE, house, Role.NETWORK_PARTNER));

        var saved = partner.get(own + "/bearbeiten")
                .form(own + "/bearbeiten")
                .with("WAIT_TIME", "keine")
                .with("verified", "true")
                .send()
                .follow();

        assertThat(saved.text()).contains("keine", "Angaben bestätigt");
        assertThat(partner.get(other).status()).isEqualTo(200);
        assertThat(partner.get(other).page().select("a[href$=/bearbeiten]")).isEmpty();
        assertThat(partner.get(other + "/bearbeiten").status()).isEqualTo(404);
        assertThat(partner.get(OFFERS + "/neu").page().select("#organisation option"))
                .hasSize(2);
    }

    @Test
    void anOrganisationWithPublishedOffersStaysOutOfTheArchive() {
        var partner = partner("Haus " + Ids.next());
        var offer = offer(partner, "Angebot").follow();
        offer.form(path(offer) + "/veroeffentlichung").send();
        var page = PARTNERS + "/" + partner;

        assertThat(browser.get(page).form(page + "/archiv").send().follow().text())
                .contains("Ziehen Sie diese zuerst zurück.");

        browser.get(path(offer)).form(path(offer) + "/ruecknahme").send();
        assertThat(browser.get(page).form(page + "/archiv").send().follow().text())
                .contains("liegt im Archiv");
        assertThat(browser.get(page)
                        .form(page + "/archiv/ruecknahme")
                        .send()
                        .follow()
                        .text())
                .contains("aus dem Archiv geholt");
    }

    @Test
    void theListIsNarrowedAndNeverShowsOtherMunicipalities() {
        var name = "Sonderfall " + Ids.next();
        offer(partner("Haus"), name);

        assertThat(browser.get(OFFERS + "?q=sonderfall&stand=DRAFT&thema=FAMILY")
                        .text())
                .contains(name);
        assertThat(browser.get(OFFERS + "?q=sonderfall&stand=PUBLISHED").text()).contains("Kein Angebot passt dazu");
        assertThat(browser.get(OFFERS + "?q=%25&stand=DRAFT").text()).doesNotContain(name);
        var herne = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.EDITOR));
        assertThat(herne.get(OFFERS + "?q=sonderfall").text()).doesNotContain(name);
    }

    private Answer offer(String partner, String name) {
        return browser.get(OFFERS + "/neu?organisation=" + partner)
                .form(OFFERS)
                .with("NAME", name)
                .with("KIND", "GROUP")
                .with("TOPICS", "FAMILY")
                .with("LANGUAGES-1", "ar")
                .with("HOURS", "Montag bis Mittwoch von 9.00 bis 12.00 Uhr")
                .with("STREET", "Musterweg 1")
                .with("CITY", "Köln")
                .send();
    }

    private Browser.Form edit(String path) {
        return browser.get(path + "/bearbeiten").form(path + "/bearbeiten");
    }

    private String partner(String name) {
        return partner(name, "");
    }

    private String partnerOf(UUID member) {
        return partner("Mitglied", member.toString());
    }

    private String partner(String name, String member) {
        var path = browser.get(PARTNERS + "/neu")
                .form(PARTNERS)
                .with("name", name)
                .with("kind", "ASSOCIATION")
                .with("member", member)
                .send()
                .header("Location");
        return path.substring(PARTNERS.length() + 1);
    }

    private static String path(Answer page) {
        var action = page.page().selectFirst("form[action$=/archiv]").attr("action");
        return action.substring(0, action.length() - "/archiv".length());
    }

    private static String id(Answer page) {
        return path(page).substring(OFFERS.length() + 1);
    }

    private java.util.List<String> visible() {
        return given.as(editor, () -> jdbc.sql("select id::text from network.public_offer")
                .query(String.class)
                .list());
    }

    private java.util.Optional<Integer> wayRevision(UUID offer) {
        return given.as(
                editor, () -> jdbc.sql("""
                        select r.revision from network.source_revision r
                        join   network.offer_at_location p on p.location_id = r.owner_id
                        where  p.offer_id = ? and r.field = 'transportation'""").param(offer).query(Integer.class).optional());
    }

    private java.util.Optional<Integer> revision(UUID offer) {
        return given.as(editor, () -> jdbc.sql(
                        "select revision from network.source_revision where owner_id = ? and field = 'description'")
                .param(offer)
                .query(Integer.class)
                .optional());
    }
}
