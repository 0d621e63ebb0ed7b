package de.lotse.network.intake;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Kind;
import de.lotse.network.intake.IntakeRow.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Known from the source, not in the file, and still living here.
 *
 * @param there keys of the records that the file tells of
 */
record Gone(Collection<ExternalRecord> records, Set<String> there, Map<Kind, Map<UUID, Entry>> here) {

    /**
     * Those of one kind together.
     *
     * @param before number of the rows above them
     */
    List<IntakeRow> rows(int before) {
        var gone = records.stream()
                .filter(this::isGone)
                .sorted(Comparator.comparing(ExternalRecord::key))
                .collect(groupingBy(ExternalRecord::entity, LinkedHashMap::new, toList()));
        var rows = new ArrayList<IntakeRow>();
        gone.values().forEach(some -> some.forEach(record -> rows.add(row(before + rows.size() + 1, record))));
        return rows;
    }

    private boolean isGone(ExternalRecord record) {
        return !there.contains(record.key()) && record.entityId() != null && isLiving(record);
    }

    private static IntakeRow row(int number, ExternalRecord record) {
        return new IntakeRow(
                number,
                0,
                record.entity(),
                record.externalId(),
                record.name(),
                State.GONE,
                List.of(t("network.intake.say.gone")),
                List.of(),
                List.of(),
                Map.of(),
                record.entityId());
    }

    private boolean isLiving(ExternalRecord record) {
        if (record.entity().equals(IntakeRow.OTHER)) return false;
        var entry = here.getOrDefault(Kind.valueOf(record.entity()), Map.of())
                .get(Objects.requireNonNull(record.entityId()));
        return entry != null && !entry.isArchived();
    }
}
