package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All the places where an offer is given, of which the first is told in its sheet. */
@Service
@Transactional
class PlaceService {

    private final Offers offers;
    private final Places places;
    private final AtPlaceService there;
    private final ChangeLog log;
    private final JdbcClient jdbc;
    private final Once once;

    PlaceService(Offers offers, Places places, AtPlaceService there, ChangeLog log, JdbcClient jdbc, Once once) {
        this.offers = offers;
        this.places = places;
        this.there = there;
        this.log = log;
        this.jdbc = jdbc;
        this.once = once;
    }

    PlacesPage page(UUID id) {
        return page(id, PlaceForm.EMPTY, Errors.none());
    }

    PlacesPage page(UUID id, PlaceForm form, Errors errors) {
        var head = editable(id);
        var held = places.of(id);
        var others = places.ofOrganisation(head.organisation()).stream()
                .filter(one -> held.stream().noneMatch(place -> place.location().equals(one.location())))
                .map(one -> new Option(one.location().toString(), one.words()))
                .toList();
        return new PlacesPage(head, held, there.hours(id), others, form, errors);
    }

    Errors check(UUID id, PlaceForm form) {
        var head = editable(id);
        var errors = form.check();
        if (form.isKnown() && known(head, form).isEmpty()) errors.reject("location", t("network.places.missing"));
        return errors;
    }

    void add(UUID id, PlaceForm form) {
        var head = editable(id);
        once.run(form._once(), () -> {
            noted(id, () -> places.add(id, known(head, form).orElseGet(() -> made(head, form))));
            return head.path();
        });
    }

    void makeMain(UUID id, UUID place) {
        editable(id);
        noted(id, () -> places.makeMain(id, place));
    }

    void remove(UUID id, UUID place) {
        editable(id);
        noted(id, () -> places.remove(id, place));
    }

    private OfferHead editable(UUID id) {
        DirectoryRights.requireKeeper();
        var head = offers.head(id);
        DirectoryRights.requireEdit(head.member());
        return head;
    }

    private Optional<UUID> known(OfferHead head, PlaceForm form) {
        return places.ofOrganisation(head.organisation()).stream()
                .map(PlaceLine::location)
                .filter(one -> one.toString().equals(form.location()))
                .findFirst();
    }

    private UUID made(OfferHead head, PlaceForm form) {
        var location = Ids.next();
        jdbc.sql("insert into network.location (id, organisation_id, name) values (?, ?, ?)")
                .params(location, head.organisation(), form.name())
                .update();
        jdbc.sql(
                        "insert into network.address (id, location_id, address_1, address_2, postal_code, city) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), location, form.street(), form.more(), form.postalCode(), form.city())
                .update();
        return location;
    }

    private void noted(UUID id, Runnable change) {
        var before = words(id);
        change.run();
        var after = words(id);
        if (!before.equals(after)) offers.touch(id);
        if (!before.equals(after)) log.changed(Entity.OFFER, id, t("network.places.title"), before, after);
    }

    private String words(UUID id) {
        return String.join("\n", places.of(id).stream().map(PlaceLine::words).toList());
    }

    /** @param others of the organisation, where the offer is not given yet */
    record PlacesPage(
            OfferHead head,
            List<PlaceLine> places,
            Map<UUID, String> hoursAtPlaces,
            List<Option> others,
            PlaceForm form,
            Errors errors) {

        /** Of the offer at this place only; empty where none are said. */
        String hoursAt(PlaceLine place) {
            return hoursAtPlaces.getOrDefault(place.location(), "");
        }
    }
}
