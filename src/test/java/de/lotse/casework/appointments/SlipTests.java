package de.lotse.casework.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SlipTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void aSlipIsAccessibleAndFitForTheArchiveInEveryLanguage() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = planned(browser, given.caseOf(amira, "Haddad, Rima"));
        var files = new ArrayList<Path>();
        for (var language : SlipLanguage.values())
            files.add(Files.write(
                    folder.resolve(language.code() + ".pdf"),
                    browser.download(path + "/zettel?sprache=" + language.code())
                            .body()));

        assertThat(VeraPdf.failures(files.toArray(Path[]::new))).isEmpty();
        for (var file : files)
            assertThat(text(Files.readAllBytes(file))).as(file.toString()).doesNotContain("#");
    }

    @Test
    void theSlipSaysInArabicWhatThePersonHasToKnowAndNothingElse() throws IOException {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = planned(browser, given.caseOf(amira, "Haddad, Rima"));

        var text = text(browser.download(path + "/zettel?sprache=apc").body());

        assertThat(text)
                .contains("موعدكم", "الجمعة", "ديسمبر", "جواز السفر أو الهوية", "سيكون هناك من يترجم لكم")
                .contains("Ihr Termin", "Freitag, 24. Dezember 2027", "Pass oder Ausweis", "Rathausstraße 6")
                .contains("09:30 – 10:15", "02323 160", "2.14", "Frau Krüger", "Impfpass")
                .doesNotContain("Haddad", "Streit mit dem Vermieter");
    }

    @Test
    void printingIsWrittenIntoTheAccessLogAndTheFileNamesNobody() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var browser = given.browserOf(amira);

        var answer = browser.get(planned(browser, id) + "/zettel?sprache=de");

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("Haddad");
        assertThat(given.as(amira, () -> jdbc.sql("""
                                select action from audit.access_entry
                                where  subject_ids @> array[?::uuid] and user_id = ?""")
                        .params(id.value(), amira.user().value())
                        .query(String.class)
                        .list()))
                .contains("PRINT");
    }

    @Test
    void thereIsNoSlipForAnAppointmentThatWasMoved() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var path = planned(browser, given.caseOf(amira, "Haddad, Rima"));
        browser.get(path + "/verlegung")
                .form(path + "/verlegung")
                .with("day", "23.12.2027")
                .send();

        assertThat(browser.get(path + "/zettel").status()).isEqualTo(404);
    }

    @Test
    void theLanguageOfThePersonIsChosenAlready() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.person_communication (person_id, preferred_language, interpreter_needed)
                        select client_id, 'apc', true from casework.case_file where id = ?""").param(id.value()).update());
        var browser = given.browserOf(amira);
        var form = browser.get("/faelle/" + id.value() + "/termine/neu");

        assertThat(form.valueOf("interpreterMode")).isEqualTo("POOL_ON_SITE");
        assertThat(form.valueOf("interpreterLanguage")).isEqualTo("apc");
        assertThat(browser.get(planned(browser, id)).valueOf("sprache")).isEqualTo("ar");
    }

    @Test
    void saysWhereThereIsNoSlipInTheLanguageOfThePerson() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        given.as(amira, () -> jdbc.sql("""
                        insert into casework.person_communication (person_id, preferred_language)
                        select client_id, 'bm' from casework.case_file where id = ?""").param(id.value()).update());
        var browser = given.browserOf(amira);

        var page = browser.get(planned(browser, id));

        assertThat(page.text()).contains("In Bambara gibt es noch keinen Zettel; er wird auf Deutsch gedruckt.");
        assertThat(page.valueOf("sprache")).isEqualTo("de");
        var german = given.caseOf(amira, "Berger, Bruno");
        assertThat(browser.get(planned(browser, german)).text()).doesNotContain("noch keinen Zettel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE  | Freitag, 24. Dezember 2027",
                "UK  | пʼятниця, 24 грудня 2027",
                "RU  | пятница, 24 декабря 2027",
                "TR  | 24 Aralık 2027 Cuma",
                "EN  | Friday, 24 December 2027",
                "FR  | vendredi 24 décembre 2027",
                "PRS | دسمبر"
            })
    void daysAreWrittenAsInTheLanguage(SlipLanguage language, String day) {
        assertThat(language.date(LocalDate.of(2027, 12, 24))).contains(day);
    }

    @ParameterizedTest
    @EnumSource
    void theDayIsOfTheCalendarAndInTheDigitsOnTheWall(SlipLanguage language) {
        assertThat(language.date(LocalDate.of(2027, 12, 24))).contains("24", "2027");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEverything(SlipLanguage language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(SlipLanguage.DE));
    }

    private static Set<String> keys(SlipLanguage language) throws IOException {
        var texts = new Properties();
        var file = Path.of("src/main/resources/messages/casework-slip_" + language.code() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    private static String planned(Browser browser, CaseId id) {
        var list = "/faelle/" + id.value() + "/termine";
        return browser.get(list + "/neu")
                .form(list)
                .with("day", "24.12.2027")
                .with("from", "9:30")
                .with("to", "10:15")
                .with("place", "Rathausstraße 6")
                .with("room", "2.14")
                .with("withWhom", "Frau Krüger\u0007")
                .with("purpose", "Streit mit dem Vermieter")
                .with("bring", "IDENTITY")
                .with("bringMore", "Impfpass")
                .with("phone", "02323 160")
                .with("interpreterMode", "POOL_ON_SITE")
                .with("interpreterLanguage", "ar")
                .send()
                .header("Location");
    }

    /** On one line, because cells break theirs. Arabic letters are printed in their joined forms; NFKC leads back to the letters (Unicode Standard Annex 15). */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            return text.replaceAll("\\s+", " ");
        }
    }
}
