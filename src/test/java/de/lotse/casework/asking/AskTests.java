package de.lotse.casework.asking;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class AskTests {

    private static final String REASON = "Frau Wagner hat mich gebeten, beim Umzug zu helfen";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private CaseId id;
    private Browser lead;
    private Browser asker;

    @BeforeEach
    void begin() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        id = given.caseOf(amira, "Wagner, Wilma");
        lead = given.browserOf(amira);
        asker = given.browserOf(jonas);
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchACaseOrNot() {
        var excluded = given.caseOf(amira, "Geheim, Gesa");
        exclude(excluded);
        var stranger = given.caseManager();
        var elsewhere = number(stranger, given.caseOf(stranger, "Fremd, Fred"));
        var answers = List.of(number(id), number(excluded), elsewhere, "2019-99999").stream()
                .map(number -> {
                    var browser = given.browserOf(jonas);
                    var answer = ask(browser, number);
                    return answer.status()
                            + answer.header("Location")
                            + answer.follow()
                                    .page()
                                    .select("main [class*=alert], .lotse-flash, [role=status]")
                                    .text();
                })
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.getFirst()));
        assertThat(asker.get("/zugriff").text()).contains("Noch keine Antwort").doesNotContain("Wagner");
        assertThat(asker.get("/zugriff").page().select("tbody tr td:last-child").eachText())
                .allMatch("Noch keine Antwort"::equals);
    }

    @Test
    void theLeadFindsItOnMeinTagAndLetsHerWorkUntilADay() {
        ask(asker, number(id));

        assertThat(lead.get("/start").text()).contains("Zugriffsanfrage von " + jonas.name(), "Wagner, Wilma");
        var page = lead.get(path("/zugriffsanfragen"));
        assertThat(page.text()).contains(jonas.name(), REASON);
        decide(page, "ALLOW", "until", "+7");

        assertThat(asker.get(path("")).text()).contains("Wagner, Wilma");
        assertThat(asker.get("/zugriff").text()).contains("Mitarbeit bis");
        assertThat(lead.get("/start").text()).doesNotContain("Zugriffsanfrage");
        assertThat(lead.get(path("/mitarbeit")).text()).contains(jonas.name(), "Mitarbeit");
    }

    @Test
    void nobodyLearnsThatItWasDeclined() {
        ask(asker, number(id));
        var before = asker.get("/zugriff").page().select("table").text();
        assertThat(decide(lead.get(path("/zugriffsanfragen")), "DECLINE", "reason", "")
                        .status())
                .isEqualTo(422);

        decide(lead.get(path("/zugriffsanfragen")), "DECLINE", "reason", "Nicht nötig");

        assertThat(asker.get("/zugriff").page().select("table").text()).isEqualTo(before);
        assertThat(asker.get(path("")).status()).isEqualTo(404);
        assertThat(lead.get(path("/zugriffsanfragen")).text()).contains("Keine Anfrage offen");
    }

    @Test
    void whoIsKeptOutHasNotAsked() {
        exclude(id);

        ask(asker, number(id));

        assertThat(lead.get("/start").text()).doesNotContain("Zugriffsanfrage");
        assertThat(lead.get(path("/zugriffsanfragen")).text()).contains("Keine Anfrage offen");
    }

    @Test
    void askingIsLimitedWhateverOneAsksFor() {
        assertThat(ask(asker, "2019-00001").status()).isEqualTo(303);
        assertThat(ask(asker, "2019-1").status()).isEqualTo(422);
        for (var i = 2; i <= AskService.MOST_A_DAY; i++) ask(asker, "2019-0000" + i);

        var answer = ask(asker, number(id));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("schon 5 Mal angefragt");
        assertThat(answer.valueOf("reason")).isEqualTo(REASON);
        assertThat(lead.get("/start").text()).doesNotContain("Zugriffsanfrage");
    }

    @Test
    void askingStandsInTheAccessLogOfTheCase() {
        ask(asker, number(id));

        assertThat(lead.get(path("/zugriffe")).text()).contains(jonas.name(), "Zugriff angefragt");
    }

    @Test
    void onlyTheLeadDecidesAndOnlyCaseWorkAsks() {
        var eva = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        ask(asker, number(id));

        assertThat(given.browserOf(eva).get(path("/zugriffsanfragen")).status()).isEqualTo(404);
        assertThat(given.browserOf(given.colleague(amira.organisation(), Role.EDITOR))
                        .get("/zugriff")
                        .status())
                .isEqualTo(403);
        assertThat(lead.get("/zugriff")
                        .form("/zugriff")
                        .with("number", number(id))
                        .with("reason", "x")
                        .send()
                        .header("Location"))
                .isEqualTo(path(""));
    }

    private static Answer decide(Answer page, String decision, String field, String value) {
        var action = page.page().select("main form[action*=/zugriffsanfragen/]").attr("action");
        return page.form(action).with("decision", decision).with(field, value).send();
    }

    private static Answer ask(Browser browser, String number) {
        return browser.get("/zugriff")
                .form("/zugriff")
                .with("number", number)
                .with("reason", REASON)
                .send();
    }

    private void exclude(CaseId caseId) {
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')")
                .params(Ids.next(), caseId.value(), jonas.user().value())
                .update());
    }

    private String number(CaseId caseId) {
        return number(amira, caseId);
    }

    private String number(Actor actor, CaseId caseId) {
        return given.as(actor, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(caseId.value())
                .query(String.class)
                .single());
    }

    private String path(String tab) {
        return "/faelle/" + id.value() + tab;
    }
}
