package de.lotse.identity.kept;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class KeptFormTests {

    private static final String TEXT = "Langes Gespräch,\n\"mit\" \\ Umbruch\tund محمد.";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        var amira = given.caseManager();
        var note = noteForm(amira);
        endSessionsOf(amira);

        var late = note.send();
        assertThat(late.header("Location")).isEqualTo("/anmelden?abgelaufen");
        assertThat(late.follow().text()).contains("nicht verloren");

        var signedIn = late.follow()
                .form("/anmelden")
                .with("username", amira.user().value().toString())
                .with("password", Given.PASSWORD)
                .send();
        var kept = signedIn.follow();
        assertThat(kept.text()).contains("Ihre Eingaben sind noch da", "Langes Gespräch", "محمد");

        var sent = kept.form(kept.page().select("form[action$=/absendung]").attr("action"))
                .send();
        assertThat(sent.status()).isEqualTo(307);
        assertThat(sent.repeat(note).follow().text()).contains("Die Notiz ist gespeichert.", "Langes Gespräch");
    }

    @Test
    void nobodyElseGetsIt() {
        var amira = given.caseManager();
        var note = noteForm(amira);
        endSessionsOf(amira);
        note.send();

        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var answer = given.browser()
                .get("/anmelden")
                .form("/anmelden")
                .with("username", colleague.user().value().toString())
                .with("password", Given.PASSWORD)
                .send();

        assertThat(answer.header("Location")).isEqualTo("/start");
    }

    @Test
    void aFormWithoutOurMarkIsRefused() {
        var amira = given.caseManager();
        var note = noteForm(amira).with("_owner", "5916." + amira.user().value() + "." + "0".repeat(64));
        endSessionsOf(amira);
        assertThat(note.send().status()).isEqualTo(403);
    }

    @Test
    void aForgedFormInALiveSessionIsRefused() {
        assertThat(noteForm(given.caseManager()).with("_csrf", "x").send().status())
                .isEqualTo(403);
    }

    private Form noteForm(Actor actor) {
        var path = "/faelle/" + given.caseOf(actor, "Berhane, Saba").value() + "/notizen";
        return given.browserOf(actor).get(path).form(path).with("text", TEXT);
    }

    private void endSessionsOf(Actor actor) {
        jdbc.sql("delete from identity.session where principal_name = ?")
                .param(actor.user().value().toString())
                .update();
    }
}
