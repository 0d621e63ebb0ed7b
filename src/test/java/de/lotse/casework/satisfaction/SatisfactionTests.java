package de.lotse.casework.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SatisfactionTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void theDeviceIsHandedOverWithoutTheSessionOfTheCaseManager() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Geheim, Gül");
        var browser = given.browserOf(amira);

        var handed =
                browser.get("/zufriedenheit").form("/zufriedenheit/uebergabe").send();

        assertThat(handed.header("Location")).startsWith("/umfrage/");
        var survey = handed.follow();
        assertThat(survey.text())
                .contains("Wie war die Beratung?", "sehr gut")
                .doesNotContain("Mein Tag", amira.name());
        assertThat(survey.page().select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("/umfrage/"));
        assertThat(browser.get("/faelle/" + id.value()).text()).doesNotContain("Geheim, Gül");
        assertThat(browser.get("/start").status()).isEqualTo(303);
    }

    @Test
    void aCodeOpensTheQuestionOnceInTheLanguageThatIsChosen() {
        var amira = given.caseManager();
        var path = opened(given.browserOf(amira));
        var tablet = given.browser();

        var arabic = tablet.get(path + "?sprache=apc");
        assertThat(arabic.page().selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.text()).contains("كيف كانت الاستشارة؟");
        var thanks =
                arabic.form(path).with("overall", "GOOD").with("remark", "شكرا").send();

        assertThat(thanks.follow().text()).contains("شكرًا جزيلًا!");
        assertThat(arabic.form(path).with("overall", "BAD").send().status()).isEqualTo(303);
        assertThat(tablet.get(path).status()).isEqualTo(404);
        assertThat(kept(amira)).isEqualTo(1);
    }

    @Test
    void anAnswerIsKeptWithoutAnybodyAndWithTheWeekOnly() {
        var amira = given.caseManager();
        typeIn(given.browserOf(amira), "GOOD", "");

        assertThat(given.as(amira, () -> jdbc.sql("""
                                select a.attname from pg_attribute a
                                where  a.attrelid = 'casework.satisfaction_answer'::regclass and a.attnum > 0 and not a.attisdropped""").query(String.class).list()))
                .containsExactlyInAnyOrder(
                        "tenant_id",
                        "controller_id",
                        "id",
                        "week",
                        "heard",
                        "understood",
                        "helped",
                        "overall",
                        "remark",
                        "released");
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select extract(isodow from week)::integer from casework.satisfaction_answer")
                        .query(Integer.class)
                        .list()))
                .containsExactly(1);
    }

    @Test
    void answersShowFromFiveOnAndFiveAtATime() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        for (var i = 0; i < 4; i++) typeIn(browser, "GOOD", "");
        assertThat(browser.get("/zufriedenheit").text()).contains("Noch zu wenige Antworten");

        typeIn(browser, "BAD", "Langes Warten");
        typeIn(browser, "BAD", "Noch nicht zu sehen");

        var result = browser.get("/zufriedenheit");
        assertThat(result.text())
                .contains("5 Menschen haben", "4 (80 %)", "1 (20 %)", "Langes Warten")
                .doesNotContain("Noch nicht zu sehen");
        assertThat(result.page().select("svg.lotse-bar")).hasSize(4);
        assertThat(given.browserOf(given.caseManager()).get("/zufriedenheit").text())
                .contains("Noch zu wenige Antworten");
    }

    @Test
    void whoIsSignedInAnswersNothing() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = opened(browser);

        var refused = browser.get(path);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("noch jemand angemeldet");
        var survey = refused.form(path + "/uebergabe").send().follow();
        assertThat(survey.text()).contains("Wie war die Beratung?");
    }

    @Test
    void aCodeIsTypedOnAnotherDeviceInAnySpelling() {
        var path = opened(given.browserOf(given.caseManager()));
        var code = path.substring("/umfrage/".length());
        var tablet = given.browser();

        var wrong = tablet.get("/umfrage").form("/umfrage").with("code", "nein").send();
        var right = tablet.get("/umfrage")
                .form("/umfrage")
                .with("code", " " + code.toUpperCase(Locale.ROOT).substring(0, 5) + " - " + code.substring(5))
                .send();

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.text()).contains("Dieser Code öffnet keine Umfrage");
        assertThat(right.header("Location")).isEqualTo(path);
    }

    @Test
    void anEmptyAnswerComesBackInTheSameLanguage() {
        var path = opened(given.browserOf(given.caseManager()));
        var tablet = given.browser();

        var answer = tablet.get(path + "?sprache=tr").form(path).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Lütfen en az bir yanıt seçin.");
    }

    @Test
    void anEmptySheetIsNotTypedIn() {
        var browser = given.browserOf(given.caseManager());

        var answer = browser.get("/zufriedenheit/papier")
                .form("/zufriedenheit/papier")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Auf einem leeren Bogen");
    }

    @Test
    void theSameFormSentTwiceIsOneAnswer() {
        var amira = given.caseManager();
        var form = given.browserOf(amira)
                .get("/zufriedenheit/papier")
                .form("/zufriedenheit/papier")
                .with("heard", "GOOD");

        form.send();
        form.send();

        assertThat(kept(amira)).isEqualTo(1);
    }

    @Test
    void otherRolesDoNotSeeIt() {
        var body = given.colleague(given.organisation(Given.HERNE), Role.BODY_MEMBER);

        assertThat(given.browserOf(body).get("/zufriedenheit").status()).isEqualTo(403);
    }

    @Test
    void theSheetIsAccessibleInEveryLanguage() throws IOException, InterruptedException {
        var browser = given.browserOf(given.caseManager());
        var files = new ArrayList<Path>();
        for (var language : SlipLanguage.values())
            files.add(Files.write(
                    folder.resolve(language.code() + ".pdf"),
                    browser.download("/zufriedenheit/bogen?sprache=" + language.code())
                            .body()));

        assertThat(VeraPdf.failures(files.toArray(Path[]::new))).isEmpty();
        for (var file : files) {
            try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
                assertThat(new PDFTextStripper().getText(document))
                        .as(file.toString())
                        .doesNotContain("#");
                assertThat(document.getNumberOfPages()).as(file.toString()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAllWords(SlipLanguage language) throws IOException {
        assertThat(keys(language.code())).isEqualTo(keys("de"));
    }

    private static Set<Object> keys(String language) throws IOException {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/casework-survey_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle.keySet();
    }

    private static String opened(Browser browser) {
        Answer made =
                browser.get("/zufriedenheit").form("/zufriedenheit/code").send().follow();
        var code = Pattern.compile("Code: (\\w{5})-(\\w{5})").matcher(made.text());
        assertThat(code.find()).as(made.text()).isTrue();
        return "/umfrage/" + code.group(1) + code.group(2);
    }

    private static void typeIn(Browser browser, String face, String remark) {
        var answer = browser.get("/zufriedenheit/papier")
                .form("/zufriedenheit/papier")
                .with("overall", face)
                .with("remark", remark)
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private int kept(Actor actor) {
        return given.as(actor, () -> jdbc.sql("select count(*) from casework.satisfaction_answer")
                .query(Integer.class)
                .single());
    }
}
