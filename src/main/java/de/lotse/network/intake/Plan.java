package de.lotse.network.intake;

import de.lotse.network.entries.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file would do.
 *
 * @param items in the order in which they are shown
 * @param gone what the source does not have any more
 */
record Plan(List<Item> items, List<IntakeRow> gone) {

    private static final int MOST_WORDS = 50; // more nobody assigns at once
    private static final int LONGEST_WORD = 200;

    /** Words that are no topic here, as far as somebody can say what they are. */
    List<String> unknownTopics() {
        return items.stream()
                .flatMap(item -> item.draft.unknownTopics().stream())
                .filter(word -> !word.isBlank() && word.length() <= LONGEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    List<IntakeRow> rows() {
        var rows = new ArrayList<IntakeRow>();
        for (var item : items) rows.add(item.row(rows.size() + 1));
        rows.addAll(gone);
        return rows;
    }

    /** Each after those that it refers to: parents first, then places, then offers. */
    List<Item> inOrder() {
        var ordered = new ArrayList<Item>();
        var byTarget = new HashMap<String, Item>();
        items.stream()
                .filter(item -> item.is(Kind.ORGANISATION) && item.target != null && item.twin == null)
                .forEach(item -> byTarget.put(String.valueOf(item.target), item));
        var seen = new HashSet<Item>();
        items.stream()
                .filter(item -> item.is(Kind.ORGANISATION))
                .forEach(item -> parentFirst(item, byTarget, seen, ordered));
        Stream.of(Kind.LOCATION, Kind.OFFER)
                .forEach(kind -> items.stream().filter(item -> item.is(kind)).forEach(ordered::add));
        items.stream().filter(item -> item.draft.kind() == null).forEach(ordered::add);
        return ordered;
    }

    /** Who is her own grandmother has no parent. */
    private static void parentFirst(Item item, Map<String, Item> byTarget, Set<Item> seen, List<Item> ordered) {
        if (!seen.add(item)) return;
        var parent = byTarget.get(item.fields.getOrDefault("parent_id", ""));
        if (parent != null && parent != item) {
            if (seen.contains(parent) && !ordered.contains(parent)) item.fields.put("parent_id", "");
            else parentFirst(parent, byTarget, seen, ordered);
        }
        ordered.add(item);
    }
}
