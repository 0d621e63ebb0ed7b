package de.lotse.casework.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class BundleControllerTests {

    private static final String PATH = BundlesPage.PATH;

    @Autowired
    Given given;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Actor petra;
    private Browser browser;
    private OrganisationId office;

    @BeforeEach
    void anOfficeAndTheCoordination() {
        petra = given.colleague(given.organisation(Given.HERNE), Role.COORDINATION);
        browser = given.browserOf(petra);
        office = office("Versorgungsamt");
    }

    @Test
    void aMunicipalityBeginsWithTheUsualOnesOfTheOfficesItHas() {
        var jobcentre = office("Jobcenter");

        assertThat(rows(jobcentre))
                .contains("Jobcenter – Leistungen", "Jobcenter – Arbeit und Sprache", "Schule und Bildung");
        assertThat(rows(office)).isEmpty();
    }

    @Test
    void anEndedOneIsNotOfferedAnyMoreAndDoesNotComeBack() {
        var jobcentre = office("Jobcenter");
        var path = browser.get(PATH)
                .page()
                .selectFirst("tr:contains(" + jobcentre.value() + "):contains(Leistungen) th a")
                .attr("href");

        var answer = browser.get(path).form(path + "/ende").send();

        assertThat(answer.follow().text()).contains("wird nicht mehr angeboten");
        assertThat(rows(jobcentre)).contains("Arbeit und Sprache").doesNotContain("Jobcenter – Leistungen");
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void theCoordinationAddsAndChangesOne() {
        assertThat(named("Versorgungsamt – Ausweis").send().follow().text()).contains("Die Vorgabe ist gespeichert.");
        assertThat(rows(office)).contains("Versorgungsamt – Ausweis", "Name und Geburtsdatum", "weitergeben");
        var path = path("Versorgungsamt – Ausweis");

        browser.get(path)
                .form(path)
                .with("name", "Versorgungsamt – Antrag")
                .with("purpose", "REFERRAL_HANDLING")
                .send()
                .follow();

        assertThat(rows(office)).contains("Versorgungsamt – Antrag", "um eine Vermittlung zu bearbeiten");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var refused = named("").with("direction", "").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("organisation")).isEqualTo(office.value().toString());
        assertThat(refused.page().select("input[name=categories][checked]").eachAttr("value"))
                .containsExactly("IDENTITY");
        assertThat(refused.page().getElementById("fehler").text()).contains("Geben Sie einen Namen ein.");
    }

    @Test
    void anOfficeHasNoTwoOfOneName() {
        named("Doppelt").send().follow();

        var refused = named("doppelt").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("fehler").text()).contains("hat schon eine Vorgabe mit diesem Namen");
    }

    @Test
    void whoeverWasSlowerSeesBothVersions() {
        named("Vorher").send().follow();
        var path = path("Vorher");
        var mine = browser.get(path).form(path).with("name", "Meine");
        browser.get(path).form(path).with("name", "Nachher").send().follow();

        var refused = mine.send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Inzwischen hat jemand anderes diese Vorgabe geändert", "Nachher");
        assertThat(refused.valueOf("name")).isEqualTo("Meine");
        assertThat(refused.form(path).send().status()).isEqualTo(303);
    }

    @Test
    void whatAnOfficeNeededThatHasEndedCanStillBeChanged() {
        named("Für das alte Amt").send().follow();
        var path = path("Für das alte Amt");
        var form = named("Noch eine");
        given.as(petra, () -> jdbc.sql("""
                        update tenancy.organisation set valid_from = current_date - 9, valid_to = current_date - 1
                        where  id = ?""").param(office.value()).update());

        assertThat(browser.get(path)
                        .form(path)
                        .with("name", "Für das Amt")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(422);
    }

    @Test
    void aSpecialCategoryIsNotHeard() {
        var refused = named("Heimlich").with("categories", "HEALTH").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(browser.get(PATH + "/neu").page().select("input[value=HEALTH], input[value=RELIGION_BELIEF]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEALTH", "DISABILITY", "VIOLENCE_PROTECTION", "RELIGION_BELIEF"})
    void theDatabaseTakesNoSpecialCategory(String category) {
        assertThatThrownBy(() -> given.as(petra, () -> jdbc.sql("""
                                insert into consent.recipient_bundle (id, organisation_id, name, categories, purpose_code, direction)
                                values (?, ?, 'Heimlich', ?, 'CASEWORK', 'SEND')""")
                        .params(Ids.next(), office.value(), new String[] {"IDENTITY", category})
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("recipient_bundle_categories_check");
    }

    @Test
    void itIsForAdministrationAndCoordinationAndStaysInTheMunicipality() {
        named("Nur in Herne").send().follow();
        var path = path("Nur in Herne");
        var essen = given.organisation(Given.ESSEN);

        assertThat(given.browserOf(given.caseManager()).get(PATH).status()).isEqualTo(403);
        assertThat(given.browserOf(given.caseManager()).get(path).status()).isEqualTo(403);
        assertThat(given.browserOf(given.colleague(petra.organisation(), Role.TENANT_ADMIN))
                        .get(path)
                        .status())
                .isEqualTo(200);
        assertThat(given.browserOf(given.colleague(Given.ESSEN, essen, Role.COORDINATION))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    private Form named(String name) {
        return browser.get(PATH + "/neu")
                .form(PATH)
                .with("organisation", office.value().toString())
                .with("name", name)
                .with("categories", "IDENTITY")
                .with("direction", "SEND");
    }

    private String path(String name) {
        return browser.get(PATH)
                .page()
                .selectFirst("tr:contains(" + office.value() + "):contains(" + name + ") th a")
                .attr("href");
    }

    private String rows(OrganisationId of) {
        return browser.get(PATH)
                .page()
                .select("tr:contains(" + of.value() + ")")
                .text();
    }

    private OrganisationId office(String name) {
        var id = new OrganisationId(Ids.next());
        Scope.of(Given.HERNE)
                .run(() -> organisations.add(new Organisation(id, name + " " + id.value(), name, Kind.AUTHORITY)));
        return id;
    }
}
