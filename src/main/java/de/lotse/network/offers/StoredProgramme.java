package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programme of its organisation to which an offer belongs, by its name; one that nobody knew yet is made. */
@Repository
class StoredProgramme {

    private final JdbcClient jdbc;

    StoredProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String read(UUID offer) {
        return jdbc.sql("""
                        select p.name from network.offer o
                        join   network.programme p on p.tenant_id = o.tenant_id and p.id = o.programme_id
                        where  o.id = ?""").param(offer).query(String.class).optional().orElse("");
    }

    void write(UUID offer, String name) {
        if (!name.isEmpty()) known(offer, name);
        jdbc.sql("""
                        update network.offer o
                        set    programme_id = (select p.id from network.programme p
                                               where p.organisation_id = o.organisation_id and p.name = ? order by p.id limit 1)
                        where  o.id = ?""").params(name, offer).update();
    }

    private void known(UUID offer, String name) {
        jdbc.sql("""
                        insert into network.programme (id, organisation_id, name)
                        select ?, o.organisation_id, ? from network.offer o
                        where  o.id = ?
                        and    not exists (select from network.programme p where p.organisation_id = o.organisation_id and p.name = ?)""").params(Ids.next(), name, offer, name).update();
    }
}
