package de.lotse.identity.signinlog;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SignInLogTests {

    private static final String PATH = "/verwaltung/anmeldungen";

    @Autowired
    Given given;

    @Autowired
    SignInLog log;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhoCameInAndWhoDidNotAndNothingThatWasTyped() {
        var amira = given.caseManager();
        given.browser().signInAgain(amira.user().value().toString(), "Falsch-und-geheim");
        given.browserOf(amira);

        assertThat(lines(amira, PATH + "?alle"))
                .anyMatch(line -> line.contains("Passwort gelungen") && line.contains("127.0.…"))
                .anyMatch(line -> line.contains("Passwort stimmte nicht"));
        assertThat(lines(amira, PATH)).hasSize(1).allMatch(line -> line.contains("stimmte nicht"));
        assertThat(stored()).noneMatch(row -> row.contains("geheim"));
    }

    @Test
    void whatSomebodyTypesInPlaceOfANameIsNotKept() {
        given.caseManager();
        given.browser().signInAgain("mein-passwort-im-falschen-feld", "x");
        assertThat(page(admin(), PATH).text()).contains("niemandem zuzuordnen", "kein solches Konto");
        assertThat(stored()).noneMatch(row -> row.contains("falschen-feld"));
    }

    @Test
    void proofsAndUnlockingStandThereToo() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        browser.get("/konto/bestaetigung")
                .form("/konto/bestaetigung")
                .with("password", "x")
                .send();
        var locked = browser.get("/faelle").form("/sperre").send().follow();
        locked.form("/sperre/aufhebung").with("password", "x").send();
        assertThat(lines(amira, PATH))
                .anyMatch(line -> line.contains("erneute Bestätigung"))
                .anyMatch(line -> line.contains("Entsperren"));
    }

    @Test
    void anEmptyFormAtALockedScreenIsNoTry() {
        var amira = given.caseManager();
        var locked =
                given.browserOf(amira).get("/faelle").form("/sperre").send().follow();
        assertThat(locked.form("/sperre/aufhebung").send().text()).contains("Geben Sie etwas ein");
        assertThat(lines(amira, PATH)).isEmpty();
    }

    @Test
    void whatIsNotLookedAtIsNotCalledWrong() {
        var amira = given.caseManager();
        var form = given.browserOf(amira)
                .get("/faelle")
                .form("/sperre")
                .send()
                .follow()
                .form("/sperre/aufhebung")
                .with("password", "falsch");
        for (var i = 0; i < 12; i++) form.send();
        assertThat(lines(amira, PATH))
                .filteredOn(line -> line.contains("stimmte nicht"))
                .hasSizeLessThan(12);
        assertThat(page(admin(), PATH).page().select("main tbody tr").eachText())
                .anyMatch(line -> line.contains("Entsperren") && line.contains("zu viele Versuche, nicht geprüft"));
    }

    @Test
    void dataProtectionReadsThatNobodyOfItsOrganisationFailed() {
        var protection = given.colleague(given.organisation(Given.HERNE), Role.DATA_PROTECTION);
        assertThat(page(protection, PATH).text()).contains("in Ihrer Organisation keine Anmeldung misslungen");
    }

    @Test
    void whoGoesOnTryingFillsNothing() {
        var amira = given.caseManager();
        for (var i = 0; i < 12; i++)
            given.browser().signInAgain(amira.user().value().toString(), "falsch" + i);
        assertThat(lines(amira, PATH)).hasSizeBetween(5, 11);
        assertThat(page(admin(), PATH).text()).contains("zu viele Versuche, nicht geprüft");
    }

    @Test
    void dataProtectionSeesItsOwnOrganisationOnly() {
        var amira = given.caseManager();
        var jonas = given.caseManager();
        for (var one : List.of(amira, jonas))
            given.browser().signInAgain(one.user().value().toString(), "x");
        var protection = given.colleague(amira.organisation(), Role.DATA_PROTECTION);
        assertThat(page(protection, PATH).text())
                .contains(amira.name(), "aus Ihrer Organisation")
                .doesNotContain(jonas.name(), "niemandem zuzuordnen");
        assertThat(given.browserOf(amira).get(PATH).status()).isEqualTo(403);
    }

    @Test
    void isForgottenAfterNinetyDays() {
        var amira = given.caseManager();
        given.browser().signInAgain(amira.user().value().toString(), "x");
        given.as(amira, () -> jdbc.sql("""
                        insert into identity.sign_in (id, at, account_id, way, outcome, network)
                        select ?, ?, account_id, way, 'REFUSED', network
                        from   identity.sign_in where account_id = ?""")
                .params(
                        Ids.next(),
                        Timestamp.from(Instant.now().minus(Duration.ofDays(91))),
                        amira.user().value())
                .update());
        assertThat(lines(amira, PATH)).hasSize(2);
        log.forget();
        assertThat(lines(amira, PATH)).hasSize(1);
    }

    private List<String> lines(Actor whose, String path) {
        return page(admin(), path).page().select("main tbody tr").eachText().stream()
                .filter(line -> line.contains(whose.name()))
                .toList();
    }

    private Answer page(Actor who, String path) {
        return given.browserOf(who).get(path);
    }

    private Actor admin() {
        return given.colleague(given.organisation(Given.HERNE), Role.TENANT_ADMIN);
    }

    private List<String> stored() {
        return given.as(admin(), () -> jdbc.sql("select l::text from identity.sign_in l")
                .query(String.class)
                .list());
    }
}
