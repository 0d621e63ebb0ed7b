package de.lotse.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class AppointmentControllerTests {

    private static final String RIGHT_TO_LEFT = "مبنى البلدية";

    @Autowired
    Given given;

    @Autowired
    CaseOpening opening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @Test
    void dayAndBeginAreEnoughAndItLastsAnHour() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var answer = form(browser, id).with("day", "+3").with("from", "9.30").send();

        assertThat(answer.follow().text())
                .contains("Der Termin ist vereinbart.", "09:30–10:30 Uhr", "Mit " + amira.name(), "vereinbart");
        assertThat(browser.get(list(id)).text()).contains("09:30–10:30 Uhr", amira.name());
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text()).contains("Termin vereinbart");
        assertThat(browser.get("/faelle/" + id.value()).text()).contains("09:30–10:30 Uhr");
    }

    @ParameterizedTest
    @CsvSource({
        "day, irgendwann, kein Datum",
        "day, gestern, heute oder danach",
        "day, 1.1.2090, bis zu 3 Jahre",
        "from, halb zehn, Geben Sie eine Uhrzeit ein",
        "to, 8, endet vor seinem Beginn",
        "colleague, 0191a3f0-0000-7000-8000-000000000000, Wählen Sie einen Eintrag",
        "interpreterMode, POOL_ON_SITE, Wählen Sie die Sprache"
    })
    void keepsEverythingThatWasTypedWhenSomethingIsWrong(String field, String value, String message) {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");

        var answer = form(given.browserOf(amira), id)
                .with("day", "+3")
                .with("from", "9")
                .with("to", "10")
                .with("place", RIGHT_TO_LEFT)
                .with("purpose", "Antrag mit Frau Krüger")
                .with(field, value)
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text()).contains(message);
        assertThat(answer.valueOf("place")).isEqualTo(RIGHT_TO_LEFT);
        assertThat(answer.valueOf("purpose")).isEqualTo("Antrag mit Frau Krüger");
    }

    @Test
    void whatIsWrittenOfACaseIsEncrypted() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var path = form(given.browserOf(amira), id)
                .with("day", "+3")
                .with("from", "9")
                .with("place", "Akazienhof 7")
                .with("withWhom", "Frau Krüger")
                .send()
                .header("Location");

        assertThat(given.browserOf(amira).get(path).text()).contains("Akazienhof 7", "Mit Frau Krüger");
        var stored = given.as(amira, () -> jdbc.sql("select a::text from casework.appointment a where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        assertThat(stored).doesNotContain(hex("Akazienhof"), hex("Frau Kr"), "Akazienhof");
    }

    @Test
    void movingKeepsTheChainFromTheOldTimeToTheNew() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var first = planned(browser, id, "+3", "9", "2.14");

        var second = move(browser, first, "+4", "Kurs am Vormittag").header("Location");
        var third = move(browser, second, "+5", "").header("Location");

        var page = browser.get(second);
        assertThat(page.text()).contains("verlegt", "Raum 2.14");
        assertThat(page.page().select("ol.lotse-steps li")).hasSize(3);
        assertThat(page.page().select("ol.lotse-steps a").eachAttr("href")).containsExactly(first, third);
        assertThat(browser.get(first).text()).contains("Kurs am Vormittag");
        assertThat(browser.get(third).text()).contains("vereinbart");
        assertThat(browser.get(first + "/verlegung").status()).isEqualTo(409);
    }

    @Test
    void anAppointmentIsForAMemberOfTheHouseholdInHerLanguageAndStaysSo() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        assertThat(browser.get(list(id) + "/neu").page().select("#person")).isEmpty();
        var mother = given.as(amira, () -> {
            var person = given.person(amira, "Haddad, Mariam");
            opening.addMember(id, person, "PARENT");
            jdbc.sql("""
                            insert into casework.person_communication (person_id, preferred_language, interpreter_needed)
                            values (?, 'apc', true)""").param(person.value()).update();
            return person;
        });
        var form = form(browser, id);
        assertThat(browser.get(list(id) + "/neu")
                        .page()
                        .select("#person option")
                        .eachText())
                .containsExactly("Haddad, Rima", "Haddad, Mariam");

        var first = form.with("day", "+3")
                .with("from", "9")
                .with("person", mother.value().toString())
                .with("interpreterMode", "POOL_ON_SITE")
                .send()
                .header("Location");
        var moved = move(browser, first, "+4", "").header("Location");

        for (var path : new String[] {first, moved})
            assertThat(browser.get(path).text()).contains("Für wen Haddad, Mariam", "(levantinisch)");
        assertThat(browser.get(moved).valueOf("sprache")).isEqualTo("ar");
        for (var path : new String[] {"/faelle/" + id.value(), list(id)})
            assertThat(browser.get(path).text()).as(path).contains(", für Haddad, Mariam");
        var day = given.as(amira, () -> jdbc.sql("select on_day from casework.appointment where state = 'PLANNED'")
                .query(LocalDate.class)
                .single());
        assertThat(browser.get("/termine?tag=" + day).text()).contains("Haddad, Rima, für Haddad, Mariam");
        assertThat(browser.get(moved + "/angaben").valueOf("person"))
                .isEqualTo(mother.value().toString());
    }

    @Test
    void aStrangerCannotBeChosen() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var stranger = given.person(amira, "Fremd, Fanny");

        var answer = form(given.browserOf(amira), id)
                .with("day", "+3")
                .with("from", "9")
                .with("person", stranger.value().toString())
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Wählen Sie einen Eintrag aus der Liste.")
                .doesNotContain("Fanny");
    }

    @Test
    void movingToTheSameTimeIsNoMove() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "");

        var answer = browser.get(path + "/verlegung")
                .form(path + "/verlegung")
                .with("reason", "Umzug")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Der Termin liegt schon zu dieser Zeit.");
        assertThat(answer.valueOf("reason")).isEqualTo("Umzug");
    }

    @Test
    void aMovedAppointmentLastsAsLongAsBefore() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = form(browser, id)
                .with("day", "+3")
                .with("from", "9")
                .with("to", "9:25")
                .send()
                .header("Location");

        var moved = browser.get(path + "/verlegung")
                .form(path + "/verlegung")
                .with("from", "14:30")
                .send()
                .follow();

        assertThat(moved.text()).contains("14:30–14:55 Uhr");
    }

    @Test
    void oneClickLeadsFromAnAppointmentThatWasHeldToTheContact() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = form(browser, id)
                .with("day", "heute")
                .with("from", "0:10")
                .with("to", "0:55")
                .with("interpreterMode", "POOL_PHONE")
                .with("interpreterLanguage", "ar")
                .send()
                .header("Location");

        var contact = browser.get(path).form(path + "/durchfuehrung").send().follow();

        assertThat(contact.valueOf("minutes")).isEqualTo("45");
        assertThat(contact.valueOf("interpreterMode")).isEqualTo("POOL_PHONE");
        assertThat(contact.valueOf("language")).isEqualTo("ar");
        var kontakte = "/faelle/" + id.value() + "/kontakte";
        assertThat(contact.form(kontakte)
                        .with("text", "Besprochen.")
                        .send()
                        .follow()
                        .text())
                .contains("zusammen 45 Min.");
        assertThat(browser.get(path).text()).contains("stattgefunden", "war da");
    }

    @Test
    void anInterpreterWhoStaysAwayIsNoted() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = form(browser, id)
                .with("day", "heute")
                .with("from", "0:10")
                .with("interpreterMode", "POOL_ON_SITE")
                .with("interpreterLanguage", "uk")
                .with("interpreterCost", "LAND")
                .send()
                .header("Location");

        var contact = browser.get(path)
                .form(path + "/durchfuehrung")
                .with("interpreterMissing", "true")
                .send()
                .follow();

        assertThat(contact.valueOf("interpreterMode")).isEqualTo("NONE");
        assertThat(browser.get(path).text()).contains("ist nicht gekommen", "Landesmittel für Sprachmittlung");
    }

    @Test
    void nobodyCanHaveMissedAnAppointmentThatIsStillToCome() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "");

        var answer = absence(browser, path, "MISSED", "Bus verpasst");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Der Termin ist noch nicht gewesen.");
        assertThat(answer.valueOf("reason")).isEqualTo("Bus verpasst");
        assertThat(browser.get(path).page().select("form[action$=durchfuehrung]"))
                .isEmpty();
    }

    @Test
    void tellsWhoCalledItOffAndTakesItBack() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "");

        var off = absence(browser, path, "CANCELLED_BY_INTERPRETER", "krank").follow();
        assertThat(off.text()).contains("von der Sprachmittlung abgesagt", "krank");

        var back = off.form(path + "/ruecknahme").send().follow();
        assertThat(back.text()).contains("Verlegen", "Zettel drucken").doesNotContain("krank");
    }

    @Test
    void whoComesTooLateIsToldWhatHoldsNow() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "");
        var opened = browser.get(path + "/ausfall");

        move(browser, path, "+4", "");
        var late =
                opened.form(path + "/ausfall").with("state", "CANCELLED_BY_US").send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("a[href='" + path + "']")).isNotEmpty();
    }

    @Test
    void twoChangesAtOnceAreComparedFieldByField() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "2.14");
        var mine = browser.get(path + "/angaben").form(path + "/angaben").with("room", "1.02");
        browser.get(path + "/angaben")
                .form(path + "/angaben")
                .with("room", "3.07")
                .send();

        var conflict = mine.send();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("1.02", "3.07");
        assertThat(conflict.form(path + "/angaben").send().follow().text()).contains("1.02");
    }

    @Test
    void warnsOfRoomColleagueAndInterpreterThatAreTakenButNeverBlocks() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var foreign = given.caseOf(jonas, "Geheim, Gregor");
        interpreted(given.browserOf(jonas), foreign, "10", "Raum 5", "Hoda  Karimi");
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        planned(browser, id, "+3", "10:30", "");

        var page = browser.get(interpreted(browser, id, "10:45", "raum 5", "hoda karimi"));

        assertThat(page.text())
                .contains(
                        "Zur gleichen Zeit schon belegt",
                        "Raum Raum 5 ist 10:00–11:00 Uhr schon belegt (" + jonas.name())
                .contains("Die Sprachmittlung ist 10:00–11:00 Uhr schon eingeplant")
                .contains(amira.name() + " hat 10:30–11:30 Uhr schon einen Termin.")
                .doesNotContain("Geheim");
    }

    @Test
    void oneAfterTheOtherIsNoClash() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        planned(browser, id, "+3", "9", "5");

        assertThat(browser.get(planned(browser, id, "+3", "10", "5")).text()).doesNotContain("schon belegt");
    }

    @Test
    void todaysAppointmentsStandOnMeinTagAndThoseWithoutAnEndToo() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        planned(browser, id, "heute", "9", "2.14");
        var forgotten = planned(browser, id, "+3", "16", "");
        shift(amira, forgotten, -2);

        assertThat(browser.get("/start").text())
                .contains("09:00–10:00 Uhr, Raum 2.14", "16:00–17:00 Uhr", "Termin ohne Ergebnis");
    }

    @Test
    void theCalendarFileNamesNobody() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = form(browser, id)
                .with("day", "24.12.2027")
                .with("from", "9")
                .with("place", "bei Frau Haddad, Akazienhof 7")
                .with("room", "2.14; links, hinten")
                .with("purpose", "Geheime Sache")
                .send()
                .header("Location");

        var file = browser.download(path + "/kalender");
        var text = new String(file.body(), StandardCharsets.UTF_8);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(text)
                .contains(
                        "DTSTART:20271224T080000Z\r\n",
                        "DTEND:20271224T090000Z\r\n",
                        "LOCATION:2.14\\; links\\, hinten\r\n")
                .contains("SUMMARY:Termin zum Fall ")
                .doesNotContain("Haddad", "Akazienhof", "Geheime");
        assertThat(actions(amira, id)).contains("EXPORT");
    }

    @Test
    void hidesAppointmentsFromEverybodyElse() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var path = planned(given.browserOf(amira), id, "+3", "9", "");
        var other = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));

        for (var part : List.of("", "/angaben", "/verlegung", "/ausfall", "/kalender", "/zettel"))
            assertThat(other.get(path + part).status()).as(part).isEqualTo(404);
        assertThat(other.get(list(id)).status()).isEqualTo(404);
        var elsewhere = given.caseOf(amira, "Anders, Anna");
        var swapped = path.replace(id.value().toString(), elsewhere.value().toString());
        assertThat(given.browserOf(amira).get(swapped).status()).isEqualTo(404);
    }

    @Test
    void aClosedCaseIsReadOnlyAndItsAppointmentsWereDecided() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        var path = planned(browser, id, "+3", "9", "");
        var closing = "/faelle/" + id.value() + "/abschluss";

        var closed = browser.get(closing)
                .form(closing)
                .with("reason", "GOAL_REACHED")
                .with("evaluation", "Alles erreicht.")
                .with("offen-appointments", "OBSOLETE")
                .send();

        assertThat(closed.status()).as(closed.text()).isEqualTo(303);
        assertThat(browser.get(path).text()).contains("von uns abgesagt", "Fall abgeschlossen");
        assertThat(browser.get(path).page().select("main form[method=post]")).isEmpty();
        assertThat(browser.get(list(id) + "/neu").status()).isEqualTo(409);
    }

    @Test
    void theListNeedsAsManyQueriesForTwentyAsForOne() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        planned(browser, id, "+3", "9", "");
        var one = counter.during(() -> browser.get(list(id))).size();
        for (var hour = 0; hour < 20; hour++) planned(browser, id, "+5", String.valueOf(hour), "");

        assertThat(counter.during(() -> browser.get(list(id)))).hasSize(one);
    }

    private static Browser.Form form(Browser browser, CaseId id) {
        return browser.get(list(id) + "/neu").form(list(id));
    }

    private static String planned(Browser browser, CaseId id, String day, String from, String room) {
        var answer = form(browser, id)
                .with("day", day)
                .with("from", from)
                .with("room", room)
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private static String interpreted(Browser browser, CaseId id, String from, String room, String name) {
        return form(browser, id)
                .with("day", "+3")
                .with("from", from)
                .with("room", room)
                .with("interpreterMode", "POOL_ON_SITE")
                .with("interpreterLanguage", "fa")
                .with("interpreterName", name)
                .send()
                .header("Location");
    }

    private static Answer move(Browser browser, String path, String day, String reason) {
        var action = path + "/verlegung";
        return browser.get(action)
                .form(action)
                .with("day", day)
                .with("reason", reason)
                .send();
    }

    private static Answer absence(Browser browser, String path, String state, String reason) {
        var action = path + "/ausfall";
        return browser.get(action)
                .form(action)
                .with("state", state)
                .with("reason", reason)
                .send();
    }

    private void shift(Actor actor, String path, int days) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        given.as(actor, () -> jdbc.sql(
                        "update casework.appointment set on_day = current_date + ? where id = cast(? as uuid)")
                .params(days, id)
                .update());
    }

    private List<String> actions(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("""
                        select action from audit.access_entry
                        where  subject_ids @> array[?::uuid] and user_id = ?""")
                .params(id.value(), actor.user().value())
                .query(String.class)
                .list());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String list(CaseId id) {
        return "/faelle/" + id.value() + "/termine";
    }
}
