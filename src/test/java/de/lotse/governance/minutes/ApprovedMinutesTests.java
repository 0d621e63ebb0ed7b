package de.lotse.governance.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.lotse.governance.Soest;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing changes approved minutes and what lay before the body: no address, no statement of the application, nobody at the same moment. */
@LotseTest
class ApprovedMinutesTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Approval approval;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Soest soest;
    private UUID body;
    private UUID meeting;
    private UUID item;
    private UUID seat;
    private UUID paper;
    private String path;
    private Actor chair;
    private Browser chairs;
    private Browser writes;
    private Browser members;

    @BeforeEach
    void aMeetingThatWasHeld() {
        soest = new Soest(given, tenants, organisations, jdbc);
        body = soest.body("Runde " + UUID.randomUUID());
        chair = soest.colleague(Role.BODY_MEMBER);
        var secretary = soest.colleague(Role.BODY_MEMBER);
        var member = soest.colleague(Role.BODY_MEMBER);
        seat = soest.seat(body, chair, "CHAIR");
        soest.seat(body, secretary, "SECRETARY");
        soest.seat(body, member, "MEMBER");
        meeting = soest.meeting(body, LocalDate.now().minusDays(3));
        item = soest.item(body, meeting, "Zahlungslücke");
        paper = paper("meeting_id", meeting);
        paper("item_id", item);
        soest.run(
                "insert into governance.attendance (id, meeting_id, member_id, name, state) values (?, ?, ?, 'Renate Dorn', 'PRESENT')",
                Ids.next(),
                meeting,
                seat);
        path = "/gremien/" + body + "/sitzungen/" + meeting + "/niederschrift";
        chairs = soest.browser(chair);
        writes = soest.browser(secretary);
        members = soest.browser(member);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsApproved() {
        var one = approved();
        var id = UUID.fromString(one.replaceAll(".*/", ""));
        refused(id, "update governance.minutes set reason = 'x' where id = ?");
        refused(id, "update governance.minutes set decision_ids = '{}' where id = ?");
        refused(id, "update governance.minutes set state = 'DRAFT', approved_at = null where id = ?");
        refused(id, "delete from governance.minutes where id = ?");
        refused(id, "update governance.minutes_text set text = 'x' where minutes_id = ?");
        refused(id, "delete from governance.minutes_text where minutes_id = ?");
        refused(id, "update governance.minutes_person set name = 'x' where minutes_id = ?");
        refused(
                id,
                "insert into governance.minutes_person (minutes_id, place, name, state) values (?, 99, 'x', 'PRESENT')");
        refused(id, "insert into governance.objection (id, minutes_id, text) values (gen_random_uuid(), ?, 'x')");
        refused(meeting, "update governance.meeting set on_day = on_day + 1 where id = ?");
        refused(meeting, "update governance.meeting set cancelled_at = now() where id = ?");
        refused(meeting, "delete from governance.attendance where meeting_id = ?");
        refused(meeting, "update governance.decision set text = 'x' where meeting_id = ?");
        refused(meeting, "delete from governance.decision where meeting_id = ?");
        assertThatThrownBy(() -> soest.item(body, meeting, "Nachgeschoben")).isInstanceOf(DataAccessException.class);
        whatLayBeforeItStays();

        writes.get(one).form(one + "/berichtigung").send();
        whatLayBeforeItStays(); // also while they are being corrected
    }

    private void whatLayBeforeItStays() {
        refused(paper, "update governance.paper set name = 'x' where id = ?");
        refused(paper, "update governance.paper set content = '' where id = ?");
        refused(paper, "delete from governance.paper where id = ?");
        refused(item, "update governance.paper set name = 'x' where item_id = ?");
        refused(item, "delete from governance.paper where item_id = ?");
        refused(item, "update governance.agenda_item set meeting_id = null where id = ?");
        refused(item, "update governance.agenda_item set title = 'x' where id = ?");
        refused(item, "update governance.agenda_item set text = 'x' where id = ?");
        assertThatThrownBy(() -> paper("meeting_id", meeting)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> paper("item_id", item)).isInstanceOf(DataAccessException.class);
        var elsewhere = soest.item(body, soest.meeting(body, LocalDate.now()), "Anderswo");
        var other = paper("item_id", elsewhere);
        refused(other, "update governance.paper set item_id = '" + item + "' where id = ?");
    }

    private void refused(UUID id, String sql) {
        assertThatThrownBy(() -> soest.run(sql, id)).as(sql).isInstanceOf(DataAccessException.class);
    }

    /** Each address of this module that changes something, asked by whoever may do most, with something in each field. */
    @Test
    void noRouteChangesApprovedMinutesNorWhatLayBeforeTheBody() {
        decide("Beschlossen").send();
        var one = circulated();
        members.get(one)
                .form(one + "/einwaende")
                .with("objection", "Es waren drei.")
                .send();
        var answer = writes.get(one).page().select("form[action$=/antwort]").attr("action");
        writes.get(one).form(answer).with("accepted", "false").send();
        chairs.get(one).form(one + "/genehmigung").send();
        var values = values(one, answer);
        var before = kept(one);

        walk(one, values, before);
        var papers = path.replace("/niederschrift", "/unterlagen");
        assertThat(writes.get(papers).status()).isEqualTo(409);

        writes.post(one + "/berichtigung", everything(writes));
        walk(one, values, before);
        assertThat(writes.get(papers).status()).isEqualTo(409);
    }

    private Map<String, String> values(String one, String answer) {
        var task = Ids.next();
        soest.run(
                "insert into governance.task (id, body_id, meeting_id, title, member_id) values (?, ?, ?, 'Anrufen', ?)",
                task,
                body,
                meeting,
                seat);
        return Map.of(
                "body", body.toString(),
                "meeting", meeting.toString(),
                "item", item.toString(),
                "member", seat.toString(),
                "minutesId", one.replaceAll(".*/", ""),
                "task", task.toString(),
                "paper", paper.toString(),
                "objection", answer.replaceAll(".*/([^/]+)/antwort", "$1"));
    }

    private void walk(String one, Map<String, String> values, String before) {
        var keeper = soest.browser(soest.coordination());
        var asked = 0;
        for (var route : requestMappingHandlerMapping.getHandlerMethods().keySet())
            for (var pattern : route.getPatternValues()) {
                if (!pattern.startsWith("/gremien")
                        || !route.getMethodsCondition().getMethods().contains(RequestMethod.POST)) continue;
                var address = pattern;
                for (var value : values.entrySet())
                    address = address.replace("{" + value.getKey() + "}", value.getValue());
                assertThat(address).doesNotContain("{");
                for (var browser : List.of(keeper, chairs)) {
                    browser.post(address, everything(browser));
                    if (address.endsWith("/unterlagen")) attach(browser, address);
                }
                asked++;
                assertThat(kept(one)).as(pattern).isEqualTo(before);
            }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void whoDecidesWhileMinutesAreBeingApprovedIsTooLate() {
        var one = circulated();
        var late = decide("Zu spät");
        var answer = given.as(chair, () -> {
            approval.approve(body, meeting, id(one));
            return whileThisLasts(late);
        });
        assertThat(answer.join().status()).isEqualTo(409);
        assertThat(chairs.get(path).text()).contains("genehmigt").doesNotContain("Zu spät");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void theDatabaseByItselfLetsNobodyDecideWhileMinutesAreBeingApproved() {
        var one = circulated();
        var late = given.as(chair, () -> {
            jdbc.sql("update governance.minutes set state = 'APPROVED', approved_at = now() where id = ?")
                    .param(id(one))
                    .update();
            var other = CompletableFuture.runAsync(() -> given.as(soest.coordination(), () -> decided("Zu spät")));
            waits(other);
            return other;
        });
        assertThatThrownBy(late::join).hasCauseInstanceOf(DataAccessException.class);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void minutesHoldWhatIsJustBeingDecidedWhenTheyAreApproved() {
        var one = circulated();
        var approval = chairs.get(one).form(one + "/genehmigung");
        var answer = given.as(soest.coordination(), () -> {
            decided("Gerade noch");
            return whileThisLasts(approval);
        });
        assertThat(answer.join().status()).isEqualTo(303);
        assertThat(kept(one)).contains("Gerade noch");
    }

    /** Sends a form while the transaction of the caller is open; it is answered once that has ended, or at once. */
    private CompletableFuture<Answer> whileThisLasts(Form form) {
        var answer = CompletableFuture.supplyAsync(form::send);
        waits(answer);
        return answer;
    }

    private void waits(CompletableFuture<?> other) {
        await().pollInSameThread()
                .until(() ->
                        other.isDone() || jdbc.sql("""
                        select exists (select from pg_locks l where not l.granted and pg_backend_pid() = any (pg_blocking_pids(l.pid)))""").query(Boolean.class).single());
    }

    private int decided(String text) {
        return jdbc.sql("""
                        insert into governance.decision (id, body_id, meeting_id, item_id, year, number, kind, text, decided_on)
                        values (?, ?, ?, ?, ?, 77, 'NOTED', ?, ?)""")
                .params(Ids.next(), body, meeting, item, LocalDate.now().getYear(), text, LocalDate.now())
                .update();
    }

    private List<Integer> numbers() {
        return given.as(chair, () -> jdbc.sql("select number from governance.decision where meeting_id = ?")
                .param(meeting)
                .query(Integer.class)
                .list());
    }

    private UUID paper(String of, UUID thing) {
        var id = Ids.next();
        soest.run(
                "insert into governance.paper (id, body_id, " + of
                        + ", name, media_type, size, sha256, verdict, content) values (?, ?, ?, 'zahlen.txt', 'text/plain', 6, repeat('0', 64), 'CLEAN', ?)",
                id,
                body,
                thing,
                "Zahlen".getBytes(UTF_8));
        return id;
    }

    private Map<String, String> everything(Browser browser) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(
                "_csrf",
                browser.get("/start").page().select("input[name=_csrf]").val());
        fields.put("version", "1");
        for (var name : List.of("title", "name", "task", "text", "objection", "reason", "answer", "note", "place"))
            fields.put(name, "Geändert");
        fields.put("kind", "NOTED");
        fields.put("day", "+1");
        fields.put("from", "9");
        fields.put("to", "10");
        fields.put("activeFrom", "heute");
        fields.put("mandateFrom", "heute");
        fields.put("role", "MEMBER");
        fields.put("state", "DONE");
        fields.put("direction", "UP");
        fields.put("accepted", "true");
        fields.put("meeting", meeting.toString());
        fields.put(field(), "Geändert");
        return fields;
    }

    private void attach(Browser browser, String address) {
        browser.upload(new Form(browser, address, everything(browser)), "file", "neu.txt", "Neu".getBytes(UTF_8));
    }

    /** Page, paper and rows of the revision, and what lay before the body. */
    private String kept(String one) {
        try (var document = Loader.loadPDF(members.download(one + "/pdf").body())) {
            var page = members.get(one).page().select("#anwesenheit, section").text();
            return page + new PDFTextStripper().getText(document) + String.join("\n", rows(id(one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> rows(UUID minutes) {
        return given.as(chair, () -> jdbc.sql("""
                        select m::text as row from governance.minutes m where m.id = :minutes
                        union all select t::text from governance.minutes_text t where t.minutes_id = :minutes
                        union all select p::text from governance.minutes_person p where p.minutes_id = :minutes
                        union all select o::text from governance.objection o where o.minutes_id = :minutes
                        union all select d::text from governance.decision d join governance.minutes m on d.id = any (m.decision_ids) where m.id = :minutes
                        union all select p::text from governance.paper p where p.body_id = :body
                        union all select concat_ws(' ', s.on_day, s.from_time, s.to_time, s.place, s.title) from governance.meeting s where s.id = :meeting
                        union all select concat_ws(' ', i.id, i.meeting_id, i.title, i.text) from governance.agenda_item i where i.id = :item
                        order by 1""")
                .param("minutes", minutes)
                .param("body", body)
                .param("meeting", meeting)
                .param("item", item)
                .query(String.class)
                .list());
    }

    private Form decide(String text) {
        var at = "/gremien/" + body + "/punkte/" + item + "/beschluss";
        return writes.get(at).form(at).with("kind", "RESOLVED").with("text", text);
    }

    private String approved() {
        var one = circulated();
        chairs.get(one).form(one + "/genehmigung").send();
        return one;
    }

    private String circulated() {
        var one = writes.get(path).form(path).send().header("Location").replace("/texte", "");
        writes.get(one + "/texte").form(one + "/texte").with(field(), "Bleibt").send();
        writes.get(one).form(one + "/umlauf").send();
        return one;
    }

    private static UUID id(String one) {
        return UUID.fromString(one.replaceAll(".*/", ""));
    }

    private String field() {
        return "text-" + item;
    }
}
