package de.lotse.network.intake.drafts;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the source tells it. References to other entries hold their ids in the source.
 *
 * @param kind null for what is none of our entries and is only kept
 * @param externalId by which the source knows it, among those of its kind
 * @param row where it stands in the file, as a spreadsheet counts; in other files the number of the record
 * @param fields what the source says, blank where it says that there is nothing
 * @param otherwise what a new entry gets where the source says nothing
 * @param texts what it says in other languages, by the text of a {@link de.lotse.network.texts.TextKey}
 * @param kept what has no field here, as the source wrote it
 * @param says what somebody should know or repair
 * @param unknownTopics words of it that are no topic here
 * @param refused whether nothing can be made of it
 */
public record Draft(
        @Nullable Kind kind,
        String externalId,
        int row,
        String name,
        Map<String, String> fields,
        Map<String, String> otherwise,
        Map<String, String> texts,
        Map<String, String> kept,
        List<String> says,
        List<String> unknownTopics,
        List<Proposal> proposals,
        boolean refused) {

    private static final Set<String> WORDED = Set.of("name", "alternate_name", "description", "addresses");

    public Draft {
        fields = Map.copyOf(fields);
        otherwise = Map.copyOf(otherwise);
        texts = Map.copyOf(texts);
        kept = Map.copyOf(kept);
        says = List.copyOf(says);
        unknownTopics = List.copyOf(unknownTopics);
        proposals = List.copyOf(proposals);
    }

    /** The same with the repairs that are accepted. */
    public Draft repaired(Predicate<Proposal> accepted) {
        var chosen = proposals.stream().filter(accepted).toList();
        if (chosen.isEmpty()) return this;
        var repaired = new HashMap<>(fields);
        var title = name;
        for (var one : chosen) {
            repaired.putAll(one.sets());
            if (!one.sets().isEmpty()) continue;
            repaired.replaceAll((field, text) -> WORDED.contains(field) ? text.replace(one.from(), one.to()) : text);
            title = title.replace(one.from(), one.to());
        }
        return new Draft(
                kind,
                externalId,
                row,
                title,
                repaired,
                otherwise,
                texts,
                kept,
                says,
                unknownTopics,
                proposals,
                refused);
    }

    /** What would be the same again if the source has not changed; repairs are not of the source. */
    public String content() {
        return new TreeMap<>(fields) + "\n" + new TreeMap<>(kept);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<PartRow> rows(Part part) {
        return PartRow.rows(get(part.field()));
    }

    /** Ids in the source of the places at which an offer is. */
    public Set<String> places() {
        var ids = new HashSet<String>();
        rows(Part.PLACES).forEach(row -> ids.add(row.get("location_id")));
        return ids;
    }
}
