package de.lotse.network.offers;

import de.lotse.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the numbers of an offer, an organisation, a place or a person, one {@link PhoneLine} each. A number that stays keeps its row. */
@Repository
public class PhoneRows {

    /** Whose numbers they are. */
    public enum Owner {
        OFFER("offer_id"),
        ORGANISATION("organisation_id"),
        LOCATION("location_id"),
        CONTACT("contact_id");

        private final String column;

        Owner(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    private final JdbcClient jdbc;

    PhoneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One number a line. */
    public String read(Owner owner, UUID id) {
        return stored(owner, id).stream().map(row -> row.line().text()).collect(Collectors.joining("\n"));
    }

    /** @param lines one number each, all of them in order */
    public void write(Owner owner, UUID id, List<String> lines) {
        var left = new ArrayList<>(stored(owner, id));
        for (var i = 0; i < lines.size(); i++) put(owner, id, i, PhoneLine.of(lines.get(i)), left);
        for (var row : left)
            jdbc.sql("delete from network.phone where id = ?").param(row.id()).update();
    }

    private void put(Owner owner, UUID id, int position, PhoneLine line, List<Stored> left) {
        var held = left.stream()
                .filter(row -> row.line().digits().equals(line.digits()))
                .findFirst();
        held.ifPresent(left::remove);
        var row = held.map(Stored::id).orElseGet(Ids::next);
        jdbc.sql("insert into network.phone (id, " + owner.column + """
                        , position, number, extension, type, description) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, id) do update
                        set position = excluded.position, number = excluded.number, extension = excluded.extension, type = excluded.type,
                            description = excluded.description""")
                .params(
                        row,
                        id,
                        position,
                        line.number(),
                        line.extension(),
                        line.type().column(),
                        line.description())
                .update();
    }

    private List<Stored> stored(Owner owner, UUID id) {
        return jdbc.sql("select id, number, extension, type, description from network.phone where " + owner.column
                        + " = ? order by position, id")
                .param(id)
                .query(PhoneRows::map)
                .list();
    }

    private static Stored map(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new PhoneLine(
                        row.getString("number"),
                        row.getString("extension"),
                        PhoneType.of(row.getString("type")),
                        row.getString("description").replaceAll("\\R", " ")));
    }

    private record Stored(UUID id, PhoneLine line) {}
}
