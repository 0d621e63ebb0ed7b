package de.lotse.staffing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of the organisations of Herne and Essen can be read on their charts. */
@LotseTest
class StaffingDemoTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffingDemo demo;

    private Browser herne;

    @BeforeEach
    void somebodyInHerne() {
        DemoTown.fillOnce(given, tenants, contents);
        herne = given.browser().signIn("redaktion", Given.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-01", "2017-06-30", "2017-12-31"})
    void sixteenPeopleIn2017(String day) {
        assertThat(herne.get("/organisation?am=" + day).text()).contains("16 Köpfe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-01-31"})
    void twentySevenPeopleInJanuary2024(String day) {
        assertThat(herne.get("/organisation?am=" + day).text()).contains("27 Köpfe");
    }

    @Test
    void theFiguresOfTheYearsSayTheSame() {
        var rows = herne.get("/organisation/entwicklung").page().select("tbody tr");

        assertThat(rows.eachText()).anyMatch(row -> row.startsWith("01.01.2017 16 "));
        assertThat(rows.eachText()).anyMatch(row -> row.startsWith("01.01.2024 27 "));
    }

    @Test
    void theFoundingIsSeenByMovingTheDate() {
        var before = herne.get("/organisation?am=31.12.2023").page();
        assertThat(before.select(".lotse-org-name").eachText()).contains("Kommunales Integrationszentrum");
        assertThat(before.select(".lotse-org-name a").eachText()).doesNotContain("Integration");

        var next = before.select("a.kern-btn[href='/organisation?am=2024-01-01']");
        assertThat(next.text()).isEqualTo("Nächste Änderung: 01.01.2024");

        var after = herne.get(next.attr("href")).page();
        assertThat(after.select(".lotse-org-name a").eachText()).contains("Integration");
        var department = after.select(".lotse-org-node:has(> .lotse-org-box:contains(Fachbereich))");
        assertThat(department.select(".lotse-org-below .lotse-org-name a").eachText())
                .containsExactlyInAnyOrder(
                        "Integration als Querschnittsaufgabe",
                        "Integration durch Bildung",
                        "Kommunales Integrationsmanagement",
                        "Koordinierungsstelle Südosteuropa");
        assertThat(after.text())
                .contains("Gegründet: Fachbereich „Integration“")
                .contains("Aufgelöst: Abteilung „Kommunales Integrationszentrum“");
        assertThat(after.select("a.kern-btn[href='/organisation?am=2023-12-31']")
                        .text())
                .isEqualTo("Stand vor der Änderung: 31.12.2023");
    }

    @Test
    void theCentreOfEssenMovesToTheMayorsOffice() {
        var essen = essen();
        assertThat(above(essen, "2017-05-31")).isEqualTo("Geschäftsbereich Jugend, Bildung und Soziales");
        assertThat(above(essen, "2017-06-01")).isEqualTo("Geschäftsbereich des Oberbürgermeisters");

        var moved = essen.get("/organisation?am=2017-06-01").text();
        assertThat(moved)
                .contains("01-09 Kommunales Integrationszentrum")
                .contains(
                        "„Kommunales Integrationszentrum“ gehört nicht mehr zu „Geschäftsbereich Jugend, Bildung und Soziales“");
    }

    @Test
    void theCommissionerOfEssenIsMissingUntilAugust2017() {
        var essen = essen();

        assertThat(essen.get("/organisation/zustaendig?fuer=Integrationsbeauftragte&am=2017-07-31")
                        .text())
                .contains("Nicht besetzt")
                .contains("Soll ab 01.08.2017 besetzt sein.");
        assertThat(essen.get("/organisation/zustaendig?fuer=Integrationsbeauftragte&am=2017-08-01")
                        .text())
                .contains("Cem Baran")
                .doesNotContain("Nicht besetzt");
    }

    @Test
    void whoIsResponsibleTodayIsFoundByTopic() {
        var found = herne.get("/organisation/zustaendig?fuer=dolmetschen").page();

        assertThat(found.select(".lotse-people").text()).contains("Goran Petrović", "02323 00 00-");
    }

    private static String above(Browser browser, String day) {
        return browser.get("/organisation?am=" + day).page().select("details tbody tr").stream()
                .filter(row -> row.text().contains("Kommunales Integrationszentrum"))
                .map(row -> row.select("[data-label='Gehört zu']").text())
                .findFirst()
                .orElseThrow();
    }

    /** Filled once: the account that writes it is there afterwards. */
    private Browser essen() {
        var name = "essen.case";
        var known = Scope.of(Given.ESSEN).get(() -> accounts.byUsername(name));
        if (known.isEmpty()) {
            var house = given.organisation(Given.ESSEN);
            var account = new Account(new UserId(Ids.next()), house, name, "Lena Bergmann", Set.of(Role.CASE_MANAGER));
            Scope.of(Given.ESSEN).run(() -> accounts.add(account, Given.PASSWORD));
            demo.fill(Given.ESSEN);
        }
        return given.browser().signIn(name, Given.PASSWORD);
    }
}
