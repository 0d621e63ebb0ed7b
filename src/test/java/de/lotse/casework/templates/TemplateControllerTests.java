package de.lotse.casework.templates;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
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
        for (var kind : TemplateKind.shipped()) {
            var path = "/verwaltung/vorlagen/" + kind.name();

            var preview = browser.post(
                    path + "/vorschau", browser.get(path).form(path).fields());

            assertThat(preview.header("Content-Type")).as(kind.name()).isEqualTo("application/pdf");
        }
    }

    @Test
    void anOwnKindIsOfferedRenamedAndEndedAndStaysOnItsLetters() {
        var lead = lead();
        var leading = given.browserOf(lead);
        var answer = own(leading, "Bitte um Kita-Platz", "[Anrede], wir bitten um einen Platz.")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(amira);
        var letters = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/schreiben";

        var start = link(browser.get(letters + "/neu"), "Bitte um Kita-Platz");
        var form = browser.get(start).form(letters).with("address", "Rima Haddad\nTestweg 1");
        assertThat(form.fields().get("body")).startsWith("Guten Tag Rima Haddad, wir bitten");
        var letter = form.send().header("Location");
        assertThat(browser.get(letter).text()).contains("Bitte um Kita-Platz, Fassung 1");
        assertThat(browser.get("/start").text()).contains("Bitte um Kita-Platz");

        var template = link(leading.get("/verwaltung/vorlagen"), "Bitte um Kita-Platz");
        leading.get(template)
                .form(template + "/name")
                .with("label", "Kita-Platz")
                .send();
        assertThat(browser.get(letter).text()).contains("Kita-Platz, Fassung 1");

        leading.get(template).form(template + "/ende").send();
        assertThat(browser.get(letters + "/neu").text()).doesNotContain("Kita-Platz");
        assertThat(browser.get(start).status()).isEqualTo(404);
        assertThat(browser.get(letter).text()).contains("Kita-Platz, Fassung 1");
        assertThat(leading.get(template).text()).contains("Diese Vorlage ist beendet", "wir bitten um einen Platz");
        assertThat(leading.get("/verwaltung/vorlagen").text()).contains("Eine beendete Vorlage");

        leading.get(template).form(template + "/ende/ruecknahme").send();
        assertThat(browser.get(letters + "/neu").text()).contains("Kita-Platz");
    }

    @Test
    void anOwnKindIsCheckedAndEverythingTypedStays() {
        var lead = lead();
        var leading = given.browserOf(lead);

        var answer = own(leading, "einladung", "Für [Geburtsdaum]").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("So heißt schon eine andere Vorlage", "Meinten Sie „[Geburtsdatum]“?");
        assertThat(answer.valueOf("body")).isEqualTo("Für [Geburtsdaum]");
        assertThat(own(leading, "", "Text").send().text()).contains("Geben Sie der Vorlage einen Namen");
    }

    @Test
    void theSameOwnKindSentTwiceIsOneAndASecondNameIsNotLost() {
        var lead = lead();
        var leading = given.browserOf(lead);
        var form = own(leading, "Kita-Platz", "Text");
        form.send();
        form.send();
        assertThat(leading.get("/verwaltung/vorlagen").page().select("a:contains(Kita-Platz)"))
                .hasSize(1);

        var template = link(leading.get("/verwaltung/vorlagen"), "Kita-Platz");
        var late = leading.get(template).form(template + "/name").with("label", "Meiner");
        leading.get(template).form(template + "/name").with("label", "Ihrer").send();
        var answer = late.send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("sie heißt „Ihrer“");
        assertThat(answer.valueOf("label")).isEqualTo("Meiner");
    }

    @Test
    void ownKindsOfOthersDoNotExist() {
        var leading = given.browserOf(lead());
        own(leading, "Kita-Platz", "Text").send();
        var template = link(leading.get("/verwaltung/vorlagen"), "Kita-Platz");
        var stranger = given.browserOf(lead());

        assertThat(stranger.get("/verwaltung/vorlagen").text()).doesNotContain("Kita-Platz");
        assertThat(stranger.get(template).status()).isEqualTo(404);
        assertThat(given.browserOf(given.caseManager())
                        .get("/verwaltung/vorlagen/neu")
                        .status())
                .isEqualTo(403);
    }

    private static Form own(Browser browser, String label, String body) {
        var path = "/verwaltung/vorlagen/neu";
        return browser.get(path)
                .form(path)
                .with("label", label)
                .with("recipient", "PERSON")
                .with("subject", "Betreff")
                .with("body", body);
    }

    private static String link(Answer page, String text) {
        return page.page().select("a:contains(" + text + ")").attr("href");
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
