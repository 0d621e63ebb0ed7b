package de.lotse.notifications.mails;

import static de.lotse.web.Texts.t;

import de.lotse.notifications.CalendarText;
import de.lotse.notifications.mails.CalendarOutbox.Invitation;
import de.lotse.notifications.mails.Outbox.Mail;
import de.lotse.shared.Scope;
import de.lotse.web.BaseUrl;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Writes a mail and hands it to the mail server. It says that something waits and where, and nothing else. */
@Component
class Post {

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final CalendarText calendars;
    private final BaseUrl urls;
    private final Clock clock;

    Post(JavaMailSenderImpl server, MailSettings settings, CalendarText calendars, BaseUrl urls, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.calendars = calendars;
        this.urls = urls;
        this.clock = clock;
    }

    boolean isOpen() {
        return server.getHost() != null && !server.getHost().isEmpty();
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void send(Mail mail) {
        try {
            server.send(message(mail));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void send(Invitation invitation) {
        try {
            server.send(message(invitation));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = begun(mail.id(), mail.address());
        message.setSubject(subject(mail), "UTF-8");
        message.setText(text(mail), "UTF-8");
        return message;
    }

    /** Words for people, and beside them what a calendar program reads (RFC 6047, 2.4). */
    private MimeMessage message(Invitation invitation) throws MessagingException {
        var message = begun(invitation.id(), invitation.address());
        var words = new InvitationText(invitation, page(invitation.path()));
        message.setSubject(words.subject(), "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(words.body(), "UTF-8");
        var calendar = new MimeBodyPart();
        var text = calendars.invitation(
                invitation.item(), invitation.method(), page(invitation.path()), from(), invitation.address());
        var type = "text/calendar; charset=UTF-8; method=" + invitation.method();
        calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        message.setContent(new MimeMultipart("alternative", plain, calendar));
        return message;
    }

    private MimeMessage begun(UUID id, String address) throws MessagingException {
        var message = new Numbered(server.getSession(), id, urls.host());
        message.setFrom(new InternetAddress(from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
        return message;
    }

    private String from() {
        return settings.from().isBlank() ? "lotse@localhost" : settings.from();
    }

    private String page(String path) {
        return urls.of(Scope.current().orElseThrow().tenant(), path);
    }

    private static String subject(Mail mail) {
        return mail.code() == null
                ? t("notifications.mails.subject", mail.notices())
                : t("notifications.mails.code.subject");
    }

    private String text(Mail mail) {
        var tenant = Scope.current().orElseThrow().tenant();
        var settings = urls.of(tenant, SettingsController.PATH);
        return mail.code() == null
                ? t("notifications.mails.body", mail.notices(), urls.of(tenant, "/mitteilungen"), settings)
                : t("notifications.mails.code.body", mail.code(), settings);
    }

    /** Keeps its number when it is sent again, so that a mail program can tell that it has it already. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, UUID id, String host) {
            super(session);
            number = "<" + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
