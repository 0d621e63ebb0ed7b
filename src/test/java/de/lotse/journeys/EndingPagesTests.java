package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.satisfaction.AnswersGiven;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages on which work with people ends, with the longest of names, on desk and phone, in German and from right to left. */
@Tag("slow")
@LotseTest
class EndingPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(14) + "محمد";

    @Autowired
    Given given;

    @Autowired
    CaseOpening opening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        AnswersGiven.twelve(given, worker);
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                var id = household(worker);
                var address = "/faelle/" + id.value();
                var person = address + "/personen/" + client(worker, id);
                chrome.signIn(worker.user().value().toString(), Given.PASSWORD);
                look(chrome, address + "/wegzug");
                look(chrome, address + "/abschluss");
                look(chrome, person + "/tod");
                enter(chrome);
                look(chrome, person + "/tod");
                look(chrome, person);
                look(chrome, address + "/familie");
                look(chrome, address);
                look(chrome, "/faelle");
                look(chrome, "/start");
                look(chrome, "/zufriedenheit");
                look(chrome, "/zufriedenheit/papier");
                handOver(chrome);
            }
        }
    }

    private static void enter(Chrome chrome) {
        var page = chrome.page();
        page.fill("#diedOn", "1.2.2026");
        page.check("input[name=knownBy][value=RELATIVES]");
        page.click("main form button[type=submit]");
        page.waitForSelector("text=Gespeichert.");
    }

    private static void handOver(Chrome chrome) {
        var page = chrome.open("/zufriedenheit");
        page.click("text=Abmelden und Gerät übergeben");
        page.waitForURL("**/umfrage/*");
        var survey = page.url();
        look(chrome, survey);
        look(chrome, survey + "?sprache=ar");
        page.click("main form button[type=submit]");
        page.waitForSelector("#fehler");
        look(chrome, page);
        page.check("#overall-4");
        page.click("main form button[type=submit]");
        page.waitForURL("**/danke*");
        look(chrome, page);
        chrome.open("/start");
        assertThat(page.url()).as("nobody is signed in any more").contains("/anmelden");
        look(chrome, "/umfrage");
    }

    private static void look(Chrome chrome, String path) {
        look(chrome, chrome.open(path));
    }

    private static void look(Chrome chrome, Page page) {
        var shots = System.getProperty("shots");
        if (shots != null) {
            var name = page.url()
                    .replaceAll("https?://[^/]*/|[0-9a-f]{8}-[0-9a-f-]{27}", "")
                    .replaceAll("\\W+", "-");
            var file = name + "-" + page.viewportSize().width + "-"
                    + Ids.next().toString().substring(9, 13) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(shots, file)));
        }
        assertThat(chrome.accessibilityProblems()).as(page.url()).isEmpty();
        assertThat(chrome.scrollsSideways()).as(page.url() + " sticks out").isFalse();
    }

    private CaseId household(Actor worker) {
        var id = given.caseOf(worker, LONG);
        given.as(worker, () -> {
            var wife = given.person(worker, "Haddad, Hala");
            opening.addMember(id, wife, "SPOUSE");
            jdbc.sql("""
                            insert into casework.appointment
                                   (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode,
                                    interpreter_language, interpreter_cost)
                            values (?, ?, ?, current_date + 3, '10:00', '11:00', '2.14', '', 'POOL_ON_SITE', 'ar', '')""").params(Ids.next(), id.value(), worker.user().value()).update();
            for (var days = 2; days < 5; days++)
                jdbc.sql("""
                                insert into casework.appointment
                                       (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode,
                                        interpreter_language, interpreter_cost, state, ended_at, ended_by)
                                values (?, ?, ?, current_date - ?, '10:00', '11:00', '2.14', '', 'NONE', '', '', 'MISSED', now(),
                                        shared.actor())""")
                        .params(Ids.next(), id.value(), worker.user().value(), days)
                        .update();
            return wife;
        });
        return id;
    }

    private UUID client(Actor worker, CaseId id) {
        return given.as(worker, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
