package de.lotse.casework.team;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class TeamTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonNames names;

    private Actor amira;
    private Actor jonas;
    private CaseId id;
    private Browser lead;

    @BeforeEach
    void begin() {
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        id = caseOf("Nuria", "Okonkwo");
        lead = given.browserOf(amira);
    }

    @Test
    void aCoWorkerOpensTheCaseFromTheFirstToTheLastDay() {
        var answer = add(jonas, "CO_WORKER", "+14");

        var until = Formats.date(LocalDate.now(Formats.ZONE).plusDays(14));
        assertThat(answer.follow().text()).contains(jonas.name(), "Mitarbeit", until);
        assertThat(given.browserOf(jonas).get("/faelle").text()).contains("Okonkwo, Nuria");

        var page = lead.get(path("/mitarbeit"));
        page.form(page.page().select("form[action$=/ende]").attr("action")).send();

        assertThat(lead.get(path("/mitarbeit")).text())
                .contains(jonas.name(), Formats.date(LocalDate.now(Formats.ZONE)));
        assertThat(lead.get(path("/verlauf")).text()).contains("Mitarbeit begonnen", "Mitarbeit beendet");
    }

    @Test
    void theLeadOfTheOrganisationSupervisesWhenSheIsNamed() {
        var head = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        assertThat(given.browserOf(head).get(path("")).status()).isEqualTo(404);
        assertThat(add(head, "CO_WORKER", "").status()).isEqualTo(422);

        add(head, "SUPERVISOR", "");

        assertThat(given.browserOf(head).get(path("")).text())
                .contains("Okonkwo, Nuria", "Fachaufsicht " + head.name());
    }

    @Test
    void theSheetOfTheConsentNamesWhoWorksOnTheCase() throws Exception {
        add(jonas, "CO_WORKER", "");
        given.consent(amira, id);
        var consents = lead.get(path("/einwilligungen")).page();
        var one = consents.select("a[href^=" + path("/einwilligungen/") + "]").eachAttr("href").stream()
                .filter(href -> href.matches(".*/einwilligungen/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();

        var sheet = one + "/druck";

        try (var pdf = Loader.loadPDF(lead.download(sheet).body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Arbeiten mit", jonas.name() + " (Mitarbeit)");
        }
    }

    @Test
    void whoDoesNotLeadTheCaseChangesNothing() {
        add(jonas, "CO_WORKER", "");
        var eva = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var hers = given.browserOf(jonas);
        var forms = lead.get(path("/mitarbeit"));

        var page = hers.get(path("/mitarbeit"));

        assertThat(page.text()).contains(amira.name(), jonas.name()).doesNotContain("Ausschließen");
        assertThat(page.page().select("main form")).isEmpty();
        for (var form : List.of(
                forms.form(path("/mitarbeit"))
                        .with("colleague", eva.user().value().toString()),
                forms.form(path("/ausschluss"))
                        .with("whom", eva.user().value().toString())
                        .with("reason", "x"))) {
            var fields = new java.util.LinkedHashMap<>(form.fields());
            fields.put(
                    "_csrf",
                    hers.get("/start").page().select("input[name=_csrf]").val());
            assertThat(hers.post(form.action(), fields).status()).isEqualTo(403);
        }
    }

    @Test
    void nothingTellsTheExcludedColleagueOfTheCase() {
        add(jonas, "CO_WORKER", "");
        var reminder = lead.get(path("/wiedervorlagen")).form(path("/wiedervorlagen"));
        reminder.with("text", "Okapi füttern").with("dueOn", "heute").send();
        remindJonas("Zebra zählen");
        appointment();
        var hers = given.browserOf(jonas);
        assertThat(hers.get("/start").text()).contains("Zebra zählen", "1 in Klärung");
        var number = number();

        exclude(jonas, "verschwägert").follow();

        var unknown = hers.get("/faelle/" + UUID.randomUUID());
        for (var page : List.of("", "/mitarbeit", "/verlauf", "/notizen", "/unterlagen", "/fallblatt", "/zugriffe"))
            assertThat(hers.get(path(page)).body()).as(page).isEqualTo(unknown.body());
        assertThat(hers.get(path("")).status()).isEqualTo(404);
        assertThat(hers.get("/vertretungen/" + id.value()).status()).isEqualTo(404);
        for (var page : List.of(
                "/start",
                "/faelle",
                "/wiedervorlagen",
                "/termine",
                "/termine?sicht=team",
                "/termine/neu",
                "/kennzahlen"))
            assertThat(hers.get(page).text()).as(page).doesNotContain("Okonkwo", number, "Zebra", "Okapi");
        assertThat(hers.get("/start").text()).doesNotContain("1 in Klärung");
        for (var words : List.of("Okonkwo", number)) {
            var found = hers.get("/suche").form("/suche").with("q", words).send();
            var nothing =
                    hers.get("/suche").form("/suche").with("q", "Nirgendwo").send();
            assertThat(found.page().select("main a"))
                    .as(words)
                    .hasSameSizeAs(nothing.page().select("main a"));
            assertThat(found.text()).doesNotContain("Nuria");
            assertThat(hers.get("/befehl")
                            .form("/befehl")
                            .with("command", words)
                            .send()
                            .status())
                    .isEqualTo(422);
        }
        assertThat(hers.get(path("/vertretung")).status()).isEqualTo(404);
    }

    @Test
    void anExclusionWinsOverASubstitutionThatIsSetUpLaterAndIsTakenBackByTheLead() {
        exclude(jonas, "Nachbarn").follow();

        assertThat(lead.get(path("/mitarbeit"))
                        .page()
                        .select("#colleague option")
                        .text())
                .doesNotContain(jonas.name());
        assertThat(lead.get(path("/vertretung")).text()).doesNotContain(jonas.name());

        var page = lead.get(path("/mitarbeit"));
        assertThat(page.text()).contains(jonas.name(), "Nachbarn");
        page.form(page.page().select("form[action*=/ausschluss/]").attr("action"))
                .send();
        add(jonas, "CO_WORKER", "");

        assertThat(given.browserOf(jonas).get(path("")).status()).isEqualTo(200);
    }

    @Test
    void theReasonIsNotReadableInTheDatabase() {
        exclude(jonas, "verschwägert mit der Mutter");

        var stored = given.as(
                amira, () -> jdbc.sql("select encode(reason, 'escape') from consent.case_exclusion where case_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());

        assertThat(stored).doesNotContain("verschw", "Mutter");
    }

    @Test
    void theLeadOfTheOrganisationExcludesWithoutOpeningTheCase() {
        add(jonas, "CO_WORKER", "");
        var head = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        var hers = given.browserOf(head);
        var door = "/leitung/faelle/" + id.value() + "/ausschluss";
        assertThat(hers.get("/leitung/faelle").page().select("a[href='" + door + "']"))
                .hasSize(1);

        var page = hers.get(door);
        assertThat(page.text()).contains(number(), amira.name()).doesNotContain("Okonkwo");
        assertThat(page.page().select("#whom option").text()).doesNotContain(amira.name());
        assertThat(page.form(door).with("reason", "").send().status()).isEqualTo(422);
        page.form(door)
                .with("whom", jonas.user().value().toString())
                .with("reason", "befangen")
                .send();

        assertThat(given.browserOf(jonas).get(path("")).status()).isEqualTo(404);
        assertThat(hers.get(path("")).status()).isEqualTo(404);
        assertThat(lead.get(door).status()).isEqualTo(403);
    }

    @Test
    void anExcludedLeadOfTheOrganisationSeesNeitherNumberNorCount() {
        var head = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        var hers = given.browserOf(head);
        var before = hers.get("/leitung").text();

        exclude(head, "Ehefrau der Ratsuchenden");

        assertThat(hers.get("/leitung/faelle").text()).doesNotContain(number());
        assertThat(hers.get("/leitung").text()).isNotEqualTo(before);
        var door = "/leitung/faelle/%s/ausschluss";
        assertThat(hers.get(door.formatted(id.value())).body())
                .isEqualTo(hers.get(door.formatted(UUID.randomUUID())).body());
    }

    @Test
    void anotherOrganisationCanBeKeptOut() {
        var other = given.caseManager();

        var answer = lead.get(path("/mitarbeit"))
                .form(path("/ausschluss"))
                .with("whom", other.organisation().value().toString())
                .with("reason", "Streit vor Gericht")
                .send();

        assertThat(answer.follow().text())
                .contains("Träger " + other.organisation().value(), "Streit vor Gericht");
    }

    private Answer add(Actor colleague, String role, String to) {
        return lead.get(path("/mitarbeit"))
                .form(path("/mitarbeit"))
                .with("colleague", colleague.user().value().toString())
                .with("role", role)
                .with("to", to)
                .send();
    }

    private Answer exclude(Actor colleague, String reason) {
        return lead.get(path("/mitarbeit"))
                .form(path("/ausschluss"))
                .with("whom", colleague.user().value().toString())
                .with("reason", reason)
                .send();
    }

    private void remindJonas(String text) {
        var hers = given.browserOf(jonas);
        hers.get(path("/wiedervorlagen"))
                .form(path("/wiedervorlagen"))
                .with("text", text)
                .with("dueOn", "heute")
                .send();
    }

    private void appointment() {
        given.as(jonas, () -> jdbc.sql("""
                        insert into casework.appointment
                          (id, case_id, colleague_id, on_day, from_time, to_time, room, phone, interpreter_mode, interpreter_language,
                           interpreter_cost)
                        values (?, ?, ?, current_date, ?, ?, '', '', 'NONE', '', '')""")
                .params(UUID.randomUUID(), id.value(), jonas.user().value(), LocalTime.of(23, 50), LocalTime.of(23, 58))
                .update());
    }

    private String number() {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private CaseId caseOf(String givenName, String family) {
        var opened = given.caseOf(amira, family + ", " + givenName);
        return given.as(amira, () -> {
            var person = jdbc.sql("select client_id from casework.case_file where id = ?")
                    .param(opened.value())
                    .query(UUID.class)
                    .single();
            names.store(
                    new PersonId(person), List.of(new NameEntry(givenName, "", family, Script.LATIN, Kind.OFFICIAL)));
            return opened;
        });
    }

    private String path(String tab) {
        return "/faelle/" + id.value() + tab;
    }
}
