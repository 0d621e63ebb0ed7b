package de.lotse.network.merging;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import de.lotse.network.merging.Merge.Edit;
import de.lotse.network.merging.MergePages.ComparePage;
import de.lotse.network.merging.MergePages.ListPage;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Once;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entry of two, and two of one; for those who keep the whole directory. */
@Service
@Transactional
class MergeService {

    private final Entries entries;
    private final EntryWriter writer;
    private final Merges merges;
    private final Companions companions;
    private final Alike alike;
    private final Organisations members;
    private final NetworkTabs tabs;
    private final DirectoryRevision revision;
    private final Once once;

    MergeService(
            Entries entries,
            EntryWriter writer,
            Merges merges,
            Companions companions,
            Alike alike,
            Organisations members,
            NetworkTabs tabs,
            DirectoryRevision revision,
            Once once) {
        this.entries = entries;
        this.writer = writer;
        this.merges = merges;
        this.companions = companions;
        this.alike = alike;
        this.members = members;
        this.tabs = tabs;
        this.revision = revision;
        this.once = once;
    }

    ListPage list(Kind kind, @Nullable String stays) {
        DirectoryRights.requireEditor();
        return new ListPage(tabs.at(Merge.PATH), kind, alike.pairs(kind), merges.latest(), stays == null ? "" : stays);
    }

    /** Empty where no two entries are chosen. */
    Optional<ComparePage> compare(Optional<Chosen> chosen) {
        DirectoryRights.requireEditor();
        return chosen.map(this::union).map(union -> ComparePage.of(union, new FieldText(this::nameOf)));
    }

    private Union union(Chosen chosen) {
        var both = entries.read(chosen.kind(), List.of(chosen.one(), chosen.other()));
        var kept = both.get(chosen.one());
        var gone = both.get(chosen.other());
        if (kept == null || gone == null) throw new NotFound();
        if (kept.isArchived() || gone.isArchived()) throw new Conflict(Merge.PATH);
        return new Union(kept, gone);
    }

    private String nameOf(String id) {
        var uuid = UUID.fromString(id);
        for (var kind : Kind.values()) {
            var entry = entries.read(kind, List.of(uuid)).get(uuid);
            if (entry != null) return FieldText.title(entry);
        }
        return members.all().stream()
                .filter(one -> one.id().value().equals(uuid))
                .map(Organisations.Organisation::name)
                .findFirst()
                .orElse("");
    }

    /**
     * @param versions of both as they were compared
     * @param choice by field
     * @return false where no two entries are chosen
     * @throws Conflict if one of them has changed since
     */
    boolean merge(Optional<Chosen> chosen, List<Integer> versions, Map<String, String> choice, @Nullable UUID key) {
        DirectoryRights.requireEditor();
        if (chosen.isEmpty()) return false;
        if (key != null && once.isDone(key)) return true;
        var union = union(chosen.get());
        if (!versions.equals(List.of(union.kept().version(), union.gone().version()))) throw new Conflict(Merge.PATH);
        once.run(key, () -> {
            carryOut(union, choice);
            return Merge.PATH;
        });
        return true;
    }

    private void carryOut(Union union, Map<String, String> choice) {
        var kept = union.kept();
        var gone = union.gone();
        var edits = new ArrayList<Edit>();
        var before = companions.before(union);
        var changed = union.chosen(choice);
        edit(edits, kept, changed, Action.MERGE);
        dependents(kept, gone).forEach((entry, other) -> edit(edits, entry, other, Action.UPDATE));
        edit(edits, gone, Map.of("publication", "ARCHIVED"), Action.ARCHIVE);
        var records = merges.move(kept.kind(), gone.id(), kept.id());
        merges.add(
                Ids.next(),
                kept.kind(),
                kept.id(),
                gone.id(),
                FieldText.title(kept),
                FieldText.title(gone),
                edits,
                records,
                companions.move(union, before, changed));
        revision.touch();
    }

    private void edit(List<Edit> edits, Entry entry, Map<String, String> changed, Action action) {
        var before = changed.keySet().stream().collect(Collectors.toMap(field -> field, entry::get));
        writer.update(entry, changed, action);
        edits.add(new Edit(entry.kind(), entry.id(), before, changed));
    }

    /** What refers to the one that is gone refers to the other one from now on. */
    private Map<Entry, Map<String, String>> dependents(Entry kept, Entry gone) {
        var dependents = new HashMap<Entry, Map<String, String>>();
        var id = kept.id().toString();
        if (kept.kind() == Kind.ORGANISATION) {
            entries.referring(Kind.ORGANISATION, "parent_id", gone.id()).values().stream()
                    .filter(entry -> !entry.id().equals(kept.id()))
                    .forEach(entry -> dependents.put(entry, Map.of("parent_id", id)));
            entries.referring(Kind.LOCATION, "organisation_id", gone.id())
                    .values()
                    .forEach(entry -> dependents.put(entry, Map.of("organisation_id", id)));
            entries.referring(Kind.OFFER, "organisation_id", gone.id())
                    .values()
                    .forEach(entry -> dependents.put(entry, ofOwner(entry, id)));
        }
        if (kept.kind() == Kind.LOCATION)
            entries.at(gone.id())
                    .values()
                    .forEach(entry -> dependents.put(entry, Map.of(Part.PLACES.field(), moved(entry, kept, gone))));
        return dependents;
    }

    /** A programme belongs to its organisation, so that the new one gets one of the same name. */
    private static Map<String, String> ofOwner(Entry offer, String id) {
        var changed = new HashMap<String, String>();
        changed.put("organisation_id", id);
        if (!offer.get("programme_id").isEmpty()) changed.put("programme_id", offer.get("programme_id"));
        return changed;
    }

    private static String moved(Entry offer, Entry kept, Entry gone) {
        var rows = new ArrayList<PartRow>();
        for (var row : PartRow.rows(offer.get(Part.PLACES.field()))) {
            var isGone = row.get("location_id").equals(gone.id().toString());
            var values = new HashMap<>(row.values());
            if (isGone) values.put("location_id", kept.id().toString());
            var there = rows.stream()
                    .filter(one -> one.get("location_id").equals(values.get("location_id")))
                    .findFirst();
            if (there.isEmpty()) rows.add(new PartRow(values, row.below()));
            else rows.set(rows.indexOf(there.get()), joined(there.get(), row));
        }
        return PartRow.text(Part.PLACES, rows);
    }

    private static PartRow joined(PartRow one, PartRow other) {
        var below = new ArrayList<>(one.below());
        other.below().stream().filter(row -> !below.contains(row)).forEach(below::add);
        return new PartRow(one.values(), below);
    }

    /** They are alike, but two; they are not shown together again. */
    boolean distinguish(Optional<Chosen> chosen) {
        DirectoryRights.requireEditor();
        if (chosen.isEmpty()) return false;
        union(chosen.get());
        merges.distinguish(
                chosen.get().kind(), Pair.of(chosen.get().one(), chosen.get().other()));
        return true;
    }

    /** What has changed since and therefore stands in the way, in words; nothing if they are two again. */
    List<String> separate(UUID id) {
        DirectoryRights.requireEditor();
        var merge = merges.get(id);
        if (merge.undone()) throw new Conflict(Merge.PATH);
        var now = new HashMap<UUID, Entry>();
        for (var kind : Kind.values())
            now.putAll(entries.read(
                    kind,
                    merge.edits().stream()
                            .filter(edit -> edit.kind() == kind)
                            .map(Edit::id)
                            .toList()));
        var changed = Stream.concat(
                        merge.edits().stream().flatMap(edit -> since(edit, now.get(edit.id())).stream()),
                        companions.since(merge).stream())
                .toList();
        if (!changed.isEmpty()) return changed;
        companions.moveBack(merge, () -> merge.edits()
                .reversed()
                .forEach(edit ->
                        writer.update(Objects.requireNonNull(now.get(edit.id())), edit.before(), Action.UNMERGE)));
        merges.moveBack(merge);
        merges.undone(id);
        revision.touch();
        return List.of();
    }

    private static List<String> since(Edit edit, @Nullable Entry now) {
        if (now == null) return List.of(t("network.merging.since.gone"));
        return edit.after().entrySet().stream()
                .filter(one -> !now.get(one.getKey()).equals(one.getValue()))
                .map(one ->
                        t("network.merging.since", FieldText.label(edit.kind(), one.getKey()), FieldText.title(now)))
                .sorted()
                .toList();
    }
}
