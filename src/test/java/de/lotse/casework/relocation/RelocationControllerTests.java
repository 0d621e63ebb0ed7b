package de.lotse.casework.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.SlipLanguage;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class RelocationControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void thePersonTakesASheetAlongWithWhatWasChosenAndNothingElse() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        known(amira, id);
        var browser = given.browserOf(amira);
        var form = browser.get(path(id));
        assertThat(form.valueOf("language")).isEqualTo("ar");

        var handed = form.form(path(id))
                .with("categories", "IDENTITY,LANGUAGE")
                .with("note", "Am neuen Ort ist das Jobcenter Bochum zuständig.")
                .send()
                .follow();

        assertThat(handed.text()).contains("für die Person selbst", "Sprachen", "Blatt vom");
        var sheet = text(browser.download(sheetOf(handed)).body());
        assertThat(sheet)
                .contains("Übergabeblatt", "ورقة التسليم", "Haddad, Rima", "Arabisch", "Jobcenter Bochum")
                .contains("Dieses Blatt gehört Ihnen.")
                .doesNotContain("Musterweg", "0160 5550101");
        assertThat(browser.get("/faelle/" + id.value() + "/unterlagen").text()).contains("Übergabeblatt");
        assertThat(browser.get("/faelle/" + id.value() + "/verlauf").text())
                .contains("Übergabeblatt erstellt", "für die Person selbst");
        assertThat(handed.page()
                        .selectFirst("a:contains(Fall abschließen (Wegzug))")
                        .attr("href"))
                .endsWith("/abschluss?grund=MOVED_AWAY");
    }

    @Test
    void theSheetIsAccessibleInEveryLanguage() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Ein langer Name ".repeat(15) + "محمد");
        known(amira, id);
        var browser = given.browserOf(amira);
        var files = new ArrayList<Path>();
        for (var language : SlipLanguage.values()) {
            var handed = browser.get(path(id))
                    .form(path(id))
                    .with("categories", "IDENTITY,CONTACT,LANGUAGE")
                    .with("language", language.code())
                    .with("note", "Viel Glück\u0007!")
                    .send()
                    .follow();
            files.add(Files.write(
                    folder.resolve(language.code() + ".pdf"),
                    browser.download(sheetOf(handed)).body()));
        }

        assertThat(VeraPdf.failures(files.toArray(Path[]::new))).isEmpty();
        for (var file : files)
            assertThat(text(Files.readAllBytes(file))).as(file.toString()).doesNotContain("#");
    }

    @Test
    void anOfficeGetsNoMoreThanTheConsentNames() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        known(amira, id);
        var browser = given.browserOf(amira);
        assertThat(browser.get(path(id)).text())
                .contains("erst wählen, wenn eine Einwilligung sie nennt")
                .doesNotContain("Stadt Bochum");
        consent(browser, id);
        var page = browser.get(path(id));
        var office = page.page().select("input[name=recipient]").last().val();

        var beyond = page.form(path(id))
                .with("recipient", office)
                .with("categories", "IDENTITY,CONTACT")
                .with("note", "Bitte melden.")
                .send();

        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.page().getElementById("categories-error").text()).contains("Die Einwilligung nennt nicht:");
        assertThat(beyond.valueOf("note")).isEqualTo("Bitte melden.");
        var handed = beyond.form(path(id))
                .with("recipient", office)
                .with("categories", "IDENTITY")
                .send()
                .follow();
        assertThat(handed.text()).contains("Stadt Bochum, Sozialamt");
        assertThat(text(browser.download(sheetOf(handed)).body()))
                .contains("Für Stadt Bochum, Sozialamt", "Mit Einwilligung von Haddad, Rima");
        assertThat(given.as(amira, () -> jdbc.sql(
                                "select recipient || ' ' || channel || ' ' || array_to_string(categories, ',') from casework.disclosure")
                        .query(String.class)
                        .list()))
                .containsExactly("OFFICE PRINT IDENTITY");
    }

    @Test
    void aProtectedAddressIsOnNoSheet() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Schutz, Sara");
        known(amira, id);
        given.as(amira, () -> jdbc.sql("update casework.person set address_protected = true")
                .update());

        var page = given.browserOf(amira).get(path(id));

        assertThat(page.text()).contains("Wegen der Auskunftssperre");
        assertThat(page.page().select("input[name=categories]").eachAttr("value"))
                .contains("IDENTITY")
                .doesNotContain("CONTACT", "EDUCATION");
    }

    @Test
    void aProtectedAddressCannotBeTypedIntoTheSheetOfAnOffice() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Schutz, Sara");
        known(amira, id);
        given.as(amira, () -> jdbc.sql("update casework.person set address_protected = true")
                .update());
        var browser = given.browserOf(amira);
        consent(browser, id);
        var page = browser.get(path(id));
        var office = page.page().select("input[name=recipient]").last().val();

        var answer = page.form(path(id))
                .with("recipient", office)
                .with("categories", "IDENTITY")
                .with("note", "Sie wohnt am Muster-Weg 1.")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("note-error").text()).contains("geschützte Adresse");
        assertThat(answer.valueOf("note")).isEqualTo("Sie wohnt am Muster-Weg 1.");
    }

    @Test
    void nobodyElseReachesIt() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Fremd, Fina");

        assertThat(given.browserOf(given.caseManager()).get(path(id)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAllHeadings(SlipLanguage language) throws IOException {
        if (language == SlipLanguage.DE) return;
        assertThat(keys(language.code())).isEqualTo(keys("en"));
    }

    private static Set<Object> keys(String language) throws IOException {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/casework-relocation_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle.keySet();
    }

    private void known(Actor actor, CaseId id) {
        given.as(actor, () -> {
            var person = "(select client_id from casework.case_file where id = :case)";
            for (var insert : new String[] {
                "casework.person_language (id, person_id, language, level) values (:id, " + person
                        + ", 'ar', 'NATIVE')",
                "casework.person_address (id, person_id, street, city) values (:id, " + person
                        + ", 'Musterweg 1', 'Herne')",
                "casework.contact_point (id, person_id, type, value, safe) values (:id, " + person
                        + ", 'MOBILE', '0160 5550101', 'YES')"
            })
                jdbc.sql("insert into " + insert)
                        .param("id", Ids.next())
                        .param("case", id.value())
                        .update();
            return id;
        });
    }

    private static void consent(Browser browser, CaseId id) {
        var path = "/faelle/" + id.value() + "/einwilligungen";
        var answer = browser.get(path + "/neu")
                .form(path)
                .with("interpreterMode", "NONE")
                .with("givenHow", "DIGITAL")
                .with("signedOn", "heute")
                .with("items[0].office", "Stadt Bochum, Sozialamt")
                .with("items[0].purpose", "CASEWORK")
                .with("items[0].direction", "SEND")
                .with("items[0].categories", "IDENTITY")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private static String sheetOf(Browser.Answer page) {
        return page.page().selectFirst("a:contains(Blatt vom)").attr("href");
    }

    /** Arabic letters are printed in their joined forms; NFKC leads back to the letters (Unicode Standard Annex 15). */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/wegzug";
    }
}
