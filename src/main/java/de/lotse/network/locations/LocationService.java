package de.lotse.network.locations;

import de.lotse.kern.ConflictRow;
import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.ContactLines;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.Entity;
import de.lotse.network.offers.LoggedField;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.offers.OfferHead;
import de.lotse.network.offers.Offers;
import de.lotse.network.offers.PhoneRows;
import de.lotse.network.texts.SourceTexts;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Places as staff and partners list, read and fill them in. What is changed here holds for all offers at the place. */
@Service
@Transactional
class LocationService {

    private static final int PAGE = 50;

    private final Locations locations;
    private final LocationSheets sheets;
    private final LocationCheck check;
    private final LocationWords words;
    private final Offers offers;
    private final ContactLines people;
    private final ChangeLog log;
    private final SourceTexts sources;
    private final NetworkTabs tabs;
    private final Clock clock;

    LocationService(
            Locations locations,
            LocationSheets sheets,
            LocationCheck check,
            LocationWords words,
            Offers offers,
            ContactLines people,
            ChangeLog log,
            SourceTexts sources,
            NetworkTabs tabs,
            Clock clock) {
        this.locations = locations;
        this.sheets = sheets;
        this.check = check;
        this.words = words;
        this.offers = offers;
        this.people = people;
        this.log = log;
        this.sources = sources;
        this.tabs = tabs;
        this.clock = clock;
    }

    LocationPages.All list(String typed, int page) {
        DirectoryRights.requireReader();
        var at = Math.clamp(page, 1, 10_000);
        var found = locations.find(typed.strip(), (at - 1) * PAGE, PAGE + 1);
        return new LocationPages.All(
                tabs.at(LocationController.PATH),
                typed.strip(),
                found.stream().limit(PAGE).toList(),
                at,
                found.size() > PAGE);
    }

    LocationPages.One page(UUID id) {
        DirectoryRights.requireReader();
        var head = locations.head(id);
        return new LocationPages.One(
                head,
                words.words(sheets.read(id)),
                offers.at(id),
                people.of(PhoneRows.Owner.LOCATION, id, head.mayEdit()),
                log.of(id).stream().map(this::inWords).toList(),
                LocalDate.now(clock));
    }

    LocationPages.Form form(UUID id) {
        var head = editable(id);
        return form(head, head.version(), sheets.read(id), false, List.of(), Errors.none());
    }

    LocationSaved save(UUID id, int version, MultiValueMap<String, String> typed) {
        var head = editable(id);
        var held = sheets.read(id);
        var sheet = LocationForm.read(typed);
        var minor = typed.getFirst("minor") != null;
        var errors = check.check(sheet, held);
        if (errors.any()) return new LocationSaved.Refused(form(head, version, sheet, minor, List.of(), errors));
        if (version != head.version())
            return new LocationSaved.Outdated(form(head, head.version(), sheet, minor, conflicts(sheet, held), errors));
        write(head, held, sheet, minor);
        return new LocationSaved.Done(head.path());
    }

    private void write(LocationHead head, LocationSheet held, LocationSheet sheet, boolean minor) {
        var changed = held.differences(sheet);
        if (changed.isEmpty()) return;
        locations.claim(head.id(), head.version());
        sheets.write(head.id(), sheet, changed);
        for (var field : changed) {
            log.changed(Entity.LOCATION, head.id(), field.name(), held.get(field), sheet.get(field));
            if (field.isTranslated() && !minor) sources.changed(head.id(), field.column());
        }
        offers.at(head.id()).stream().map(OfferHead::id).forEach(offers::touch);
    }

    private LocationHead editable(UUID id) {
        DirectoryRights.requireKeeper();
        var head = locations.head(id);
        DirectoryRights.requireEdit(head.member());
        return head;
    }

    private LocationPages.Form form(
            LocationHead head,
            int version,
            LocationSheet sheet,
            boolean minor,
            List<ConflictRow> conflicts,
            Errors errors) {
        return new LocationPages.Form(
                head, version, offers.at(head.id()), words.fields(sheet), minor, conflicts, errors);
    }

    private List<ConflictRow> conflicts(LocationSheet mine, LocationSheet theirs) {
        return theirs.differences(mine).stream()
                .map(field -> new ConflictRow(
                        field.label(), words.words(field, mine.get(field)), words.words(field, theirs.get(field))))
                .toList();
    }

    private LocationPages.Change inWords(ChangeLog.Change change) {
        return LocationField.called(change.field())
                .map(field -> new LocationPages.Change(
                        change, field.label(), words.words(field, change.before()), words.words(field, change.after())))
                .orElseGet(() -> new LocationPages.Change(
                        change, LoggedField.label(Entity.LOCATION, change.field()), change.before(), change.after()));
    }
}
