package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody calls and takes her consent back: taken down with the keyboard, assigned by the lead, and what stays with the recipients. */
@Tag("slow")
@LotseTest
class WithdrawalPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    void isTakenDownWithTheKeyboardAndShownOnDeskAndPhone() {
        var worker = given.caseManager();
        var clerk = given.colleague(worker.organisation(), Role.ADMINISTRATION);
        var lead = given.colleague(worker.organisation(), Role.PROVIDER_LEAD);
        var consents = "/faelle/" + given.caseOf(worker, LONG).value() + "/einwilligungen";
        var consent = agree(worker, consents);

        try (var reception = new Keyboard(Chrome.withScript(base()), Traces.in(application))) {
            reception.signIn(clerk.user().value().toString(), Given.PASSWORD);
            reception.follow("Widerruf aufnehmen");
            reception.isRefused("Widerruf aufnehmen", "Schreiben Sie auf, wer widerruft");
            reception.write("Name der Person, die widerruft", LONG);
            reception.write("Rückruf unter", "0234 5678");
            reception.press("Widerruf aufnehmen");
            reception.sees("Der Widerruf ist aufgenommen");
            reception.doesNotSee(LONG);
        }
        var statement = given.browserOf(lead)
                .get("/widerrufe")
                .page()
                .select("main tbody a")
                .attr("href");

        var problems = new ArrayList<String>();
        look(clerk, List.of("/widerruf"), problems);
        look(lead, List.of("/start", "/widerruf", "/widerrufe", statement), problems);
        given.browserOf(worker)
                .get(consent + "/widerruf")
                .form(consent + "/widerruf")
                .send();
        look(worker, List.of(consent, consent + "/widerruf", "/wiedervorlagen"), problems);
        assertThat(problems).isEmpty();
    }

    private String agree(Actor worker, String consents) {
        return given.browserOf(worker)
                .get(consents + "/neu")
                .form(consents)
                .with("kind", "CASEWORK")
                .with("interpreterMode", "NONE")
                .with("givenHow", "DIGITAL")
                .with("signedOn", "heute")
                .with("items[0].office", LONG)
                .with("items[0].categories", "CONTACT")
                .with("items[0].purpose", "CASEWORK")
                .with("items[0].direction", "SEND")
                .send()
                .header("Location");
    }

    private void look(Actor actor, List<String> paths, List<String> problems) {
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(actor.user().value().toString(), Given.PASSWORD);
                for (var path : paths) {
                    chrome.open(path);
                    picture(chrome, path);
                    problems.addAll(chrome.accessibilityProblems());
                    if (chrome.scrollsSideways()) problems.add(path + " sticks out");
                }
            }
        }
    }

    private static void picture(Chrome chrome, String path) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var name = chrome.page().viewportSize().width
                + path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("\\W+", "_");
        chrome.page().screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }

    private String base() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }
}
