package de.lotse.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import de.lotse.network.GivenNetwork;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can be opened without an account, by keyboard and on a phone. With {@code -Dshots=folder} there is a picture of each page. */
@Tag("slow")
@LotseTest
class PublicPagesJourneyTests {

    private static final TenantId SIEGEN = new TenantId(5970);
    private static final String HOST = "siegen.localhost";
    private static final String TILES = "https://karten.beispiel.de";

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
    ConfigurableApplicationContext application;

    private GivenNetwork network;
    private UUID offer;

    @BeforeEach
    void aTownWithAnOffer() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, SIEGEN, HOST);
        network.empty();
        var made = network.offer("Lerncafé im Bürgerhaus")
                .with("description", "Wir helfen beim Lernen. ".repeat(20))
                .with("fees", "PAID")
                .with("appointment", "REQUIRED")
                .translated("name", "ar", "مقهى التعلّم")
                .translated("name", "de-plain", "Lern-Café")
                .topics("GERMAN_COURSE")
                .audiences("EVERYBODY")
                .speaks("ar", "STAFF", "vormittags")
                .rule("GENDER", "ONE_OF", "FEMALE")
                .hours("Mo–Fr 9–12 Uhr; jeden 1. Samstag im Monat 10–14 Uhr")
                .at("Musterweg 1", "57072", "Siegen", "")
                .placeWith("transportation", "Bus 7 bis Markt")
                .phone("+49 271 00-120", "Anmeldung")
                .contact("Frau Beispiel", true);
        network.run("update network.location set latitude = 50.8748, longitude = 8.0243 where id = ?", made.place());
        offer = made.id();
        var visitor = Browser.at(HOST, environment.getRequiredProperty("local.server.port", Integer.class));
        await().until(() -> visitor.get("/angebote").text().contains("Lerncafé im Bürgerhaus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "de-plain"})
    void fromTheListToThePaperAndBackByKeyboardOnAPhone(String language) throws IOException {
        var words = words(language);
        var name = words.getProperty("name");
        var complaints = new ArrayList<String>();
        try (var visitor = new Keyboard(Chrome.phone(base()), Traces.in(application))) {
            complaintsOf(visitor.page, complaints);
            visitor.page.navigate("/angebote" + (language.equals("de") ? "" : "?sprache=" + language));
            picture(visitor.page, language + "-list");
            visitor.write(words.getProperty("network.site.search"), name);
            visitor.press(words.getProperty("network.site.search.send"));
            picture(visitor.page, language + "-search");
            visitor.follow(name);
            picture(visitor.page, language + "-offer");
            visitor.follow(words.getProperty("network.site.slip"));
            picture(visitor.page, language + "-slip");
            isOnePage(visitor.page, name, "Musterweg 1", "+49 271 00-120");
            visitor.follow(words.getProperty("network.site.slip.back"));
            visitor.follow(words.getProperty("network.site.back"));
            assertThat(visitor.page.context().cookies()).isEmpty();
        }
        assertThat(complaints).as("what the browser blocked").isEmpty();
    }

    /** What is only of use on a screen stays there. */
    private static void isOnePage(Page page, String... said) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, "printed-" + page.locator("html").getAttribute("lang"));
        assertThat(page.locator(".lotse-no-print, .lotse-languages, .lotse-skip, footer")
                        .all())
                .noneMatch(Locator::isVisible);
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            if (!page.locator("html").getAttribute("dir").equals("rtl"))
                assertThat(new PDFTextStripper().getText(pdf)).contains(said);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void somebodyWithoutAnAccountConfirmsHerEntryByKeyboardOnAPhone() {
        try (var partner = new Keyboard(Chrome.phone(base()), Traces.in(application))) {
            partner.page.navigate(confirmationLink());
            picture(partner.page, "confirm");
            partner.isRefused("Alles stimmt", "Geben Sie Ihren Namen ein.");
            partner.write("Ihr Name", "Eine Partnerin");
            partner.press("Alles stimmt");
            picture(partner.page, "confirmed");
            partner.sees("Ihr Eintrag gilt jetzt als bestätigt.");
        }
    }

    private String confirmationLink() {
        var path = "/netzwerk/angebote/" + offer + "/link";
        var made = given.browserOf(network.editor()).get(path).form(path).send();
        return URI.create(made.valueOf("address")).getPath();
    }

    /** The map asks its server for nothing before the visitor wants it to, and is the list once more. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void theMapShowsThePlacesOfTheListOnceTheVisitorWantsIt(String language) throws IOException {
        network.run(
                "insert into network.directory_rule (tile_url, tile_attribution) values (?, 'Karte: Beispielstadt')",
                TILES + "/{z}/{x}/{y}.png");
        var asked = new CopyOnWriteArrayList<String>();
        var complaints = new ArrayList<String>();
        try (var chrome = Chrome.phone(base())) {
            var page = chrome.page();
            complaintsOf(page, complaints);
            page.route(TILES + "/**", route -> tile(route, asked));
            chrome.open("/angebote?sprache=" + language);
            assertThat(chrome.problems()).isEmpty();
            assertThat(asked).isEmpty();

            page.locator("[data-map-load]").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("img.leaflet-tile-loaded").count() > 0);
            picture(page, language + "-map");
            assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith(TILES + "/"));
            assertThat(page.locator(".leaflet-control-attribution").innerText()).contains("Karte: Beispielstadt");
            assertThat(chrome.problems()).isEmpty();

            for (var i = 0; i < 10 && !isOn(page, "leaflet-marker-icon"); i++)
                page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator(".leaflet-popup a[href*='" + offer + "']").waitFor();
            assertThat(chrome.problems()).isEmpty();
        }
        assertThat(complaints).as("what the browser blocked").isEmpty();
    }

    private static boolean isOn(Page page, String cssClass) {
        return (boolean) page.evaluate("name => document.activeElement.classList.contains(name)", cssClass);
    }

    private static void tile(Route route, List<String> asked) {
        asked.add(route.request().url());
        route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(tile()));
    }

    private static byte[] tile() {
        var picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xDDE8DD));
        pen.fillRect(1, 1, 255, 255);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void complaintsOf(Page page, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
    }

    /** What stands on buttons and links, and how the offer is called. */
    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var bundle = "/messages/network-site_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(PublicPagesJourneyTests.class.getResourceAsStream(bundle)), UTF_8)) {
            words.load(in);
        }
        words.setProperty(
                "name",
                switch (language) {
                    case "ar" -> "مقهى التعلّم";
                    case "de-plain" -> "Lern-Café";
                    default -> "Lerncafé im Bürgerhaus";
                });
        return words;
    }

    private static void picture(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder != null)
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }

    private String base() {
        return "http://" + HOST + ":" + environment.getRequiredProperty("local.server.port");
    }
}
