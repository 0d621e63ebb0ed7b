package de.lotse.network.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.network.GivenNetwork;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor of the public pages notices. */
@LotseTest
class PublicOfferTests {

    private static final TenantId TOWN = new TenantId(5116);
    private static final String HOST = "moenchengladbach.localhost";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Autowired
    QueryCounter queries;

    private GivenNetwork network;

    @BeforeEach
    void town() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, TOWN, HOST);
        network.empty();
    }

    @Test
    void thePageOfAnOfferSaysWhatItIsForWhomWhenAndWhere() {
        var offer = network.offer("Mütterberatung")
                .with("description", "Wir beraten Mütter.")
                .with("appointment", "NOT_NEEDED")
                .with("fees", "FREE")
                .with("minimum_age", 18)
                .topics("FAMILY")
                .audiences("MOTHERS")
                .speaks("ar", "STAFF", "")
                .hours("täglich rund um die Uhr")
                .at("Musterweg 1", "41061", "Mönchengladbach", "")
                .placeWith("transportation", "Bus 7 bis Markt")
                .phone("+49 (0) 2161 00-120", "Anmeldung")
                .rule("GENDER", "ONE_OF", "FEMALE");

        var page = visitor().get("/angebote/" + offer.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h1").text()).isEqualTo("Mütterberatung");
        assertThat(page.text())
                .contains(
                        "Wir beraten Mütter.",
                        "Familie und Erziehung",
                        "Ab 18 Jahren",
                        "Geschlecht: nur: weiblich",
                        "Immer geöffnet",
                        "Arabisch",
                        "sprechen die Mitarbeitenden",
                        "Musterweg 1",
                        "Bus 7 bis Markt",
                        "Das Angebot ist kostenlos.",
                        "Sie können ohne Termin kommen.",
                        "Träger von Mütterberatung",
                        "Geprüft am");
        assertThat(page.page().select("a[href^=tel:]").attr("href")).isEqualTo("tel:+49216100120");
        assertThat(page.headers("Set-Cookie")).isEmpty();
        assertThat(page.page().select("form[method=post], input[name=_csrf]")).isEmpty();
    }

    @Test
    void whatIsNotTranslatedStandsThereInGermanAndSaysSo() {
        var offer = network.offer("Beratung")
                .with("description", "Nur auf Deutsch.")
                .translated("name", "ar", "استشارة");

        var page = visitor().get("/angebote/" + offer.id() + "?sprache=ar").page();

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("h1").text()).isEqualTo("استشارة");
        var german = page.select("p:containsOwn(Nur auf Deutsch.)").first();
        assertThat(german.attr("lang")).isEqualTo("de");
        assertThat(german.nextElementSibling().text()).isEqualTo("لم يُترجم هذا النص بعد. يظهر هنا بالألمانية.");
    }

    /** Whoever reads it would stand before a letter box. */
    @Test
    void anAddressForLettersIsCalledSoAndStandsOnNoSlip() {
        var offer = network.offer("Beratung").at("Postfach 1", "41061", "Mönchengladbach", "");
        network.run("update network.address set address_type = 'POSTAL' where location_id = ?", offer.place());
        var path = "/angebote/" + offer.id();

        assertThat(visitor().get(path).text()).contains("Postanschrift: Postfach 1");
        assertThat(visitor().get(path + "/zettel").text()).doesNotContain("Postfach 1");
        assertThat(visitor().get("/angebote").text()).contains("Beratung").doesNotContain("Postfach 1");
    }

    @Test
    void whatToBringWhatItCostsAndNotesAreReadInTheLanguageOfThePage() {
        var offer = network.offer("Beratung")
                .translated("name", "ar", "استشارة")
                .speaks("tr", "STAFF", "nur vormittags")
                .translated("documents", "ar", "جواز السفر\nعقد الإيجار")
                .translated("costs", "ar", "بتخفيض")
                .translated("languages", "ar", "صباحًا فقط");
        document(offer.id(), 0, "Pass");
        document(offer.id(), 1, "Mietvertrag");
        network.run(
                "insert into network.cost_option (id, offer_id, amount, option) values (gen_random_uuid(), ?, 5, 'ermäßigt')",
                offer.id());
        var path = "/angebote/" + offer.id() + "?sprache=ar";

        var page = visitor().get(path).page();
        assertThat(page.select("section[aria-labelledby=mitbringen] li").eachText())
                .containsExactly("جواز السفر", "عقد الإيجار");
        assertThat(page.select("section[aria-labelledby=mitbringen] li").attr("lang"))
                .isEqualTo("ar");
        assertThat(page.select("section[aria-labelledby=kosten] li").text()).contains("بتخفيض");
        assertThat(page.select("section[aria-labelledby=sprachen] li").text()).contains("صباحًا فقط");
        assertThat(page.select(".lotse-translation")).isEmpty();
        assertThat(visitor().get("/angebote/" + offer.id()).text()).contains("Pass", "ermäßigt", "nur vormittags");

        document(offer.id(), 2, "Geburtsurkunde");
        var german = visitor().get(path).page().selectFirst("section[aria-labelledby=mitbringen]");
        assertThat(german.select("li").eachText()).containsExactly("Pass", "Mietvertrag", "Geburtsurkunde");
        assertThat(german.select("li").attr("lang")).isEqualTo("de");
        assertThat(german.select(".lotse-translation").text())
                .isEqualTo("لم يُترجم هذا النص بعد. يظهر هنا بالألمانية.");
    }

    private void document(java.util.UUID offer, int position, String name) {
        network.run(
                "insert into network.required_document (id, offer_id, position, document) values (gen_random_uuid(), ?, ?, ?)",
                offer,
                position,
                name);
    }

    @Test
    void nobodyIsNamedWhoHasNotAgreed() {
        var offer = network.offer("Beratung").contact("Frau Sichtbar", true).contact("Frau Verborgen", false);

        assertThat(visitor().get("/angebote/" + offer.id()).text())
                .contains("Frau Sichtbar")
                .doesNotContain("Frau Verborgen");
    }

    @Test
    void anOfferThatWasNotConfirmedForLongIsMarked() {
        var offer = network.offer("Alte Beratung").verified(LocalDate.now().minusMonths(13));

        assertThat(visitor().get("/angebote/" + offer.id()).text())
                .contains("Zuletzt bestätigt am", "Bitte fragen Sie vorher nach.");
    }

    @Test
    void whatIsNotPublicIsNotThere() {
        var draft = network.offer("Entwurf").with("publication", "DRAFT");
        var hidden = network.offer("Vergessen").verified(LocalDate.now().minusMonths(40));

        for (var address :
                List.of("/angebote/" + draft.id(), "/angebote/" + hidden.id() + "/zettel", "/angebote/kein-angebot"))
            assertThat(visitor().get(address).status()).as(address).isIn(400, 404);
        assertThat(visitor().get("/angebote/" + draft.id()).text())
                .contains("Diese Seite gibt es nicht", "Alle Angebote ansehen");
    }

    @Test
    void namesOfAnyLengthAndScriptStayWithinTheirPlace() {
        var name = "<b>" + "Sehrlangername ".repeat(18) + "محمد";
        var offer = network.offer(network.partner("Verein محمد"), name);

        var page = visitor().get("/angebote/" + offer.id()).page();

        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select("h1").attr("dir")).isEqualTo("auto");
        assertThat(page.select("h1 b")).isEmpty();
    }

    @Test
    void searchEnginesReadStructuredDataThatNothingBreaksOutOf() {
        var offer = network.offer("Beratung </script><script>")
                .with("description", "\"Anführung\" & <Klammer>")
                .speaks("tr", "STAFF", "")
                .hours("täglich 9–12 Uhr")
                .at("Musterweg 1", "41061", "Mönchengladbach", "");
        var page = visitor().get("/angebote/" + offer.id()).page();

        var data = JsonMapper.builder()
                .build()
                .readTree(page.select("script[type=application/ld+json]").html());

        assertThat(data.at("/@type").asString()).isEqualTo("Service");
        assertThat(data.at("/name").asString()).isEqualTo("Beratung </script><script>");
        assertThat(data.at("/description").asString()).isEqualTo("\"Anführung\" & <Klammer>");
        assertThat(data.at("/availableLanguage/0").asString()).isEqualTo("tr");
        assertThat(data.at("/availableChannel/0/serviceLocation/address/streetAddress")
                        .asString())
                .isEqualTo("Musterweg 1");
        assertThat(data.at("/hoursAvailable/0/closes").asString()).isEqualTo("12:00");
    }

    @Test
    void theSlipLeadsBackToTheOfferInTheSameLanguage() {
        var offer = network.offer("Beratung").hours("nach Vereinbarung");

        var slip =
                visitor().get("/angebote/" + offer.id() + "/zettel?sprache=tr").page();

        assertThat(slip.select("img[src^=data:image/svg+xml]").attr("alt"))
                .contains(HOST)
                .endsWith("/angebote/" + offer.id() + "?sprache=tr");
        assertThat(slip.text()).contains("Bu sayfayı tarayıcınızdan yazdırın.");
    }

    @Test
    void offersAreFoundByWordsAndChoicesInAPlainForm() {
        network.offer("Deutschkurs am Abend")
                .topics("GERMAN_COURSE")
                .speaks("ar", "STAFF", "")
                .hours("täglich ganztägig")
                .with("appointment", "NOT_NEEDED");
        network.offer("Schuldnerberatung").topics("DEBT").with("appointment", "REQUIRED");
        await().atMost(Duration.ofSeconds(20)).until(() -> found("").size() == 2);

        assertThat(found("?suche=deutchkurs")).containsExactly("Deutschkurs am Abend");
        assertThat(found("?thema=DEBT")).containsExactly("Schuldnerberatung");
        assertThat(found("?gesprochen=ar")).containsExactly("Deutschkurs am Abend");
        assertThat(found("?offen=true")).containsExactly("Deutschkurs am Abend");
        assertThat(found("?ohneTermin=true&sprache=ar")).containsExactly("Deutschkurs am Abend");
        var form = visitor().get("/angebote?thema=DEBT&sprache=en").page().selectFirst("form[method=get]");
        assertThat(form.select("select[name=thema] option[selected]").text()).isEqualTo("Debts (1)");
        assertThat(form.select("input[name=sprache]").val()).isEqualTo("en");
    }

    @Test
    void whoFindsNothingIsShownAWayOn() {
        var page = visitor().get("/angebote?suche=xyzzyqwertz&seite=unsinn").page();

        assertThat(page.select("#treffer").text()).isEqualTo("Kein Angebot gefunden");
        assertThat(page.select("main a[href=/angebote]").text()).contains("Alle Angebote ansehen");
        assertThat(page.select("input[name=suche]").val()).isEqualTo("xyzzyqwertz");
    }

    @Test
    void aLongListHasPages() {
        for (var number = 0; number < 21; number++) network.offer("Angebot " + number);
        await().atMost(Duration.ofSeconds(20)).until(() -> total().equals("21 Angebote"));

        assertThat(found("?seite=1")).hasSize(20);
        var second = visitor().get("/angebote?seite=2").page();
        assertThat(second.select(".lotse-hit")).hasSize(1);
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/angebote#treffer");
        assertThat(second.text()).contains("Seite 2 von 2");
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheOffersOrWithWhatIsSaidOfThem() {
        var offer = network.offer("Erstes").hours("Mo 9–12 Uhr").speaks("ar", "STAFF", "");
        await().atMost(Duration.ofSeconds(20)).until(() -> total().equals("1 Angebot"));
        var one = asked(() -> visitor().get("/angebote?sprache=en"));
        var bare = asked(() -> visitor().get("/angebote/" + offer.id() + "?sprache=en"));

        assertThat(one).isPositive();
        for (var number = 0; number < 6; number++)
            network.offer("Weiteres " + number).hours("Di 9–12 Uhr").at("Weg " + number, "1", "X", "");
        offer.speaks("tr", "STAFF", "")
                .speaks("en", "STAFF", "")
                .topics("DEBT", "WORK")
                .phone("1", "")
                .phone("2", "")
                .at("Weg 1", "1", "X", "")
                .at("Weg 2", "1", "X", "");
        await().atMost(Duration.ofSeconds(20)).until(() -> total().equals("7 Angebote"));

        assertThat(asked(() -> visitor().get("/angebote?sprache=uk"))).isLessThanOrEqualTo(one);
        assertThat(asked(() -> visitor().get("/angebote/" + offer.id() + "?sprache=uk")))
                .isLessThanOrEqualTo(bare);
    }

    @Test
    void thereIsNoMapWithoutATileServerButALinkToTheMapOfTheCity() {
        network.offer("Beratung").at("Weg 1", "1", "X", "");
        network.run("update network.location set latitude = 51.2, longitude = 6.4");
        network.run(
                "insert into network.directory_rule (map_url) values ('https://stadtplan.example/?lat={lat}&lon={lon}')");
        await().atMost(Duration.ofSeconds(20)).until(() -> total().equals("1 Angebot"));

        var page = visitor().get("/angebote").page();

        assertThat(page.select("[data-map], script")).isEmpty();
        assertThat(page.select(".lotse-hit a[rel~=external]").attr("href"))
                .isEqualTo("https://stadtplan.example/?lat=51.200000&lon=6.400000");
    }

    @Test
    void theMapOfAnotherServerWaitsForTheVisitor() {
        network.offer("Beratung").at("Weg 1", "1", "X", "");
        network.run("update network.location set latitude = 51.2, longitude = 6.4");
        network.run(
                "insert into network.directory_rule (tile_url, tile_attribution) values ('https://karten.example/{z}/{x}/{y}.png', '© Stadt')");
        await().atMost(Duration.ofSeconds(20)).until(() -> total().equals("1 Angebot"));

        var map = visitor().get("/angebote").page().selectFirst("[data-map]");

        assertThat(map.hasAttr("hidden")).isTrue();
        assertThat(map.hasAttr("data-at-once")).isFalse();
        assertThat(map.text()).contains("Die Karte kommt von karten.example.", "Karte laden");
        assertThat(visitor().get("/leaflet/leaflet.js").status()).isEqualTo(200);
        assertThat(visitor().get("/map.js").headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void feedsTellWhatIsNew(String kind) {
        var offer = network.offer("Beratung & <mehr>").with("description", "Neu\u0001 hier");

        var answer = visitor().get("/angebote/neues." + kind);
        var feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());

        assertThat(answer.header("Content-Type")).isEqualTo("application/" + kind + "+xml;charset=UTF-8");
        assertThat(feed.select("item > title, entry > title").eachText()).contains("Beratung & <mehr>");
        assertThat(feed.toString())
                .contains("http://" + HOST, "/angebote/" + offer.id())
                .doesNotContain("\u0001");
        assertThat(visitor()
                        .get("/angebote")
                        .page()
                        .select("link[rel=alternate][type=application/" + kind + "+xml]")
                        .attr("href"))
                .isEqualTo("/angebote/neues." + kind);
    }

    private long asked(Runnable work) {
        return queries.during(work).stream()
                .filter(sql -> sql.contains("network."))
                .count();
    }

    private List<String> found(String query) {
        return visitor().get("/angebote" + query).page().select(".lotse-hit h3").eachText();
    }

    private String total() {
        return page("/angebote").select("#treffer").text();
    }

    private Document page(String address) {
        return visitor().get(address).page();
    }

    private Browser visitor() {
        return Browser.at(HOST, environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
