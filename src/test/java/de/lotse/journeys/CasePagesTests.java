package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The pages of a case with the longest of names, on desk and phone. */
@Tag("slow")
@LotseTest
class CasePagesTests {

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageOfACaseIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var address = "/faelle/"
                + given.caseOf(worker, "Ein sehr langer Name ".repeat(14) + "محمد")
                        .value();
        var pages = new String[] {
            "/start",
            "/anfragen",
            "/anfragen/neu",
            "/faelle",
            "/wiedervorlagen",
            "/kennzahlen?zeitraum=" + YearMonth.now(ZoneId.of("Europe/Berlin")),
            "/kennzahlen/freigaben",
            "/suche",
            "/personen/dubletten",
            address,
            address + "/verlauf",
            address + "/familie",
            address + "/familie/bedarf-und-schritte",
            address + "/aufenthalt",
            address + "/bedarf",
            address + "/hilfeplan",
            address + "/unterlagen",
            address + "/einwilligungen",
            address + "/zugriffe",
            address + "/notizen",
            address + "/kontakte",
            address + "/fristen",
            address + "/abschluss"
        };
        for (var chrome : new Chrome[] {Chrome.withScript(base()), Chrome.phone(base())}) {
            try (chrome) {
                chrome.signIn(worker.user().value().toString(), Given.PASSWORD);
                for (var path : pages) {
                    chrome.open(path);
                    assertThat(chrome.accessibilityProblems()).as(path).isEmpty();
                    assertThat(chrome.scrollsSideways())
                            .as(path + " sticks out")
                            .isFalse();
                }
            }
        }
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
