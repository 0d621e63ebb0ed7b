package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Further addresses on the web and who pays, of an offer or an organisation. */
@Repository
public class StoredLinks {

    /** Whose they are. */
    public enum Owner {
        OFFER("offer_id"),
        ORGANISATION("organisation_id");

        private final String column;

        Owner(String column) {
            this.column = column;
        }
    }

    private final JdbcClient jdbc;

    StoredLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One {@link LinkLine} each. */
    public String links(Owner owner, UUID id) {
        return jdbc
                .sql("select label, url from network.url where " + owner.column + " = ?")
                .param(id)
                .query((row, number) -> new LinkLine(row.getString("label"), row.getString("url")).text())
                .list()
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public void links(Owner owner, UUID id, List<String> lines) {
        clear("network.url", owner, id);
        for (var line : lines.stream().map(LinkLine::of).toList())
            jdbc.sql("insert into network.url (id, " + owner.column + ", label, url) values (?, ?, ?, ?)")
                    .params(Ids.next(), id, line.label(), line.url())
                    .update();
    }

    /** One a line. */
    public String funding(Owner owner, UUID id) {
        return jdbc
                .sql("select source from network.funding where " + owner.column + " = ?")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public void funding(Owner owner, UUID id, List<String> lines) {
        clear("network.funding", owner, id);
        for (var line : lines)
            jdbc.sql("insert into network.funding (id, " + owner.column + ", source) values (?, ?, ?)")
                    .params(Ids.next(), id, line)
                    .update();
    }

    private void clear(String table, Owner owner, UUID id) {
        jdbc.sql("delete from " + table + " where " + owner.column + " = ?")
                .param(id)
                .update();
    }
}
