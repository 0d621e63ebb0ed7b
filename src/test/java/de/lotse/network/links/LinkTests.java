package de.lotse.network.links;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.DirectoryMade;
import de.lotse.shared.Actor;
import de.lotse.shared.Digest;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class LinkTests {

    private static final String GONE = "Dieser Link gilt nicht mehr";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Actor editor;
    private DirectoryMade made;
    private UUID offer;
    private Browser partner;

    @BeforeEach
    void anOffer() {
        editor = given.colleague(given.organisation(Given.HERNE), Role.EDITOR);
        made = new DirectoryMade(given, jdbc, editor);
        offer = made.offer("Sprachcafé");
        partner = given.browser();
    }

    @Test
    void somebodyWithoutAnAccountConfirmsOnce() {
        var link = link();
        var opened = partner.get(link);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text()).contains("Sprachcafé", "Jeden Montag im Stadtteilbüro.", "wird er gespeichert");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        var late = partner.get(link).form(link).with("name", "Noch jemand").with("answer", "confirm");

        var thanks = confirm(opened, link, "Frau Beispiel").follow();
        assertThat(thanks.text()).contains("Vielen Dank", "gilt jetzt als bestätigt");
        assertThat(given.browserOf(editor)
                        .get("/netzwerk/angebote/" + offer + "/bestaetigung")
                        .text())
                .contains("über einen Link", "Frau Beispiel");

        assertThat(late.send().status()).isEqualTo(410);
        assertThat(partner.get(link).text()).contains(GONE);
        assertThat(verifications()).isEqualTo(1);
    }

    @Test
    void openingALinkUsesNothingUp() {
        var link = link();
        for (var i = 0; i < 3; i++) assertThat(partner.get(link).status()).isEqualTo(200);
        assertThat(verifications()).isZero();
    }

    @Test
    void onlyItsFingerprintIsKept() {
        var link = link();
        var token = link.substring(link.lastIndexOf('/') + 1);
        var kept = made.value("select digest from network.confirmation_link where offer_id = ?", byte[].class, offer);
        assertThat(kept).isEqualTo(Digest.of(token));
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var first = link();
        var second = link();
        assertThat(partner.get(first).status()).isEqualTo(410);
        assertThat(partner.get(second).status()).isEqualTo(200);
    }

    @Test
    void afterFourteenDaysItIsOver() {
        var link = link();
        var form = partner.get(link).form(link).with("name", "Spät").with("answer", "confirm");
        given.as(editor, () -> jdbc.sql("""
                        update network.confirmation_link
                        set    made_at = made_at - interval '14 days', expires_at = expires_at - interval '14 days'
                        where  offer_id = ?""").param(offer).update());
        assertThat(form.send().status()).isEqualTo(410);
        assertThat(partner.get(link).text()).contains(GONE, "um einen neuen Link");
        assertThat(verifications()).isZero();
    }

    @Test
    void anUnknownLinkAnOldOneAndOneOfTheArchiveLookAlike() {
        var archived = link();
        made.set(offer, "publication", "ARCHIVED");
        var unknown = partner.get("/angebote/bestaetigung/" + "A".repeat(43));
        assertThat(unknown.status()).isEqualTo(410);
        assertThat(partner.get(archived).page().select("main").html())
                .isEqualTo(unknown.page().select("main").html());
        assertThat(given.browserOf(editor)
                        .get("/netzwerk/angebote/" + offer + "/link")
                        .text())
                .contains("Das Angebot ist im Archiv");
    }

    @Test
    void whoAnswersSaysHerName() {
        var link = link();
        var refused = confirm(partner.get(link), link, " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Geben Sie Ihren Namen ein.");
        assertThat(confirm(refused, link, "آمنة").status()).isEqualTo(303);
    }

    @Test
    void whoHasChangedSomethingDoesNotConfirmByMistake() {
        var link = link();
        var refused = partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("WAIT_TIME", "drei Wochen")
                .with("answer", "confirm")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Sie haben etwas geändert");
        assertThat(refused.valueOf("WAIT_TIME")).isEqualTo("drei Wochen");
        var unchanged = partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("answer", "propose")
                .send();
        assertThat(unchanged.text()).contains("Sie haben nichts geändert");
    }

    @Test
    void whatCannotBeTrueIsGivenBackAndTheLinkStaysGood() {
        var link = link();
        var refused = partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("EMAIL", "keine Adresse")
                .with("NAME", "ن".repeat(301))
                .with("answer", "propose")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("EMAIL")).isEqualTo("keine Adresse");
        assertThat(refused.page().select("#NAME-error").text()).contains("301");
        var taken = refused.form(link)
                .with("EMAIL", "buero@verein.example")
                .with("NAME", "ن".repeat(300))
                .with("answer", "propose")
                .send();
        assertThat(taken.follow().text()).contains("Ihre Vorschläge sind angekommen");
        assertThat(given.browserOf(editor).get("/mitteilungen").text())
                .contains("Zu einem Angebot wurden Änderungen vorgeschlagen.");
    }

    @Test
    void whatStaffChangedMeanwhileIsNotConfirmedUnseen() {
        var link = link();
        var open = partner.get(link).form(link).with("name", "Vereinsbüro").with("answer", "confirm");
        made.set(offer, "description", "Jeden Dienstag.");
        made.set(offer, "version", 2);

        var outdated = open.send();
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.text()).contains("Der Eintrag wurde inzwischen geändert", "Jeden Dienstag.");
        assertThat(verifications()).isZero();
    }

    @Test
    void whatWasTypedStaysAndOnlyThatIsProposedAfterStaffChangedSomethingElse() {
        var link = link();
        var open = partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("WAIT_TIME", "drei Wochen")
                .with("answer", "propose");
        made.set(offer, "description", "Jeden Dienstag.");
        made.set(offer, "version", 2);

        var outdated = open.send();
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.valueOf("WAIT_TIME")).isEqualTo("drei Wochen");
        assertThat(outdated.form(link).with("answer", "propose").send().status())
                .isEqualTo(303);
        assertThat(made.value(
                        "select string_agg(f.field || '=' || f.proposed, ',') from network.proposed_field f"
                                + " join network.proposal p on p.id = f.proposal_id where p.offer_id = ?",
                        String.class,
                        offer))
                .isEqualTo("WAIT_TIME=drei Wochen");
    }

    @Test
    void whoHasTypedNothingConfirmsWhatStaffChangedMeanwhileOnceItIsSeen() {
        var link = link();
        var open = partner.get(link).form(link).with("name", "Vereinsbüro").with("answer", "confirm");
        made.set(offer, "description", "Jeden Dienstag.");
        made.set(offer, "version", 2);

        var outdated = open.send();
        assertThat(outdated.form(link).with("answer", "confirm").send().status())
                .isEqualTo(303);
        assertThat(verifications()).isEqualTo(1);
    }

    @Test
    void aCommentAloneIsAProposalThatAnEditorTakesNoteOf() {
        var link = link();
        var answer = partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("comment", "Wir ziehen im Herbst um.")
                .with("answer", "propose")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);

        var staff = given.browserOf(editor);
        var id = made.value("select id from network.proposal where offer_id = ?", UUID.class, offer);
        var path = "/netzwerk/vorschlaege/" + id;
        assertThat(staff.get(path).text())
                .contains("Wir ziehen im Herbst um.", "Es ist nur eine Anmerkung eingegangen");
        staff.get(path).form(path + "/kenntnisnahme").send();
        assertThat(staff.get(path).text()).contains("zur Kenntnis genommen").doesNotContain("Anmerkung abschließen");
        assertThat(staff.get("/netzwerk/vorschlaege").body()).doesNotContain(id.toString());
    }

    @Test
    void thoseOfTheOrganisationWhoHaveAccountsAreToldOfAProposal() {
        var member = given.organisation(Given.HERNE);
        var lead = given.colleague(member, Role.PROVIDER_LEAD);
        offer = made.offer(made.organisation("Verein mit Zugang", member), "Chor");
        var link = link();
        partner.get(link)
                .form(link)
                .with("name", "Vereinsbüro")
                .with("WAIT_TIME", "drei Wochen")
                .with("answer", "propose")
                .send();

        assertThat(given.browserOf(lead).get("/mitteilungen").text())
                .contains("Jemand hat über einen Link Änderungen zu einem Angebot Ihrer Organisation vorgeschlagen.");
    }

    @Test
    void aSignedInColleagueWhoOpensTheLinkAnswersAsNobody() {
        var link = link();
        var staff = given.browserOf(editor);
        confirm(staff.get(link), link, "Vereinsbüro");
        var by = made.value(
                "select coalesce(recorded_by::text, 'niemand') from network.verification where offer_id = ?",
                String.class,
                offer);
        assertThat(by).isEqualTo("niemand");
    }

    @Test
    void onlyEditorsMakeLinks() {
        var amira = given.browserOf(given.caseManager());
        assertThat(amira.get("/netzwerk/angebote/" + offer + "/link").status()).isEqualTo(403);
    }

    private String link() {
        var path = "/netzwerk/angebote/" + offer + "/link";
        var answer = given.browserOf(editor).get(path).form(path).send();
        assertThat(answer.status()).isEqualTo(201);
        return URI.create(answer.valueOf("address")).getPath();
    }

    private static Answer confirm(Answer page, String link, String name) {
        Form form = page.form(link).with("name", name).with("answer", "confirm");
        return form.send();
    }

    private int verifications() {
        return made.value("select count(*) from network.verification where offer_id = ?", Integer.class, offer);
    }
}
