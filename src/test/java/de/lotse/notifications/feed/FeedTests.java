package de.lotse.notifications.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class FeedTests {

    private static final String SETTINGS = "/mitteilungen/einstellungen";
    private static final String CLIENT = "Ghebremeskel, Luwam";

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhenAndInWhichRoomAndNeverWhom() throws IOException, ParserException {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var caseId = given.caseOf(amira, CLIENT);
        appointment(browser, caseId, "+3", "Raum, 2;14");
        reminder(browser, caseId, "Mietvertrag von " + CLIENT);

        var feed = read(address(browser));
        var calendar = new CalendarBuilder().build(new StringReader(feed));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(feed).doesNotContain("Ghebremeskel", "Luwam", "Mietvertrag", "Wohnung");
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder("Termin (Lotse)", "Wiedervorlage (Lotse)");
    }

    /** ical.js is what Thunderbird reads calendars with. */
    @Test
    void thunderbirdReadsDayTimeAndRoom() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var day = LocalDate.now(Formats.ZONE).plusMonths(3);
        appointment(browser, given.caseOf(amira, CLIENT), Formats.date(day), "Raum, 2;14");
        var feed = read(address(browser));

        assertThat(thunderbird(feed))
                .isEqualTo("Termin (Lotse)|%s|%s|Raum, 2;14|0|".formatted(moment(day, 9), moment(day, 10)));
    }

    @Test
    void whatIsCalledOffIsCancelledUnderItsNumber() throws IOException, ParserException {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var caseId = given.caseOf(amira, CLIENT);
        var page = appointment(browser, caseId, "+3", "2.14");
        var address = address(browser);
        var before = event(read(address));
        browser.get(page + "/ausfall")
                .form(page + "/ausfall")
                .with("state", "CANCELLED_BY_US")
                .send();

        var after = event(read(address));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
    }

    @Test
    void anAddressEndsWhenItIsTakenBackReplacedOrItsOwnerLeaves() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var first = address(browser);
        var second = address(browser);
        assertThat(get(first).status()).isEqualTo(404);
        assertThat(get(second).status()).isEqualTo(200);
        assertThat(get(second.replace("/" + amira.tenant().value() + "/", "/5113/"))
                        .status())
                .isEqualTo(404);
        assertThat(get(second.replace("/" + amira.tenant().value() + "/", "/keine/"))
                        .status())
                .isEqualTo(404);

        browser.get(SETTINGS)
                .form(SETTINGS + "/kalender")
                .to(SETTINGS + "/kalender/ende")
                .send();
        assertThat(get(second).status()).isEqualTo(404);

        var third = address(browser);
        given.as(amira, () -> jdbc.sql("update identity.account set enabled = false where id = shared.actor()")
                .update());
        assertThat(get(third).status()).isEqualTo(404);
    }

    @Test
    void showsNothingOfACaseThatOneNoLongerWorksOn() {
        var amira = given.caseManager();
        var browser = given.browserOf(amira);
        var caseId = given.caseOf(amira, CLIENT);
        appointment(browser, caseId, "+3", "2.14");
        var address = address(browser);
        given.as(amira, () -> jdbc.sql(
                        "update consent.case_membership set valid_from = ?, valid_to = valid_from - 1 where case_id = ?")
                .params(LocalDate.now(Formats.ZONE).minusDays(1), caseId.value())
                .update());

        assertThat(read(address)).doesNotContain("VEVENT");
    }

    private static String moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Formats.ZONE).toInstant().toString();
    }

    private static VEvent event(String feed) throws IOException, ParserException {
        return (VEvent) new CalendarBuilder()
                .build(new StringReader(feed))
                .getComponent(Component.VEVENT)
                .orElseThrow();
    }

    private static String thunderbird(String feed) throws IOException, InterruptedException {
        var script = """
                const ICAL = require('./node_modules/ical.js/dist/ical.es5.cjs');
                const text = require('fs').readFileSync(0, 'utf8');
                for (const one of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
                  const e = new ICAL.Event(one);
                  process.stdout.write([e.summary, e.startDate, e.endDate, e.location, e.sequence, ''].join('|'));
                }""";
        var node = new ProcessBuilder("node", "-e", script)
                .redirectErrorStream(true)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(feed.getBytes(StandardCharsets.UTF_8));
        }
        var read = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return read;
    }

    private String address(Browser browser) {
        var made = browser.get(SETTINGS).form(SETTINGS + "/kalender").send();
        assertThat(made.status()).isEqualTo(201);
        return made.page().select("[name=address]").val();
    }

    private String read(String address) {
        var answer = get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        return answer.body();
    }

    /** As a calendar program does, without a session. */
    private Browser.Answer get(String address) {
        return given.browser().get(address.substring(address.indexOf("/kalender/")));
    }

    private static String appointment(Browser browser, CaseId caseId, String day, String room) {
        var path = "/faelle/" + caseId.value() + "/termine";
        var answer = browser.get(path + "/neu")
                .form(path)
                .with("day", day)
                .with("from", "9")
                .with("to", "10")
                .with("room", room)
                .with("purpose", "Wohnung")
                .send();
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    private static void reminder(Browser browser, CaseId caseId, String text) {
        var path = "/faelle/" + caseId.value() + "/wiedervorlagen";
        var answer = browser.get(path)
                .form(path)
                .with("text", text)
                .with("dueOn", "+5")
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }
}
