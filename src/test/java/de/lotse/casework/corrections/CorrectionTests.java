package de.lotse.casework.corrections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CorrectionTests {

    private static final String SECRET = "Diagnose Leukämie beim jüngsten Kind besprochen.";

    @Autowired
    Given given;

    @Autowired
    CaseAccess access;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;
    private CaseId wrong;
    private CaseId right;

    @BeforeEach
    void twoCases() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        wrong = given.caseOf(amira, "Falsch, Frieda");
        right = given.caseOf(amira, "Richtig, Rosa");
    }

    @Test
    void aStruckNoteLeavesATraceWithoutContent() {
        write(browser, wrong, SECRET);
        assertThat(found("Leukämie")).contains("Falsch, Frieda");

        var answer = correct(browser, linkIn(browser, wrong), "STRUCK", "");

        assertThat(answer.follow().text())
                .contains("Der Eintrag ist gestrichen.", "Notiz gestrichen", "stand im falschen Fall", amira.name())
                .doesNotContain("Leukämie");
        assertThat(found("Leukämie")).doesNotContain("Falsch, Frieda");
        assertThat(count("casework.case_note", wrong)).isZero();
        assertThat(count("casework.note_word", wrong)).isZero();
    }

    @Test
    void aMovedNoteIsReadAndFoundInTheOtherCaseOnly() {
        write(browser, wrong, SECRET);

        var answer =
                correct(browser, linkIn(browser, wrong), "MOVED", right.value().toString());

        assertThat(answer.follow().text())
                .contains("Notiz in einen anderen Fall verschoben")
                .doesNotContain("Notiz gestrichen", "Leukämie", "Rosa");
        assertThat(course(browser, right))
                .contains("Leukämie", "aus einem anderen Fall")
                .doesNotContain("Frieda");
        assertThat(found("Leukämie")).contains("Richtig, Rosa").doesNotContain("Falsch, Frieda");
    }

    @Test
    void aMovedContactCountsInTheOtherCase() {
        var path = path(wrong, "kontakte");
        browser.get(path).form(path).with("minutes", "35").with("text", SECRET).send();

        correct(browser, linkIn(browser, wrong), "MOVED", right.value().toString());

        assertThat(browser.get(path).text()).contains("Noch keine Kontakte");
        assertThat(browser.get(path(right, "kontakte")).text()).contains("35");
        assertThat(lastContact(wrong)).isZero();
        assertThat(lastContact(right)).isOne();
    }

    @Test
    void draftsWithTheSameWordsVanishToo() {
        var path = path(wrong, "notizen");
        var typed = browser.get(path).form(path).with("text", SECRET);
        browser.post("/entwuerfe", typed.fields());
        write(browser, wrong, SECRET);
        assertThat(count("casework.draft", wrong)).isOne();

        correct(browser, linkIn(browser, wrong), "STRUCK", "");

        assertThat(count("casework.draft", wrong)).isZero();
    }

    @Test
    void aShortStruckNoteLeavesLongerDraftsAlone() {
        var path = path(wrong, "notizen");
        browser.post(
                "/entwuerfe",
                browser.get(path)
                        .form(path)
                        .with("text", "Sie hat ja gesagt, dass sie morgen kommt.")
                        .fields());
        write(browser, wrong, "ja");
        assertThat(count("casework.draft", wrong)).isOne();

        correct(browser, linkIn(browser, wrong), "STRUCK", "");

        assertThat(count("casework.draft", wrong)).isOne();
    }

    @Test
    void whoeverIsKeptOutOfACaseIsToldNothingOfItsCorrections() {
        var officer = given.colleague(amira.organisation(), Role.DATA_PROTECTION);
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.CO_WORKER);
        write(browser, wrong, SECRET);
        given.browserOf(jonas).get(path(wrong, "verlauf"));
        correct(browser, linkIn(browser, wrong), "STRUCK", "");
        var seenBefore = given.browserOf(officer).get("/datenschutz/berichtigungen");
        var action = seenBefore.page().select("form[action$=kenntnisnahme]").attr("action");
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (gen_random_uuid(), ?, ?, 'Nachbarin')")
                .params(wrong.value(), officer.user().value())
                .update());

        assertThat(given.browserOf(officer).get("/datenschutz/berichtigungen").text())
                .contains("Nichts zu prüfen")
                .doesNotContain(jonas.name());
        assertThat(given.browserOf(officer).get("/start").text()).doesNotContain("Ein Eintrag im falschen Fall");
        assertThat(seenBefore.form(action).send().status()).isEqualTo(404);
    }

    @Test
    void afterADayOnlyTheLeadMayAndSeesNothingOfTheContentOnTheWay() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.CO_WORKER);
        var his = given.browserOf(jonas);
        write(his, wrong, SECRET);
        var link = linkIn(his, wrong);
        agedBy("2 days");

        assertThat(his.get(link).text()).contains("Das kann nur noch die Fallführung", amira.name());
        assertThat(his.get(link).page().select("main form[action$=streichung]")).isEmpty();

        assertThat(browser.get(link).text()).contains(jonas.name()).doesNotContain("Leukämie");
        assertThat(correct(browser, link, "STRUCK", "").status()).isEqualTo(303);
    }

    @Test
    void movingNeedsTheRightToChangeBothCases() {
        write(browser, wrong, SECRET);
        var elsewhere = given.caseOf(given.colleague(amira.organisation(), Role.CASE_MANAGER), "Fremd, Fanny");
        var link = linkIn(browser, wrong);

        var answer = correct(browser, link, "MOVED", elsewhere.value().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie den richtigen Fall").doesNotContain("Fanny");
        assertThat(course(browser, wrong)).contains("Leukämie");
        var stranger = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        assertThat(stranger.get(link).status()).isEqualTo(404);
    }

    @Test
    void dataProtectionIsToldWhenSomebodyElseHadOpenedTheCase() {
        var officer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.CO_WORKER);
        write(browser, wrong, SECRET);
        write(browser, right, "Nichts Besonderes.");
        given.browserOf(jonas).get(path(wrong, "verlauf"));

        correct(browser, linkIn(browser, wrong), "STRUCK", "");
        correct(browser, linkIn(browser, right), "STRUCK", "");

        assertThat(officer.get("/start").text()).contains("Ein Eintrag im falschen Fall");
        var told = officer.get("/datenschutz/berichtigungen");
        assertThat(told.page().select("h1, .lotse-nav a[aria-current]").eachText())
                .containsOnly("Datenschutz");
        assertThat(told.page().select("tbody tr")).hasSize(1);
        assertThat(told.text()).contains(jonas.name(), "gestrichen").doesNotContain("Leukämie", "Frieda");
        var action = told.page().select("form[action$=kenntnisnahme]").attr("action");
        assertThat(told.form(action).send().follow().text()).contains("Nichts zu prüfen", "zur Kenntnis genommen von");
        assertThat(browser.get("/datenschutz/berichtigungen").status()).isEqualTo(403);
    }

    @Test
    void whoeverFoundANoteBySearchingHadReadItToo() {
        var officer = given.browserOf(given.colleague(amira.organisation(), Role.DATA_PROTECTION));
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.CO_WORKER);
        write(browser, wrong, SECRET);
        var his = given.browserOf(jonas);
        assertThat(his.get("/suche").form("/suche").with("q", "Leukämie").send().text())
                .contains("Falsch, Frieda");

        correct(browser, linkIn(browser, wrong), "STRUCK", "");

        assertThat(officer.get("/datenschutz/berichtigungen").text()).contains(jonas.name());
    }

    @Test
    void aMovedDocumentLiesUnderTheKeyOfTheOtherCase() {
        var path = path(wrong, "unterlagen");
        var form =
                browser.get(path).form(path).with("type", "OFFICIAL_DECISION").with("note", "Frist beachten bitte");
        browser.upload(form, "file", "Diagnose.txt", SECRET.getBytes(UTF_8));
        var document = browser.get(path).page().select("a[download]").attr("href");

        correct(browser, document + "/streichung", "MOVED", right.value().toString());

        assertThat(browser.get(document).status()).isEqualTo(404);
        assertThat(browser.get(path).text()).doesNotContain("Diagnose", "Frist beachten");
        assertThat(count("documents.blob", wrong)).isZero();
        var moved = document.replace(wrong.value().toString(), right.value().toString());
        assertThat(browser.download(moved).body()).isEqualTo(SECRET.getBytes(UTF_8));
        assertThat(course(browser, wrong))
                .contains("Unterlage in einen anderen Fall verschoben")
                .doesNotContain("Diagnose");
    }

    @Test
    void whatStandsInAClosedCaseIsMovedIntoAnOpenOneAndNeverTheOtherWayRound() {
        write(browser, wrong, SECRET);
        var link = linkIn(browser, wrong);
        close(wrong);

        assertThat(linkIn(browser, wrong)).isEqualTo(link);
        var answer = correct(browser, link, "MOVED", right.value().toString());

        assertThat(answer.follow().text())
                .contains("Notiz in einen anderen Fall verschoben")
                .doesNotContain("Leukämie");
        assertThat(course(browser, right)).contains("Leukämie");
        assertThat(browser.get(linkIn(browser, right)).page().select("#target option"))
                .noneMatch(option -> option.text().contains("Frieda"));
    }

    @Test
    void theLeadIsAskedOnceToLookAtWhatIsOlderThanADay() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.CO_WORKER);
        var his = given.browserOf(jonas);
        write(his, wrong, SECRET);
        var link = linkIn(his, wrong);
        agedBy("2 days");

        var form = his.get(link).form(link + "/bitte");
        assertThat(form.send().follow().text())
                .contains("Die Fallführung hat eine Wiedervorlage für heute.", "hat dazu schon eine Wiedervorlage");
        his.post(link + "/bitte", form.fields());

        assertThat(browser.get("/wiedervorlagen").page().select("tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains("Eintrag prüfen: steht vielleicht im falschen Fall", jonas.name(), "Falsch, Frieda")
                        .doesNotContain("Leukämie"));
        assertThat(his.get(link).page().select("form[action$=bitte]")).isEmpty();
    }

    @Test
    void anAuthorWhoNoLongerStandsInReachesThePageThatShowsNothingOfTheCase() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        join(jonas, wrong, Membership.SUBSTITUTE);
        var his = given.browserOf(jonas);
        write(his, wrong, SECRET);
        var link = linkIn(his, wrong);
        write(browser, wrong, "Von der Fallführung.");
        var another = browser.get(path(wrong, "verlauf")).page().select("a[href$=streichung]").stream()
                .map(one -> one.attr("href"))
                .filter(href -> !href.equals(link))
                .findFirst()
                .orElseThrow();
        agedBy("1 day");
        given.as(
                amira,
                () -> jdbc.sql("""
                        update consent.case_membership set valid_to = current_date - 1
                        where  case_id = ? and user_id = ?""").params(wrong.value(), jonas.user().value()).update());

        var answer = his.get(link);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Notiz verschieben oder streichen", "Das kann nur noch die Fallführung", amira.name())
                .doesNotContain("Frieda", "Leukämie");
        var form = answer.form(link + "/bitte");
        assertThat(form.send().follow().text()).contains("hat eine Wiedervorlage für heute");
        assertThat(browser.get("/wiedervorlagen").text()).contains("Eintrag prüfen");
        assertThat(his.post(
                                link,
                                form.with("outcome", "STRUCK")
                                        .with("reason", "WRONG_CASE")
                                        .fields())
                        .status())
                .isEqualTo(404);
        assertThat(his.get(another).status()).isEqualTo(404);
        assertThat(his.post(
                                another + "/bitte",
                                form.with("_once", UUID.randomUUID().toString()).fields())
                        .status())
                .isEqualTo(404);
    }

    private void agedBy(String time) {
        given.as(amira, () -> jdbc.sql("delete from casework.timeline_entry where case_id = ? and type = 'note'")
                .param(wrong.value())
                .update());
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_note set written_at = now() - cast(? as interval) where case_id = ?")
                .params(time, wrong.value())
                .update());
    }

    private void close(CaseId id) {
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());
    }

    private Answer correct(Browser browser, String link, String outcome, String target) {
        return browser.get(link)
                .form(link)
                .with("outcome", outcome)
                .with("target", target)
                .with("reason", "WRONG_CASE")
                .send();
    }

    private void write(Browser browser, CaseId id, String text) {
        var path = path(id, "notizen");
        browser.get(path).form(path).with("text", text).send();
    }

    private String linkIn(Browser browser, CaseId id) {
        return browser.get(path(id, "verlauf"))
                .page()
                .select("a[href$=streichung]")
                .getFirst()
                .attr("href");
    }

    private String course(Browser browser, CaseId id) {
        return browser.get(path(id, "verlauf")).text();
    }

    private static String path(CaseId id, String tab) {
        return "/faelle/" + id.value() + "/" + tab;
    }

    private void join(Actor colleague, CaseId id, Membership role) {
        given.as(amira, () -> {
            access.addMember(id.value(), colleague.user(), role, LocalDate.of(2020, 1, 1), null);
            return true;
        });
    }

    private String found(String typed) {
        return browser.get("/suche").form("/suche").with("q", typed).send().text();
    }

    private int lastContact(CaseId id) {
        return given.as(amira, () -> jdbc.sql("select count(last_contact_on) from casework.case_file where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
    }

    private int count(String table, CaseId id) {
        return given.as(amira, () -> jdbc.sql("select count(*) from " + table + " where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
    }
}
