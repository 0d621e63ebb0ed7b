package de.lotse.identity;

import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What whoever runs an installation does with the accounts of the current municipality from outside the pages. It stands in the same
 * histories as what administrators do, by {@link #COMMAND_LINE}; nobody's second factor can be taken away here.
 */
public interface AccountDesk {

    /** Stands in histories where somebody's id would stand, and is nobody's. */
    UserId COMMAND_LINE = new UserId(new UUID(0, 1));

    /**
     * @param username in small letters
     * @return the whole link with which the person sets her password, once and within a day
     * @throws org.springframework.dao.DuplicateKeyException for a user name that somebody of the installation has
     */
    String invite(OrganisationId organisation, String username, String name, Set<Role> roles);

    /** Also of an account that is switched off. */
    Optional<UserId> find(String username);

    /**
     * A new link: for whoever never had a password an invitation for a day, else one for fifteen minutes.
     *
     * @return the whole link; empty for an account that is switched off or comes through an identity provider alone
     */
    Optional<String> reset(UserId user);

    /** Ends all sessions. Answers false for the last administrator, who stays. */
    boolean disable(UserId user);

    void endSessions(UserId user);
}
