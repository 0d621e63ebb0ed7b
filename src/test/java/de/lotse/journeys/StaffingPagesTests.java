package de.lotse.journeys;

import de.lotse.shared.Role;
import de.lotse.staffing.plan.City;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The organisation with the longest of names. */
@Tag("slow")
@LotseTest
class StaffingPagesTests {

    private static final String NAME = "Sehrlangername ".repeat(19) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var city = new City(given, tenants, organisations);
        var admin = city.colleague(Role.TENANT_ADMIN);
        var browser = given.browserOf(admin);
        var above = City.unit(browser, NAME, "1.1.2020", "");
        var unit = City.unit(browser, NAME, "1.1.2021", above);
        var post = City.post(browser, NAME, unit, "1.1.2021", "50");
        City.done(City.fill(browser, post, NAME, "1.2.2021", "25"));
        var page = browser.get(post).page();
        var correction = page.select("a[href*=fassungen]").attr("href");
        var held = page.select("a[href*=besetzungen]").attr("href");
        var person = browser.get(unit)
                .page()
                .select("a[href^=/organisation/personen/]")
                .attr("href");

        Looks.look(
                "http://localhost:" + environment.getRequiredProperty("local.server.port"),
                admin,
                "/organisation",
                "/organisation?am=2021-01-01",
                "/organisation/entwicklung",
                "/organisation/zustaendig?fuer=sehrlangername",
                unit,
                post,
                "/organisation/einheiten/neu",
                unit + "/aenderung",
                "/organisation/stellen/neu",
                correction,
                post + "/besetzung",
                held,
                person);
    }
}
