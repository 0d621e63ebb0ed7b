package de.lotse.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the administration of a municipality enters, reads and is told about its identity providers. */
@LotseTest
class IssuersTests {

    private static final String PATH = "/verwaltung/anmeldedienste";
    private static final String LONG = "ß".repeat(60);

    private final StubIssuer issuer = new StubIssuer();

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId office;
    private Actor admin;
    private Browser browser;

    @BeforeEach
    void signIn() {
        office = given.organisation(Given.HERNE);
        admin = given.colleague(office, Role.TENANT_ADMIN);
        browser = given.browserOf(admin);
    }

    @AfterEach
    void close() {
        given.as(admin, () -> jdbc.sql("update identity.oidc_issuer set enabled = false where enabled")
                .update());
        issuer.close();
    }

    @Test
    void isPartOfTheAdministrationAndOfNothingElse() {
        assertThat(browser.get("/verwaltung").page().select("a[href='" + PATH + "']"))
                .isNotEmpty();
        var worker = given.browserOf(given.colleague(office, Role.CASE_MANAGER, Role.COORDINATION));
        assertThat(worker.get(PATH).status()).isEqualTo(403);
        assertThat(worker.get(PATH + "/neu").status()).isEqualTo(403);
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var answer = browser.get(PATH + "/neu")
                .form(PATH)
                .with("label", LONG)
                .with("rolesClaim", "groups")
                .with("roles", "beratung = Zauberer")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("label")).isEqualTo(LONG);
        assertThat(answer.text())
                .contains(
                        "Geben Sie die Adresse des Dienstes ein.",
                        "Geben Sie das Geheimnis ein.",
                        "Kreuzen Sie mindestens eine Organisation an.",
                        "Diese Zeile ist nicht lesbar: beratung = Zauberer.");
        assertThat(filled().with("address", "login").send().text()).contains("Das ist keine vollständige Adresse.");
    }

    @Test
    void neverShowsTheSecretAndStoresItEncrypted() {
        var path = entered(filled());

        assertThat(browser.get(path).body()).doesNotContain("ein Geheimnis");
        assertThat(given.as(admin, () -> jdbc.sql(
                                "select position('Geheimnis'::bytea in client_secret) from identity.oidc_issuer where address = ?")
                        .param(issuer.address())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void theAddressStaysAndTheSameIsNotEnteredTwice() {
        var path = entered(filled());
        browser.get(path)
                .form(path)
                .with("address", "https://login.example.org")
                .send();

        assertThat(browser.get(path).valueOf("address")).isEqualTo(issuer.address());
        assertThat(filled().send().text()).contains("ist mit dieser Kennung schon eingetragen");
    }

    @Test
    void aDoubleClickEntersOne() {
        var form = filled();
        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
    }

    @Test
    void twoWhoChangeItAtOnceCompare() {
        var path = entered(filled());
        var mine = browser.get(path).form(path).with("label", "Mein Text");
        browser.get(path).form(path).with("label", "Ihr Text").send();

        var answer = mine.send();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Jemand hat den Anmeldedienst inzwischen geändert", "Ihr Text");
        assertThat(answer.valueOf("label")).isEqualTo("Mein Text");
        assertThat(answer.form(path).send().status()).isEqualTo(303);
    }

    @Test
    void switchedOffItStandsOnNoSignInPage() {
        var path = entered(filled().with("label", LONG));
        assertThat(given.browser().get("/anmelden").text()).contains(LONG);

        browser.get(path).form(path + "/abschaltung").send();

        assertThat(given.browser().get("/anmelden").text()).doesNotContain(LONG);
        assertThat(browser.get(path).text()).contains("Dieser Anmeldedienst ist abgeschaltet");
        browser.get(path).form(path + "/einschaltung").send();
        assertThat(given.browser().get("/anmelden").text()).contains(LONG);
    }

    @Test
    void saysInWordsWhatIsWrongWithTheConnection() {
        var path = entered(filled());
        assertThat(check(path)).contains("Der Dienst antwortet, und seine Angaben stimmen.", "Ein Schlüssel ist");

        issuer.metadata.put("code_challenge_methods_supported", List.of());
        assertThat(check(path)).contains("nennt PKCE mit S256 nicht");
        issuer.metadata.put("authorization_endpoint", "http://93.184.215.14/authorize");
        assertThat(check(path)).contains("beginnt nicht mit https://");
        issuer.metadata.remove("token_endpoint");
        assertThat(check(path)).contains("In den Angaben des Dienstes fehlt token_endpoint.");
        issuer.metadata.put("issuer", "https://login.example.org");
        assertThat(check(path)).contains("Der Dienst nennt sich selbst https://login.example.org.");
        issuer.close();
        assertThat(check(path)).contains("kommt keine Verbindung zustande");
    }

    @Test
    void saysWhereAnAddressLeadsInsteadOfGoingThere() {
        var path = entered(filled().with("address", issuer.address() + "/weiter"));
        assertThat(check(path)).contains("Die Adresse leitet weiter nach " + issuer.address());

        var other =
                entered(filled().with("address", issuer.address() + "/anderswo").with("clientId", "b"));
        assertThat(check(other)).contains("liegt kein Anmeldedienst (Antwort 404)");
    }

    @Test
    void saysWhyAnAddressIsNotAsked() {
        var path = entered(filled().with("address", "https://169.254.169.254")
                .with("clientId", UUID.randomUUID().toString()));
        assertThat(check(path)).contains("liegt in einem internen Netz");
        var plain = entered(filled().with("address", "http://login.example.invalid")
                .with("clientId", UUID.randomUUID().toString()));
        assertThat(check(plain)).contains("gibt es im Netz nicht");
    }

    @Test
    void anInvitationNeedsANameAnOfficeAndARole() {
        var path = entered(filled());
        var answer =
                browser.get(path).form(path + "/einladungen").with("name", LONG).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("name")).isEqualTo(LONG);
        assertThat(answer.text()).contains("Wählen Sie die Organisation", "Wählen Sie mindestens eine Rolle aus.");
    }

    @Test
    void anInvitationIsTakenBack() {
        var path = entered(filled());
        var form = browser.get(path)
                .form(path + "/einladungen")
                .with("name", "Linh")
                .with("organisation", office.value().toString())
                .with("given", "EDITOR");
        form.send();
        form.send();
        var open = browser.get(path);
        assertThat(open.page().select("p[dir=ltr]")).hasSize(1);
        var link = open.page().select("p[dir=ltr]").text();
        assertThat(given.browser().get(link).text()).contains("Guten Tag, Linh.");

        open.form(open.page().select("form[action$=ruecknahme]").attr("action")).send();

        assertThat(given.browser().get(link).status()).isEqualTo(404);
    }

    private String check(String path) {
        return browser.get(path).form(path + "/pruefung").send().text();
    }

    private static String entered(Form form) {
        Answer answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private Form filled() {
        return browser.get(PATH + "/neu")
                .form(PATH)
                .with("label", "Mit dem Konto der Stadt anmelden")
                .with("address", issuer.address())
                .with("clientId", StubIssuer.CLIENT)
                .with("secret", StubIssuer.SECRET)
                .with("organisations", office.value().toString())
                .with("help", "Servicestelle IT");
    }
}
