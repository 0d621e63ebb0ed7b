package de.lotse.network.offers;

import static de.lotse.network.offers.OfferField.OF_THE_PLACE;
import static de.lotse.network.offers.OfferField.TRANSPORTATION;

import de.lotse.network.texts.SourceTexts;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps offers as sheets. Writing tells the history field by field and, for texts that others translate, that their meaning has changed.
 * Callers have checked who may and that the sheet is in order ({@link SheetCheck}).
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class OfferSheets {

    private final JdbcClient jdbc;
    private final StoredLists lists;
    private final StoredPlaces places;
    private final ChangeLog log;
    private final SourceTexts sources;

    OfferSheets(JdbcClient jdbc, StoredLists lists, StoredPlaces places, ChangeLog log, SourceTexts sources) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.places = places;
        this.log = log;
        this.sources = sources;
    }

    /** @throws NotFound if there is no such offer */
    public OfferSheet read(UUID offer) {
        var values = new EnumMap<OfferField, String>(OfferField.class);
        values.putAll(columns(offer));
        values.putAll(lists.read(offer));
        values.putAll(places.read(offer));
        return new OfferSheet(values);
    }

    /** A new draft of an organisation. */
    public UUID create(UUID organisation, OfferSheet sheet) {
        var id = Ids.next();
        jdbc.sql("insert into network.offer (id, organisation_id, name, kind) values (?, ?, ?, ?)")
                .params(id, organisation, sheet.get(OfferField.NAME), sheet.get(OfferField.KIND))
                .update();
        store(id, sheet, read(id).differences(sheet), PlaceScope.OWN);
        log.note(Entity.OFFER, id, ChangeLog.Action.CREATE);
        return id;
    }

    /**
     * Writes what is different.
     *
     * @param version that was read
     * @param minor whether only the wording changed, so that translations stay as good as they are
     * @return what has changed
     * @throws Conflict if somebody else has saved since
     */
    public Set<OfferField> write(UUID offer, int version, OfferSheet sheet, boolean minor) {
        return write(offer, version, sheet, minor, PlaceScope.OWN);
    }

    Set<OfferField> write(UUID offer, int version, OfferSheet sheet, boolean minor, PlaceScope scope) {
        var before = read(offer);
        var changed = before.differences(sheet);
        claim(offer, version);
        store(offer, sheet, changed, scope);
        notePlace(offer, before, sheet, changed);
        for (var field : changed) {
            log.changed(Entity.OFFER, offer, field.name(), before.get(field), sheet.get(field));
            if (field.isTranslated() && !minor && !wordsOf(field, before).equals(wordsOf(field, sheet)))
                sources.changed(offer, field.column());
        }
        if (changed.contains(TRANSPORTATION) && !minor)
            places.main(offer).ifPresent(place -> sources.changed(place, TRANSPORTATION.column()));
        return changed;
    }

    /** A place has a history of its own, and forms of its other offers that are open notice. */
    private void notePlace(UUID offer, OfferSheet before, OfferSheet sheet, Set<OfferField> changed) {
        var ofThePlace = changed.stream().filter(OF_THE_PLACE::contains).toList();
        var place = places.main(offer);
        if (place.isEmpty() || ofThePlace.isEmpty()) return;
        for (var field : ofThePlace)
            log.changed(Entity.LOCATION, place.get(), field.ofThePlace(), before.get(field), sheet.get(field));
        places.touchOffers(place.get(), offer);
    }

    /** What others translate of a field; that fewer places are free outdates no translation. */
    private static List<String> wordsOf(OfferField field, OfferSheet sheet) {
        return field == OfferField.CAPACITIES
                ? sheet.lines(field).stream()
                        .flatMap(line -> CapacityLine.of(line).stream())
                        .map(CapacityLine::description)
                        .toList()
                : List.of(sheet.get(field));
    }

    private void claim(UUID offer, int version) {
        var claimed = jdbc.sql(
                        "update network.offer set version = version + 1, changed_at = now() where id = ? and version = ?")
                .params(offer, version)
                .update();
        if (claimed == 0) throw new Conflict(OfferController.path(offer));
    }

    private void store(UUID offer, OfferSheet sheet, Set<OfferField> changed, PlaceScope scope) {
        for (var field : changed) {
            if (OF_THE_PLACE.contains(field)) continue;
            if (!lists.write(offer, field, sheet)) column(offer, field, sheet.get(field));
        }
        if (changed.stream().anyMatch(OF_THE_PLACE::contains)) places.write(offer, sheet, scope);
    }

    private void column(UUID offer, OfferField field, String value) {
        jdbc.sql("update network.offer set " + field.column() + " = " + typed(field) + " where id = :id")
                .param("value", value)
                .param("id", offer)
                .update();
    }

    private static String typed(OfferField field) {
        return switch (field.shape()) {
            case NUMBER -> "nullif(:value, '')::integer";
            case DATE -> "nullif(:value, '')::date";
            case YES -> "(:value = 'true')";
            default -> ":value";
        };
    }

    private Map<OfferField, String> columns(UUID offer) {
        return jdbc.sql("""
                        select name, alternate_name, kind, description, status, alert, valid_from, valid_to, minimum_age, maximum_age,
                               eligibility_description, interpretation_services, nullif(open_on_holidays, false) as open_on_holidays,
                               appointment, application_process, wait_time, email, url, fees, fees_description, note
                        from   network.offer
                        where  id = ?""")
                .param(offer)
                .query((row, number) -> {
                    var values = new EnumMap<OfferField, String>(OfferField.class);
                    var columns = row.getMetaData();
                    for (var i = 1; i <= columns.getColumnCount(); i++) {
                        var value = row.getObject(i);
                        if (value != null)
                            values.put(
                                    OfferField.valueOf(columns.getColumnLabel(i).toUpperCase(java.util.Locale.ROOT)),
                                    value.toString());
                    }
                    return (Map<OfferField, String>) values;
                })
                .optional()
                .orElseThrow(NotFound::new);
    }
}
