package de.lotse.casework.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class InquiryControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void takesUpAnAnonymousInquiryWithNothingElse() {
        var desk = desk();

        var answer = desk.form().with("name", "anonym").send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().text())
                .contains("Die Anfrage ist aufgenommen.", "anonym", "eingegangen", "seit heute");
    }

    @Test
    void keepsEverythingThatWasAsked() {
        var desk = desk();

        var page = desk.form()
                .with("name", "Мельник, Олена")
                .with("concern", "Strom wird gesperrt.\nZwei Kinder.")
                .with("channel", "REFERRAL")
                .with("institution", "SCHOOL")
                .with("institutionName", "Grundschule am Park")
                .with("language", "uk")
                .with("interpreter", "true")
                .with("district", "5916-WANNE")
                .with("phone", "02323 12345")
                .with("phoneSafe", "TIMES")
                .with("phoneTimes", "vormittags")
                .with("elsewhere", "YES")
                .with("elsewhereWhere", "Beratungsstelle")
                .with("priority", "ACUTE")
                .with("indication", "COMPLEX_NEED")
                .send()
                .follow();

        assertThat(page.text())
                .contains("Мельник, Олена", "Strom wird gesperrt.", "Verweis durch eine Stelle", "Schule")
                .contains("Grundschule am Park", "Ukrainisch", "wird gebraucht", "Wanne", "02323 12345")
                .contains(
                        "nur zu bestimmten Zeiten",
                        "vormittags",
                        "Beratungsstelle",
                        "dringlich",
                        "Der Bedarf ist komplex");
    }

    @Test
    void rejectsAnInquiryWithoutANameAndKeepsWhatWasTyped() {
        var answer = desk().form()
                .with("name", "  ")
                .with("concern", "Miete")
                .with("receivedOn", "gelb")
                .with("phone", "0177")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fehler");
        assertThat(answer.page().getElementById("fehler").text())
                .contains("„anonym“ ein.", "Dieses Datum konnten wir nicht lesen.", "ob unter dieser Nummer angerufen");
        assertThat(answer.page().getElementById("name").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.valueOf("concern")).isEqualTo("Miete");
        assertThat(answer.valueOf("receivedOn")).isEqualTo("gelb");
    }

    @Test
    void rejectsADayInTheFutureAndACodeThatWasNotOnOffer() {
        var answer = desk().form()
                .with("name", "anonym")
                .with("receivedOn", "morgen")
                .with("channel", "TELEPATHY")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").select("a").eachAttr("href"))
                .containsExactly("#receivedOn", "#channel");
    }

    @Test
    void survivesTheLongestNameInAnyDirection() {
        var desk = desk();
        var name = "محمد ".repeat(60).strip();

        assertThat(desk.form().with("name", name).send().follow().text()).contains(name);
        assertThat(desk.browser().get("/anfragen").text()).contains(name);
        assertThat(desk.form().with("name", "x".repeat(301)).send().status()).isEqualTo(422);
    }

    @Test
    void sendingTheSameFormTwiceTakesUpOneInquiry() {
        var desk = desk();
        var form = desk.form().with("name", "Nur Einmal");

        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));

        assertThat(desk.browser().get("/anfragen").page().getElementsContainingOwnText("Nur Einmal"))
                .hasSize(1);
    }

    @Test
    void keepsConcernAndTelephoneFromWhoeverReadsTheDatabase() {
        var desk = desk();
        var path = desk.form()
                .with("name", "anonym")
                .with("concern", "vertraulich")
                .with("phone", "4711")
                .with("phoneSafe", "YES")
                .send()
                .header("Location");

        var stored = given.as(desk.actor(), () -> jdbc.sql("select concern || phone from casework.inquiry where id = ?")
                .param(id(path))
                .query(byte[].class)
                .single());

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("vertraulich", "4711");
    }

    @Test
    void belongsToTheWholeOrganisationAndToNobodyElse() {
        var desk = desk();
        var path = desk.inquiry("Gemeinsame Anfrage");
        var colleague = given.colleague(desk.actor().organisation(), Role.PROVIDER_LEAD);
        var stranger = given.caseManager();
        var otherCity = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        assertThat(given.browserOf(colleague).get(path).text()).contains("Gemeinsame Anfrage");
        for (var other : List.of(stranger, otherCity)) {
            var browser = given.browserOf(other);
            assertThat(browser.get(path).status()).isEqualTo(404);
            assertThat(browser.get(path + "/fall").status()).isEqualTo(404);
            assertThat(browser.get(path + "/angaben").status()).isEqualTo(404);
            assertThat(browser.get("/anfragen").text()).doesNotContain("Gemeinsame Anfrage");
        }
    }

    @Test
    void isNoBusinessOfOtherRoles() {
        var desk = desk();
        var path = desk.inquiry("Nicht für alle");
        var editor = given.browserOf(given.colleague(desk.actor().organisation(), Role.EDITOR));

        for (var address : List.of("/anfragen", "/anfragen/neu", path, path + "/kurzberatung", path + "/fall"))
            assertThat(editor.get(address).status()).as(address).isEqualTo(403);
        assertThat(editor.get("/suche").page().select("nav a[href=/anfragen]")).isEmpty();
        assertThat(desk.browser().get("/anfragen").page().select("nav a[href=/anfragen]"))
                .hasSize(1);
    }

    @Test
    void writesLooksAndListsIntoTheAccessLog() {
        var desk = desk();
        var path = desk.inquiry("Demir, Leyla");
        desk.browser().get(path);
        desk.browser().get("/anfragen");

        assertThat(entries(desk.actor(), id(path))).containsExactly("CHANGE", "VIEW", "LIST");
    }

    @Test
    void changesHandsWhenSomebodyBeginsToClearIt() {
        var desk = desk();
        var path = desk.inquiry("Yılmaz, Emre");
        var colleague = given.colleague(desk.actor().organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(colleague);

        var answer = browser.get(path).form(path + "/klaerung").send();

        assertThat(answer.follow().text()).contains("Sie klären jetzt diese Anfrage.", "in Klärung", colleague.name());
        assertThat(browser.get("/anfragen?mine=true").text()).contains("Yılmaz, Emre");
        assertThat(desk.browser().get("/anfragen?mine=true").text()).doesNotContain("Yılmaz, Emre");
        assertThat(browser.get(path).page().select("form[action=" + path + "/klaerung]"))
                .isEmpty();
    }

    @Test
    void countsAOneOffAdviceInALineOfItsOwn() {
        var desk = desk();
        var path = desk.form()
                .with("name", "anonym")
                .with("channel", "PHONE")
                .send()
                .header("Location");
        desk.browser().get(path);

        var answer = desk.end(path, "kurzberatung", "minutes", "45");

        assertThat(answer.follow().text())
                .contains("Die Kurzberatung ist festgehalten.", "45 Min.", "Thema", "Wohnen")
                .doesNotContain("Fall eröffnen");
        var counted = given.as(desk.actor(), () -> jdbc.sql(
                        "select concat_ws(' ', channel, minutes, life_area, advised_on) from casework.one_off_advice")
                .query(String.class)
                .list());
        assertThat(counted).containsExactly("PHONE 45 HOUSING " + LocalDate.now(clock));
    }

    @Test
    void asksForWhatEachEndNeeds() {
        var desk = desk();
        var path = desk.inquiry("anonym");

        assertThat(desk.end(path, "kurzberatung", "minutes", "viel").text()).contains("in ganzen Minuten ein");
        assertThat(desk.browser()
                        .get(path + "/kurzberatung")
                        .form(path + "/kurzberatung")
                        .with("minutes", "20")
                        .send()
                        .text())
                .contains("worum es vor allem ging");
        assertThat(desk.end(path, "verweis", "to", " ").text()).contains("an welche Stelle");
        assertThat(desk.end(path, "ablehnung", "reason", "").text()).contains("Wählen Sie einen Grund aus.");
        assertThat(desk.end(path, "ablehnung", "on", "gestern").text()).contains("ging erst am");
        assertThat(desk.browser().get(path).text()).contains("eingegangen");
    }

    @Test
    void keepsWhereSomebodyWasSentAndWhySomebodyWasDeclined() {
        var desk = desk();
        var redirected = desk.inquiry("Erste");
        var declined = desk.inquiry("Zweite");

        assertThat(desk.end(redirected, "verweis", "to", "Schuldnerberatung")
                        .follow()
                        .text())
                .contains("weiterverwiesen", "Schuldnerberatung");
        assertThat(desk.end(declined, "ablehnung", "reason", "NO_CAPACITY")
                        .follow()
                        .text())
                .contains("abgelehnt", "kein Platz frei");
    }

    @Test
    void endsOnlyOnce() {
        var desk = desk();
        var path = desk.inquiry("anonym");
        var late = desk.browser().get(path + "/verweis").form(path + "/verweis").with("to", "Jobcenter");
        desk.end(path, "kurzberatung", "minutes", "10");

        assertThat(late.send().status()).isEqualTo(409);
        assertThat(desk.browser().get(path + "/ablehnung").status()).isEqualTo(409);
        assertThat(desk.browser().get(path + "/angaben").status()).isEqualTo(409);
    }

    @Test
    void comparesFieldByFieldWhenSomebodyElseSavedFirst() {
        var desk = desk();
        var path = desk.inquiry("Popescu, Ana");
        var action = path + "/angaben";
        var mine = desk.browser().get(action).form(action).with("institutionName", "Meine Stelle");
        desk.browser()
                .get(action)
                .form(action)
                .with("institutionName", "Andere Stelle")
                .send();

        var conflict = mine.send();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("table").text()).contains("Meine Stelle", "Andere Stelle");
        assertThat(conflict.valueOf("institutionName")).isEqualTo("Meine Stelle");
        assertThat(conflict.form(action).send().follow().text()).contains("Meine Stelle");
    }

    @Test
    void showsOpenOnesFirstAndAmongThemWhoWaitsLongest() {
        var desk = desk();
        var ended = desk.inquiry("Beendet", "", "-9");
        desk.inquiry("Neu", "", "heute");
        desk.inquiry("Alt", "", "-5");
        desk.form().with("name", "Akut").with("priority", "ACUTE").send();
        desk.end(ended, "kurzberatung", "minutes", "5");

        var list = desk.browser().get("/anfragen");

        assertThat(list.page().select("tbody th a").eachText()).containsExactly("Akut", "Alt", "Neu", "Beendet");
        assertThat(list.text()).contains("seit 5 Tagen", "seit heute");
    }

    @Test
    void narrowsTheListByStateAndDay() {
        var desk = desk();
        var ended = desk.inquiry("Beendet", "", "heute");
        desk.inquiry("Alt", "", "-20");
        desk.end(ended, "kurzberatung", "minutes", "5");

        assertThat(names(desk, "?state=OPEN")).containsExactly("Alt");
        assertThat(names(desk, "?state=ADVISED")).containsExactly("Beendet");
        assertThat(names(desk, "?since=-7")).containsExactly("Beendet");
        assertThat(desk.browser().get("/anfragen?state=DECLINED").text()).contains("Keine Anfrage passt");
        assertThat(desk.browser().get("/anfragen?since=gelb").status()).isEqualTo(422);
    }

    @Test
    void turnsPagesOfFiftyWithoutLosingOne() {
        var desk = desk();
        for (int i = 0; i < 53; i++)
            insert(desk.actor(), "Anfrage " + i, LocalDate.of(2026, 1, 1).plusDays(i % 7));

        var first = desk.browser().get("/anfragen?state=OPEN");
        var second = desk.browser().get(first.page().select("a[rel=next]").attr("href"));

        assertThat(first.page().select("tbody tr")).hasSize(50);
        assertThat(second.page().select("tbody tr")).hasSize(3);
        var all = first.page().select("tbody th a").eachText();
        all.addAll(second.page().select("tbody th a").eachText());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(desk.browser().get("/anfragen?after=5_nichts").page().select("tbody tr"))
                .hasSize(50);
    }

    @Test
    void tellsWhereToBeginWhenThereIsNone() {
        assertThat(desk().browser().get("/anfragen").text()).contains("Noch keine Anfragen", "Anfrage aufnehmen");
    }

    private Desk desk() {
        return Desk.of(given, given.caseManager());
    }

    private static List<String> names(Desk desk, String query) {
        return desk.browser()
                .get("/anfragen" + query)
                .page()
                .select("tbody th a")
                .eachText();
    }

    private void insert(Actor actor, String name, LocalDate receivedOn) {
        given.as(
                actor,
                () -> jdbc.sql("""
                        insert into casework.inquiry
                          (id, received_on, name, channel, institution, institution_name, language, interpreter, district, phone_safe,
                           advised_elsewhere, priority, indication)
                        values (?, ?, ?, '', '', '', '', false, '', '', '', 'NORMAL', '{}')""").params(UUID.randomUUID(), receivedOn, name).update());
    }

    private List<String> entries(Actor actor, UUID id) {
        return given.as(actor, () -> jdbc.sql("""
                        select action from audit.access_entry
                        where  subject = 'inquiry' and subject_ids @> array[?::uuid]
                        order  by id""").param(id).query(String.class).list());
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
