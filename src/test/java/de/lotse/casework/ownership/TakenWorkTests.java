package de.lotse.casework.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Household and plan of a case that goes to another organisation: what the person agreed to becomes something to work with there. */
@LotseTest
class TakenWorkTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor owner;
    private Actor taker;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;

    @BeforeEach
    void aFamilyWithAPlan() {
        owner = given.caseManager();
        taker = given.caseManager();
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(taker);
        lives("Haile, Yonas", "CHILD");
        lives("Haile, Meron", "CHILD");
        lives("Tesfay, Amanuel", "PARTNER");
        var draft = sent(form(path("/hilfeplan"), path("/hilfeplan"), Map.of()));
        goal(draft, "Sie arbeitet als Pflegerin.", "TRAINING_WORK");
        goal(draft, "Sie findet einen Arzt.", "HEALTH_CARE");
        step(draft, 0, "Antrag auf Anerkennung stellen", "+5");
        step(draft, 0, "Lebenslauf schreiben", "");
        step(draft, 1, "Hausärztin suchen", "");
        sent(form(
                draft + "/vereinbarung",
                draft + "/vereinbarung",
                Map.of("agreedOn", "heute", "agreedHow", "SIGNED", "explainedIn", "de", "interpreting", "NONE")));
        var steps = ours.get(path("/hilfeplan"));
        var state = steps.page()
                .select("[id^=schritt]:contains(Lebenslauf) form[action$=/stand]")
                .attr("action");
        steps.form(state).with("status", "DONE").send();
    }

    @Test
    void goalsAndOpenStepsAreADraftAndTheHouseholdIsThere() {
        agreed(ContentCategory.IDENTITY, ContentCategory.HOUSEHOLD, ContentCategory.PLAN);
        var offer = sent(TwoOffices.handOver(ours, caseId).with("categories", "IDENTITY,HOUSEHOLD,PLAN"));
        assertThat(theirs.get(offer + "/uebernahme").text())
                .contains("Entwurf des Hilfeplans", "ohne Namen unter „Familie und Haushalt“", "2 × Kind");

        var taken = take(offer);

        assertThat(theirs.get(taken + "/familie").text())
                .contains("Haile, Selam", "Kind 1 (ohne Namen)", "Kind 2 (ohne Namen)", "Lebenspartner")
                .doesNotContain("Yonas", "Meron", "Amanuel");
        var draft = theirs.get(taken + "/hilfeplan")
                .page()
                .select("main a[href*=/hilfeplan/]")
                .attr("href");
        assertThat(theirs.get(draft).text())
                .contains(
                        "Sie arbeitet als Pflegerin.",
                        "Antrag auf Anerkennung stellen",
                        "Noch nicht gefragt",
                        "Entwurf")
                .doesNotContain("Lebenslauf", "Arzt", "Hausärztin", "In ihren Worten");
        assertThat(theirs.get("/wiedervorlagen").text())
                .contains("Hilfeplan mit der Person durchgehen")
                .doesNotContain("Antrag auf Anerkennung");
    }

    @Test
    void itIsAgreedAnewWhenThePersonHasSaidTheGoalHerself() {
        agreed(ContentCategory.IDENTITY, ContentCategory.PLAN);
        var taken = take(sent(TwoOffices.handOver(ours, caseId).with("categories", "IDENTITY,PLAN")));
        var draft = theirs.get(taken + "/hilfeplan")
                .page()
                .select("main a[href*=/hilfeplan/]")
                .attr("href");
        var agreement = theirs.get(draft + "/vereinbarung")
                .form(draft + "/vereinbarung")
                .with("agreedOn", "heute")
                .with("agreedHow", "SIGNED")
                .with("explainedIn", "de")
                .with("interpreting", "NONE");

        assertThat(agreement.send().status()).isEqualTo(422);
        assertThat(agreement.send().text()).contains("schreiben Sie es dazu: Sie arbeitet als Pflegerin.");
        var goal = theirs.get(draft)
                .page()
                .select("main a[href*=/ziele/]:not([href$=neu])")
                .attr("href");
        var edit = theirs.get(goal);
        edit.form(edit.page().select("main form[method=post]").attr("action"))
                .with("ownWords", "Ich will in die Pflege.")
                .send();

        assertThat(agreement.send().status()).isEqualTo(303);
        assertThat(theirs.get(taken + "/hilfeplan").text()).contains("vereinbart", "Ich will in die Pflege.");
    }

    @Test
    void aGoalAboutHealthGoesAlongWhenThePersonNamedHealth() {
        agreed(ContentCategory.IDENTITY, ContentCategory.PLAN, ContentCategory.HEALTH);
        var taken = take(sent(TwoOffices.handOver(ours, caseId).with("categories", "IDENTITY,PLAN,HEALTH")));

        var draft = theirs.get(taken + "/hilfeplan")
                .page()
                .select("main a[href*=/hilfeplan/]")
                .attr("href");
        assertThat(theirs.get(draft).text()).contains("Sie findet einen Arzt.", "Hausärztin suchen");
    }

    @Test
    void whatWasNotHandedOverIsNotThere() {
        agreed(ContentCategory.IDENTITY, ContentCategory.HOUSEHOLD, ContentCategory.PLAN);
        var offer = sent(TwoOffices.handOver(ours, caseId).with("categories", "IDENTITY"));
        assertThat(theirs.get(offer + "/uebernahme").text()).doesNotContain("Kind", "Pflegerin");

        var taken = take(offer);

        assertThat(theirs.get(taken + "/familie").text()).doesNotContain("Kind", "Lebenspartner");
        assertThat(theirs.get(taken + "/hilfeplan").text()).contains("Noch kein Hilfeplan");
        assertThat(theirs.get("/wiedervorlagen").text()).doesNotContain("Hilfeplan mit der Person");
        assertThat(given.as(taker, () -> jdbc.sql("select count(*) from casework.person")
                        .query(Integer.class)
                        .single()))
                .isOne();
    }

    private void lives(String name, String role) {
        var person = given.person(owner, name);
        given.as(owner, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, ?)")
                .params(Ids.next(), caseId.value(), person.value(), role)
                .update());
    }

    private void goal(String draft, String plain, String area) {
        sent(form(
                draft + "/ziele/neu",
                draft + "/ziele",
                Map.of("ownWords", "In ihren Worten", "plainWords", plain, "lifeArea", area)));
    }

    private void step(String draft, int goal, String what, String due) {
        var link = ours.get(draft)
                .page()
                .select("main a[href$=/schritte/neu]")
                .get(goal)
                .attr("href");
        sent(form(
                link,
                link.replace("/neu", ""),
                Map.of("what", what, "kind", "APPLICATION", "responsible", "CLIENT", "dueOn", due)));
    }

    private Browser.Form form(String page, String action, Map<String, String> fields) {
        var form = ours.get(page).form(action);
        for (var field : fields.entrySet()) form = form.with(field.getKey(), field.getValue());
        return form;
    }

    private static String sent(Browser.Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("location").replaceAll("#.*", "");
    }

    private void agreed(ContentCategory... categories) {
        given.agreed(owner, caseId, taker.organisation(), SharingPurpose.CASE_TRANSFER, categories);
    }

    /** Answers the path of the new case. */
    private String take(String offer) {
        return sent(theirs.get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", taker.user().value().toString()));
    }

    private String path(String tab) {
        return "/faelle/" + caseId.value() + tab;
    }
}
