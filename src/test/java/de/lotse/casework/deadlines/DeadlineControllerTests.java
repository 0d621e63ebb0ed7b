package de.lotse.casework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.closure.OpenItems;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DeadlineControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeadlinesDue due;

    @Autowired
    DeadlinesAtClosure atClosure;

    @Autowired
    Clock clock;

    @Test
    void explainsHowTheEndOfAMonthWasComputed() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Haile, Selam");

        var preview = preview(given.browserOf(amira), caseId, "OBJECTION_SGG", "31.1.2025");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().getElementById("rechnung").text())
                .contains("31.01.2025", "28.02.2025", "§ 84 Abs. 1 SGG", "Bitte prüfen");
        assertThat(preview.valueOf("due")).isEqualTo("28.02.2025");
    }

    @Test
    void savesWhatWasPreviewedWithEverythingTyped() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Yılmaz, Emre");
        var browser = given.browserOf(amira);
        var preview = blank(browser, caseId)
                .with("rule", "OBJECTION_SGG")
                .with("happened", "SERVED")
                .with("on", "31.1.2025")
                .with("office", "Jobcenter Herne")
                .with("subject", "رفض " + "x".repeat(290))
                .send();

        var list = preview.form(path(caseId)).send().follow();

        assertThat(list.text())
                .contains("Die Frist ist gespeichert.", "28.02.2025", "Jobcenter Herne", "رفض", "überfällig");
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text())
                .contains("Frist eingetragen", "Widerspruch im Sozialrecht, Frist bis 28.02.2025");
    }

    @Test
    void asksForAReasonWhereAnotherDayIsKept() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Melnyk, Олена");
        var browser = given.browserOf(amira);
        var typed = preview(browser, caseId, "OBJECTION_SGG", "10.3.2026")
                .form(path(caseId))
                .with("due", "1.4.2026");

        var refused = typed.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("reason-error").text()).contains("Begründen Sie");
        assertThat(refused.valueOf("due")).isEqualTo("1.4.2026");
        var list = refused.form(path(caseId))
                .with("reason", "Urlaub der Anwältin")
                .send()
                .follow();
        assertThat(list.text()).contains("01.04.2026");
        var one = browser.get(list.page().selectFirst("tbody a").attr("href"));
        assertThat(one.text()).contains("Berechnet war der 10.04.2026. Begründung: Urlaub der Anwältin");
    }

    @Test
    void showsTheComputationAgainWhenTheAnswersHaveChangedSince() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Abdi, Hodan");
        var answer = preview(given.browserOf(amira), caseId, "OBJECTION_SGG", "10.3.2026")
                .form(path(caseId))
                .with("on", "11.3.2026")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("ein anderer Tag heraus");
        assertThat(answer.valueOf("due")).isEqualTo("13.04.2026");
        assertThat(answer.form(path(caseId)).send().follow().text()).contains("13.04.2026");
    }

    @Test
    void refusesToCountAnAsylumDecisionFromThePost() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Rahimi, Farid");
        var answer = blank(given.browserOf(amira), caseId)
                .with("rule", "ACTION_ASYLUM")
                .with("happened", "POSTED")
                .with("on", "1.7.2025")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("förmlichen Zustellung");
        assertThat(answer.valueOf("on")).isEqualTo("1.7.2025");
    }

    @Test
    void sendsAnEmptyFormBackWithAMessageForEachField() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Demir, Aylin");
        var answer = blank(given.browserOf(amira), caseId).send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#fehler li").eachText())
                .hasSize(3)
                .anyMatch(message -> message.contains("Wählen Sie die Frist aus."));
    }

    @Test
    void completesADeadlineOnceAndShowsTheSecondColleagueWhatHappened() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Kowalska, Ewa");
        var browser = given.browserOf(amira);
        var page = saved(browser, caseId, "10.3.2026");
        var action = page.page().selectFirst("main form[method=post]").attr("action");
        var late = browser.get(action.replace("/erledigung", "")).form(action).with("note", "Fax geschickt");

        var done = page.form(action)
                .with("doneOn", "1.4.2026")
                .with("note", "Widerspruch eingelegt")
                .send();
        var second = late.send();

        assertThat(done.follow().text()).contains("Die Frist ist erledigt.", "erledigt");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Fax geschickt", "Widerspruch eingelegt", "01.04.2026");
    }

    @Test
    void refusesACompletionInTheFuture() {
        var amira = given.caseManager();
        var page = saved(given.browserOf(amira), given.caseOf(amira, "Popescu, Ion"), "10.3.2026");
        var action = page.page().selectFirst("main form[method=post]").attr("action");
        var answer =
                page.form(action).with("doneOn", "morgen").with("note", "bald").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("doneOn-error").text()).contains("in der Zukunft");
        assertThat(answer.valueOf("note")).isEqualTo("bald");
    }

    @Test
    void standsOnTheOverviewAndInMeinTagOfWhoeverWorksOnTheCase() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Nguyễn, Linh");
        var browser = given.browserOf(amira);
        var expires = today().plusDays(3);
        blank(browser, caseId)
                .with("rule", "EXTENSION_RESIDENCE_TITLE")
                .with("happened", "EXPIRING")
                .with("on", Formats.date(expires))
                .with("subject", "Duldung")
                .send()
                .form(path(caseId))
                .send();
        var neighbour = given.colleague(amira.organisation(), Role.CASE_MANAGER);

        assertThat(browser.get("/faelle/" + caseId.value()).text())
                .contains("Verlängerung des Aufenthaltstitels beantragen", "bis " + Formats.date(expires));
        assertThat(browser.get("/start").text()).contains("Verlängerung des Aufenthaltstitels beantragen: Duldung");
        assertThat(given.as(amira, () -> due.until(expires)))
                .extracting(DeadlinesDue.Due::caseId)
                .containsExactly(caseId);
        assertThat(given.as(amira, () -> due.until(expires.minusDays(1)))).isEmpty();
        assertThat(given.as(neighbour, () -> due.until(expires))).isEmpty();
    }

    @Test
    void hasToBeDecidedBeforeTheCaseIsClosed() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Santos, Maria");
        var browser = given.browserOf(amira);
        saved(browser, caseId, "10.3.2026");

        assertThat(browser.get("/faelle/" + caseId.value() + "/abschluss").text())
                .contains("1 offene Frist");
        given.as(amira, () -> {
            atClosure.closeAll(caseId, OpenItems.Decision.OBSOLETE);
            return caseId;
        });
        assertThat(browser.get(path(caseId)).text()).contains("erledigt").doesNotContain("überfällig");
    }

    @Test
    void hidesDeadlinesFromStrangers() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Ahmadi, Zahra");
        saved(given.browserOf(amira), caseId, "10.3.2026");
        var stranger = given.browserOf(given.caseManager());
        assertThat(stranger.get(path(caseId)).status()).isEqualTo(404);
        assertThat(stranger.get(path(caseId) + "/neu").status()).isEqualTo(404);
    }

    @Test
    void isReadOnlyInAClosedCase() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Okafor, Chidi");
        var browser = given.browserOf(amira);
        var open = saved(browser, caseId, "10.3.2026");
        var complete =
                open.form(open.page().selectFirst("main form[method=post]").attr("action"));
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(caseId.value())
                .update());

        assertThat(browser.get(path(caseId)).page().select("main a[href$=neu]")).isEmpty();
        assertThat(browser.get(path(caseId)).text()).contains("10.04.2026");
        assertThat(browser.get(path(caseId) + "/neu").status()).isEqualTo(409);
        assertThat(complete.send().status()).isEqualTo(409);
    }

    /** The page of a deadline that was served on a day. */
    private Answer saved(Browser browser, CaseId caseId, String served) {
        var list = preview(browser, caseId, "OBJECTION_SGG", served)
                .form(path(caseId))
                .send()
                .follow();
        return browser.get(list.page().selectFirst("tbody a").attr("href"));
    }

    private Answer preview(Browser browser, CaseId caseId, String rule, String served) {
        return blank(browser, caseId)
                .with("rule", rule)
                .with("happened", "SERVED")
                .with("on", served)
                .send();
    }

    private Form blank(Browser browser, CaseId caseId) {
        return browser.get(path(caseId) + "/neu").form(path(caseId) + "/vorschau");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String path(CaseId caseId) {
        return "/faelle/" + caseId.value() + "/fristen";
    }
}
