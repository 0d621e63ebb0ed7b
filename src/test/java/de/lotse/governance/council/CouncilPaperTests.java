package de.lotse.governance.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.governance.Soest;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a draft to a submitted text that stays, to another one, and who reads which. */
@LotseTest
class CouncilPaperTests {

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
    private Browser staff;
    private String word;

    @BeforeEach
    void somebodyWhoKeepsTheBodies() {
        soest = new Soest(given, tenants, organisations, jdbc);
        papers = new PapersOfTests(soest);
        keeper = papers.keeper();
        staff = soest.browser(soest.colleague(Role.CASE_MANAGER));
        word = "Übergang" + ThreadLocalRandom.current().nextInt(1_000_000);
    }

    @Test
    void aDraftIsReadByWhoeverWritesItAndByStaffOnceItIsSubmitted() {
        var paper = papers.draft(word, "PUBLIC");
        assertThat(staff.get(paper).status()).isEqualTo(404);
        assertThat(staff.get("/vorlagen?suche=" + word).text())
                .doesNotContain("Zweiter")
                .contains("Keine Vorlage");

        var early = papers.submit(paper).follow();
        assertThat(early.text()).contains("Noch nicht eingebracht. Es fehlt: Beratungsfolge.");
        papers.station(paper, "", "Rat der Stadt", "DECISION");
        assertThat(papers.submit(paper).follow().text()).contains("eingebracht", "jetzt: Rat der Stadt");

        var read = staff.get(paper);
        assertThat(read.text())
                .contains(word, "öffentlich", "Beschlussvorlage", "51-20-07", "FB 51", "Frau Beispiel")
                .contains("Der Rat beschließt den Ablauf.", "Zweiter Absatz.", "Keine finanziellen Auswirkungen.");
        assertThat(read.page().select("main form[method=post], a[href$=/angaben]"))
                .isEmpty();
        assertThat(staff.get("/vorlagen?suche=" + word)
                        .page()
                        .select("main td, main th")
                        .text())
                .contains(word, "jetzt: Rat der Stadt");
        assertThat(staff.get(paper + "/angaben").status()).isEqualTo(403);
    }

    @Test
    void refusedInputKeepsWhatWasTypedAndTellsHowToRepairIt() {
        var long301 = "ä".repeat(301);
        var form = keeper.get("/vorlagen/neu")
                .form("/vorlagen")
                .with("subject", long301)
                .with("facts", "Getippter Sachverhalt");
        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Wählen Sie, was für eine Vorlage es ist.");
        assertThat(refused.valueOf("subject")).isEqualTo(long301);
        assertThat(refused.valueOf("facts")).isEqualTo("Getippter Sachverhalt");

        var longest = "ä".repeat(300);
        var kept = form.with("subject", longest).with("kind", "REPORT").send();
        assertThat(kept.follow().page().select("h1").text()).isEqualTo(longest);
        assertThat(form.send().header("Location")).isEqualTo(kept.header("Location")); // sent twice
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondOneComparesBoth() {
        var paper = papers.draft(word, "PUBLIC");
        var address = paper + "/angaben";
        var mine = keeper.get(address).form(address).with("proposal", "Mein Vorschlag");
        var theirs =
                soest.browser(soest.colleague(Role.CENTRE_LEAD)).get(address).form(address);
        assertThat(theirs.with("proposal", "Ihr Vorschlag").send().status()).isEqualTo(303);

        var stale = mine.send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Mein Vorschlag", "Ihr Vorschlag");
        assertThat(stale.form(address).send().follow().text())
                .contains("Mein Vorschlag")
                .doesNotContain("Ihr Vorschlag");
    }

    @Test
    void aSubmittedTextStaysAndARevisionReplacesItWithAReason() {
        var paper = papers.draft(word, "PUBLIC");
        papers.line(paper, "CONSUMPTIVE", "2030", "", "12.500,50");
        papers.annex(paper, "Zahlen.txt", "eins");
        papers.station(paper, "", "Rat der Stadt", "DECISION");
        papers.submit(paper);
        assertThat(keeper.get(paper + "/angaben").status()).isEqualTo(409);
        assertThat(keeper.get(paper + "/kosten/neu").status()).isEqualTo(409);

        var begin = paper + "/neufassung";
        var unreasoned = keeper.get(begin).form(begin).send();
        assertThat(unreasoned.status()).isEqualTo(422);
        var edit =
                unreasoned.form(begin).with("reason", "Summe geändert").send().follow();
        edit.form(paper + "/angaben").with("facts", "Neuer Sachverhalt").send();
        var line = keeper.get(paper)
                .page()
                .select("a[href*=/kosten/]:not([href$=neu])")
                .attr("href");
        keeper.get(line).form(line).with("expense", "99").send();
        var annex = keeper.get(paper).page().select("#anlagen form").attr("action");
        keeper.get(paper).form(annex).send();
        papers.annex(paper, "Neue Zahlen.txt", "zwei");

        assertThat(staff.get(paper).text())
                .contains("Zweiter Absatz.", "12.500,50 Euro", "Zahlen.txt")
                .doesNotContain("Neuer Sachverhalt", "Neue Zahlen.txt");
        assertThat(staff.get(paper + "/fassungen/2").status()).isEqualTo(404);
        papers.submit(paper);

        assertThat(staff.get(paper).text())
                .contains("Neuer Sachverhalt", "99,00 Euro", "Neue Zahlen.txt", "Grund der Neufassung: Summe geändert")
                .doesNotContain("Zweiter Absatz.", "12.500,50");
        var first = staff.get(paper + "/fassungen/1");
        assertThat(first.text())
                .contains("Das ist nicht die Fassung, die gilt", "Zweiter Absatz.", "12.500,50 Euro", "Zahlen.txt")
                .doesNotContain("Neuer Sachverhalt", "99,00");
        var old = first.page().select("#anlagen a").attr("href");
        assertThat(staff.get(old).body()).isEqualTo("eins");
        assertThatThrownBy(() -> soest.run(
                        "update governance.council_revision set facts = 'anders' where facts = 'Neuer Sachverhalt'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> soest.run("delete from governance.council_budget_line where paper_id = ?", id(paper)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> soest.run("delete from governance.council_annex where paper_id = ?", id(paper)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRevisionThatIsDiscardedLeavesEverythingAsItWas() {
        var paper = papers.draft(word, "PUBLIC");
        papers.annex(paper, "Zahlen.txt", "eins");
        papers.line(paper, "INVESTIVE", "2030", "5", "");
        papers.station(paper, "", "Rat der Stadt", "DECISION");
        papers.submit(paper);
        var begin = paper + "/neufassung";
        keeper.get(begin).form(begin).with("reason", "Versehen").send();
        keeper.get(paper)
                .form(keeper.get(paper).page().select("#anlagen form").attr("action"))
                .send();
        assertThat(keeper.get(paper).text()).contains("Keine Anlagen.");
        keeper.get(paper).form(begin + "/verwerfung").send();

        assertThat(keeper.get(paper).text())
                .contains("Zahlen.txt", "5,00 Euro", "Fassung 1 vom")
                .doesNotContain("Neufassung, die noch nicht");
        keeper.get(begin).form(begin).with("reason", "Jetzt wirklich").send();
        assertThat(papers.submit(paper).follow().text()).contains("Fassung 2 vom", "5,00 Euro");
    }

    @Test
    void whoOnlyHasASeatReadsWhatComesBeforeHerBodies() {
        var body = soest.body("Ausschuss " + UUID.randomUUID());
        var member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, member, "MEMBER");
        var members = soest.browser(member);
        var elsewhere = papers.submitted(word + " anderswo", "PUBLIC");
        var paper = papers.draft(word + " hier", "NOT_PUBLIC");
        papers.annex(paper, "Anlage.txt", "eins");
        papers.station(paper, body.toString(), "", "HEARING");
        assertThat(members.get(paper).status()).isEqualTo(404);
        papers.submit(paper);

        assertThat(members.get(paper).text()).contains("nichtöffentlich", "Zweiter Absatz.");
        var annex = members.get(paper).page().select("#anlagen a").attr("href");
        assertThat(members.get(annex).body()).isEqualTo("eins");
        assertThat(members.get(elsewhere).status()).isEqualTo(404);
        assertThat(members.get("/vorlagen?suche=" + word).text())
                .contains(word + " hier")
                .doesNotContain("anderswo");
        assertThat(staff.get(paper).status()).isEqualTo(404);
        assertThat(staff.get(annex).status()).isEqualTo(404);
        assertThat(staff.get(paper + "/pdf").status()).isEqualTo(404);
        soest.run(
                "update governance.member set mandate_to = ? where body_id = ?",
                LocalDate.now().minusDays(1),
                body);
        assertThat(members.get(paper).status()).isEqualTo(404);
    }

    @Test
    void whatWasOnceNotPublicStaysSoForStaff() {
        var paper = papers.submitted(word, "NOT_PUBLIC");
        var begin = paper + "/neufassung";
        var edit = keeper.get(begin)
                .form(begin)
                .with("reason", "Jetzt öffentlich")
                .send()
                .follow();
        edit.form(paper + "/angaben")
                .with("publicity", "PUBLIC")
                .with("facts", "Öffentliches")
                .send();
        papers.submit(paper);
        assertThat(staff.get(paper).text()).contains("Öffentliches").doesNotContain("Alle Fassungen");
        assertThat(staff.get(paper + "/fassungen/1").status()).isEqualTo(404);
        assertThat(staff.get(paper + "/docx?fassung=1").status()).isEqualTo(404);
    }

    @Test
    void aNumberIsGivenOnceAndTheListIsNarrowedByIt() {
        var paper = papers.submitted(word, "PUBLIC");
        var other = papers.submitted(word + " zwei", "PUBLIC");
        var number = "2019/" + (100_000 + ThreadLocalRandom.current().nextInt(899_999));
        var address = paper + "/nummer";
        var unfit = keeper.get(address)
                .form(address)
                .with("number", "290")
                .with("risLink", "http://ris.example")
                .send();
        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.text()).contains("zum Beispiel 2026/0290", "sie beginnt mit https://");
        var ris = "https://ris.example/allris/vo020.asp?VOLFDNR=9020";
        unfit.form(address).with("number", number).with("risLink", ris).send();
        assertThat(keeper.get(paper).page().select("a[href='" + ris + "']")).hasSize(1);

        var second = other + "/nummer";
        var taken = keeper.get(second).form(second).with("number", number).send();
        assertThat(taken.text()).contains("Diese Nummer hat schon eine andere Vorlage.");
        assertThat(list("suche=" + number)).contains(word).doesNotContain("zwei");
        assertThat(list("suche=" + word + "&jahr=2019")).contains(word).doesNotContain("zwei");
        assertThat(list("suche=" + word + "+zwei&stand=SUBMITTED&art=DECISION")).contains("zwei");
        assertThat(list("suche=" + word + "&art=REPORT")).isEmpty();
        assertThat(list("suche=" + word.substring(0, 4) + "%25" + word.substring(6)))
                .isEmpty(); // no pattern of hers
    }

    @Test
    void whatIsWithdrawnStaysReadableAndIsNotChangedAnyMore() {
        var paper = papers.submitted(word, "PUBLIC");
        var address = paper + "/zuruecknahme";
        assertThat(keeper.get(address).form(address).send().status()).isEqualTo(422);
        keeper.get(address)
                .form(address)
                .with("reason", "Erledigt durch Erlass")
                .send();
        assertThat(staff.get(paper).text()).contains("zurückgezogen: Erledigt durch Erlass", "Zweiter Absatz.");
        assertThat(keeper.get(paper + "/neufassung").status()).isEqualTo(409);
        assertThat(keeper.get(paper + "/beratungsfolge/neu").status()).isEqualTo(409);
        assertThat(list("suche=" + word + "&stand=WITHDRAWN")).contains(word);
    }

    @Test
    void amountsAreReadAsTheOfficeWritesThemAndNothingElseIs() {
        var paper = papers.draft(word, "PUBLIC");
        var refused = papers.line(paper, "CONSUMPTIVE", "2030", "viel", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Das ist kein Betrag. Schreiben Sie ihn wie 12.500,00.");
        assertThat(refused.valueOf("income")).isEqualTo("viel");
        assertThat(papers.line(paper, "CONSUMPTIVE", "2030", "", "").text())
                .contains("Nennen Sie einen Ertrag oder einen Aufwand.");
        papers.line(paper, "CONSUMPTIVE", "2030", "1.250.000", "3,5 €");
        assertThat(keeper.get(paper).page().select("#kosten tbody").text())
                .contains("05.03.01 Integration", "Teilergebnisplan (konsumtiv)", "1.250.000,00 Euro", "3,50 Euro");
        var remove = keeper.get(paper).page().select("#kosten form").attr("action");
        assertThat(keeper.get(paper).form(remove).send().follow().text()).contains("Keine finanziellen Auswirkungen.");
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        var paper = papers.submitted(word, "PUBLIC");
        var stranger = given.browserOf(given.caseManager());
        assertThat(stranger.get(paper).status()).isEqualTo(404);
        assertThat(stranger.get(paper + "/pdf").status()).isEqualTo(404);
    }

    private String list(String query) {
        return keeper.get("/vorlagen?" + query).page().select("main tbody").text();
    }

    private static UUID id(String paper) {
        return UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));
    }
}
