package de.lotse.notifications.mails;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of the installation.
 *
 * @param host empty without one: then Lotse sends nothing and says so
 * @param port 587 for submission with STARTTLS, 465 for TLS from the start (RFC 8314), 25 inside one's own network
 * @param username empty for a server that asks for none
 * @param tls required: STARTTLS or nothing; implicit: from the start; none: only for a server on the same machine
 * @param from whom mails come from
 */
@ConfigurationProperties("lotse.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("required") Tls tls,
        @DefaultValue("") String from) {

    MailSettings {
        host = host.strip();
        if (!host.isEmpty() && from.isBlank())
            throw new IllegalArgumentException("lotse.mail.from is missing: whom do mails come from?");
    }

    enum Tls {
        REQUIRED,
        IMPLICIT,
        NONE
    }
}
