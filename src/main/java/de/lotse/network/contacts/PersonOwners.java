package de.lotse.network.contacts;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whose people somebody may keep. */
@Repository
class PersonOwners {

    private final JdbcClient jdbc;

    PersonOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound for whoever does not keep it, as if there were none */
    PersonOwner editable(String word, UUID id) {
        DirectoryRights.requireKeeper();
        var owner = find(PersonOwner.Kind.called(word), id);
        DirectoryRights.requireEdit(owner.member());
        return owner;
    }

    private PersonOwner find(PersonOwner.Kind kind, UUID id) {
        return jdbc.sql(sql(kind))
                .param(id)
                .query((row, number) ->
                        new PersonOwner(kind, id, row.getString("name"), row.getObject("member_id", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String sql(PersonOwner.Kind kind) {
        return switch (kind) {
            case ORGANISATION -> "select name, member_id from network.organisation where id = ?";
            case OFFER -> """
                    select o.name, g.member_id from network.offer o
                    join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                    where  o.id = ?""";
            case LOCATION -> """
                    select coalesce(nullif(l.name, ''), (select a.address_1 from network.address a where a.location_id = l.id order by a.id limit 1), g.name)
                             as name, g.member_id
                    from   network.location l
                    join   network.organisation g on g.tenant_id = l.tenant_id and g.id = l.organisation_id
                    where  l.id = ?""";
        };
    }
}
