package de.lotse.casework.people;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is read on the page of the person.
 *
 * @param locked why nothing of it is shown; null if it is
 * @param terms label and value of each field, where there is one entry only
 * @param lines the entries, where there are several
 * @param href to its form, for a section with one entry to change it, else to add one; null if nothing may be changed
 */
record SectionView(
        String key,
        @Nullable String locked,
        List<Term> terms,
        List<Line> lines,
        boolean many,
        @Nullable String href) {

    /** @param warning a badge of an entry; null for none */
    record Line(
            List<String> parts,
            @Nullable String warning,
            @Nullable String href) {

        /** In one line; a page that shows several scripts keeps the parts apart. */
        String text() {
            return String.join(" · ", parts);
        }
    }

    static SectionView of(Section section, Subject subject) {
        var locked = lock(section, subject);
        if (locked != null) return new SectionView(section.key(), locked, List.of(), List.of(), false, null);

        var inputs = section.inputs(subject);
        var entries = section.entries(subject);
        var href = subject.head().writable() ? subject.path(section) : null;
        if (section instanceof ListSection) {
            var lines = entries.stream()
                    .map(entry -> line(section, entry, inputs, href))
                    .toList();
            return new SectionView(section.key(), null, List.of(), lines, true, href);
        }
        var entry = entries.getFirst();
        var terms = inputs.stream()
                .filter(input -> !entry.value(input.name()).isEmpty())
                .map(input -> new Term(input.label(), input.read(entry.value(input.name()))))
                .toList();
        return new SectionView(section.key(), null, terms, List.of(), false, href);
    }

    private static @Nullable String lock(Section section, Subject subject) {
        if (section.tellsPlace() && !subject.placesShown()) return t("casework.people.locked.protected");
        if (section.identifies() && subject.pseudonymous()) return t("casework.people.locked.pseudonymous");
        return null;
    }

    private static Line line(Section section, Entry entry, List<Input> inputs, @Nullable String href) {
        var parts = inputs.stream()
                .map(input -> input.inLine(entry.value(input.name())))
                .filter(part -> !part.isEmpty())
                .toList();
        var warning = section.warns(entry) ? t("casework.people." + section.key() + ".warning") : null;
        return new Line(parts, warning, href == null ? null : href + "/" + entry.id());
    }

    /** Whether there is nothing to read yet, so that the page can keep it short. */
    boolean isEmpty() {
        return locked == null && terms.isEmpty() && lines.isEmpty();
    }

    String id() {
        return "abschnitt-" + key;
    }

    String title() {
        return t("casework.people." + key);
    }
}
