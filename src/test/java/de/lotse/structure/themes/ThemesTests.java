package de.lotse.structure.themes;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static de.lotse.structure.Coesfeld.transition;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Decided;
import de.lotse.governance.Subject;
import de.lotse.governance.SubjectKind;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.structure.Coesfeld;
import de.lotse.structure.Signals;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ThemesTests {

    private static final int TENANT = 5558;
    private static final String SUGGESTIONS = "/themen/vorschlaege";
    private static boolean filled;

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    @Autowired
    List<SubjectKind> kinds;

    private Coesfeld town;
    private Browser coordination;

    /** 14 of three workers share a transition, three others another one; more barriers around, so that something is left to show. */
    @BeforeEach
    void signals() {
        town = new Coesfeld(given, tenants, organisations, jdbc, signals, TENANT);
        coordination = town.as(Role.COORDINATION);
        if (filled) return;
        filled = true;
        var workers = town.workers(3);
        town.given(14, workers, quarter(3).first(), transition("ASYLBLG", "SGB2"));
        town.given(3, workers, quarter(3).last(), transition("SGB2", "SGB12"));
        town.given(12, workers, quarter(3).last(), barrier("NO_CAPACITY", "DAYCARE"));
        town.given(3, workers, quarter(0).first(), transition("ASYLBLG", "SGB2"));
        town.given(9, workers, quarter(0).first(), barrier("NO_CAPACITY", "DAYCARE"));
        town.given(7, workers, LocalDate.now(), barrier("WAITING_TIME", "FOREIGNERS"));
        town.given(2, workers, LocalDate.now(), barrier("COST", null));
    }

    @Test
    void aGroupThatIsLargeEnoughIsProposedAndBecomesAThemeWithOneClick() {
        var text = coordination.get(SUGGESTIONS).text();
        assertThat(text)
                .contains("Wartezeit", "mindestens 5")
                .doesNotContain("mindestens 7", "Sozialhilfe (SGB XII)", "Kosten zu hoch");

        var path = drafted("FOREIGNERS");
        assertThat(coordination.get(path).text())
                .contains("Stelle: Ausländerbehörde", "Im laufenden Quartal: mindestens 5.");
        assertThat(coordination.get(SUGGESTIONS).page().select("input[value=FOREIGNERS]"))
                .isEmpty();
    }

    @Test
    void goesFromSignalsToItsEffect() {
        var path = drafted("ASYLBLG>SGB2");
        assertThat(table(path, "Strukturhinweise je Quartal"))
                .contains(quarter(3).label() + " 14")
                .doesNotContain(quarter(0).label() + " 3");

        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        coordination
                .get(path + "/vorlage")
                .form(path + "/vorlage")
                .with("body", body.toString())
                .with("proposal", "Bitte annehmen")
                .send();
        assertThat(coordination.get(path).text()).contains("liegt zur Entscheidung vor");
        assertThat(coordination.get(path + "/bearbeiten").status()).isEqualTo(409);

        decide(path, body, "ACCEPT_A", "Das Thema hat Vorrang.", quarter(2).last());
        coordination
                .get(path + "/projektgruppe")
                .form(path + "/projektgruppe")
                .with("name", "Projektgruppe Übergang")
                .with("task", "Zielvereinbarung entwerfen")
                .send();
        coordination
                .get(path + "/zielvereinbarung")
                .form(path + "/zielvereinbarung")
                .with("text", "Übergabe vier Wochen vor dem Wechsel")
                .with("parties", "Sozialamt, Jobcenter")
                .with("from", "heute")
                .send();
        coordination
                .get(path + "/massnahmen/neu")
                .form(path + "/massnahmen/neu")
                .with("title", "Laufzettel")
                .with("leadUnit", "Sozialamt")
                .with("due", "01.02.2020")
                .send();
        assertThat(coordination.get(path).text())
                .contains("Laufzettel", "überfällig", "Priorität A", "Projektgruppe Übergang");

        coordination
                .get(path + "/vorlage")
                .form(path + "/vorlage")
                .with("body", body.toString())
                .with("proposal", "Bitte zustimmen")
                .send();
        decide(path, body, "APPROVE", "Zugestimmt.", quarter(2).last());
        coordination
                .get(path + "/stand")
                .form(path + "/stand")
                .with("to", "CHECKING")
                .with("text", "Umgesetzt.")
                .send();

        var effect = table(path, "Hinweise vor und nach der Entscheidung");
        assertThat(effect).contains(quarter(3).label() + " (vorher) 14").doesNotContain(" 3 ");
        assertThat(coordination.get(path).text()).contains("vorher mindestens 14", "Laufzettel", "Umgesetzt.");
        assertThat(given.browserOf(town.workers(1).getFirst()).get(path).text()).contains("Zugestimmt.");
        assertThat(given.browserOf(town.workers(1).getFirst())
                        .get(path + "/stand")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRejectedOneComesBackAndAnEscalatedOneHasASheetForTheMinistry() throws Exception {
        var path = created("Regelungslücke bei Pflege " + Ids.next());
        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        submit(path, body);
        decide(path, body, "REJECT", "Nicht zuständig.", LocalDate.now());
        assertThat(coordination.get(path).text()).contains("abgelehnt", "Nicht zuständig.");
        coordination
                .get(path + "/stand")
                .form(path + "/stand")
                .with("to", "COLLECTING")
                .with("text", "Neue Belege.")
                .send();
        submit(path, body);
        decide(path, body, "ESCALATE", "Nur der Bund kann das lösen.", LocalDate.now());

        var sheet = coordination.download(path + "/blatt");
        assertThat(sheet.statusCode()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Überregionaler Bedarf", "Nur der Bund kann das lösen.");
        }
    }

    @Test
    void twoPeopleWhoEditAtOnceSeeWhatTheOtherOneWrote() {
        var path = created("Kita " + Ids.next());
        var other = town.as(Role.CENTRE_LEAD)
                .get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("description", "zweite Fassung");
        coordination
                .get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("description", "erste Fassung")
                .send();
        var conflict = other.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("erste Fassung", "zweite Fassung");
    }

    @Test
    void aRuleSaysWhatIsWrongWithIt() {
        var path = created("Regeln " + Ids.next());
        assertThat(rule(path).send().text()).contains("Wählen Sie mindestens ein Merkmal.");
        assertThat(rule(path)
                        .with("barrier", "COST")
                        .with("office", "BANK")
                        .with("topic", "DEBT")
                        .send()
                        .text())
                .contains("höchstens zwei Merkmale");
        assertThat(rule(path).with("to", "SGB2").send().text()).contains("von wo der Übergang ausgeht");
        assertThat(rule(path).with("barrier", "COST").send().status()).isEqualTo(303);
        var again = rule(path);
        assertThat(again.with("barrier", "COST").with("office", "BANK").send().text())
                .contains("schon durch eine andere Regel");
    }

    @Test
    void twoThemesBecomeOne() {
        var from = created("Doppelt " + Ids.next());
        var title = "Bleibt " + Ids.next();
        var into = created(title);
        coordination
                .get(from + "/regeln/neu")
                .form(from + "/regeln/neu")
                .with("barrier", "DIGITAL_ACCESS")
                .send();
        coordination
                .get(from + "/zusammenfuehrung")
                .form(from + "/zusammenfuehrung")
                .with("into", into.substring("/themen/".length()))
                .send();
        assertThat(coordination.get(into).text()).contains("digitaler Zugang fehlt", "ist hinzugekommen");
        assertThat(coordination.get(from).text()).contains("abgeschlossen", title);
    }

    @Test
    void theBoardIsReadByWorkersAndByNobodyFromOutside() {
        var title = "Auf der Tafel " + Ids.next();
        created(title);
        assertThat(town.as(Role.CASE_MANAGER).get("/themen").text())
                .contains(title)
                .doesNotContain("Thema anlegen");
        assertThat(town.as(Role.BODY_MEMBER).get("/themen").status()).isEqualTo(403);
    }

    @Test
    void aCouncilPaperBeginsWithWhatTheThemeShowsAndNothingMore() {
        var title = "Betreuung " + Ids.next();
        var path = created(title);
        rule(path).with("barrier", "NO_CAPACITY").with("office", "DAYCARE").send();
        coordination
                .get(path + "/bearbeiten")
                .form(path + "/bearbeiten")
                .with("description", "Es fehlen Plätze.")
                .with("affected", "Familien")
                .send();
        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        submit(path, body);
        decide(path, body, "ACCEPT_A", "Das Thema hat Vorrang.", LocalDate.now());
        coordination
                .get(path + "/massnahmen/neu")
                .form(path + "/massnahmen/neu")
                .with("title", "Brückenprojekt")
                .with("leadUnit", "Jugendamt")
                .with("due", "+30")
                .send();

        var draft = coordination.get(path).form(path + "/ratsvorlage");
        var edit = draft.send();
        assertThat(draft.send().header("Location")).isEqualTo(edit.header("Location")); // sent twice
        var form = edit.follow();
        assertThat(form.valueOf("subject")).isEqualTo(title);
        var shown = table(path, "Strukturhinweise je Quartal");
        var facts = form.valueOf("facts");
        assertThat(facts)
                .contains(
                        "Es fehlen Plätze.",
                        "Betroffen: Familien",
                        "Das Thema hat Vorrang.",
                        "Brückenprojekt (Jugendamt, bis");
        for (var before = 0; before < 8; before++) {
            var quarter = quarter(before).label();
            var number = shown.replaceAll(".*" + java.util.regex.Pattern.quote(quarter) + " (\\S+).*", "$1");
            assertThat(facts).contains("– " + quarter + ": " + (number.matches("\\d+") ? number : "nicht gezeigt"));
        }
        assertThat(form.valueOf("proposal")).contains("Die Verwaltung wird beauftragt", "– Brückenprojekt");

        assertThat(coordination.get(path).page().select("#ratsvorlagen").text()).contains(title, "noch keine, Entwurf");
        var worker = given.browserOf(town.workers(1).getFirst());
        assertThat(worker.get(path).page().select("#ratsvorlagen")).isEmpty();
        var forged =
                worker.get(path).form("/abmelden").to(path + "/ratsvorlage").send();
        assertThat(forged.status()).isEqualTo(403);
        var paper = edit.header("Location").replace("/angaben", "");
        assertThat(coordination
                        .get(paper)
                        .page()
                        .select("a[href='" + path + "']")
                        .text())
                .isEqualTo(title);
    }

    private Browser.Form rule(String path) {
        return coordination.get(path + "/regeln/neu").form(path + "/regeln/neu");
    }

    private String drafted(String code) {
        var form = coordination.get(SUGGESTIONS).page().select("form:has(input[name=code][value=" + code + "])");
        assertThat(form).isNotEmpty();
        var answer = coordination
                .get(SUGGESTIONS)
                .form(SUGGESTIONS)
                .with("by", form.select("[name=by]").attr("value"))
                .with("code", code)
                .send();
        return answer.header("Location").replace("/bearbeiten", "");
    }

    private String created(String title) {
        return coordination
                .get("/themen/neu")
                .form("/themen/neu")
                .with("title", title)
                .send()
                .header("Location");
    }

    private void submit(String path, UUID body) {
        coordination
                .get(path + "/vorlage")
                .form(path + "/vorlage")
                .with("body", body.toString())
                .with("proposal", "Bitte entscheiden")
                .send();
    }

    private String table(String path, String caption) {
        return coordination
                .get(path)
                .page()
                .select("table:has(caption:contains(" + caption + "))")
                .text();
    }

    private void decide(String path, UUID body, String outcome, String text, LocalDate on) {
        var id = UUID.fromString(path.substring("/themen/".length()));
        var kind = kinds.stream()
                .filter(one -> one.key().equals(Theme.KIND))
                .findFirst()
                .orElseThrow();
        given.as(town.colleague(Role.COORDINATION), () -> {
            var subject = new Subject(Theme.KIND, id, "", path);
            assertThat(kind.outcomes(id)).extracting(SubjectKind.Outcome::key).contains(outcome);
            kind.decided(new Decided(Ids.next(), body, subject, "2026/1", outcome, text, on));
            return true;
        });
    }
}
