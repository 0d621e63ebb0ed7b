package de.lotse.consent;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the organisation that has led a case until now do its part in the transaction in which another one takes the case over: both happen or
 * neither. It is the only place where one organisation's request changes rows of another; what opens it is a grant for exactly this purpose
 * that counts at this moment.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FormerLead {

    private final JdbcClient jdbc;
    private final SharedReading reading;

    FormerLead(JdbcClient jdbc, SharedReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /**
     * @param work runs as whoever leads the case there
     * @throws de.lotse.shared.NotFound when the grant does not count for the own organisation now
     */
    public void act(UUID grantId, Consumer<SharedCase> work) {
        var shared = reading.find(grantId, SharingPurpose.CASE_TRANSFER);
        var own = Scope.actor();
        lookAs(shared.owner(), own.user());
        var former = lead(shared);
        lookAs(former.organisation(), former.user());
        Scope.of(former).run(() -> work.accept(shared));
        lookAs(own.organisation(), own.user()); // where the work fails the transaction ends, and the settings with it
    }

    private Actor lead(SharedCase shared) {
        var own = Scope.actor();
        return jdbc.sql("""
                        select m.user_id, u.display_name, o.short_name
                        from   consent.case_membership m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        join   tenancy.organisation_name o on o.tenant_id = m.tenant_id and o.id = shared.organisation()
                        where  m.case_id = ? and m.role = 'LEAD'
                        order  by m.valid_to is null desc, m.valid_from desc, m.id desc
                        limit  1""")
                .param(shared.caseId())
                .query((row, number) -> new Actor(
                        own.tenant(),
                        shared.owner(),
                        row.getString("short_name"),
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("display_name"),
                        Set.of()))
                .single();
    }

    private void lookAs(OrganisationId organisation, UserId user) {
        jdbc.sql("select set_config('app.organisation', ?, true), set_config('app.user', ?, true)")
                .params(organisation.value().toString(), user.value().toString())
                .query((row, number) -> true)
                .single();
    }
}
