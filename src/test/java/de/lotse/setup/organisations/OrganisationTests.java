package de.lotse.setup.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LotseTest
class OrganisationTests {

    private static final String PATH = "/verwaltung/organisationen";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewOneCanBeChosenAtOnceAndADoubleClickMakesOne() {
        var browser = browser();
        var name = ("مرحبا e. V. " + Ids.next() + " sehrlang".repeat(60))
                .substring(0, 290)
                .strip();
        var form = browser.get(PATH + "/neu").form(PATH).with("name", name);

        var refused = form.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Wählen Sie die Art der Organisation.");
        assertThat(refused.valueOf("name")).isEqualTo(name);

        var made = refused.form(PATH).with("kind", "CARRIER");
        var page = made.send().follow();
        made.send();

        assertThat(page.text()).contains("Aufgenommen als „" + name).contains("durch Kollegin");
        assertThat(browser.get(PATH).page().select("th a").eachText()).containsOnlyOnce(name);
        assertThat(choices(browser)).containsOnlyOnce(name);
    }

    @Test
    void aNameIsThereOnce() {
        var browser = browser();
        var name = "Doppelt " + Ids.next();
        add(browser, name);

        var again = browser.get(PATH + "/neu")
                .form(PATH)
                .with("name", name)
                .with("kind", "AUTHORITY")
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("gibt es schon");
    }

    @Test
    void aNewNameStandsBesideTheOldOneInItsHistoryAndOfTwoAtOnceOneIsTold() {
        var browser = browser();
        var path = add(browser, "Alt " + Ids.next());
        var name = "Neu " + Ids.next();
        var first = browser.get(path).form(path + "/name").with("name", name);
        var second = browser.get(path).form(path + "/name").with("name", "Anders " + Ids.next());

        assertThat(first.send().follow().text()).contains("Heißt jetzt „" + name, "Aufgenommen als „Alt ");
        assertThat(second.send().status()).isEqualTo(409);
        assertThat(browser.get(path).page().selectFirst("h1").text()).isEqualTo(name);
    }

    @Test
    void anEndedOneCanBeChosenNoMoreUntilTheEndIsTakenBack() {
        var browser = browser();
        var name = "Endlich " + Ids.next();
        var path = add(browser, name);

        assertThat(end(browser, path, "gestern").text()).contains("Die Organisation ist erst seit");
        began(path, 10);
        assertThat(end(browser, path, "gestern").follow().text()).contains("Beendet am", "Letzter Tag: ");
        assertThat(choices(browser)).doesNotContain(name);
        assertThat(List.of(
                        "/verwaltung/uebliche-angaben/neu",
                        "/verwaltung/anmeldedienste/neu",
                        "/verwaltung/zugaenge/" + given.caseManager().user().value()))
                .allSatisfy(form -> assertThat(browser.get(form)).satisfies(page -> {
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.text()).doesNotContain(name);
                }));

        assertThat(browser.get("/widerruf").text())
                .as("what was agreed toward it can be taken back")
                .contains(name);

        browser.get(path).form(path + "/ende/ruecknahme").send();
        assertThat(choices(browser)).contains(name);
    }

    @Test
    void whoCanStillSignInIsAskedAboutBeforeItEnds() {
        var people = given.caseManager();
        var path = PATH + "/" + people.organisation().value();
        var browser = browser();

        assertThat(end(browser, path, "heute").text()).contains("Dort kann sich noch eine Person anmelden.");
        assertThat(end(browser, path, "+30").status()).isEqualTo(303);
        assertThat(browser.get(path)
                        .form(path + "/ende/ruecknahme")
                        .send()
                        .follow()
                        .text())
                .contains("Ende zurückgenommen", "Letzter Tag: ");
    }

    @Test
    void nobodyEndsHerOwn() {
        var admin = admin();
        var path = PATH + "/" + admin.organisation().value();
        var browser = given.browserOf(admin);
        assertThat(browser.get(path).page().select("form[action$=/ende]")).isEmpty();

        var answer = browser.get(path)
                .form(path + "/name")
                .to(path + "/ende")
                .with("lastDay", "+5")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Die eigene Organisation beenden Sie nicht selbst.");
    }

    private static List<String> choices(Browser browser) {
        return browser.get("/verwaltung/zugaenge/neu").page().select("option").eachText();
    }

    /** As if it had been there for some days already. */
    private void began(String path, int daysAgo) {
        var id = UUID.fromString(path.substring(PATH.length() + 1));
        Scope.of(Given.HERNE)
                .run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update tenancy.organisation set valid_from = current_date - ? where id = ?")
                                .params(daysAgo, id)
                                .update()));
    }

    private static Answer end(Browser browser, String path, String lastDay) {
        return browser.get(path).form(path + "/ende").with("lastDay", lastDay).send();
    }

    private static String add(Browser browser, String name) {
        var answer = browser.get(PATH + "/neu")
                .form(PATH)
                .with("name", name)
                .with("kind", "CARRIER")
                .send();
        return answer.header("Location");
    }

    private Browser browser() {
        return given.browserOf(admin());
    }

    private Actor admin() {
        return given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
    }
}
