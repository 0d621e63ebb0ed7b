package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** In Essen: what offices usually need is set up, a consent is recorded with three keystrokes, a translation is released. */
@Tag("slow")
@LotseTest
class ConsentPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";
    private static final String BUNDLES = "/verwaltung/uebliche-angaben";
    private static final String WORDINGS = "/verwaltung/informationsblaetter";

    @Autowired
    Given given;

    @Autowired
    Organisations organisations;

    @Autowired
    ConfigurableApplicationContext application;

    private Actor lena;
    private Actor kerstin;
    private String office;

    @BeforeEach
    void anOfficeWhoseNameNobodyElseHas() {
        var essen = given.organisation(Given.ESSEN);
        lena = given.colleague(Given.ESSEN, essen, Role.CASE_MANAGER);
        kerstin = given.colleague(Given.ESSEN, essen, Role.TENANT_ADMIN);
        var id = new OrganisationId(Ids.next());
        office = "Versorgungsamt " + id.value();
        Scope.of(Given.ESSEN)
                .run(() -> organisations.add(new Organisation(id, office, "Versorgungsamt", Kind.AUTHORITY)));
    }

    @Test
    void withTheKeyboardAlone() {
        var bundle = office + " – Ausweis";
        try (var admin = keyboard(kerstin)) {
            admin.follow("Verwaltung");
            admin.follow("Übliche Angaben je Stelle");
            admin.follow("Vorgabe anlegen");
            admin.choose("Stelle", office);
            admin.isRefused("Speichern", "Geben Sie einen Namen ein.", "Wählen Sie mindestens eine Angabe");
            admin.write("Name der Vorgabe", bundle);
            admin.tick("Name und Geburtsdatum");
            admin.tick("Termine");
            admin.pick("Richtung", "weitergeben");
            admin.press("Speichern");
            admin.sees(bundle, "Name und Geburtsdatum, Termine");
        }
        var id = given.caseOf(lena, LONG);
        try (var worker = keyboard(lena)) {
            worker.page.navigate("/faelle/" + id.value());
            worker.unfold("Weitere Aktionen");
            worker.follow("Einwilligung aufnehmen");
            worker.tick(bundle);
            worker.press("Aufnehmen");
            worker.sees("zur Unterschrift offen", office, "um zusammen zu arbeiten", "weitergeben");
            worker.unfold("Wortlaut, der erklärt wurde");
        }
        try (var admin = keyboard(kerstin)) {
            admin.page.navigate(WORDINGS);
            admin.use(admin.page.locator("th a[href]", named("Arabisch")));
            admin.page.waitForURL("**/informationsblaetter/*-*");
            admin.sees("موافقتكم طوعية", "Ihre Einwilligung ist freiwillig");
            admin.press("Als geprüft freigeben");
            admin.sees("Die Fassung ist freigegeben.");
        }
    }

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var id = given.caseOf(lena, LONG);
        given.consent(lena, id);
        var consents = "/faelle/" + id.value() + "/einwilligungen";
        var one = given.browserOf(lena)
                .get(consents)
                .page()
                .selectFirst("tbody th a")
                .attr("href");
        var admin = given.browserOf(kerstin);
        var arabic = admin.get(WORDINGS)
                .page()
                .selectFirst("th a:contains(Arabisch)")
                .attr("href");
        var german = admin.get(WORDINGS).page().selectFirst("th a").attr("href");

        look(lena, List.of(consents, consents + "/neu", one));
        look(kerstin, List.of("/verwaltung", BUNDLES, BUNDLES + "/neu", WORDINGS, arabic, german));
    }

    private void look(Actor actor, List<String> paths) {
        var problems = new ArrayList<String>();
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(actor.user().value().toString(), Given.PASSWORD);
                for (var path : paths) {
                    chrome.open(path);
                    chrome.page().evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
                    problems.addAll(chrome.accessibilityProblems());
                    if (chrome.scrollsSideways()) problems.add(path + " sticks out");
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private Keyboard keyboard(Actor actor) {
        var keyboard = new Keyboard(Chrome.withScript(base()), Traces.in(application));
        keyboard.signIn(actor.user().value().toString(), Given.PASSWORD);
        return keyboard;
    }

    private static LocatorOptions named(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
