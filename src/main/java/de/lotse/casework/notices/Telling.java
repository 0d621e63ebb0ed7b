package de.lotse.casework.notices;

import de.lotse.casework.CaseId;
import de.lotse.identity.Accounts;
import de.lotse.notifications.Notice;
import de.lotse.notifications.Notifications;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom something concerns and tells her, in the transaction of what happened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

    private final Notifications notifications;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Telling(Notifications notifications, Accounts accounts, JdbcClient jdbc) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    public void colleague(UserId colleague, Notice notice) {
        notifications.tell(List.of(colleague), notice);
    }

    /** Whoever leads a case of the own organisation. */
    public void lead(CaseId id, Notice notice) {
        jdbc.sql("select lead_id from casework.case_file where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .ifPresent(lead -> colleague(new UserId(lead), notice));
    }

    /** Everybody of an organisation who has one of these roles. */
    public void roles(OrganisationId organisation, Set<Role> roles, Notice notice) {
        var users = accounts.inOrganisation(organisation).stream()
                .filter(account -> account.roles().stream().anyMatch(roles::contains))
                .map(Accounts.Account::id)
                .toList();
        notifications.tell(users, notice);
    }
}
