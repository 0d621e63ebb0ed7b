package de.lotse.casework.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DraftControllerTests {

    private static final String TYPED = "Wohnung zu klein.\r\nلا توجد غرفة للأطفال\\t \"so\" <b>";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void savesWhatIsTypedAndFillsItInWhenTheFormIsOpenedElsewhere() {
        var amira = given.caseManager();
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        var saved = save(note(given.browserOf(amira), path, TYPED));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).matches("Entwurf gespeichert \\d\\d:\\d\\d");

        var elsewhere = given.browserOf(amira);
        var offered = elsewhere.get(path);
        assertThat(offered.text()).contains("Entwurf von heute");
        assertThat(offered.valueOf("text")).isEmpty();
        var taken = elsewhere.get(takeOver(offered));
        assertThat(taken.text()).contains("steht im Formular");
        assertThat(taken.valueOf("text")).isEqualTo(TYPED);
    }

    @Test
    void fillsEveryKindOfField() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var child = given.caseOf(amira, "Haddad, Rima");
        var path = "/faelle/" + child.value() + "/kontakte";
        var form = browser.get(path)
                .form(path)
                .with("minutes", "25")
                .with("channel", "HOME_VISIT")
                .with("text", "Am Küchentisch.");
        form.fields().remove("participants");
        save(form);

        var taken = browser.get(takeOver(browser.get(path)));

        assertThat(taken.valueOf("minutes")).isEqualTo("25");
        assertThat(taken.valueOf("channel")).isEqualTo("HOME_VISIT");
        assertThat(taken.valueOf("text")).isEqualTo("Am Küchentisch.");
        assertThat(taken.page().select("input[name=participants]")).isNotEmpty();
        assertThat(taken.page().select("input[name=participants][checked]")).isEmpty();
    }

    @Test
    void aDraftTypedOverAnOlderVersionDoesNotOverwriteANewerOneUnseen() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var inquiry = inquiryOf(browser, "Kaya, Emre");
        var path = inquiry + "/angaben";
        save(browser.get(path).form(path).with("concern", "Mein langer Text"));
        browser.get(path).form(path).with("concern", "Inzwischen geändert").send();

        var answer = browser.get(takeOver(browser.get(path))).form(path).send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Mein langer Text", "Inzwischen geändert");
    }

    @Test
    void nobodyElseInTheSameCaseGetsIt() {
        var amira = given.caseManager();
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var id = given.caseOf(amira, "Haddad, Rima");
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_membership (id, case_id, user_id, role) values (?, ?, ?, 'CO_WORKER')")
                .params(Ids.next(), id.value(), colleague.user().value())
                .update());
        var hers = given.browserOf(amira);
        save(note(hers, notes(id), TYPED));
        var link = takeOver(hers.get(notes(id)));

        var his = given.browserOf(colleague);
        assertThat(his.get(notes(id)).text()).doesNotContain("Entwurf");
        assertThat(his.get(link).valueOf("text")).isEmpty();
        assertThat(his.get("/start").text()).doesNotContain("Offene Entwürfe");
        his.get(link).form(notes(id)).with("text", "Seine Notiz.").send();
        assertThat(hers.get(notes(id)).text()).contains("Entwurf von heute");
    }

    @Test
    void whoHasLostTheCaseHasLostItsDrafts() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var form = note(browser, notes(id), TYPED);
        save(form);
        assertThat(browser.get("/start").text()).contains("Offene Entwürfe");

        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'befangen')")
                .params(Ids.next(), id.value(), amira.user().value())
                .update());

        assertThat(browser.get("/start").text()).doesNotContain("Offene Entwürfe");
        assertThat(save(form).status()).isEqualTo(404);
        assertThat(browser.get(notes(id)).status()).isEqualTo(404);
    }

    @Test
    void theDraftEndsWhenTheFormIsCarriedOutAndALateSavingDoesNotBringItBack() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        var form = note(browser, path, TYPED);
        save(form);

        assertThat(form.send().status()).isEqualTo(303);

        assertThat(save(form).status()).isEqualTo(409);
        assertThat(browser.get(path).text()).doesNotContain("Entwurf");
        assertThat(count(amira)).isZero();
    }

    @Test
    void anotherDraftOfTheSameFormStays() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        save(note(browser, path, "Von gestern Abend."));

        note(browser, path, "Etwas ganz anderes.").send();

        assertThat(browser.get(takeOver(browser.get(path))).valueOf("text")).isEqualTo("Von gestern Abend.");
    }

    @Test
    void aFormThatComesBackWithErrorsIsKeptAsADraftEvenWithoutJavaScript() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/kontakte";

        var rejected = browser.get(path)
                .form(path)
                .with("minutes", "")
                .with("text", TYPED)
                .send();

        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.text()).doesNotContain("Entwurf von");
        assertThat(browser.get(takeOver(browser.get(path))).valueOf("text")).isEqualTo(TYPED);
        assertThat(rejected.form(path).with("minutes", "5").send().status()).isEqualTo(303);
        assertThat(browser.get(path).text()).doesNotContain("Entwurf");
    }

    @Test
    void aFormWithoutAnyTextInItIsNoDraft() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/kontakte";

        assertThat(browser.get(path).form(path).with("minutes", "").send().status())
                .isEqualTo(422);

        assertThat(count(amira)).isZero();
    }

    @Test
    void aDraftWhoseFormIsNotOpenAnyMoreIsRead() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var list = "/faelle/" + id.value() + "/termine";
        var appointment = browser.get(list + "/neu")
                .form(list)
                .with("day", "+3")
                .with("from", "9")
                .send()
                .header("Location");
        var move = appointment + "/verlegung";
        var other = browser.get(move).form(move).with("day", "+4"); // in a second window
        browser.get(move).form(move).with("reason", TYPED).with("day", "").send();
        assertThat(other.send().status()).isEqualTo(303);

        var opened = browser.get(browser.get("/start")
                .page()
                .select("#entwuerfe a[href*=entwurf]")
                .attr("href"));

        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.follow().text()).contains("kopieren Sie den Text von hier", "Wohnung zu klein.");
    }

    @Test
    void whatMeetsAConflictIsKeptAsADraft() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var form = note(given.browserOf(amira), notes(id), TYPED);
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());

        assertThat(form.send().status()).isEqualTo(409);

        assertThat(count(amira)).isEqualTo(1);
    }

    @Test
    void theDraftOutlivesTheSession() {
        var amira = given.caseManager();
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        var form = note(given.browserOf(amira), path, TYPED);
        save(form);

        var late = given.browser().post(path, form.fields());

        assertThat(late.header("Location")).isEqualTo("/anmelden?abgelaufen");
        assertThat(given.browserOf(amira).get(path).text()).contains("Entwurf von heute");
    }

    @Test
    void standsInTheTableAsNobodyCanReadIt() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        save(note(browser, notes(given.caseOf(amira, "Haddad, Rima")), "Gewalt in der Ehe"));
        save(browser.get("/anfragen/neu").form("/anfragen").with("concern", "Gewalt in der Ehe"));

        var rows = given.as(amira, () -> jdbc.sql("select fields, case_id from casework.draft where user_id = ?")
                .param(amira.user().value())
                .query((row, number) -> new String(row.getBytes("fields"), UTF_8))
                .list());

        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("Gewalt") || row.contains("concern"));
        assertThat(browser.get(takeOver(browser.get("/anfragen/neu"))).valueOf("concern"))
                .isEqualTo("Gewalt in der Ehe");
    }

    @Test
    void hasItsBounds() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));

        var large = save(note(browser, path, "ä".repeat(50_001)));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("zu lang für einen Entwurf");

        for (var i = 0; i < DraftKeeping.MOST; i++) insert(amira, "/anfragen/neu", 1);
        var many = save(note(browser, path, TYPED));
        assertThat(many.status()).isEqualTo(409);
        assertThat(many.body()).contains("schon 100 offene Entwürfe");
    }

    @Test
    void isGoneAfterThirtyDays() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        for (var i = 0; i < DraftKeeping.MOST; i++) insert(amira, path, 31);
        assertThat(browser.get("/start").text()).doesNotContain("Offene Entwürfe");
        assertThat(browser.get(path).text()).doesNotContain("Entwurf");

        save(note(browser, path, TYPED));

        assertThat(count(amira)).isEqualTo(1);
    }

    @Test
    void standsOnMeinTagUntilItIsGoneOnWithOrDiscarded() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        save(note(browser, path, TYPED));

        var day = browser.get("/start");
        assertThat(day.text()).contains("Offene Entwürfe", "Notiz", "gespeichert heute");
        var link =
                day.page().selectFirst("#entwuerfe a:contains(Weiterschreiben)").attr("href");
        assertThat(browser.get(link).valueOf("text")).isEqualTo(TYPED);

        var discarded = day.form("/entwuerfe/verwerfung").send().follow();
        assertThat(discarded.text()).contains("Der Entwurf ist verworfen.").doesNotContain("Offene Entwürfe");
    }

    @Test
    void canBeReadWhenItsFormIsNotOpenAnyMore() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        save(note(browser, notes(id), "Das darf nicht verloren gehen."));
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(id.value())
                .update());

        var link = browser.get("/start").page().selectFirst("#entwuerfe a").attr("href");

        assertThat(browser.get(link).text()).contains("Entwurf: Notiz", "Das darf nicht verloren gehen.");
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        assertThat(given.browserOf(colleague).get(link).status()).isEqualTo(404);
    }

    @Test
    void canBeDiscardedAtItsForm() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));
        save(note(browser, path, TYPED));

        var page = browser.get(path);
        var button = page.page().selectFirst("button[form=entwurf-verwerfen]");
        var answer = page.form("/entwuerfe/verwerfung")
                .with(button.attr("name"), button.attr("value"))
                .send();

        assertThat(answer.header("Location")).isEqualTo(path);
        assertThat(answer.follow().text())
                .contains("Der Entwurf ist verworfen.")
                .doesNotContain("Entwurf von");
    }

    @Test
    void refusesFormsAndAddressesThatAreNotOurs() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = notes(given.caseOf(amira, "Haddad, Rima"));

        for (var field : List.of("_draftOf", "_draftAt", "_draft")) {
            assertThat(save(note(browser, path, TYPED).with(field, "Haddad, Rima"))
                            .status())
                    .as(field)
                    .isEqualTo(404);
        }
        assertThat(save(note(browser, path, TYPED).with("_csrf", "x")).status()).isEqualTo(403);
    }

    private Form note(Browser browser, String path, String text) {
        return browser.get(path).form(path).with("text", text);
    }

    private static Answer save(Form form) {
        return form.browser().post("/entwuerfe", form.fields());
    }

    private static String takeOver(Answer page) {
        var link = page.page().selectFirst(".lotse-draft a");
        if (link == null) throw new AssertionError("no draft is offered on: " + page.text());
        return link.attr("href");
    }

    private static String inquiryOf(Browser browser, String name) {
        return browser.get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .send()
                .header("Location");
    }

    private void insert(Actor actor, String path, int daysAgo) {
        given.as(actor, () -> jdbc.sql("""
                        insert into casework.draft (id, form, address, fields, saved_at)
                        values (?, 'NOTE', ?, '', now() - make_interval(days => ?))""").params(Ids.next(), path, daysAgo).update());
    }

    private int count(Actor actor) {
        return given.as(actor, () -> jdbc.sql("select count(*) from casework.draft where user_id = ?")
                .param(actor.user().value())
                .query(Integer.class)
                .single());
    }

    private static String notes(CaseId id) {
        return "/faelle/" + id.value() + "/notizen";
    }
}
