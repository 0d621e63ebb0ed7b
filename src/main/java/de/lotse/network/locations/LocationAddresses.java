package de.lotse.network.locations;

import static de.lotse.network.locations.LocationField.ADDRESS_2;
import static de.lotse.network.locations.LocationField.ATTENTION;
import static de.lotse.network.locations.LocationField.CITY;
import static de.lotse.network.locations.LocationField.COUNTRY;
import static de.lotse.network.locations.LocationField.POSTAL_CODE;
import static de.lotse.network.locations.LocationField.POST_CITY;
import static de.lotse.network.locations.LocationField.POST_POSTAL_CODE;
import static de.lotse.network.locations.LocationField.POST_STREET;
import static de.lotse.network.locations.LocationField.REGION;
import static de.lotse.network.locations.LocationField.STATE_PROVINCE;
import static de.lotse.network.locations.LocationField.STREET;

import de.lotse.shared.Ids;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a place is, and where its post goes if that is elsewhere. Further addresses of an import stay as they are. */
@Repository
class LocationAddresses {

    static final Set<LocationField> FIELDS = Set.of(
            STREET,
            ADDRESS_2,
            POSTAL_CODE,
            CITY,
            REGION,
            STATE_PROVINCE,
            COUNTRY,
            ATTENTION,
            POST_STREET,
            POST_POSTAL_CODE,
            POST_CITY);

    private static final Set<LocationField> OF_THE_POST = Set.of(POST_STREET, POST_POSTAL_CODE, POST_CITY);
    private static final String MAIN = "order by address_type = 'POSTAL', address_type, id limit 1";

    private final JdbcClient jdbc;

    LocationAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocationField, String> read(UUID place) {
        var values = new EnumMap<LocationField, String>(LocationField.class);
        main(place).ifPresent(address -> values.putAll(whole(address)));
        post(place).ifPresent(address -> values.putAll(ofThePost(address)));
        return values;
    }

    void write(UUID place, LocationSheet sheet) {
        if (FIELDS.stream().anyMatch(field -> !OF_THE_POST.contains(field) && !sheet.isEmpty(field)))
            fill(main(place).orElseGet(() -> add(place, "PHYSICAL")), sheet);
        else main(place).ifPresent(this::remove);
        if (OF_THE_POST.stream().allMatch(sheet::isEmpty)) post(place).ifPresent(this::remove);
        else fillPost(post(place).orElseGet(() -> add(place, "POSTAL")), sheet);
    }

    private Optional<UUID> main(UUID place) {
        return jdbc.sql("select id from network.address where location_id = ? " + MAIN)
                .param(place)
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> post(UUID place) {
        return jdbc.sql("select id from network.address where location_id = ? and address_type = 'POSTAL' and id <> ("
                        + "select id from network.address where location_id = ? " + MAIN + ") order by id limit 1")
                .params(place, place)
                .query(UUID.class)
                .optional();
    }

    private UUID add(UUID place, String type) {
        var id = Ids.next();
        jdbc.sql("insert into network.address (id, location_id, address_type) values (?, ?, ?)")
                .params(id, place, type)
                .update();
        return id;
    }

    private void remove(UUID address) {
        jdbc.sql("delete from network.address where id = ?").param(address).update();
    }

    private void fill(UUID address, LocationSheet sheet) {
        jdbc.sql("""
                        update network.address
                        set    address_1 = ?, address_2 = ?, postal_code = ?, city = ?, region = ?, attention = ?,
                               state_province = coalesce(nullif(?, ''), 'DE-NW'), country = coalesce(nullif(?, ''), 'DE')
                        where  id = ?""")
                .params(sheet.get(STREET), sheet.get(ADDRESS_2), sheet.get(POSTAL_CODE), sheet.get(CITY))
                .params(sheet.get(REGION), sheet.get(ATTENTION), sheet.get(STATE_PROVINCE), sheet.get(COUNTRY))
                .param(address)
                .update();
    }

    private void fillPost(UUID address, LocationSheet sheet) {
        jdbc.sql("update network.address set address_1 = ?, postal_code = ?, city = ? where id = ?")
                .params(sheet.get(POST_STREET), sheet.get(POST_POSTAL_CODE), sheet.get(POST_CITY), address)
                .update();
    }

    private Map<LocationField, String> whole(UUID address) {
        return jdbc.sql("""
                        select address_1, address_2, postal_code, city, region, state_province, country, attention
                        from   network.address where id = ?""")
                .param(address)
                .query((row, number) -> Map.of(
                        STREET, row.getString("address_1"),
                        ADDRESS_2, row.getString("address_2"),
                        POSTAL_CODE, row.getString("postal_code"),
                        CITY, row.getString("city"),
                        REGION, row.getString("region"),
                        STATE_PROVINCE, row.getString("state_province"),
                        COUNTRY, row.getString("country"),
                        ATTENTION, row.getString("attention")))
                .single();
    }

    private Map<LocationField, String> ofThePost(UUID address) {
        return jdbc.sql("select address_1, postal_code, city from network.address where id = ?")
                .param(address)
                .query((row, number) -> Map.of(
                        POST_STREET, row.getString("address_1"),
                        POST_POSTAL_CODE, row.getString("postal_code"),
                        POST_CITY, row.getString("city")))
                .single();
    }
}
