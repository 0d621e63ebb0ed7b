package de.lotse.identity.access;

import de.lotse.identity.passwords.PasswordLinks;
import de.lotse.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts begin with an invitation: a link with which the person sets a password that nobody else has ever known. */
@Component
@Transactional
class NewAccounts {

    static final Duration VALIDITY = Duration.ofDays(1);

    private final PasswordLinks links;
    private final Enrolment enrolment;

    NewAccounts(PasswordLinks links, Enrolment enrolment) {
        this.links = links;
        this.enrolment = enrolment;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} for a user name that somebody has. */
    Invited add(UUID organisation, String username, String name, List<String> roles) {
        var id = enrolment.add(name, username, organisation, roles);
        return new Invited(id, links.create(id, VALIDITY));
    }

    /** @param link the whole of it, this one time */
    record Invited(UserId id, String link) {}
}
