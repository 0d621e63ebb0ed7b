package de.lotse.network.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers to call, and people who have agreed to be named; those of the organisation too where nobody answers one of the offer's own. */
record PhoneReader(JdbcClient jdbc) {

    record Numbers(Map<UUID, List<PublicOffer.PhoneNumber>> byOwner, List<PublicOffer.Person> persons) {

        List<PublicOffer.PhoneNumber> of(UUID owner) {
            return byOwner.getOrDefault(owner, List.of());
        }

        List<PublicOffer.PhoneNumber> main(UUID offer, UUID organisation) {
            var own = of(offer);
            if (own.stream().anyMatch(PublicOffer.PhoneNumber::isAnswered)) return own;
            return Stream.concat(own.stream(), of(organisation).stream()).toList();
        }
    }

    private record Named(UUID id, boolean ofTheOffer, String name, String title, String department, String email) {}

    Numbers read(UUID offer, UUID organisation, List<PlaceReader.Found> places) {
        var locations = places.stream().map(PlaceReader.Found::id).toArray(UUID[]::new);
        var named = named(offer, organisation, locations);
        var contacts = named.stream().map(Named::id).toArray(UUID[]::new);
        var numbers = numbers(offer, organisation, locations, contacts);
        return new Numbers(
                numbers,
                named.stream()
                        .map(one -> new PublicOffer.Person(
                                one.name,
                                one.title,
                                one.department,
                                one.email,
                                numbers.getOrDefault(one.id, List.of())))
                        .toList());
    }

    private List<Named> named(UUID offer, UUID organisation, UUID[] locations) {
        var all = jdbc.sql("""
                        select c.id, c.organisation_id is null as own, c.name, c.title, c.department, c.email
                        from   network.contact c
                        where  c.may_be_named and c.name <> ''
                        and    (c.offer_id = ? or c.organisation_id = ? or c.location_id = any(?))
                        order  by c.id""")
                .params(offer, organisation, locations)
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class),
                        row.getBoolean("own"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("department"),
                        row.getString("email")))
                .list();
        var own = all.stream().filter(Named::ofTheOffer).toList();
        return own.isEmpty() ? all : own;
    }

    private Map<UUID, List<PublicOffer.PhoneNumber>> numbers(
            UUID offer, UUID organisation, UUID[] locations, UUID[] contacts) {
        var numbers = new HashMap<UUID, List<PublicOffer.PhoneNumber>>();
        jdbc.sql("""
                        select coalesce(p.offer_id, p.organisation_id, p.location_id, p.contact_id) as owner,
                               p.number, p.extension, p.type, p.description
                        from   network.phone p
                        where  p.offer_id = ? or p.organisation_id = ? or p.location_id = any(?) or p.contact_id = any(?)
                        order  by p.position, p.id""")
                .params(Stream.<Object>of(offer, organisation, locations, contacts)
                        .toList())
                .query(row -> {
                    numbers.computeIfAbsent(row.getObject("owner", UUID.class), _ -> new ArrayList<>())
                            .add(number(row));
                });
        return numbers;
    }

    private static PublicOffer.PhoneNumber number(ResultSet row) throws SQLException {
        return new PublicOffer.PhoneNumber(
                row.getString("number"),
                row.getString("extension"),
                row.getString("type"),
                row.getString("description"));
    }
}
