package de.lotse.governance.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.lotse.governance.Soest;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is submitted unread, and what is submitted stays whole. */
@LotseTest
class SubmittedPaperTests {

    private static final String LINE = """
            insert into governance.council_budget_line (id, paper_id, revision, plan, year, product_name, expense_cents)
            values (gen_random_uuid(), ?, 1, 'CONSUMPTIVE', 2030, 'Zu spät', 100)""";
    private static final String ANNEX = """
            insert into governance.council_annex (id, paper_id, added_in, name, media_type, size, sha256, verdict, content)
            values (gen_random_uuid(), ?, 1, 'a.txt', 'text/plain', 0, repeat('0', 64), 'CLEAN', '')""";

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
    private String paper;
    private UUID id;

    @BeforeEach
    void aDraftWithABody() {
        soest = new Soest(given, tenants, organisations, jdbc);
        papers = new PapersOfTests(soest);
        keeper = papers.keeper();
        paper = papers.draft("Übergang", "PUBLIC");
        id = UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));
        papers.station(paper, "", "Rat der Stadt", "DECISION");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotSubmittedUnread() {
        var beforeLine = keeper.get(paper).form(paper + "/einbringung");
        papers.line(paper, "CONSUMPTIVE", "2030", "", "99");
        assertThat(beforeLine.send().status()).isEqualTo(409);
        var beforeAnnex = keeper.get(paper).form(paper + "/einbringung");
        papers.annex(paper, "Zahlen.txt", "eins");
        assertThat(beforeAnnex.send().status()).isEqualTo(409);
        var beforeText = keeper.get(paper).form(paper + "/einbringung");
        var address = paper + "/angaben";
        keeper.get(address).form(address).with("facts", "Anderer Sachverhalt").send();
        assertThat(beforeText.send().status()).isEqualTo(409);

        var form = keeper.get(paper).form(paper + "/einbringung");
        assertThat(form.send().follow().text()).contains("Die Vorlage ist eingebracht.", "Anderer Sachverhalt");
        assertThat(form.send().status()).isEqualTo(303); // sent twice
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotDiscardedUnread() {
        papers.submit(paper);
        var begin = paper + "/neufassung";
        keeper.get(begin).form(begin).with("reason", "Neue Zahlen").send();
        var discard = keeper.get(paper).form(begin + "/verwerfung");
        var address = paper + "/angaben";
        keeper.get(address).form(address).with("facts", "Eine Stunde Arbeit").send();

        assertThat(discard.send().status()).isEqualTo(409);
        assertThat(keeper.get(address).valueOf("facts")).isEqualTo("Eine Stunde Arbeit");
        var read = keeper.get(paper).form(begin + "/verwerfung");
        assertThat(read.send().follow().text()).doesNotContain("Eine Stunde Arbeit");
        assertThat(read.send().status()).isEqualTo(303); // sent twice
    }

    @Test
    void theDatabaseKeepsTheAnnexesOfASubmittedText() {
        papers.annex(paper, "Zahlen.txt", "eins");
        papers.submit(paper);
        refuses(ANNEX);
        refuses("update governance.council_annex set content = 'zwei' where paper_id = ?");
        refuses("update governance.council_annex set name = 'Andere.txt' where paper_id = ?");
        refuses("update governance.council_annex set added_in = 2 where paper_id = ?");
        refuses("update governance.council_annex set paper_id = gen_random_uuid() where paper_id = ?");
        soest.run("update governance.council_annex set taken_out_in = 2 where paper_id = ?", id); // of one to come
        soest.run("update governance.council_annex set taken_out_in = null where paper_id = ?", id);
        assertThat(keeper.get(paper).page().select("#anlagen").text()).contains("Zahlen.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, ANNEX})
    void nothingIsAddedWhileATextIsBeingSubmitted(String late) {
        var added = given.as(soest.coordination(), () -> {
            jdbc.sql("update governance.council_revision set submitted_on = current_date where paper_id = ?")
                    .param(id)
                    .update();
            var other = CompletableFuture.runAsync(() -> soest.run(late, id));
            waits(other);
            return other;
        });
        assertThatThrownBy(added::join).hasCauseInstanceOf(DataAccessException.class);
    }

    @Test
    void twoWhoSubmitAndDiscardAtOnceWaitForEachOther() {
        papers.submit(paper);
        var begin = paper + "/neufassung";
        keeper.get(begin).form(begin).with("reason", "Neue Zahlen").send();
        var discard = keeper.get(paper).form(begin + "/verwerfung");
        var submit = keeper.get(paper).form(paper + "/einbringung");
        var first = CompletableFuture.supplyAsync(discard::send);
        var second = CompletableFuture.supplyAsync(submit::send);
        assertThat(first.join().status()).isEqualTo(303);
        assertThat(second.join().status()).isEqualTo(303);
        assertThat(keeper.get(paper).text()).doesNotContain("Neufassung, die noch nicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"184.467.440.737.095.517", "100.000.000.000.000.000", "100.000.000.000,01", "9999999999999999999"
            })
    void anAmountThatIsTooLargeIsRefusedAndKept(String amount) {
        var refused = papers.line(paper, "CONSUMPTIVE", "2030", "", amount);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Mehr als 100.000.000.000,00 Euro nimmt ein Feld nicht auf");
        assertThat(refused.valueOf("expense")).isEqualTo(amount);
        assertThat(papers.line(paper, "CONSUMPTIVE", "2030", "", "100.000.000.000,00")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theListWithoutWordsShowsTheLatestFirst() {
        assertThat(keeper.get("/vorlagen").page().select("main tbody a").first().attr("href"))
                .isEqualTo(paper);
    }

    private void refuses(String sql) {
        assertThatThrownBy(() -> soest.run(sql, id)).isInstanceOf(DataAccessException.class);
    }

    private void waits(CompletableFuture<?> other) {
        await().pollInSameThread()
                .until(() ->
                        other.isDone() || jdbc.sql("""
                        select exists (select from pg_locks l where not l.granted and pg_backend_pid() = any (pg_blocking_pids(l.pid)))""").query(Boolean.class).single());
    }
}
