package de.lotse.network.intake;

import de.lotse.network.entries.Entry;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the source changes in one of ours. A field that was edited here since the last import stays; so does one that was here
 * before the source was known.
 *
 * @param taken fields that become different
 * @param kept fields in which the source says something new, although they were edited here
 */
record Comparison(Map<String, String> taken, Map<String, String> kept) {

    /**
     * @param there fields of the source
     * @param last what it said the last time; null if it is read for the first time
     */
    static Comparison of(Entry here, Map<String, String> there, @Nullable Map<String, String> last) {
        var taken = new TreeMap<String, String>();
        var kept = new TreeMap<String, String>();
        there.forEach((field, said) -> {
            var stands = here.get(field);
            if (isSame(field, stands, said)) return;
            var before = last == null ? null : last.get(field);
            if ((stands.isEmpty() && before == null) || stands.equals(before)) taken.put(field, said);
            else if (!said.equals(before) && !said.isEmpty()) kept.put(field, said);
        });
        return new Comparison(taken, kept);
    }

    /** Programmes are never taken away, so that more of them here are no difference. */
    private static boolean isSame(String field, String stands, String said) {
        if (!field.equals(Part.PROGRAMMES.field())) return stands.equals(said);
        return new HashSet<>(PartRow.rows(stands)).containsAll(PartRow.rows(said));
    }
}
