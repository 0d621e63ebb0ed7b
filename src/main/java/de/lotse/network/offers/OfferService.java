package de.lotse.network.offers;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.network.offers.OfferField.Group;
import de.lotse.network.offers.SheetFields.InWords;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Offers as staff and partners list, read and fill them in. */
@Service
@Transactional
class OfferService {

    private static final int PAGE = 50;
    private static final Set<OfferField> FOR_ALL = EnumSet.complementOf(EnumSet.of(OfferField.NOTE));
    private static final OfferSheet FRESH = OfferSheet.EMPTY
            .with(OfferField.STATUS, "ACTIVE")
            .with(OfferField.FEES, "UNKNOWN")
            .with(OfferField.APPOINTMENT, "UNKNOWN");

    private final Offers offers;
    private final OfferSheets sheets;
    private final SheetFields fields;
    private final SheetCheck check;
    private final Publishing publishing;
    private final Places places;
    private final AtPlaceService there;
    private final ContactLines people;
    private final OfferHistory history;
    private final Codes codes;
    private final NetworkTabs tabs;
    private final List<OfferTool> tools;
    private final OwnersOfOffers owners;
    private final Once once;
    private final Clock clock;

    OfferService(
            Offers offers,
            OfferSheets sheets,
            SheetFields fields,
            SheetCheck check,
            Publishing publishing,
            Places places,
            AtPlaceService there,
            ContactLines people,
            OfferHistory history,
            Codes codes,
            NetworkTabs tabs,
            ObjectProvider<OfferTool> tools,
            OwnersOfOffers owners,
            Once once,
            Clock clock) {
        this.offers = offers;
        this.sheets = sheets;
        this.fields = fields;
        this.check = check;
        this.publishing = publishing;
        this.places = places;
        this.there = there;
        this.people = people;
        this.history = history;
        this.codes = codes;
        this.tabs = tabs;
        this.tools =
                tools.stream().sorted(Comparator.comparingInt(OfferTool::order)).toList();
        this.owners = owners;
        this.once = once;
        this.clock = clock;
    }

    OfferPages.All list(OfferFilter filter, int page) {
        DirectoryRights.requireReader();
        var at = Math.max(1, Math.min(page, 10_000));
        var found = offers.find(filter, (at - 1) * PAGE, PAGE + 1);
        return new OfferPages.All(
                tabs.at(OfferController.PATH),
                filter,
                found.stream().limit(PAGE).toList(),
                Option.of(codes.options("offer_topic", today())),
                at,
                found.size() > PAGE,
                !owners.editable().isEmpty(),
                today());
    }

    OfferPages.One page(UUID id) {
        DirectoryRights.requireReader();
        var head = offers.head(id);
        var sheet = sheets.read(id);
        return new OfferPages.One(
                head,
                inGroups(sheet),
                places.of(id),
                there.hours(id),
                people.of(PhoneRows.Owner.OFFER, id, head.mayEdit()),
                history.of(id),
                tools.stream().filter(tool -> tool.isFor(head)).toList(),
                publishing.missing(sheet),
                today());
    }

    OfferPages.Form newForm(@Nullable UUID organisation) {
        return form(null, organisation, 0, FRESH, OfferTicks.NONE, List.of(), Errors.none());
    }

    OfferPages.Form form(UUID id) {
        var head = editable(id);
        return form(head, null, head.version(), sheets.read(id), OfferTicks.NONE, List.of(), Errors.none());
    }

    OfferSaved add(@Nullable UUID organisation, MultiValueMap<String, String> typed, @Nullable UUID key) {
        DirectoryRights.requireReader();
        var sheet = SheetForm.read(typed, fields(), FRESH, today());
        var errors = check.check(sheet, OfferSheet.EMPTY, fields());
        if (organisation == null) errors.reject("organisation", t("network.offers.organisation.missing"));
        if (errors.any() || organisation == null)
            return new OfferSaved.Refused(form(null, organisation, 0, sheet, OfferTicks.of(typed), List.of(), errors));
        owners.requireEditable(organisation);
        return new OfferSaved.Done(once.run(key, () -> OfferController.path(sheets.create(organisation, sheet))));
    }

    OfferSaved save(UUID id, int version, MultiValueMap<String, String> typed) {
        var head = editable(id);
        var held = sheets.read(id);
        var sheet = SheetForm.read(typed, fields(), held, today());
        var ticks = OfferTicks.of(typed);
        var changed = held.differences(sheet);
        var errors = check.check(sheet, held, fields());
        if (version == head.version())
            places.shared(id).ifPresent(place -> place.check(changed, sheet, ticks.scope(), errors));
        if (errors.any()) return new OfferSaved.Refused(form(head, null, version, sheet, ticks, List.of(), errors));
        if (version != head.version())
            return new OfferSaved.Outdated(
                    form(head, null, head.version(), sheet, ticks, conflicts(sheet, held), errors));
        if (!changed.isEmpty()) sheets.write(id, version, sheet, ticks.minor(), ticks.scopeOr(PlaceScope.OWN));
        if (ticks.verified()) publishing.verify(head);
        return new OfferSaved.Done(head.path());
    }

    void publish(UUID id) {
        publishing.publish(editable(id));
    }

    void withdraw(UUID id) {
        publishing.withdraw(editable(id));
    }

    void archive(UUID id) {
        publishing.archive(editable(id));
    }

    private OfferHead editable(UUID id) {
        DirectoryRights.requireKeeper();
        var head = offers.head(id);
        DirectoryRights.requireEdit(head.member());
        return head;
    }

    private OfferPages.Form form(
            @Nullable OfferHead head,
            @Nullable UUID organisation,
            int version,
            OfferSheet sheet,
            OfferTicks ticks,
            List<ConflictRow> conflicts,
            Errors errors) {
        var choices = head == null ? owners.requireSome() : List.<Option>of();
        return new OfferPages.Form(
                head,
                organisation,
                choices,
                version,
                fields.groups(sheet, fields()),
                ticks.minor(),
                ticks.verified(),
                head == null ? null : places.shared(head.id()).orElse(null),
                ticks.scope() == null ? "" : ticks.scope().name(),
                conflicts,
                errors);
    }

    private List<ConflictRow> conflicts(OfferSheet mine, OfferSheet theirs) {
        return theirs.differences(mine).stream()
                .map(field -> new ConflictRow(
                        field.label(), fields.words(field, mine.get(field)), fields.words(field, theirs.get(field))))
                .toList();
    }

    private Map<Group, List<InWords>> inGroups(OfferSheet sheet) {
        return fields.words(sheet).stream()
                .filter(one -> fields().contains(one.field()))
                .collect(Collectors.groupingBy(one -> one.field().group(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The note is for those who keep all entries. */
    private static Set<OfferField> fields() {
        return DirectoryRights.isEditor() ? EnumSet.allOf(OfferField.class) : FOR_ALL;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
