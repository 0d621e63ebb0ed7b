package de.lotse.network.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.GivenNetwork;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CoverageTests {

    private static final TenantId OBERHAUSEN = new TenantId(5119);
    private static final String PATH = "/netzwerk/abdeckung";
    private static final String WEST = "5119-WEST";
    private static final String EAST = "5119-OST";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    private GivenNetwork network;
    private Browser browser;

    @BeforeEach
    void directory() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, OBERHAUSEN, "oberhausen.localhost");
        network.empty();
        network.offer("Elterncafé")
                .with("citywide", false)
                .audiences("REFUGEES")
                .speaks("ar", "STAFF", "")
                .at("Weg 1", "46045", "Oberhausen", WEST);
        network.offer("Sprachkurs").audiences("REFUGEES").topics("LANGUAGE");
        browser = given.browserOf(network.editor());
    }

    @Test
    void namesWhiteSpotsInSentences() {
        network.offer("Vätertreff").with("citywide", false).audiences("MEN").at("Weg 2", "46045", "Oberhausen", EAST);
        var page = browser.get(PATH + "?zeilen=zielgruppe&spalten=bezirk");
        assertThat(page.text()).contains("Zugewanderte aus der EU: in der ganzen Stadt kein Angebot");
        assertThat(page.text()).contains(": kein Angebot in " + WEST).doesNotContain("Geflüchtete: ");
    }

    @Test
    void namesWhatIsMissingInTheWholeCity() {
        network.offer("Frauencafé").audiences("EU_CITIZENS").speaks("tr", "STAFF", "");
        assertThat(browser.get(PATH + "?zeilen=zielgruppe&spalten=sprache").text())
                .containsPattern("In der ganzen Stadt kein Angebot für Zugewanderte aus der EU auf Arabisch");
    }

    @Test
    void countsCitywideOffersInEachDistrictAndSaysSo() {
        network.offer("Beratung Ost")
                .with("citywide", false)
                .audiences("EU_CITIZENS")
                .at("Weg 2", "46045", "Oberhausen", EAST);
        var page = browser.get(PATH + "?zeilen=zielgruppe&spalten=bezirk");
        assertThat(cell(page, "Geflüchtete", WEST)).isEqualTo("2");
        assertThat(cell(page, "Geflüchtete", EAST)).isEqualTo("1, nur stadtweit");
        assertThat(cell(page, "Geflüchtete", "insgesamt")).isEqualTo("2");
        assertThat(cell(page, "insgesamt", "insgesamt")).isEqualTo("3");
    }

    @Test
    void countsWhatWaitsForItsConfirmationApart() {
        network.offer("Altes").audiences("EU_CITIZENS").verified(LocalDate.now().minusMonths(13));
        network.offer("Auch alt").audiences("REFUGEES").verified(LocalDate.now().minusMonths(13));
        var page = browser.get(PATH + "?zeilen=zielgruppe&spalten=bezirk");
        assertThat(cell(page, "Geflüchtete", "insgesamt")).isEqualTo("2, dazu 1 überfällig");
        assertThat(page.text()).contains("Zugewanderte aus der EU: in der ganzen Stadt kein Angebot");
    }

    @Test
    void leavesOutWhatIsNotPublished() {
        network.offer("Entwurf").audiences("EU_CITIZENS").with("publication", "DRAFT");
        network.offer("Vorbei")
                .audiences("EU_CITIZENS")
                .with("valid_to", LocalDate.now().minusDays(1));
        assertThat(cell(browser.get(PATH + "?spalten=bezirk"), "Zugewanderte aus der EU", "insgesamt"))
                .isEqualTo("0");
    }

    @Test
    void leavesOutWhatHasNotBegunAndWhoseHoursAreAllOver() {
        network.offer("Bald")
                .audiences("EU_CITIZENS")
                .with("valid_from", LocalDate.now().plusDays(5));
        network.offer("Früher").audiences("EU_CITIZENS");
        network.run(
                "insert into network.schedule (id, offer_id, byday, valid_to) select gen_random_uuid(), id, 'MO', current_date - 1 from network.offer where name = 'Früher'");
        network.offer("Jetzt").audiences("EU_CITIZENS");
        network.run(
                "insert into network.schedule (id, offer_id, byday, valid_from, valid_to) select gen_random_uuid(), id, 'MO', current_date - 1, current_date from network.offer where name = 'Jetzt'");
        assertThat(cell(browser.get(PATH + "?spalten=bezirk"), "Zugewanderte aus der EU", "insgesamt"))
                .isEqualTo("1");
    }

    @Test
    void leavesOutWhatIsHiddenBecauseNobodyConfirmedItForTooLong() {
        network.offer("Verborgen")
                .audiences("EU_CITIZENS")
                .verified(LocalDate.now().minusMonths(16));
        assertThat(cell(browser.get(PATH + "?spalten=bezirk"), "Zugewanderte aus der EU", "insgesamt"))
                .isEqualTo("0");
    }

    @Test
    void leadsFromANumberToTheOffers() {
        var page = browser.get(PATH + "?zeilen=zielgruppe&spalten=bezirk");
        var link = page.page().select("td a.kern-link").first().attr("href");
        var shown = browser.get(link.substring(0, link.indexOf('#')));
        assertThat(shown.page().select("a[href^=/netzwerk/angebote/]").eachText())
                .contains("Elterncafé", "Sprachkurs");
        assertThat(shown.text()).contains("Sprachkurs").contains("für die ganze Stadt");
    }

    @Test
    void filtersByEachDimension() {
        assertThat(cell(browser.get(PATH + "?sprache=ar"), "insgesamt", "insgesamt"))
                .isEqualTo("1");
        assertThat(cell(browser.get(PATH + "?thema=LANGUAGE"), "insgesamt", "insgesamt"))
                .isEqualTo("1");
        assertThat(cell(browser.get(PATH + "?bezirk=" + WEST), "insgesamt", "insgesamt"))
                .isEqualTo("2");
        assertThat(cell(browser.get(PATH + "?zielgruppe=EU_CITIZENS"), "insgesamt", "insgesamt"))
                .isEqualTo("0");
        assertThat(browser.get(PATH + "?zeilen=unsinn&spalten=unsinn&bezirk=%C3%A4%20%26")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void putsPlacesWithCoordinatesOnAPicture() {
        assertThat(browser.get(PATH).page().select("circle")).isEmpty();
        var place =
                network.offer("Haus").at("Weg 3", "46045", "Oberhausen", WEST).place();
        network.run(
                "update network.location set latitude = 51.47, longitude = 6.85, name = 'Haus am Park' where id = ?",
                place);
        var page = browser.get(PATH);
        assertThat(page.page().select("circle title").eachText()).containsExactly("Haus am Park: ein Angebot");
        assertThat(page.page().select("#orte table th[role=rowheader]").eachText())
                .containsExactly("Haus am Park");
    }

    @Test
    void saysTheSameAsAFile() {
        var csv = new String(
                browser.download(PATH + "/csv?zeilen=zielgruppe&spalten=bezirk").body(), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("\"Zielgruppe\";\"Stadtbezirk\";\"bestätigt\"")
                .contains("\"Geflüchtete\";\"" + WEST + "\";\"2\";\"0\";\"nein\"");
    }

    @Test
    void isForReadersOfTheDirectory() {
        var outside = given.colleague(OBERHAUSEN, network.house(), Role.STATE_VIEWER);
        assertThat(given.browserOf(outside).get(PATH).status()).isEqualTo(403);
        assertThat(given.browserOf(outside).get(PATH + "/csv").status()).isEqualTo(403);
        var manager = given.colleague(OBERHAUSEN, network.house(), Role.CASE_MANAGER);
        assertThat(given.browserOf(manager).get(PATH).status()).isEqualTo(200);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        browser.get(PATH);
        var few = counter.during(() -> browser.get(PATH)).size();
        for (var i = 0; i < 5; i++)
            network.offer("Mehr " + Ids.next()).audiences("REFUGEES").at("Weg", "46045", "Oberhausen", EAST);
        assertThat(counter.during(() -> browser.get(PATH)).size()).isEqualTo(few);
    }

    /** By the words of its row and its column. */
    private static String cell(Browser.Answer page, String row, String column) {
        var headers = page.page().select("#tabelle ~ .lotse-heat thead th").eachText();
        return page.page().select("#tabelle ~ .lotse-heat tbody tr").stream()
                .filter(each -> each.select("th").text().equals(row))
                .map(each -> each.children().get(headers.indexOf(column)).text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + " / " + column + " in " + headers));
    }
}
