package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rarer pages: what is put right, who was recorded twice, who leaves; with names that are long and names from right to left. */
@Tag("slow")
@LotseTest
class MistakesAndFamiliesPagesTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void theyAreAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var lead = given.colleague(worker.organisation(), Role.PROVIDER_LEAD);
        var officer = given.colleague(worker.organisation(), Role.DATA_PROTECTION);
        var admin = given.colleague(worker.organisation(), Role.TENANT_ADMIN);
        var name = "Ein sehr langer Name ".repeat(13) + "محمد";
        var id = given.caseOf(worker, name);
        var twin = client(worker, given.caseOf(worker, name));
        var child = member(worker, id);
        var address = "/faelle/" + id.value();
        var browser = given.browserOf(worker);
        var note = browser.get(address + "/notizen");
        note.form(address + "/notizen").with("text", "Gehört nicht hierher.").send();
        var link = browser.get(address + "/verlauf")
                .page()
                .select("a[href$=streichung]")
                .attr("href");
        var pair = "/personen/zusammenfuehrung?eine=" + client(worker, id) + "&andere=" + twin;

        look(
                worker,
                "worker",
                List.of(link, address + "/personen/" + child + "/eigener-fall", address + "/kontakte", pair));
        given.browserOf(lead).get(pair).form("/personen/zusammenfuehrung").send();
        var part = given.browserOf(lead)
                .get("/personen/dubletten")
                .page()
                .select("a[href^=/personen/zusammenfuehrungen]")
                .attr("href");
        look(lead, "lead", List.of("/personen/dubletten", part, "/datenschutz/berichtigungen"));
        look(officer, "officer", List.of("/datenschutz", "/datenschutz/auffaelligkeiten", "/datenschutz?fall=keine"));
        look(admin, "admin", List.of("/verwaltung/einwilligungen"));
    }

    private void look(Actor actor, String who, List<String> pages) {
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(actor.user().value().toString(), Given.PASSWORD);
                for (var path : pages) {
                    chrome.open(path);
                    keep(chrome.page(), who + pages.indexOf(path));
                    assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(path + " sticks out")
                            .isFalse();
                }
            }
        }
    }

    /** With {@code -Dshots=folder} one can look at the pages. */
    private static void keep(Page page, String name) {
        var folder = System.getProperty("shots");
        if (folder == null) return;
        var width = page.viewportSize().width;
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + "-" + width + ".png")));
    }

    private UUID member(Actor worker, CaseId id) {
        var child = given.person(worker, "Haddad, Sami").value();
        given.as(worker, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')")
                .params(UUID.randomUUID(), id.value(), child)
                .update());
        return child;
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
