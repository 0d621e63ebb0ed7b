package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What goes wrong tells nothing about anybody, neither on the page that says so nor in the log. */
@LotseTest
class DiscretionTests {

    private static final String NAME = "Zederbaum, Quirina";
    private static final String TEXT = "Quirina fürchtet den Quecksilberweg";

    @Autowired
    Given given;

    @Autowired
    ConfigurableApplicationContext application;

    private Traces traces;
    private Actor worker;
    private CaseId id;
    private Browser browser;

    @BeforeEach
    void aCase() {
        traces = Traces.in(application);
        traces.typed(NAME);
        traces.typed(TEXT);
        worker = given.caseManager();
        id = given.caseOf(worker, NAME);
        browser = given.browserOf(worker);
    }

    @AfterEach
    void nothingIsInLogOrEvents() {
        traces.logAndEventsHoldNothingPersonal();
    }

    @Test
    void aCaseOfOthersIsNotToldFromOneThatDoesNotExist() {
        var stranger = given.browserOf(given.caseManager());

        tellsNothing(stranger.get(path("")), 404);
        tellsNothing(stranger.get("/faelle/Zederbaum"), 404);
        tellsNothing(stranger.get("/Zederbaum?name=Quirina"), 404);
    }

    @Test
    void aForgedFormIsRefused() {
        tellsNothing(browser.post(path("/notizen"), Map.of("text", TEXT, "name", NAME)), 403);
    }

    @Test
    void aNoteTooLateGoesBackToWhoWroteItAndNowhereElse() {
        var note = browser.get(path("/notizen")).form(path("/notizen")).with("text", TEXT);
        browser.get(path("/abschluss"))
                .form(path("/abschluss"))
                .with("reason", "GOAL_REACHED")
                .with("evaluation", TEXT)
                .send()
                .follow();

        var late = note.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains(TEXT).doesNotContain(NAME);
    }

    @Test
    void anUnreadableFormIsRefused() {
        var version = browser.get(path("/abschluss")).form(path("/abschluss")).with("version", NAME);

        tellsNothing(version.send(), 400);
    }

    @Test
    void aBrokenDatabaseIsReportedWithoutItsRows() throws SQLException {
        execute(
                "alter table casework.person add constraint broken check (display_name not like 'Zederbaum%') not valid");
        try {
            var form = browser.get(path("/personen/neu"))
                    .form(path("/personen/neu"))
                    .with("family", "Zederbaum")
                    .with("given", "Quirin")
                    .with("asNew", "true")
                    .with("role", "CHILD");

            tellsNothing(form.send(), 500);
            assertThat(traces.written()).contains("broken");
        } finally {
            execute("alter table casework.person drop constraint broken");
        }
    }

    private static void tellsNothing(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Zederbaum", "Quirin", "Quecksilber", "Exception", "casework.");
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = TestDatabase.connectAsOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private String path(String part) {
        return "/faelle/" + id.value() + part;
    }
}
