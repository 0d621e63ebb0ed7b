package de.lotse.identity.access;

import static de.lotse.web.Texts.t;

import de.lotse.identity.RightsChanged;
import de.lotse.identity.factors.AccountEvents;
import de.lotse.identity.factors.AccountEvents.Kind;
import de.lotse.shared.Ids;
import de.lotse.shared.UserId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and changes rights, each with its line in the history; who may is asked before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Enrolment {

    private final StoredRights rights;
    private final AccountEvents events;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;

    Enrolment(StoredRights rights, AccountEvents events, ApplicationEventPublisher publisher, JdbcClient jdbc) {
        this.rights = rights;
        this.events = events;
        this.publisher = publisher;
        this.jdbc = jdbc;
    }

    /**
     * An account that nobody can use before somebody has set its password by a link.
     *
     * @param roles names of {@link de.lotse.shared.Role}
     * @throws org.springframework.dao.DuplicateKeyException for a user name that somebody has, in whichever municipality
     */
    public UserId add(String name, String username, UUID organisation, List<String> roles) {
        var id = new UserId(Ids.next());
        var sorted = roles.stream().distinct().sorted().toList();
        jdbc.sql("""
                        insert into identity.account (id, organisation_id, username, display_name, roles)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), organisation, username, name, sorted.toArray(String[]::new))
                .update();
        rights.begin(id.value(), organisation, sorted);
        return id;
    }

    /**
     * Ends the sessions of the person, who reads of it when she signs in again.
     *
     * @param version of the rights that were looked at
     * @throws de.lotse.shared.Conflict if they are others by now
     */
    public void change(UserId account, UUID organisation, List<String> roles, int version) {
        var after = new Rights(roles.stream().distinct().sorted().toList(), organisation, version);
        change(account.value(), rights.of(account.value()), after);
    }

    public String username(UserId account) {
        return jdbc.sql("select username from identity.account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    void change(UUID account, Rights before, Rights after) {
        if (before.administrate()) rights.stayAdministrator();
        rights.change(account, before, after);
        events.add(new UserId(account), Kind.RIGHTS_CHANGED, words(after));
        publisher.publishEvent(new RightsChanged(new UserId(account)));
    }

    private static String words(Rights rights) {
        return rights.roles().stream().map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }
}
