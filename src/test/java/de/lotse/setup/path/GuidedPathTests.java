package de.lotse.setup.path;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.identity.factors.AppForTests;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities of their own, because only one without invented people is led along the path. */
@LotseTest
class GuidedPathTests {

    private static final String PATH = "/verwaltung/einrichtung";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Test
    void leadsTheFirstAdministratorFromHerFirstSignInToAMunicipalityThatCanWork() {
        var browser = firstAdministrator(new TenantId(5566));

        var path = browser.get("/start").follow();
        assertThat(path.text())
                .contains("0 von 7 nötigen Schritten erledigt", "Weiter mit: Kommune und Adresse", "Eine Person");

        path = saved(browser.get(PATH + "/kommune").form(PATH + "/kommune"));
        assertThat(path.text()).contains("1 von 7", "Weiter mit: Eigene Organisation");
        path = saved(browser.get(PATH + "/organisation")
                .form(PATH + "/organisation")
                .with("street", "Tecklenburger Straße 10")
                .with("postalCode", "48565")
                .with("city", "Steinfurt"));
        assertThat(path.text()).contains("2 von 7", "Tecklenburger Straße 10, 48565 Steinfurt");
        invite(browser, Role.TENANT_ADMIN);
        var rules = browser.get("/verwaltung/anmeldung");
        assertThat(rules.page().select(".lotse-trail a").attr("href")).isEqualTo(PATH);
        rules.form("/verwaltung/anmeldung").send();
        invite(browser, Role.DATA_PROTECTION);
        path = saved(browser.get(PATH).form(PATH + "/allein"));
        assertThat(path.text()).contains("6 von 7", "arbeitet zunächst allein", "Weiter mit: Menschen und Rollen");
        assertThat(browser.get("/konto/passwort")
                        .form("/konto/passwort")
                        .to(PATH + "/abschluss")
                        .send()
                        .follow()
                        .text())
                .contains("Es fehlt noch etwas.");
        invite(browser, Role.CASE_MANAGER);
        invite(browser, Role.PROVIDER_LEAD);

        var result = browser.get(PATH).form(PATH + "/abschluss").send().follow();
        assertThat(result.text())
                .contains("Ihre Kommune ist eingerichtet", "Fälle können eröffnet, geführt und zugewiesen werden.")
                .contains("E-Mails verschickt Lotse noch nicht.");
        assertThat(browser.get("/verwaltung/anmeldung").page().select(".lotse-trail"))
                .isEmpty();
    }

    @Test
    void leadsOnceInASessionAndNobodyElse() {
        var tenant = new TenantId(5570);
        var browser = firstAdministrator(tenant);

        assertThat(browser.get("/start").header("Location")).isEqualTo(PATH);
        assertThat(browser.get("/start").status()).isEqualTo(200);
        var demo = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN));
        assertThat(demo.get("/start").status()).isEqualTo(200);
        assertThat(demo.get(PATH).status()).isEqualTo(200);
    }

    private static Answer saved(Browser.Form form) {
        return form.send().follow();
    }

    private static void invite(Browser browser, Role role) {
        var form = browser.get("/verwaltung/zugaenge/neu?rolle=" + role);
        assertThat(form.page().select("input[name=roles][checked]").val()).isEqualTo(role.name());
        var organisation =
                form.page().select("select[name=organisation] option").last().val();
        var made = form.form("/verwaltung/zugaenge")
                .with("name", "Eine Neue")
                .with("username", "neu." + Ids.next())
                .with("organisation", organisation)
                .send();
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    /** Signed in, with an app for codes, which an administrator of real people needs. */
    private Browser firstAdministrator(TenantId tenant) {
        given.organisation(Given.HERNE); // stays the first one, which the plain address belongs to
        given.town(tenant, null, false);
        var id = new UserId(Ids.next());
        var organisation = new OrganisationId(Ids.next());
        Scope.of(tenant).run(() -> {
            organisations.add(new Organisation(organisation, "Kreis " + tenant.value(), "Kreis", Kind.CITY));
            accounts.add(
                    new Account(id, organisation, id.value().toString(), "Anna Anfang", Set.of(Role.TENANT_ADMIN)),
                    Given.PASSWORD);
        });
        var browser = given.browser().signIn(id.value().toString(), Given.PASSWORD);
        var app = browser.get("/anmelden/einrichtung")
                .form("/konto/anmeldung/app")
                .send()
                .follow();
        var secret = app.page().select("#schluessel-text").text();
        app.form("/konto/anmeldung/app/bestaetigung")
                .with("code", new AppForTests(secret).code(0))
                .send();
        return browser;
    }
}
