package de.lotse.notifications.mails;

import de.lotse.identity.InvitationPost;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands invitations to the mail server; they hold a link that nothing in Lotse keeps, hence no outbox. */
@Component
class InvitationMails implements InvitationPost {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMails.class);

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final Post post;
    private final Clock clock;

    InvitationMails(JavaMailSenderImpl server, MailSettings settings, Post post, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return post.isOpen();
    }

    @Override
    public boolean send(String address, String subject, String text) {
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(settings.from().isBlank() ? "lotse@localhost" : settings.from());
            helper.setTo(address);
            helper.setSubject(subject);
            helper.setText(text);
            helper.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note answers it
            server.send(message);
            return true;
        } catch (MailException | MessagingException e) {
            // Its message may hold the address.
            LOG.warn(
                    "An invitation was not taken by the mail server: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
