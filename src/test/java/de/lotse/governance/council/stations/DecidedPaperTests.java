package de.lotse.governance.council.stations;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.governance.council.PapersOfTests;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a paper once bodies decide, and of their agendas once its text is another one. */
@LotseTest
class DecidedPaperTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Soest soest;
    private PapersOfTests papers;
    private Browser keeper;
    private UUID body;
    private String paper;

    @BeforeEach
    void aPaper() {
        soest = new Soest(given, tenants, organisations, jdbc);
        papers = new PapersOfTests(soest);
        keeper = papers.keeper();
        body = soest.body("Integrationsrat " + UUID.randomUUID());
        paper = papers.draft("Übergang", "PUBLIC");
    }

    @Test
    void aFreeDecisionStaysAndSomebodySaysWhatItComesTo() {
        papers.station(paper, body.toString(), "", "DECISION");
        papers.submit(paper);
        var ask = keeper.get(paper).form(address(0, "tagesordnung"));
        var change = keeper.get(address(0, "")).form(address(0, ""));
        ask.send();
        decide(meeting(LocalDate.now()), "FREE");
        assertThat(stations()).contains("hat frei beschlossen, Ergebnis noch einzutragen");
        assertThat(state()).isEqualTo("eingebracht");
        assertThat(keeper.get(paper).page().select("form[action$=/tagesordnung], form[action$=/entfernung]"))
                .isEmpty();
        assertThat(keeper.get(address(0, "")).status()).isEqualTo(409);
        assertThat(change.with("role", "HEARING").send().status()).isEqualTo(409);
        assertThat(ask.send().status()).isEqualTo(409);

        answer(0, "NOTED");
        assertThat(stations()).contains("zur Kenntnis genommen", "Beschluss");
        assertThat(state()).isEqualTo("beraten");
        answer(0, "RESOLVED"); // it was somebody's reading of the decision
        assertThat(stations()).contains("beschlossen").doesNotContain("zur Kenntnis genommen");
    }

    @Test
    void aSecondDeliberationHasAStationOfItsOwn() {
        submitted();
        decide(meeting(LocalDate.now()), "FREE");
        answer(0, "POSTPONED");
        keeper.get(paper).form(address(1, "tagesordnung")).send();
        decide(meeting(LocalDate.now()), "RESOLVED");
        assertThat(row(0)).contains("vertagt", "Beschluss");
        assertThat(row(1)).contains("beschlossen", "Beschluss");
        assertThat(keeper.get(paper).page().select("#beratungsfolge a[href*=beschluss-]").stream()
                        .map(link -> link.attr("href"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void oneMoreBodyMayBeAskedWhenAllHaveSpoken() {
        papers.station(paper, "", "Ausschuss", "PRELIMINARY");
        papers.submit(paper);
        answer(0, "RESOLVED");
        assertThat(state()).isEqualTo("beraten");
        assertThat(keeper.get(paper).page().select("#beratungsfolge a[href$=/neu]"))
                .hasSize(1);
        assertThat(papers.station(paper, "", "Rat", "DECISION").status()).isEqualTo(303);
        assertThat(state()).isEqualTo("eingebracht");
        assertThat(keeper.get(paper).text()).contains("jetzt: Rat");
    }

    @Test
    void aPaperIsNotDoneWhileAnotherTextIsBeingWritten() {
        papers.station(paper, "", "Rat", "DECISION");
        papers.submit(paper);
        revise();
        answer(0, "RESOLVED");
        assertThat(state()).isEqualTo("eingebracht");
        assertThat(keeper.get(paper + "/angaben").status()).isEqualTo(200);
        keeper.get(paper).form(paper + "/neufassung/verwerfung").send();
        assertThat(state()).isEqualTo("beraten");

        papers.station(paper, "", "Kreistag", "DECISION");
        revise();
        answer(1, "RESOLVED");
        papers.submit(paper);
        assertThat(state()).isEqualTo("beraten");
    }

    @Test
    void anotherTextReachesWhoeverHasNotDealtWithItYet() {
        submitted();
        var over = elsewhere(LocalDate.now().minusDays(1));
        var ahead = elsewhere(LocalDate.now());
        rewritten();
        assertThat(keeper.get("/gremien/" + body).page().select("#warteliste").text())
                .contains("Übergang neu");
        assertThat(keeper.get(ahead).text()).contains("Übergang neu");
        assertThat(keeper.get(over).text()).contains("Übergang").doesNotContain("Übergang neu");

        var number = "2018/" + (100_000 + (int) (System.nanoTime() % 800_000));
        keeper.get(paper + "/nummer")
                .form(paper + "/nummer")
                .with("number", number)
                .send();
        assertThat(keeper.get("/gremien/" + body).page().select("#warteliste").text())
                .contains(number);
        assertThat(decide(meeting(LocalDate.now()), "RESOLVED")).isEqualTo("Der Rat beschließt es anders.");
        assertThat(row(0)).contains("beschlossen", "zu Fassung 2");
    }

    @Test
    void nothingIsDecidedOverATextThatWasWrittenAnewAfterTheFormWasOpened() {
        submitted();
        var address = take(meeting(LocalDate.now())).replace("/sitzung", "/beschluss");
        var form = keeper.get(address)
                .form(address)
                .with("kind", "RESOLVED")
                .with("outcome", "RESOLVED")
                .with("text", "Wir beschließen den Ablauf mit einem Zusatz.");
        rewritten();

        assertThat(form.with("kind", "").send().status()).isEqualTo(422);
        var stale = form.with("kind", "RESOLVED").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains("Dieser Punkt hat inzwischen eine andere Fassung", "Der Rat beschließt es anders.");
        assertThat(stale.valueOf("text")).isEqualTo("Wir beschließen den Ablauf mit einem Zusatz.");
        assertThat(row(0)).doesNotContain("beschlossen");
        var again = stale.form(address);
        assertThat(again.send().status()).isEqualTo(303);
        assertThat(again.send().status()).isEqualTo(303); // sent twice
        assertThat(row(0)).contains("beschlossen", "zu Fassung 2");
    }

    /** Off the agenda by hand, or with a meeting that did not take place: both pages were opened before its day and sent after it. */
    @ParameterizedTest
    @ValueSource(strings = {"warteliste", "absage"})
    void whatWaitsAgainAfterTheDayOfItsMeetingHasTheWordsOfToday(String way) {
        submitted();
        var meeting = meeting(LocalDate.now().plusDays(1));
        var item = take(meeting).replace("/sitzung", "");
        var page = "/gremien/" + body + "/sitzungen/" + meeting;
        var putBack = keeper.get(page).form((way.equals("absage") ? page : item) + "/" + way);
        soest.run(
                "update governance.meeting set on_day = ? where id = ?",
                LocalDate.now().minusDays(1),
                meeting);
        rewritten();
        assertThat(keeper.get(page).text()).doesNotContain("Übergang neu");
        assertThat(putBack.send().status()).isEqualTo(303);
        assertThat(waiting()).contains("Übergang neu");
        assertThat(decide(meeting(LocalDate.now()), "RESOLVED")).isEqualTo("Der Rat beschließt es anders.");
    }

    @Test
    void whatStandsOnTheAgendaOfADayThatIsPutOffHasTheWordsOfToday() {
        submitted();
        var meeting = meeting(LocalDate.now().minusDays(1));
        take(meeting);
        rewritten();
        var page = "/gremien/" + body + "/sitzungen/" + meeting;
        var putOff = keeper.get(page + "/angaben").form(page + "/angaben");
        assertThat(putOff.with("place", "Rathaus").send().status()).isEqualTo(303);
        assertThat(keeper.get(page).text()).doesNotContain("Übergang neu");

        var later = keeper.get(page + "/angaben").form(page + "/angaben").with("day", "+7");
        assertThat(later.send().status()).isEqualTo(303);
        assertThat(keeper.get(page).text()).contains("Übergang neu");
    }

    @Test
    void whatIsDeferredKeepsItsWordsInThatMeetingAndWaitsWithThoseOfToday() {
        submitted();
        var meeting = meeting(LocalDate.now().minusDays(1));
        var item = take(meeting).replace("/sitzung", "");
        rewritten();
        var page = "/gremien/" + body + "/sitzungen/" + meeting;
        assertThat(keeper.get(page).form(item + "/vertagung").send().status()).isEqualTo(303);
        assertThat(keeper.get(page).page().select("[id^=punkt-]").text())
                .contains("Übergang")
                .doesNotContain("Übergang neu");
        assertThat(waiting()).contains("Übergang neu");
    }

    @Test
    void aResultBelongsToTheTextThatWasInForceOnItsDay() {
        papers.station(paper, "", "Ausschuss", "HEARING");
        papers.station(paper, "", "Rat", "DECISION");
        papers.submit(paper);
        revise();
        papers.submit(paper);
        answer(1, "RESOLVED");
        var address = address(0, "ergebnis");
        keeper.get(address)
                .form(address)
                .with("result", "NOTED")
                .with("day", "gestern")
                .send();
        assertThat(row(0)).contains("zu Fassung 1");
        assertThat(row(1)).contains("zu Fassung 2");
        answer(1, "");
        assertThat(row(1)).doesNotContain("Fassung");
    }

    @Test
    void whoeverMayNotOpenADecisionReadsItsNumberWithoutALink() {
        submitted();
        var meeting = meeting(LocalDate.now());
        decide(meeting, "RESOLVED");
        var minutes = Ids.next();
        soest.run(
                "insert into governance.minutes (id, body_id, meeting_id, revision, state, circulated_at) values (?, ?, ?, 1, 'CIRCULATED', now())",
                minutes,
                body,
                meeting);
        soest.run("update governance.minutes set state = 'APPROVED', approved_at = now() where id = ?", minutes);
        var read = soest.browser(soest.colleague(Role.CASE_MANAGER))
                .get(paper)
                .page()
                .select("#beratungsfolge tbody");
        assertThat(read.text()).contains("Beschluss");
        assertThat(read.select("a")).isEmpty();
    }

    /** It waits for the body. */
    private void submitted() {
        papers.station(paper, body.toString(), "", "DECISION");
        papers.submit(paper);
        keeper.get(paper).form(address(0, "tagesordnung")).send();
    }

    /** Before another body too, on an agenda of that day; answers the address of the meeting. */
    private String elsewhere(LocalDate day) {
        var other = soest.body("Ausschuss " + UUID.randomUUID());
        var meeting = soest.meeting(other, day);
        soest.run("""
                insert into governance.agenda_item (id, body_id, meeting_id, position, title, text, subject_kind, subject_id, subject_path)
                select gen_random_uuid(), ?, ?, 1, title, text, subject_kind, subject_id, subject_path
                from   governance.agenda_item where body_id = ?""", other, meeting, body);
        return "/gremien/" + other + "/sitzungen/" + meeting;
    }

    private UUID meeting(LocalDate day) {
        return soest.meeting(body, day);
    }

    /** Takes the paper onto the agenda and decides; answers the wording with which the form began. */
    private String decide(UUID meeting, String outcome) {
        var address = take(meeting).replace("/sitzung", "/beschluss");
        var form = keeper.get(address).form(address);
        var sent = form.with("kind", "RESOLVED").with("outcome", outcome).send();
        assertThat(sent.status()).isEqualTo(303);
        return form.fields().get("text");
    }

    /** Onto the agenda; answers where that was asked for. */
    private String take(UUID meeting) {
        var page = "/gremien/" + body + "/sitzungen/" + meeting;
        var take = keeper.get(page).page().select("#warteliste form").attr("action");
        keeper.get(page).form(take).send();
        return take;
    }

    private String waiting() {
        return keeper.get("/gremien/" + body).page().select("#warteliste").text();
    }

    /** Another title and another proposal are in force. */
    private void rewritten() {
        revise().form(paper + "/angaben")
                .with("subject", "Übergang neu")
                .with("proposal", "Der Rat beschließt es anders.")
                .send();
        papers.submit(paper);
    }

    private Browser.Answer revise() {
        var begin = paper + "/neufassung";
        return keeper.get(begin)
                .form(begin)
                .with("reason", "Neue Zahlen")
                .send()
                .follow();
    }

    private void answer(int station, String result) {
        var address = address(station, "ergebnis");
        var sent = keeper.get(address)
                .form(address)
                .with("result", result)
                .with("day", result.isEmpty() ? "" : "heute")
                .send();
        assertThat(sent.status()).isEqualTo(303);
    }

    private String state() {
        return keeper.get(paper).page().select("main .kern-badge").first().text();
    }

    private String stations() {
        return keeper.get(paper).page().select("#beratungsfolge tbody").text();
    }

    private String row(int station) {
        return keeper.get(paper)
                .page()
                .select("#beratungsfolge tbody tr")
                .get(station)
                .text();
    }

    private String address(int station, String below) {
        var rows = keeper.get(paper).page().select("#beratungsfolge tbody tr");
        var id = rows.get(station).id().replace("station-", "");
        return paper + "/beratungsfolge/" + id + (below.isEmpty() ? "" : "/" + below);
    }
}
