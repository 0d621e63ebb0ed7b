package de.lotse.network.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.GivenNetwork;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for every public address, seen at those that are always there. */
@LotseTest
class PublicPagesTests {

    private static final TenantId TOWN = new TenantId(5119);
    private static final String NOT_THERE = "/angebote/gibt-es-nicht/nie";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Environment environment;

    private GivenNetwork network;
    private Browser visitor;

    @BeforeEach
    void town() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, TOWN, "oberhausen.localhost");
        visitor = given.browser();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", NOT_THERE, NOT_THERE + "?sprache=ar", "/hsds/gibt-es-nicht"})
    void noCookieIsSetNorASessionMadeWhoeverAsks(String address) {
        var staff = given.browserOf(given.caseManager());
        staff.get("/start");
        var sessions = sessions();

        var asked = staff.get(address);

        assertThat(asked.headers("Set-Cookie")).isEmpty();
        assertThat(asked.body())
                .doesNotContain("_csrf", "Abmelden")
                .isEqualTo(visitor.get(address).body());
        assertThat(visitor.get(address).headers("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test
    void whatAPageSaysAfterAStepIsKeptForStaffsOwnPages() {
        var staff = given.browserOf(given.caseManager());
        staff.get(NOT_THERE);

        assertThat(staff.get("/start").status()).isEqualTo(200);
    }

    @Test
    void theLinkForOnePersonHasTheUsualProtection() {
        assertThat(visitor.get("/angebote/bestaetigung/abc").header("Cache-Control"))
                .contains("no-store");
        assertThat(visitor.get("/angebote/bestaetigung/abc").header("ETag")).isEmpty();
    }

    @Test
    void headersAreThoseOfEveryPage() {
        var page = visitor.get(NOT_THERE);
        var staffs = visitor.get("/anmelden");

        for (var header : new String[] {
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy"
        }) assertThat(page.header(header)).as(header).isNotEmpty().isEqualTo(staffs.header(header));
    }

    @Test
    void picturesMayComeFromTheTileServerOfThisMunicipalityOnly() {
        network.run("""
                insert into network.directory_rule (tile_url) values ('https://karten.example.org/{z}/{x}/{y}.png')
                on conflict (tenant_id) do update set tile_url = excluded.tile_url""");

        assertThat(inTown().get("/robots.txt").header("Content-Security-Policy"))
                .contains("img-src 'self' data: https://karten.example.org;");
        assertThat(visitor.get("/robots.txt").header("Content-Security-Policy")).contains("img-src 'self' data:;");
    }

    @ParameterizedTest
    @CsvSource({
        "'https://karten.example.org/{z}/{x}/{y}.png', https://karten.example.org",
        "'https://{s}.karten.example.org:8443/{z}/{x}/{y}.png', https://*.karten.example.org:8443",
        "'http://karten.example.org/{z}/{x}/{y}.png', ''",
        "'https://karten.example.org; script-src *', ''",
        "'', ''",
    })
    void onlyAnAddressOfPicturesEntersThePolicy(String tileUrl, String origin) {
        var state = new SiteState(0, null, 0, List.of(), tileUrl, "", "");

        assertThat(state.tileOrigin()).isEqualTo(origin);
    }

    @Test
    void whoeverHasThePageIsToldSoUntilTheDirectoryChanges() {
        var address = "/sitemap.xml";
        var page = inTown().get(address);
        var again = inTown().with("If-None-Match", page.header("ETag")).get(address);

        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=300");
        assertThat(page.header("Vary")).contains("Accept-Encoding");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        network.offer("Deutschkurs");

        assertThat(inTown().with("If-None-Match", page.header("ETag"))
                        .get(address)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatTheMunicipalityDecidesAboutItsPagesIsSeenAtOnce() {
        var page = inTown().get("/robots.txt");
        given.as(network.editor(), () -> jdbc.sql("""
                insert into network.directory_rule as r (map_url) values ('https://stadtplan.example.org')
                on conflict (tenant_id) do update set version = r.version + 1""").update());

        assertThat(inTown().with("If-None-Match", page.header("ETag"))
                        .get("/robots.txt")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyKeepsAnError() {
        var page = visitor.get(NOT_THERE);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("ETag")).isEmpty();
    }

    @Test
    void aPageSpeaksTheLanguageOfItsAddress() {
        var arabic = visitor.get(NOT_THERE + "?sprache=ar").page();

        assertThat(arabic.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.selectFirst("h1").text()).isEqualTo("هذه الصفحة غير موجودة");
        assertThat(arabic.select("main a[href='/angebote?sprache=ar']")).hasSize(1);
        assertThat(arabic.select(".lotse-languages a[aria-current]").text()).isEqualTo("العربية");
    }

    @Test
    void plainGermanIsGermanWithWordsOfItsOwn() {
        var plain = visitor.get(NOT_THERE + "?sprache=de-plain").page();

        assertThat(plain.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(plain.text()).contains("Oder die Adresse ist falsch.");
        assertThat(plain.select(".lotse-languages a[aria-current]").text()).isEqualTo("Einfache Sprache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?sprache=xx", "?sprache=fa", "?sprache=%22%3E"})
    void withoutALanguageOfTheMunicipalityItIsGerman(String query) {
        var page = visitor.with("Accept-Language", "ar").get(NOT_THERE + query).page();

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".lotse-languages a").eachText())
                .containsExactly(
                        "Deutsch",
                        "Einfache Sprache",
                        "English",
                        "українська",
                        "العربية",
                        "Türkçe",
                        "română",
                        "български");
    }

    @Test
    void theLanguageOfOneRequestIsNotThatOfTheNext() {
        visitor.get(NOT_THERE + "?sprache=tr");

        assertThat(visitor.get("/anmelden").text()).contains("Anmeldename");
    }

    @Test
    void robotsAreLedToThePublicPagesOnly() {
        assertThat(visitor.get("/robots.txt").body())
                .contains("Disallow: /\n", "Allow: /angebote\n")
                .contains("Sitemap: http://herne.localhost:" + port() + "/sitemap.xml");
    }

    @Test
    void theSiteMapNamesPublicOffersInEachLanguage() {
        var shown = network.offer("Nähkurs").id();
        var draft = network.offer("Entwurf").with("publication", "DRAFT").id();
        var list = inTown().get("/sitemap.xml").body();
        var part = inTown().get("/sitemap-1.xml");

        assertThat(list).contains("<loc>http://oberhausen.localhost:" + port() + "/sitemap-1.xml</loc>");
        assertThat(part.header("Content-Type")).startsWith("application/xml");
        assertThat(part.body())
                .contains("<loc>http://oberhausen.localhost:" + port() + "/angebote/" + shown + "</loc>")
                .contains("hreflang=\"ar\" href=\"http://oberhausen.localhost:" + port() + "/angebote/" + shown
                        + "?sprache=ar\"")
                .contains("<loc>http://oberhausen.localhost:" + port() + "/angebote</loc>")
                .doesNotContain(draft.toString());
        assertThat(inTown().get("/sitemap-2.xml").status()).isEqualTo(404);
        assertThat(inTown().get("/sitemap-0.xml").status()).isEqualTo(404);
    }

    private Browser inTown() {
        return Browser.at("oberhausen.localhost", port());
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private int sessions() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Integer.class)
                .single();
    }
}
