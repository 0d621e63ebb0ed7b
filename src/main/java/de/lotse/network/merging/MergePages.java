package de.lotse.network.merging;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.entries.Entry;
import de.lotse.network.entries.FieldText;
import de.lotse.network.entries.Kind;
import de.lotse.network.merging.Alike.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The pages of merging. */
final class MergePages {

    private MergePages() {}

    /**
     * What may be one, and what has become one.
     *
     * @param stays why the last separation did not happen; may be empty
     */
    record ListPage(List<Tab> tabs, Kind kind, List<Found> pairs, List<Merge> merges, String stays) {

        List<Option> kinds() {
            return Option.named("network.merging.kind.", Kind.values());
        }

        String href(Found found) {
            return MergePages.href(kind, found.pair().one(), found.pair().other());
        }
    }

    static String href(Kind kind, UUID one, UUID other) {
        return Merge.PATH + "/vergleich?art=" + kind + "&eine=" + one + "&andere=" + other;
    }

    /** Two entries side by side. */
    record ComparePage(Union union, FieldText text) {

        Kind kind() {
            return union.kept().kind();
        }

        String name() {
            return FieldText.title(union.kept());
        }

        String goneName() {
            return FieldText.title(union.gone());
        }

        /** The same the other way round. */
        String turned() {
            return href(kind(), union.gone().id(), union.kept().id());
        }

        /** Latitude and longitude are one question. */
        List<String> fields() {
            return union.differing().stream()
                    .filter(field ->
                            !field.equals("longitude") || !union.differing().contains("latitude"))
                    .toList();
        }

        String label(String field) {
            return FieldText.label(kind(), field);
        }

        List<Option> options(String field) {
            var options = new ArrayList<Option>();
            options.add(new Option(Union.ONE, shown(union.kept(), field)));
            options.add(new Option(Union.OTHER, shown(union.gone(), field)));
            if (union.isList(field)) options.add(new Option(Union.BOTH, t("network.merging.both")));
            return options;
        }

        private String shown(Entry entry, String field) {
            var words = text.text(kind(), field, entry.get(field));
            return words.isEmpty() ? t("network.merging.empty") : words;
        }
    }
}
