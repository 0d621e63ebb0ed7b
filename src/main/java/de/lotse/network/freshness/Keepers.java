package de.lotse.network.freshness;

import static de.lotse.shared.Role.ADMINISTRATION;
import static de.lotse.shared.Role.CENTRE_LEAD;
import static de.lotse.shared.Role.COORDINATION;
import static de.lotse.shared.Role.EDITOR;
import static de.lotse.shared.Role.NETWORK_PARTNER;
import static de.lotse.shared.Role.PROVIDER_LEAD;

import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom something about an entry is told: few people, not everybody who may change it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Keepers {

    private final JdbcClient jdbc;

    Keepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The editors of the directory; where there are none, those who may keep it besides. */
    public List<UserId> editors() {
        var people = jdbc.sql("select id, roles from identity.user_name where enabled and roles && cast(? as text[])")
                .param(new String[] {EDITOR.name(), COORDINATION.name(), CENTRE_LEAD.name(), ADMINISTRATION.name()})
                .query((row, number) -> new Person(
                        new UserId(row.getObject("id", UUID.class)),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .list();
        for (var role : List.of(EDITOR, COORDINATION)) {
            var chosen = people.stream()
                    .filter(one -> one.roles().contains(role))
                    .map(Person::id)
                    .toList();
            if (!chosen.isEmpty()) return chosen;
        }
        return people.stream().map(Person::id).toList();
    }

    /** Those of an organisation with accounts who keep its entries; may be none. */
    public List<UserId> of(UUID member) {
        return jdbc.sql("""
                        select id from identity.user_name
                        where  organisation_id = ? and enabled and roles && cast(? as text[])""")
                .params(member, new String[] {PROVIDER_LEAD.name(), NETWORK_PARTNER.name()})
                .query((row, number) -> new UserId(row.getObject("id", UUID.class)))
                .list();
    }

    private record Person(UserId id, Set<Role> roles) {

        Person {
            roles = Set.copyOf(new HashSet<>(roles));
        }
    }
}
