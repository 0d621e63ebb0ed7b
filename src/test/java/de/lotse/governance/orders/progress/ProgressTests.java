package de.lotse.governance.orders.progress;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.governance.Soest;
import de.lotse.governance.orders.CouncilOrder;
import de.lotse.governance.orders.SoestOrders;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ProgressTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Soest soest;
    private SoestOrders made;
    private UUID order;
    private String path;
    private Browser keeper;
    private Actor responsible;
    private Browser responsibles;

    @BeforeEach
    void anOrderWithSomebodyResponsible() {
        soest = new Soest(given, tenants, organisations, jdbc);
        made = new SoestOrders(soest);
        order = made.add(soest.body("Rat " + UUID.randomUUID()), "Auftrag");
        path = CouncilOrder.path(order);
        made.due(order, LocalDate.now().plusDays(50));
        responsible = soest.colleague(Role.MEASURE_OWNER);
        made.responsible(order, responsible);
        keeper = soest.browser(soest.coordination());
        responsibles = soest.browser(responsible);
    }

    @Test
    void whoeverIsResponsibleReportsOnceAndSeesNoOtherForm() {
        var form = responsibles.get(path + "/berichte/neu").form(path + "/berichte");
        var wrong = form.with("on", "+1").with("nextDueOn", "heute").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains(
                        "Schreiben Sie, was berichtet wurde.",
                        "Dieser Tag liegt in der Zukunft.",
                        "Der nächste Bericht muss nach diesem liegen.");
        assertThat(wrong.valueOf("nextDueOn")).isEqualTo("heute");

        form.with("on", "heute").with("text", "Die Hälfte ist getan.").with("nextDueOn", "+20");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        var page = responsibles.get(path);
        assertThat(page.page().select("#berichte article")).hasSize(1);
        assertThat(page.text())
                .contains(
                        "Die Hälfte ist getan.",
                        "Nächster Bericht bis " + Formats.date(LocalDate.now().plusDays(20)));
        assertThat(responsibles.get(path + "/frist").status()).isEqualTo(403);
        assertThat(responsibles.get(path + "/erledigung").status()).isEqualTo(403);
        assertThat(responsibles.get(path + "/angaben").status()).isEqualTo(403);
    }

    @Test
    void aReportIsCorrectedByANewVersionAndTheOldOneStays() {
        report("Zwölf Büros");
        var link =
                keeper.get(path).page().select("#berichte a[href*=/berichte/]").attr("href");
        var mine = keeper.get(link).form(link).with("text", "Dreizehn Büros").with("on", "heute");
        assertThat(mine.send().text()).contains("Schreiben Sie, was Sie berichtigen.");
        var theirs = responsibles.get(link).form(link);
        assertThat(mine.with("reason", "Nachgezählt").send().status()).isEqualTo(303);
        assertThat(mine.send().status()).isEqualTo(303); // sent twice

        var stale = theirs.with("text", "Elf Büros").with("reason", "Verzählt").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Dreizehn Büros", "Elf Büros");
        assertThat(stale.valueOf("reason")).isEqualTo("Verzählt");
        var latest =
                keeper.get(path).page().select("#berichte a[href*=/berichte/]").attr("href");
        assertThat(stale.form(latest).send().status()).isEqualTo(303);

        var shown = keeper.get(path).page().selectFirst("#berichte article");
        assertThat(shown.select("> p.lotse-text").text()).isEqualTo("Elf Büros");
        assertThat(shown.select("details").text()).contains("Zwölf Büros", "Dreizehn Büros", "Nachgezählt");
        assertThat(keeper.get(path).page().select("#berichte article")).hasSize(1);
        assertThat(changedByHand("update governance.order_report set text = 'anders' where order_id = ?"))
                .isFalse();
        assertThat(changedByHand("delete from governance.order_report where order_id = ?"))
                .isFalse();
    }

    @Test
    void aTextIsTakenOutOfAllVersionsWithAReasonAndDoesNotComeBack() {
        report("Frau Erfunden wartet");
        var first = correction();
        keeper.get(first)
                .form(first)
                .with("text", "Frau Erfunden wartet noch")
                .with("reason", "Genauer")
                .send();
        var late = responsibles.get(correction()).form(correction());
        var link = keeper.get(path).page().select("a[href$=/textentfernung]").attr("href");
        assertThat(responsibles.get(path).page().select("a[href$=/textentfernung]"))
                .isEmpty();
        assertThat(responsibles.get(link).status()).isEqualTo(403);
        var ask = keeper.get(link);
        assertThat(ask.text()).contains("auch aus allen früheren Fassungen", "Frau Erfunden wartet noch");
        var form = ask.form(link);
        var other = keeper.get(link).form(link);
        var wrong = form.send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Schreiben Sie, warum der Text entfernt wird.");
        assertThat(form.with("reason", "nannte einen Menschen").send().follow().text())
                .contains("Der Text ist entfernt.");
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        assertThat(other.with("reason", "auch ich").send().status()).isEqualTo(409);

        var page = keeper.get(path);
        assertThat(page.text())
                .contains("Text entfernt am " + Formats.date(LocalDate.now()), "(nannte einen Menschen)", "Genauer")
                .doesNotContain("Erfunden", "auch ich");
        assertThat(page.page().select("#berichte details").text()).contains("Text entfernt am");
        assertThat(page.page().select("a[href$=/textentfernung]")).isEmpty();
        assertThat(changedByHand(
                        "update governance.order_report set text = 'zurück', removed_at = null where order_id = ?"))
                .isFalse();

        var stale = late.with("text", "Frau Erfunden kam")
                .with("reason", "Nachtrag")
                .send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Text entfernt am");
        assertThat(stale.valueOf("text")).isEqualTo("Frau Erfunden kam");
        assertThat(keeper.get(path).text()).doesNotContain("Erfunden");
        var again = stale.form(correction()).with("text", "Eine Ratsuchende kam");
        assertThat(again.send().status()).isEqualTo(303);
        assertThat(keeper.get(path).text()).contains("Eine Ratsuchende kam").doesNotContain("Erfunden");
    }

    @Test
    void whatIsTakenOutIsInNobodysDraftOfAnyOrganisation() {
        report("Frau Erfunden wartet seit März");
        var elsewhere = new Soest(given, tenants, organisations, jdbc);
        var stranger = elsewhere.colleague(Role.MEASURE_OWNER);
        made.responsible(order, stranger);
        var theirs = soest.browser(stranger);
        var correcting = theirs.get(correction()).form(correction()).with("text", "Frau Erfunden wartet noch immer");
        var repeating = theirs.get(path + "/berichte/neu")
                .form(path + "/berichte")
                .with("text", "Wie zuletzt: Frau Erfunden wartet seit März.");
        var other = theirs.get(path + "/berichte/neu").form(path + "/berichte").with("text", "Zwölf Büros sind offen.");
        save(correcting);
        save(repeating);
        save(other);
        var link = theirs.get(correction()).page().select(".lotse-draft a").attr("href");
        assertThat(theirs.get(link).valueOf("text")).contains("noch immer");

        takeOut();

        assertThat(theirs.get(link).valueOf("text")).doesNotContain("Erfunden");
        assertThat(theirs.get(correction()).page().select(".lotse-draft")).isEmpty();
        for (var form : List.of(correcting, repeating))
            assertThat(theirs.get("/entwuerfe/" + form.fields().get("_draft")).status())
                    .isEqualTo(404);
        var kept = theirs.get(path + "/berichte/neu").page().select(".lotse-draft a");
        assertThat(kept).hasSize(1);
        assertThat(theirs.get(kept.attr("href")).valueOf("text")).isEqualTo("Zwölf Büros sind offen.");
    }

    @Test
    void aWindowThatWasOpenWhenTheTextWasTakenOutBringsItBackNeitherAsADraftNorAsAReport() {
        report("Frau Erfunden wartet");
        var reports = path + "/berichte";
        var correcting = responsibles.get(correction()).form(correction()).with("reason", "Nachtrag");
        correcting.fields().remove("removed");
        var repeating = responsibles.get(reports + "/neu").form(reports).with("text", "Frau Erfunden wartet");
        takeOut();

        for (var form : List.of(correcting, repeating)) {
            var refused = form.browser().post("/entwuerfe", form.fields());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).contains("ein Text entfernt", "Öffnen Sie das Formular neu");
        }
        var stale = correcting.with("text", "Frau Erfunden kam").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Text entfernt am");
        for (var address : List.of(correction(), reports + "/neu"))
            assertThat(responsibles.get(address).page().select(".lotse-draft"))
                    .as(address)
                    .isEmpty();
        assertThat(keeper.get(path).text()).doesNotContain("Erfunden");
    }

    @Test
    void aFormThatIsOpenedAfterTheRemovalKeepsDraftsAsBeforeAlsoOneThatWasBegunEarlier() {
        report("Frau Erfunden wartet");
        var reports = path + "/berichte";
        save(responsibles.get(reports + "/neu").form(reports).with("text", "Zwölf Büros sind offen."));
        takeOut();

        var link = responsibles
                .get(reports + "/neu")
                .page()
                .select(".lotse-draft a")
                .attr("href");
        save(responsibles.get(link).form(reports).with("text", "Zwölf Büros sind besetzt."));
        assertThat(responsibles.get(link).valueOf("text")).isEqualTo("Zwölf Büros sind besetzt.");
        save(responsibles.get(correction()).form(correction()).with("text", "Eine Ratsuchende wartet"));
    }

    private void takeOut() {
        var link = keeper.get(path).page().select("a[href$=/textentfernung]").attr("href");
        assertThat(keeper.get(link)
                        .form(link)
                        .with("reason", "nannte einen Menschen")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static void save(Form form) {
        assertThat(form.browser().post("/entwuerfe", form.fields()).status()).isEqualTo(200);
    }

    @Test
    void theTextOfAReportChangesInNoOtherWay() {
        report("Zwölf Büros");
        assertThat(changedByHand("update governance.order_report set text = 'anders' where order_id = ?"))
                .isFalse();
        assertThat(changedByHand("update governance.order_report set text = '' where order_id = ?"))
                .isFalse();
        assertThat(
                        changedByHand(
                                "update governance.order_report set removed_at = now(), removed_because = 'x' where order_id = ?"))
                .isFalse();
        assertThat(changedByHand("update governance.order_report set on_day = current_date where order_id = ?"))
                .isFalse();
    }

    @Test
    void theDeadlineMovesWithAReasonAndWhoAllowedIt() {
        var form = keeper.get(path + "/frist").form(path + "/frist");
        var before = Formats.date(LocalDate.now().plusDays(50));
        var wrong = form.with("grantedBy", "").with("dueOn", before).send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains(
                        "Das ist die bisherige Frist.",
                        "warum die Frist verlegt wird",
                        "wer die neue Frist erlaubt hat");
        var other = keeper.get(path + "/frist").form(path + "/frist");
        form.with("dueOn", "+90").with("reason", "Ausschreibung dauert länger.").with("grantedBy", "Der Rat");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        var after = Formats.date(LocalDate.now().plusDays(90));
        assertThat(keeper.get(path).text())
                .containsOnlyOnce("Frist verlegt: bisher " + before + ", jetzt " + after)
                .contains("Ausschreibung dauert länger.", "Erlaubt: Der Rat");

        var stale = other.with("dueOn", "+70").with("reason", "Eilt").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains(after, Formats.date(LocalDate.now().plusDays(70)));
        assertThat(stale.form(path + "/frist").send().status()).isEqualTo(303);
        assertThat(keeper.get(path).page().select(".lotse-order-events li:contains(Frist verlegt)"))
                .hasSize(2);
    }

    @Test
    void aPaperFulfilsItAndNobodyEndsItTwice() {
        var number = aNumber();
        var paper = made.paper(number, "Bericht zur Sprachmittlung");
        var form = keeper.get(path + "/erledigung").form(path + "/erledigung");
        var other = keeper.get(path + "/erledigung").form(path + "/erledigung");
        assertThat(form.send().text()).contains("Wählen Sie, wie der Auftrag endet.");
        assertThat(form.with("kind", "PAPER").send().text())
                .contains("Tragen Sie die Nummer der Vorlage ein, die den Auftrag erfüllt");
        var wrong =
                form.with("kind", "STATEMENT").with("paper", paper.toString()).send();
        assertThat(wrong.text()).contains("Eine Vorlage gehört nur zu", "wodurch oder warum der Auftrag endet");
        assertThat(form.with("kind", "PAPER").send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303); // sent twice

        var page = keeper.get(path);
        assertThat(page.page().select("a[href='/vorlagen/" + paper + "']").text())
                .isEqualTo("Vorlage " + number + ": Bericht zur Sprachmittlung");
        assertThat(page.text()).contains("erfüllt am " + Formats.date(LocalDate.now()));
        assertThat(other.with("kind", "OBSOLETE")
                        .with("reason", "Entfällt")
                        .send()
                        .status())
                .isEqualTo(409);
        assertThat(keeper.get(path + "/berichte/neu").status()).isEqualTo(409);
        assertThat(keeper.get("/gremien").status()).isEqualTo(200);
    }

    @Test
    void ofThreeHundredPapersOneIsFoundByItsWordsOrByItsNumber() {
        var word = "Wort" + UUID.randomUUID().toString().substring(0, 8);
        soest.run("""
                insert into governance.council_paper (id, state, revision, subject, kind)
                select gen_random_uuid(), 'SUBMITTED', 1, ? || ' Bericht 100 % ' || n, 'REPORT' from generate_series(1, 300) n""", word);
        var number = aNumber();
        var paper = made.paper(number, "Die gesuchte");
        var address = path + "/erledigung";
        var blank = keeper.get(address);
        assertThat(blank.page().select("[name=paper], option")).isEmpty();

        var form = blank.form(address).with("kind", "PAPER").with("reason", "steht noch da");
        var many = form.with("words", word + " bericht").with("search", "true").send();
        assertThat(many.status()).isEqualTo(200);
        assertThat(many.text()).contains("Es gibt mehr als 20 passende Vorlagen.");
        assertThat(many.page().select("[name=paper]")).hasSize(21);
        assertThat(many.valueOf("reason")).isEqualTo("steht noch da");
        var one = form.with("words", word + " % 299").send();
        assertThat(one.page().select("[name=paper]")).hasSize(2);
        assertThat(keeper.get(path).page().select("a[href$=/erledigung]")).hasSize(1);

        form.fields().remove("search");
        var unchosen = form.with("words", word).send();
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.text()).contains("Wählen Sie eine der gefundenen Vorlagen.");
        assertThat(form.with("words", "gibt-es-nicht").send().text())
                .contains("Dazu gibt es keine eingereichte Vorlage.");
        assertThat(form.with("words", "x".repeat(201)).send().status()).isEqualTo(422);
        var other = made.paper(aNumber(), "Eine andere");
        var two = form.with("words", number).with("paper", other.toString()).send();
        assertThat(two.text()).contains("Gewählt ist eine andere Vorlage");
        assertThat(two.page().select("[name=paper]")).hasSize(3);
        assertThat(form.with("paper", "").send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        assertThat(keeper.get(path).page().select("a[href='/vorlagen/" + paper + "']"))
                .isNotEmpty();
    }

    @Test
    void aPaperThatIsNotPublicIsNamedToWhoeverKeepsTheBodiesOnly() {
        var number = aNumber();
        var paper = made.paper(number, "Geheimes Grundstück");
        soest.run("update governance.council_paper set publicity = 'NOT_PUBLIC' where id = ?", paper);
        keeper.get(path + "/erledigung")
                .form(path + "/erledigung")
                .with("kind", "PAPER")
                .with("paper", paper.toString())
                .send();
        assertThat(keeper.get(path).text()).contains("Geheimes Grundstück");
        assertThat(responsibles.get(path).text())
                .contains("nichtöffentliche Vorlage " + number)
                .doesNotContain("Geheimes Grundstück");
    }

    @Test
    void anOrderThatEndedIsTakenUpAgainWithAReason() {
        keeper.get(path + "/erledigung")
                .form(path + "/erledigung")
                .with("kind", "WITHDRAWN")
                .with("reason", "Der Rat nimmt ihn zurück.")
                .send();
        assertThat(keeper.get(path).text()).contains("hinfällig am", "zurückgenommen", "Der Rat nimmt ihn zurück.");
        var form = keeper.get(path + "/wiederaufnahme").form(path + "/wiederaufnahme");
        assertThat(form.send().text()).contains("warum der Auftrag wieder aufgenommen wird");
        assertThat(form.with("reason", "Neuer Beschluss").send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303); // sent twice
        var page = keeper.get(path);
        assertThat(page.text()).contains("wieder aufgenommen", "Neuer Beschluss", "zurückgenommen");
        assertThat(page.page().select("a[href$=/berichte/neu]")).isNotEmpty();
        assertThat(keeper.get(path + "/wiederaufnahme").status()).isEqualTo(409);
    }

    /** Where the only report is corrected. */
    private String correction() {
        return keeper.get(path)
                .page()
                .select("#berichte article > div a[href*=/berichte/]")
                .attr("href");
    }

    private static String aNumber() {
        return LocalDate.now().getYear() + "/" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    private void report(String text) {
        keeper.get(path + "/berichte/neu")
                .form(path + "/berichte")
                .with("text", text)
                .send();
    }

    private boolean changedByHand(String sql) {
        try {
            soest.run(sql, order);
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }
}
