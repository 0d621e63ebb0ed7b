package de.lotse.notifications.mails;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@LotseTest
class MailTests {

    private static final String SETTINGS = "/mitteilungen/einstellungen";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    Given given;

    @Autowired
    Notifications notifications;

    @Autowired
    Delivery delivery;

    @Autowired
    Outbox outbox;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    JdbcClient jdbc;

    private GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Actor amira;
    private Actor jonas;
    private String address;

    @BeforeEach
    void openTheServer() {
        mail.start();
        amira = given.caseManager();
        jonas = given.colleague(amira.organisation(), Role.PROVIDER_LEAD);
        address = amira.user().value() + "@stadt.example";
        connect(mail.getSmtp().getPort());
    }

    @AfterEach
    void closeTheServer() {
        server.setHost("");
        mail.stop();
    }

    @Test
    void anAddressCountsOnceItsCodeWasTyped() throws MessagingException {
        var browser = given.browserOf(amira);
        save(browser, "AT_ONCE");
        tell("notifications.inbox.new");
        deliver();

        assertThat(received()).hasSize(1); // the code, and nothing about what was told
        assertThat(browser.get(SETTINGS).text()).contains("Der Code aus sechs Ziffern", address);
        assertThat(type(browser, "0000000").status()).isEqualTo(422);
        assertThat(type(browser, code(received().getFirst())).follow().text()).contains("Die Adresse ist bestätigt.");

        tell("notifications.inbox.urgent");
        deliver();

        assertThat(received().getLast().getSubject()).isEqualTo("Lotse: 2 neue Mitteilungen");
    }

    @Test
    void aMailSaysHowManyAndWhereAndNothingElse() throws MessagingException {
        confirmed(given.browserOf(amira), "AT_ONCE");
        tell("casework.notices.emergency");
        deliver();

        var last = received().getLast();
        var text = GreenMailUtil.getBody(last);
        assertThat(last.getSubject()).isEqualTo("Lotse: eine neue Mitteilung");
        assertThat(last.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getWholeMessage(last))
                .doesNotContain("Notfallzugriff", "Fall", amira.name(), jonas.name());
        assertThat(text).contains("http://herne.localhost");
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() {
        var browser = given.browserOf(amira);
        confirmed(browser, "AT_ONCE");
        tell("notifications.inbox.new");
        browser.get("/mitteilungen").form("/mitteilungen/gelesen").send();
        deliver();

        assertThat(received()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void dailyNewsWaitAndUrgentOnesDoNot() {
        confirmed(given.browserOf(amira), "DAILY");
        tell("notifications.inbox.new");
        assertThat(dueInMinutes()).isGreaterThan(5);

        tellUrgently("notifications.inbox.urgent");
        assertThat(dueInMinutes()).isLessThan(5);
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndNothingSentTwice() {
        confirmed(given.browserOf(amira), "AT_ONCE");
        tell("notifications.inbox.new");
        connect(1);
        deliver();
        assertThat(received()).hasSize(1);
        assertThat(waiting()).isEqualTo(1);

        connect(mail.getSmtp().getPort());
        deliver();
        deliver();

        assertThat(received()).hasSize(2);
        assertThat(waiting()).isZero();
    }

    @Test
    void aMailThatADyingNodeHadInHandIsTakenUpAgainUnderItsOldNumber() throws MessagingException {
        confirmed(given.browserOf(amira), "AT_ONCE");
        tell("notifications.inbox.new");
        makeDue();
        var taken = Scope.of(amira.tenant()).get(() -> outbox.claim()).orElseThrow();

        delivery.deliver();
        assertThat(received()).hasSize(1); // nobody else takes it yet

        jdbcAs("update notifications.mail set claimed_until = now() - interval '1 second' where sent_at is null");
        delivery.deliver();
        assertThat(received().getLast().getMessageID()).contains(taken.id().toString());
    }

    @Test
    void twoNodesDeliverEachMailOnce() {
        confirmed(given.browserOf(amira), "AT_ONCE");
        tell("notifications.inbox.new");
        makeDue();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(delivery::deliver), CompletableFuture.runAsync(delivery::deliver))
                .join();

        assertThat(received()).hasSize(2);
    }

    @Test
    void whatIsToldWhileAMailIsOnItsWayGetsOneOfItsOwn() {
        confirmed(given.browserOf(amira), "AT_ONCE");
        tell("notifications.inbox.new");
        makeDue();
        var taken = Scope.of(amira.tenant()).get(() -> outbox.claim()).orElseThrow();
        tell("notifications.inbox.urgent");
        Scope.of(amira.tenant()).run(() -> outbox.sent(taken.id()));

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void wishesComeBackWithWhatWasTyped() {
        var browser = given.browserOf(amira);
        var form = browser.get(SETTINGS).form(SETTINGS);
        var answer = form.with("address", "ohne Klammeraffe")
                .with("rhythm", "DAILY")
                .with("dailyAt", "viertel acht")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Das ist keine E-Mail-Adresse.", "Schreiben Sie eine Uhrzeit");
        assertThat(answer.page().select("[name=address]").val()).isEqualTo("ohne Klammeraffe");
        assertThat(answer.page().select("[name=dailyAt]").val()).isEqualTo("viertel acht");
    }

    @Test
    void aDailyMailInTheQuietTimeIsRefused() {
        var browser = given.browserOf(amira);
        var answer = browser.get(SETTINGS).form(SETTINGS).with("dailyAt", "22").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Um diese Zeit ist Ruhezeit.");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        var browser = given.browserOf(amira);
        var one = browser.get(SETTINGS).form(SETTINGS).with("dailyAt", "8");
        var other = browser.get(SETTINGS).form(SETTINGS).with("dailyAt", "9");
        one.send();
        var answer = other.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("In einem anderen Fenster", "08:00");
        assertThat(answer.form(SETTINGS).send().status()).isEqualTo(303);
    }

    private void confirmed(Browser browser, String rhythm) {
        save(browser, rhythm);
        deliver();
        type(browser, code(received().getLast()));
    }

    private void save(Browser browser, String rhythm) {
        var answer = browser.get(SETTINGS)
                .form(SETTINGS)
                .with("address", address)
                .with("rhythm", rhythm)
                .with("dailyAt", "7:30")
                .with("quietFrom", "")
                .with("quietTo", "")
                .with("workingDaysOnly", "false")
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private static Browser.Answer type(Browser browser, String code) {
        return browser.get(SETTINGS).form(SETTINGS + "/code").with("code", code).send();
    }

    private static String code(MimeMessage message) {
        return CODE.matcher(GreenMailUtil.getBody(message))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private void tell(String key) {
        tell(Notice.of(key, "/start"));
    }

    private void tellUrgently(String key) {
        tell(Notice.urgent(key, "/start"));
    }

    private void tell(Notice notice) {
        given.as(jonas, () -> {
            notifications.tell(List.of(amira.user()), notice);
            return true;
        });
    }

    private void deliver() {
        makeDue();
        delivery.deliver();
    }

    private void makeDue() {
        jdbcAs("update notifications.mail set due_at = now() - interval '1 second' where sent_at is null");
    }

    private void jdbcAs(String sql) {
        given.as(amira, () -> jdbc.sql(sql + " and user_id = shared.actor()").update());
    }

    private int waiting() {
        return number(
                "select count(*)::int from notifications.mail where sent_at is null and user_id = shared.actor()");
    }

    private int dueInMinutes() {
        return number("""
                select extract(epoch from due_at - now())::int / 60 from notifications.mail
                where  sent_at is null and user_id = shared.actor()""");
    }

    private int number(String sql) {
        return given.as(amira, () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessagesForDomain(address)).toList();
    }

    private void connect(int port) {
        server.setHost("127.0.0.1");
        server.setPort(port);
        var plain = new Properties();
        plain.setProperty("mail.smtp.connectiontimeout", "2000");
        server.setJavaMailProperties(plain);
    }
}
