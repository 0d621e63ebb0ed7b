package de.lotse.network.pages;

import de.lotse.network.texts.ShownText;
import de.lotse.network.texts.TranslatedTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an offer is given. */
record PlaceReader(JdbcClient jdbc) {

    /**
     * A place as it stands in the tables.
     *
     * @param there the id of the offer at this place
     */
    record Found(
            UUID id,
            UUID there,
            String type,
            String name,
            String note,
            String description,
            String transportation,
            String url,
            String district,
            @Nullable Double latitude,
            @Nullable Double longitude,
            PublicOffer.Address address,
            List<PublicOffer.Access> access) {

        PublicOffer.Place whole(
                TranslatedTexts texts,
                ShownText shownNote,
                List<PublicOffer.PhoneNumber> phones,
                HoursReader.AllHours hours) {
            return new PublicOffer.Place(
                    id,
                    type,
                    name,
                    shownNote,
                    texts.of(id, "description", description),
                    texts.of(id, "transportation", transportation),
                    url,
                    district,
                    latitude,
                    longitude,
                    address,
                    access,
                    phones,
                    new PublicOffer.PlaceHours(hours.of(there), hours.of(id)));
        }
    }

    /** The places with all that belongs to them. */
    static List<PublicOffer.Place> whole(
            UUID offer,
            List<Found> places,
            TranslatedTexts texts,
            PhoneReader.Numbers phones,
            HoursReader.AllHours hours) {
        var notes =
                texts.lines(offer, "places", places.stream().map(Found::note).toList());
        return IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i)
                        .whole(texts, notes.get(i), phones.of(places.get(i).id()), hours))
                .toList();
    }

    List<Found> read(UUID offer) {
        var access = access(offer);
        return jdbc.sql("""
                        select p.id as there, p.description as note, l.id, l.location_type, l.name, l.description, l.transportation, l.url,
                               l.district, l.latitude, l.longitude,
                               coalesce(a.address_1, '') as address_1, coalesce(a.address_2, '') as address_2,
                               coalesce(a.postal_code, '') as postal_code, coalesce(a.city, '') as city,
                               l.location_type <> 'PHYSICAL' or coalesce(a.address_type <> 'PHYSICAL', false) as for_letters
                        from   network.offer_at_location p
                        join   network.location l on l.id = p.location_id
                        left   join lateral (select a.address_1, a.address_2, a.postal_code, a.city, a.address_type
                                             from   network.address a
                                             where  a.location_id = l.id
                                             order  by a.address_type <> 'PHYSICAL', a.id
                                             limit  1) a on true
                        where  p.offer_id = ?
                        order  by p.position, p.id""")
                .param(offer)
                .query((row, number) -> found(row, access))
                .list();
    }

    private static Found found(ResultSet row, Map<UUID, List<PublicOffer.Access>> access) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Found(
                id,
                row.getObject("there", UUID.class),
                row.getString("location_type"),
                row.getString("name"),
                row.getString("note"),
                row.getString("description"),
                row.getString("transportation"),
                row.getString("url"),
                row.getString("district"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                new PublicOffer.Address(
                        row.getString("address_1"),
                        row.getString("address_2"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getBoolean("for_letters")),
                access.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<PublicOffer.Access>> access(UUID offer) {
        var access = new HashMap<UUID, List<PublicOffer.Access>>();
        jdbc.sql("""
                        select x.location_id, x.feature, x.description, x.details
                        from   network.offer_at_location p
                        join   network.accessibility x on x.location_id = p.location_id
                        where  p.offer_id = ?
                        order  by x.id""").param(offer).query(row -> {
            access.computeIfAbsent(row.getObject("location_id", UUID.class), _ -> new ArrayList<>())
                    .add(new PublicOffer.Access(
                            row.getString("feature"), row.getString("description"), row.getString("details")));
        });
        return access;
    }
}
