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

    /**
     * Two entries side by side.
     *
     * @param questions what differs
     */
    record ComparePage(Union union, List<Question> questions) {

        /** @param text tells what the two refer to; inside a transaction */
        static ComparePage of(Union union, FieldText text) {
            return new ComparePage(
                    union,
                    union.differing().stream()
                            .filter(field -> !field.equals("longitude")
                                    || !union.differing().contains("latitude"))
                            .map(field -> Question.of(union, field, text))
                            .toList());
        }

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
    }

    /** Which of two values holds; latitude and longitude are one question. */
    record Question(String name, String label, List<Option> options, String proposed) {

        static Question of(Union union, String field, FieldText text) {
            var options = new ArrayList<Option>();
            options.add(new Option(Union.ONE, shown(union.kept(), field, text)));
            options.add(new Option(Union.OTHER, shown(union.gone(), field, text)));
            if (union.isList(field)) options.add(new Option(Union.BOTH, t("network.merging.both")));
            return new Question(
                    Union.FIELD + field, FieldText.label(union.kept().kind(), field), options, union.proposed(field));
        }

        private static String shown(Entry entry, String field, FieldText text) {
            var words = text.text(entry.kind(), field, entry.get(field));
            return words.isEmpty() ? t("network.merging.empty") : words;
        }
    }
}
