package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Appointments, calendar and consultation hour with the longest of names, on desk and phone. */
@Tag("slow")
@LotseTest
class OfficeHoursTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var colleague = given.colleague(worker.organisation(), Role.CASE_MANAGER);
        var path = appointment(worker, "9");
        appointment(colleague, "9");
        var waiting = waiting(worker);
        var list = path.substring(0, path.lastIndexOf('/'));
        var inquiry = inquiry(worker);
        var first = agreed(worker, inquiry);
        var pages = new String[] {
            "/start",
            "/termine/neu?tag=heute&von=9",
            "/termine?ansicht=tag&tag=2027-12-23",
            inquiry,
            inquiry + "/termine/neu",
            inquiry + "/verweis",
            first,
            first + "/angaben",
            "/termine?ansicht=tag",
            "/termine?ansicht=tag&wer=team",
            "/termine?ansicht=woche&wer=team",
            "/termine?ansicht=liste&wer=team",
            "/termine?tag=irgendwann",
            list,
            list + "/neu",
            path,
            path + "/angaben",
            path + "/verlegung",
            path + "/ausfall",
            "/sprechstunde",
            "/sprechstunde/kurzberatung",
            waiting,
            waiting + "/fall"
        };
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(worker.user().value().toString(), Given.PASSWORD);
                for (var page : pages) {
                    chrome.open(page);
                    assertThat(chrome.accessibilityProblems()).as(page).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(page + " sticks out")
                            .isFalse();
                }
            }
        }
    }

    private String appointment(Actor worker, String from) {
        var list = "/faelle/" + given.caseOf(worker, LONG).value() + "/termine";
        return given.browserOf(worker)
                .get(list + "/neu")
                .form(list)
                .with("day", "heute")
                .with("from", from)
                .with("place", LONG)
                .with("room", "Beratungsraum ".repeat(7))
                .with("interpreterMode", "POOL_ON_SITE")
                .with("interpreterLanguage", "ar")
                .send()
                .header("Location");
    }

    private String inquiry(Actor worker) {
        return given.browserOf(worker)
                .get("/anfragen/neu")
                .form("/anfragen")
                .with("name", LONG)
                .send()
                .header("Location");
    }

    private String agreed(Actor worker, String inquiry) {
        return given.browserOf(worker)
                .get(inquiry + "/termine/neu")
                .form(inquiry + "/termine")
                .with("day", "heute")
                .with("from", "9")
                .with("room", "Beratungsraum ".repeat(7))
                .send()
                .header("Location");
    }

    /** Answers the path of somebody who waits. */
    private String waiting(Actor worker) {
        var browser = given.browserOf(worker);
        return browser.get("/sprechstunde")
                .form("/sprechstunde")
                .with("name", LONG)
                .with("concern", LONG)
                .with("language", "ti")
                .with("urgent", "true")
                .send()
                .follow()
                .page()
                .select("form[action$=/aufruf]")
                .attr("action")
                .replace("/aufruf", "");
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
