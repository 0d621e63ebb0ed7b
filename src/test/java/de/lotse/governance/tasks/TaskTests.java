package de.lotse.governance.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class TaskTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskReminders reminders;

    private Soest soest;
    private String path;
    private Actor member;
    private UUID seat;
    private Browser chairs;
    private Browser members;

    @BeforeEach
    void aBodyWithAMember() {
        soest = new Soest(given, tenants, organisations, jdbc);
        var body = soest.body("Runde " + UUID.randomUUID());
        path = "/gremien/" + body;
        var chair = soest.colleague(Role.BODY_MEMBER);
        member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, chair, "CHAIR");
        seat = soest.seat(body, member, "MEMBER");
        chairs = soest.browser(chair);
        members = soest.browser(member);
    }

    @Test
    void whoHasATaskIsToldSeesItOnHerDayAndSaysThatItIsDone() {
        var form = chairs.get(path + "/aufgaben/neu").form(path + "/aufgaben").with("note", "Mit dem Jobcenter");
        var wrong = form.send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Schreiben Sie, was zu tun ist.", "Wählen Sie, wer die Aufgabe übernimmt.");
        assertThat(wrong.valueOf("note")).isEqualTo("Mit dem Jobcenter");
        var task = form.with("title", "Ablauf entwerfen")
                .with("owner", "mitglied-" + seat)
                .with("dueOn", "+2")
                .send()
                .header("Location");
        assertThat(form.send().header("Location")).isEqualTo(task); // sent twice

        assertThat(members.get("/mitteilungen").text()).contains("Sie haben eine Aufgabe aus einem Gremium.");
        assertThat(members.get("/start").text()).contains("Ablauf entwerfen", "Aufgabe aus einem Gremium");
        assertThat(members.get(task + "/angaben").status()).isEqualTo(404);
        var done = members.get(task).form(task + "/stand").with("state", "DONE").send();
        assertThat(done.follow().text()).contains("erledigt am");
        assertThat(members.get("/start").text()).doesNotContain("Ablauf entwerfen");
        assertThat(chairs.get(path).page().select("#aufgaben details").text()).contains("Ablauf entwerfen");
    }

    /** One after the other, and both at once. */
    @Test
    void aChangeWithADayInWordsThatIsSentTwiceIsKeptOnce() {
        var task = chairs.get(path + "/aufgaben/neu")
                .form(path + "/aufgaben")
                .with("title", "Ablauf entwerfen")
                .with("owner", "mitglied-" + seat)
                .send()
                .header("Location");
        var form = chairs.get(task + "/angaben").form(task + "/angaben").with("dueOn", "+14");
        var first = CompletableFuture.supplyAsync(form::send);
        var second = CompletableFuture.supplyAsync(form::send);
        assertThat(first.join().header("Location")).isEqualTo(task);
        assertThat(second.join().header("Location")).isEqualTo(task);
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.with("dueOn", "+15").send().status()).isEqualTo(409);
        assertThat(chairs.get(task + "/angaben").valueOf("dueOn"))
                .isEqualTo(Formats.date(LocalDate.now().plusDays(14)));
    }

    @Test
    void remindersComeBeforeItIsDueAndOnceMoreWhenItIsLate() {
        var task = task("bald");
        due(task, LocalDate.now().plusDays(1));
        reminders.remind();
        reminders.remind();
        assertThat(notices()).containsExactly("governance.task.notice.due");

        due(task, LocalDate.now().minusDays(1));
        soest.run(
                "update governance.task set reminded_on = ? where id = cast(? as uuid)",
                LocalDate.now().minusDays(2),
                id(task));
        reminders.remind();
        reminders.remind();
        assertThat(notices()).containsExactlyInAnyOrder("governance.task.notice.due", "governance.task.notice.late");
    }

    @Test
    void aTaskOfSomebodyFromOutsideStandsInTheListAndNobodyElseEndsIt() {
        var outside = soest.seat(UUID.fromString(path.replace("/gremien/", "")), "Frau Roth", "ADVISORY");
        var task = chairs.get(path + "/aufgaben/neu")
                .form(path + "/aufgaben")
                .with("title", "Zahlen liefern")
                .with("owner", "mitglied-" + outside)
                .send()
                .header("Location");
        assertThat(members.get(path).text()).contains("Zahlen liefern", "Frau Roth");
        assertThat(members.get(task).page().select("form[action$=/stand]")).isEmpty();
        var forged = members.post(
                task + "/stand",
                java.util.Map.of(
                        "state",
                        "DONE",
                        "_csrf",
                        members.get("/start").page().select("input[name=_csrf]").val()));
        assertThat(forged.status()).isEqualTo(404);
    }

    @Test
    void twoWhoChangeTheSameSeeBothVersions() {
        var task = task("Eins");
        var mine = chairs.get(task + "/angaben").form(task + "/angaben");
        chairs.get(task + "/angaben")
                .form(task + "/angaben")
                .with("title", "Zwei")
                .send();
        var stale = mine.with("title", "Drei").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Zwei", "Drei");
        assertThat(stale.form(task + "/angaben").send().status()).isEqualTo(303);
    }

    private String task(String title) {
        return chairs.get(path + "/aufgaben/neu")
                .form(path + "/aufgaben")
                .with("title", title)
                .with("owner", "mitglied-" + seat)
                .send()
                .header("Location");
    }

    private void due(String task, LocalDate on) {
        soest.run("update governance.task set due_on = ? where id = cast(? as uuid)", on, id(task));
    }

    private static String id(String task) {
        return task.replaceAll(".*/", "");
    }

    private List<String> notices() {
        return given.as(member, () -> jdbc.sql(
                        "select text_key from notifications.notice where user_id = shared.actor() and text_key <> 'governance.task.notice.new'")
                .query(String.class)
                .list());
    }
}
