package de.lotse.casework.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.Exclusions;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that knows a case by a referral asks for its lead. */
@LotseTest
class RequestTests {

    @Autowired
    Given given;

    @Autowired
    Consents consents;

    @Autowired
    Exclusions exclusions;

    private Actor owner;
    private Actor asker;
    private Browser ours;
    private Browser theirs;
    private CaseId caseId;
    private UUID consent;
    private String grant;

    @BeforeEach
    void aReferralThatIsKnown() {
        owner = given.caseManager();
        asker = given.caseManager();
        caseId = given.caseOf(owner, "Haile, Selam");
        ours = given.browserOf(owner);
        theirs = given.browserOf(asker);
        consent = given.agreed(
                owner, caseId, asker.organisation(), SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY);
        grant = TwoOffices.referred(ours, theirs, caseId);
    }

    @Test
    void isAgreedToAndEndsWithTheHandOver() {
        assertThat(theirs.get(grant).text()).contains("Übernahme anfragen");
        var request = sent(form().with("question", "Frau H. wohnt jetzt bei uns."));

        assertThat(theirs.get(request).text()).contains("gesendet", "Haile, Selam", "Frau H. wohnt jetzt bei uns.");
        assertThat(theirs.get("/vermittlungen").text()).doesNotContain("Nicht mehr freigegeben");
        assertThat(ours.get("/start").text()).contains("möchte einen Fall übernehmen");
        assertThat(ours.get("/vermittlungen").text()).contains("Übernahme des Falls", "neu", "Haile, Selam");
        assertThat(ours.get(request).text()).contains("Frau H. wohnt jetzt bei uns.", "Zustimmen", "neu");
        var next = ours.get(request)
                .form(request + "/antwort")
                .with("text", "Gerne.")
                .to(request + "/annahme")
                .send();
        assertThat(next.header("location")).isEqualTo(casePath("/vermittlungen"));
        assertThat(theirs.get(request).text()).contains("angenommen", "Gerne.");
        assertThat(ours.get(request).text()).contains("Der Übergabe ist zugestimmt", "Übergabe vorbereiten");
        assertThat(ours.get(casePath("/verlauf")).text()).contains("Übergabe zugestimmt");

        given.agreed(owner, caseId, asker.organisation(), SharingPurpose.CASE_TRANSFER, ContentCategory.IDENTITY);
        var offer = sent(TwoOffices.handOver(ours, caseId));
        theirs.get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", asker.user().value().toString())
                .send();

        assertThat(theirs.get(request).text()).contains("erledigt", "Fall übernommen");
        assertThat(ours.get(request).text()).contains("erledigt");
        assertThat(theirs.get("/faelle").text()).contains("Haile, Selam");
    }

    @Test
    void isRefusedWithAReasonAndChangesNothing() {
        var request = sent(form().with("question", "Bitte."));
        var answer = ours.get(request).form(request + "/antwort").with("text", "Sie möchte bleiben.");
        assertThat(answer.to(request + "/ablehnung").send().status()).isEqualTo(422);
        answer.with("reason", "CLIENT_DISAGREES").to(request + "/ablehnung").send();

        assertThat(theirs.get(request).text()).contains("abgelehnt", "Person möchte es nicht", "Sie möchte bleiben.");
        assertThat(theirs.get(grant).text()).contains("Haile, Selam");
        assertThat(ours.get(casePath("/verlauf")).text()).contains("Übergabe abgelehnt");
        assertThat(sent(form().with("question", "Noch einmal."))).isNotEqualTo(request);
    }

    @Test
    void nothingTypedIsLostAndTwiceIsOnce() {
        var refused =
                form().with("question", "").with("respondBy", "irgendwann").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.valueOf("respondBy")).isEqualTo("irgendwann");
        var form = form().with("question", "Bitte.");
        var other = form().with("question", "Bitte!");
        var request = sent(form);

        assertThat(form.send().header("location")).isEqualTo(request);
        assertThat(other.send().status()).isEqualTo(409);
        assertThat(theirs.get(grant + "/uebernahme").text()).contains("schon gestellt");
    }

    @Test
    void isTakenBackByWhoeverAsked() {
        var request = sent(form().with("question", "Bitte."));
        assertThat(ours.get(request).text()).doesNotContain("Zurückziehen");
        theirs.get(request)
                .form(request + "/antwort")
                .to(request + "/ruecknahme")
                .send();

        assertThat(ours.get(request).text()).contains("zurückgezogen").doesNotContain("Bitte.");
        assertThat(theirs.get(grant).text()).contains("Haile, Selam");
    }

    @Test
    void goesToWhoeverWorksOnTheCaseAndToNobodyElse() {
        var request = sent(form().with("question", "Bitte."));
        var colleague = given.browserOf(given.colleague(owner.organisation(), Role.CASE_MANAGER));

        assertThat(colleague.get(request).status()).isEqualTo(404);
        assertThat(colleague.get("/vermittlungen").text()).doesNotContain("Übernahme des Falls");
        assertThat(colleague.get("/start").text()).doesNotContain("möchte einen Fall übernehmen");
        assertThat(given.browserOf(given.caseManager()).get(request).status()).isEqualTo(404);
    }

    @Test
    void whoeverSeesNothingOfAPersonCannotAskAboutHer() {
        var stranger = given.browserOf(given.caseManager());
        var nothing = "/vermittlungen/freigaben/" + UUID.randomUUID() + "/uebernahme";

        assertThat(stranger.get(grant + "/uebernahme").status()).isEqualTo(404);
        assertThat(stranger.get(grant + "/uebernahme").body())
                .isEqualTo(stranger.get(nothing).body());
        var partner = given.browserOf(given.colleague(asker.organisation(), Role.NETWORK_PARTNER));
        assertThat(partner.get(grant).text()).doesNotContain("Übernahme anfragen");
        assertThat(partner.get(grant + "/uebernahme").status()).isEqualTo(403);
    }

    @Test
    void withTheConsentGoesTheWayToAsk() {
        var waiting = form().with("question", "Bitte.");
        var request = sent(form().with("question", "Bitte."));
        given.as(owner, () -> consents.withdraw(caseId.value(), consent, LocalDate.now(), WithdrawnHow.PHONE, ""));

        assertThat(waiting.send().status()).isEqualTo(404);
        assertThat(theirs.get(request).text())
                .contains("beendet durch Widerruf")
                .doesNotContain("Haile");
    }

    @Test
    void anExcludedOrganisationCannotAsk() {
        given.as(owner, () -> {
            exclusions.exclude(caseId.value(), asker.organisation(), "Befangen.");
            return true;
        });

        assertThat(theirs.get(grant + "/uebernahme").status()).isEqualTo(404);
    }

    @Test
    void aClosedCaseCannotBeHadAnyMore() {
        var request = sent(form().with("question", "Bitte."));
        ours.get(casePath("/abschluss"))
                .form(casePath("/abschluss"))
                .with("reason", "GOAL_REACHED")
                .with("evaluation", "Alles geschafft.")
                .send();

        assertThat(theirs.get(request).text()).contains("abgelehnt").doesNotContain("Haile");
        assertThat(theirs.get(grant + "/uebernahme").status()).isEqualTo(404);
    }

    private Browser.Form form() {
        return theirs.get(grant + "/uebernahme").form(grant + "/uebernahme");
    }

    private static String sent(Browser.Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("location");
    }

    private String casePath(String tab) {
        return "/faelle/" + caseId.value() + tab;
    }
}
