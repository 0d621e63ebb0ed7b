package de.lotse.staffing.units;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.staffing.plan.City;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class UnitFormTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    private City city;
    private Browser admin;

    @BeforeEach
    void anAdministration() {
        city = new City(given, tenants, organisations);
        admin = city.as(Role.TENANT_ADMIN);
    }

    @Test
    void aRenamedUnitHasItsOldNameBefore() {
        var unit = City.unit(admin, "Alter Name", "1.1.2020", "");
        var change = unit + "/aenderung";
        City.done(admin.get(change)
                .form(change)
                .with("on", "1.1.2024")
                .with("name", "Neuer Name")
                .send());

        assertThat(admin.get(unit + "?am=2023-12-31").page().select("h1").text())
                .isEqualTo("Alter Name");
        assertThat(admin.get(unit + "?am=2024-01-01").page().select("h1").text())
                .isEqualTo("Neuer Name");
        assertThat(admin.get(unit).text())
                .contains("Änderung ab 01.01.2024 Umbenannt: „Alter Name“ heißt jetzt „Neuer Name“")
                .doesNotContain("Berichtigung am");
    }

    @Test
    void aCorrectionIsNoChange() {
        var unit = City.unit(admin, "Tippfeler", "1.1.2020", "");
        var correction = admin.get(unit)
                .page()
                .select(".lotse-history a[href$=/berichtigung]")
                .attr("href");
        var sent = admin.get(correction).form(correction).with("name", "Ohne Fehler");
        assertThat(sent.send().status()).isEqualTo(422);
        City.done(sent.with("reason", "verschrieben").send());

        var page = admin.get(unit + "?am=2020-01-01");
        assertThat(page.page().select("h1").text()).isEqualTo("Ohne Fehler");
        assertThat(page.text())
                .contains("Berichtigung am")
                .contains("Vorher stand dort: Team „Tippfeler“")
                .contains("Grund: verschrieben")
                .doesNotContain("Umbenannt");
    }

    @Test
    void aMovedUnitHangsElsewhereAndADissolvedOneIsGone() {
        var from = City.unit(admin, "Von hier", "1.1.2020", "");
        var to = City.unit(admin, "Nach dort", "1.1.2020", "");
        var unit = City.unit(admin, "Zieht um", "1.1.2020", from);
        var change = unit + "/aenderung";
        City.done(admin.get(change)
                .form(change)
                .with("on", "1.6.2021")
                .with("parent", City.id(to))
                .send());
        City.done(dissolved(unit, "31.12.2022"));

        assertThat(admin.get(from + "?am=2021-05-31").text()).contains("Dazu gehören Zieht um");
        assertThat(admin.get(to + "?am=2021-06-01").text()).contains("Dazu gehören Zieht um");
        assertThat(admin.get(to + "?am=2023-01-01").text()).doesNotContain("Zieht um");
        assertThat(admin.get(unit + "?am=2023-01-01").text())
                .contains("Am 01.01.2023 gibt es diese Einheit nicht")
                .contains("Aufgelöst: Team „Zieht um“");
    }

    @Test
    void nothingIsDissolvedAboveWhatStaysAndTheReasonIsSaid() {
        var above = City.unit(admin, "Darüber", "1.1.2020", "");
        City.unit(admin, "Darunter", "1.1.2020", above);

        var refused = dissolved(above, "31.12.2024");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("„Darunter“ kann an diesen Tagen nicht zu „Darüber“ gehören");
        assertThat(refused.valueOf("last")).isEqualTo("31.12.2024");
    }

    private Browser.Answer dissolved(String unit, String last) {
        var path = unit + "/aufloesung";
        return admin.get(path).form(path).with("last", last).send();
    }

    @Test
    void whatCannotBeReadComesBackAsTyped() {
        var path = "/organisation/einheiten/neu";
        var long300 = "ر".repeat(301);
        var refused = admin.get(path)
                .form(path)
                .with("on", "31.2.2024")
                .with("name", long300)
                .with("code", "01-09")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("on")).isEqualTo("31.2.2024");
        assertThat(refused.valueOf("name")).isEqualTo(long300);
        assertThat(refused.valueOf("code")).isEqualTo("01-09");
        assertThat(refused.page().select(".lotse-error-list li")).hasSize(3);
    }

    @Test
    void aDoubleClickFoundsOneUnit() {
        var path = "/organisation/einheiten/neu";
        var form = admin.get(path)
                .form(path)
                .with("on", "1.1.2020")
                .with("name", "Nur einmal " + UUID.randomUUID())
                .with("kind", "DIVISION");

        var first = City.done(form.send());
        assertThat(City.done(form.send())).isEqualTo(first);
    }

    @Test
    void whoComesLateSeesBothVersions() {
        var unit = City.unit(admin, "Streitfall", "1.1.2020", "");
        var path = unit + "/aenderung";
        var late = admin.get(path).form(path).with("on", "1.1.2025").with("name", "Meins");
        City.done(admin.get(path)
                .form(path)
                .with("on", "1.1.2024")
                .with("name", "Ihres")
                .send());

        var conflict = late.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Das wurde inzwischen geändert", "Meins", "Ihres");
        City.done(conflict.form(path).send());
        assertThat(admin.get(unit + "?am=2025-01-01").page().select("h1").text())
                .isEqualTo("Meins");
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() throws Exception {
        var one = City.unit(admin, "Eins", "1.1.2020", "");
        var two = City.unit(admin, "Zwei", "1.1.2020", "");
        var other = city.as(Role.TENANT_ADMIN);
        var moves = List.<Callable<Integer>>of(() -> moved(admin, one, two), () -> moved(other, two, one));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    threads.invokeAll(moves).stream().map(UnitFormTests::get).toList();
            assertThat(answers).containsExactlyInAnyOrder(303, 422);
        }
    }

    private static int moved(Browser browser, String unit, String below) {
        var path = unit + "/aenderung";
        return browser.get(path)
                .form(path)
                .with("on", "1.1.2021")
                .with("parent", City.id(below))
                .send()
                .status();
    }

    private static int get(java.util.concurrent.Future<Integer> answer) {
        return answer.resultNow();
    }

    @Test
    void theLeadOfTheCityChangesTheOrganisationAndOthersOnlySeeIt() {
        var unit = City.unit(city.as(Role.PROVIDER_LEAD), "Von der Leitung", "1.1.2020", "");
        var reader = city.as(Role.CASE_MANAGER);

        assertThat(reader.get(unit).text()).contains("Von der Leitung").doesNotContain("Auflösen");
        assertThat(reader.get(unit + "/aenderung").status()).isEqualTo(403);
        assertThat(given.browserOf(given.caseManager()).get(unit).status()).isEqualTo(404);
    }

    @Test
    void aDayThatIsNoneIsSaid() {
        var answer = admin.get("/organisation?am=gesternabend");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("am")).isEqualTo("gesternabend");
    }
}
