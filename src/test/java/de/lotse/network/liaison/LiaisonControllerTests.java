package de.lotse.network.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Actor;
import de.lotse.shared.GermanCalendar;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LiaisonControllerTests {

    private static final String PATH = "/netzwerk/kontaktstelle";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnswerReminders reminders;

    private Bonn bonn;
    private Actor actor;
    private Browser browser;
    private String name;
    private UUID partner;
    private String path;

    @BeforeEach
    void anAssociation() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        actor = bonn.colleague(Role.COORDINATION);
        browser = given.browserOf(actor);
        name = "Kulturverein " + UUID.randomUUID().toString().substring(30);
        partner = bonn.partner(name, null);
        path = PATH + "/" + partner;
    }

    @Test
    void aNameIsPublicOnlyWhileThePersonAgreesAndItIsKeptWhoSaidSoWhen() {
        var people = "/netzwerk/organisationen/" + partner + "/personen";
        var person = browser.get(people + "/neu")
                .form(people)
                .with("name", "Selma Yıldız")
                .send()
                .header("Location");
        assertThat(browser.get(path).text()).contains("Selma Yıldız", "Wird nicht öffentlich genannt.");
        assertThat(named()).isFalse();

        var page = browser.get(person);
        var incomplete = page.form(person + "/nennung").with("givenOn", "heute").send();
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text()).contains("wer das Einverständnis gegeben hat");
        var given = page.form(person + "/nennung")
                .with("givenBy", "sie selbst")
                .with("givenOn", "heute")
                .with("givenHow", "SPOKEN")
                .send();
        assertThat(given.follow().text()).contains("Darf öffentlich genannt werden: sie selbst", "mündlich");
        assertThat(named()).isTrue();
        var before = revision();

        var withdrawn = browser.get(person).form(person + "/nennung/widerruf").send();
        assertThat(withdrawn.follow().text()).contains("Wird nicht öffentlich genannt.");
        assertThat(named()).isFalse();
        assertThat(revision()).isGreaterThan(before);
        assertThat(consents()).containsExactly("sie selbst " + LocalDate.now());
    }

    @Test
    void anAgreementHasABeginAndPerhapsAnEnd() {
        var wrong = add("vereinbarungen", "title", "Raumnutzung", "valid_from", "1.3.2024", "valid_to", "1.1.2024");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Das Ende liegt vor dem Anfang");
        assertThat(wrong.valueOf("title")).isEqualTo("Raumnutzung");

        add("vereinbarungen", "title", "Raumnutzung", "valid_from", "1.3.2024", "valid_to", "31.12.2024");
        assertThat(browser.get(path).text())
                .contains("Raumnutzung", "endete am 31.12.2024", "Vereinbarung endet: Raumnutzung");
    }

    @Test
    void aMeetingHasTasksWhichAreOpenUntilTheyAreDone() {
        var meeting = add("treffen", "met_on", "heute", "subject", "Sommerfest", "participants", "Vorstand")
                .header("Location");
        var empty = browser.get(meeting)
                .form(meeting + "/aufgaben")
                .with("responsible", "Verein")
                .send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.valueOf("responsible")).isEqualTo("Verein");

        browser.get(meeting)
                .form(meeting + "/aufgaben")
                .with("task", "Bühne bestellen")
                .with("responsible", "Verein")
                .send();
        assertThat(browser.get(path).page().select("#aufgaben").text()).contains("Bühne bestellen", "Verein");

        var page = browser.get(meeting);
        var done = page.page().select("form[action$=/stand]").attr("action");
        assertThat(page.form(done).send().follow().text()).contains("erledigt am " + Formats.date(LocalDate.now()));
        assertThat(browser.get(path).page().select("#aufgaben")).isEmpty();
    }

    @Test
    void aRequestIsDueAfterTenWorkingDaysAndOpenUntilItIsAnswered() {
        var today = LocalDate.now();
        var request = add("anfragen", "received_on", "heute", "from_whom", "Frau Demir", "question", "Gibt es Räume?");
        var due = GermanCalendar.USUAL.workingDaysAfter(today, 10);
        assertThat(request.follow().valueOf("due_on")).isEqualTo(Formats.date(due));
        assertThat(browser.get(PATH).page().select("table").first().text())
                .contains(name, "Frau Demir: Gibt es Räume?");

        var entry = request.header("Location");
        var halfDone =
                browser.get(entry).form(entry).with("answered_on", "heute").send();
        assertThat(halfDone.status()).isEqualTo(422);
        assertThat(halfDone.text()).contains("Schreiben Sie die Antwort auf");

        browser.get(entry)
                .form(entry)
                .with("answered_on", "heute")
                .with("answer", "Ja, im Haus der Begegnung.")
                .send();
        assertThat(browser.get(path).text()).contains("beantwortet am " + Formats.date(today));
        assertThat(browser.get(PATH).page().select("table").text()).doesNotContain("Gibt es Räume?");
    }

    @Test
    void whoAnswersIsToldBeforeItIsDueAndOnceMoreWhenItIsLate() {
        var colleague = bonn.colleague(Role.EDITOR);
        add(
                "anfragen",
                "received_on",
                "1.2.2024",
                "from_whom",
                "Vorstand",
                "question",
                "Förderung?",
                "due_on",
                "15.2.2024",
                "responsible_id",
                colleague.user().value().toString());

        reminders.remind();
        reminders.remind();
        assertThat(notices(colleague)).containsExactly("network.liaison.notice.late");
        assertThat(notices(actor)).isEmpty();
        assertThat(browser.get(PATH).page().select("table").first().text()).contains(name, "überfällig");
    }

    @Test
    void twoWhoEditTheSameSeeBothVersionsAndLoseNothing() {
        var entry = add("treffen", "met_on", "heute", "subject", "Planung").header("Location");
        var mine = browser.get(entry);
        var theirs = browser.get(entry);
        theirs.form(entry).with("subject", "Planung Fest").send();

        var stale = mine.form(entry).with("subject", "Planung Umzug").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Planung Fest", "Planung Umzug");
        assertThat(stale.valueOf("subject")).isEqualTo("Planung Umzug");
        assertThat(stale.form(entry).send().status()).isEqualTo(303);
        assertThat(browser.get(entry).valueOf("subject")).isEqualTo("Planung Umzug");
    }

    @Test
    void theSameFormSentTwiceIsOneEntryAndWhatWasAMistakeGoes() {
        var form = browser.get(path + "/treffen/neu").form(path + "/treffen").with("subject", "Doppelt");
        var entry = form.send().header("Location");
        assertThat(form.send().header("Location")).isEqualTo(entry);
        var removed = browser.get(entry).form(entry + "/entfernung").send();
        assertThat(removed.follow().text())
                .contains("Das Treffen ist gelöscht.")
                .doesNotContain("Doppelt");
    }

    /** One after the other, and both at once. */
    @Test
    void aChangeWithADayInWordsThatIsSentTwiceIsKeptOnce() {
        var entry = add("anfragen", "received_on", "1.2.2024", "from_whom", "Vorstand", "question", "Förderung?")
                .header("Location");
        var form = browser.get(entry)
                .form(entry)
                .with("due_on", "")
                .with("answered_on", "heute")
                .with("answer", "Ja.");
        var first = CompletableFuture.supplyAsync(form::send);
        var second = CompletableFuture.supplyAsync(form::send);
        assertThat(first.join().header("Location")).isEqualTo(entry);
        assertThat(second.join().header("Location")).isEqualTo(entry);
        assertThat(form.send().status()).isEqualTo(303);
        assertThat(form.with("answered_on", "-1").send().status()).isEqualTo(409);
        assertThat(browser.get(entry).valueOf("answered_on")).isEqualTo(Formats.date(LocalDate.now()));
    }

    @Test
    void theListIsFilteredByNameKindAndWhetherThereWasAnything() {
        assertThat(browser.get(PATH + "?q=" + name.replace(" ", "+")).text()).contains(name);
        assertThat(browser.get(PATH + "?art=SCHOOL").text()).doesNotContain(name);
        assertThat(browser.get(PATH + "?bekannt=true").text()).doesNotContain(name);
        add("treffen", "met_on", "heute", "subject", "Kennenlernen");
        assertThat(browser.get(PATH + "?bekannt=true").text()).contains(name);
    }

    @Test
    void onlyTheContactPointSeesAnyOfIt() {
        var entry = add("treffen", "met_on", "heute", "subject", "Vertraulich").header("Location");
        for (var role : List.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.NETWORK_PARTNER, Role.TENANT_ADMIN))
            for (var address : List.of(PATH, path, entry, path + "/treffen/neu"))
                assertThat(bonn.as(role).get(address).status())
                        .as("%s %s", role, address)
                        .isEqualTo(403);
        assertThat(browser.get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        var herne = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.COORDINATION));
        assertThat(herne.get(path).status()).isEqualTo(404);
        assertThat(herne.get(entry).status()).isEqualTo(404);
    }

    private Answer add(String kind, String... fields) {
        var form = browser.get(path + "/" + kind + "/neu").form(path + "/" + kind);
        for (var i = 0; i < fields.length; i += 2) form.with(fields[i], fields[i + 1]);
        return form.send();
    }

    private boolean named() {
        return given.as(actor, () -> jdbc.sql("select may_be_named from network.contact where organisation_id = ?")
                .param(partner)
                .query(Boolean.class)
                .single());
    }

    private long revision() {
        return given.as(actor, () -> jdbc.sql("select number from network.revision")
                .query(Long.class)
                .single());
    }

    private List<String> consents() {
        return given.as(
                actor, () -> jdbc.sql("""
                        select n.given_by || ' ' || n.withdrawn_on from network.naming_consent n
                        join   network.contact c on c.tenant_id = n.tenant_id and c.id = n.contact_id
                        where  c.organisation_id = ?""").param(partner).query(String.class).list());
    }

    private List<String> notices(Actor colleague) {
        return given.as(colleague, () -> jdbc.sql("select text_key from notifications.notice where user_id = ?")
                .param(colleague.user().value())
                .query(String.class)
                .list());
    }
}
