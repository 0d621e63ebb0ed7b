package de.lotse.casework.household;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class HouseholdTests {

    @Autowired
    Given given;

    Actor amira;
    Browser browser;
    CaseId caseId;

    @BeforeEach
    void openACase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        caseId = given.caseOf(amira, "Haile, Selam");
    }

    @Test
    void showsTheClientFirst() {
        assertThat(browser.get(household()).page().selectFirst("tbody tr").text())
                .contains("Haile, Selam", "Ratsuchende/r");
    }

    @Test
    void takesAChildIntoTheHousehold() {
        var answer =
                add(Map.of("family", "Haile", "given", "Robel", "birth", "2014", "role", "CHILD", "since", "1.3.2024"));

        assertThat(answer.follow().text()).contains("Die Person gehört jetzt zum Haushalt.", "Haile, Robel");
        assertThat(row("Haile, Robel"))
                .contains("Kind", "seit 01.03.2024", "Sorgerecht nicht geklärt")
                .containsPattern("etwa \\d+ Jahre");
    }

    @Test
    void tellsWhoSignsForAChild() {
        var child = add(Map.of("family", "Haile", "given", "Robel", "birth", "2016", "role", "CHILD"))
                .header("Location");
        var custody = child + "/sorgerecht";
        var form = browser.get(custody);
        var mother = form.page().select("#holder_id option").last().val();

        form.form(custody)
                .with("holder_id", mother)
                .with("basis", "SOLE_CUSTODY")
                .with("signs", "true")
                .send()
                .follow();

        assertThat(row("Haile, Robel")).contains("Haile, Selam unterschreibt").doesNotContain("nicht geklärt");
    }

    @Test
    void warnsBeforeSomebodyComesOfAge() {
        var soon =
                LocalDate.now(java.time.Clock.systemDefaultZone()).plusMonths(3).minusYears(18);
        add(Map.of("family", "Haile", "given", "Robel", "birth", soon.toString(), "role", "CHILD"))
                .follow();

        assertThat(row("Haile, Robel")).contains("wird am").contains(" 18");
    }

    @Test
    void keepsWhatWasTypedWhenTheRoleIsMissing() {
        var answer = add(Map.of("family", "Haile", "given", "ሮቤል", "birth", "irgendwann"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("given")).isEqualTo("ሮቤል");
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Wählen Sie die Stellung im Haushalt.", "Dieses Geburtsdatum ist nicht lesbar.");
    }

    @Test
    void asksForANameOrAPseudonymButNotBoth() {
        assertThat(add(Map.of("role", "CHILD")).text()).contains("Geben Sie einen Namen ein.");
        assertThat(add(Map.of("family", "Haile", "pseudonym", "Kind 1", "role", "CHILD"))
                        .text())
                .contains("entweder den Namen oder ein Pseudonym");
    }

    @Test
    void offersSomebodyOfAnotherOwnCaseWhoMayBeTheSame() {
        var first = add(Map.of("family", "Müller", "given", "Yusuf", "birth", "2014", "role", "CHILD"))
                .header("Location");
        caseId = given.caseOf(amira, "Haile, Selam");

        var hint = add(Map.of("family", "Mueller", "given", "Youssef", "role", "CHILD", "since", "1.3.2024"));

        assertThat(hint.status()).isEqualTo(422);
        assertThat(hint.text()).contains("Möglicherweise schon erfasst", "Müller, Yusuf", "2014");
        assertThat(hint.valueOf("since")).isEqualTo("1.3.2024");
        assertThat(hint.page().select("#fehler a").attr("href")).isEqualTo("#similar");
        assertThat(hint.page().selectFirst("form.lotse-form button").hasAttr("name"))
                .as("Enter in a field takes somebody")
                .isFalse();
        var person = hint.page().selectFirst("button[name=person]").val();
        var taken = hint.form(newMember()).with("person", person).send();
        assertThat(taken.follow().text()).contains("Müller, Yusuf");
        assertThat(first).endsWith(person);
    }

    @Test
    void takesSomebodyOfTheSameNameAsANewPersonWhenAsked() {
        var first = add(Map.of("family", "Müller", "given", "Yusuf", "role", "CHILD"))
                .header("Location");
        caseId = given.caseOf(amira, "Haile, Selam");

        var second = add(Map.of("family", "Müller", "given", "Yusuf", "role", "CHILD", "asNew", "true"));

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.header("Location").split("/")[4]).isNotEqualTo(first.split("/")[4]);
    }

    @Test
    void neitherOffersNorTakesSomebodyFromACaseThatIsNotOnesOwn() {
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var own = caseId;
        caseId = given.caseOf(colleague, "Haile, Selam");
        browser = given.browserOf(colleague);
        var path = add(Map.of("family", "Müller", "given", "Yusuf", "role", "CHILD"))
                .header("Location");
        var stranger = path.substring(path.lastIndexOf('/') + 1);
        caseId = own;
        browser = given.browserOf(amira);

        assertThat(add(Map.of("family", "Müller", "given", "Yusuf", "role", "CHILD"))
                        .status())
                .isEqualTo(303);
        assertThat(add(Map.of("person", stranger, "role", "CHILD")).status()).isEqualTo(404);
    }

    @Test
    void hidesTheHouseholdFromEverybodyElse() {
        var strangers = List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                given.caseManager(),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));
        for (var stranger : strangers) {
            assertThat(given.browserOf(stranger).get(household()).status()).isEqualTo(404);
            assertThat(given.browserOf(stranger).get(newMember()).status()).isEqualTo(404);
        }
    }

    private Answer add(Map<String, String> fields) {
        var form = browser.get(newMember()).form(newMember());
        fields.forEach(form::with);
        return form.send();
    }

    private String row(String name) {
        return browser.get(household()).page().select("tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.contains(name) && !text.startsWith("Haile, Selam"))
                .findFirst()
                .orElseThrow();
    }

    private String household() {
        return "/faelle/" + caseId.value() + "/familie";
    }

    private String newMember() {
        return "/faelle/" + caseId.value() + "/personen/neu";
    }
}
