package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The pages of letters, templates, letterhead and sheet, on desk and phone; with {@code -Dshots=folder} they leave pictures. */
@Tag("slow")
@LotseTest
class LetterPagesTests {

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageOfLettersIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var address = "/faelle/"
                + given.caseOf(worker, "Ein sehr langer Name ".repeat(10) + "محمد")
                        .value();
        var form = given.browserOf(worker).get(address + "/schreiben/text?vorlage=FREE&an=andere");
        var letter = form.form(address + "/schreiben")
                .with("address", "Jobcenter Herne\nAmtsgasse 3")
                .with("subject", "Nachfrage ".repeat(20))
                .send()
                .header("Location");
        visit(
                worker.user().value().toString(),
                List.of(
                        address + "/schreiben",
                        address + "/schreiben/neu",
                        address + "/schreiben/text?vorlage=INVITATION",
                        address + "/schreiben/text?vorlage=COVER",
                        address + "/schreiben/text?vorlage=POWER_OF_ATTORNEY",
                        letter,
                        address + "/unterlagen",
                        address + "/fallblatt",
                        address,
                        "/start"));
    }

    @Test
    void thePagesOfTheLeadAreAccessibleOnDeskAndPhone() {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        visit(
                lead.user().value().toString(),
                List.of(
                        "/verwaltung",
                        "/verwaltung/vorlagen",
                        "/verwaltung/vorlagen/OBJECTION",
                        "/verwaltung/vorlagen/neu",
                        "/verwaltung/briefkopf"));
    }

    private void visit(String username, List<String> pages) {
        var base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        for (var chrome : new Chrome[] {Chrome.withScript(base), Chrome.phone(base)}) {
            try (chrome) {
                chrome.signIn(username, Given.PASSWORD);
                for (var path : pages) {
                    picture(chrome.open(path), path);
                    assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(path + " sticks out")
                            .isFalse();
                }
            }
        }
    }

    private static void picture(Page page, String path) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "x").replaceAll("\\W+", "-");
        var file = Path.of(folder, name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
