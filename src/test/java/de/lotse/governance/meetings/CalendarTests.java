package de.lotse.governance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.lotse.governance.Soest;
import de.lotse.notifications.mails.RoundOfMails;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What calendar programs get of a meeting: by mail, and from the address of one's own calendar. */
@LotseTest
class CalendarTests {

    private static final String SETTINGS = "/mitteilungen/einstellungen";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    BeanFactory beans;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Soest soest;
    private UUID body;
    private UUID id;
    private String meeting;
    private Actor member;
    private Browser chairs;
    private String outside;

    @BeforeEach
    void aMeetingWithSomebodyFromOutside() {
        mail.start();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        server.setJavaMailProperties(new Properties());
        soest = new Soest(given, tenants, organisations, jdbc);
        body = soest.body("Geheime Runde " + UUID.randomUUID());
        var chair = soest.colleague(Role.BODY_MEMBER);
        member = soest.colleague(Role.BODY_MEMBER);
        soest.seat(body, chair, "CHAIR");
        soest.seat(body, member, "MEMBER");
        outside = UUID.randomUUID() + "@verein.example";
        var guest = soest.seat(body, "Selma Aydın", "ADVISORY");
        soest.run("update governance.member set mail = ? where id = ?", outside, guest);
        var own = UUID.randomUUID() + "@kreis.example";
        soest.run(
                "insert into notifications.preference (user_id, address, confirmed_at, rhythm, daily_at, quiet_from, quiet_to, working_days_only) values (?, ?, now(), 'DAILY', '07:30', '00:00', '00:00', false)",
                member.user().value(),
                own);
        id = soest.meeting(body, LocalDate.now().plusDays(20));
        soest.item(body, id, "Zahlungslücke");
        meeting = Meeting.path(body, id);
        chairs = soest.browser(chair);
    }

    @AfterEach
    void closeTheServer() {
        server.setHost("");
        mail.stop();
    }

    @Test
    void anInvitationComesChangesAndIsTakenBackUnderOneNumber() throws Exception {
        chairs.get(meeting).form(meeting + "/einladung").send();
        var request = latest();
        assertThat(request.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(request.validate().hasErrors()).isFalse();
        var first = event(request);
        assertThat(first.getSummary().getValue()).isEqualTo("Sitzung (Lotse)");
        assertThat(first.getLocation().getValue()).isEqualTo("Kreishaus");
        assertThat(value(first, Property.ATTENDEE)).isEqualTo("mailto:" + outside);
        assertThat(value(first, Property.ORGANIZER)).startsWith("mailto:");

        var form = chairs.get(meeting + "/angaben").form(meeting + "/angaben");
        form.with("from", "15").with("to", "17").send();
        var moved = latest();
        assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event(moved).getUid()).isEqualTo(first.getUid());
        assertThat(sequence(event(moved))).isGreaterThan(sequence(first));
        assertThat(value(event(moved), Property.DTSTART)).isNotEqualTo(value(first, Property.DTSTART));

        chairs.get(meeting).form(meeting + "/absage").send();
        var cancel = latest();
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(cancel).getUid()).isEqualTo(first.getUid());
        assertThat(event(cancel).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(sequence(event(cancel))).isGreaterThan(sequence(event(moved)));
        assertThat(cancel.validate().hasErrors()).isFalse();
    }

    /** ical.js is what Thunderbird reads calendars with. */
    @Test
    void thunderbirdReadsAllThree() throws Exception {
        chairs.get(meeting).form(meeting + "/einladung").send();
        var begin = LocalDate.now()
                .plusDays(20)
                .atTime(14, 0)
                .atZone(de.lotse.web.Formats.ZONE)
                .toInstant();
        assertThat(thunderbird(latest())).isEqualTo("REQUEST|Sitzung (Lotse)|" + begin + "|0|CONFIRMED");
        chairs.get(meeting + "/angaben")
                .form(meeting + "/angaben")
                .with("place", "Rathaus")
                .send();
        assertThat(thunderbird(latest())).isEqualTo("REQUEST|Sitzung (Lotse)|" + begin + "|1|CONFIRMED");
        chairs.get(meeting).form(meeting + "/absage").send();
        assertThat(thunderbird(latest())).isEqualTo("CANCEL|Sitzung (Lotse)|" + begin + "|2|CANCELLED");
    }

    @Test
    void whoHasAnAccountGetsItAtTheConfirmedAddressAndWhatChangesNoTimeIsNotMailed() throws Exception {
        chairs.get(meeting).form(meeting + "/einladung").send();
        RoundOfMails.deliver(beans);
        assertThat(mail.getReceivedMessagesForDomain("kreis.example")).hasSize(1);
        assertThat(mail.getReceivedMessagesForDomain(outside)).hasSize(1);

        chairs.get(meeting + "/angaben")
                .form(meeting + "/angaben")
                .with("note", "Bitte Ausweise mitbringen")
                .send();
        RoundOfMails.deliver(beans);
        assertThat(mail.getReceivedMessagesForDomain(outside)).hasSize(1);
        assertThat(waitingAddresses()).isZero();
    }

    @Test
    void aMailNamesNeitherTheBodyNorWhatItDealsWithUnlessTheNameMayBeSaid() throws Exception {
        chairs.get(meeting).form(meeting + "/einladung").send();
        latest();
        var said = text(received().getLast());
        assertThat(said).contains("Kreishaus").doesNotContain("Geheime Runde", "Zahlungslücke", "Selma");
        assertThat(received().getLast().getSubject()).startsWith("Einladung: Sitzung (Lotse) am ");

        soest.run("update governance.body set named = true where id = ?", body);
        chairs.get(meeting + "/angaben")
                .form(meeting + "/angaben")
                .with("place", "Rathaus")
                .send();
        latest();
        assertThat(received().getLast().getSubject()).startsWith("Geändert: Geheime Runde");
    }

    @Test
    void theOwnCalendarShowsMeetingsOfOnesBodiesOnly() throws Exception {
        var theirs = soest.browser(member);
        var elsewhere = soest.body("Andere Runde");
        soest.run(
                "update governance.meeting set invited_at = now() where id = ?",
                soest.meeting(elsewhere, LocalDate.now().plusDays(20)));
        var made = theirs.get(SETTINGS).form(SETTINGS + "/kalender").send();
        var address = made.page().select("[name=address]").val();
        var feed = address.substring(address.indexOf("/kalender/"));
        assertThat(given.browser().get(feed).body()).doesNotContain("VEVENT");

        chairs.get(meeting).form(meeting + "/einladung").send();
        var calendar = read(given.browser().get(feed).body());
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getUid()).isEqualTo(event(latest()).getUid());
        assertThat(given.browser().get(feed).body()).doesNotContain("Geheime", "Zahlung");
    }

    private Calendar latest() throws MessagingException, IOException, ParserException {
        var before = received().size();
        RoundOfMails.deliver(beans);
        assertThat(received()).hasSize(before + 1);
        var parts = (MimeMultipart) received().getLast().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        var calendar = parts.getBodyPart(1);
        assertThat(calendar.getContentType()).contains("text/calendar", "method=");
        try (InputStream content = calendar.getInputStream()) {
            return read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String thunderbird(Calendar calendar) throws IOException, InterruptedException {
        var script = """
                const ICAL = require('./node_modules/ical.js/dist/ical.es5.cjs');
                const all = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
                const event = all.getFirstSubcomponent('vevent');
                const e = new ICAL.Event(event);
                process.stdout.write([all.getFirstPropertyValue('method'), e.summary, e.startDate, e.sequence, event.getFirstPropertyValue('status')].join('|'));""";
        var node = new ProcessBuilder("node", "-e", script)
                .redirectErrorStream(true)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(calendar.toString().getBytes(StandardCharsets.UTF_8));
        }
        var read = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return read;
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mail.getReceivedMessagesForDomain(outside));
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        var all = new StringBuilder(message.getSubject());
        var parts = (MimeMultipart) message.getContent();
        for (var i = 0; i < parts.getCount(); i++)
            try (InputStream content = parts.getBodyPart(i).getInputStream()) {
                all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        return all.toString();
    }

    private int waitingAddresses() {
        return given.as(member, () -> jdbc.sql(
                        "select count(*)::int from notifications.calendar_mail where item_id = ? and address is not null")
                .param(id)
                .query(Integer.class)
                .single());
    }
}
