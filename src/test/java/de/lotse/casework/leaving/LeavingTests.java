package de.lotse.casework.leaving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LeavingTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor amira;
    private Actor jonas;
    private Browser browser;
    private Browser his;
    private CaseId family;
    private UUID rima;
    private UUID sami;

    @BeforeEach
    void aFamily() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        browser = given.browserOf(amira);
        his = given.browserOf(jonas);
        family = given.caseOf(amira, "Haddad, Karim");
        rima = member("Haddad", "Rima", "SPOUSE");
        sami = member("Haddad", "Sami", "CHILD");
    }

    @Test
    void neitherSideSeesTheOther() {
        phone(rima);
        assertThat(leave(form().with("lead", jonas.user().value().toString())).status())
                .isEqualTo(303);

        var own = newCase();
        assertThat(his.get("/faelle/" + own).text()).contains("Haddad, Rima").doesNotContain("Karim");
        for (var tab : List.of("", "/verlauf", "/familie", "/zugriffe", "/einwilligungen"))
            assertThat(his.get("/faelle/" + own + tab).text()).doesNotContain("Karim", number(family));
        assertThat(his.get("/faelle/" + family.value()).status()).isEqualTo(404);
        assertThat(browser.get("/faelle/" + own).status()).isEqualTo(404);
        assertThat(browser.get("/faelle").text()).doesNotContain(number(new CaseId(own)));
        assertThat(browser.get(person(rima)).text()).doesNotContain("0151 234");
        assertThat(browser.get("/faelle/" + family.value() + "/familie").text()).contains("Haddad, Rima", "bis ");
        assertThat(browser.get("/faelle/" + family.value() + "/verlauf").text())
                .contains("Person hat den Haushalt verlassen")
                .doesNotContain("Gewalt", number(new CaseId(own)));
        var lead = given.browserOf(given.colleague(amira.organisation(), Role.PROVIDER_LEAD));
        assertThat(lead.get("/personen/dubletten").text()).contains("Keine doppelten Personen");
        assertThat(found(browser, "Rima")).doesNotContain(number(new CaseId(own)));
        assertThat(found(his, "Haddad")).contains(number(new CaseId(own))).doesNotContain(number(family));
    }

    @Test
    void herNewAddressIsProtectedAndStaysInHerCase() {
        leave(form().with("lead", jonas.user().value().toString()));
        var own = newCase();
        var her = client(own);
        his.get("/faelle/" + own);
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.person_address (id, person_id, street, city) values (?, ?, 'Frauenhaus 9', 'Herne')")
                .params(Ids.next(), her)
                .update());

        assertThat(his.get("/faelle/" + own + "/personen/" + her).text()).contains("Frauenhaus 9", "Auskunftssperre");
        assertThat(browser.get(person(rima)).text()).doesNotContain("Frauenhaus");
        assertThat(her).isNotEqualTo(rima);
    }

    @Test
    void whatConcernsHerAloneGoesAlongAsChosen() {
        title(rima);
        document(rima);
        contact(rima.toString(), "Nur mit Rima gesprochen.");
        contact(rima + "," + sami, "Mit beiden gesprochen.");

        leave(form().with("how[RESIDENCE]", "COPY").with("others", sami.toString()));

        var own = newCase();
        assertThat(browser.get("/faelle/" + own + "/kontakte").page().select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/faelle/" + own + "/verlauf").text())
                .contains("Nur mit Rima gesprochen.")
                .doesNotContain("Mit beiden gesprochen.");
        assertThat(browser.get("/faelle/" + family.value() + "/verlauf").text())
                .contains("Mit beiden gesprochen.")
                .doesNotContain("Nur mit Rima gesprochen.");
        var documents = browser.get("/faelle/" + own + "/unterlagen");
        assertThat(documents.text()).contains("Pass.txt", "Haddad, Rima");
        assertThat(browser.download(documents.page().select("a[download]").attr("href"))
                        .body())
                .isEqualTo("Pass".getBytes(UTF_8));
        assertThat(browser.get("/faelle/" + family.value() + "/unterlagen").text())
                .doesNotContain("Pass.txt");
        assertThat(titles(own)).isOne();
        assertThat(titles(family.value())).isOne();
        assertThat(browser.get("/faelle/" + own + "/familie").page().select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void needsAndStepsAreSeenByMember() {
        need("Wohnung fehlt der Frau.", memberId(rima));
        need("Alle brauchen Beratung.", "");

        var page = browser.get("/faelle/" + family.value() + "/familie/bedarf-und-schritte");
        assertThat(page.text()).contains("Haddad, Rima", "Haddad, Sami", "Ganzer Haushalt", "Wohnung fehlt der Frau.");
        assertThat(page.text().indexOf("Wohnung fehlt"))
                .isGreaterThan(page.text().indexOf("Haddad, Rima"));

        leave(form());
        var own = browser.get("/faelle/" + newCase() + "/familie/bedarf-und-schritte");
        assertThat(own.text()).contains("Wohnung fehlt der Frau.").doesNotContain("Alle brauchen");
    }

    @Test
    void asksForTheReasonAndKeepsWhatWasTyped() {
        var answer = leave(form().with("reason", "").with("since", "+3"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Wählen Sie den Grund.", "Der Tag liegt in der Zukunft.");
        assertThat(answer.valueOf("since")).isEqualTo("+3");
    }

    @Test
    void opensOneCaseHoweverOftenItIsSent() {
        var form = form();

        assertThat(leave(form).header("Location")).isEqualTo(leave(form).header("Location"));

        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from casework.case_file")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void isNotThereForThePersonOfTheCaseNorForStrangers() {
        assertThat(browser.get(person(client(family.value())) + "/eigener-fall").status())
                .isEqualTo(404);
        assertThat(his.get(person(rima) + "/eigener-fall").status()).isEqualTo(404);
    }

    @Test
    void whatIsStillToComeGoesAlongWhereItIsTickedAndStaysOtherwise() {
        deadline("Bescheid der Ausländerbehörde");
        deadline("Bescheid vom Jobcenter");
        appointment("Frau Krüger, Jugendamt", rima.toString());
        appointment("Herr Otto, Schule", "");
        reminder("Rima anrufen");
        reminder("Karim anrufen");
        var page = form();
        var offered = browser.get(page.action()).page().select("input[name=along]");
        assertThat(offered).hasSize(6);
        assertThat(offered.stream().filter(box -> box.hasAttr("checked")))
                .singleElement()
                .satisfies(box -> assertThat(box.parent().text()).contains("Krüger"));
        assertThat(browser.get(page.action()).text()).contains("Kommt mit", "Schreiben bleiben in diesem Fall");

        var chosen = offered.stream()
                .filter(box -> List.of("Ausländerbehörde", "Krüger", "Rima").stream()
                        .anyMatch(box.parent().text()::contains))
                .map(box -> box.attr("value"))
                .toList();
        assertThat(chosen).hasSize(3);
        leave(page.with("along", String.join(",", chosen))
                .with("lead", jonas.user().value().toString()));

        var own = "/faelle/" + newCase();
        var old = "/faelle/" + family.value();
        assertThat(his.get(own + "/fristen").text())
                .contains("Ausländerbehörde")
                .doesNotContain("Jobcenter");
        assertThat(browser.get(old + "/fristen").text()).contains("Jobcenter").doesNotContain("Ausländerbehörde");
        assertThat(his.get(own + "/termine").text()).contains("Krüger").doesNotContain("Otto");
        assertThat(browser.get(old + "/termine").text()).contains("Otto").doesNotContain("Krüger");
        assertThat(his.get(own + "/wiedervorlagen").text())
                .contains("Rima anrufen", jonas.name())
                .doesNotContain("Karim");
        assertThat(browser.get(old + "/wiedervorlagen").text())
                .contains("Karim anrufen")
                .doesNotContain("Rima anrufen");
        assertThat(browser.get(old + "/verlauf").page().select("a[href$=" + chosen.get(1) + "]"))
                .isEmpty();
        assertThat(his.get(own + "/verlauf").text()).contains("Termin vereinbart");
    }

    private void deadline(String subject) {
        var path = "/faelle/" + family.value() + "/fristen";
        browser.get(path + "/neu")
                .form(path + "/vorschau")
                .with("rule", "OBJECTION_SGG")
                .with("happened", "SERVED")
                .with("on", "31.1.2025")
                .with("subject", subject)
                .send()
                .form(path)
                .send();
    }

    private void appointment(String withWhom, String person) {
        var path = "/faelle/" + family.value() + "/termine";
        browser.get(path + "/neu")
                .form(path)
                .with("day", "+7")
                .with("from", "9")
                .with("person", person)
                .with("withWhom", withWhom)
                .send();
    }

    private void reminder(String text) {
        var path = "/faelle/" + family.value() + "/wiedervorlagen";
        browser.get(path).form(path).with("dueOn", "+3").with("text", text).send();
    }

    private Form form() {
        var path = person(rima) + "/eigener-fall";
        return browser.get(path).form(path).with("reason", "VIOLENCE");
    }

    private static Browser.Answer leave(Form form) {
        return form.send();
    }

    private String person(UUID person) {
        return "/faelle/" + family.value() + "/personen/" + person;
    }

    private String found(Browser browser, String typed) {
        return browser.get("/suche").form("/suche").with("q", typed).send().text();
    }

    private UUID member(String familyName, String givenName, String role) {
        var path = "/faelle/" + family.value() + "/personen/neu";
        var answer = browser.get(path)
                .form(path)
                .with("family", familyName)
                .with("given", givenName)
                .with("role", role)
                .send();
        if (answer.status() == 422)
            answer = answer.form(path).with("asNew", "true").send();
        var location = answer.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1).replaceAll("\\?.*", ""));
    }

    private void phone(UUID person) {
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.contact_point (id, person_id, type, value, safe) values (?, ?, 'MOBILE', '0151 234', 'YES')")
                .params(Ids.next(), person)
                .update());
    }

    private void title(UUID person) {
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.residence_title (id, case_id, person_id, title, valid_from) values (?, ?, ?, 'P24', current_date)")
                .params(Ids.next(), family.value(), person)
                .update());
    }

    private int titles(UUID caseId) {
        return given.as(amira, () -> jdbc.sql("select count(*) from casework.residence_title where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single());
    }

    private void document(UUID person) {
        var path = "/faelle/" + family.value() + "/unterlagen";
        var form =
                browser.get(path).form(path).with("type", "OFFICIAL_DECISION").with("personId", person.toString());
        browser.upload(form, "file", "Pass.txt", "Pass".getBytes(UTF_8));
    }

    private void contact(String participants, String text) {
        var path = "/faelle/" + family.value() + "/kontakte";
        browser.get(path)
                .form(path)
                .with("minutes", "15")
                .with("text", text)
                .with("participants", participants)
                .send();
    }

    private void need(String need, String member) {
        var path = "/faelle/" + family.value() + "/bedarf";
        var draft = browser.get(path);
        if (draft.page().select("form[action='" + path + "']").isEmpty() == false)
            draft.form(path).send();
        var id = given.as(amira, () -> jdbc.sql("select id from casework.assessment where case_id = ?")
                .param(family.value())
                .query(UUID.class)
                .single());
        var areas = path + "/" + id + "/bereiche";
        var page = browser.get(areas + "/neu");
        var answer = page.form(areas)
                .with(
                        "lifeArea",
                        page.page()
                                .select("#lifeArea option[value!='']")
                                .getFirst()
                                .attr("value"))
                .with("member", member)
                .with("situation", "Lage.")
                .with("need", need)
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private String memberId(UUID person) {
        return given.as(amira, () -> jdbc.sql(
                                "select id from casework.household_member where case_id = ? and person_id = ?")
                        .params(family.value(), person)
                        .query(UUID.class)
                        .single())
                .toString();
    }

    private UUID newCase() {
        return given.as(amira, () -> jdbc.sql("select id from casework.case_file where id <> ?")
                .param(family.value())
                .query(UUID.class)
                .single());
    }

    private UUID client(UUID caseId) {
        return given.as(amira, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(caseId)
                .query(UUID.class)
                .single());
    }

    private String number(CaseId id) {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }
}
