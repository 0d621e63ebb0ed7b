package de.lotse.network.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.lotse.network.GivenNetwork;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One link for all that an organisation has to confirm. */
@LotseTest
class CollectiveLinkTests {

    private static final TenantId HERFORD = new TenantId(5758);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    Environment environment;

    @Autowired
    JavaMailSenderImpl server;

    private GivenNetwork town;
    private Browser editor;
    private Browser partner;
    private UUID house;
    private GivenNetwork.Offer choir;
    private GivenNetwork.Offer course;

    @BeforeEach
    void anOrganisationWithTwoDueOffers() {
        town = new GivenNetwork(given, tenants, organisations, jdbc, HERFORD, "herford.localhost");
        town.empty();
        editor = given.browserOf(town.editor());
        partner = Browser.at(town.host(), environment.getRequiredProperty("local.server.port", Integer.class));
        house = town.partner("Verein Herd");
        choir = town.offer(house, "Chor").verified(LocalDate.now().minusMonths(13));
        course = town.offer(house, "Kochkurs").verified(LocalDate.now().minusMonths(20));
        town.offer(house, "Frisch bestätigt");
    }

    @Test
    void allDueOffersAreConfirmedAtOnceWithOneLink() {
        var link = link();
        var page = partner.get(link);
        assertThat(page.text())
                .contains("Stimmen Ihre Einträge?", "Chor", "Kochkurs")
                .doesNotContain("Frisch bestätigt");
        var unnamed = page.form(link).with("answer", "confirmAll").send();
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.text()).contains("Geben Sie Ihren Namen ein.");

        var thanks = unnamed.form(link)
                .with("name", "Frau Beispiel")
                .with("answer", "confirmAll")
                .send();

        assertThat(thanks.header("Location")).endsWith("/danke");
        assertThat(confirmed()).containsExactlyInAnyOrder(choir.id(), course.id());
        assertThat(partner.get(link).status()).isEqualTo(410);
        assertThat(editor.get("/netzwerk/sammellink/" + house).text()).contains("Nichts ist fällig");
    }

    @Test
    void eachIsAnsweredByItselfAndTheRestWaits() {
        var link = link();
        var one = partner.get(link + "?angebot=" + choir.id());
        assertThat(one.text()).contains("Stimmt Ihr Eintrag?", "Chor").doesNotContain("Kochkurs");
        var answer = one.form(link)
                .with("name", "Vereinsbüro")
                .with("WAIT_TIME", "drei Wochen")
                .with("answer", "propose")
                .send();

        assertThat(answer.header("Location")).endsWith(link);
        assertThat(partner.get(link).text()).contains("Schon beantwortet", "Dieser Eintrag stimmt");
        assertThat(partner.get(link + "?angebot=" + choir.id()).status()).isEqualTo(410);
        partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("answer", "confirmAll")
                .send();
        assertThat(confirmed()).containsExactly(course.id());
    }

    @Test
    void nothingIsConfirmedUnseenIfOneWasChangedMeanwhile() {
        var link = link();
        var form = partner.get(link).form(link).with("name", "Vereinsbüro").with("answer", "confirmAll");
        choir.with("description", "Jeden Dienstag.").with("version", 2);

        var outdated = form.send();

        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.text()).contains("Ein Eintrag wurde inzwischen geändert", "Jeden Dienstag.");
        assertThat(outdated.valueOf("name")).isEqualTo("Vereinsbüro");
        assertThat(confirmed()).isEmpty();
        assertThat(outdated.form(link).with("answer", "confirmAll").send().status())
                .isEqualTo(303);
        assertThat(confirmed()).hasSize(2);
    }

    @Test
    void theMailNamesTheOffersAndCarriesTheLink() throws Exception {
        town.run("update network.organisation set email = 'buero@verein.example' where id = ?", house);
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        server.setJavaMailProperties(new Properties()); // the server of the tests speaks no TLS
        try {
            var path = "/netzwerk/sammellink/" + house;
            var made = editor.get(path).form(path).with("send", "true").send();
            assertThat(made.text()).contains("Der Link ist unterwegs an buero@verein.example");

            var single = "/netzwerk/angebote/" + choir.id() + "/link";
            editor.get(single).form(single).with("send", "true").send();

            assertThat(mail.getReceivedMessages()).hasSize(2);
            var message = mail.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()[0]).hasToString("buero@verein.example");
            assertThat(message.getSubject()).contains("Bitte prüfen Sie Ihren Eintrag");
            var text = text(message);
            assertThat(text).contains("Chor", "Kochkurs", "für jedes Angebot ein Mal");
            assertThat(partner.get(linkIn(text)).status()).isEqualTo(200);
            assertThat(text(mail.getReceivedMessages()[1])).contains("„Chor“").doesNotContain("Kochkurs");
            assertThat(editor.get(single).text()).contains("per E-Mail verschickt");
        } finally {
            server.setHost("");
            mail.stop();
        }
    }

    @Test
    void aServerThatDoesNotTakeTheMailIsSaidSoAndTheLinkWorks() {
        town.run("update network.organisation set email = 'buero@verein.example' where id = ?", house);
        server.setHost("127.0.0.1");
        server.setPort(1);
        try {
            var path = "/netzwerk/sammellink/" + house;
            var made = editor.get(path).form(path).with("send", "true").send();
            assertThat(made.text()).contains("E-Mail nicht verschickt");
            assertThat(partner.get(URI.create(made.valueOf("address")).getPath())
                            .status())
                    .isEqualTo(200);
        } finally {
            server.setHost("");
        }
    }

    private static String text(jakarta.mail.internet.MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    private static String linkIn(String text) {
        return text.substring(text.indexOf("/angebote/bestaetigung/")).split("\\s", 2)[0];
    }

    private String link() {
        var path = "/netzwerk/sammellink/" + house;
        var answer = editor.get(path).form(path).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return URI.create(answer.valueOf("address")).getPath();
    }

    private List<UUID> confirmed() {
        return given.as(town.editor(), () -> jdbc.sql(
                        "select offer_id from network.verification where method = 'TOKEN' and offer_id in (select id from network.offer where organisation_id = ?)")
                .param(house)
                .query(UUID.class)
                .list());
    }
}
