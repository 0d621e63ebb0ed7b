package de.lotse.reporting.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.reporting.Disclosure;
import de.lotse.reporting.Quarter;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class ThresholdTests {

    private static final TenantId HOCHSAUERLAND = new TenantId(5958);
    private static final String PATH = "/verwaltung/kleine-zahlen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Disclosure disclosure;

    @Test
    void dataProtectionSetsFromHowManyOnANumberIsShown() {
        if (tenants.find(HOCHSAUERLAND).isEmpty()) given.town(HOCHSAUERLAND, "hochsauerland.localhost", true);
        var officer = given.colleague(HOCHSAUERLAND, given.organisation(HOCHSAUERLAND), Role.DATA_PROTECTION);
        var browser = given.browserOf(officer);
        var page = browser.get(PATH);
        assertThat(page.valueOf("smallest")).isEqualTo("5");

        var wrong = page.form(PATH).with("smallest", "2").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.valueOf("smallest")).isEqualTo("2");
        assertThat(wrong.text()).contains("3", "10");
        var late = page.form(PATH).with("smallest", "7");
        wrong.form(PATH).with("smallest", "10").send();

        assertThat(late.send().status()).as("somebody has saved since").isEqualTo(409);
        assertThat(given.as(officer, disclosure::threshold)).isEqualTo(10);
        assertThat(browser.get("/verwaltung/aenderungen").text()).contains("Kleine Zahlen", officer.name());
    }

    @Test
    void whetherQuartersAreToldByMonthIsDecidedBeforeTheyBegin() {
        if (tenants.find(HOCHSAUERLAND).isEmpty()) given.town(HOCHSAUERLAND, "hochsauerland.localhost", true);
        var officer = given.colleague(HOCHSAUERLAND, given.organisation(HOCHSAUERLAND), Role.DATA_PROTECTION);
        var browser = given.browserOf(officer);
        var now = Quarter.of(LocalDate.now());

        browser.get(PATH).form(PATH).with("byMonth", "true").send();

        assertThat(given.as(officer, () -> disclosure.isByMonth(now))).isFalse();
        assertThat(given.as(officer, () -> disclosure.isByMonth(now.next()))).isTrue();
        assertThat(given.as(officer, () -> disclosure.isByMonth(now.next().next())))
                .isTrue();
        var page = browser.get(PATH);
        assertThat(page.page().select("input[name=byMonth][checked]").val()).isEqualTo("true");
        assertThat(page.text()).contains("ab dem " + now.next().label(), "Im " + now.label() + " gilt: Laufend");
        assertThat(browser.get("/verwaltung/aenderungen").text()).contains("Nach Monaten");
        browser.get(PATH).form(PATH).with("byMonth", "false").send();
        assertThat(given.as(officer, () -> disclosure.isByMonth(now.next()))).isFalse();
    }

    @Test
    void othersDoNotSetIt() {
        var coordination = given.colleague(Given.HERNE, given.organisation(Given.HERNE), Role.COORDINATION);

        assertThat(given.browserOf(coordination).get(PATH).status()).isEqualTo(403);
    }
}
