package de.lotse.network.offers;

import de.lotse.kern.Option;
import de.lotse.shared.Forbidden;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations for which the acting person may enter an offer. */
@Repository
class OwnersOfOffers {

    private final JdbcClient jdbc;

    OwnersOfOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Option> editable() {
        return jdbc
                .sql("""
                        select id, name, member_id from network.organisation
                        where  publication <> 'ARCHIVED'
                        and    (? or member_id = shared.organisation())
                        order  by lower(name), id""")
                .param(DirectoryRights.isEditor())
                .query((row, number) -> DirectoryRights.mayEdit(row.getObject("member_id", UUID.class))
                        ? new Option(row.getString("id"), row.getString("name"))
                        : null)
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** @throws Forbidden for whoever keeps no entries at all */
    List<Option> requireSome() {
        var all = editable();
        if (all.isEmpty() && !DirectoryRights.isEditor()) throw new Forbidden();
        return all;
    }

    void requireEditable(UUID organisation) {
        if (editable().stream().noneMatch(one -> one.value().equals(organisation.toString()))) throw new Forbidden();
    }
}
