package de.lotse.casework.death;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.people.LivingPeople;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DeathControllerTests {

    private static final LocalDate TODAY = LocalDate.now(Formats.ZONE);

    @Autowired
    Given given;

    @Autowired
    CaseOpening opening;

    @Autowired
    Reminders reminders;

    @Autowired
    LivingPeople living;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneEntryEndsWhatConcernsThePersonAndSaysSoEverywhere() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Berger, Bruno");
        var browser = given.browserOf(amira);
        reminder(amira, id, "Bescheid holen");
        appointment(browser, id);
        var person = client(amira, id);
        assertThat(browser.get(person(id, person)).text()).contains("Todesfall eintragen");

        var entered = entered(browser, id, person, "3.2.2026").follow();

        assertThat(entered.text())
                .contains(
                        "verstorben am 03.02.2026", "von Angehörigen", "die Tochter", "Vorschlag: den Fall abschließen")
                .contains("Von Hand absagen", "Arabisch", "Frau Krüger")
                .contains("Wiedervorlage: ", "Bescheid holen");
        assertThat(browser.get("/faelle/" + id.value() + "/termine").text())
                .contains("Die Person ist verstorben am 03.02.2026.");
        assertThat(given.as(amira, () -> reminders.ofCase(id))).isEmpty();
        for (var path : new String[] {"/faelle/" + id.value() + "/familie", "/faelle", person(id, person)})
            assertThat(browser.get(path).text()).as(path).contains("verstorben am 03.02.2026");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text())
                .contains("Todesfall eingetragen", "Ein Termin abgesagt", "Eine Wiedervorlage beendet");
        assertThat(given.as(amira, () -> living.death(person))).isPresent();
        assertThat(browser.get("/start").text()).contains("eine Absage von Hand");
    }

    @Test
    void whoWasBookedIsNamedUntilSomebodyHasToldThem() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Anruf, Anna");
        var browser = given.browserOf(amira);
        appointment(browser, id);
        var person = client(amira, id);
        var entered = entered(browser, id, person, "heute").follow();

        var told = entered.form(person(id, person) + "/tod/absagen").send().follow();

        assertThat(told.text())
                .contains("Die Absage ist festgehalten.", "abgesagt")
                .doesNotContain("Von Hand absagen");
        assertThat(browser.get("/start").text()).doesNotContain("Absage von Hand");
    }

    @Test
    void theHouseholdGoesOnWithAnotherMember() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haushalt, Hassan");
        given.consent(amira, id);
        var wife = member(amira, id, "Haushalt, Hala", "SPOUSE", LocalDate.of(1990, 1, 1));
        var child = member(amira, id, "Haushalt, Kind", "CHILD", LocalDate.of(2018, 1, 1));
        var browser = given.browserOf(amira);
        var husband = client(amira, id);

        var form = browser.get(tod(id, husband));
        assertThat(form.valueOf("successor")).isEqualTo(wife.value().toString());
        var entered = entered(browser, id, husband, "2.2026").follow();

        assertThat(entered.text()).contains("verstorben 02.2026").doesNotContain("Vorschlag: den Fall abschließen");
        assertThat(client(amira, id)).isEqualTo(wife);
        var overview = browser.get("/faelle/" + id.value());
        assertThat(overview.text()).contains("Haushalt, Hala", "laufend", "um Einwilligung bitten");
        assertThat(given.as(amira, () -> jdbc.sql("""
                                select string_agg(m.role, ' ' order by p.display_name)
                                from   casework.household_member m
                                join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                                where  m.case_id = ?""")
                        .param(id.value())
                        .query(String.class)
                        .single()))
                .isEqualTo("CLIENT SPOUSE CHILD");
        assertThat(child).isNotNull();
        assertThat(browser.get("/faelle/" + id.value() + "/einwilligungen/neu")
                        .page()
                        .select("#personId option")
                        .eachText())
                .contains("Haushalt, Hala")
                .doesNotContain("Haushalt, Hassan");
    }

    @Test
    void anotherMembersDeathLeavesWhatIsOpenUnlessOneSaysOtherwise() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Mutter, Mina");
        var child =
                member(amira, id, "Mutter, Milo", "CHILD", TODAY.minusYears(18).plusMonths(2));
        reminder(amira, id, "Wohngeld prüfen");
        var browser = given.browserOf(amira);
        assertThat(browser.get("/faelle/" + id.value() + "/familie").text()).contains("18");

        entered(browser, id, child, "-1");

        assertThat(given.as(amira, () -> reminders.ofCase(id))).hasSize(1);
        assertThat(browser.get("/faelle/" + id.value() + "/familie").text())
                .contains("verstorben am")
                .doesNotContain("wird am");
        assertThat(browser.get(tod(id, child)).text()).contains("Was in diesem Fall weiterläuft", "Wohngeld prüfen");
        var later = browser.get(tod(id, child)).form(tod(id, child) + "/folgen");
        later.with("ends", openReminder(amira, id).toString()).send();
        assertThat(given.as(amira, () -> reminders.ofCase(id))).isEmpty();
    }

    @Test
    void anEntryByMistakeIsTakenBackWithEverythingThatFollowedFromIt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Irrtum, Ida");
        var husband = member(amira, id, "Irrtum, Ilja", "SPOUSE", LocalDate.of(1980, 1, 1));
        var browser = given.browserOf(amira);
        reminder(amira, id, "Anrufen");
        appointment(browser, id);
        var person = client(amira, id);
        var entered = entered(browser, id, person, "heute").follow();
        assertThat(client(amira, id)).isEqualTo(husband);

        var back = entered.form(tod(id, person) + "/ruecknahme").send().follow();

        assertThat(back.text()).contains("Der Eintrag ist zurückgenommen.").doesNotContain("verstorben");
        assertThat(client(amira, id)).isEqualTo(person);
        assertThat(given.as(amira, () -> reminders.ofCase(id)))
                .extracting("text")
                .containsExactly("Anrufen");
        assertThat(browser.get("/faelle/" + id.value() + "/termine").text())
                .doesNotContain("Die Person ist verstorben");
        assertThat(given.as(amira, () -> jdbc.sql("select state from casework.appointment where case_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list()))
                .containsExactly("PLANNED");
        assertThat(given.as(amira, () -> living.death(person))).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fehlt, Fritz");
        var person = client(amira, id);
        var browser = given.browserOf(amira);

        var answer = browser.get(tod(id, person))
                .form(tod(id, person))
                .with("diedOn", "+3")
                .with("toldBy", "Nachbarin محمد")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Dieser Tag liegt in der Zukunft.", "Wählen Sie aus, woher");
        assertThat(answer.valueOf("toldBy")).isEqualTo("Nachbarin محمد");
        assertThat(given.as(amira, () -> living.death(person))).isEmpty();
    }

    @Test
    void twoWhoEnterOrCorrectItAtTheSameTimeSeeEachOther() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Zugleich, Zoe");
        var person = client(amira, id);
        var browser = given.browserOf(amira);
        var second = browser.get(tod(id, person))
                .form(tod(id, person))
                .with("diedOn", "2025")
                .with("knownBy", "OFFICE");
        entered(browser, id, person, "1.2.2026");

        var late = second.send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Inzwischen hat jemand anderes", "2025", "01.02.2026");
        var stale = browser.get(tod(id, person))
                .form(tod(id, person) + "/berichtigung")
                .with("diedOn", "2.2.2026");
        browser.get(tod(id, person))
                .form(tod(id, person) + "/berichtigung")
                .with("diedOn", "4.2.2026")
                .send();
        assertThat(stale.send().status()).isEqualTo(409);
        assertThat(browser.get(tod(id, person)).text()).contains("verstorben am 04.02.2026");
    }

    @Test
    void nobodyElseReachesTheEntry() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fremd, Franz");
        var person = client(amira, id);
        var colleague = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var other = given.caseOf(amira, "Andere, Anke");

        assertThat(given.browserOf(colleague).get(tod(id, person)).status()).isEqualTo(404);
        assertThat(given.browserOf(amira).get(tod(other, person)).status()).isEqualTo(404);
    }

    private Answer entered(Browser browser, CaseId id, PersonId person, String on) {
        var page = browser.get(tod(id, person));
        var ends = page.page().select("input[name=ends][checked]").stream()
                .map(box -> box.val())
                .collect(Collectors.joining(","));
        var form = page.form(tod(id, person))
                .with("diedOn", on)
                .with("knownBy", "RELATIVES")
                .with("toldBy", "die Tochter");
        if (!ends.isEmpty()) form.with("ends", ends);
        return form.send();
    }

    private void reminder(Actor actor, CaseId id, String text) {
        given.as(actor, () -> reminders.add(id, actor.user(), TODAY.plusDays(2), text, Origin.MANUAL));
    }

    private UUID openReminder(Actor actor, CaseId id) {
        return given.as(actor, () -> reminders.ofCase(id)).getFirst().id();
    }

    @Test
    void aMembersOwnAppointmentEndsWithHerAndThatOfTheOthersDoesNot() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haushalt, Hassan");
        var browser = given.browserOf(amira);
        var mother = member(amira, id, "Haushalt, Mariam", "PARENT", LocalDate.of(1950, 1, 1));
        appointment(browser, id);
        appointment(browser, id, mother.value().toString());

        var boxes = browser.get(person(id, mother) + "/tod").page().select("input[name=ends]");
        assertThat(boxes).hasSize(2);
        assertThat(boxes.stream().filter(box -> box.hasAttr("checked")))
                .singleElement()
                .satisfies(box -> assertThat(box.parent().text()).contains("für Haushalt, Mariam"));
        entered(browser, id, mother, "heute");

        assertThat(given.as(amira, () -> jdbc.sql("select state from casework.appointment where person_id = ?")
                        .param(mother.value())
                        .query(String.class)
                        .single()))
                .isEqualTo("CANCELLED_BY_US");
        var ofTheClient =
                browser.get(person(id, client(amira, id)) + "/tod").page().select("input[name=ends]");
        assertThat(ofTheClient).hasSize(1);
    }

    private static void appointment(Browser browser, CaseId id) {
        appointment(browser, id, "");
    }

    private static void appointment(Browser browser, CaseId id, String person) {
        var path = "/faelle/" + id.value() + "/termine";
        browser.get(path + "/neu")
                .form(path)
                .with("day", "+9")
                .with("person", person)
                .with("from", "9:30")
                .with("to", "10:15")
                .with("place", "Rathaus")
                .with("withWhom", "Frau Krüger")
                .with("interpreterMode", "POOL_ON_SITE")
                .with("interpreterLanguage", "ar")
                .send()
                .follow();
    }

    private PersonId member(Actor actor, CaseId id, String name, String role, LocalDate born) {
        var person = given.person(actor, name);
        return given.as(actor, () -> {
            jdbc.sql("update casework.person set birth_date = ?, birth_precision = 'DAY' where id = ?")
                    .params(born, person.value())
                    .update();
            opening.addMember(id, person, role);
            return person;
        });
    }

    private PersonId client(Actor actor, CaseId id) {
        return given.as(
                actor,
                () -> new PersonId(jdbc.sql("select client_id from casework.case_file where id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .single()));
    }

    private static String person(CaseId id, PersonId person) {
        return "/faelle/" + id.value() + "/personen/" + person.value();
    }

    private static String tod(CaseId id, PersonId person) {
        return person(id, person) + "/tod";
    }
}
