package de.lotse.network.merging;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Entries;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.EntryWriter;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.merging.Merge.Edit;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.Conflict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two entries again of what was merged; for those who keep the whole directory. */
@Service
@Transactional
class SeparateService {

    private final Entries entries;
    private final EntryWriter writer;
    private final Merges merges;
    private final Companions companions;
    private final DirectoryRevision revision;

    SeparateService(
            Entries entries, EntryWriter writer, Merges merges, Companions companions, DirectoryRevision revision) {
        this.entries = entries;
        this.writer = writer;
        this.merges = merges;
        this.companions = companions;
        this.revision = revision;
    }

    /** What has changed since and therefore stands in the way, in words; nothing if they are two again. */
    List<String> separate(UUID id) {
        DirectoryRights.requireEditor();
        var merge = merges.get(id);
        if (merge.undone()) throw new Conflict(Merge.PATH);
        var now = now(merge);
        var changed = changed(merge, now);
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

    private Map<UUID, Entry> now(Merge merge) {
        var now = new HashMap<UUID, Entry>();
        for (var kind : Kind.values())
            now.putAll(entries.read(
                    kind,
                    merge.edits().stream()
                            .filter(edit -> edit.kind() == kind)
                            .map(Edit::id)
                            .toList()));
        return now;
    }

    private List<String> changed(Merge merge, Map<UUID, Entry> now) {
        return Stream.concat(
                        merge.edits().stream().flatMap(edit -> since(edit, now.get(edit.id())).stream()),
                        companions.since(merge).stream())
                .toList();
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
