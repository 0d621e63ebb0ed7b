package de.lotse.casework.offers;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OffersControllerTests {

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
        path = "/faelle/" + caseId.value() + "/angebote";
        run(
                "insert into casework.person_language (id, person_id, language, level) values (?, ?, 'ar', 'NATIVE')",
                Ids.next(),
                client());
    }

    @Test
    void suggestsWhatFitsTheNeedsWithTheReasons() {
        need("INCOME_DEBT");
        var fits = bonn.offer("Geld und Schulden auf Arabisch", "INCOME");
        bonn.speaks(fits, "ar", "STAFF");
        bonn.offer("Umzugshilfe für Lebensbereich Wohnen", "HOUSING");

        var page = browser.get(path);
        assertThat(page.text())
                .contains("Geld und Schulden auf Arabisch", "spricht Arabisch")
                .doesNotContain("Umzugshilfe für Lebensbereich Wohnen");
        assertThat(page.page().select("a[href=/netzwerk/angebote/" + fits + "]"))
                .hasSize(1);
        assertThat(page.page().select("a[href=/angebote/" + fits + "/zettel]")).hasSize(1);
        assertThat(browser.get("/faelle/" + caseId.value() + "/bedarf").page().select("a[href=" + path + "]"))
                .isNotEmpty();
        assertThat(browser.get("/faelle/" + caseId.value() + "/hilfeplan")
                        .page()
                        .select("a[href=" + path + "]"))
                .isNotEmpty();
    }

    @Test
    void withoutANeedATopicIsChosen() {
        bonn.offer("Umzug leicht gemacht", "HOUSING");
        assertThat(browser.get(path).text()).contains("Noch kein Bedarf festgehalten");
        assertThat(chosen("HOUSING").text()).contains("Umzug leicht gemacht");
        assertThat(browser.get(path).text()).contains("Umzug leicht gemacht");
        assertThat(choose("NOTHING", null).follow().text()).contains("Noch kein Bedarf festgehalten");
    }

    @Test
    void whatIsLookedForStandsInNoAddressAndLiesEncryptedInTheSession() {
        var answer = choose("VIOLENCE", null);
        assertThat(answer.header("Location")).isEqualTo(path);
        var kept = jdbc.sql("""
                        select count(*) from identity.session_attributes
                        where  attribute_name = ? and position('VIOLENCE'::bytea in attribute_bytes) = 0""")
                .param("offers.choice:" + caseId.value())
                .query(Integer.class)
                .single();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void eachMemberOfTheHouseholdIsSoughtForAlone() {
        var son = given.person(amira, "Haddad, Karim");
        var member = Ids.next();
        run(
                "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')",
                member,
                caseId.value(),
                son.value());
        run(
                "update casework.person set birth_date = current_date - 3652, birth_precision = 'DAY' where id = ?",
                son.value());
        var adults = bonn.offer("Nur für Erwachsene", "YOUTH");
        bonn.run("update network.offer set minimum_age = 18 where id = ?", adults);

        assertThat(chosen("YOUTH").text()).contains("nicht sicher: Alter nicht bekannt");
        assertThat(choose("YOUTH", member).follow().text()).contains("ab 18 Jahren – passt nicht");
        assertThat(choose("YOUTH", UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void oneClickRecordsWhyAnOfferWasNotPossibleAndAnotherTakesItBack() {
        var offer = bonn.offer("Volle Gruppe", "MEETING");
        var list = chosen("MEETING");
        var recorded = notPossible(list, offer, "NO_CAPACITY");

        assertThat(recorded.status()).isEqualTo(303);
        assertThat(recorded.follow().valueOf("only")).isEqualTo("MEETING");
        assertThat(entries(browser.get(path))).contains("Volle Gruppe", "kein Platz", "Haddad, Samira");
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text())
                .contains("Angebot nicht möglich", "Volle Gruppe: kein Platz");

        notPossible(list, offer, "NO_CAPACITY");
        var page = browser.get(path);
        assertThat(page.page().select("form[action$=/ruecknahme]")).hasSize(1);

        var undo = page.page().select("form[action$=/ruecknahme]").attr("action");
        assertThat(page.form(undo).send().follow().page().select("form[action$=/ruecknahme]"))
                .isEmpty();
        assertThat(page.form(undo).send().status()).isEqualTo(303);
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text()).doesNotContain("Volle Gruppe");
    }

    @Test
    void thatAnOfferDoesNotExistNeedsATopicOnly() {
        var page = browser.get(path);
        var empty = page.form(path + "/nicht-moeglich").with("topic", "").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Wählen Sie das Thema");

        var done = page.form(path + "/nicht-moeglich")
                .with("topic", "PARENT_EDUCATION")
                .send();
        assertThat(entries(done.follow())).contains("kein Angebot", "Elternbildung", "gibt es nicht");
        var wrong = page.form(path + "/nicht-moeglich")
                .with("topic", "PARENT_EDUCATION")
                .with("reason", "TOO_FAR")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
    }

    @Test
    void anOfferOfAnOrganisationWithAccountsIsReferredToAndAnyOtherIsAStepOfThePlan() {
        var partner = bonn.stranger(organisations, Role.NETWORK_PARTNER).organisation();
        var offer = bonn.offerOf(bonn.partner("Partnerin", partner), "Frauengruppe", "VIOLENCE");
        var other = bonn.offer("Selbsthilfe", "VIOLENCE");
        var found = chosen("VIOLENCE");
        var referral = "/faelle/" + caseId.value() + "/vermittlungen?angebot=" + offer;
        assertThat(found.page().select("a[href=" + referral + "]")).hasSize(1);
        assertThat(found.page().select("a[href^=" + path + "/" + other + "/schritt]"))
                .hasSize(1);

        assertThat(browser.get(referral).text()).contains("braucht es eine Einwilligung");
        given.agreed(amira, caseId, partner, SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY);
        var choose = browser.get(referral);
        var form = choose.page().select("a[href*=angebot=" + offer + "]").attr("href");
        assertThat(browser.get(form).valueOf("service")).isEqualTo("Frauengruppe");
    }

    @Test
    void aStepFromASuggestionNamesTheMemberItIsFor() {
        goal();
        var offer = bonn.offer("Krabbelgruppe", "DAYCARE");
        var found = chosen("DAYCARE");
        var link = found.page()
                .select("a[href^=" + path + "/" + offer + "/schritt]")
                .attr("href");
        assertThat(browser.get(link).page().select("textarea[name=what]").text())
                .isEqualTo("Kontakt aufnehmen: Krabbelgruppe (für Haddad, Samira)");
    }

    @Test
    void aStepNamesTheOrganisationAndLeadsToAGoal() {
        var offer = bonn.offer("Nachbarschaftshilfe", "DISABILITY");
        var step = path + "/" + offer + "/schritt";
        assertThat(browser.get(step).text()).contains("Noch kein Ziel im Hilfeplan");

        var goal = goal();
        var incomplete = browser.get(step).form(step).with("what", "").send();
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text()).contains("Wählen Sie das Ziel");

        var form = browser.get(step).form(step).with("goal", goal.toString());
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);
        var plan = browser.get(browser.get("/faelle/" + caseId.value() + "/hilfeplan")
                .page()
                .select("main a[href*=/hilfeplan/]")
                .attr("href"));
        assertThat(plan.page().select("[id^=schritt-]")).hasSize(1);
        assertThat(plan.text()).contains("Kontakt aufnehmen: Nachbarschaftshilfe", "Träger von Nachbarschaftshilfe");
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        var colleague = given.browserOf(bonn.colleague(Role.CASE_MANAGER));
        assertThat(colleague.get(path).status()).isEqualTo(404);
        var sent =
                colleague.post(path + "/nicht-moeglich", java.util.Map.of("topic", "WORK", "reason", "DOES_NOT_EXIST"));
        assertThat(sent.status()).isIn(403, 404);
        assertThat(browser.get(path + "/" + UUID.randomUUID() + "/schritt").status())
                .isEqualTo(404);
    }

    private Answer notPossible(Answer list, UUID offer, String reason) {
        var card = list.page().getElementById("nicht-moeglich-" + offer);
        var fields = new java.util.LinkedHashMap<String, String>();
        card.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("reason", reason);
        fields.remove("_once");
        return browser.post(path + "/nicht-moeglich", fields);
    }

    private static String entries(Answer page) {
        return page.page().select("table").text();
    }

    private void need(String lifeArea) {
        var assessment = Ids.next();
        run("insert into casework.assessment (id, case_id, number) values (?, ?, 1)", assessment, caseId.value());
        run(
                "insert into casework.assessment_area (id, assessment_id, life_area, urgency, need_status) values (?, ?, ?, 'HIGH', 'OPEN')",
                Ids.next(),
                assessment,
                lifeArea);
    }

    private UUID goal() {
        var begin = "/faelle/" + caseId.value() + "/hilfeplan";
        var plan = browser.get(begin).form(begin).send().header("Location");
        var form = browser.get(plan + "/ziele/neu");
        form.form(plan + "/ziele")
                .with("lifeArea", "HEALTH_CARE")
                .with("plainWords", "Entlastung finden")
                .with("ownWords", "Ich brauche Hilfe")
                .send();
        return given.as(amira, () -> jdbc.sql("select id from casework.goal where case_id = ?")
                .param(caseId.value())
                .query(UUID.class)
                .single());
    }

    private UUID client() {
        return given.as(amira, () -> given.client(caseId));
    }

    private Answer chosen(String topic) {
        return choose(topic, null).follow();
    }

    private Answer choose(String topic, @Nullable UUID member) {
        var form = browser.get(path).form(path).with("only", topic);
        return (member == null ? form : form.with("whom", member.toString())).send();
    }

    private void run(String sql, Object... values) {
        given.as(amira, () -> jdbc.sql(sql).params(values).update());
    }
}
