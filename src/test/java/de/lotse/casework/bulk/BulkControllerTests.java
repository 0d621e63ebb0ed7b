package de.lotse.casework.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class BulkControllerTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    Given given;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aCaseManager() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
    }

    @Test
    void movesTheChosenRemindersAndTellsOfEachWhatBecameOfIt() {
        var caseId = given.caseOf(amira, "Tesfay, Meron");
        var one = reminder(amira, caseId, "Bescheid prüfen");
        var two = reminder(amira, null, "Wagen buchen");
        reminder(amira, caseId, "Bleibt stehen");
        var ended = reminder(amira, caseId, "Schon erledigt");
        var page = browser.get("/wiedervorlagen");
        end(ended);

        var answer = order(
                page,
                Map.of("row1", one + ".0", "row2", two + ".0", "row3", ended + ".0"),
                Map.of("action", "MOVE", "bulkDueOn", "in 3 Wochen"));

        var result = answer.follow();
        assertThat(result.text())
                .contains("2 von 3 Zeilen sind geändert", "Bescheid prüfen", "Wagen buchen", "Tesfay, Meron")
                .contains("inzwischen von jemandem bearbeitet")
                .doesNotContain("Bleibt stehen");
        assertThat(dueOn(one)).isEqualTo(LocalDate.now().plusWeeks(3));
        assertThat(dueOn(two)).isEqualTo(LocalDate.now().plusWeeks(3));
        assertThat(dueOn(ended)).isEqualTo(LocalDate.now());
    }

    @Test
    void doesNotTouchWhatSomebodyElseChangedMeanwhile() {
        var id = reminder(amira, given.caseOf(amira, "Tesfay, Meron"), "Bescheid prüfen");
        var page = browser.get("/wiedervorlagen");
        given.as(amira, () -> jdbc.sql("update casework.reminder set version = version + 1 where id = ?")
                .param(id)
                .update());

        var result =
                order(page, Map.of("row1", id + ".0"), Map.of("action", "DONE")).follow();

        assertThat(result.text()).contains("0 von 1 Zeilen", "inzwischen von jemandem bearbeitet");
        assertThat(browser.get("/wiedervorlagen").text()).contains("Bescheid prüfen");
    }

    @Test
    void endsTheWholeListAsItIsFiltered() {
        reminder(amira, given.caseOf(amira, "Tesfay, Meron"), "Mit Fall");
        reminder(amira, null, "Ohne Fall");

        var page = browser.get("/wiedervorlagen?art=ohne");
        assertThat(page.text()).contains("Ohne Fall").doesNotContain("Mit Fall");
        order(page, Map.of(), Map.of("action", "DONE", "all", "true"));

        assertThat(browser.get("/wiedervorlagen").text()).contains("Mit Fall").doesNotContain("Ohne Fall");
    }

    @Test
    void setsAReminderInTheChosenCasesAndDecidesOnEachByItself() {
        var mine = given.caseOf(amira, "Tesfay, Meron");
        var closed = given.caseOf(amira, "Novak, Ana");
        given.as(amira, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(closed.value())
                .update());
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var foreign = given.caseOf(colleague, "Fremd, Frieda");

        var result = order(
                        browser.get("/faelle"),
                        Map.of(
                                "row1",
                                mine.value().toString(),
                                "row2",
                                closed.value().toString(),
                                "row3",
                                foreign.value().toString()),
                        Map.of("bulkDueOn", "morgen", "bulkText", "Zur Feier einladen"))
                .follow();

        assertThat(result.text())
                .contains("1 von 3 Zeilen", "Tesfay, Meron", "Novak, Ana", "Für Sie nicht zugänglich")
                .contains("nicht geändert: kein Zugriff")
                .doesNotContain("Frieda");
        assertThat(browser.get("/faelle/" + mine.value() + "/wiedervorlagen").text())
                .contains("Zur Feier einladen");
        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from casework.reminder")
                        .query(Integer.class)
                        .single()))
                .isOne();
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select count(*) from audit.access_entry where action = 'DENIED' and ? = any(subject_ids)")
                        .param(foreign.value())
                        .query(Integer.class)
                        .single()))
                .isOne();
    }

    @Test
    void theLeadGivesCasesToAColleagueWithoutReadingThemAndEachIsDecidedByItself() {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var lead = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        var one = given.caseOf(amira, "Tesfay, Meron");
        var two = given.caseOf(amira, "Haddad, Rima");
        var barred = given.caseOf(amira, "Drei, Dora");
        var stays = given.caseOf(amira, "Vier, Vera");
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')")
                .params(UUID.randomUUID(), barred.value(), jonas.user().value())
                .update());
        var foreign = given.caseOf(given.caseManager(), "Fremd, Frida");
        var his = given.browserOf(lead);
        var page = his.get("/leitung/faelle?bei=" + amira.user().value());
        assertThat(page.text()).contains("4 Fälle", amira.name()).doesNotContain("Tesfay", "Haddad");

        var rows = one.value() + "," + two.value() + "," + barred.value() + "," + foreign.value();
        var form = page.form("/sammelaktionen/fallfuehrung").with("row", rows);
        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=row][checked]")).hasSize(3);
        var result =
                form.with("colleague", jonas.user().value().toString()).send().follow();

        assertThat(result.text())
                .contains("2 von 4 Zeilen sind geändert", "Fallführung: " + jonas.name(), "kein Zugriff")
                .doesNotContain("Tesfay", "Haddad", "Fremd");
        assertThat(given.browserOf(jonas).get("/faelle").text())
                .contains("Tesfay, Meron", "Haddad, Rima")
                .doesNotContain("Drei, Dora", "Vier, Vera");
        assertThat(browser.get("/faelle/" + one.value()).status()).isEqualTo(404);
        assertThat(browser.get("/faelle/" + stays.value()).status()).isEqualTo(200);
        assertThat(his.get("/faelle/" + one.value()).status()).isEqualTo(404);
        assertThat(browser.get("/leitung/faelle").status()).isEqualTo(403);
        assertThat(browser.post(
                                "/sammelaktionen/fallfuehrung",
                                Map.of("row", two.value().toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void givesTheOrderBackWithAllThatWasChosenAndTyped() {
        var id = given.caseOf(amira, "Tesfay, Meron");

        var refused = order(
                browser.get("/faelle"),
                Map.of("row1", id.value().toString()),
                Map.of("bulkDueOn", "gestern", "bulkText", "Zur Feier einladen"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Eine Wiedervorlage liegt heute oder danach", "Tesfay, Meron");
        assertThat(refused.valueOf("bulkText")).isEqualTo("Zur Feier einladen");
        assertThat(refused.valueOf("bulkDueOn")).isEqualTo("gestern");
        assertThat(order(browser.get("/faelle"), Map.of(), Map.of("bulkDueOn", "morgen", "bulkText", "x"))
                        .text())
                .contains("Wählen Sie mindestens eine Zeile");
        var repaired = refused.form("/sammelaktionen/faelle")
                .with("bulkDueOn", "morgen")
                .send();
        assertThat(repaired.follow().text()).contains("1 von 1 Zeilen");
    }

    @Test
    void doesManyInTheBackgroundAndEachOnce() {
        var caseIds = new CaseId[20];
        for (var i = 0; i < caseIds.length; i++) caseIds[i] = given.caseOf(amira, "Fall, Nummer " + i);
        given.filling(amira, () -> {
            for (var i = 0; i < 500; i++)
                reminders.add(caseIds[i % 20], amira.user(), LocalDate.now(), "Nummer " + i, Origin.MANUAL);
            return true;
        });
        var page = browser.get("/wiedervorlagen");

        var path = order(page, Map.of(), Map.of("action", "MOVE", "bulkDueOn", "+7", "all", "true"))
                .header("Location");

        awaitText(path, "500 von 500 Zeilen sind geändert");
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select count(*) from casework.reminder where due_on = current_date + 7 and version = 1")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(500);
    }

    @Test
    void belongsToWhoOrderedItAndIsDoneOnceWhenSentTwice() {
        var id = given.caseOf(amira, "Tesfay, Meron");
        var fields = new HashMap<>(hidden(browser.get("/faelle")));
        fields.putAll(Map.of("row", id.value().toString(), "bulkDueOn", "morgen", "bulkText", "Einmal"));

        var first = browser.post("/sammelaktionen/faelle", fields).header("Location");
        var second = browser.post("/sammelaktionen/faelle", fields).header("Location");

        assertThat(second).isEqualTo(first);
        assertThat(browser.get("/faelle/" + id.value() + "/wiedervorlagen")
                        .page()
                        .select("tbody tr"))
                .hasSize(1);
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        assertThat(colleague.get(first).status()).isEqualTo(404);
    }

    @Test
    void goesOnWithWhatWasCutOff() {
        var id = given.caseOf(amira, "Tesfay, Meron");
        var path = order(
                        browser.get("/faelle"),
                        Map.of("row1", id.value().toString()),
                        Map.of("bulkDueOn", "morgen", "bulkText", "Einmal"))
                .header("Location");
        given.as(amira, () -> jdbc.sql("update casework.bulk_row set state = 'OPEN'")
                .update());

        var cut = browser.get(path);
        assertThat(cut.text()).contains("Die Arbeit wurde unterbrochen");
        cut.form(path + "/fortsetzung").send();

        awaitText(path, "1 von 1 Zeilen sind geändert");
    }

    private UUID reminder(Actor of, @Nullable CaseId caseId, String text) {
        return given.as(of, () -> reminders.add(caseId, of.user(), LocalDate.now(), text, Origin.MANUAL));
    }

    private void end(UUID id) {
        given.as(amira, () -> jdbc.sql(
                        "update casework.reminder set status = 'DONE', ended_at = now(), version = version + 1 where id = ?")
                .param(id)
                .update());
    }

    private LocalDate dueOn(UUID id) {
        return given.as(amira, () -> jdbc.sql("select due_on from casework.reminder where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single());
    }

    /** With the boxes that stand outside their form; several values in one field are read like several fields. */
    private Answer order(Answer list, Map<String, String> rows, Map<String, String> fields) {
        var form = Objects.requireNonNull(list.page().getElementById("sammelform"));
        var body = new HashMap<>(hidden(list));
        body.putAll(fields);
        if (!rows.isEmpty()) body.put("row", String.join(",", rows.values()));
        return browser.post(form.attr("action"), body);
    }

    private static Map<String, String> hidden(Answer list) {
        var fields = new HashMap<String, String>();
        for (var input : list.page().select("#sammelform input[type=hidden]"))
            fields.put(input.attr("name"), input.val());
        return fields;
    }

    private void awaitText(String path, String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var page = browser.get(path).text();
        while (!page.contains(text) && System.nanoTime() < end)
            page = browser.get(path).text();
        assertThat(page).contains(text);
    }
}
