package de.lotse.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PersonPageTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseAccess access;

    Actor amira;
    Browser browser;
    CaseId caseId;
    String person;

    @BeforeEach
    void openACase() {
        amira = given.caseManager();
        browser = given.browserOf(amira);
        caseId = given.caseOf(amira, "Haile, Selam");
        person = "/faelle/" + caseId.value() + "/personen/" + client(caseId).value();
    }

    @Test
    void takesAYearForABirthDate() {
        save("geburt", Map.of("birth", "1987", "gender", "FEMALE"));

        assertThat(terms("basics")).contains("Geburtsdatum 1987", "weiblich");
        assertThat(browser.get(person + "/geburt").valueOf("birth")).isEqualTo("1987");
    }

    @Test
    void rejectsABirthDateInTheFutureAndKeepsIt() {
        var answer = send("geburt", Map.of("birth", "1.1.2150"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("birth")).isEqualTo("1.1.2150");
        assertThat(answer.page().getElementById("fehler").text()).contains("kann nicht stimmen");
    }

    @Test
    void showsSomebodyWithoutNationality() {
        save("staatsangehoerigkeiten", Map.of("state", "STATELESS"));

        assertThat(terms("nationalities")).contains("staatenlos");
    }

    @Test
    void writesANationalityOnce() {
        save("staatsangehoerigkeiten", Map.of("state", "SYR"));

        var again = send("staatsangehoerigkeiten", Map.of("state", "SYR"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Diese Staatsangehörigkeit ist schon eingetragen.");
        assertThat(again.valueOf("state")).isEqualTo("SYR");
    }

    @Test
    void keepsSeveralNamesInTheirScripts() {
        save("namen", name("Haile", "Selam", "LATIN", "OFFICIAL"));
        save("namen", name("ኃይሌ", "ሰላም", "ORIGINAL", "OFFICIAL"));
        save("namen", name("حايلي", "سلام", "ORIGINAL", "USED"));

        assertThat(terms("names")).contains("ሰላም", "حايلي", "amtlicher Name");
        assertThat(browser.get(person).page().selectFirst("h1").text()).isEqualTo("Haile, Selam");
        assertThat(browser.get(person).page().selectFirst("h1").attr("dir")).isEqualTo("auto");
    }

    @Test
    void acceptsANameOf300CharactersAndRejectsALongerOne() {
        var longest = "Ä".repeat(300);
        save("namen", name(longest, "Selam", "LATIN", "OFFICIAL"));
        assertThat(terms("names")).contains(longest);

        var answer = send("namen", name(longest + "x", "Selam", "LATIN", "OFFICIAL"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("höchstens 300 Zeichen");
    }

    @Test
    void keepsTheLastNameOfAPerson() {
        save("namen", name("Haile", "Selam", "LATIN", "OFFICIAL"));
        assertThat(browser.get(firstEntry("names")).text()).doesNotContain("Eintrag löschen");

        save("namen", name("Tesfay", "Selam", "LATIN", "FORMER"));
        var entry = firstEntry("names");
        browser.get(entry).form(entry + "/loeschung").send().follow();

        assertThat(terms("names")).contains("Tesfay").doesNotContain("Haile");
    }

    @Test
    void showsBothVersionsWhenTwoPeopleChangeTheSame() {
        var mine = browser.get(person + "/verstaendigung").form(person + "/verstaendigung");
        save("verstaendigung", Map.of("preferred_language", "ti", "literacy_note", "Sprachnachrichten"));

        var answer = mine.with("preferred_language", "ar")
                .with("literacy_note", "große Schrift")
                .send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text())
                .contains("Sprachnachrichten", "große Schrift", "Tigrinya", "Arabisch");
        assertThat(answer.valueOf("literacy_note")).isEqualTo("große Schrift");
        var resolved = answer.form(person + "/verstaendigung").send();
        assertThat(resolved.status()).isEqualTo(303);
        assertThat(terms("communication")).contains("große Schrift", "Arabisch");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyTookTheEntryAway() {
        save("sprachen", Map.of("language", "ar", "level", "NATIVE"));
        var entry = firstEntry("languages");
        var mine = browser.get(entry).form(entry);
        browser.get(entry).form(entry + "/loeschung").send().follow();

        var answer = mine.with("level", "B2").send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("level")).isEqualTo("B2");
        answer.form(person + "/sprachen").send().follow();
        assertThat(terms("languages")).contains("Arabisch (Hocharabisch) · B2");
    }

    @Test
    void twoPeopleMayChangeDifferentSections() {
        var arrival = browser.get(person + "/einreise").form(person + "/einreise");
        save("verstaendigung", Map.of("preferred_language", "ti"));

        assertThat(arrival.with("germany", "3.2022").send().status()).isEqualTo(303);
        assertThat(terms("arrival")).contains("03.2022");
    }

    @Test
    void sendingTheSameFormTwiceWritesOneLanguage() {
        var form = browser.get(person + "/sprachen")
                .form(person + "/sprachen")
                .with("language", "ti")
                .with("level", "NATIVE");

        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);

        assertThat(browser.get(person).page().select("#abschnitt-languages li")).hasSize(1);
    }

    @Test
    void keepsAFileNumberFromWhoeverReadsTheDatabase() {
        save("aktenzeichen", Map.of("type", "JOBCENTER_BG", "value", "35502//0012345", "issuer", "Jobcenter Herne"));

        assertThat(terms("identifiers")).contains("35502//0012345", "Jobcenter Herne");
        var rows = given.as(amira, () -> jdbc.sql("""
                        select value, blind_index from casework.person_identifier where person_id = ?""")
                .param(client(caseId).value())
                .query((row, number) -> new String(row.getBytes("value"), StandardCharsets.UTF_8)
                        + new String(row.getBytes("blind_index"), StandardCharsets.UTF_8))
                .list());
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains("0012345"));
    }

    @Test
    void aFileNumberBelongsToOnePersonOfTheOrganisation() {
        save("aktenzeichen", Map.of("type", "AZR_NUMBER", "value", "120304 050607"));
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var other = given.caseOf(colleague, "Haile, S.");
        var path = "/faelle/" + other.value() + "/personen/"
                + client(colleague, other).value() + "/aktenzeichen";

        var answer = given.browserOf(colleague)
                .get(path)
                .form(path)
                .with("type", "AZR_NUMBER")
                .with("value", "120304050607")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("bei Ihrem Träger schon erfasst");
        assertThat(answer.valueOf("value")).isEqualTo("120304050607");
        assertThat(answer.text()).doesNotContain("Haile, Selam");
    }

    @Test
    void anotherOrganisationMayKnowTheSameFileNumber() {
        save("aktenzeichen", Map.of("type", "AZR_NUMBER", "value", "998877"));
        var elsewhere = given.caseManager();
        var other = given.caseOf(elsewhere, "Haile, Selam");
        var path = "/faelle/" + other.value() + "/personen/"
                + client(elsewhere, other).value() + "/aktenzeichen";

        var answer = given.browserOf(elsewhere)
                .get(path)
                .form(path)
                .with("type", "AZR_NUMBER")
                .with("value", "998877")
                .send();

        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void warnsOfAContactThatIsNotSafe() {
        save("kontaktwege", Map.of("type", "MOBILE", "value", "0151 2345678", "safe", "NO", "answered_by", "Ehemann"));

        assertThat(terms("contacts")).contains("Gefahr: nicht nutzen", "Es meldet sich: Ehemann");
    }

    @Test
    void asksForTheTimesOfAContactThatIsSafeOnlyThen() {
        var answer = send("kontaktwege", Map.of("type", "PHONE", "value", "02323 12345", "safe", "TIMES"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("zu welchen Zeiten");
    }

    @Test
    void hidesAProtectedAddressFromAGuestOfAConference() {
        save(
                "adressen",
                Map.of("street", "Geheimweg 7", "postal_code", "44649", "city", "Herne", "district", "5916-WANNE"));
        save("schule", Map.of("type", "G", "name", "Schule am Geheimplatz", "class", "Eulenklasse"));
        var guest = member(Membership.CONFERENCE_GUEST);
        assertThat(guest.get(person).text()).contains("Geheimweg 7", "Schule am Geheimplatz");

        save("adressschutz", Map.of("protected", "true", "reason", "früherer Partner sucht sie"));

        assertThat(guest.get(person).text())
                .contains("Auskunftssperre")
                .doesNotContain("Geheimweg", "44649", "Wanne", "Geheimplatz", "Eulenklasse", "früherer Partner");
        assertThat(browser.get(person).text()).contains("Geheimweg 7", "Schule am Geheimplatz", "früherer Partner");
        assertThat(member(Membership.CO_WORKER).get(person).text()).contains("Geheimweg 7");
    }

    @Test
    void aSubstituteNeitherSeesNorChangesAProtectedAddress() {
        save("adressen", Map.of("street", "Geheimweg 7", "city", "Herne"));
        var entry = firstEntry("addresses");
        save("adressschutz", Map.of("protected", "true", "reason", "Schutz"));
        var substitute = member(Membership.SUBSTITUTE);

        assertThat(substitute.get(person).text()).doesNotContain("Geheimweg");
        for (var path : List.of(entry, person + "/adressen", person + "/adressschutz", person + "/schule"))
            assertThat(substitute.get(path).status()).isEqualTo(404);
        assertThat(substitute.get(person + "/sprachen").status()).isEqualTo(200);
    }

    @Test
    void whoeverLivesWithAProtectedPersonIsProtectedToo() {
        save("adressschutz", Map.of("protected", "true", "reason", "Schutz"));
        var child = add(caseId, "Haile, Robel", "CHILD");
        var path = "/faelle/" + caseId.value() + "/personen/" + child.value();
        browser.get(path + "/adressen")
                .form(path + "/adressen")
                .with("street", "Geheimweg 7")
                .with("city", "Herne")
                .send()
                .follow();

        assertThat(member(Membership.CONFERENCE_GUEST).get(path).text()).doesNotContain("Geheimweg");
    }

    @Test
    void theHeadOfEveryPageOfTheCaseTellsOfTheProtection() {
        var notes = "/faelle/" + caseId.value() + "/notizen";
        assertThat(browser.get(notes).text()).doesNotContain("Auskunftssperre");

        save("adressschutz", Map.of("protected", "true", "reason", "Schutz"));

        assertThat(browser.get(notes).text()).contains("Auskunftssperre");
    }

    @Test
    void theLeadIsRemindedOnceBeforeTheProtectionEnds() {
        var fields = Map.of("protected", "true", "reason", "Schutz", "ends_on", "+100");
        save("adressschutz", fields);
        save("adressschutz", fields);

        var reminders =
                browser.get("/faelle/" + caseId.value() + "/wiedervorlagen").page();
        assertThat(reminders.select("tbody th:contains(Auskunftssperre von Haile, Selam läuft am)"))
                .hasSize(1);
        assertThat(reminders.text())
                .contains(Formats.date(LocalDate.now(Formats.ZONE).plusDays(100 - 42)));
    }

    @Test
    void storesNothingThatIdentifiesAPseudonymUntilThePersonIsNamed() {
        var path = pseudonymousPerson();
        assertThat(browser.get(path).text()).contains("Zu einem Pseudonym wird hier nichts gespeichert");
        for (var section : List.of("namen", "adressen", "kontaktwege", "schule", "aktenzeichen"))
            assertThat(browser.get(path + "/" + section).status()).isEqualTo(404);
        var exact = browser.get(path + "/geburt")
                .form(path + "/geburt")
                .with("birth", "1.2.1987")
                .send();
        assertThat(exact.status()).isEqualTo(422);

        var naming = browser.get(path + "/benennung").form(path + "/benennung").with("family", "Haile");
        assertThat(naming.send().status()).isEqualTo(422);
        assertThat(naming.with("agreed", "true").send().follow().text())
                .contains("Die Person ist jetzt mit Namen erfasst.");

        assertThat(browser.get(path + "/adressen").status()).isEqualTo(200);
        assertThat(browser.get(path).page().selectFirst("h1").text()).isEqualTo("Haile");
        assertThat(browser.get(path + "/benennung").status()).isEqualTo(404);
    }

    @Test
    void theDatabaseRefusesAnIdentifierOfAPseudonym() {
        pseudonymousPerson();
        var id = given.as(amira, () -> jdbc.sql("select id from casework.person where pseudonymous")
                .query(UUID.class)
                .single());

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> given.as(amira, () -> jdbc.sql(
                                "insert into casework.person_address (id, person_id, city) values (?, ?, 'Herne')")
                        .params(UUID.randomUUID(), id)
                        .update()))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void endsTheMembershipInTheHousehold() {
        var child = add(caseId, "Haile, Robel", "CHILD");
        var path = "/faelle/" + caseId.value() + "/personen/" + child.value() + "/haushalt";

        var wrong = browser.get(path)
                .form(path)
                .with("valid_from", "1.3.2024")
                .with("valid_to", "1.2.2024")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Das Ende liegt vor dem Beginn.");

        browser.get(path)
                .form(path)
                .with("valid_from", "1.3.2024")
                .with("valid_to", "1.6.2025")
                .send()
                .follow();
        assertThat(browser.get("/faelle/" + caseId.value() + "/familie").text())
                .contains("seit 01.03.2024 bis 01.06.2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/namen", "/adressen", "/haushalt", "/benennung"})
    void hidesThePersonFromEverybodyElse(String page) {
        var strangers = List.of(
                given.colleague(amira.organisation(), Role.CASE_MANAGER),
                given.caseManager(),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER));
        for (var stranger : strangers) {
            assertThat(given.browserOf(stranger).get(person + page).status()).isEqualTo(404);
        }
    }

    @Test
    void showsNobodyThroughACaseToWhichTheyDoNotBelong() {
        var other = given.caseOf(amira, "Popescu, Ana");

        var answer = browser.get(
                "/faelle/" + other.value() + "/personen/" + client(caseId).value());

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aClosedCaseIsReadOnly() {
        save("sprachen", Map.of("language", "ti", "level", "NATIVE"));
        var form = browser.get(person + "/sprachen")
                .form(person + "/sprachen")
                .with("language", "ar")
                .with("level", "A1");
        given.as(amira, () -> jdbc.sql("""
                        update casework.case_file set status = 'CLOSED', closed_on = date '2026-01-31' where id = ?""").param(caseId.value()).update());

        assertThat(form.send().status()).isEqualTo(409);
        assertThat(browser.get(person).text())
                .contains("Tigrinya · Muttersprache")
                .doesNotContain("Bearbeiten", "Hinzufügen");
    }

    @Test
    void aGuestOfAConferenceChangesNothing() {
        var guest = member(Membership.CONFERENCE_GUEST);

        assertThat(guest.get(person).text()).doesNotContain("Bearbeiten", "Hinzufügen");
        assertThat(guest.get(person + "/sprachen").status()).isEqualTo(404);
    }

    private static Map<String, String> name(String family, String given, String script, String kind) {
        return Map.of("family", family, "given", given, "script", script, "kind", kind);
    }

    private Answer send(String section, Map<String, String> fields) {
        var path = person + "/" + section;
        var form = browser.get(path).form(path);
        fields.forEach(form::with);
        return form.send();
    }

    private void save(String section, Map<String, String> fields) {
        assertThat(send(section, fields).follow().text()).contains("Die Angaben sind gespeichert.");
    }

    private String terms(String section) {
        return browser.get(person).page().getElementById("abschnitt-" + section).text();
    }

    private String firstEntry(String section) {
        return browser.get(person)
                .page()
                .selectFirst("#abschnitt-" + section + " li a")
                .attr("href");
    }

    private Browser member(Membership membership) {
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        given.as(amira, () -> {
            access.addMember(caseId.value(), colleague.user(), membership, LocalDate.of(2026, 1, 1), null);
            return true;
        });
        return given.browserOf(colleague);
    }

    private String pseudonymousPerson() {
        var form = "/faelle/" + caseId.value() + "/personen/neu";
        var answer = browser.get(form)
                .form(form)
                .with("pseudonym", "Frau H.")
                .with("role", "OTHER")
                .send();
        return answer.header("Location");
    }

    private PersonId add(CaseId id, String name, String role) {
        var added = given.person(amira, name);
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), id.value(), added.value(), role)
                .update());
        return added;
    }

    private PersonId client(CaseId id) {
        return client(amira, id);
    }

    private PersonId client(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query((row, number) -> new PersonId(row.getObject("client_id", UUID.class)))
                .single());
    }
}
