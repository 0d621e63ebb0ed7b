package de.lotse.journeys;

import de.lotse.casework.ownership.TwoOffices;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.Actor;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Handing over and asking for a case with the longest of names, for both organisations, on desk and phone. */
@Tag("slow")
@LotseTest
class HandOverPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var owner = given.caseManager();
        var taker = given.caseManager();
        var caseId = given.caseOf(owner, LONG);
        var ours = given.browserOf(owner);
        var theirs = given.browserOf(taker);
        given.agreed(owner, caseId, taker.organisation(), SharingPurpose.REFERRAL_HANDLING, ContentCategory.IDENTITY);
        var grant = TwoOffices.referred(ours, theirs, caseId);
        var asking = theirs.get(grant + "/uebernahme").form(grant + "/uebernahme");
        var request = asking.with("question", LONG.repeat(3)).send().header("location");
        given.agreed(
                owner,
                caseId,
                taker.organisation(),
                SharingPurpose.CASE_TRANSFER,
                ContentCategory.IDENTITY,
                ContentCategory.HEALTH,
                ContentCategory.PLAN);
        var chooser = "/faelle/" + caseId.value() + "/vermittlungen";
        var form =
                ours.get(chooser).page().select("main tbody a[href*=uebergabe]").attr("href");
        var offer = TwoOffices.handOver(ours, caseId)
                .with("categories", "IDENTITY,PLAN")
                .with("question", LONG)
                .send()
                .header("location");

        look(owner, chooser, form, offer, request);
        look(taker, "/vermittlungen", offer, offer + "/uebernahme", grant, grant + "/uebernahme", request, "/start");
        var taken = theirs.get(offer + "/uebernahme")
                .form(offer + "/uebernahme")
                .with("colleague", taker.user().value().toString())
                .send()
                .header("location");
        look(taker, taken, taken + "/herkunft");
    }

    private void look(Actor who, String... pages) {
        Looks.look(base(), who, pages);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
