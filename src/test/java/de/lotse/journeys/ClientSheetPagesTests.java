package de.lotse.journeys;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The sheet of somebody with the longest of names, from left to right and from right to left, on desk and phone. */
@LotseTest
@Tag("slow")
class ClientSheetPagesTests {

    private static final String LONG = "Ein sehr langer Name ".repeat(13) + "محمد";
    private static final String WORDS = "/verwaltung/auskunftsblaetter";

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var worker = given.caseManager();
        var id = given.caseOf(worker, LONG);
        given.consent(worker, id);
        var sheet = given.browserOf(worker)
                .get("/faelle/" + id.value())
                .page()
                .select("main a[href$=/auskunft]")
                .attr("href");

        look(worker, sheet, sheet + "?sprache=ar", sheet + "?sprache=uk", sheet.replace("/auskunft", ""));
        look(given.colleague(worker.organisation(), Role.TENANT_ADMIN), WORDS, WORDS + "/ar");
    }

    private void look(Actor who, String... pages) {
        Looks.look(base(), who, pages);
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
