package de.lotse.casework.notices;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class JobNoticesTests {

    private static final Duration LONG = JobNotices.PATIENCE.plusSeconds(1);

    @Autowired
    Given given;

    @Autowired
    JobNotices notices;

    @Test
    void whoeverBeganLongWorkIsToldOfItsEndAndLedToTheResult() {
        var amira = given.caseManager();
        var id = Ids.next();
        ended(amira, "export", id, true, LONG);

        var page = given.browserOf(amira).get("/mitteilungen");
        assertThat(page.text()).contains("Ihr Herunterladen ist beendet.");
        var action = page.page().select("form[action^=/mitteilungen/0]").attr("action");
        assertThat(page.form(action).send().header("Location")).isEqualTo("/herunterladen/" + id);
    }

    @Test
    void workThatBrokeOffSaysSo() {
        var amira = given.caseManager();
        ended(amira, "bulk", Ids.next(), false, LONG);
        ended(amira, "takeover.take", Ids.next(), false, LONG);

        assertThat(given.browserOf(amira).get("/mitteilungen").text())
                .contains("Ihre Sammelaktion ist abgebrochen.", "Die Arbeit an Ihrer Liste ist abgebrochen.");
    }

    @Test
    void whatEndsBeforeHerEyesIsNotToldAgain() {
        var amira = given.caseManager();
        ended(amira, "export", Ids.next(), true, Duration.ofSeconds(2));

        assertThat(given.browserOf(amira).get("/mitteilungen").text()).contains("Keine Mitteilungen");
    }

    private void ended(Actor who, String kind, UUID subject, boolean done, Duration took) {
        given.as(who, () -> {
            notices.ended(kind, subject, done, took);
            return true;
        });
    }
}
