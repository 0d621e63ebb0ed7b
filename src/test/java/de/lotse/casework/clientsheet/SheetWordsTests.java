package de.lotse.casework.clientsheet;

import static de.lotse.web.Formats.ZONE;
import static de.lotse.web.Formats.date;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet in eight languages: complete, orderly for readers aloud, and released one by one. In Essen, where nobody else releases. */
@LotseTest
class SheetWordsTests {

    private static final String LIST = "/verwaltung/auskunftsblaetter";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void everyLanguageIsAnAccessiblePdf() throws IOException, InterruptedException {
        var amira = colleague(Role.CASE_MANAGER);
        var path = sheet(amira);
        var desk = given.browserOf(amira);
        var files = new ArrayList<Path>();
        for (var language : SheetLanguage.values()) {
            var pdf =
                    desk.download(desk.get(path + "?sprache=" + language.code()).form(path));
            files.add(Files.write(folder.resolve(language + ".pdf"), pdf));
            keep(language, pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage())
                        .isEqualTo(language.locale().toLanguageTag());
                assertThat(new PDFTextStripper().getText(document))
                        .contains(date(LocalDate.now(ZONE)), "Haile, Selam", "40213", "www.ldi.nrw.de")
                        .doesNotContain("#", "{0}", "\u200e");
            }
        }

        assertThat(VeraPdf.failures(files.toArray(Path[]::new))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetLanguage.class,
            names = {"EN", "TR", "AR", "UK", "RO", "BG"})
    void nothingWasLeftInGerman(SheetLanguage language) {
        var lines = SheetWords.of(language).lines();

        assertThat(lines)
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.translated()).isNotBlank().satisfies(text -> {
                    if (!text.startsWith("{0}")) assertThat(text).isNotEqualTo(line.german());
                }));
    }

    @Test
    void aLanguageIsUncheckedUntilSomebodyReleasesIt() {
        var amira = colleague(Role.CASE_MANAGER);
        var path = sheet(amira) + "?sprache=tr";
        var desk = given.browserOf(amira);
        var admin = colleague(Role.TENANT_ADMIN);
        var office = given.browserOf(admin);
        assertThat(row(office, "Türkçe")).contains("noch nicht geprüft");
        assertThat(desk.get(path).text()).contains("Bu çeviri henüz kontrol edilmemiştir", "noch nicht geprüft");

        var page = office.get(LIST + "/tr");
        assertThat(page.text()).contains("Wer hat es angesehen?", "Kim baktı?");
        page.form(LIST + "/tr/pruefung").send().follow();

        assertThat(row(office, "Türkçe")).contains("freigegeben", admin.name() + " am " + date(LocalDate.now(ZONE)));
        assertThat(desk.get(path).text()).doesNotContain("kontrol edilmemiştir", "noch nicht geprüft");
    }

    @Test
    void wordsThatChangedHaveToBeReadAgain() {
        var admin = colleague(Role.COORDINATION);
        var office = given.browserOf(admin);
        given.as(admin, () -> jdbc.sql(
                        "insert into casework.client_sheet_release (language, fingerprint) values ('ro', ?)")
                .param("0".repeat(64))
                .update());
        assertThat(row(office, "Română")).contains("neu zu prüfen");

        var form = office.get(LIST + "/ro").form(LIST + "/ro/pruefung").with("words", "0".repeat(64));

        assertThat(form.send().status()).isEqualTo(409);
        assertThat(row(office, "Română")).contains("neu zu prüfen");
        assertThat(office.get(LIST + "/de").status()).isEqualTo(404);
        assertThat(given.browserOf(colleague(Role.CASE_MANAGER)).get(LIST).status())
                .isEqualTo(403);
    }

    private Actor colleague(Role role) {
        return given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), role);
    }

    private String sheet(Actor actor) {
        var id = given.caseOf(actor, "Haile, Selam");
        given.consent(actor, id);
        var client = given.as(actor, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single());
        return "/faelle/" + id.value() + "/personen/" + client + "/auskunft";
    }

    private static String row(Browser office, String language) {
        return office.get(LIST)
                .page()
                .select("tbody tr:contains(" + language + ")")
                .text();
    }

    /** For whoever wants to look at them: {@code -Dshots=folder}. */
    private static void keep(SheetLanguage language, byte[] pdf) throws IOException {
        var shots = System.getProperty("shots");
        if (shots != null) Files.write(Path.of(shots, "auskunft-" + language + ".pdf"), pdf);
    }
}
