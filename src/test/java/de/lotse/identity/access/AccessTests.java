package de.lotse.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.identity.factors.AppForTests;
import de.lotse.shared.Actor;
import de.lotse.shared.Digest;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LotseTest
class AccessTests {

    private static final String PATH = "/verwaltung/zugaenge";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anAdministratorTakesALostFactorAwayAndThePersonHearsWhoItWas() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        setUpApp(browser);
        var admin = admin();

        assertThat(press(admin, amira, "zweiter-faktor/ruecksetzung").follow().text())
                .contains("Der zweite Faktor ist zurückgesetzt.");

        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        var told = signIn(amira).follow();
        assertThat(told.text()).contains("Zweiter Faktor zurückgesetzt", "Das war " + admin.name());
        var day = told.form("/konto/anmeldung/kenntnisnahme").send().follow();
        assertThat(day.text()).contains("Mein Tag");
        assertThat(signIn(amira).header("Location")).isEqualTo("/start");
    }

    @Test
    void aNewPasswordLeavesTheSecondFactorAsItIs() {
        var amira = given.caseManager();
        setUpApp(given.browserOf(amira));
        var link = press(admin(), amira, "passwortlink").page().select("#link").text();
        var path = URI.create(link).getPath();
        given.browser()
                .get(path)
                .form(path)
                .with("password", "vier bunte Giraffen")
                .with("passwordAgain", "vier bunte Giraffen")
                .send();

        var browser = given.browser().signIn(amira.user().value().toString(), "vier bunte Giraffen");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden/bestaetigung");
    }

    @Test
    void nobodyHelpsHerself() {
        var admin = admin();
        var browser = given.browserOf(admin);
        var own = PATH + "/" + admin.user().value();
        assertThat(browser.get(own).text()).contains("Das sind Sie selbst");
        for (var way : new String[] {"zweiter-faktor/ruecksetzung", "passwortlink", "abschaltung"}) {
            var answer = browser.get("/konto/passwort")
                    .form("/konto/passwort")
                    .to(own + "/" + way)
                    .send();
            assertThat(answer.status()).as(way).isEqualTo(409);
        }
    }

    @Test
    void whoIsSwitchedOffIsOutAtTheNextRequestAndComesBackWhenSwitchedOn() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var admin = admin();

        press(admin, amira, "abschaltung");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        assertThat(signIn(amira).status()).isEqualTo(422);

        press(admin, amira, "einschaltung");
        assertThat(signIn(amira).follow().text())
                .contains("Zugang abgeschaltet Das war " + admin.name(), "Zugang wieder eingeschaltet");
    }

    @Test
    void showsTheOwnMunicipalityOnly() {
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);
        var browser = given.browserOf(admin());
        assertThat(browser.get(PATH + "/" + essen.user().value()).status()).isEqualTo(404);
        assertThat(browser.get(PATH).text()).doesNotContain(essen.name());
    }

    @Test
    void invitesSomebodyWhoSetsHerOwnPassword() {
        var admin = admin();
        var username = "neu." + Ids.next();
        var form = given.browserOf(admin)
                .get(PATH + "/neu")
                .form(PATH)
                .with("name", "Ein sehr langer Name ".repeat(13) + "محمد")
                .with("username", username)
                .with("organisation", admin.organisation().value().toString());
        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Wählen Sie mindestens eine Rolle.");
        assertThat(refused.valueOf("username")).isEqualTo(username);

        var made = form.with("roles", "CASE_MANAGER").send();
        var path = URI.create(made.page().select("#link").text()).getPath();
        given.browser()
                .get(path)
                .form(path)
                .with("password", "vier bunte Giraffen")
                .with("passwordAgain", "vier bunte Giraffen")
                .send();
        assertThat(given.browser()
                        .signIn(username, "vier bunte Giraffen")
                        .get("/faelle")
                        .status())
                .isEqualTo(200);

        var again = form.send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Diesen Anmeldenamen gibt es schon");
    }

    @Test
    void anInvitationThatHasExpiredIsRenewedAndTheOldLinkIsGone() {
        var admin = admin();
        var browser = given.browserOf(admin);
        var made = browser.get(PATH + "/neu?rolle=EDITOR")
                .form(PATH)
                .with("name", "Ella Erneut")
                .with("username", "ella." + Ids.next())
                .with("organisation", admin.organisation().value().toString())
                .send();
        var old = URI.create(made.page().select("#link").text()).getPath();
        expire(old);
        assertThat(given.browser().get(old).status()).isEqualTo(410);

        var renew = made.page().select("form[action$=/passwortlink]").attr("action");
        var again = made.form(renew).send();

        assertThat(again.text()).contains("Die Einladung ist ausgestellt", "Er gilt einen Tag");
        var path = URI.create(again.page().select("#link").text()).getPath();
        assertThat(given.browser().get(path).status()).isEqualTo(200);
        assertThat(given.browser().get(old).status()).isEqualTo(410);
    }

    private void expire(String link) {
        var digest = Digest.of(link.substring("/passwort/".length()));
        Scope.of(Given.HERNE)
                .run(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update identity.password_link set expires_at = now() - interval '1 minute' where digest = ?")
                        .param(digest)
                        .update()));
    }

    private Actor admin() {
        return given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
    }

    private Answer press(Actor admin, Actor person, String way) {
        var path = PATH + "/" + person.user().value();
        return given.browserOf(admin).get(path).form(path + "/" + way).send();
    }

    private Answer signIn(Actor who) {
        return given.browser()
                .get("/anmelden")
                .form("/anmelden")
                .with("username", who.user().value().toString())
                .with("password", Given.PASSWORD)
                .send();
    }

    private static void setUpApp(Browser browser) {
        var page = browser.get("/konto/anmeldung")
                .form("/konto/anmeldung/app")
                .send()
                .follow();
        var app = new AppForTests(page.page().select("#schluessel-text").text());
        page.form("/konto/anmeldung/app/bestaetigung").with("code", app.code(0)).send();
    }
}
