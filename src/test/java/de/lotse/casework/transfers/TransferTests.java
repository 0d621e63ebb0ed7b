package de.lotse.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class TransferTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private Browser lead;

    @BeforeEach
    void anOrganisation() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
    }

    @Test
    void assignedCasesAreLedByTheOtherFromNowOn() {
        var id = given.caseOf(amira, "Kaya, Elif");
        reminder(id);

        var answer = transfer("ZUWEISUNG", "").send();

        assertThat(answer.follow().text())
                .contains("hat die Fälle von " + amira.name() + " übernommen", "Fallführung gewechselt", "20")
                .doesNotContain("Kaya");
        var browser = given.browserOf(jonas);
        assertThat(browser.get("/faelle/" + id.value()).text()).contains("Kaya, Elif", jonas.name());
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Fall zugewiesen");
        assertThat(browser.get("/wiedervorlagen").text()).contains("Anrufen wegen Kita");
        assertThat(given.browserOf(amira).get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(given.browserOf(amira).get("/faelle").text()).doesNotContain("Kaya");
    }

    @Test
    void aResultIsSaidForEachCase() {
        given.caseOf(amira, "Eins, Eva");
        var known = given.caseOf(amira, "Zwei, Zoe");
        var barred = given.caseOf(amira, "Drei, Dora");
        coWorker(known);
        exclude(barred);

        var rows = transfer("VERTRETUNG", "+3")
                .send()
                .follow()
                .page()
                .select("tbody tr")
                .eachText();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("Name, Telefon, Termine, Fristen");
        assertThat(rows.get(1)).contains("arbeitet schon an dem Fall");
        assertThat(rows.get(2)).contains("vom Fall ausgeschlossen");
        assertThat(given.browserOf(jonas).get("/vertretungen").text())
                .contains("Eins, Eva")
                .doesNotContain("Drei");
    }

    @Test
    void whoeverIsExcludedDoesNotGetTheCaseAssigned() {
        var barred = given.caseOf(amira, "Drei, Dora");
        exclude(barred);

        transfer("ZUWEISUNG", "").send();

        assertThat(given.browserOf(amira).get("/faelle/" + barred.value()).text())
                .contains("Drei, Dora");
        assertThat(given.browserOf(jonas).get("/faelle/" + barred.value()).status())
                .isEqualTo(404);
    }

    @Test
    void nobodyGivesHerselfACase() {
        var id = given.caseOf(amira, "Eins, Eva");
        var both = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        given.as(both, () -> jdbc.sql(
                        "update identity.account set roles = array['CASE_MANAGER', 'PROVIDER_LEAD'] where id = ?")
                .param(both.user().value())
                .update());
        lead = given.browserOf(both);

        for (var kind : new String[] {"ZUWEISUNG", "VERTRETUNG"}) {
            var form = transfer(kind, "+3");
            assertThat(form.with("taker", both.user().value().toString()).send().status())
                    .isEqualTo(422);
        }
        var absence = lead.get("/leitung/abwesenheiten/neu?wer=" + amira.user().value());
        assertThat(absence.page().select("select[name=substitute] option").eachAttr("value"))
                .contains(jonas.user().value().toString())
                .doesNotContain(both.user().value().toString());
        assertThat(absence.form("/leitung/abwesenheiten")
                        .with("to", "+2")
                        .with("substitute", both.user().value().toString())
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(lead.get("/faelle/" + id.value()).status()).isEqualTo(404);
        assertThat(lead.get("/vertretungen").text()).doesNotContain("Eins, Eva");
    }

    @Test
    void aLeadLearnsNothingOfACaseThatSheIsKeptOutOf() {
        var open = number(given.caseOf(amira, "Eins, Eva"));
        var id = given.caseOf(amira, "Zwei, Zoe");
        var barred = number(id);
        var keptOut = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        given.as(amira, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')")
                .params(UUID.randomUUID(), id.value(), keptOut.user().value())
                .update());
        var result = transfer("VERTRETUNG", "+3").send().header("Location");
        assertThat(lead.get(result).text()).contains(open, barred);

        lead = given.browserOf(keptOut);

        assertThat(lead.get(result).text()).contains(open).doesNotContain(barred);
        assertThat(lead.get("/leitung/personen/" + amira.user().value() + "/faelle")
                        .text())
                .contains(open)
                .doesNotContain(barred);
    }

    private String number(CaseId id) {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    @Test
    void singleCasesCanBeChosen() {
        var one = given.caseOf(amira, "Eins, Eva");
        var two = given.caseOf(amira, "Zwei, Zoe");

        transfer("ZUWEISUNG", "").with("only", two.value().toString()).send();

        assertThat(given.browserOf(amira).get("/faelle").text())
                .contains("Eins, Eva")
                .doesNotContain("Zwei, Zoe");
        assertThat(given.browserOf(jonas).get("/faelle/" + one.value()).status())
                .isEqualTo(404);
    }

    @Test
    void keepsWhatWasTyped() {
        given.caseOf(amira, "Eins, Eva");

        var answer = transfer("VERTRETUNG", "gestern").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Der letzte Tag ist vorbei.");
        assertThat(answer.valueOf("to")).isEqualTo("gestern");
    }

    @Test
    void nothingOfAnotherOrganisationIsTransferred() {
        var stranger = given.caseManager();
        var id = given.caseOf(stranger, "Fremd, Finja");
        var path = "/leitung/personen/" + stranger.user().value() + "/faelle";

        assertThat(lead.get(path).status()).isEqualTo(404);
        assertThat(transferTo(stranger).status()).isEqualTo(422);
        assertThat(given.browserOf(stranger).get("/faelle/" + id.value()).text())
                .contains("Fremd, Finja");
    }

    @Test
    void aDoubleClickTransfersOnce() {
        given.caseOf(amira, "Eins, Eva");
        var form = transfer("VERTRETUNG", "+3");

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
    }

    private Answer transferTo(Actor taker) {
        given.caseOf(amira, "Eins, Eva");
        return transfer("ZUWEISUNG", "")
                .with("taker", taker.user().value().toString())
                .send();
    }

    private Browser.Form transfer(String kind, String to) {
        var path = "/leitung/personen/" + amira.user().value() + "/faelle";
        return lead.get(path)
                .form(path)
                .with("kind", kind)
                .with("to", to)
                .with("taker", jonas.user().value().toString());
    }

    private void reminder(CaseId id) {
        var path = "/faelle/" + id.value() + "/wiedervorlagen";
        given.browserOf(amira)
                .get(path)
                .form(path)
                .with("dueOn", "+3")
                .with("text", "Anrufen wegen Kita")
                .send();
    }

    private void coWorker(CaseId id) {
        insert("insert into consent.case_membership (id, case_id, user_id, role) values (?, ?, ?, 'CO_WORKER')", id);
    }

    private void exclude(CaseId id) {
        insert("insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Nachbarin')", id);
    }

    private void insert(String sql, CaseId id) {
        given.as(amira, () -> jdbc.sql(sql)
                .params(UUID.randomUUID(), id.value(), jonas.user().value())
                .update());
    }
}
