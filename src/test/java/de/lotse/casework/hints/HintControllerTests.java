package de.lotse.casework.hints;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class HintControllerTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private Actor amira;
    private CaseId caseId;
    private Browser browser;
    private String path;

    @BeforeEach
    void aCase() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        amira = bonn.colleague(Role.CASE_MANAGER);
        caseId = given.caseOf(amira, "Haddad, Samira");
        browser = given.browserOf(amira);
        path = "/faelle/" + caseId.value() + "/hinweise";
    }

    @Test
    void aGapBetweenTwoLegalDomainsIsProposedAndGivenWithOneClick() {
        domain("ASYLBLG", "current_date - 400", "current_date - 61");
        domain("SGB2", "current_date - 30", null);

        var page = browser.get(path);
        assertThat(page.text())
                .contains("Lücke beim Wechsel", "30 Tage ohne Leistung", "Asylbewerberleistungen", "Grundsicherung");
        assertThat(signals()).isEmpty();

        var click = page.form(path + "/vorschlag");
        assertThat(click.send().follow().page().select("form[action$=/vorschlag]"))
                .isEmpty();
        click.send();
        assertThat(signals()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("barrier", "TRANSITION_GAP")
                .containsEntry("legal_domain", "ASYLBLG")
                .containsEntry("to_domain", "SGB2")
                .containsEntry("wait_days", 30)
                .containsEntry("from_case", true));
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text()).contains("Strukturhinweis gegeben");
    }

    @Test
    void whatIsPutAsideIsNotProposedAgain() {
        domain("ASYLBLG", "current_date - 400", "current_date - 61");
        var page = browser.get(path);
        assertThat(page.form(path + "/kein-hinweis").send().follow().page().select("form[action$=/vorschlag]"))
                .isEmpty();
        assertThat(signals()).isEmpty();
    }

    @Test
    void aHintByHandNeedsOneChoiceAndComesBackWholeWhenItIsMissing() {
        var form = browser.get(path + "/neu").form(path + "/neu");
        var refused = form.with("text", "Die Kita nimmt niemanden auf").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Wählen Sie, was im Weg steht.", "Die Kita nimmt niemanden auf");

        var once = form.with("barrier", "NO_CAPACITY");
        once.send();
        once.send();
        assertThat(signals()).hasSize(1);
        assertThat(browser.get(path).text()).contains("kein Platz oder kein Angebot frei", "wird noch gelesen");
    }

    @Test
    void wordsLeaveTheOrganisationOnlyAfterAnotherOneOfItHasReadThem() {
        browser.get(path + "/neu")
                .form(path + "/neu")
                .with("barrier", "NO_CAPACITY")
                .with("text", "Kita voll, Frau Haddad weint")
                .send();
        var signal = (UUID) signals().getFirst().get("id");
        var review = "/hinweise/meine/" + signal + "/pruefung";
        assertThat(browser.get(review).status()).isEqualTo(404);
        assertThat(given.browserOf(bonn.colleague(Role.CASE_MANAGER))
                        .get(review)
                        .status())
                .isEqualTo(200);

        var second = given.browserOf(given.colleague(amira.tenant(), amira.organisation(), Role.CASE_MANAGER));
        assertThat(second.get("/start").text()).contains("Sätze, die Sie als zweite Person lesen: 1");
        assertThat(browser.get("/start").text()).as("of her own").doesNotContain("als zweite Person lesen");
        assertThat(second.get("/hinweise/meine").text()).contains("kein Platz");
        assertThat(second.get("/hinweise/meine").body())
                .doesNotContain(caseId.value().toString());
        var page = second.get(review);
        assertThat(page.text()).contains("Frau Haddad weint").doesNotContain("/faelle/");
        assertThat(page.body()).doesNotContain(caseId.value().toString());
        assertThat(page.form(review).with("decision", "refuse").send().text()).contains("Schreiben Sie, warum");
        page.form(review).with("decision", "release").with("text", "Kita voll").send();

        assertThat(released(signal)).containsExactly("Kita voll");
        assertThat(second.get("/start").text()).doesNotContain("als zweite Person lesen");
        assertThat(browser.get(path).text()).contains("weitergegeben").doesNotContain("wird noch gelesen");
        assertThat(page.form(review)
                        .with("decision", "release")
                        .with("text", "Noch einmal")
                        .send()
                        .status())
                .isEqualTo(404);
    }

    /** Nothing of what the second reader gets can lead to the case: neither its id nor that of what in it the hint was made from. */
    @Test
    void theSecondReaderIsNotToldOfTheCase() {
        assertThat(componentsOf(ReviewPage.class)).contains("signal", "text").doesNotContain("caseId", "sourceId");
        assertThat(componentsOf(OwnPage.ToRead.class)).contains("signal").doesNotContain("caseId", "sourceId");
    }

    private static Set<String> componentsOf(Class<?> type) {
        var names = new TreeSet<String>();
        if (type.isRecord() && type.getPackageName().startsWith("de.lotse"))
            for (var part : type.getRecordComponents()) {
                names.add(part.getName());
                names.addAll(componentsOf(part.getType()));
            }
        return names;
    }

    @Test
    void aHintTakenBackIsCountedNoLonger() {
        browser.get(path + "/neu").form(path + "/neu").with("barrier", "COST").send();
        var signal = signals().getFirst().get("id");
        browser.get(path).form(path + "/" + signal + "/ruecknahme").send();
        assertThat(signals()).isEmpty();
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text())
                .doesNotContain("Strukturhinweis gegeben");
    }

    @Test
    void whoMayNotOpenTheCaseLearnsNothingOfItsHints() {
        browser.get(path + "/neu").form(path + "/neu").with("barrier", "COST").send();
        for (var role : List.of(Role.COORDINATION, Role.PROVIDER_LEAD, Role.CASE_MANAGER)) {
            var other = given.browserOf(given.colleague(amira.tenant(), amira.organisation(), role));
            assertThat(other.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void nobodysDistrictIsToldWhoseAddressIsProtected() {
        address();
        assertThat(browser.get(path + "/neu").text()).contains("Stadtbezirk mitgeben");
        jdbcAs("update casework.person set address_protected = true where id = ?", client());
        assertThat(browser.get(path + "/neu").text()).doesNotContain("Stadtbezirk mitgeben");
        browser.get(path + "/neu")
                .form(path + "/neu")
                .with("barrier", "COST")
                .with("withDistrict", "true")
                .send();
        assertThat(signals().getFirst().get("district")).isNull();
    }

    private void address() {
        jdbcAs(
                "insert into casework.person_address (id, person_id, city, district) values (?, ?, 'Bonn', '5314-MITTE')",
                Ids.next(),
                client());
    }

    private void domain(String domain, String from, String to) {
        jdbcAs(
                "insert into casework.legal_domain_period (id, case_id, person_id, legal_domain, office, valid_from, valid_to, certainty)"
                        + " values (?, ?, ?, ?, '', " + from + ", " + to + ", 'CONFIRMED')",
                Ids.next(),
                caseId.value(),
                client(),
                domain);
    }

    private List<Map<String, Object>> signals() {
        return given.as(amira, () -> jdbc.sql("""
                        select s.* from structure.signal s
                        join casework.signal_origin o on o.signal_id = s.id where o.case_id = ?""").param(caseId.value()).query().listOfRows());
    }

    private List<String> released(UUID signal) {
        return given.as(amira, () -> jdbc.sql(
                        "select text from structure.signal_text where signal_id = ? and state = 'RELEASED'")
                .param(signal)
                .query(String.class)
                .list());
    }

    private UUID client() {
        return given.as(amira, () -> given.client(caseId));
    }

    private void jdbcAs(String sql, Object... parameters) {
        given.filling(amira, () -> jdbc.sql(sql).params(parameters).update());
    }
}
