package de.lotse.casework.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral from its consent to its end, as the two organisations see it. */
@LotseTest
class ReferralControllerTests {

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    private Actor owner;
    private Actor partner;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;
    private UUID consent;

    @BeforeEach
    void aConsentForTheOtherOrganisation() {
        owner = given.caseManager();
        partner = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(partner);
        consent = consent(ContentCategory.IDENTITY);
    }

    @Test
    void goesToTheOrganisationAnswersComeBackAndTheEndClosesIt() {
        var path = send("Leistungen zum Lebensunterhalt", "Gibt es einen Antrag?");

        assertThat(theirs.get("/vermittlungen").text()).contains("Haile, Selam", "Leistungen zum Lebensunterhalt");
        assertThat(theirs.get("/start").text()).contains("Leistungen zum Lebensunterhalt");
        assertThat(theirs.get("/mitteilungen").text())
                .contains("Eine Vermittlung ist eingegangen.")
                .doesNotContain("Haile");
        var inbox = theirs.get(path);
        assertThat(inbox.text()).contains("Haile, Selam", "Gibt es einen Antrag?", "neu");
        assertThat(ours.get(path).text()).contains("gesendet");
        inbox.form(path + "/antwort")
                .with("text", "Ja, seit Mai.")
                .to(path + "/annahme")
                .send()
                .follow();

        assertThat(ours.get("/mitteilungen").text()).contains("Zu einer Vermittlung gibt es eine Antwort.");
        assertThat(ours.get(path).text()).contains("angenommen", "Ja, seit Mai.");
        assertThat(ours.get("/start").text()).contains("angenommen");
        theirs.get(path)
                .form(path + "/antwort")
                .with("outcome", "SERVICE_PROVIDED")
                .to(path + "/ergebnis")
                .send();

        assertThat(ours.get(path).text()).contains("erledigt", "Hilfe geleistet");
        assertThat(theirs.get(path).text()).doesNotContain("Haile", "Gibt es einen Antrag?");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");
    }

    @Test
    void afterAWithdrawalTheNextRequestShowsNothing() {
        var path = send("Schuldnerberatung", "Termin?");
        var grant = theirs.get("/vermittlungen/freigaben")
                .page()
                .select("main tbody a")
                .attr("href");
        assertThat(theirs.get(grant).text()).contains("Haile, Selam");

        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThat(theirs.get(grant).status()).isEqualTo(404);
        assertThat(theirs.get(path).text()).contains("beendet durch Widerruf").doesNotContain("Haile", "Termin?");
        assertThat(theirs.get("/vermittlungen").text()).doesNotContain("Haile");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");
        assertThat(theirs.get("/vermittlungen/freigaben")
                        .form("/vermittlungen/freigaben")
                        .with("q", "Haile")
                        .send()
                        .text())
                .contains("Nichts gefunden");
        assertThat(theirs.post(path + "/annahme", java.util.Map.of()).status()).isNotEqualTo(303);
    }

    @Test
    void withTheWithdrawalItIsInNoFigureOfTheRecipientAnyMore() {
        send("Schuldnerberatung", "");
        var first = caseId;
        var withdrawn = consent;
        caseId = given.caseOf(owner, "Tesfay, Almaz");
        consent(ContentCategory.IDENTITY);
        send("Wohnungssuche", "");
        assertThat(figures()).containsExactly(2, 2, 2);

        given.as(owner, () -> consents.withdraw(first.value(), withdrawn, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThat(figures()).containsExactly(1, 1, 1);
        assertThat(theirs.get("/start").text()).contains("Wohnungssuche").doesNotContain("Schuldnerberatung");
    }

    /** What is shared with the partner, what is new in its inbox, and what its day shows of that. */
    private List<Integer> figures() {
        return List.of(
                theirs.get("/vermittlungen/freigaben")
                        .page()
                        .select("main tbody tr")
                        .size(),
                theirs.get("/vermittlungen")
                        .page()
                        .select("main tbody tr:contains(neu)")
                        .size(),
                theirs.get("/start")
                        .page()
                        .select("main a[href^=/vermittlungen/]")
                        .size());
    }

    @Test
    void aThirdOrganisationLearnsNothing() {
        var path = send("Schuldnerberatung", "");
        var third = given.browserOf(given.caseManager());

        assertThat(third.get(path).status()).isEqualTo(404);
        assertThat(third.get(path).body())
                .isEqualTo(third.get("/vermittlungen/" + UUID.randomUUID()).body());
        assertThat(third.get("/vermittlungen").text()).contains("Keine Vermittlungen");
    }

    @Test
    void aColleagueWhoIsNoMemberDoesNotSeeWhatWasSent() {
        var path = send("Schuldnerberatung", "");
        var colleague = given.browserOf(given.colleague(owner.organisation(), Role.CASE_MANAGER));

        assertThat(colleague.get(path).status()).isEqualTo(404);
        assertThat(colleague.get("/vermittlungen").text()).doesNotContain("Schuldnerberatung");
    }

    @Test
    void declinedItIsClosedAndTheReasonComesBack() {
        var path = send("Wohnungssuche", "");
        var again = theirs.get(path)
                .form(path + "/antwort")
                .with("text", "Leider voll.")
                .to(path + "/ablehnung");
        assertThat(again.send().status()).isEqualTo(422);

        theirs.get(path)
                .form(path + "/antwort")
                .with("text", "Leider voll.")
                .with("reason", "NO_CAPACITY")
                .to(path + "/ablehnung")
                .send();

        assertThat(ours.get(path).text()).contains("abgelehnt", "kein Platz", "Leider voll.");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");
    }

    @Test
    void aQuestionWithoutANameNamesNobody() {
        var form = "/faelle/" + caseId.value() + "/vermittlungen/anonym";
        var typed = ours.get(form)
                .form(form)
                .with("to", partner.organisation().value().toString())
                .with("service", "Anspruch auf Leistungen")
                .with("question", "Frau Haile lebt seit 2022 hier.");

        assertThat(typed.send().text()).contains("So heißt jemand in diesem Fall");
        var path =
                typed.with("question", "Eine Frau lebt seit 2022 hier.").send().header("location");

        assertThat(theirs.get(path).text())
                .contains("Eine Frau lebt seit 2022 hier.")
                .doesNotContain("Haile");
    }

    @Test
    void thePreviewShowsWhatTheOtherSideWillSeeAndSharesNothing() {
        var preview = filled("Beratung", "").with("preview", "1").send();

        assertThat(preview.text()).contains("Das wird die Stelle sehen", "Haile, Selam");
        assertThat(theirs.get("/vermittlungen").text()).doesNotContain("Haile");
        assertThat(theirs.get("/vermittlungen/freigaben").text()).doesNotContain("Haile");
    }

    private String send(String service, String question) {
        return filled(service, question).send().header("location");
    }

    private Browser.Form filled(String service, String question) {
        var chooser = ours.get("/faelle/" + caseId.value() + "/vermittlungen");
        var link = chooser.page().select("main tbody a").attr("href");
        return ours.get(link)
                .form("/faelle/" + caseId.value() + "/vermittlungen")
                .with("service", service)
                .with("question", question);
    }

    private UUID consent(ContentCategory... categories) {
        return given.agreed(owner, caseId, partner.organisation(), SharingPurpose.REFERRAL_HANDLING, categories);
    }
}
