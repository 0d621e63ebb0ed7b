package de.lotse.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.casework.closure.OpenItems;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PlanControllerTests {

    private static final String ARABIC = "أريد أن أعمل كممرضة";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseAccess access;

    @Autowired
    PlanDue due;

    @Autowired
    OpenSteps openSteps;

    @Test
    void aCaseWithoutAPlanSaysSo() {
        var amira = given.caseManager();
        var tab = tab(given.caseOf(amira, "Melnyk, Олена"));

        assertThat(given.browserOf(amira).get(tab).text()).contains("Noch kein Hilfeplan", "Melnyk, Олена");
    }

    @Test
    void aGoalStandsInThePlanInThePersonsOwnWords() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "ابراهيم, مريم")));
        var draft = plans.begin();

        assertThat(plans.goal(draft).send().status()).isEqualTo(303);

        var page = plans.get(draft);
        assertThat(page.text()).contains(ARABIC, "Ich arbeite als Pflegerin.", "Ausbildung und Arbeit");
        assertThat(page.page().getElementsContainingOwnText(ARABIC).attr("dir")).isEqualTo("auto");
    }

    @Test
    void keepsWhatWasTypedWhenAGoalHasNoPlainWordsOrAnUnreadableDay() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Yılmaz, Emre")));
        var draft = plans.begin();

        var answer = plans.goal(draft)
                .with("plainWords", " ")
                .with("targetDate", "bald")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").select("a")).hasSize(2);
        assertThat(answer.page().getElementById("plainWords").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(answer.valueOf("ownWords")).isEqualTo(ARABIC);
        assertThat(answer.valueOf("targetDate")).isEqualTo("bald");
    }

    @Test
    void aStepOfAnOrganisationNamesIt() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Haile, Selam")));
        var draft = plans.begin();
        plans.goal(draft).send();

        var answer = plans.step(draft).with("responsible", "ORGANISATION").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("Nennen Sie die Stelle");
        assertThat(answer.valueOf("what")).isEqualTo("Antrag auf Anerkennung stellen");
        var name = "X".repeat(300);
        var action = answer.page().selectFirst("main form").attr("action");
        assertThat(answer.form(action).with("organisation", name).send().status())
                .isEqualTo(303);
        assertThat(plans.get(draft).text()).contains(name);
    }

    @Test
    void goalsAndStepsOfADraftAreEditedAndRemoved() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Popescu, Ana")));
        var draft = plans.begin();
        plans.goal(draft).send();
        plans.goal(draft).send(); // sent twice
        plans.step(draft).send();
        assertThat(plans.get(draft).page().select("section[id^=ziel-]")).hasSize(1);

        var step = plans.link(draft, "/schritte/");
        plans.get(step).form(step).with("what", "Zeugnis übersetzen lassen").send();
        assertThat(plans.get(draft).text())
                .contains("Zeugnis übersetzen lassen")
                .doesNotContain("Antrag auf Anerkennung stellen");

        plans.get(draft).form(step + "/entfernung").send();
        assertThat(plans.get(draft).text()).contains("Noch kein Schritt.");
        plans.get(draft).form(plans.link(draft, "/ziele/0") + "/entfernung").send();
        assertThat(plans.get(draft).text()).contains("Noch kein Ziel");
    }

    @Test
    void anOralAgreementNeedsAWitnessAndAPlanNeedsAGoal() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Nguyễn, Linh")));
        var draft = plans.begin();

        var answer = plans.agreement(draft).with("agreedHow", "ORAL_WITNESSED").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Nennen Sie, wer die mündliche Vereinbarung bezeugt.", "mindestens ein Ziel");
        assertThat(answer.valueOf("nextMeetingAt")).isEqualTo("10 Uhr im Rathaus");
    }

    @Test
    void anAgreedPlanSaysHowItWasAgreedAndTheCourseOfTheCaseTellsOfIt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Osman, Yusuf");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        var agreed = plans.agreed();

        assertThat(plans.get(agreed).text())
                .contains("vereinbart", "unterschrieben", "Arabisch", "Sprachmittlung vor Ort", "10 Uhr im Rathaus");
        assertThat(plans.get(agreed + "/ziele/neu").status()).isEqualTo(409);
        assertThat(types(amira, id)).contains("plan_agreed");
    }

    @Test
    void theDatabaseRefusesToChangeAnAgreedPlan() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Demir, Leyla");
        new PlanPages(given.browserOf(amira), tab(id)).agreed();

        for (var sql : List.of(
                "update casework.plan_version set agreed_on = agreed_on - 1 where case_id = ?",
                "update casework.plan_version set status = 'DRAFT', agreed_on = null, agreed_how = null, explained_in = null, interpreting = null where case_id = ?",
                "delete from casework.plan_version where case_id = ?",
                "update casework.plan_goal set own_words = 'x' where plan_id in (select id from casework.plan_version where case_id = ?)",
                "delete from casework.plan_goal where plan_id in (select id from casework.plan_version where case_id = ?)",
                "update casework.plan_step set due_on = null where plan_id in (select id from casework.plan_version where case_id = ?)",
                "delete from casework.plan_step where plan_id in (select id from casework.plan_version where case_id = ?)")) {
            assertThatThrownBy(() -> given.as(
                            amira, () -> jdbc.sql(sql).param(id.value()).update()))
                    .as(sql)
                    .hasStackTraceContaining("an agreed plan is never changed");
        }
        assertThatThrownBy(() -> given.as(amira, () -> jdbc.sql("update casework.goal_rating set attainment = 3")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void changingAnAgreedPlanStartsACopyAndTheProgressGoesOn() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Rahimi, Farid")));
        var first = plans.agreed();
        plans.move("DONE");

        var second = plans.begin();
        assertThat(plans.get(second).text()).contains(ARABIC, "Antrag auf Anerkennung stellen");
        var goal = plans.link(second, "/ziele/0");
        plans.get(goal)
                .form(goal)
                .with("plainWords", "Ich arbeite als Pflegefachfrau.")
                .send();
        plans.agreement(second).send();

        assertThat(plans.get(plans.tab).text()).contains("Ich arbeite als Pflegefachfrau.", "erledigt");
        assertThat(plans.get(first).text()).contains("ersetzt", "Ich arbeite als Pflegerin.");
    }

    @Test
    void howFarAGoalIsReachedIsToldOverTime() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Kovač, Ivan");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        plans.agreed();
        var rating = plans.link(plans.tab, "/bewertung");
        assertThat(plans.get(rating).form(rating).send().status()).isEqualTo(422);

        plans.get(rating)
                .form(rating)
                .with("attainment", "PARTLY")
                .with("ratedOn", "-30")
                .with("note", "Kurs begonnen")
                .send();
        plans.get(rating).form(rating).with("attainment", "LARGELY").send();

        assertThat(plans.get(plans.tab).text()).contains("weitgehend erreicht").doesNotContain("teilweise erreicht");
        var history = plans.get(rating).page().select("tbody tr").eachText();
        assertThat(history).hasSize(2);
        assertThat(history.getFirst()).contains("weitgehend erreicht");
        assertThat(history.getLast()).contains("teilweise erreicht", "Kurs begonnen");
        assertThat(types(amira, id)).contains("goal_rated");
    }

    @Test
    void notPossibleNeedsAReason() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Tesfay, Rahel");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        plans.agreed();
        var barrier = plans.link(plans.tab, "/hindernis");

        var answer =
                plans.get(barrier).form(barrier).with("barrier", "NO_CAPACITY").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("barrier")).isEqualTo("NO_CAPACITY");

        assertThat(answer.form(barrier)
                        .with("reason", "Kein Platz bis Mai")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(plans.get(plans.tab).text())
                .contains("nicht möglich", "kein Platz oder kein Angebot frei", "Kein Platz bis Mai");
        assertThat(types(amira, id)).contains("step_not_possible");
        assertThatThrownBy(() ->
                        given.as(amira, () -> jdbc.sql("""
                                insert into casework.step_state (id, step_id, number, status)
                                select gen_random_uuid(), s.id, 9, 'NOT_POSSIBLE' from casework.step s where s.case_id = ?""").param(id.value()).update()))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void aStepThatAColleagueFinishedIsNotMarkedImpossibleUnseen() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Sarkissian, Ani")));
        plans.agreed();
        var barrier = plans.link(plans.tab, "/hindernis");
        var mine = plans.get(barrier).form(barrier).with("barrier", "COST").with("reason", "Zu teuer");
        plans.move("DONE");

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("reason")).isEqualTo("Zu teuer");
        assertThat(answer.page().select("tr:contains(Stand)").text()).contains("weicht ab", "erledigt");
    }

    @Test
    void twoPeopleWhoEditTheSameGoalOrStepGetTheComparisonAndLoseNothing() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Abdi, Hodan");
        share(amira, id, jonas);
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        var other = given.browserOf(jonas);
        var draft = plans.begin();
        plans.goal(draft).send();
        plans.step(draft).send();

        for (var path : List.of(plans.link(draft, "/ziele/0"), plans.link(draft, "/schritte/"))) {
            var field = path.contains("/ziele/") ? "plainWords" : "what";
            var mine = plans.get(path).form(path).with(field, "Amiras Fassung");
            other.get(path).form(path).with(field, "Jonas’ Fassung").send();

            var answer = mine.send();

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.valueOf(field)).isEqualTo("Amiras Fassung");
            assertThat(answer.page().select("tr:contains(Amiras Fassung)").text())
                    .contains("weicht ab", "Jonas’ Fassung");
            assertThat(answer.form(path).send().status()).isEqualTo(303);
            assertThat(plans.get(draft).text()).contains("Amiras Fassung").doesNotContain("Jonas’ Fassung");
        }
    }

    @Test
    void whatWasTypedOutlivesTheRemovalByAColleague() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Petrov, Ivan")));
        var draft = plans.begin();
        plans.goal(draft).send();
        var goal = plans.link(draft, "/ziele/0");
        var mine = plans.get(goal).form(goal).with("plainWords", "Schon getippt");
        plans.get(draft).form(goal + "/entfernung").send();

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.form(draft + "/ziele").send().status()).isEqualTo(303);
        assertThat(plans.get(draft).text()).contains("Schon getippt");
    }

    @Test
    void whatWasTypedOutlivesTheAgreementAndTheRemovalOfItsGoal() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Nouri, Parwin");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        var draft = plans.begin();
        plans.goal(draft).send();
        var goal = plans.link(draft, "/ziele/0");
        var step = plans.step(draft).with("what", "Den Kurs anmelden");
        plans.get(draft).form(goal + "/entfernung").send();
        keepsTheText(step.send(), "Den Kurs anmelden", draft);

        plans.goal(draft).send();
        var late = plans.goal(draft).with("plainWords", "Ich lerne weiter");
        plans.agreement(draft).send();
        keepsTheText(late.send(), "Ich lerne weiter", plans.tab);
    }

    private static void keepsTheText(Browser.Answer answer, String typed, String way) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("textarea[readonly]").eachText()).contains(typed);
        assertThat(answer.page().select("main a").eachAttr("href")).contains(way);
    }

    @Test
    void hidesThePlanFromEverybodyElse() {
        var amira = given.caseManager();
        var plans = new PlanPages(given.browserOf(amira), tab(given.caseOf(amira, "Bekele, Hanna")));
        var agreed = plans.agreed();
        var rating = plans.link(plans.tab, "/bewertung");
        var barrier = plans.link(plans.tab, "/hindernis");
        var draft = plans.begin();
        var neighbour = given.caseManager();
        var throughOnesOwnCase = tab(given.caseOf(neighbour, "Ahmadi, Zahra")) + draft.substring(plans.tab.length());

        for (var stranger : List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                neighbour,
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER))) {
            var browser = given.browserOf(stranger);
            for (var path :
                    List.of(plans.tab, agreed, draft, draft + "/ziele/neu", draft + "/vereinbarung", rating, barrier))
                assertThat(browser.get(path).status()).as(path).isEqualTo(404);
            assertThat(given.as(stranger, () -> due.until(TODAY.plusDays(99), 10)))
                    .isEmpty();
        }
        assertThat(given.browserOf(neighbour).get(throughOnesOwnCase).status()).isEqualTo(404);
    }

    @Test
    void aClosedCaseIsReadOnly() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Mahmoudi, Reza");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        plans.agreed();
        var rating = plans.link(plans.tab, "/bewertung");
        var form = plans.get(rating).form(rating).with("attainment", "FULLY");
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());

        assertThat(plans.get(plans.tab).page().select("main form[method=post]")).isEmpty();
        assertThat(plans.get(plans.tab).text()).contains("Ich arbeite als Pflegerin.");
        assertThat(plans.get(rating).page().select("main form[method=post]")).isEmpty();
        assertThat(form.send().status()).isEqualTo(409);
    }

    @Test
    void dueStepsComeFromAllVisibleCasesAndOnlyWhileTheyAreOpen() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Zamani, Nilufar");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        plans.agreed();

        var steps = given.as(amira, () -> due.until(TODAY.plusDays(14), 10));
        assertThat(steps).hasSize(1);
        assertThat(steps.getFirst().what()).isEqualTo("Antrag auf Anerkennung stellen");
        assertThat(steps.getFirst().clientName()).isEqualTo("Zamani, Nilufar");
        assertThat(steps.getFirst().dueOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(given.as(amira, () -> due.until(TODAY.plusDays(4), 10))).isEmpty();
        assertThat(given.browserOf(amira).get("/start").text()).contains("Antrag auf Anerkennung stellen");

        plans.move("DONE");
        assertThat(given.as(amira, () -> due.until(TODAY.plusDays(14), 10))).isEmpty();
    }

    @Test
    void theOverviewOfTheCaseTellsOpenGoalsAndTheNextStep() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Weldu, Samuel");
        new PlanPages(given.browserOf(amira), tab(id)).agreed();

        assertThat(given.browserOf(amira).get("/faelle/" + id.value()).text())
                .contains("Offene Ziele 1 von 1", "Antrag auf Anerkennung stellen", "in 5 Tagen");
    }

    @Test
    void theClosingOfACaseAsksForOpenStepsAndTellsHowFarTheGoalsWereReached() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Hamidi, Omid");
        var plans = new PlanPages(given.browserOf(amira), tab(id));
        plans.agreed();
        var closing = "/faelle/" + id.value() + "/abschluss";

        var page = plans.get(closing);
        assertThat(page.text())
                .contains("1 offener Schritt im Hilfeplan", "Ich arbeite als Pflegerin.", "noch nicht bewertet");
        given.as(amira, () -> {
            openSteps.closeAll(id, OpenItems.Decision.DONE);
            return id;
        });

        assertThat(plans.get(plans.tab).text()).contains("erledigt");
        assertThat(plans.get(closing).text()).doesNotContain("offener Schritt im Hilfeplan");
        assertThat(types(amira, id)).contains("step_done");
    }

    private void share(Actor lead, CaseId id, Actor colleague) {
        given.as(lead, () -> {
            access.addMember(id.value(), colleague.user(), Membership.CO_WORKER, LocalDate.EPOCH, null);
            return id;
        });
    }

    private List<String> types(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select type from casework.timeline_entry where case_id = ?")
                .param(id.value())
                .query(String.class)
                .list());
    }

    private static String tab(CaseId id) {
        return "/faelle/" + id.value() + "/hilfeplan";
    }

    /** The pages of one plan in one browser. */
    private record PlanPages(Browser browser, String tab) {

        Browser.Answer get(String path) {
            return browser.get(path);
        }

        String begin() {
            return browser.get(tab).form(tab).send().header("Location");
        }

        Browser.Form goal(String draft) {
            return browser.get(draft + "/ziele/neu")
                    .form(draft + "/ziele")
                    .with("ownWords", ARABIC)
                    .with("plainWords", "Ich arbeite als Pflegerin.")
                    .with("lifeArea", "TRAINING_WORK")
                    .with("targetDate", "+180");
        }

        /** A step to the first goal. */
        Browser.Form step(String draft) {
            var form = link(draft, "/schritte/neu");
            return browser.get(form)
                    .form(form.replace("/neu", ""))
                    .with("what", "Antrag auf Anerkennung stellen")
                    .with("kind", "APPLICATION")
                    .with("responsible", "CLIENT")
                    .with("place", "Bezirksregierung")
                    .with("dueOn", "+5");
        }

        Browser.Form agreement(String draft) {
            return browser.get(draft + "/vereinbarung")
                    .form(draft + "/vereinbarung")
                    .with("agreedOn", "heute")
                    .with("agreedHow", "SIGNED")
                    .with("explainedIn", "ar")
                    .with("interpreting", "POOL_ON_SITE")
                    .with("nextMeetingOn", "+14")
                    .with("nextMeetingAt", "10 Uhr im Rathaus");
        }

        /** An agreed plan with one goal and one step. */
        String agreed() {
            var draft = begin();
            goal(draft).send();
            step(draft).send();
            return agreement(draft).send().header("Location");
        }

        /** Moves the only step. */
        void move(String status) {
            var page = get(tab);
            var action = page.page().selectFirst("form[action$=/stand]").attr("action");
            var answer = page.form(action).with("status", status).send();
            assertThat(answer.status()).isEqualTo(303);
        }

        /** The first link of a page that has this in its address. */
        String link(String page, String part) {
            return get(page).page().selectFirst("main a[href*=" + part + "]").attr("href");
        }
    }
}
