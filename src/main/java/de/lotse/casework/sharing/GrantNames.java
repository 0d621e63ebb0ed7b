package de.lotse.casework.sharing;

import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the names of people and organisations to the grants of a case. After access was decided. */
@Component
class GrantNames {

    private final Organisations organisations;
    private final JdbcClient jdbc;

    GrantNames(Organisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    List<GrantView> of(List<ShareGrant> grants) {
        var recipients = recipients();
        var people = people(grants.stream().map(ShareGrant::personId));
        return grants.stream()
                .map(one -> new GrantView(
                        one, recipients.getOrDefault(one.recipient(), ""), people.getOrDefault(one.personId(), "")))
                .toList();
    }

    List<BasisView> ofBases(List<GrantBasis> bases) {
        var recipients = recipients();
        var people = people(bases.stream().map(GrantBasis::personId));
        return bases.stream()
                .map(one -> new BasisView(
                        one, recipients.getOrDefault(one.recipient(), ""), people.getOrDefault(one.personId(), "")))
                .toList();
    }

    private Map<OrganisationId, String> recipients() {
        return organisations.all().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private Map<UUID, String> people(Stream<UUID> ids) {
        return named(ids.distinct().toList());
    }

    private Map<UUID, String> named(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, display_name from casework.person where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                });
        return names;
    }
}
