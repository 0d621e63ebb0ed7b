package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.network.offers.AtPlace.Form;
import de.lotse.network.offers.AtPlace.Saved;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of an offer that hold at one of its places only, and what else is different there. */
@Service
@Transactional
class AtPlaceService {

    private final Offers offers;
    private final Places places;
    private final StoredHours hours;
    private final ChangeLog log;
    private final JdbcClient jdbc;

    AtPlaceService(Offers offers, Places places, StoredHours hours, ChangeLog log, JdbcClient jdbc) {
        this.offers = offers;
        this.places = places;
        this.hours = hours;
        this.log = log;
        this.jdbc = jdbc;
    }

    AtPlace.Page page(UUID offer, UUID place) {
        var head = editable(offer);
        return page(head, place, held(head, place), head.version(), List.of(), Errors.none());
    }

    Saved save(UUID offer, UUID place, Form form) {
        var head = editable(offer);
        var held = held(head, place);
        var errors = form.check();
        if (errors.any()) return new Saved.Refused(page(head, place, form, form.version(), List.of(), errors));
        var different = form.compare(held);
        if (different.isEmpty()) return new Saved.Done();
        if (form.version() != head.version())
            return new Saved.Outdated(page(head, place, form, head.version(), different, errors));
        write(head, place, held, form);
        return new Saved.Done();
    }

    /** Of an offer, by place, where it has hours of its own. */
    Map<UUID, String> hours(UUID offer) {
        var all = new HashMap<UUID, String>();
        jdbc.sql("select id, location_id from network.offer_at_location where offer_id = ?")
                .param(offer)
                .query((row, number) -> all.put(
                        row.getObject("location_id", UUID.class),
                        hours.read(StoredHours.Owner.OFFER_AT_LOCATION, row.getObject("id", UUID.class))))
                .list();
        return all;
    }

    private void write(OfferHead head, UUID place, Form held, Form form) {
        var id = id(head, place);
        jdbc.sql("update network.offer_at_location set description = ? where id = ?")
                .params(form.description(), id)
                .update();
        if (!held.hours().equals(form.hours())) hours.write(StoredHours.Owner.OFFER_AT_LOCATION, id, form.hours());
        offers.touch(head.id());
        var where = line(head, place).words();
        note(head, t("network.places.hoursAt", where), held.hours(), form.hours());
        note(head, t("network.places.noteAt", where), held.description(), form.description());
    }

    private void note(OfferHead head, String field, String before, String after) {
        if (!before.equals(after)) log.changed(Entity.OFFER, head.id(), field, before, after);
    }

    private OfferHead editable(UUID offer) {
        DirectoryRights.requireKeeper();
        var head = offers.head(offer);
        DirectoryRights.requireEdit(head.member());
        return head;
    }

    private AtPlace.Page page(
            OfferHead head, UUID place, Form form, int version, List<ConflictRow> conflicts, Errors errors) {
        return new AtPlace.Page(head, line(head, place), form, version, conflicts, errors);
    }

    private PlaceLine line(OfferHead head, UUID place) {
        return places.of(head.id()).stream()
                .filter(one -> one.location().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Form held(OfferHead head, UUID place) {
        var id = id(head, place);
        var description = jdbc.sql("select description from network.offer_at_location where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return new Form(hours.read(StoredHours.Owner.OFFER_AT_LOCATION, id), description, head.version());
    }

    private UUID id(OfferHead head, UUID place) {
        return jdbc.sql("select id from network.offer_at_location where offer_id = ? and location_id = ?")
                .params(head.id(), place)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
