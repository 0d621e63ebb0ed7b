package de.lotse.structure.themes;

import static de.lotse.structure.Coesfeld.barrier;
import static de.lotse.structure.Coesfeld.quarter;
import static de.lotse.structure.Coesfeld.transition;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        town.given(8, workers, LocalDate.now(), barrier("WAITING_TIME", "FOREIGNERS"));
        town.given(2, workers, LocalDate.now(), barrier("COST", null));
    }

    @Test
    void aGroupThatIsLargeEnoughIsProposedAndBecomesAThemeWithOneClick() {
        var text = coordination.get(SUGGESTIONS).text();
        assertThat(text)
                .contains("Wartezeit", "mindestens 5")
                .doesNotContain("mindestens 8", "Sozialhilfe (SGB XII)", "Kosten zu hoch");

        var path = drafted("FOREIGNERS");
        assertThat(coordination.get(path).text())
                .contains("Stelle: Ausländerbehörde", "Im laufenden Quartal: mindestens 5 (Stand ");
        assertThat(coordination.get(SUGGESTIONS).page().select("input[value=FOREIGNERS]"))
                .isEmpty();
    }

    /** Running numbers of themes cannot be taken from each other: either they are of the same code and the same, or there is none. */
    @Test
    void onlyASingleCodeHasARunningNumberAndEverywhereTheSame() {
        var first = created("Wartezeit " + Ids.next());
        rule(first).with("barrier", "WAITING_TIME").send();
        assertThat(coordination.get(first).text()).contains("Im laufenden Quartal: mindestens 5 (Stand ");
        town.given(20, town.workers(3), LocalDate.now(), barrier("WAITING_TIME", "FOREIGNERS"));
        var second = created("Noch einmal Wartezeit " + Ids.next());
        rule(second).with("barrier", "WAITING_TIME").send();
        assertThat(coordination.get(second).text())
                .as("as it was computed this week")
                .contains("Im laufenden Quartal: mindestens 5 (Stand ");

        for (var wider : List.of(
                Map.of("barrier", "WAITING_TIME", "office", "FOREIGNERS"),
                Map.of("from", "SGB12"),
                Map.of("from", "SGB2"))) {
            var theme = created("Ohne laufende Zahl " + Ids.next());
            var form = rule(theme);
            wider.forEach(form::with);
            form.send();
            assertThat(coordination.get(theme).text())
                    .contains("folgt nach dem Quartal")
                    .doesNotContain("Im laufenden Quartal: mindestens");
        }
        rule(second).with("barrier", "NO_CAPACITY").send();
        assertThat(coordination.get(second).text()).contains("folgt nach dem Quartal");
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
        var again = coordination.get(path + "/zielvereinbarung");
        assertThat(again.text()).contains("liegt einem Gremium vor oder ist beschlossen");
        again.form(path + "/zielvereinbarung")
                .with("text", "Übergabe sechs Wochen vor dem Wechsel")
                .send();
        assertThat(coordination.get(path).text())
                .as("what was approved does not go when something else is agreed")
                .contains("Übergabe sechs Wochen", "Fassung 1, ersetzt am", "Übergabe vier Wochen");
        coordination
                .get(path + "/stand")
                .form(path + "/stand")
                .with("to", "CHECKING")
                .with("text", "Umgesetzt.")
                .send();

        var effect = table(path, "Hinweise vor und nach der Entscheidung");
        assertThat(effect).contains(quarter(3).label() + " (vorher) 14").doesNotContain(" 3 ");
        assertThat(coordination.get(path).text())
                .contains("vorher mindestens 14", "Laufzettel", "Umgesetzt.", "Umgesetzt wird seit dem")
                .as("what the sums cannot tell")
                .contains("Mindestens ein Quartal ist nicht gezeigt");
        assertThat(sheet(path))
                .contains("Zielvereinbarung", "Übergabe sechs Wochen", "Umgesetzt wird seit dem", "›")
                .doesNotContain("#");
        assertThat(given.browserOf(town.workers(1).getFirst()).get(path).text()).contains("zugestimmt");
        assertThat(given.browserOf(town.workers(1).getFirst())
                        .get(path + "/stand")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRejectedOneComesBackAndAnEscalatedOneHasASheetForTheMinistry() {
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
        var meeting = decide(path, body, "ESCALATE", "Nur der Bund kann das lösen.", LocalDate.now());

        assertThat(sheet(path))
                .contains("Überregionaler Bedarf", "an das Ministerium gegeben")
                .doesNotContain("Nur der Bund"); // the minutes are not approved yet
        town.approve(body, meeting);
        assertThat(sheet(path)).contains("Nur der Bund kann das lösen.");
    }

    @Test
    void theWordingOfADecisionStaysWithItsBodyUntilTheMinutesAreApproved() {
        var path = created("Wortlaut " + Ids.next());
        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        submit(path, body);
        decide(path, body, "", "Die Sache wird beraten.", LocalDate.now());
        var meeting = decide(path, body, "ACCEPT_B", "Frau Dorn trägt die Zahlen vor.", LocalDate.now());
        var worker = given.browserOf(town.workers(1).getFirst());
        var year = LocalDate.now().getYear();

        assertThat(worker.get(path).text())
                .contains("Beschluss " + year + "/1", "Beschluss " + year + "/2: angenommen, Priorität B")
                .doesNotContain("Frau Dorn", "Die Sache wird beraten.");
        assertThat(coordination.get(path).text())
                .contains("Frau Dorn trägt die Zahlen vor.", "Die Niederschrift ist noch nicht genehmigt");
        assertThat(events()).noneMatch(text -> text.contains("Frau Dorn") || text.contains("Die Sache wird beraten."));

        town.approve(body, meeting);
        var page = worker.get(path);
        assertThat(page.text()).contains("Frau Dorn trägt die Zahlen vor.").doesNotContain("Die Sache wird beraten.");
        assertThat(page.page().select("blockquote a")).isEmpty(); // the meeting itself is not hers
        assertThat(coordination.get(path).page().select("blockquote a[href*=" + meeting + "]"))
                .hasSize(1);
    }

    private List<String> events() {
        return given.as(town.colleague(Role.COORDINATION), () -> jdbc.sql("select text from structure.theme_event")
                .query(String.class)
                .list());
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
                .with("topic", "INCOME")
                .send();
        var conflict = other.send();
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("erste Fassung", "zweite Fassung");
        assertThat(conflict.page()
                        .select("tr:contains(Thema im Angebotsverzeichnis)")
                        .text())
                .contains("Geld und Sozialleistungen");
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
    void aClosedOneIsTakenUpAgain() {
        var path = created("Wieder offen " + Ids.next());
        for (var to : List.of("CLOSED", "COLLECTING"))
            coordination
                    .get(path + "/stand")
                    .form(path + "/stand")
                    .with("to", to)
                    .with("text", "Schritt " + to)
                    .send();
        assertThat(coordination.get(path).text())
                .contains("wird gesammelt", "Schritt CLOSED", "Schritt COLLECTING", "Zur Entscheidung vorlegen");
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
        assertThat(coordination
                        .get(from + "/zusammenfuehrung")
                        .form(from + "/zusammenfuehrung")
                        .with("into", "")
                        .send()
                        .text())
                .contains("Wählen Sie eines der Themen");
        coordination
                .get(from + "/zusammenfuehrung")
                .form(from + "/zusammenfuehrung")
                .with("into", into.substring("/themen/".length()))
                .send();
        assertThat(coordination.get(into).text()).contains("digitaler Zugang fehlt", "ist hinzugekommen");
        assertThat(coordination.get(from).text())
                .contains("abgeschlossen", title)
                .as("what went on in another is not taken up again")
                .doesNotContain("Stand ändern");
        assertThat(coordination.get(from + "/stand").status()).isEqualTo(409);
    }

    @Test
    void whoeverSitsInItsBodyReadsAThemeAndWhoeverLeadsItsGroupPlansWhatIsDone() {
        var title = "Sitz und Stimme " + Ids.next();
        var path = created(title);
        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        submit(path, body);
        decide(path, body, "ACCEPT_A", "Angenommen.", LocalDate.now());
        coordination
                .get(path + "/projektgruppe")
                .form(path + "/projektgruppe")
                .with("name", "Gruppe")
                .with("task", "Entwerfen")
                .send();
        var group = UUID.fromString(coordination
                .get(path)
                .page()
                .select("#weg a:not([href*=sitzungen])")
                .last()
                .attr("href")
                .replace("/gremien/", ""));

        var chair = town.seated(body, "CHAIR");
        assertThat(chair.get("/gremien/" + body).text()).contains(title);
        assertThat(chair.get(path).text()).contains("Angenommen.").doesNotContain("Maßnahme eintragen");
        assertThat(chair.get(path + "/massnahmen/neu").status()).isEqualTo(404);
        assertThat(town.seated(group, "MEMBER").get(path + "/zielvereinbarung").status())
                .isEqualTo(404);

        var lead = town.seated(group, "CHAIR");
        assertThat(lead.get(path).text()).contains("Maßnahme eintragen").doesNotContain("Angenommen.");
        var kept = lead.get(path + "/massnahmen/neu")
                .form(path + "/massnahmen/neu")
                .with("title", "Laufzettel")
                .with("leadUnit", "Sozialamt")
                .with("due", "+20")
                .send();
        assertThat(kept.follow().text()).contains("Laufzettel", "geplant");
        assertThat(lead.get(path + "/bearbeiten").status()).isEqualTo(403);

        var stranger = town.seated(town.steeringGroup("Andere " + Ids.next()), "CHAIR");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path).body())
                .isEqualTo(stranger.get("/themen/" + UUID.randomUUID()).body());
        assertThat(stranger.get(path + "/blatt").status()).isEqualTo(404);
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
                        "angenommen, Priorität A",
                        "Brückenprojekt (Jugendamt, bis")
                .doesNotContain("Das Thema hat Vorrang."); // its minutes are not approved yet
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

    /** They decide about it, so they read what explains it; only whoever works with hints finds all of them. */
    @Test
    void whoSitsInItsBodyReadsWhatExplainsIt() {
        var title = "Acht Wochen " + Ids.next();
        var path = created(title);
        var body = town.steeringGroup("Lenkungsgruppe " + Ids.next());
        submit(path, body);
        var shared = reconstruction(path, "SHARED");
        var chair = town.seated(body, "CHAIR");

        assertThat(chair.get(path).page().select("a[href=" + shared + "]")).hasSize(1);
        assertThat(chair.get(shared).page().select("a[href=" + path + "]").eachText())
                .containsOnly(title);
        assertThat(chair.get(shared).page().select("form[action$=/ruecknahme]")).isEmpty();
        assertThat(chair.get(reconstruction(path, "DRAFT")).status()).isEqualTo(404);
        assertThat(chair.get("/themen/rekonstruktionen").status()).isEqualTo(403);
        assertThat(town.as(Role.BODY_MEMBER).get(shared).status()).isEqualTo(404);
    }

    private String reconstruction(String theme, String state) {
        var id = Ids.next();
        var shared = state.equals("SHARED");
        given.as(town.colleague(Role.CASE_MANAGER), () -> jdbc.sql("""
                        insert into structure.reconstruction (id, title, theme_id, state, begun_on, shared_on, checker_id)
                        values (?, 'Acht Wochen ohne Geld', ?::uuid, ?, current_date, case when ? then current_date end, ?::uuid)""")
                .params(id, theme.substring("/themen/".length()), state, shared)
                .param(shared ? Ids.next() : null)
                .update());
        return "/themen/rekonstruktionen/" + id;
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

    /** Answers the id of the meeting. */
    private UUID decide(String path, UUID body, String outcome, String text, LocalDate on) {
        var id = UUID.fromString(path.substring("/themen/".length()));
        var kind = kinds.stream()
                .filter(one -> one.key().equals(Theme.KIND))
                .findFirst()
                .orElseThrow();
        var possible = given.as(town.colleague(Role.COORDINATION), () -> kind.outcomes(id));
        if (!outcome.isEmpty())
            assertThat(possible).extracting(SubjectKind.Outcome::key).contains(outcome);
        return town.decided(kind, body, id, outcome, text, on);
    }

    private String sheet(String path) {
        try (var pdf = Loader.loadPDF(coordination.download(path + "/blatt").body())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
