package de.lotse.governance.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.governance.Agendas;
import de.lotse.governance.Bodies;
import de.lotse.governance.Soest;
import de.lotse.governance.Subject;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class BodyTests {

    private static final String LONG = "Ü".repeat(300);
    private static final String ARABIC = "مجموعة التوجيه";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bodies bodies;

    @Autowired
    Agendas agendas;

    private Soest soest;
    private Browser browser;
    private String name;

    @BeforeEach
    void someoneWhoKeepsTheBodies() {
        soest = new Soest(given, tenants, organisations, jdbc);
        browser = soest.browser(soest.coordination());
        name = "Lenkungsgruppe " + UUID.randomUUID().toString().substring(30);
    }

    @Test
    void aBodyIsSetUpAndWhatIsMissingIsSaidWithoutLosingWhatWasTyped() {
        var form = browser.get("/gremien/neu").form("/gremien");
        var wrong = form.with("task", ARABIC).with("activeTo", "1.1.2020").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains(
                        "Geben Sie dem Gremium einen Namen.",
                        "Wählen Sie, was für ein Gremium es ist.",
                        "vor dem Anfang");
        assertThat(wrong.valueOf("task")).isEqualTo(ARABIC);

        var path = form.with("name", name)
                .with("kind", "STEERING_GROUP")
                .with("activeTo", "")
                .send()
                .header("Location");
        assertThat(form.send().header("Location")).isEqualTo(path); // sent twice
        assertThat(browser.get(path).text()).contains(name, "Lenkungsgruppe", ARABIC, "Noch niemand eingetragen.");
        assertThat(browser.get("/gremien").page().select("tbody a:contains(" + name + ")"))
                .hasSize(1);
    }

    @Test
    void daysInWordsThatAreSentTwiceAreKeptOnce() {
        var path = Body.path(soest.body(name));
        var form = browser.get(path + "/angaben").form(path + "/angaben").with("activeFrom", "heute");
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.with("activeTo", "+14").send().status()).isEqualTo(409);

        var seats = path + "/mitglieder";
        browser.get(seats + "/neu").form(seats).with("name", "Frau Roth").send();
        var seat = browser.get(path)
                .page()
                .select("#mitglieder a[href*=/mitglieder/]:not([href$=neu])")
                .attr("href");
        var change = browser.get(seat).form(seat).with("mandateTo", "+14");
        assertThat(change.send().status()).isEqualTo(303);
        assertThat(change.send().status()).isEqualTo(303);
        assertThat(change.with("mandateTo", "+15").send().status()).isEqualTo(409);
    }

    @Test
    void twoWhoEditTheSameSeeBothVersions() {
        var path = Body.path(soest.body(name));
        var mine = browser.get(path + "/angaben").form(path + "/angaben");
        browser.get(path + "/angaben")
                .form(path + "/angaben")
                .with("task", "Themen annehmen")
                .send();
        var stale = mine.with("task", "Themen ablehnen").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Themen annehmen", "Themen ablehnen");
        assertThat(stale.form(path + "/angaben").send().status()).isEqualTo(303);
        assertThat(browser.get(path).text()).contains("Themen ablehnen");
    }

    @Test
    void aSeatIsThatOfAnAccountOrOfSomebodyFromOutsideAndNeverBoth() {
        var path = Body.path(soest.body(name));
        var form = browser.get(path + "/mitglieder/neu").form(path + "/mitglieder");
        assertThat(form.send().text()).contains("Wählen Sie einen Zugang, oder tragen Sie unten einen Namen ein.");
        var both = form.with("account", id(soest.coordination()))
                .with("name", LONG)
                .send();
        assertThat(both.text()).contains("Leeren Sie eines von beiden.");
        assertThat(both.valueOf("name")).isEqualTo(LONG);
        assertThat(form.with("account", "").with("mail", "nirgends").send().text())
                .contains("keine vollständige");
        form.with("mail", "gast@verein.example")
                .with("role", "CHAIR")
                .with("organisation", "Verein")
                .send();
        assertThat(browser.get(path).text()).contains(LONG, "Verein", "Vorsitz");

        var deputy = browser.get(path + "/mitglieder/neu").form(path + "/mitglieder");
        deputy.with("account", id(soest.coordination()))
                .with(
                        "deputyFor",
                        browser.get(path)
                                .page()
                                .select("#mitglieder tbody a")
                                .attr("href")
                                .replaceAll(".*/", ""))
                .send();
        assertThat(browser.get(path).text()).contains("Mitglied, vertritt " + LONG);
        var again = browser.get(path + "/mitglieder/neu").form(path + "/mitglieder");
        assertThat(again.with("account", id(soest.coordination())).send().text())
                .contains("ist in der Zeit schon Mitglied");
    }

    @Test
    void whoHasASeatSeesThatBodyAndNothingElseUntilTheMandateEnds() {
        var body = soest.body(name);
        var other = soest.body("Andere " + name);
        var member = soest.colleague(Role.BODY_MEMBER);
        var seat = soest.seat(body, member, "MEMBER");
        var theirs = soest.browser(member);

        assertThat(theirs.get("/gremien").text()).contains(name).doesNotContain("Andere " + name);
        assertThat(theirs.get(Body.path(body)).status()).isEqualTo(200);
        assertThat(theirs.get(Body.path(other)).status()).isEqualTo(404);
        assertThat(theirs.get(Body.path(Ids.next())).status()).isEqualTo(404);
        assertThat(theirs.get(Body.path(body) + "/angaben").status()).isEqualTo(403);
        assertThat(theirs.get("/organisation").status()).isEqualTo(403);
        assertThat(theirs.get("/netzwerk/angebote").status()).isEqualTo(403);
        assertThat(theirs.get("/start").page().select(".lotse-nav a").eachText())
                .containsExactly("Mein Tag", "Mitteilungen", "Verfahrensabsprachen", "Gremien", "Vorlagen", "Aufträge");

        soest.run(
                "update governance.member set mandate_to = ? where id = ?",
                LocalDate.now().minusDays(1),
                seat);
        assertThat(theirs.get(Body.path(body)).status()).isEqualTo(404);
        assertThat(theirs.get("/gremien").text()).contains("Kein Gremium").doesNotContain(name);
        assertThat(browser.get(Body.path(body))
                        .page()
                        .select("#mitglieder details")
                        .text())
                .contains(Formats.date(LocalDate.now().minusDays(1)));
    }

    @Test
    void whatOtherModulesSubmitWaitsOnceAndCanBeTakenBack() {
        var body = soest.body(name);
        var subject = new Subject("TEST", Ids.next(), "Übergang vom Asyl zum SGB II", "/gremien");
        submit(body, subject);
        submit(body, subject);
        var waiting = browser.get(Body.path(body)).page().select("#warteliste li");
        assertThat(waiting.eachText()).hasSize(1).first().asString().contains(subject.title(), "Annehmen?");

        given.as(soest.coordination(), () -> {
            agendas.withdraw(body, subject);
            return true;
        });
        assertThat(browser.get(Body.path(body)).text()).contains("Nichts wartet.");
        assertThatThrownBy(() -> submit(Ids.next(), subject)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMandateSetsAProjectGroupUpBelowTheBody() {
        var body = soest.body(name);
        var group =
                given.as(soest.coordination(), () -> bodies.mandate("Projekt " + name, "Zielvereinbarung", body, null));
        assertThat(browser.get(Body.path(group)).text()).contains("Projektgruppe", "Zielvereinbarung", name);
        var active = given.as(soest.coordination(), () -> bodies.active(LocalDate.now()));
        assertThat(active).extracting(Bodies.BodyName::id).contains(body, group);
        assertThat(active.getFirst().kind()).isEqualTo("STEERING_GROUP");
    }

    private void submit(UUID body, Subject subject) {
        given.as(soest.coordination(), () -> {
            agendas.submit(body, subject, "Annehmen?");
            return true;
        });
    }

    private static String id(Actor actor) {
        return actor.user().value().toString();
    }
}
