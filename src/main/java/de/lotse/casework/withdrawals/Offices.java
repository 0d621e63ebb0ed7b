package de.lotse.casework.withdrawals;

import de.lotse.kern.Option;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of the municipality, and which of them deals with a withdrawal. */
@Component
class Offices {

    private final Organisations organisations;
    private final JdbcClient jdbc;

    Offices(Organisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    List<OrganisationId> all() {
        return organisations.all().stream().map(Organisation::id).toList();
    }

    String name(OrganisationId id) {
        return organisations.get(id).name();
    }

    /** All but the own, by name; what somebody agreed to toward one that has ended can be taken back as well. */
    List<Option> others() {
        return organisations.all().stream()
                .filter(one -> !one.id().equals(Scope.actor().organisation()))
                .sorted(Comparator.comparing(Organisation::name))
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
    }

    /** Those that somebody leads, the own one too. */
    List<Option> led() {
        return jdbc.sql("""
                        select o.id, o.name
                        from   tenancy.organisation_name o
                        where  exists (select 1 from identity.user_name u
                                       where  u.tenant_id = o.tenant_id and u.organisation_id = o.id and u.enabled
                                       and    'PROVIDER_LEAD' = any (u.roles))
                        order  by o.name, o.id""")
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Whether somebody leads it: then it looks for whose withdrawal it is. */
    boolean hasLead(OrganisationId id) {
        return jdbc.sql("""
                        select exists (select 1 from identity.user_name u
                                       where  u.organisation_id = ? and u.enabled and 'PROVIDER_LEAD' = any (u.roles))""").param(id.value()).query(Boolean.class).single();
    }

    /** Where data protection of the municipality sits; the own one in a municipality without a city. One that has ended gets nothing. */
    OrganisationId protection() {
        return organisations.current().stream()
                .filter(one -> one.kind() == Kind.CITY)
                .map(Organisation::id)
                .findFirst()
                .orElseGet(() -> Scope.actor().organisation());
    }
}
