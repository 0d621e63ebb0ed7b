package de.lotse.casework.templates;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class TemplateControllerTests {

    private static final String COVER = "/verwaltung/vorlagen/COVER";

    @Autowired
    Given given;

    @Test
    void anUnknownPlaceholderIsNamedWithTheNearestKnownOne() {
        var lead = given.browserOf(lead());

        var answer = form(lead).with("body", "Für [Geburtsdaum] und [Name]").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Den Platzhalter „[Geburtsdaum]“ gibt es nicht", "Meinten Sie „[Geburtsdatum]“?");
        assertThat(answer.valueOf("body")).isEqualTo("Für [Geburtsdaum] und [Name]");
    }

    @Test
    void newLettersAreMadeFromTheNewVersionAndOldOnesKeepTheirs() {
        var lead = lead();
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/schreiben";
        var browser = given.browserOf(amira);
        var old = write(browser, path);

        form(given.browserOf(lead))
                .with("subject", "Unsere Sendung")
                .with("body", "Hier ist sie.")
                .send();
        var young = write(browser, path);

        assertThat(browser.get(old).text()).contains("Anschreiben zu Unterlagen, Text von Lotse");
        assertThat(browser.get(young).text()).contains("Anschreiben zu Unterlagen, Fassung 1", "Unsere Sendung");
    }

    @Test
    void everyVersionStaysWhenTheShippedTextComesBack() {
        var lead = lead();
        var browser = given.browserOf(lead);
        form(browser).with("body", "Unser eigener Text").send();

        var reset = browser.get(COVER).form(COVER + "/auslieferung").send().follow();

        assertThat(reset.valueOf("body")).startsWith("[Anrede]");
        assertThat(reset.text()).contains("Unser eigener Text", "Fassung 2, auf den Text von Lotse zurückgesetzt");
        assertThat(reset.page().select("form[action$=/auslieferung]")).isEmpty();
    }

    @Test
    void whoIsSecondSeesBothTexts() {
        var lead = lead();
        var browser = given.browserOf(lead);
        var late = form(browser).with("body", "Mein Text");
        form(browser).with("body", "Ihr Text").send();

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("body")).isEqualTo("Mein Text");
        assertThat(answer.text()).contains("Ihr Text");
        assertThat(answer.form(COVER).send().status()).isEqualTo(303);
    }

    @Test
    void everyShippedTextIsSoundAndCanBePreviewed() {
        var browser = given.browserOf(lead());
        for (var kind : TemplateKind.values()) {
            var path = "/verwaltung/vorlagen/" + kind;

            var preview = browser.post(
                    path + "/vorschau", browser.get(path).form(path).fields());

            assertThat(preview.header("Content-Type")).as(kind.name()).isEqualTo("application/pdf");
        }
    }

    @Test
    void onlyTheLeadOfTheOwnOrganisationChangesTemplates() {
        var lead = lead();
        form(given.browserOf(lead)).with("body", "Geheimer Text").send();
        var worker = given.browserOf(given.colleague(lead.organisation(), Role.CASE_MANAGER));
        var otherLead = given.browserOf(lead());

        assertThat(worker.get(COVER).status()).isEqualTo(403);
        assertThat(worker.get("/verwaltung/vorlagen").status()).isEqualTo(403);
        assertThat(otherLead.get(COVER).text()).doesNotContain("Geheimer Text");
        assertThat(otherLead.get("/verwaltung/vorlagen/ERFUNDEN").status()).isEqualTo(404);
    }

    private static String write(Browser browser, String path) {
        var form = browser.get(path + "/text?vorlage=COVER&an=andere");
        var filled = form.form(path).with("address", "Jobcenter\nAmtsweg 1");
        form.page().select("[id^=wert_]").eachAttr("id").forEach(field -> filled.with(field, "Angabe"));
        return filled.send().header("Location");
    }

    private static Form form(Browser browser) {
        return browser.get(COVER).form(COVER);
    }

    private Actor lead() {
        return given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
    }
}
