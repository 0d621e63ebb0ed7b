package de.lotse.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class InboxTests {

    private static final String KEY = "casework.notices.inquiry.assigned";
    private static final String TEXT = "Ihnen ist eine Anfrage zugewiesen.";

    @Autowired
    Given given;

    @Autowired
    Notifications notifications;

    @Test
    void whatIsToldIsCountedOnEveryPageUntilItIsRead() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        assertThat(browser.get("/mitteilungen").text()).contains("Keine Mitteilungen");

        tell(amira, Notice.of(KEY, "/faelle"));
        assertThat(browser.get("/start").text()).contains("Eine neue Mitteilung");
        assertThat(browser.get("/faelle")
                        .page()
                        .select(".lotse-nav .lotse-count")
                        .text())
                .isEqualTo("1 neu");

        var page = browser.get("/mitteilungen");
        assertThat(page.text()).contains(TEXT);
        var action = page.page().select("form[action^=/mitteilungen/0]").attr("action");
        assertThat(page.form(action).send().header("Location")).isEqualTo("/faelle");
        assertThat(browser.get("/faelle").page().select(".lotse-count")).isEmpty();
        assertThat(browser.get("/mitteilungen").text()).contains(TEXT).doesNotContain("als gelesen markieren");
    }

    @Test
    void theSameIsToldOnceWhileItIsUnread() {
        var amira = given.caseManager();
        tell(amira, Notice.of(KEY, "/faelle"));
        tell(amira, Notice.urgent(KEY, "/faelle"));

        var page = given.browserOf(amira).get("/mitteilungen").page();
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("eilig");
    }

    @Test
    void nobodyIsToldOfWhatSheDoesHerself() {
        var amira = given.caseManager();
        given.as(amira, () -> {
            notifications.tell(List.of(amira.user()), Notice.of(KEY, "/faelle"));
            return true;
        });

        assertThat(given.browserOf(amira).get("/mitteilungen").text()).contains("Keine Mitteilungen");
    }

    @Test
    void whatOthersWereToldIsNotThere() {
        var amira = given.caseManager();
        tell(amira, Notice.of(KEY, "/faelle"));
        var action = given.browserOf(amira)
                .get("/mitteilungen")
                .page()
                .select("form[action^=/mitteilungen/0]")
                .attr("action");
        var other = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));
        tell(given.colleague(amira.organisation(), Role.CASE_MANAGER), Notice.of(KEY, "/faelle"));

        assertThat(other.get("/mitteilungen").text()).doesNotContain(TEXT);
        var token = other.get("/mitteilungen/einstellungen")
                .form("/mitteilungen/einstellungen")
                .fields();
        assertThat(other.post(action, token).status()).isEqualTo(404);
    }

    private void tell(Actor user, Notice notice) {
        var lead = given.colleague(user.organisation(), Role.PROVIDER_LEAD);
        given.as(lead, () -> {
            notifications.tell(List.of(user.user()), notice);
            return true;
        });
    }
}
