package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Sharing without consent with the longest of names, for whoever proposes, decides and oversees it, on desk and phone. */
@Tag("slow")
@LotseTest
class SharingWithoutConsentPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var lead = given.colleague(worker.organisation(), Role.PROVIDER_LEAD);
        var officer = given.colleague(worker.organisation(), Role.DATA_PROTECTION);
        var path = "/faelle/" + given.caseOf(worker, LONG).value() + "/weitergaben";
        var desk = given.browserOf(worker);
        var proposal = sent(fill(desk.get(path + "/neu").form(path)).with("norm", "SGB10_69"));
        var emergency = sent(fill(desk.get(path + "/notfall").form(path + "/notfall"))
                .with("ground", "LIFE")
                .with("channel", "PHONE")
                .with("norm", "STGB_34"));

        look(
                worker,
                path,
                path + "/neu",
                path + "/notfall",
                path + proposal,
                path + emergency,
                "/weitergaben/ablauf",
                "/start");
        look(
                lead,
                "/leitung",
                "/leitung/weitergaben",
                "/leitung/weitergaben" + proposal,
                "/leitung/weitergaben" + emergency,
                "/start");
        look(officer, "/datenschutz", "/datenschutz/weitergaben", "/start");
    }

    @Test
    void aRefusedFormLeadsToWhatIsMissing() {
        var worker = given.caseManager();
        var path = "/faelle/" + given.caseOf(worker, "Haile, Selam").value() + "/weitergaben";
        for (var chrome : List.of(Chrome.withScript(base()), Chrome.phone(base()))) {
            try (chrome) {
                chrome.signIn(worker.user().value().toString(), Given.PASSWORD);
                var page = chrome.open(path + "/notfall");
                page.locator("form[action$='/notfall'] button[type=submit]")
                        .last()
                        .click();
                page.locator("#fehler").waitFor();

                assertThat(chrome.accessibilityProblems()).isEmpty();
                assertThat(chrome.scrollsSideways()).isFalse();
                assertThat(page.locator("#fehler").textContent()).contains("Wählen Sie aus, welche Gefahr besteht.");
            }
        }
    }

    private void look(Actor who, String... pages) {
        Looks.look(base(), who, pages);
    }

    private static Form fill(Form form) {
        return form.with("office", LONG)
                .with("categories", "IDENTITY,CONTACT,HOUSEHOLD")
                .with("reason", "Sie steht am offenen Fenster und antwortet nicht. ".repeat(20));
    }

    private static String sent(Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/'));
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
