package de.lotse.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casework.CaseId;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class AssessmentControllerTests {

    private static final String ARABIC = "أريد أن أعمل كممرضة";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseAccess access;

    @Test
    void aCaseWithoutAnAssessmentSaysSo() {
        var amira = given.caseManager();
        var tab = tab(given.caseOf(amira, "Melnyk, Олена"));

        assertThat(given.browserOf(amira).get(tab).text()).contains("Noch kein Bedarf erhoben", "Melnyk, Олена");
    }

    @Test
    void keepsALifeAreaInTheDraftWithThePersonsOwnWords() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(given.caseOf(amira, "ابراهيم, مريم")));

        var answer = work(browser, draft).with("ownView", ARABIC).send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get(draft).text())
                .contains("Ausbildung und Arbeit – ganzer Haushalt", ARABIC, "2 – schwierig", "akut", "offen");
        assertThat(browser.get(draft)
                        .page()
                        .getElementsContainingOwnText(ARABIC)
                        .attr("dir"))
                .isEqualTo("auto");
    }

    @Test
    void keepsWhatWasTypedWhenALifeAreaIsNotChosen() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(given.caseOf(amira, "Yılmaz, Emre")));

        var answer = work(browser, draft)
                .with("lifeArea", "")
                .with("situation", ARABIC)
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("Wählen Sie einen Lebensbereich");
        assertThat(answer.page().getElementById("lifeArea").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(answer.valueOf("situation")).isEqualTo(ARABIC);
        assertThat(answer.page().selectFirst("input[name=rating][checked]").val())
                .isEqualTo("2");
    }

    @Test
    void oneLifeAreaOfOnePersonIsTouchedOnce() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(given.caseOf(amira, "Haile, Selam")));
        work(browser, draft).send();

        assertThat(work(browser, draft).with("situation", "anders").send().status())
                .isEqualTo(422);
        assertThat(work(browser, draft).send().status()).isEqualTo(303); // the same form, sent twice
        assertThat(browser.get(draft).page().select("section[id^=bereich-]")).hasSize(1);
    }

    @Test
    void aDraftWithGapsIsKeptButNotFinalised() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var tab = tab(given.caseOf(amira, "Popescu, Ana"));
        var draft = begin(browser, tab);
        assertThat(finalise(browser, draft).status()).isEqualTo(422);
        work(browser, draft).with("rating", "").send();

        var answer = finalise(browser, draft);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains("Es fehlen noch Angaben");
        assertThat(browser.get(tab).text()).contains("Es gibt einen Entwurf");
    }

    @Test
    void rejectsATalkInTheFuture() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(given.caseOf(amira, "Nguyễn, Linh")));
        work(browser, draft).send();

        var answer = browser.get(draft)
                .form(draft + "/abschluss")
                .with("assessedOn", "+3")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("assessedOn")).isEqualTo("+3");
    }

    @Test
    void aFinalVersionStaysAsItIsAndTheCourseOfTheCaseTellsOfIt() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, "Osman, Yusuf");
        var draft = begin(browser, tab(id));
        work(browser, draft).send();

        assertThat(finalise(browser, draft).follow().text()).contains("Der Bedarf ist abgeschlossen.");

        assertThat(browser.get(draft).page().select("main form")).isEmpty();
        assertThat(browser.get(draft + "/bereiche/neu").status()).isEqualTo(409);
        assertThat(strings(amira, "select type from casework.timeline_entry where case_id = ?", id))
                .contains("assessment_final");
    }

    @Test
    void theDatabaseRefusesToChangeAFinalVersion() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, "Demir, Leyla");
        var draft = begin(browser, tab(id));
        work(browser, draft).send();
        finalise(browser, draft);

        for (var sql : List.of(
                "update casework.assessment set status = 'DRAFT', assessed_on = null where case_id = ?",
                "delete from casework.assessment where case_id = ?",
                "update casework.assessment_area set rating = 5 where assessment_id in (select id from casework.assessment where case_id = ?)",
                "delete from casework.assessment_area where assessment_id in (select id from casework.assessment where case_id = ?)",
                "insert into casework.assessment_area (id, assessment_id, life_area) select gen_random_uuid(), id, 'LEGAL' from casework.assessment where case_id = ?")) {
            assertThatThrownBy(() -> given.as(
                            amira, () -> jdbc.sql(sql).param(id.value()).update()))
                    .as(sql)
                    .hasStackTraceContaining("a final assessment is never changed");
        }
    }

    @Test
    void theNextVersionStartsAsACopyAndTheComparisonShowsWhatChanged() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var tab = tab(given.caseOf(amira, "Rahimi, Farid"));
        var first = begin(browser, tab);
        work(browser, first).send();
        area(browser, first, "HOUSING")
                .with("situation", "Zwei Zimmer zu fünft")
                .with("rating", "3")
                .send();
        finalise(browser, first);

        var second = begin(browser, tab);
        assertThat(browser.get(second).text()).contains("Sucht Arbeit in der Pflege", "Zwei Zimmer zu fünft");
        var edit = editPath(browser, second, "Ausbildung und Arbeit");
        browser.get(edit)
                .form(edit)
                .with("rating", "4")
                .with("needStatus", "IN_PLAN")
                .with("situation", "Hat einen Platz im Kurs")
                .send();
        area(browser, second, "DIGITAL")
                .with("situation", "Kein Gerät")
                .with("rating", "2")
                .send();
        finalise(browser, second);

        var comparison = browser.get(tab + "/vergleich?von=2&bis=1");
        assertThat(comparison.text())
                .contains("2 Stufen besser", "unverändert", "Sucht Arbeit in der Pflege", "Hat einen Platz im Kurs")
                .contains("offen", "im Plan", "Digitales", "neu")
                .doesNotContain("Zwei Zimmer zu fünft");
        var work =
                comparison.page().select("tr:contains(Ausbildung und Arbeit)").first();
        assertThat(work.select("svg rect[fill=currentColor]").eachAttr("width")).startsWith("32", "64");
        assertThat(browser.get(tab + "/vergleich?von=1&bis=7").status()).isEqualTo(404);
    }

    @Test
    void thereIsOneDraftAtATime() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var tab = tab(given.caseOf(amira, "Kovač, Ivan"));
        var form = browser.get(tab).form(tab);

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
    }

    @Test
    void twoPeopleWhoEditTheSameLifeAreaGetTheComparisonAndLoseNothing() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Abdi, Hodan");
        share(amira, id, jonas);
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(id));
        work(browser, draft).send();
        var edit = editPath(browser, draft, "Ausbildung und Arbeit");
        var mine = browser.get(edit).form(edit).with("situation", "Amiras Fassung");
        var theirs = given.browserOf(jonas).get(edit).form(edit).with("situation", "Jonas’ Fassung");
        theirs.send();

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("situation")).isEqualTo("Amiras Fassung");
        var row = answer.page().select("tr:contains(Situation)").first();
        assertThat(row.text()).contains("weicht ab", "Amiras Fassung", "Jonas’ Fassung");
        assertThat(answer.form(edit).send().status()).isEqualTo(303);
        assertThat(browser.get(draft).text()).contains("Amiras Fassung").doesNotContain("Jonas’ Fassung");
    }

    @Test
    void whatWasTypedOutlivesTheRemovalByAColleague() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var draft = begin(browser, tab(given.caseOf(amira, "Tesfay, Rahel")));
        work(browser, draft).send();
        var edit = editPath(browser, draft, "Ausbildung und Arbeit");
        var mine = browser.get(edit).form(edit).with("situation", "Schon getippt");
        browser.get(draft).form(edit + "/entfernung").send();

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.form(draft + "/bereiche").send().status()).isEqualTo(303);
        assertThat(browser.get(draft).text()).contains("Schon getippt");
    }

    @Test
    void whatWasTypedOutlivesTheEndOfTheDraft() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var tab = tab(given.caseOf(amira, "Nouri, Parwin"));
        var draft = begin(browser, tab);
        work(browser, draft).send();
        var edit = editPath(browser, draft, "Ausbildung und Arbeit");
        var mine = browser.get(edit).form(edit).with("situation", "Hat <morgen>\nein Vorstellungsgespräch");
        finalise(browser, draft);

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        var kept = answer.page().select("textarea[readonly]");
        assertThat(kept.eachText()).contains("Hat <morgen>\nein Vorstellungsgespräch");
        assertThat(answer.text())
                .contains("Ihre Eingabe 1")
                .doesNotContain(mine.fields().get("_once"));
        assertThat(answer.page().select("main a").eachAttr("href")).contains(tab);
        assertThat(browser.get(tab).form(tab).send().status()).isEqualTo(303);
    }

    @Test
    void hidesTheAssessmentFromEverybodyElse() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var tab = tab(given.caseOf(amira, "Sarkissian, Ani"));
        var draft = begin(browser, tab);
        var neighbour = given.caseManager();
        var otherCase = tab(given.caseOf(neighbour, "Petrov, Ivan"));
        var strangers = List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                neighbour,
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));

        for (var stranger : strangers) {
            var other = given.browserOf(stranger);
            for (var path : List.of(tab, draft, draft + "/bereiche/neu", tab + "/vergleich?von=1&bis=2"))
                assertThat(other.get(path).status()).as(path).isEqualTo(404);
        }
        var throughOnesOwnCase = otherCase + draft.substring(tab.length());
        assertThat(given.browserOf(neighbour).get(throughOnesOwnCase).status()).isEqualTo(404);
    }

    @Test
    void aClosedCaseIsReadOnly() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, "Mahmoudi, Reza");
        var draft = begin(browser, tab(id));
        work(browser, draft).send();
        var form = browser.get(draft).form(draft + "/abschluss");
        close(amira, id);

        assertThat(browser.get(tab(id)).page().select("main form[method=post]")).isEmpty();
        assertThat(browser.get(draft).page().select("main form[method=post]")).isEmpty();
        assertThat(browser.get(draft).text()).contains("Sucht Arbeit in der Pflege");
        assertThat(form.send().status()).isEqualTo(409);
    }

    @Test
    void keepsTheTextsFromWhoeverReadsTheDatabase() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var id = given.caseOf(amira, "Bekele, Hanna");
        work(browser, begin(browser, tab(id))).send();

        var stored = given.as(
                amira, () -> jdbc.sql("""
                        select a.situation from casework.assessment_area a
                        join   casework.assessment v on v.tenant_id = a.tenant_id and v.id = a.assessment_id
                        where  v.case_id = ?""").param(id.value()).query(byte[].class).single());

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Pflege");
    }

    private static Browser.Form work(Browser browser, String draft) {
        return area(browser, draft, "TRAINING_WORK")
                .with("situation", "Sucht Arbeit in der Pflege")
                .with("rating", "2")
                .with("need", "Anerkennung des Abschlusses")
                .with("urgency", "ACUTE")
                .with("needStatus", "OPEN")
                .with("legalDomain", "SGB3");
    }

    private static Browser.Form area(Browser browser, String draft, String lifeArea) {
        return browser.get(draft + "/bereiche/neu").form(draft + "/bereiche").with("lifeArea", lifeArea);
    }

    private static String editPath(Browser browser, String draft, String lifeArea) {
        return browser.get(draft)
                .page()
                .select("section[id^=bereich-]:contains(" + lifeArea + ") a[href]")
                .first()
                .attr("href");
    }

    private static String begin(Browser browser, String tab) {
        return browser.get(tab).form(tab).send().header("Location");
    }

    private static Browser.Answer finalise(Browser browser, String draft) {
        return browser.get(draft)
                .form(draft + "/abschluss")
                .with("assessedOn", "heute")
                .send();
    }

    private void share(Actor lead, CaseId id, Actor colleague) {
        given.as(lead, () -> {
            access.addMember(id.value(), colleague.user(), Membership.CO_WORKER, LocalDate.EPOCH, null);
            return id;
        });
    }

    private void close(Actor actor, CaseId id) {
        given.as(actor, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());
    }

    private List<String> strings(Actor actor, String sql, CaseId id) {
        return given.as(
                actor, () -> jdbc.sql(sql).param(id.value()).query(String.class).list());
    }

    private static String tab(CaseId id) {
        return "/faelle/" + id.value() + "/bedarf";
    }
}
