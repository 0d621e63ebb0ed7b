package de.lotse.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class CourseControllerTests {

    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");

    @Autowired
    Given given;

    @Autowired
    Timeline timeline;

    @Autowired
    QueryCounter counter;

    @Test
    void showsNotesInTheirPlaceNewestFirst() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Verlauf, Vera");
        var browser = given.browserOf(amira);
        write(browser, id, "Erste Notiz.");
        write(browser, id, "Zweite Notiz.");

        var text = browser.get(path(id)).page().select(".lotse-timeline-item").eachText();

        assertThat(text).hasSize(3);
        assertThat(text.get(0)).contains("Zweite Notiz.", amira.name());
        assertThat(text.get(1)).contains("Erste Notiz.");
        assertThat(text.get(2)).contains("Fall eröffnet");
    }

    @Test
    void narrowsByKindPeriodAndAuthor() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Filter, Fee");
        add(amira, id, "phase", NOON, "im März");
        var browser = given.browserOf(amira);
        write(browser, id, "Eine Notiz.");

        assertThat(titles(browser.get(path(id) + "?art=notes"))).containsExactly("Notiz");
        assertThat(titles(browser.get(path(id) + "?art=case"))).containsExactly("Fall eröffnet", "Phase gewechselt");
        assertThat(titles(browser.get(path(id) + "?art=other"))).isEmpty();
        assertThat(titles(browser.get(path(id) + "?von=1.3.2026&bis=1.3.2026"))).containsExactly("Phase gewechselt");
        assertThat(titles(browser.get(path(id) + "?bis=28.2.2026"))).isEmpty();
        assertThat(titles(browser.get(path(id) + "?person=" + amira.user().value())))
                .hasSize(3);
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        assertThat(titles(browser.get(path(id) + "?person=" + jonas.user().value())))
                .isEmpty();
    }

    @Test
    void keepsADayThatItCannotRead() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Datum, Dana");

        var answer = given.browserOf(amira).get(path(id) + "?von=31.2.2026");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("von")).isEqualTo("31.2.2026");
        assertThat(answer.page().getElementById("fehler").text()).contains("Dieses Datum ist nicht lesbar.");
    }

    @Test
    void showsEveryEntryOnceOverAllPagesThoughTheyHappenedAtTheSameMoment() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Viele, Viola");
        for (var n = 1; n <= 230; n++) add(amira, id, "phase", NOON, "Schritt " + n + ".");
        var browser = given.browserOf(amira);
        var seen = new ArrayList<String>();

        var page = browser.get(path(id) + "?von=1.3.2026&bis=1.3.2026");
        while (true) {
            seen.addAll(page.page().select(".lotse-timeline-item .lotse-text").eachText());
            var next = page.page().selectFirst("a[rel=next]");
            if (next == null) break;
            page = browser.get(next.attr("href"));
        }

        assertThat(seen).hasSize(230);
        assertThat(new HashSet<>(seen)).hasSize(230);
    }

    @Test
    void needsTheSameNumberOfQueriesForOneNoteAndForMany() {
        var amira = given.caseManager();
        var few = given.caseOf(amira, "Wenig, Willi");
        var many = given.caseOf(amira, "Mehr, Mara");
        var browser = given.browserOf(amira);
        write(browser, few, "Eine.");
        for (var n = 0; n < 20; n++) write(browser, many, "Notiz " + n);

        assertThat(counter.during(() -> browser.get(path(many))))
                .hasSameSizeAs(counter.during(() -> browser.get(path(few))));
    }

    private static List<String> titles(Browser.Answer answer) {
        return answer.page().select(".lotse-timeline-title").eachText();
    }

    private void add(Actor actor, CaseId id, String type, Instant at, String detail) {
        given.as(actor, () -> timeline.add(id, type, at, null, detail));
    }

    private static void write(Browser browser, CaseId id, String text) {
        var notes = "/faelle/" + id.value() + "/notizen";
        browser.get(notes).form(notes).with("text", text).send();
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/verlauf";
    }
}
