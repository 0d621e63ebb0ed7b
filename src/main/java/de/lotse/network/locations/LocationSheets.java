package de.lotse.network.locations;

import static de.lotse.network.locations.LocationField.ACCESSIBILITY;
import static de.lotse.network.locations.LocationField.ACCESS_WORDS;
import static de.lotse.network.locations.LocationField.COORDINATES;
import static de.lotse.network.locations.LocationField.HOURS;
import static de.lotse.network.locations.LocationField.PHONES;

import de.lotse.network.offers.Coordinates;
import de.lotse.network.offers.PhoneRows;
import de.lotse.network.offers.StoredHours;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps places as sheets. */
@Repository
class LocationSheets {

    private final JdbcClient jdbc;
    private final LocationAddresses addresses;
    private final LocationAccess access;
    private final StoredHours hours;
    private final PhoneRows phones;

    LocationSheets(
            JdbcClient jdbc, LocationAddresses addresses, LocationAccess access, StoredHours hours, PhoneRows phones) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.access = access;
        this.hours = hours;
        this.phones = phones;
    }

    LocationSheet read(UUID id) {
        var values = new EnumMap<LocationField, String>(LocationField.class);
        values.putAll(columns(id));
        values.putAll(addresses.read(id));
        values.putAll(access.read(id));
        values.put(HOURS, hours.read(StoredHours.Owner.LOCATION, id));
        values.put(PHONES, phones.read(PhoneRows.Owner.LOCATION, id));
        return new LocationSheet(values);
    }

    void write(UUID id, LocationSheet sheet, Set<LocationField> changed) {
        for (var field : changed) if (field.isColumn()) column(id, field, sheet.get(field));
        if (changed.contains(COORDINATES)) point(id, sheet.get(COORDINATES));
        if (changed.stream().anyMatch(LocationAddresses.FIELDS::contains)) addresses.write(id, sheet);
        if (changed.contains(ACCESSIBILITY) || changed.contains(ACCESS_WORDS)) access.write(id, sheet);
        if (changed.contains(HOURS)) hours.write(StoredHours.Owner.LOCATION, id, sheet.get(HOURS));
        if (changed.contains(PHONES)) phones.write(PhoneRows.Owner.LOCATION, id, sheet.lines(PHONES));
    }

    private void column(UUID id, LocationField field, String value) {
        jdbc.sql("update network.location set " + field.column() + " = ? where id = ?")
                .params(value, id)
                .update();
    }

    private void point(UUID id, String text) {
        var point = Coordinates.of(text);
        jdbc.sql("update network.location set latitude = ?, longitude = ? where id = ?")
                .param(point.map(Coordinates::latitude).orElse(null))
                .param(point.map(Coordinates::longitude).orElse(null))
                .param(id)
                .update();
    }

    private Map<LocationField, String> columns(UUID id) {
        return jdbc.sql("""
                        select name, alternate_name, location_type, description, url, district, transportation,
                               coalesce(latitude || ' ' || longitude, '') as coordinates
                        from   network.location
                        where  id = ?""")
                .param(id)
                .query((row, number) -> {
                    var values = new EnumMap<LocationField, String>(LocationField.class);
                    values.put(COORDINATES, row.getString("coordinates"));
                    for (var field : LocationField.values())
                        if (field.isColumn()) values.put(field, row.getString(field.column()));
                    return (Map<LocationField, String>) values;
                })
                .single();
    }
}
