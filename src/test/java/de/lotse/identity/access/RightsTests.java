package de.lotse.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Field;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class RightsTests {

    private static final String PATH = "/verwaltung/zugaenge/";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StoredRights rights;

    @Test
    void aNewRoleEndsTheSessionsAndThePersonHearsWhoGaveIt() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var admin = admin(Given.HERNE);

        var page = give(admin, amira, "CASE_MANAGER", "PROVIDER_LEAD").follow();
        assertThat(page.text()).contains("Rollen und Organisation sind gespeichert.");

        assertThat(browser.get("/start").header("Location")).isEqualTo("/anmelden");
        var told = signIn(amira).follow();
        assertThat(told.text()).contains("Rollen oder Organisation geändert", "Das war " + admin.name());
        told.form("/konto/anmeldung/kenntnisnahme").send();
        assertThat(given.browserOf(amira).get("/leitung").status()).isEqualTo(200);
        assertThat(given.browserOf(amira).get("/mitteilungen").text())
                .contains("Ihre Rollen oder Ihre Organisation sind geändert.");
    }

    @Test
    void everyChangeStaysInTheHistory() {
        var amira = given.caseManager();
        var admin = admin(Given.HERNE);
        give(admin, amira, "CASE_MANAGER", "EDITOR");
        give(admin, amira, "CASE_MANAGER");

        assertThat(given.browserOf(admin)
                        .get(PATH + amira.user().value())
                        .page()
                        .select("#verlauf li")
                        .eachText())
                .satisfiesExactly(
                        last -> assertThat(last).contains("durch " + admin.name(), "Rolle verloren: Redaktion"),
                        first -> assertThat(first).contains("durch " + admin.name(), "Rolle erhalten: Redaktion"));
        assertThatThrownBy(() -> given.as(admin, () -> jdbc.sql("delete from identity.rights_change")
                        .update()))
                .isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    void theHistoryBeginsWithTheInvitation() {
        var admin = admin(Given.HERNE);
        var invited = given.browserOf(admin)
                .get(PATH + "neu")
                .form("/verwaltung/zugaenge")
                .with("name", "Neue Kollegin")
                .with("username", "neu." + Ids.next())
                .with("organisation", admin.organisation().value().toString())
                .with("roles", "EDITOR")
                .send();

        assertThat(invited.page().select("#verlauf li").text())
                .contains("durch " + admin.name(), "Rolle erhalten: Redaktion");
    }

    @Test
    void movesSomebodyToAnotherOrganisation() {
        var amira = given.caseManager();
        var admin = admin(Given.HERNE);
        var other = given.colleague(given.organisation(Given.HERNE), Role.CASE_MANAGER);

        send(admin, amira, other.organisation().value().toString(), "0", "CASE_MANAGER");

        var page = given.browserOf(admin).get(PATH + amira.user().value()).page();
        assertThat(page.select("#verlauf").text())
                .contains("Organisation: von " + name(page, amira) + " zu " + name(page, other));
    }

    @Test
    void whoIsInAnOrganisationThatHasEndedStaysThereAndNobodyComesToIt() {
        var amira = given.caseManager();
        var admin = admin(Given.HERNE);
        var office = amira.organisation();
        given.as(admin, () -> jdbc.sql("""
                        update tenancy.organisation set valid_from = current_date - 9, valid_to = current_date - 1
                        where  id = ?""").param(office.value()).update());

        assertThat(give(admin, amira, "EDITOR").status()).isEqualTo(303);
        var other = given.caseManager();
        assertThat(send(admin, other, office.value().toString(), "0", "EDITOR").text())
                .contains("Wählen Sie eine Organisation aus der Liste.");
    }

    @Test
    void nobodyChangesHerOwnRoles() {
        var admin = admin(Given.HERNE);
        var browser = given.browserOf(admin);
        assertThat(browser.get(PATH + admin.user().value()).page().select("#rollen"))
                .isEmpty();
        assertThat(give(admin, admin, "TENANT_ADMIN", "CASE_MANAGER").status()).isEqualTo(409);
    }

    @Test
    void aSecondChangeThatHasNotSeenTheFirstIsRefused() {
        var amira = given.caseManager();
        var admin = admin(Given.HERNE);
        give(admin, amira, "EDITOR");
        assertThat(send(admin, amira, amira.organisation().value().toString(), "0", "DATA_PROTECTION")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var amira = given.caseManager();
        var admin = admin(Given.HERNE);
        var answer = send(admin, amira, amira.organisation().value().toString(), "0");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie mindestens eine Rolle.");
        assertThat(send(admin, amira, "nirgends", "0", "CHEF").text())
                .contains("Wählen Sie mindestens eine Rolle.", "Wählen Sie eine Organisation aus der Liste.");
    }

    @Test
    void whoWasAnAdministratorUntilJustNowTakesNobodyElseDown() {
        var first = admin(Given.HERNE);
        var second = admin(Given.HERNE);
        give(first, second, "EDITOR");
        assertThatThrownBy(() -> given.as(second, () -> {
                    rights.stayAdministrator();
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void othersSeeNothingOfIt() {
        var amira = given.caseManager();
        assertThat(give(admin(Given.ESSEN), amira, "EDITOR").status()).isEqualTo(404);
        assertThat(give(given.caseManager(), amira, "EDITOR").status()).isEqualTo(403);
    }

    private static String name(Document page, Actor of) {
        return page.select("#organisation [value=" + of.organisation().value() + "]")
                .text();
    }

    private Actor admin(TenantId tenant) {
        return given.colleague(tenant, given.organisation(tenant), Role.TENANT_ADMIN);
    }

    private Answer give(Actor admin, Actor person, String... roles) {
        var version = given.browserOf(admin)
                .get(PATH + person.user().value())
                .page()
                .select("#rollen [name=version]")
                .val();
        return send(admin, person, person.organisation().value().toString(), version.isEmpty() ? "0" : version, roles);
    }

    private Answer send(Actor admin, Actor person, String organisation, String version, String... roles) {
        var browser = given.browserOf(admin);
        var fields = new ArrayList<Field>(shared(browser));
        fields.add(new Field("version", version));
        fields.add(new Field("organisation", organisation));
        for (var role : roles) fields.add(new Field("roles", role));
        return browser.multipart(PATH + person.user().value() + "/rollen", fields);
    }

    /** What every form carries against forged requests. */
    private static List<Field> shared(Browser browser) {
        return browser.get("/konto/passwort").form("/konto/passwort").fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("_"))
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }

    private Answer signIn(Actor who) {
        return given.browser()
                .get("/anmelden")
                .form("/anmelden")
                .with("username", who.user().value().toString())
                .with("password", Given.PASSWORD)
                .send();
    }
}
