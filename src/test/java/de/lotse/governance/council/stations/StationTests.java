package de.lotse.governance.council.stations;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.governance.council.PapersOfTests;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a paper through the bodies. */
@LotseTest
class StationTests {

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
    private String bodyName;
    private UUID body;
    private String paper;

    @BeforeEach
    void aPaper() {
        soest = new Soest(given, tenants, organisations, jdbc);
        papers = new PapersOfTests(soest);
        keeper = papers.keeper();
        bodyName = "Integrationsrat " + UUID.randomUUID();
        body = soest.body(bodyName);
        paper = papers.draft("Übergang", "PUBLIC");
    }

    @Test
    void aStationNamesABodyOfLotseOrAnotherOne() {
        var nobody = papers.station(paper, "", "", "HEARING");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Wählen Sie oben ein Gremium, oder schreiben Sie hier den Namen");
        var both = papers.station(paper, body.toString(), "Rat", "");
        assertThat(both.text())
                .contains("Entweder ein Gremium aus der Liste oder ein Name.", "Wählen Sie, was das Gremium");
        assertThat(both.valueOf("name")).isEqualTo("Rat");
        assertThat(papers.station(paper, UUID.randomUUID().toString(), "", "HEARING")
                        .text())
                .contains("Wählen Sie ein Gremium aus der Liste.");

        papers.station(paper, body.toString(), "", "HEARING");
        papers.station(paper, "", "Rat", "DECISION");
        papers.station(paper, "", "Sozialausschuss", "PRELIMINARY");
        assertThat(sequence())
                .containsExactly(bodyName + " Anhörung", "Rat Entscheidung", "Sozialausschuss Vorberatung");
        keeper.get(paper).form(address(2, "platz")).with("direction", "UP").send();
        assertThat(sequence())
                .containsExactly(bodyName + " Anhörung", "Sozialausschuss Vorberatung", "Rat Entscheidung");
        keeper.get(paper).form(address(2, "entfernung")).send();
        assertThat(sequence()).hasSize(2);
    }

    @Test
    void ofTwoWhoChangeAStationTheSecondOneComparesBoth() {
        papers.station(paper, "", "Rat", "DECISION");
        var address = address(0, "");
        var mine = keeper.get(address).form(address).with("remark", "Meine Bemerkung");
        keeper.get(address).form(address).with("remark", "Ihre Bemerkung").send();
        var stale = mine.send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Meine Bemerkung", "Ihre Bemerkung");
    }

    @Test
    void resultsAreRecordedAndWhenAllHaveSpokenItIsDone() {
        papers.station(paper, "", "Ausschuss", "PRELIMINARY");
        papers.station(paper, "", "Rat", "DECISION");
        assertThat(keeper.get(address(0, "ergebnis")).status()).isEqualTo(409); // nobody has it yet
        papers.submit(paper);
        assertThat(keeper.get(paper).page().select("[aria-current=step]").text())
                .contains("Ausschuss", "als Nächstes");

        var form =
                keeper.get(address(0, "ergebnis")).form(address(0, "ergebnis")).with("result", "CHANGED");
        assertThat(form.with("day", "+3").send().text()).contains("Dieser Tag liegt in der Zukunft.");
        form.with("day", "heute").with("remark", "mit Ergänzung").send();
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        assertThat(keeper.get(paper).text()).contains("geändert beschlossen", "mit Ergänzung", "jetzt: Rat");
        assertThat(state()).isEqualTo("eingebracht");
        answer(1, "RESOLVED");
        assertThat(state()).isEqualTo("beraten");
        assertThat(keeper.get(paper).text()).contains("Alle Gremien haben beraten");

        answer(1, "");
        assertThat(state()).isEqualTo("eingebracht");
    }

    @Test
    void whatIsPostponedComesBeforeTheSameBodyOnceMore() {
        papers.station(paper, "", "Ausschuss", "PRELIMINARY");
        papers.station(paper, "", "Rat", "DECISION");
        papers.submit(paper);
        answer(0, "POSTPONED");
        assertThat(sequence()).containsExactly("Ausschuss Vorberatung", "Ausschuss Vorberatung", "Rat Entscheidung");
        answer(0, "POSTPONED");
        assertThat(sequence()).hasSize(3); // sent twice
    }

    @Test
    void whatABodyInLotseDecidesBecomesTheResultByItself() {
        papers.station(paper, body.toString(), "", "DECISION");
        papers.submit(paper);
        keeper.get(paper).form(address(0, "tagesordnung")).send();
        assertThat(keeper.get(paper).text()).contains("auf der Warteliste oder Tagesordnung");
        var chair = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, chair, "CHAIR");
        var browser = soest.browser(chair);
        var meeting = soest.meeting(body, LocalDate.now());
        var page = "/gremien/" + body + "/sitzungen/" + meeting;
        var take = browser.get(page).page().select("#warteliste form").attr("action");
        browser.get(page).form(take).send();
        assertThat(browser.get(page).page().select("a[href='" + paper + "']")).hasSize(1);
        assertThat(browser.get(paper).text()).contains("Zweiter Absatz.");
        var decide = take.replace("/sitzung", "/beschluss");
        var form = browser.get(decide).form(decide);
        assertThat(form.fields()).containsEntry("text", "Der Rat beschließt den Ablauf.");
        form.with("kind", "RESOLVED").with("outcome", "NOTED").send();

        var after = browser.get(paper);
        assertThat(after.page().select("#beratungsfolge tbody").text())
                .contains("zur Kenntnis genommen", Formats.date(LocalDate.now()), "Beschluss");
        assertThat(after.page().select("#beratungsfolge a[href*=beschluss-]")).hasSize(1);
        assertThat(state()).isEqualTo("beraten");
        assertThat(keeper.get(address(0, "ergebnis")).status()).isEqualTo(409); // what was decided stays
    }

    @Test
    void aPaperThatIsWithdrawnWaitsNowhereAnyMore() {
        papers.station(paper, body.toString(), "", "DECISION");
        papers.submit(paper);
        keeper.get(paper).form(address(0, "tagesordnung")).send();
        assertThat(keeper.get("/gremien/" + body).page().select("#warteliste").text())
                .contains("Übergang");
        keeper.get(paper).form(address(0, "tagesordnung/ruecknahme")).send();
        assertThat(keeper.get("/gremien/" + body).page().select("#warteliste").text())
                .doesNotContain("Übergang");

        keeper.get(paper).form(address(0, "tagesordnung")).send();
        var withdraw = paper + "/zuruecknahme";
        keeper.get(withdraw).form(withdraw).with("reason", "Überholt").send();
        assertThat(keeper.get("/gremien/" + body).page().select("#warteliste").text())
                .doesNotContain("Übergang");
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

    private List<String> sequence() {
        return keeper.get(paper).page().select("#beratungsfolge tbody tr").stream()
                .map(row -> row.child(0).text() + " " + row.child(1).text())
                .toList();
    }

    private String address(int station, String below) {
        var rows = keeper.get(paper).page().select("#beratungsfolge tbody tr");
        var id = rows.get(station).id().replace("station-", "");
        return paper + "/beratungsfolge/" + id + (below.isEmpty() ? "" : "/" + below);
    }
}
