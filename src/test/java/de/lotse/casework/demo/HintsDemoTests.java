package de.lotse.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.Quarter;
import de.lotse.shared.DemoContent;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** From the cases of the demo to a theme and its effect, as those see it who gave the hints, and as everybody else does. */
@LotseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HintsDemoTests {

    private static final String THEME = "Zahlungslücke beim Wechsel von AsylbLG zu SGB II";
    private static final List<String> WORKERS = List.of("amira.case", "jonas.case", "elif.case", "marek.case");
    private static final List<String> OF_EACH_ORGANISATION = List.of("amira.case", "elif.case", "marek.case");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A year before the quarter at work. */
    private final Quarter worst = Quarter.of(Quarter.of(LocalDate.now()).first().minusYears(1));

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @BeforeAll
    void fill() {
        DemoTown.fillOnce(given, tenants, contents);
    }

    @Test
    void fourteenCasesOfThreeOrganisationsStandBehindTheWorstQuarter() {
        var all = new HashSet<String>();
        for (var worker : WORKERS) all.addAll(cases(browserOf(worker)));
        assertThat(all).hasSize(14);

        var seen = new HashSet<String>();
        for (var worker : OF_EACH_ORGANISATION) {
            var own = cases(browserOf(worker));
            assertThat(own).as(worker).isNotEmpty().noneMatch(seen::contains);
            seen.addAll(own);
        }
    }

    @Test
    void everybodyWhoGaveOneSeesWhatItLedTo() {
        for (var worker : WORKERS) {
            var browser = browserOf(worker);
            var file = browser.get(cases(browser).iterator().next());

            assertThat(file.text()).contains(THEME, "Lücke beim Wechsel zwischen zwei Rechtskreisen");
            assertThat(file.page().select("a[href$=#weg]").text()).contains("Entscheidung vom");
            assertThat(file.page().select("a[href$=#zielvereinbarung]").text()).contains("gültig ab");
            assertThat(file.page().select("a[href$=#wirkung]").text()).contains("vorher und nachher");
            assertThat(browser.get("/hinweise/meine").text()).contains(THEME, "Entscheidung vom", "gültig ab");
            assertThat(browser.get("/mitteilungen").text())
                    .contains("Ihr Hinweis führte zur Entscheidung eines Gremiums.", "die jetzt umgesetzt sind");
        }
    }

    @Test
    void nobodyElseFindsACaseBehindTheTheme() {
        var amira = cases(browserOf("amira.case"));
        var coordination = browserOf("koordination");
        var theme = coordination.get(theme());

        assertThat(theme.text()).contains(THEME);
        assertThat(theme.body()).doesNotContain("/faelle/");
        assertThat(coordination.get("/hinweise/meine").status()).isEqualTo(403);
        for (var one : amira) {
            assertThat(coordination.get(one).status()).isEqualTo(404);
            assertThat(browserOf("elif.case").get(one).status()).isEqualTo(404);
        }
    }

    @Test
    void theLeadOfTheProjectGroupPlansAndReadsWhatWasOrdered() {
        var page = browserOf("project").get(theme());

        assertThat(page.text()).contains(THEME, "Zielvereinbarung bearbeiten", "Maßnahme eintragen");
        assertThat(browserOf("koordination")
                        .get(theme())
                        .page()
                        .select("#auftraege")
                        .text())
                .contains("Laufzettel für den Wechsel zum Jobcenter auch auf Tigrinya und Dari", "Integrationsrat");
        assertThat(browserOf("project").get("/gremien").text()).contains("Projektgruppe Rechtskreiswechsel");
    }

    private String theme() {
        return browserOf("koordination")
                .get("/themen")
                .page()
                .select("a:contains(" + THEME + ")")
                .attr("href");
    }

    /** The pages of the cases from which a hint of the theme was given in the worst quarter, as far as they are open to her. */
    private Set<String> cases(Browser browser) {
        var found = new HashSet<String>();
        for (var row : browser.get("/hinweise/meine").page().select("tbody tr:contains(" + THEME + ")"))
            if (Quarter.of(day(row)).equals(worst))
                found.add(row.select("a[href^=/faelle/]").attr("href"));
        return found;
    }

    private static LocalDate day(Element row) {
        return LocalDate.parse(row.text().replaceAll(".*?(\\d{2}\\.\\d{2}\\.\\d{4}), .*", "$1"), DAY);
    }

    private Browser browserOf(String username) {
        return given.browser().signIn(username, Given.PASSWORD);
    }
}
