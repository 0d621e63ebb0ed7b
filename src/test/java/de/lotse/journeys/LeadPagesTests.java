package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The pages of whoever leads an organisation, and those of substitutes, with the longest of names, on desk and phone. */
@Tag("slow")
@LotseTest
class LeadPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    private Actor amira;
    private Actor jonas;
    private Actor sabine;
    private Browser lead;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        sabine = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        lead = given.browserOf(sabine);
        var elsewhere = given.caseManager();
        var id = given.caseOf(amira, LONG);
        var basket = inquiry(amira, LONG);
        var waiting = inquiry(amira, "Wartet schon");
        queue(waiting);
        handOver(inquiry(elsewhere, LONG), elsewhere);
        var away = inquiry(amira, "Unterwegs");
        handOverTo(away, amira, elsewhere);
        var incoming = given.browserOf(amira)
                .get("/anfragen")
                .page()
                .selectFirst("a[href^=/anfragen/uebergaben/]")
                .attr("href");
        var absence = ill();
        var transfer = lead.get(absence)
                .page()
                .selectFirst("a[href^=/leitung/uebertragungen/]")
                .attr("href");
        var person = "/leitung/personen/" + amira.user().value();

        look(
                sabine,
                List.of(
                        "/start",
                        "/leitung",
                        "/leitung/faelle",
                        "/leitung/anfragen/" + basket.substring(basket.lastIndexOf('/') + 1),
                        "/leitung/abwesenheiten/neu",
                        "/leitung/abwesenheiten/neu?wer=" + amira.user().value(),
                        absence,
                        transfer,
                        person,
                        person + "/faelle",
                        away,
                        basket + "/uebergabe",
                        incoming));
        look(jonas, List.of("/start", "/vertretungen", "/vertretungen/" + id.value()));
        look(amira, List.of("/start", "/start/inzwischen"));
        look(
                given.colleague(amira.organisation(), Role.TENANT_ADMIN),
                List.of("/verwaltung", "/verwaltung/ampel", "/verwaltung/kleine-zahlen"));
    }

    private void look(Actor actor, List<String> paths) {
        var problems = new ArrayList<String>();
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(actor.user().value().toString(), Given.PASSWORD);
                for (var path : paths) {
                    chrome.open(path);
                    problems.addAll(chrome.accessibilityProblems());
                    if (chrome.scrollsSideways()) problems.add(path + " sticks out");
                    keepPicture(chrome, path);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    /** With {@code -Dshots=folder} the pages can be looked at. */
    private static void keepPicture(Chrome chrome, String path) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var name = path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("\\W+", "-") + "-"
                + chrome.page().viewportSize().width + ".png";
        chrome.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
    }

    private String inquiry(Actor actor, String name) {
        return given.browserOf(actor)
                .get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .with("concern", "Sucht eine Wohnung.")
                .with("priority", "HIGH")
                .send()
                .header("Location");
    }

    private void queue(String inquiry) {
        var path = "/leitung/anfragen/" + inquiry.substring(inquiry.lastIndexOf('/') + 1);
        lead.get(path).form(path + "/warteliste").with("urgency", "ACUTE").send();
    }

    private void handOver(String inquiry, Actor giver) {
        handOverTo(inquiry, giver, amira);
    }

    private void handOverTo(String inquiry, Actor giver, Actor taker) {
        var path = inquiry + "/uebergabe";
        given.browserOf(giver)
                .get(path)
                .form(path)
                .with("to", taker.organisation().value().toString())
                .with("parts", "NAME,CONCERN")
                .with("how", "IN_PERSON")
                .with("agreedOn", "heute")
                .send();
    }

    private String ill() {
        return lead.get("/leitung/abwesenheiten/neu?wer=" + amira.user().value())
                .form("/leitung/abwesenheiten")
                .with("substitute", jonas.user().value().toString())
                .with("to", "+2")
                .send()
                .header("Location");
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
