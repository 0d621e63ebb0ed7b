package de.lotse.casework.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class SubstitutionControllerTests {

    @Autowired
    Given given;

    @Test
    void opensTheCaseToAColleagueForTheseDaysAndMarksItInHerList() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Urlaub, Uta");
        var until = Formats.date(LocalDate.now(Formats.ZONE).plusDays(14));

        var answer = substitute(given.browserOf(amira), id, jonas, "heute", "+14");

        assertThat(answer.follow().text()).contains("Die Vertretung ist eingerichtet.", jonas.name(), until);
        var browser = given.browserOf(jonas);
        assertThat(browser.get("/faelle").text()).contains("Urlaub, Uta", "Vertretung bis " + until);
        assertThat(browser.get("/faelle?rolle=eigene").text()).doesNotContain("Urlaub, Uta");
        assertThat(browser.get("/faelle/" + id.value()).text())
                .contains("Vertretung " + jonas.name(), until, "Vertretung eingerichtet");
    }

    @Test
    void withoutTheAgreementOfThePersonOnlyTheFourThingsAreSeen() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Urlaub, Uta");

        var answer = given.browserOf(amira)
                .get(path(id))
                .form(path(id))
                .with("colleague", jonas.user().value().toString())
                .with("to", "+14")
                .send();

        assertThat(answer.follow().text()).contains(jonas.name(), "Name, Telefon, Termine, Fristen");
        var browser = given.browserOf(jonas);
        assertThat(browser.get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(browser.get("/vertretungen/" + id.value()).text()).contains("Urlaub, Uta");
    }

    @Test
    void opensNothingBeforeTheFirstDay() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Später, Sina");

        substitute(given.browserOf(amira), id, jonas, "+2", "+4");

        assertThat(given.browserOf(jonas).get("/faelle/" + id.value()).status()).isEqualTo(404);
    }

    @Test
    void offersOnlyColleaguesOfTheSameOrganisationWhoDoCaseWork() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.colleague(amira.organisation(), Role.EDITOR);
        given.caseManager();
        var id = given.caseOf(amira, "Auswahl, Anke");

        var offered = given.browserOf(amira).get(path(id)).page().select("#colleague option[value~=.+]");

        assertThat(offered.eachText()).containsExactly(jonas.name());
    }

    @Test
    void refusesSomebodyFromElsewhereEvenWhenTheFormWasForged() {
        var amira = given.caseManager();
        given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var stranger = given.caseManager();
        var id = given.caseOf(amira, "Fremd, Finja");

        assertThat(substitute(given.browserOf(amira), id, stranger, "heute", "+1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsWhatIsWrongWithTheDaysAndKeepsThem() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Tage, Toni");

        var answer = substitute(given.browserOf(amira), id, jonas, "+5", "+2");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("to")).isEqualTo("+2");
        assertThat(answer.page().getElementById("to-error").text()).contains("Der letzte Tag liegt vor dem ersten.");
    }

    @Test
    void nobodyStandsInTwiceAtATime() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Einmal, Ella");
        var browser = given.browserOf(amira);
        substitute(browser, id, jonas, "heute", "+5");

        var answer = substitute(browser, id, jonas, "+3", "+9");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Diese Person arbeitet in dieser Zeit schon an dem Fall.");
    }

    @Test
    void onlyTheLeadLetsSomebodyStandIn() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Leitung, Lore");
        substitute(given.browserOf(amira), id, jonas, "heute", "+5");

        assertThat(given.browserOf(jonas).get(path(id)).status()).isEqualTo(403);
    }

    @Test
    void takesBackWhatHasNotBegun() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Zurück, Zilly");
        var browser = given.browserOf(amira);
        var page = substitute(browser, id, jonas, "+2", "+5").follow();

        var end = page.page().selectFirst("form[action$=/ende]").attr("action");
        var after = page.form(end).send().follow();

        assertThat(after.text()).contains("Keine Vertretung eingerichtet");
    }

    private static Browser.Answer substitute(Browser browser, CaseId id, Actor who, String from, String to) {
        return browser.get(path(id))
                .form(path(id))
                .with("colleague", who.user().value().toString())
                .with("from", from)
                .with("to", to)
                .with("agreed", "true")
                .send();
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/vertretung";
    }
}
