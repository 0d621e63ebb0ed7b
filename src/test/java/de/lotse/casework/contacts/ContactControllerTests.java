package de.lotse.casework.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ContactControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void needsDayMinutesAndTextAndTakesTheRestFromLastTime() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = contacts(given.caseOf(amira, "Haddad, Rima"));

        var first = browser.get(path)
                .form(path)
                .with("minutes", "45")
                .with("text", "Antrag ausgefüllt.")
                .with("channel", "HOME_VISIT")
                .send();

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.follow().text())
                .contains("Der Kontakt ist eingetragen.", "Hausbesuch", "Ein Kontakt, zusammen 45 Min.");
        assertThat(browser.get(path).valueOf("channel")).isEqualTo("HOME_VISIT");
    }

    @Test
    void keepsEverythingThatWasTypedWhenSomethingIsMissing() {
        var amira = given.caseManager();
        var path = contacts(given.caseOf(amira, "Haddad, Rima"));

        var answer = given.browserOf(amira)
                .get(path)
                .form(path)
                .with("occurredOn", "gestern oder so")
                .with("minutes", "")
                .with("text", "Langes Gespräch.")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("occurredOn")).isEqualTo("gestern oder so");
        assertThat(answer.valueOf("text")).isEqualTo("Langes Gespräch.");
        assertThat(answer.page().getElementById("fehler").text()).contains("kein Datum", "von 1 bis 1.440");
    }

    @Test
    void oneContactCountsForSeveralMembersOfTheFamily() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var child = given.person(amira, "Haddad, Sami");
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')")
                .params(java.util.UUID.randomUUID(), id.value(), child.value())
                .update());
        var browser = given.browserOf(amira);
        var form = browser.get(contacts(id))
                .form(contacts(id))
                .with("minutes", "30")
                .with("text", "Beide waren da.");
        var client = form.fields().get("participants");

        var both = form.with("participants", client + "," + child.value()).send();

        assertThat(both.status()).isEqualTo(303);
        assertThat(both.follow().text())
                .contains("Ein Kontakt, zusammen 30 Min.", "Beteiligt waren 2 Personen", "Haddad, Rima; Haddad, Sami");
        var stranger = given.person(amira, "Fremd, Frida").value().toString();
        assertThat(browser.get(contacts(id))
                        .form(contacts(id))
                        .with("minutes", "5")
                        .with("text", "x")
                        .with("participants", stranger)
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesAContactInTheFuture() {
        var amira = given.caseManager();
        var path = contacts(given.caseOf(amira, "Haddad, Rima"));

        var answer = given.browserOf(amira)
                .get(path)
                .form(path)
                .with("occurredOn", "+1")
                .with("minutes", "5")
                .with("text", "x")
                .send();

        assertThat(answer.text()).contains("Ein Kontakt liegt heute oder davor.");
    }

    @Test
    void remembersTheNewestContactOfTheCase() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);
        for (var day : new String[] {"-2", "-30"}) {
            browser.get(contacts(caseId))
                    .form(contacts(caseId))
                    .with("occurredOn", day)
                    .with("minutes", "5")
                    .with("text", "x")
                    .send();
        }

        var age = given.as(
                amira, () -> jdbc.sql("select current_date - last_contact_on from casework.case_file where id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single());

        assertThat(age).isBetween(1, 3); // the database may live in another time zone
    }

    @Test
    void attemptsInVainAreNoContactAndProveThatItWasLost() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Verloren, Vera");
        var browser = given.browserOf(amira);
        for (var attempt : List.of("-9 NOT_REACHED", "-5 MISSED_APPOINTMENT", "-2 NOT_REACHED")) {
            var parts = attempt.split(" ");
            var answer = browser.get(contacts(id))
                    .form(contacts(id))
                    .with("occurredOn", parts[0])
                    .with("minutes", "5")
                    .with("kind", parts[1])
                    .with("text", "Niemand da.")
                    .send();
            assertThat(answer.status()).isEqualTo(303);
        }

        assertThat(browser.get(contacts(id)).valueOf("kind")).isEqualTo("CONVERSATION");
        assertThat(given.as(amira, () -> jdbc.sql("select count(last_contact_on) from casework.case_file where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isZero();
        var path = "/faelle/" + id.value() + "/abschluss";
        var closed = browser.get(path)
                .form(path)
                .with("reason", "CONTACT_LOST")
                .with("evaluation", "Nicht mehr erreicht.")
                .send();
        assertThat(closed.status()).isEqualTo(303);
    }

    @Test
    void hidesContactsFromEverybodyElse() {
        var path = contacts(given.caseOf(given.caseManager(), "Haddad, Rima"));
        assertThat(given.browserOf(given.caseManager()).get(path).status()).isEqualTo(404);
    }

    private static String contacts(CaseId id) {
        return "/faelle/" + id.value() + "/kontakte";
    }
}
