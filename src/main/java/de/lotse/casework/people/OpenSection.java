package de.lotse.casework.people;

import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section at work.
 *
 * @param entry as it is stored now; null for a new one, or one that somebody took away
 */
record OpenSection(
        Subject subject,
        Section section,
        List<Input> inputs,
        @Nullable Entry entry) {

    static OpenSection of(Subject subject, Section section, @Nullable Entry entry) {
        var inputs = section.inputs(subject).stream()
                .map(input -> entry == null ? input : input.offering(entry.value(input.name())))
                .toList();
        return new OpenSection(subject, section, inputs, entry);
    }

    Typed typed(Map<String, String> fields, LocalDate today) {
        return Typed.of(fields, inputs, today);
    }

    Errors check(Typed typed, LocalDate today) {
        var errors = Errors.none();
        typed.check(inputs, errors);
        if (!errors.any()) section.check(subject, typed, today, errors);
        return errors;
    }

    boolean removable() {
        return entry != null && section instanceof ListSection list && list.mayRemove(subject);
    }

    /** The form with what is stored. */
    SectionPage page() {
        var values = entry == null ? Map.<String, String>of() : entry.values();
        return page(values, version(), List.of(), Errors.none());
    }

    /** The form with what was typed on the basis of a version. */
    SectionPage rejected(Typed typed, int version, Errors errors) {
        return page(typed.values(), version, List.of(), errors);
    }

    /** The form with what was typed, now on the basis of what is stored, and the difference between them. */
    SectionPage conflict(Typed typed) {
        var rows = inputs.stream()
                .map(input -> new ConflictRow(
                        input.label(),
                        input.read(typed.text(input.name())),
                        entry == null ? "" : input.read(entry.value(input.name()))))
                .toList();
        return page(typed.values(), version(), rows, Errors.none());
    }

    private SectionPage page(Map<String, String> values, int version, List<ConflictRow> conflict, Errors errors) {
        return new SectionPage(
                subject,
                section,
                inputs,
                values,
                entry == null ? null : entry.id(),
                version,
                removable(),
                conflict,
                errors);
    }

    private int version() {
        return entry == null ? 0 : entry.version();
    }
}
