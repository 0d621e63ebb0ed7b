package de.lotse.network.offers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom one asks, for internal pages. Names without a consent to be named are for whoever keeps the entry. */
@Repository
public class ContactLines {

    private final JdbcClient jdbc;
    private final PhoneRows phones;

    ContactLines(JdbcClient jdbc, PhoneRows phones) {
        this.jdbc = jdbc;
        this.phones = phones;
    }

    /** @param all also people who are not named in public */
    public List<Line> of(PhoneRows.Owner owner, UUID id, boolean all) {
        return jdbc.sql("select id, name, title, department, email, may_be_named from network.contact where "
                        + owner.column() + " = ? and (? or may_be_named) order by lower(name), id")
                .params(id, all)
                .query((row, number) -> new Line(
                        words(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("department"),
                                row.getString("email"),
                                phones.read(PhoneRows.Owner.CONTACT, row.getObject("id", UUID.class))
                                        .replace("\n", ", ")),
                        row.getBoolean("may_be_named")))
                .list();
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    /** @param named whether the public reads it as well */
    public record Line(String words, boolean named) {}
}
