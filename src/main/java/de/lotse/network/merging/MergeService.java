package de.lotse.network.merging;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one entry of two; for those who keep the whole directory. */
@Service
@Transactional
class MergeService {

    private final Entries entries;
    private final EntryWriter writer;
    private final Merges merges;
    private final Dependents dependents;
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
            Dependents dependents,
            Companions companions,
            Alike alike,
            Organisations members,
            NetworkTabs tabs,
            DirectoryRevision revision,
            Once once) {
        this.entries = entries;
        this.writer = writer;
        this.merges = merges;
        this.dependents = dependents;
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
        dependents.of(kept, gone).forEach((entry, other) -> edit(edits, entry, other, Action.UPDATE));
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

    /** They are alike, but two; they are not shown together again. */
    boolean distinguish(Optional<Chosen> chosen) {
        DirectoryRights.requireEditor();
        if (chosen.isEmpty()) return false;
        union(chosen.get());
        merges.distinguish(
                chosen.get().kind(), Pair.of(chosen.get().one(), chosen.get().other()));
        return true;
    }
}
