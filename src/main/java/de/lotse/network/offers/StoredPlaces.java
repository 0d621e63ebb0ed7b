package de.lotse.network.offers;

import static de.lotse.network.offers.OfferField.ACCESSIBILITY;
import static de.lotse.network.offers.OfferField.ADDRESS_2;
import static de.lotse.network.offers.OfferField.CITY;
import static de.lotse.network.offers.OfferField.COORDINATES;
import static de.lotse.network.offers.OfferField.OF_THE_PLACE;
import static de.lotse.network.offers.OfferField.PLACE_DISTRICT;
import static de.lotse.network.offers.OfferField.PLACE_NAME;
import static de.lotse.network.offers.OfferField.POSTAL_CODE;
import static de.lotse.network.offers.OfferField.STREET;
import static de.lotse.network.offers.OfferField.TRANSPORTATION;

import de.lotse.shared.Ids;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The main place of an offer, as part of its sheet. Where other offers are given too, whoever writes something else says whether
 * it holds for all of them ({@link PlaceScope}).
 */
@Repository
class StoredPlaces {

    private final JdbcClient jdbc;
    private final StoredAccess access;
    private final PlaceCopies copies;

    StoredPlaces(JdbcClient jdbc, StoredAccess access, PlaceCopies copies) {
        this.jdbc = jdbc;
        this.access = access;
        this.copies = copies;
    }

    Map<OfferField, String> read(UUID offer) {
        return jdbc.sql("""
                        select l.name as place_name, l.district as place_district, l.transportation,
                               l.latitude || ' ' || l.longitude as coordinates, a.address_1 as street, a.address_2, a.postal_code, a.city,
                               (select string_agg(f.feature, chr(10) order by f.feature) from network.accessibility f
                                where f.location_id = l.id and f.feature <> '') as accessibility
                        from   network.offer_at_location p
                        join   network.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
                        left   join lateral (select * from network.address b where b.location_id = l.id
                                             order by b.address_type = 'POSTAL', b.address_type, b.id limit 1) a on true
                        where  p.offer_id = ?
                        order  by p.position, p.id
                        limit  1""")
                .param(offer)
                .query((row, number) -> {
                    var values = new EnumMap<OfferField, String>(OfferField.class);
                    for (var field : OF_THE_PLACE) {
                        var value = row.getString(field.column());
                        if (value != null) values.put(field, value);
                    }
                    return (Map<OfferField, String>) values;
                })
                .optional()
                .orElse(Map.of());
    }

    void write(UUID offer, OfferSheet sheet, PlaceScope scope) {
        var held = main(offer);
        if (OF_THE_PLACE.stream().allMatch(sheet::isEmpty)) {
            held.ifPresent(place -> leave(offer, place));
            return;
        }
        fill(
                held.map(place -> scope == PlaceScope.OWN && offersAt(place) > 1 ? copies.move(offer, place) : place)
                        .orElseGet(() -> settle(offer)),
                sheet);
    }

    /** The main place, if there is one. */
    Optional<UUID> main(UUID offer) {
        return jdbc.sql("""
                        select location_id from network.offer_at_location
                        where  offer_id = ? order by position, id limit 1""")
                .param(offer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    int offersAt(UUID place) {
        return jdbc.sql("select count(*) from network.offer_at_location where location_id = ?")
                .param(place)
                .query(Integer.class)
                .single();
    }

    /** All that are given there but one. */
    void touchOffers(UUID place, UUID except) {
        jdbc.sql("""
                        update network.offer set version = version + 1, changed_at = now()
                        where  id <> ? and id in (select offer_id from network.offer_at_location where location_id = ?)""").params(except, place).update();
    }

    /** The place itself stays, because others may refer to it. */
    private void leave(UUID offer, UUID place) {
        jdbc.sql("delete from network.offer_at_location where offer_id = ? and location_id = ?")
                .params(offer, place)
                .update();
    }

    private UUID settle(UUID offer) {
        var place = Ids.next();
        jdbc.sql("""
                        insert into network.location (id, organisation_id)
                        select ?, organisation_id from network.offer where id = ?""").params(place, offer).update();
        jdbc.sql("""
                        insert into network.offer_at_location (id, offer_id, location_id, position)
                        select ?, ?, ?, coalesce(min(position) - 1, 0) from network.offer_at_location where offer_id = ?""").params(Ids.next(), offer, place, offer).update();
        return place;
    }

    private void fill(UUID place, OfferSheet sheet) {
        var point = Coordinates.of(sheet.get(COORDINATES));
        jdbc.sql("""
                        update network.location
                        set    name = ?, district = ?, transportation = ?, latitude = ?, longitude = ?, version = version + 1, changed_at = now()
                        where  id = ?""")
                .params(sheet.get(PLACE_NAME), sheet.get(PLACE_DISTRICT), sheet.get(TRANSPORTATION))
                .param(point.map(Coordinates::latitude).orElse(null))
                .param(point.map(Coordinates::longitude).orElse(null))
                .param(place)
                .update();
        address(place, sheet);
        access.write(place, sheet.lines(ACCESSIBILITY));
    }

    private void address(UUID place, OfferSheet sheet) {
        var known = jdbc.sql("""
                        update network.address
                        set    address_1 = ?, address_2 = ?, postal_code = ?, city = ?
                        where  id = (select id from network.address where location_id = ? order by address_type = 'POSTAL', address_type, id limit 1)""")
                .params(sheet.get(STREET), sheet.get(ADDRESS_2), sheet.get(POSTAL_CODE), sheet.get(CITY), place)
                .update();
        if (known == 0)
            jdbc.sql("""
                            insert into network.address (id, location_id, address_1, address_2, postal_code, city)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            place,
                            sheet.get(STREET),
                            sheet.get(ADDRESS_2),
                            sheet.get(POSTAL_CODE),
                            sheet.get(CITY))
                    .update();
    }
}
