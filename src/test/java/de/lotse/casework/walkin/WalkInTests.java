package de.lotse.casework.walkin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class WalkInTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @Autowired
    Forgetting forgetting;

    @Test
    void urgentPeopleComeFirstAndWhoGivesNoNameHasANumber() {
        var browser = given.browserOf(given.caseManager());
        arrives(browser, "Frau Berhane", "Brief vom Jobcenter", false);
        arrives(browser, "", "", false);
        arrives(browser, "أبو سامي", "Räumung morgen", true);

        var page = browser.get("/sprechstunde");

        assertThat(page.page().select("tbody th").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("أبو سامي", "dringend"),
                        second -> assertThat(second).contains("Frau Berhane", "Nummer 1"),
                        third -> assertThat(third).isEqualTo("Nummer 2"));
        assertThat(page.text()).contains("3 Personen warten", "Brief vom Jobcenter", "0 Min.");
    }

    @Test
    void whoWaitsIsPrintedAccessiblyAndThatIsWrittenDown() throws Exception {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        arrives(browser, "Frau Berhane", "Brief vom Jobcenter", true);
        arrives(browser, "", "", false);
        var href = browser.get("/sprechstunde")
                .page()
                .select("main a:contains(PDF)")
                .attr("href");

        var pdf = browser.download(href).body();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Frau Berhane (Nummer 1) (dringend)", "Brief vom Jobcenter", "Nummer 2", "2 Zeilen");
        }
        var file = Files.createTempFile("sprechstunde", ".pdf");
        Files.write(file, pdf);
        assertThat(VeraPdf.failures(file)).isEmpty();
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select count(*) from audit.access_entry where action = 'PRINT' and user_id = ?")
                        .param(amira.user().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsTooLong() {
        var browser = given.browserOf(given.caseManager());

        var answer = browser.get("/sprechstunde")
                .form("/sprechstunde")
                .with("name", "Frau Berhane")
                .with("concern", "x".repeat(501))
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("name")).isEqualTo("Frau Berhane");
        assertThat(answer.page().getElementById("fehler").text()).contains("500");
    }

    @Test
    void namesAndConcernsAreEncrypted() {
        var amira = given.caseManager();
        arrives(given.browserOf(amira), "Frau Berhane", "Brief vom Jobcenter", false);

        var stored = given.as(amira, () -> jdbc.sql("select w::text from casework.walk_in w")
                .query(String.class)
                .single());

        assertThat(stored)
                .doesNotContain("Berhane", "Jobcenter")
                .doesNotContain(HexFormat.of().formatHex("Berhane".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whoCallsTheSamePersonSecondIsToldWhoWasFaster() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var first = given.browserOf(amira);
        var second = given.browserOf(jonas);
        var path = arrives(first, "Frau Berhane", "", false);
        arrives(first, "Herr Rashidi", "", false);
        var seen = second.get("/sprechstunde");

        assertThat(call(first, path).status()).isEqualTo(303);
        var late = seen.form(path + "/aufruf").send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains(
                        "Frau Berhane ist schon aufgerufen",
                        amira.name() + " war schneller",
                        "Herr Rashidi",
                        "Im Gespräch");
        assertThat(first.post(path + "/aufruf", csrf(first)).status())
                .as("a second click of the same person")
                .isEqualTo(303);
    }

    @Test
    void anAdviceNeedsATopicAndItsMinutesAndIsCountedLikeThatOfAnInquiry() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = arrives(browser, "Frau Berhane", "Brief", false);
        var talk = call(browser, path).follow();

        var incomplete =
                talk.form(path + "/kurzberatung").with("language", "ti").send();
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.valueOf("language")).isEqualTo("ti");
        assertThat(incomplete.page().getElementById("fehler").text())
                .contains("worum es vor allem ging", "von 1 bis 1.440");
        var done = incomplete
                .form(path + "/kurzberatung")
                .with("topic", "legal_domain.SGB2")
                .with("minutes", "15")
                .send();

        assertThat(done.follow().text())
                .contains("Die Kurzberatung ist festgehalten.", "Eine Person war heute schon da.")
                .doesNotContain("Frau Berhane");
        assertThat(counted(amira)).containsExactly("15 CONSULTATION_HOUR - ti - SGB2");
    }

    @Test
    void anAdviceAtTheDoorNeedsNobodyOnTheList() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);

        browser.get("/sprechstunde/kurzberatung")
                .form("/sprechstunde/kurzberatung")
                .with("topic", "life_area.HOUSING")
                .with("minutes", "5")
                .with("channel", "PHONE")
                .send();

        assertThat(counted(amira)).containsExactly("5 PHONE - - - HOUSING");
    }

    @Test
    void whoAsksMayTellWhereSomebodyLivesAndWhoShowedTheWay() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var page = browser.get("/sprechstunde/kurzberatung");
        assertThat(page.page().select("details[open] select[name=institution]")).isEmpty();
        var district = second(page, "district");
        var institution = second(page, "institution");
        var form = page.form("/sprechstunde/kurzberatung")
                .with("district", district.val())
                .with("institution", institution.val());

        var incomplete = form.send();
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.page().select("details[open] select[name=institution]"))
                .hasSize(1);
        incomplete
                .form("/sprechstunde/kurzberatung")
                .with("topic", "life_area.HOUSING")
                .with("minutes", "5")
                .send();
        assertThat(form.with("district", "nowhere")
                        .with("institution", "nobody")
                        .send()
                        .text())
                .contains("Wählen Sie einen Eintrag aus der Liste.");
        form.with("district", district.val()).with("institution", institution.val());
        var inquiry = browser.post("/sprechstunde/anfrage", form.fields()).follow();

        assertThat(counted(amira))
                .containsExactly("5 CONSULTATION_HOUR " + institution.val() + " - " + district.val() + " HOUSING");
        assertThat(inquiry.text()).contains(district.text(), institution.text());
    }

    private static Element second(Answer answer, String select) {
        return answer.page().select("select[name=" + select + "] option").get(1);
    }

    @Test
    void anInquiryTakesOverEverythingThatIsKnown() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = arrives(browser, "Frau Berhane", "Räumung morgen", true);
        var talk = call(browser, path).follow();
        var form = talk.form(path + "/kurzberatung")
                .with("topic", "life_area.HOUSING")
                .with("minutes", "10")
                .with("interpreter", "true");

        var inquiry = browser.post(path + "/anfrage", form.fields()).follow();

        assertThat(inquiry.text())
                .contains("Frau Berhane", "Räumung morgen", "Thema: Wohnen", "10 Minuten", "Tigrinya", "dringlich")
                .contains("offene Sprechstunde", "noch nicht zugewiesen");
        assertThat(browser.get("/anfragen").page().select("main tbody tr").text())
                .contains("noch nicht zugewiesen")
                .doesNotContain(amira.name());
        assertThat(counted(amira)).isEmpty();
        assertThat(browser.get("/sprechstunde").text()).doesNotContain("Frau Berhane");
        assertThat(call(browser, path).status()).isEqualTo(409);
    }

    @Test
    void aTalkGoesOnInACaseAsAContact() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Berhane, Selam");
        var browser = given.browserOf(amira);
        var path = arrives(browser, "Frau Berhane", "Brief vom Jobcenter", false);
        call(browser, path);
        var number = given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());

        var found = browser.get(path + "/fall")
                .form(path + "/fall")
                .with("q", number)
                .send();
        var contact = found.form(path + "/fall/" + id.value()).send().follow();

        assertThat(contact.valueOf("text")).isEqualTo("Brief vom Jobcenter");
        assertThat(contact.valueOf("language")).isEqualTo("ti");
        assertThat(contact.valueOf("channel")).isEqualTo("OFFICE");
        assertThat(browser.get("/sprechstunde").text()).contains("Eine Person war heute schon da.");
    }

    @Test
    void nobodyGetsIntoACaseThatSheMayNotOpen() {
        var amira = given.caseManager();
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var foreign = given.caseOf(jonas, "Geheim, Gregor");
        var browser = given.browserOf(amira);
        var path = arrives(browser, "Geheim, Gregor", "", false);

        assertThat(browser.get(path + "/fall").text()).contains("Keiner Ihrer Fälle passt dazu");
        assertThat(browser.post(path + "/fall/" + foreign.value(), csrf(browser))
                        .status())
                .isEqualTo(404);
        assertThat(browser.get("/sprechstunde").text()).contains("Eine Person wartet");
    }

    @Test
    void whoIsNotThereWaitsAgainAndWhoLeftIsGone() {
        var browser = given.browserOf(given.caseManager());
        var path = arrives(browser, "Frau Berhane", "", false);
        var talk = call(browser, path).follow();

        assertThat(talk.form(path + "/warteliste").send().follow().text()).contains("Eine Person wartet");
        browser.get(path).form(path + "/ende").with("outcome", "LEFT").send();
        assertThat(browser.get("/sprechstunde").text()).contains("Niemand wartet");
    }

    @Test
    void aTalkThatIsEndedAgainAfterTheWayBackIsSaidToBeOver() {
        var browser = given.browserOf(given.caseManager());
        var path = arrives(browser, "Frau Berhane", "", false);
        var talk = call(browser, path).follow();
        talk.form(path + "/ende").with("outcome", "LEFT").send();

        var again = talk.form(path + "/ende").with("outcome", "LEFT").send();

        assertThat(again.header("Location")).endsWith("/sprechstunde");
        assertThat(again.follow().text())
                .contains("Dieses Gespräch ist schon beendet.", "Niemand wartet")
                .doesNotContain("jemand anderes");
        assertThat(browser.get(path).follow().text()).contains("Dieses Gespräch ist schon beendet.");
    }

    @Test
    void theListDisappearsTheNextDayAndIsDeletedSoonWhileTheCountStays() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = arrives(browser, "Frau Berhane", "", false);
        age(amira, 1);

        assertThat(browser.get("/sprechstunde").text()).doesNotContain("Frau Berhane");
        assertThat(browser.get(path).status()).isEqualTo(404);
        assertThat(call(browser, path).status()).isEqualTo(404);
        forgetting.forget();
        assertThat(rows(amira, "casework.walk_in")).isEqualTo(1);
        age(amira, Forgetting.DAYS_KEPT);
        forgetting.forget();
        assertThat(rows(amira, "casework.walk_in")).isZero();
        assertThat(rows(amira, "casework.walk_in_day")).isEqualTo(1);
    }

    @Test
    void belongsToTheOrganisationAndToThoseWhoDoCaseWork() {
        var amira = given.caseManager();
        var path = arrives(given.browserOf(amira), "Frau Berhane", "", false);
        var neighbour = given.browserOf(given.caseManager());

        assertThat(neighbour.get("/sprechstunde").text()).doesNotContain("Frau Berhane");
        for (var part : List.of("", "/fall"))
            assertThat(neighbour.get(path + part).status()).isEqualTo(404);
        assertThat(neighbour.post(path + "/aufruf", csrf(neighbour)).status()).isEqualTo(404);
        var coordination = given.browserOf(given.colleague(amira.organisation(), Role.COORDINATION));
        for (var page : List.of("/sprechstunde", "/sprechstunde/kurzberatung"))
            assertThat(coordination.get(page).status()).isEqualTo(403);
    }

    @Test
    void writesDownWhoWasShown() {
        var amira = given.caseManager();
        arrives(given.browserOf(amira), "Frau Berhane", "", false);
        given.browserOf(amira).get("/sprechstunde");

        assertThat(given.as(amira, () -> jdbc.sql("""
                                select count(*) from audit.access_entry
                                where  action = 'LIST' and subject = 'walk_in' and cardinality(subject_ids) = 1 and user_id = ?""")
                        .param(amira.user().value())
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    @Test
    void theListNeedsAsManyQueriesForTenAsForOne() {
        var browser = given.browserOf(given.caseManager());
        arrives(browser, "Frau Berhane", "", false);
        var one = counter.during(() -> browser.get("/sprechstunde")).size();
        for (var person = 0; person < 9; person++) arrives(browser, "Person " + person, "Anliegen", false);

        assertThat(counter.during(() -> browser.get("/sprechstunde"))).hasSize(one);
    }

    /** Answers the path of the person who came. */
    private static String arrives(Browser browser, String name, String concern, boolean urgent) {
        var before = paths(browser);
        var form = browser.get("/sprechstunde")
                .form("/sprechstunde")
                .with("name", name)
                .with("concern", concern)
                .with("language", "ti");
        if (urgent) form.with("urgent", "true");
        assertThat(form.send().status()).isEqualTo(303);
        return paths(browser).stream()
                .filter(path -> !before.contains(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(Browser browser) {
        return browser.get("/sprechstunde").page().select("form[action$=/aufruf]").eachAttr("action").stream()
                .map(action -> action.replace("/aufruf", ""))
                .toList();
    }

    private static Answer call(Browser browser, String path) {
        return browser.post(path + "/aufruf", csrf(browser));
    }

    private static Map<String, String> csrf(Browser browser) {
        return Map.of(
                "_csrf",
                browser.get("/start").page().select("input[name=_csrf]").first().val());
    }

    private void age(Actor actor, int days) {
        given.as(actor, () -> jdbc.sql("update casework.walk_in set on_day = on_day - ?")
                .param(days)
                .update());
    }

    private int rows(Actor actor, String table) {
        return given.as(actor, () -> jdbc.sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }

    private List<String> counted(Actor actor) {
        return given.as(actor, () -> jdbc.sql("""
                        select concat_ws(' ', minutes, channel, coalesce(nullif(institution, ''), '-'), coalesce(nullif(language, ''), '-'),
                                         coalesce(nullif(district, ''), '-'), life_area, legal_domain)
                        from   casework.one_off_advice""").query(String.class).list());
    }
}
