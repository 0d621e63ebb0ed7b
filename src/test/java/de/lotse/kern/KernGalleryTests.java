package de.lotse.kern;

import static de.lotse.kern.Gallery.ARABIC;
import static de.lotse.kern.Gallery.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.web.Ui;
import de.lotse.web.Ui.CsrfField;
import de.lotse.web.Ui.Flash;
import de.lotse.web.Ui.NavItem;
import de.lotse.web.Ui.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Renders each component into {@code target/gallery.html} and looks at it as a reader of the page would. */
class KernGalleryTests {

    private static final Path TARGET = Path.of("target");
    private static final Path TEMPLATES = Path.of("src/main/jte/kern");

    private static Document gallery = new Document("");

    @BeforeAll
    static void render() throws IOException {
        var request = new MockHttpServletRequest();
        Ui.set(request, ui());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var html = Gallery.page();
        gallery = Jsoup.parse(html);
        write(html);
    }

    @AfterAll
    static void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void showsEachComponent() throws IOException {
        var shown = Files.readString(Path.of("src/test/java/de/lotse/kern/Gallery.java"));
        var used = Files.list(TEMPLATES).map(KernGalleryTests::read).collect(Collectors.joining());
        assertThat(Files.list(TEMPLATES)
                        .map(file -> file.getFileName().toString().replace(".jte", "")))
                .hasSizeGreaterThan(30)
                .allMatch(name -> shown.contains("\"" + name + "\"") || used.contains("@template.kern." + name + "("));
    }

    @Test
    void tiesALabelToEachField() {
        var fields = gallery.select("input:not([type=hidden], [aria-label]), select, textarea, progress");
        assertThat(fields).hasSizeGreaterThan(20).allSatisfy(field -> {
            assertThat(field.id()).isNotEmpty();
            assertThat(gallery.select("label[for=" + field.id() + "]").text()).isNotBlank();
        });
    }

    @Test
    void givesEachIdOnce() {
        assertThat(gallery.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void refersOnlyToWhatIsThere() {
        var ids = new HashSet<>(gallery.select("[id]").eachAttr("id"));
        for (var attribute : List.of("aria-describedby", "aria-labelledby"))
            assertThat(gallery.select("[" + attribute + "]").eachAttr(attribute))
                    .isNotEmpty()
                    .allSatisfy(references -> assertThat(ids).contains(references.split(" ")));
        assertThat(gallery.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithIt() {
        var name = gallery.expectFirst("#familyName");
        assertThat(name.attr("aria-invalid")).isEqualTo("true");
        assertThat(described(name)).isEqualTo("Wie im Ausweis Fehler: Geben Sie den Familiennamen ein.");
        for (var field : List.of("birthDate", "note", "language", "informed"))
            assertThat(described(gallery.expectFirst("#" + field))).contains("Fehler:");
        assertThat(described(gallery.expectFirst("fieldset:has(#topics)"))).contains("Wählen Sie mindestens ein Thema");
        assertThat(gallery.select("#givenName[aria-invalid], #givenName[aria-describedby]"))
                .isEmpty();
    }

    @Test
    void leadsFromTheErrorSummaryToTheFields() {
        var summary = gallery.expectFirst("[role=alert][tabindex=-1][autofocus]");
        assertThat(summary.select("li")).hasSize(8);
        assertThat(summary.select("a")).hasSize(7).allSatisfy(link -> assertThat(
                        gallery.select(link.attr("href")).is("input, select, textarea"))
                .isTrue());
    }

    @Test
    void saysInWordsThatAFieldIsRequired() {
        assertThat(gallery.select("[aria-required=true]")).hasSizeGreaterThan(4).allSatisfy(field -> assertThat(
                        field.is("fieldset")
                                ? field.select("legend").text()
                                : gallery.select("label[for=" + field.id() + "]")
                                        .text())
                .endsWith("(Pflichtfeld)"));
        assertThat(gallery.select("label[for=mail]").text()).isEqualTo("E-Mail (freiwillig)");
    }

    @Test
    void keepsWhatWasTypedAndNeverRunsIt() {
        assertThat(gallery.select("#givenName").val()).isEqualTo("Zoë \"Zo\" <script>alert(1)</script>");
        assertThat(gallery.select("script:not([src])")).isEmpty();
        assertThat(gallery.select("#street").val()).isEqualTo(LONG).hasSize(300);
        assertThat(gallery.expectFirst("#note").wholeText())
                .isEqualTo("\n" + ARABIC + "\n\n" + LONG); // the first one is the browser's
    }

    @Test
    void letsTextTakeItsOwnDirection() {
        assertThat(gallery.select("#familyName[dir=auto], #note[dir=auto]")).hasSize(2);
        assertThat(gallery.select("dd:contains(" + ARABIC + ") [dir=auto]")).hasSize(1);
    }

    @Test
    void keepsTheChoicesThatWereMade() {
        assertThat(gallery.select("#second option[selected]").val()).isEqualTo("uk");
        assertThat(gallery.select("#language option[selected]")).isEmpty();
        assertThat(gallery.select("[name=sex][checked]").eachAttr("value")).containsExactly("uk");
        assertThat(gallery.select("[name=topics][checked]").eachAttr("value")).containsExactly("ar", "de");
        assertThat(gallery.select("#later[checked]")).hasSize(1);
    }

    @Test
    void namesEachValueOfATableForTheCardsOnAPhone() {
        var table = gallery.expectFirst("table:has(caption:contains(Fälle))");
        var columns = table.select("thead th").eachText();
        assertThat(table.select("tbody tr")).hasSize(3).allSatisfy(row -> assertThat(
                        row.select("[data-label]").eachAttr("data-label"))
                .isEqualTo(columns));
    }

    @Test
    void showsBothSidesOfAConflict() {
        var rows = gallery.select("table:has(caption:contains(Inzwischen geändert)) tbody tr");
        assertThat(rows.eachText())
                .containsExactly("Telefon weicht ab 02323 1234 02323 9999", "Sprache Arabisch Arabisch");
    }

    @Test
    void guardsAFormAgainstForgeryAndDoubleSending() {
        var form = gallery.expectFirst("form[action=/anfragen]");
        assertThat(form.select("input[type=hidden][name=_csrf]").val()).isEqualTo("token");
        assertThat(form.select("input[type=hidden][name=_once]").val()).hasSize(36);
    }

    @Test
    void tellsAButtonFromTheOthersInItsForm() {
        assertThat(gallery.select("button[name=draft]").val()).isEqualTo("true");
        assertThat(gallery.select("a:contains(Ändern)").eachText()).contains("Ändern Person", "Ändern Einwilligung");
    }

    private static String described(Element field) {
        return Stream.of(field.attr("aria-describedby").split(" "))
                .map(id -> gallery.expectFirst("#" + id).text())
                .collect(Collectors.joining(" "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Ui ui() {
        var areas =
                "Mein Tag,Anfragen,Sprechstunde,Fälle,Termine,Wiedervorlagen,Vermittlungen,Angebote,Strukturhinweise,"
                        + "Themen,Gremien,Kennzahlen,Datenschutz,Verwaltung";
        var nav = Stream.of(areas.split(","))
                .map(area -> new NavItem("/" + area, area, area.equals("Fälle"), 0))
                .toList();
        var viewer = new Viewer("Kim Koordination", "Kommunales Integrationszentrum Herne", "Fallführung");
        return new Ui(
                "Stadt Herne",
                true,
                viewer,
                nav,
                List.of(new Ui.Tool("/telefonnotiz", "Telefonnotiz", "lotse-icon-call", null)),
                Flash.success("Fall eröffnet."),
                new CsrfField("_csrf", "token"),
                "mark",
                "/faelle/1");
    }

    /** For looking at it in a browser: the same page, its files found from where it lies. */
    private static void write(String html) throws IOException {
        Files.writeString(
                TARGET.resolve("gallery.html"),
                html.replace("href=\"/fonts.css", "href=\"gallery-fonts.css")
                        .replaceAll("(href|src)=\"/([a-z/.]+\\.(css|js))\"", "$1=\"classes/static/$2\""));
        Files.writeString(
                TARGET.resolve("gallery-fonts.css"),
                Files.readString(TARGET.resolve("classes/static/fonts.css"))
                        .replace("url(\"/", "url(\"classes/static/"));
    }
}
