package de.lotse.notifications.mails;

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
    private final Post post;

    Delivery(Tenants tenants, Outbox outbox, Post post) {
        this.tenants = tenants;
        this.outbox = outbox;
        this.post = post;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        if (!post.isOpen()) return;
        for (var tenant : tenants.active()) Scope.of(tenant.id()).run(this::deliverAll);
    }

    private void deliverAll() {
        for (var mail = outbox.claim(); mail.isPresent(); mail = outbox.claim()) if (!deliver(mail.get())) return;
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
}
