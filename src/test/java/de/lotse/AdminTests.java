package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.setup.CommandLine;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The command, beside the application of the tests. */
@LotseTest
@ExtendWith(OutputCaptureExtension.class)
class AdminTests {

    private static final String PASSWORD = "vier bunte Giraffen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Test
    void makesAMunicipalityWhoseAdministratorSetsHerPassword(CapturedOutput output) {
        given.organisation(Given.HERNE);
        var username = "anna." + Ids.next();

        var code = Admin.run(
                "tenant",
                "add",
                "05962",
                "--organisation",
                "Märkischer Kreis",
                "--username",
                username,
                "--name",
                "Anna",
                "--host",
                "mk.localhost");

        assertThat(code).as(output.getOut()).isZero();
        assertThat(output.getOut()).contains("Märkischer Kreis ist eingerichtet: http://mk.localhost");
        setPassword(output);
        assertThat(Admin.run("tenant", "list")).isZero();
        assertThat(output.getOut()).contains("05962  Märkischer Kreis", "05916  Herne", "(Vorführung");
        assertThat(Admin.run(
                        "tenant",
                        "add",
                        "5962",
                        "--organisation",
                        "Zwei",
                        "--username",
                        "zwei",
                        "--name",
                        "Zwei",
                        "--host",
                        "zwei.localhost"))
                .isEqualTo(CommandLine.REFUSED);
        tenants.move(
                new TenantId(5962), "mk.localhost"); // so that this Lotse reads it anew and not only after ten seconds
        given.browser().signIn(username, PASSWORD);
    }

    @Test
    void makesAllOrNothing(CapturedOutput output) {
        var taken = given.caseManager().user().value().toString();

        var code = Admin.run(
                "tenant",
                "add",
                "05966",
                "--organisation",
                "Kreis Olpe",
                "--username",
                taken,
                "--name",
                "Anna",
                "--host",
                "olpe.localhost");

        assertThat(code).isEqualTo(CommandLine.REFUSED);
        assertThat(output.getOut()).contains("Diesen Anmeldenamen gibt es schon.");
        Admin.run("tenant", "list");
        assertThat(output.getOut()).doesNotContain("05966");
    }

    @Test
    void organisationsAndInvitationsStandInTheHistoriesOfTheProduct(CapturedOutput output) {
        var admin = admin();
        var name = "Bogen & Brücke " + Ids.next();
        var username = "leo." + Ids.next();

        assertThat(Admin.run("organisation", "add", "05916", "--name", name, "--kind", "traeger"))
                .isZero();
        assertThat(Admin.run(
                        "account",
                        "invite",
                        "05916",
                        "--username",
                        username,
                        "--name",
                        "Leo",
                        "--organisation",
                        name,
                        "--role",
                        "Leitung beim Träger",
                        "--role",
                        "CASE_MANAGER"))
                .isZero();
        setPassword(output);

        given.browser().signIn(username, PASSWORD);
        var browser = given.browserOf(admin);
        var organisation = browser.get("/verwaltung/organisationen").page().select("th a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(browser.get(organisation.attr("href")).text()).contains("durch Kommandozeile");
        var person = browser.get("/verwaltung/zugaenge").page().select("tr:contains(" + name + ") a");
        assertThat(browser.get(person.attr("href")).text())
                .contains("durch Kommandozeile", "Rolle erhalten: Leitung beim Träger");
    }

    @Test
    void aResetIsToldToThePersonAndSessionsEndAtOnce(CapturedOutput output) {
        var amira = given.caseManager();
        var username = amira.user().value().toString();
        var browser = given.browserOf(amira);

        assertThat(Admin.run("sessions", "end", username)).isZero();
        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");

        assertThat(Admin.run("account", "reset", username)).isZero();
        setPassword(output);
        var told = given.browser().signIn(username, PASSWORD).get("/konto/anmeldung");
        assertThat(told.text()).contains("Link für ein neues Passwort ausgestellt", "Kommandozeile");

        assertThat(Admin.run("account", "disable", username)).isZero();
        assertThat(Admin.run("account", "reset", username)).isEqualTo(CommandLine.REFUSED);
        var page = "/verwaltung/zugaenge/" + username;
        given.browserOf(admin()).get(page).form(page + "/einschaltung").send();
        var back = given.browser().signIn(username, PASSWORD).get("/konto/anmeldung");
        assertThat(back.text()).contains("Zugang abgeschaltet Das war Kommandozeile", "Zugang wieder eingeschaltet");
    }

    @Test
    void saysWhatIsWrongWithACall(CapturedOutput output) {
        given.organisation(Given.HERNE);
        assertThat(Admin.run()).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(Admin.run("tenant", "eat")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(Admin.run("tenant", "add", "05911")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(Admin.run("organisation", "add", "05916", "--name")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(Admin.run("organisation", "list", "09162")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(Admin.run("account", "disable", "gibt.es.nicht")).isEqualTo(CommandLine.REFUSED);
        assertThat(output.getOut())
                .contains("Es fehlt der Befehl", "Den Befehl „tenant eat“ kenne ich nicht.")
                .contains("fehlt --organisation", "Nach „--name“ fehlt der Wert.", "„09162“ ist kein Schlüssel")
                .contains("Den Anmeldenamen „gibt.es.nicht“ gibt es nicht.");
    }

    private void setPassword(CapturedOutput output) {
        var lines = output.getOut()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("/passwort/"))
                .toList();
        var path = URI.create(lines.getLast()).getPath();
        var answer = given.browser()
                .get(path)
                .form(path)
                .with("password", PASSWORD)
                .with("passwordAgain", PASSWORD)
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private Actor admin() {
        return given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
    }
}
