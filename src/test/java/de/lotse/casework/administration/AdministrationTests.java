package de.lotse.casework.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Administration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class AdministrationTests {

    @Autowired
    Given given;

    @Test
    void theLeadFindsTemplatesAndLetterheadThere() {
        assertThat(entries(Role.PROVIDER_LEAD)).containsExactly("Vorlagen", "Briefkopf", "Datenübergabe");
    }

    @Test
    void theAdministrationOfTheMunicipalityFindsItsRulesThere() {
        assertThat(entries(Role.TENANT_ADMIN))
                .containsExactly(
                        "Ampel der Fallzahlen",
                        "Kleine Zahlen",
                        "Regeln für Einwilligungen",
                        "Informationsblätter",
                        "Übliche Angaben je Stelle",
                        "Auskunftsblätter",
                        "Auswahllisten",
                        "Arbeitstage und Feiertage",
                        "Aufbewahrung",
                        "Eigene Begriffe",
                        "Verzeichnis der Angebote",
                        "Einrichtung",
                        "Organisationen",
                        "Zugänge",
                        "Anmeldung und Sitzungen",
                        "Anmeldedienste",
                        "Wer darf was",
                        "Listen einlesen",
                        "Anmeldungen",
                        "Datenübergabe",
                        "Herunterladen",
                        "Verlauf der Einstellungen");
    }

    @Test
    void itsPagesOpenByTheirNameToo() {
        var command = signedIn(Role.PROVIDER_LEAD).get("/befehl").form("/befehl");

        assertThat(command.with("command", "Briefkopf").send().header("Location"))
                .isEqualTo("/verwaltung/briefkopf");
    }

    @Test
    void whoeverSetsUpNothingHasNoEntry() {
        var amira = given.browserOf(given.caseManager());

        assertThat(inNavigation(amira)).isEmpty();
        assertThat(amira.get(Administration.PATH).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVIDER_LEAD", "TENANT_ADMIN"})
    void everyPageLeadsBackAndIsCalledAsItsEntry(Role role) {
        var browser = signedIn(role);
        assertThat(inNavigation(browser)).containsExactly("Verwaltung");

        for (var link : browser.get(Administration.PATH).page().select("main li a")) {
            var page = browser.get(link.attr("href")).page();
            assertThat(page.selectFirst("h1").text()).isEqualTo(link.text());
            assertThat(page.select(".lotse-breadcrumb a[href=/verwaltung], .lotse-nav a[aria-current]")
                            .eachText())
                    .containsOnly("Verwaltung")
                    .hasSize(2);
        }
    }

    private List<String> entries(Role role) {
        return signedIn(role)
                .get(Administration.PATH)
                .page()
                .select("main li a")
                .eachText();
    }

    private Browser signedIn(Role role) {
        return given.browserOf(given.colleague(given.organisation(Given.HERNE), role));
    }

    private static List<String> inNavigation(Browser browser) {
        return browser.get("/start")
                .page()
                .select(".lotse-nav a[href^=/verwaltung]")
                .eachText();
    }
}
