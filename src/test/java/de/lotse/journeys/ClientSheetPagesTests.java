package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The sheet of somebody with the longest of names, from left to right and from right to left, on desk and phone. */
@LotseTest
class ClientSheetPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";
    private static final String WORDS = "/verwaltung/auskunftsblaetter";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var id = given.caseOf(worker, LONG);
        given.consent(worker, id);
        var sheet = given.browserOf(worker)
                .get("/faelle/" + id.value())
                .page()
                .select("main a[href$=/auskunft]")
                .attr("href");

        look(worker, sheet, sheet + "?sprache=ar", sheet + "?sprache=uk", sheet.replace("/auskunft", ""));
        look(given.colleague(worker.organisation(), Role.TENANT_ADMIN), WORDS, WORDS + "/ar");
    }

    private void look(Actor who, String... pages) {
        for (var chrome : List.of(Chrome.withScript(base()), Chrome.phone(base()))) {
            try (chrome) {
                chrome.signIn(who.user().value().toString(), Given.PASSWORD);
                for (var path : pages) {
                    chrome.open(path);
                    picture(chrome, path);
                    assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(path + " sticks out")
                            .isFalse();
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
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
