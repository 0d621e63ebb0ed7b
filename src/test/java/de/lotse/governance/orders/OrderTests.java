package de.lotse.governance.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.governance.Soest;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OrderTests {

    private static final String LONG = "Ü".repeat(300);
    private static final String ARABIC = "تقرير عن الترجمة الشفوية";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CouncilOrders orders;

    private Soest soest;
    private SoestOrders made;
    private UUID council;
    private Browser keeper;

    @BeforeEach
    void aCouncil() {
        soest = new Soest(given, tenants, organisations, jdbc);
        made = new SoestOrders(soest);
        council = soest.body("Rat " + UUID.randomUUID());
        keeper = soest.browser(soest.coordination());
    }

    @Test
    void anOrderIsWrittenDownAndWhatIsMissingIsSaidWithoutLosingWhatWasTyped() {
        var form = keeper.get("/auftraege/neu?gremium=" + council).form("/auftraege");
        assertThat(form.fields()).containsEntry("body", council.toString());
        var wrong = form.with("wording", ARABIC)
                .with("bodyName", "Jugendrat")
                .with("orderedOn", "+3")
                .with("dueOn", "+30")
                .with("withoutDeadline", "true")
                .with("link", "http://rat.example/1")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains(
                        "Schreiben Sie in einem Satz, worum es geht.",
                        "Leeren Sie eines von beiden.",
                        "Dieser Tag liegt in der Zukunft.",
                        "Entweder ein Datum oder „ohne Frist“.",
                        "Sie beginnt mit https://",
                        "welche Stelle die Federführung hat");
        assertThat(wrong.valueOf("wording")).isEqualTo(ARABIC);
        form.fields().remove("withoutDeadline");

        var path = form.with("number", "2026/0123")
                .with("title", LONG)
                .with("bodyName", "")
                .with("orderedOn", "heute")
                .with("leadUnit", "Fachbereich Soziales")
                .with("furtherUnits", "Jugendamt")
                .with("link", "https://rat.example/vo?id=1")
                .send()
                .header("Location");
        assertThat(form.send().header("Location")).isEqualTo(path); // sent twice
        var page = keeper.get(path);
        assertThat(page.text())
                .contains(
                        LONG,
                        ARABIC,
                        "2026/0123",
                        "Jugendamt",
                        "öffentlich",
                        Formats.date(LocalDate.now().plusDays(30)),
                        "Noch kein Zwischenbericht.");
        assertThat(page.page().select("a[href='https://rat.example/vo?id=1']")).hasSize(1);
        assertThat(page.page().select(".lotse-order-events li")).hasSize(2);
        assertThat(page.page().select(".lotse-order-line--wide .lotse-order-dot"))
                .hasSize(2);
        assertThat(keeper.get("/gremien/" + council).page().select("#auftraege a:contains(" + LONG + ")"))
                .hasSize(1);
    }

    @Test
    void anOrderWithoutADeadlineSaysSoAndOneOfAnUnknownBodyHasItsName() {
        var form = keeper.get("/auftraege/neu").form("/auftraege");
        assertThat(form.with("title", "Bericht").send().text())
                .contains("Wählen Sie ein Gremium, oder tragen Sie seinen Namen ein.", "oder wählen Sie „ohne Frist“.");
        var path = form.with("bodyName", "Bezirksvertretung Mitte")
                .with("orderedOn", "1.2.2020")
                .with("withoutDeadline", "true")
                .with("leadUnit", "Amt")
                .send()
                .header("Location");
        assertThat(keeper.get(path).text()).contains("Bezirksvertretung Mitte", "ohne Frist", "offen");
    }

    @Test
    void aDecisionBecomesAnOrderThatKnowsWhereItCameFrom() {
        var meeting = soest.meeting(council, LocalDate.now().minusDays(3));
        var item = soest.item(council, meeting, "Sprachmittlung in den Bürgerbüros");
        soest.run(
                "update governance.agenda_item set subject_kind = 'TEST', subject_id = ?, subject_path = '/themen/test' where id = ?",
                Ids.next(),
                item);
        var decision = Ids.next();
        soest.run(
                "insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, text, decided_on) values (?, ?, ?, ?, ?, 1, 'RESOLVED', 'Die Verwaltung berichtet.', ?)",
                decision,
                council,
                meeting,
                item,
                LocalDate.now().minusDays(3).getYear(),
                LocalDate.now().minusDays(3));
        var sitting = "/gremien/" + council + "/sitzungen/" + meeting;
        var link = keeper.get(sitting)
                .page()
                .select("a:contains(Auftrag daraus machen)")
                .attr("href");
        var form = keeper.get(link).form("/auftraege");
        assertThat(form.fields())
                .containsEntry("title", "Sprachmittlung in den Bürgerbüros")
                .containsEntry("wording", "Die Verwaltung berichtet.")
                .containsEntry("visible", "CLOSED")
                .doesNotContainKey("body");
        var wrong = form.with("visible", "PUBLIC").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("noch in keiner genehmigten Niederschrift");
        var path = form.with("visible", "CLOSED")
                .with("leadUnit", "Bürgeramt")
                .with("withoutDeadline", "true")
                .send()
                .header("Location");

        var page = keeper.get(path).page();
        assertThat(page.select("a[href='" + sitting + "#beschluss-" + decision + "']"))
                .hasSize(1);
        assertThat(page.select("a[href='/themen/test']").text()).isEqualTo("Sprachmittlung in den Bürgerbüros");
        assertThat(keeper.get(sitting).page().select("a[href='" + path + "']")).hasSize(1);
        var edit = keeper.get(path + "/angaben").form(path + "/angaben");
        assertThat(edit.with("title", "Sprachmittlung")
                        .with("firstReportOn", "+9")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(edit.send().status()).isEqualTo(303); // sent twice
        assertThat(keeper.get(path).page().select("a[href='/themen/test']")).hasSize(1);

        var chair = soest.colleague(Role.BODY_MEMBER);
        soest.seat(council, chair, "CHAIR");
        assertThat(soest.browser(chair).get(sitting).page().select("a:contains(Auftrag daraus machen)"))
                .isEmpty();
    }

    @Test
    void staffReadWhatIsPublicAndASeatOpensTheOrdersOfItsBodyOnly() {
        var open = CouncilOrder.path(made.add(council, "Öffentlicher Auftrag"));
        var closedId = made.add(council, "Vertraulicher Auftrag");
        made.close(closedId);
        var closed = CouncilOrder.path(closedId);

        soest.run(
                "update governance.council_order set title = 'Öffentlicher Auftrag 2' where id = ?",
                UUID.fromString(open.substring(open.length() - 36)));
        assertThat(keeper.get(open).text()).contains("Frühere Fassungen", "Öffentlicher Auftrag 2");

        var worker = soest.browser(soest.colleague(Role.CASE_MANAGER));
        assertThat(worker.get(open).status()).isEqualTo(200);
        assertThat(worker.get(open).text()).doesNotContain("Frühere Fassungen");
        assertThat(worker.get(closed).status()).isEqualTo(404);
        assertThat(worker.get(open + "/angaben").status()).isEqualTo(403);
        assertThat(worker.get(open + "/berichte/neu").status()).isEqualTo(404);
        assertThat(worker.get("/auftraege?gremium=" + council).text())
                .contains("Öffentlicher Auftrag")
                .doesNotContain("Vertraulicher Auftrag");

        var member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(council, member, "MEMBER");
        var members = soest.browser(member);
        assertThat(members.get(open).status()).isEqualTo(200);
        assertThat(members.get(closed).status()).isEqualTo(200);
        assertThat(members.get(closed).page().select("main a[href$=/angaben], main a[href$=/neu]"))
                .isEmpty();
        assertThat(members.get(CouncilOrder.path(
                                made.add(soest.body("Ausschuss " + UUID.randomUUID()), "Anderer Auftrag")))
                        .status())
                .isEqualTo(404);
        assertThat(members.get("/auftraege").text())
                .contains("Vertraulicher Auftrag")
                .doesNotContain("Anderer Auftrag");
        assertThat(members.get("/auftraege/neu").status()).isEqualTo(403);
        soest.run(
                "update governance.member set mandate_to = ? where body_id = ?",
                LocalDate.now().minusDays(1),
                council);
        assertThat(members.get(closed).status()).isEqualTo(404);

        var responsible = soest.colleague(Role.MEASURE_OWNER);
        made.responsible(closedId, responsible);
        assertThat(soest.browser(responsible).get(closed).status()).isEqualTo(200);
        assertThat(soest.browser(soest.colleague(Role.STATE_VIEWER)).get(open).status())
                .isEqualTo(404);
    }

    @Test
    void whatHasEndedIsNotRewritten() {
        var order = made.add(council, "Erledigter Auftrag");
        made.end(order, "OBSOLETE", LocalDate.now());
        assertThat(keeper.get(CouncilOrder.path(order)).page().select("a[href$=/angaben]"))
                .isEmpty();
        assertThat(keeper.get(CouncilOrder.path(order) + "/angaben").status()).isEqualTo(409);
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        var order = made.add(council, "Auftrag in Soest");
        var elsewhere = given.colleague(given.organisation(Given.HERNE), Role.COORDINATION);
        var browser = given.browserOf(elsewhere);
        for (var way : new String[] {"", "/angaben", "/berichte/neu", "/frist", "/erledigung", "/wiederaufnahme"})
            assertThat(browser.get(CouncilOrder.path(order) + way).status())
                    .as(way)
                    .isEqualTo(404);
        assertThat(browser.get("/auftraege").text()).doesNotContain("Auftrag in Soest");
        var forged = browser.post(
                CouncilOrder.path(order) + "/erledigung",
                Map.of(
                        "kind",
                        "OBSOLETE",
                        "reason",
                        "Weg",
                        "_csrf",
                        browser.get("/start").page().select("input[name=_csrf]").val()));
        assertThat(forged.status()).isEqualTo(404);
        assertThatThrownBy(() -> given.as(elsewhere, () -> orders.get(order, LocalDate.now())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoEditTheSameSeeBothVersions() {
        var path = CouncilOrder.path(made.add(council, "Auftrag"));
        var mine = keeper.get(path + "/angaben").form(path + "/angaben");
        keeper.get(path + "/angaben")
                .form(path + "/angaben")
                .with("leadUnit", "Jugendamt")
                .send();
        var stale = mine.with("leadUnit", "Schulamt").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Jugendamt", "Schulamt");
        assertThat(stale.form(path + "/angaben").send().status()).isEqualTo(303);
        assertThat(keeper.get(path).text()).contains("Schulamt").doesNotContain("Jugendamt");
    }

    @Test
    void theStateIsComputedFromTheDay() {
        var order = made.add(council, "Auftrag");
        var due = LocalDate.now().plusDays(40);
        made.due(order, due);
        made.firstReport(order, due.minusDays(20));
        assertThat(state(order, due.minusDays(21))).isEqualTo(OrderState.OPEN);
        assertThat(state(order, due.minusDays(20))).isEqualTo(OrderState.REPORT_DUE);
        made.report(order, LocalDate.now(), due.minusDays(5));
        assertThat(state(order, due.minusDays(6))).isEqualTo(OrderState.OPEN);
        assertThat(state(order, due.minusDays(5))).isEqualTo(OrderState.REPORT_DUE);
        assertThat(state(order, due)).isEqualTo(OrderState.REPORT_DUE);
        assertThat(state(order, due.plusDays(1))).isEqualTo(OrderState.OVERDUE);
        made.report(order, LocalDate.now(), null);
        assertThat(state(order, due)).isEqualTo(OrderState.OPEN);
        made.end(order, "STATEMENT", LocalDate.now());
        assertThat(state(order, due.plusDays(1))).isEqualTo(OrderState.FULFILLED);
        made.end(order, "REOPENED", LocalDate.now());
        assertThat(state(order, due.plusDays(1))).isEqualTo(OrderState.OVERDUE);
        made.end(order, "WITHDRAWN", LocalDate.now());
        assertThat(state(order, due.plusDays(1))).isEqualTo(OrderState.DROPPED);
    }

    private OrderState state(UUID order, LocalDate on) {
        return given.as(soest.coordination(), () -> orders.get(order, on).state());
    }
}
