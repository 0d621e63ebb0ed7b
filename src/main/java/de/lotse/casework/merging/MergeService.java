package de.lotse.casework.merging;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.merging.MergePage.Field;
import de.lotse.casework.people.AddressProtection;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consents;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges two persons of the own organisation; {@link PartingService} takes that back for 90 days. */
@Service
@Transactional
class MergeService {

    static final String LIST = "/personen/dubletten";

    private final Access access;
    private final Duplicates duplicates;
    private final RecordedPersons persons;
    private final Merges merges;
    private final MovedRows rows;
    private final ChosenValues values;
    private final MergedNames names;
    private final AddressProtection protection;
    private final Consents consents;
    private final Timeline timeline;
    private final AccessLog log;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    MergeService(
            Access access,
            Duplicates duplicates,
            RecordedPersons persons,
            Merges merges,
            MovedRows rows,
            ChosenValues values,
            MergedNames names,
            AddressProtection protection,
            Consents consents,
            Timeline timeline,
            AccessLog log,
            Codes codes,
            Once once,
            Clock clock) {
        this.access = access;
        this.duplicates = duplicates;
        this.persons = persons;
        this.merges = merges;
        this.rows = rows;
        this.values = values;
        this.names = names;
        this.protection = protection;
        this.consents = consents;
        this.timeline = timeline;
        this.log = log;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    DuplicatesPage duplicates() {
        var proposed = duplicates.proposed();
        var reversible = merges.since(PartingService.since(clock)).stream()
                .filter(merge -> access.knows(merge.survivor()))
                .toList();
        var shown = Stream.concat(
                        proposed.stream()
                                .flatMap(one ->
                                        Stream.of(one.pair().first(), one.pair().second())),
                        reversible.stream().map(Merge::survivor))
                .distinct()
                .toList();
        log.record(Action.LIST, "person", shown, Access.basis());
        return new DuplicatesPage(proposed, reversible);
    }

    /** Throws {@link NotFound} for whoever may not see both, and {@link Conflict} for two of whom it is known that they are two. */
    MergePage page(Pair pair, @Nullable MergeForm form) {
        requireKnown(pair);
        if (duplicates.haveBeenToldApart(pair)) throw new Conflict(LIST);
        log.record(Action.VIEW, "person", List.of(pair.first(), pair.second()), Access.basis());
        var first = persons.get(pair.first());
        var second = persons.get(pair.second());
        return new MergePage(pair, fields(first, second, form), first, second, Errors.none());
    }

    private void requireKnown(Pair pair) {
        if (pair.first().equals(pair.second()) || !access.knows(pair.first()) || !access.knows(pair.second()))
            throw new NotFound();
    }

    private List<Field> fields(Recorded first, Recorded second, @Nullable MergeForm form) {
        return List.of(
                field("name", first.name(), second.name(), form == null ? "" : form.name()),
                field("birth", first.birth().text(), second.birth().text(), form == null ? "" : form.birth()),
                field(
                        "gender",
                        code("gender", first.gender()),
                        code("gender", second.gender()),
                        form == null ? "" : form.gender()),
                field(
                        "language",
                        code("language", first.language()),
                        code("language", second.language()),
                        form == null ? "" : form.language()),
                field(
                        "literacy",
                        code("literacy", first.literacy()),
                        code("literacy", second.literacy()),
                        form == null ? "" : form.literacy()),
                field("arrival", first.arrival(), second.arrival(), form == null ? "" : form.arrival()));
    }

    private static Field field(String key, String mine, String theirs, String chosen) {
        return new Field(
                key, t("casework.merging.field." + key), mine, theirs, chosen.isEmpty() ? MergeForm.MINE : chosen);
    }

    private String code(String list, @Nullable String code) {
        return code == null ? "" : codes.label(list, code);
    }

    String merge(MergeForm form) {
        return once.run(form._once(), () -> {
            var page = page(form.pair(), form);
            if (!page.possible()) throw new Conflict(LIST);
            return carryOut(page, form);
        });
    }

    private String carryOut(MergePage page, MergeForm form) {
        var pair = page.pair();
        var merge = merges.begin(pair, clock.instant());
        var cases = merges.casesOf(pair.first(), pair.second());
        protection.inherit(page.second().id(), page.first().id());
        rows.move(merge, pair);
        values.birthIfMissing(pair);
        values.choose(pair, form);
        name(page, form);
        merges.seal(merge, consents.reassign(pair.second(), pair.first()));
        cases.forEach(id -> timeline.add(new CaseId(id), "personsMerged", clock.instant(), null, ""));
        log.record(Action.CHANGE, "person", List.of(pair.first(), pair.second()), Access.basis());
        return LIST;
    }

    private void name(MergePage page, MergeForm form) {
        var other = form.name().equals(MergeForm.OTHER);
        var first = other ? page.second() : page.first();
        var second = other ? page.first() : page.second();
        if (!first.pseudonymous()) names.unite(page.pair(), first.id(), second.id());
        values.rename(page.pair().first(), first.name());
    }

    void areTwo(Pair pair) {
        requireKnown(pair);
        log.record(Action.CHANGE, "person", List.of(pair.first(), pair.second()), Access.basis());
        duplicates.areTwo(pair);
    }
}
