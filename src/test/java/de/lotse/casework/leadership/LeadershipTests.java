package de.lotse.casework.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LeadershipTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private Actor sabine;
    private Browser lead;

    @BeforeEach
    void anOrganisation() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        sabine = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        lead = given.browserOf(sabine);
    }

    @Test
    void aNewInquiryLiesInTheBasketUntilItIsAssignedAndThenOnTheColleaguesDay() {
        var inquiry = inquiry("Frau Berhane", "NORMAL");
        assertThat(lead.get("/leitung").page().getElementById("korb").text()).contains("Frau Berhane", "seit heute");

        var answer = assign(inquiry, jonas).send();

        assertThat(answer.follow().page().getElementById("korb").text())
                .contains("Der Korb ist leer")
                .doesNotContain("Frau Berhane");
        assertThat(given.browserOf(jonas).get("/start").text()).contains("Frau Berhane", "Anfrage für Sie");
        assertThat(given.browserOf(jonas).get("/mitteilungen").text())
                .contains("Ihnen ist eine Anfrage zugewiesen.")
                .doesNotContain("Berhane");
        assertThat(given.browserOf(amira).get("/start").text()).doesNotContain("Frau Berhane");
    }

    @Test
    void meinTagTellsTheLeadWhatWaitsForHerAndNobodyElse() {
        assertThat(lead.get("/start").text())
                .contains("Keine neue Anfrage im Korb", "Niemand auf der Warteliste")
                .doesNotContain("Für heute ist nichts offen");
        inquiry("Frau Berhane", "NORMAL");
        inquiry("Herr Kaya", "NORMAL");
        queue(inquiry("Frau Rashidi", "NORMAL"), "NORMAL");
        away(amira, null);
        away(jonas, amira);

        var page = lead.get("/start");

        assertThat(page.text())
                .contains("2 neue Anfragen im Korb", "Eine Anfrage auf der Warteliste", "(heute)")
                .contains(amira.name() + " fehlt heute ohne Vertretung")
                .doesNotContain("Berhane", "Rashidi", jonas.name() + " fehlt");
        for (var link : page.page().select("main .lotse-task a").eachAttr("href"))
            assertThat(lead.get(link).status()).as(link).isEqualTo(200);
        assertThat(given.browserOf(amira).get("/start").text()).doesNotContain("im Korb", "fehlt heute");
    }

    private void away(Actor colleague, @Nullable Actor substitute) {
        given.as(sabine, () -> jdbc.sql("""
                        insert into casework.absence (id, user_id, from_day, to_day, substitute_id)
                        values (?, ?, current_date - 1, current_date + 1, ?)""")
                .params(UUID.randomUUID(), colleague.user().value())
                .param(substitute == null ? null : substitute.user().value())
                .update());
    }

    @Test
    void severalInquiriesAreAssignedAtOnceAndOfEachIsToldWhatBecameOfIt() {
        var one = inquiry("Frau Berhane", "NORMAL");
        var two = inquiry("Herr Kaya", "NORMAL");
        var stale = inquiry("Frau Rashidi", "NORMAL");
        inquiry("Bleibt liegen", "NORMAL");
        var page = lead.get("/leitung");
        assign(stale, amira).send();
        var fields = chosen(page, one, two, stale);

        var refused = lead.post("/sammelaktionen/anfragen", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Wählen Sie aus, wer die Anfrage bekommt.", "Frau Berhane", "Herr Kaya")
                .doesNotContain("Bleibt liegen");
        fields.put("colleague", jonas.user().value().toString());
        var result = lead.post("/sammelaktionen/anfragen", fields).follow();

        assertThat(result.text()).contains("2 von 3 Zeilen sind geändert", "inzwischen von jemandem bearbeitet");
        assertThat(result.page().select("tr:contains(Kaya)").text()).contains(jonas.name());
        assertThat(result.page().select("tr:contains(Rashidi)").text()).contains(amira.name());
        assertThat(given.browserOf(jonas).get("/start").text())
                .contains("Frau Berhane", "Herr Kaya")
                .doesNotContain("Rashidi");
        assertThat(lead.get("/leitung").page().getElementById("korb").text())
                .contains("Bleibt liegen")
                .doesNotContain("Berhane", "Kaya");
        assertThat(given.browserOf(amira)
                        .post("/sammelaktionen/anfragen", fields)
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, String> chosen(Answer page, String... inquiries) {
        var fields = new LinkedHashMap<>(page.form("/sammelaktionen/anfragen").fields());
        fields.put(
                "row",
                Stream.of(inquiries)
                        .map(one -> page.page()
                                .select("input[name=row][value^=" + id(one) + "]")
                                .val())
                        .collect(Collectors.joining(",")));
        return fields;
    }

    @Test
    void theChoiceTellsRunningCasesForAFullTimePostAndTheLight() {
        var admin = given.browserOf(given.colleague(amira.organisation(), Role.TENANT_ADMIN));
        admin.get("/verwaltung/ampel")
                .form("/verwaltung/ampel")
                .with("amberFrom", "3")
                .with("redFrom", "5")
                .send();
        given.caseOf(amira, "Eins, Eva");
        given.caseOf(amira, "Zwei, Zoe");
        share(amira, "50 %");
        var inquiry = inquiry("Frau Berhane", "NORMAL");

        var page = lead.get("/leitung/anfragen/" + id(inquiry)).text();

        assertThat(page).contains(amira.name() + " – 4 Fälle je Vollzeitstelle – gelb: fast voll");
        assertThat(page).contains(jonas.name() + " – 0 Fälle je Vollzeitstelle – grün: Platz");
        share(amira, "0,4");
        assertThat(lead.get("/leitung").page().select("#kollegium th").eachText())
                .contains("Fälle laufend oder in Klärung");
        var row = lead.get("/leitung").page().select("#kollegium tr:contains(" + amira.name() + ")");
        assertThat(row.text()).contains("0,40", "2", "5", "rot: voll");
        assertThat(row.select(".kern-badge--danger .kern-icon--danger")).hasSize(1);
    }

    @Test
    void whoWaitsHasAPlaceByUrgencyAndThenByTime() {
        var first = inquiry("Erste Anfrage", "NORMAL");
        var second = inquiry("Zweite Anfrage", "NORMAL");
        var third = inquiry("Dritte Anfrage", "NORMAL");
        queue(first, "NORMAL");
        queue(second, "HIGH");
        queue(third, "ACUTE");

        var rows = lead.get("/leitung").page().select("#warteliste tbody tr");

        assertThat(rows.eachText().stream().map(LeadershipTests::position).toList())
                .containsExactly("Dritte Anfrage 1 dringlich", "Zweite Anfrage 2 bald", "Erste Anfrage 3 normal");
        assign(second, jonas).send();
        assertThat(lead.get("/leitung").page().select("#warteliste tbody tr").eachText())
                .hasSize(2)
                .noneMatch(row -> row.contains("Zweite"));
    }

    @Test
    void whoeverIsTakenOffTheWaitingListIsInTheBasketAgain() {
        var inquiry = inquiry("Frau Berhane", "NORMAL");
        queue(inquiry, "HIGH");
        var path = "/leitung/anfragen/" + id(inquiry);

        lead.get(path).form(path + "/korb").send();

        var page = lead.get("/leitung").page();
        assertThat(page.getElementById("warteliste").text()).contains("Niemand wartet");
        assertThat(page.getElementById("korb").text()).contains("Frau Berhane", "bald");
    }

    @Test
    void aDecisionOverAnOlderVersionIsNotCarriedOut() {
        var inquiry = inquiry("Frau Berhane", "NORMAL");
        var stale = assign(inquiry, jonas);
        assign(inquiry, amira).send();

        assertThat(stale.send().status()).isEqualTo(409);
    }

    @Test
    void asksAgainWithoutAColleague() {
        var inquiry = inquiry("Frau Berhane", "NORMAL");
        var path = "/leitung/anfragen/" + id(inquiry);

        var answer = lead.get(path).form(path + "/zuweisung").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie aus, wer die Anfrage bekommt.");
    }

    @Test
    void nobodyOfAnotherOrganisationGetsAnInquiry() {
        var stranger = given.caseManager();
        var inquiry = inquiry("Frau Berhane", "NORMAL");

        assertThat(assign(inquiry, stranger).send().status()).isEqualTo(422);
        var elsewhere = given.browserOf(given.colleague(stranger.organisation(), Role.PROVIDER_LEAD));
        assertThat(elsewhere.get("/leitung").text()).doesNotContain("Frau Berhane", amira.name());
        assertThat(elsewhere.get("/leitung/anfragen/" + id(inquiry)).status()).isEqualTo(404);
        assertThat(elsewhere.get("/leitung/personen/" + amira.user().value()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leitung", "/leitung/abwesenheiten/neu", "/verwaltung/ampel", "/verwaltung/kleine-zahlen"})
    void isNoPlaceForCaseManagers(String path) {
        assertThat(given.browserOf(amira).get(path).status()).isEqualTo(403);
        assertThat(given.browserOf(amira).get("/start").page().select("a[href=/leitung]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"halb", "0", "1.5", "120 %", "'0,01'"})
    void explainsHowAPostIsTyped(String share) {
        var answer = share(amira, share);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("share")).isEqualTo(share);
        assertThat(answer.text()).contains("von 0,05 bis 1");
    }

    @Test
    void comparesAPostThatTwoChangedAtOnce() {
        var path = "/leitung/personen/" + amira.user().value();
        var stale = lead.get(path).form(path + "/stelle").with("share", "0,6");
        share(amira, "0,8");

        var answer = stale.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("0,6", "0,80");
    }

    @Test
    void limitsHaveAnOrder() {
        var admin = given.browserOf(given.colleague(amira.organisation(), Role.TENANT_ADMIN));

        var answer = admin.get("/verwaltung/ampel")
                .form("/verwaltung/ampel")
                .with("amberFrom", "30")
                .with("redFrom", "30")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Rot beginnt erst nach Gelb.");
    }

    @Test
    void theChartSaysWhatTheTableSays() {
        given.caseOf(amira, "Eins, Eva");
        inquiry("Frau Berhane", "NORMAL");

        var card = lead.get("/leitung").page().getElementById("zahlen");

        assertThat(card.select(".lotse-lead-bar").eachText())
                .containsExactlyElementsOf(card.select("tbody tr").eachText())
                .containsAll(List.of("Anfragen im Korb 1", "Fälle in Klärung 1", "Fälle laufend 0"));
    }

    @Test
    void theLeadOpensNoCase() {
        var id = given.caseOf(amira, "Geheim, Gesine");

        assertThat(lead.get("/leitung").text()).doesNotContain("Gesine");
        assertThat(lead.get("/leitung/personen/" + amira.user().value() + "/faelle")
                        .text())
                .doesNotContain("Gesine");
        assertThat(lead.get("/faelle/" + id.value()).status()).isEqualTo(404);
    }

    private String inquiry(String name, String urgency) {
        return given.browserOf(amira)
                .get("/anfragen/neu")
                .form("/anfragen")
                .with("name", name)
                .with("priority", urgency)
                .send()
                .header("Location");
    }

    private Browser.Form assign(String inquiry, Actor colleague) {
        var path = "/leitung/anfragen/" + id(inquiry);
        return lead.get(path)
                .form(path + "/zuweisung")
                .with("colleague", colleague.user().value().toString());
    }

    private void queue(String inquiry, String urgency) {
        var path = "/leitung/anfragen/" + id(inquiry);
        lead.get(path).form(path + "/warteliste").with("urgency", urgency).send();
    }

    private Answer share(Actor colleague, String share) {
        var path = "/leitung/personen/" + colleague.user().value();
        return lead.get(path).form(path + "/stelle").with("share", share).send();
    }

    private static String id(String inquiry) {
        return inquiry.substring(inquiry.lastIndexOf('/') + 1);
    }

    private static String position(String row) {
        return row.replaceAll(" seit .*", "");
    }
}
