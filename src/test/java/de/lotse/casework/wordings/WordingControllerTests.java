package de.lotse.casework.wordings;

import static de.lotse.web.Formats.ZONE;
import static de.lotse.web.Formats.date;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** In Essen, as nobody else explains anything there. */
@LotseTest
class WordingControllerTests {

    private static final String PATH = "/verwaltung/informationsblaetter";

    @Autowired
    Given given;

    private Actor kerstin;
    private Browser admin;

    @BeforeEach
    void anAdministrator() {
        kerstin = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.TENANT_ADMIN);
        admin = given.browserOf(kerstin);
    }

    @Test
    void aTranslationIsUncheckedUntilSomebodyReleasesItAndAgainOnceTheGermanTextChanges() throws IOException {
        revise("Deutsch", "Erster eigener Text");
        var turkish = link("Türkisch");
        assertThat(row("Türkisch")).contains("noch nicht geprüft");
        assertThat(sheet(turkish))
                .contains("Bu çeviri henüz kontrol edilmemiştir", "Diese Übersetzung wurde noch nicht");

        var page = admin.get(turkish);
        assertThat(page.text()).contains("Erster eigener Text", "Danışmanlık gönüllüdür");
        assertThat(page.page().select("div[lang=tr]").text()).contains("Haklarınız");
        page.form(turkish + "/pruefung").send().follow();

        assertThat(row("Türkisch")).contains("freigegeben", kerstin.name() + " am " + date(LocalDate.now(ZONE)));
        assertThat(sheet(turkish)).doesNotContain("kontrol edilmemiştir", "noch nicht geprüft");

        revise("Deutsch", "Zweiter eigener Text");

        assertThat(row("Türkisch")).contains("neu zu prüfen");
        assertThat(sheet(turkish)).contains("Bu çeviri henüz kontrol edilmemiştir");
        assertThat(row("Deutsch")).contains("Vorlage", "eigener Text der Kommune");
    }

    @Test
    void aTextThatChangedMeanwhileIsNotReleasedBlindly() {
        var romanian = link("Rumänisch");
        var release = admin.get(romanian).form(romanian + "/pruefung");
        revise("Deutsch", "Inzwischen ein anderer Text");

        assertThat(release.send().status()).isEqualTo(409);
        assertThat(row("Rumänisch")).contains("noch nicht geprüft");
    }

    @Test
    void aCorrectedTranslationIsANewVersionAndWhoeverWasSlowerSeesBoth() {
        var path = link("Bulgarisch");
        var mine = admin.get(path).form(path + "/fassungen").with("title", "Моето заглавие");
        admin.get(path)
                .form(path + "/fassungen")
                .with("title", "Друго заглавие")
                .send()
                .follow();

        var refused = mine.send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Inzwischen hat jemand anderes diesen Text geändert", "Друго заглавие");
        assertThat(refused.valueOf("title")).isEqualTo("Моето заглавие");
        assertThat(link("Bulgarisch")).isNotEqualTo(path);
        assertThat(admin.get(path).text()).contains("Информация и съгласие");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        var path = link("Englisch");

        var refused = admin.get(path)
                .form(path + "/fassungen")
                .with("title", "")
                .with("body", "# New\nText")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("body").replace("\r\n", "\n")).isEqualTo("# New\nText");
        assertThat(refused.page().getElementById("fehler").text()).contains("Geben Sie eine Überschrift ein.");
    }

    @Test
    void everySheetIsAccessibleAndHasAllItsLetters(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (var row : admin.get(PATH).page().select("tbody tr")) {
            var pdf = admin.download(row.selectFirst("td a").attr("href")).body();
            files.add(Files.write(folder.resolve(files.size() + ".pdf"), pdf));
            assertThat(text(pdf)).as(row.text()).contains("LDI NRW").doesNotContain("#");
        }

        assertThat(files).hasSize(8);
        assertThat(VeraPdf.failures(files.toArray(Path[]::new))).isEmpty();
    }

    @Test
    void othersMayReadButNotRelease() {
        var text = link("Arabisch");
        var lena = given.browserOf(given.colleague(Given.ESSEN, kerstin.organisation(), Role.CASE_MANAGER));
        var elsewhere = given.browserOf(given.caseManager());
        var sheet = "/informationsblaetter" + text.substring(text.lastIndexOf('/'));

        assertThat(lena.get(PATH).status()).isEqualTo(403);
        assertThat(lena.get(text).status()).isEqualTo(403);
        assertThat(lena.get(sheet).status()).isEqualTo(200);
        assertThat(elsewhere.get(sheet).status()).isEqualTo(404);
        assertThat(given.browserOf(given.colleague(Given.ESSEN, kerstin.organisation(), Role.COORDINATION))
                        .get(text)
                        .status())
                .isEqualTo(200);
    }

    private void revise(String language, String title) {
        var path = link(language);
        admin.get(path).form(path + "/fassungen").with("title", title).send().follow();
    }

    private String link(String language) {
        return admin.get(PATH).page().select("th a:contains(" + language + ")").stream()
                .filter(link -> !link.text().contains("einfach"))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private String row(String language) {
        return admin.get(PATH)
                .page()
                .selectFirst("tr:has(a[href=" + link(language) + "])")
                .text();
    }

    private String sheet(String path) throws IOException {
        return text(admin.download("/informationsblaetter" + path.substring(path.lastIndexOf('/')))
                .body());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }
}
