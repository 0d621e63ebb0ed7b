package de.lotse.notifications.mails;

import de.lotse.notifications.mails.CalendarOutbox.Invitation;
import de.lotse.notifications.mails.Outbox.Mail;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Tenants;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the outboxes of all municipalities to the mail server; after a failure the others wait for the next round. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Tenants tenants;
    private final Outbox outbox;
    private final CalendarOutbox invitations;
    private final Post post;

    Delivery(Tenants tenants, Outbox outbox, CalendarOutbox invitations, Post post) {
        this.tenants = tenants;
        this.outbox = outbox;
        this.invitations = invitations;
        this.post = post;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        if (!post.isOpen()) return;
        for (var tenant : tenants.active()) Scope.of(tenant.id()).run(this::deliverAll);
    }

    private void deliverAll() {
        for (var mail = outbox.claim(); mail.isPresent(); mail = outbox.claim()) if (!deliver(mail.get())) return;
        for (var one = invitations.claim(); one.isPresent(); one = invitations.claim()) if (!deliver(one.get())) return;
    }

    private boolean deliver(Mail mail) {
        try {
            post.send(mail);
        } catch (MailException e) {
            // Its message may hold the address.
            LOG.warn(
                    "Mail {} was not taken by the mail server: {}",
                    mail.id(),
                    e.getClass().getSimpleName());
            outbox.failed(mail.id());
            return false;
        }
        outbox.sent(mail.id());
        return true;
    }

    private boolean deliver(Invitation invitation) {
        try {
            post.send(invitation);
        } catch (MailException e) {
            LOG.warn(
                    "Invitation {} was not taken by the mail server: {}",
                    invitation.id(),
                    e.getClass().getSimpleName());
            invitations.failed(invitation.id());
            return false;
        }
        invitations.sent(invitation.id());
        return true;
    }
}
