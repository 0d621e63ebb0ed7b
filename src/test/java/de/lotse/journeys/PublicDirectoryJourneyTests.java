package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.options.AriaRole;
import de.lotse.network.GivenNetwork;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody reads Arabic on a phone and looks for help. */
@Tag("slow")
@LotseTest
class PublicDirectoryJourneyTests {

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

    private GivenNetwork network;

    @BeforeEach
    void town() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, new TenantId(5116), HOST);
        network.empty();
        network.offer("Sehrlangername ".repeat(18))
                .with("description", "Wir helfen beim Lernen. ".repeat(40))
                .translated("name", "ar", "تعلّم اللغة الألمانية")
                .topics("GERMAN_COURSE")
                .audiences("EVERYBODY")
                .speaks("ar", "STAFF", "vormittags")
                .hours("Mo–Fr 9–12 Uhr; jeden 1. Samstag im Monat 10–14 Uhr; nach Vereinbarung")
                .at("Musterweg 1", "41061", "Mönchengladbach", "")
                .phone("+49 2162 00-120", "Anmeldung")
                .contact("Frau Beispiel", true);
    }

    /** By keyboard alone, once without and once with JavaScript. */
    @Test
    void findsAnOfferInArabicByKeyboardOnAPhone() {
        for (var chrome : List.of(Chrome.withoutScript(base()), Chrome.phone(base()))) {
            try (chrome) {
                journey(chrome);
            }
        }
    }

    private void journey(Chrome chrome) {
        var page = chrome.page();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> note(message, complaints));
        page.setViewportSize(320, 640);
        chrome.open("/angebote?sprache=ar");
        assertThat(chrome.problems()).isEmpty();
        page.getByLabel("عمّ تبحث؟").focus();
        page.keyboard().type("تعلم");
        page.keyboard().press("Enter");
        page.waitForURL("**/angebote?*suche=*");
        assertThat(chrome.problems()).isEmpty();
        page.locator(".lotse-hit a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/angebote/*-*");
        assertThat(page.getByRole(AriaRole.HEADING).first().innerText()).isEqualTo("تعلّم اللغة الألمانية");
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("a[href='tel:+49216200120']").count()).isEqualTo(1);
        assertThat(chrome.problems()).isEmpty();
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name)).isEmpty();
        assertThat(complaints).as("what the browser blocked").isEmpty();
    }

    private static void note(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error")) complaints.add(message.text());
    }

    private String base() {
        return "http://" + HOST + ":" + environment.getRequiredProperty("local.server.port");
    }
}
