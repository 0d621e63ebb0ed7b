package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import de.lotse.network.texts.ImportedTexts.Kept;
import de.lotse.network.texts.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which translations of the source an entry gets: those of a German text that is also ours, unless somebody made, read or removed them
 * here.
 */
final class ItemTexts {

    /** Words of a row, by which it has a line in the translation. */
    private static final Map<Part, List<String>> WORDS = Map.of(
            Part.DOCUMENTS, List.of("document"),
            Part.COSTS, List.of("option", "amount_description"),
            Part.LANGUAGES, List.of("note"),
            Part.ELIGIBILITY, List.of("note"),
            Part.PLACES, List.of("description"),
            Part.CAPACITIES, List.of("description"));

    private final Item item;
    private final Map<TextKey, Kept> here;
    private final Map<String, String> last;
    private final Map<String, String> taken = new TreeMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    private ItemTexts(Item item, Map<TextKey, Kept> here) {
        this.item = item;
        this.here = here;
        this.last = item.record == null || item.here == null ? Map.of() : item.record.imported();
    }

    /** @param here translations of the entry as it stands */
    static ItemTexts of(Item item, Map<TextKey, Kept> here) {
        var texts = new ItemTexts(item, here);
        item.draft.texts().forEach(texts::look);
        return texts;
    }

    static ItemTexts none(Item item) {
        return new ItemTexts(item, Map.of());
    }

    /** What is new, by the keys. */
    Map<String, String> taken() {
        return taken;
    }

    /** What stands where something new comes. */
    Map<String, String> before() {
        return before;
    }

    /** What the source said and is not to be taken again. */
    Map<String, String> known() {
        return known;
    }

    /** How many come, by the code of their language. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        taken.keySet().forEach(key -> TextKey.of(key)
                .ifPresent(one -> counts.merge(one.language().code(), 1, Integer::sum)));
        return counts;
    }

    private void look(String name, String said) {
        var key = TextKey.of(name).orElseThrow();
        if (!isOfOurText(key.field(), said)) return;
        var stands = here.get(key);
        known.put(name, said);
        if (!isNew(stands, said, last.get(name))) return;
        taken.put(name, said);
        if (stands != null) before.put(name, stands.text());
    }

    private static boolean isNew(@Nullable Kept stands, String said, @Nullable String last) {
        if (stands == null) return !said.equals(last); // otherwise somebody removed it here
        return !stands.own() && !stands.text().equals(said);
    }

    private boolean isOfOurText(String field, String said) {
        var german = item.fields.getOrDefault(field, "");
        if (german.isEmpty() || !german.equals(ours(item.here, field))) return false;
        return part(field).map(part -> fits(part, german, said)).orElse(true);
    }

    /** As it will stand here. */
    private String ours(@Nullable Entry stands, String field) {
        if (stands == null) return item.fields.getOrDefault(field, "");
        return item.changes.getOrDefault(field, stands.get(field));
    }

    /** Which line belongs to which row, only their order tells; where the rows have none, there may be one. */
    private static boolean fits(Part part, String german, String said) {
        var lines = PartRow.rows(german).stream()
                .filter(row -> WORDS.getOrDefault(part, List.of()).stream()
                        .anyMatch(column -> !row.get(column).isBlank()))
                .count();
        return lines == said.lines().count() && (lines == 1 || part == Part.DOCUMENTS || part == Part.PLACES);
    }

    private Optional<Part> part(String field) {
        return item.kind().part(field);
    }
}
