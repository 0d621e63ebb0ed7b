package de.lotse.casework.letterhead;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LetterheadControllerTests {

    private static final String PATH = "/verwaltung/briefkopf";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatTheLeadWritesStandsOnTheLettersOfHerColleagues() {
        var lead = lead();
        filled(given.browserOf(lead)).send();
        var amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        var path = "/faelle/" + given.caseOf(amira, "Haddad, Rima").value() + "/schreiben/text?vorlage=";

        var invitation = given.browserOf(amira).get(path + "INVITATION");
        var power = given.browserOf(amira).get(path + "POWER_OF_ATTORNEY");

        assertThat(invitation.valueOf("body")).contains("02323 5555");
        assertThat(invitation.text()).doesNotContain("Der Briefkopf Ihres Trägers ist noch leer");
        assertThat(power.valueOf("body")).contains("Beispielweg 1, 44623 Herne");
    }

    @Test
    void otherOrganisationsMayChooseTheAddress() {
        var lead = lead();
        filled(given.browserOf(lead)).with("street", "Amtsgasse 77").send();
        var amira = given.caseManager();

        var form = given.browserOf(amira)
                .get("/faelle/" + given.caseOf(amira, "Demir, Ali").value()
                        + "/schreiben/text?vorlage=COVER&an=traeger_"
                        + lead.organisation().value());

        assertThat(form.valueOf("address")).contains("Amtsgasse 77");
    }

    @Test
    void anAddressIsNeededAndWhatWasTypedStays() {
        var answer = filled(given.browserOf(lead()))
                .with("street", "")
                .with("email", "kein Klammeraffe")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Geben Sie Straße und Hausnummer ein", "keine vollständige E-Mail-Adresse");
        assertThat(answer.valueOf("city")).isEqualTo("Herne");
    }

    @Test
    void whoIsSecondSeesBothSides() {
        var browser = given.browserOf(lead());
        var late = filled(browser).with("phone", "1");
        filled(browser).with("phone", "2").send();

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("phone")).isEqualTo("1");
        assertThat(answer.form(PATH).send().status()).isEqualTo(303);
        assertThat(browser.get(PATH).valueOf("phone")).isEqualTo("1");
    }

    @Test
    void nobodyWritesTheLetterheadOfAnotherOrganisation() {
        var lead = lead();
        filled(given.browserOf(lead)).send();
        var stranger = lead();

        var changed = given.as(
                stranger, () -> jdbc.sql("update tenancy.letterhead set bank = 'falsch' where organisation_id = ?")
                        .param(lead.organisation().value())
                        .update());

        assertThat(changed).isZero();
        assertThatThrownBy(() ->
                        given.as(stranger, () -> jdbc.sql("insert into tenancy.letterhead (organisation_id) values (?)")
                                .param(amiras().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theLogoIsPaintedAnewAndStandsOnThePreviewUntilItIsRemoved() throws IOException {
        var browser = given.browserOf(lead());
        filled(browser).send();
        var hidden = "<script>boese()</script>".getBytes(UTF_8);
        var file = new ByteArrayOutputStream();
        file.write(picture(1200, 300));
        file.write(hidden);

        var saved =
                browser.upload(logo(browser).with("alt", "Logo: eine Brücke"), "file", "logo.png", file.toByteArray());

        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.get(PATH).page().select(".lotse-letterhead img").attr("alt"))
                .isEqualTo("Logo: eine Brücke");
        var shown = browser.download(PATH + "/logo");
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth())
                .isEqualTo(800);
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain("boese");
        assertThat(previewed(browser)).isTrue();

        logo(browser).with("alt", "Nur das Wort").send();
        assertThat(browser.get(PATH).page().select(".lotse-letterhead img").attr("alt"))
                .isEqualTo("Nur das Wort");

        browser.post(PATH + "/logo/entfernung", logo(browser).fields());
        assertThat(browser.get(PATH).page().select(".lotse-letterhead img")).isEmpty();
        assertThat(browser.download(PATH + "/logo").statusCode()).isEqualTo(404);
        assertThat(previewed(browser)).isFalse();
    }

    @Test
    void saysWhatIsWrongWithALogoAndKeepsWhatWasTyped() throws IOException {
        var browser = given.browserOf(lead());

        var noPicture =
                browser.upload(logo(browser).with("alt", "Brücke"), "file", "logo.pdf", "%PDF-1.7".getBytes(UTF_8));
        var wrongEnding =
                browser.upload(logo(browser).with("alt", "Brücke"), "file", "logo.png", "<svg/>".getBytes(UTF_8));
        var large = browser.upload(
                logo(browser).with("alt", "Brücke"), "file", "logo.png", new byte[LogoService.MOST_BYTES + 1]);
        var silent = browser.upload(logo(browser).with("alt", " "), "file", "logo.png", picture(40, 40));
        var none = browser.upload(logo(browser).with("alt", "Brücke"), "file", "", new byte[0]);

        assertThat(List.of(noPicture.status(), wrongEnding.status(), large.status(), silent.status(), none.status()))
                .containsOnly(422);
        assertThat(wrongEnding.text()).contains("passt nicht zur Endung");
        assertThat(wrongEnding.valueOf("alt")).isEqualTo("Brücke");
        assertThat(large.text()).contains("größer als 1 MB");
        assertThat(silent.text()).contains("Beschreiben Sie das Logo");
        assertThat(none.text()).contains("Wählen Sie das Bild aus");
        assertThat(browser.get(PATH).text()).contains("noch kein Logo");
    }

    @Test
    void whoIsSecondWithALogoSeesTheOtherOne() throws IOException {
        var browser = given.browserOf(lead());
        var late = logo(browser).with("alt", "Meines");
        browser.upload(logo(browser).with("alt", "Ihres"), "file", "logo.png", picture(40, 40));

        var answer = browser.upload(late, "file", "logo.png", picture(60, 60));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Das Logo wurde inzwischen geändert");
        assertThat(answer.page().select(".lotse-letterhead img").attr("alt")).isEqualTo("Ihres");
        assertThat(answer.valueOf("alt")).isEqualTo("Meines");
    }

    @Test
    void onlyTheLeadMayChangeTheLogo() {
        var browser = given.browserOf(given.caseManager());
        assertThat(browser.download(PATH + "/logo").statusCode()).isEqualTo(403);
    }

    private static Form logo(Browser browser) {
        return browser.get(PATH).form(PATH + "/logo");
    }

    /** Whether the preview of a template has a picture on its page. */
    private static boolean previewed(Browser browser) throws IOException {
        var template = "/verwaltung/vorlagen/FREE";
        var fields =
                browser.get(template).form(template).with("body", "Guten Tag").fields();
        try (var pdf = Loader.loadPDF(browser.download(new Form(browser, template + "/vorschau", fields)))) {
            return pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext();
        }
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private OrganisationId amiras() {
        return given.caseManager().organisation();
    }

    @Test
    void onlyTheLeadMayChangeIt() {
        assertThat(given.browserOf(given.caseManager()).get(PATH).status()).isEqualTo(403);
    }

    private static Form filled(Browser browser) {
        return browser.get(PATH)
                .form(PATH)
                .with("street", "Beispielweg 1")
                .with("postalCode", "44623")
                .with("city", "Herne")
                .with("phone", "02323 5555")
                .with("email", "info@example.org");
    }

    private Actor lead() {
        return given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
    }
}
