package de.lotse.network.links;

import static de.lotse.web.Texts.t;

import de.lotse.identity.InvitationPost;
import de.lotse.web.Formats;
import de.lotse.web.Ui;
import org.springframework.stereotype.Component;

/** Sends a link that was made; nothing in Lotse keeps it, hence no outbox. Outside of any transaction, as the server may take its time. */
@Component
class LinkPost {

    private final InvitationPost post;
    private final LinkService links;

    LinkPost(InvitationPost post, LinkService links) {
        this.post = post;
        this.links = links;
    }

    /** Whether the mail server took it. */
    boolean send(LinkMade made) {
        if (made.mail().isEmpty()) return false;
        var tenant = Ui.current().tenantName();
        var text = made.names().size() == 1
                ? t("network.links.mail", made.names().getFirst(), tenant, made.address(), until(made))
                : t(
                        "network.links.mail.several",
                        String.join("\n- ", made.names()),
                        tenant,
                        made.address(),
                        until(made));
        var taken = post.send(made.mail(), t("network.links.mail.subject", tenant), text);
        if (taken) links.mailed(made.offers());
        return taken;
    }

    private static String until(LinkMade made) {
        return Formats.dateTime(made.expiresAt());
    }
}
