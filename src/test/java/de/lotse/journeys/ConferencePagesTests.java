package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Conversations of several with the longest of names, for the host and for the guest. */
@Tag("slow")
@LotseTest
class ConferencePagesTests {

    private static final String NAME = "Sehrlangername ".repeat(19) + "محمد";
    private static final String LONG = "Was als nächstes kommen kann ".repeat(10);

    @Autowired
    Given given;

    @Autowired
    Environment environment;

    @Test
    void everyPageIsAccessibleOnDeskAndPhone() {
        var host = given.caseManager();
        var guest = given.colleague(given.organisation(Given.HERNE), Role.NETWORK_PARTNER);
        var desk = given.browserOf(host);
        var path = "/faelle/" + given.caseOf(host, NAME).value() + "/gespraeche";
        var unnamed = plan(desk, path, "ANONYMOUS");
        var item = item(desk, unnamed);
        sent(desk.get(unnamed)
                .form(unnamed + "/teilnehmende")
                .with("who", "ORGANISATION:" + guest.organisation().value()));
        sent(desk.get(item + "/protokoll").form(item + "/protokoll").with("said", LONG));
        var named = plan(desk, path, "NAMED");
        var other = item(desk, named);

        look(host, path, path + "/neu", named, named + "/punkte/neu", other + "/protokoll", unnamed);
        sent(desk.get(unnamed).form(unnamed + "/abschluss"));
        look(host, unnamed, item + "/nachtrag");
        look(guest, "/vermittlungen/gespraeche", "/vermittlungen" + unnamed.substring(path.length() - 11), "/start");
    }

    private static String plan(Browser desk, String path, String kind) {
        return sent(desk.get(path + "/neu")
                .form(path)
                .with("kind", kind)
                .with("day", "heute")
                .with("from", "9")
                .with("place", LONG)
                .with("reason", LONG)
                .with("description", LONG));
    }

    private static String item(Browser desk, String conference) {
        sent(desk.get(conference + "/punkte/neu")
                .form(conference + "/punkte")
                .with("title", LONG)
                .with("question", LONG)
                .with("categories", "BENEFITS,HEALTH"));
        var link = desk.get(conference).page().select("a[href$=/protokoll]").attr("href");
        return link.substring(0, link.length() - "/protokoll".length());
    }

    private static String sent(Form form) {
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private void look(Actor who, String... pages) {
        for (var chrome : List.of(Chrome.withScript(base()), Chrome.phone(base()))) {
            try (chrome) {
                chrome.signIn(who.user().value().toString(), Given.PASSWORD);
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
