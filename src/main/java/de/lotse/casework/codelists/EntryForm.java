package de.lotse.casework.codelists;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.CodeEntry;
import de.lotse.tenancy.CodeList;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as typed. */
record EntryForm(
        String label,
        String validFrom,
        String validTo,
        int version,
        @Nullable UUID _once) {

    static final int LONGEST = 300;

    EntryForm {
        label = label == null ? "" : label.strip().replaceAll("\\s+", " ");
        validFrom = validFrom == null ? "" : validFrom.strip();
        validTo = validTo == null ? "" : validTo.strip();
    }

    static EntryForm empty(int version) {
        return new EntryForm("", "", "", version, null);
    }

    static EntryForm of(CodeEntry entry, int version) {
        return new EntryForm(entry.label(), day(entry.validFrom()), day(entry.validTo()), version, null);
    }

    EntryForm over(int newer) {
        return new EntryForm(label, validFrom, validTo, newer, null);
    }

    /** With its days written out, for who reads it later. */
    EntryForm dated(LocalDate today) {
        return new EntryForm(label, day(from(today)), day(to(today)), version, _once);
    }

    @Nullable
    LocalDate from(LocalDate today) {
        return new Reading(today).date("validFrom", validFrom).orElse(null);
    }

    @Nullable
    LocalDate to(LocalDate today) {
        return new Reading(today).date("validTo", validTo).orElse(null);
    }

    /** @param entry that is changed; null for a new one */
    Errors check(CodeList list, @Nullable CodeEntry entry, LocalDate today) {
        var reading = new Reading(today);
        reading.text("label", label, LONGEST, t("casework.codelists.label.empty"));
        var from = reading.date("validFrom", validFrom);
        var to = reading.date("validTo", validTo);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            reading.errors().reject("validTo", t("casework.codelists.order"));
        if (entry != null && entry.needed() && to.isPresent())
            reading.errors().reject("validTo", t("casework.codelists.needed"));
        if (isTaken(list, entry)) reading.errors().reject("label", t("casework.codelists.label.taken"));
        return reading.errors();
    }

    /** Two entries that read the same cannot be told apart. */
    private boolean isTaken(CodeList list, @Nullable CodeEntry entry) {
        return list.entries().stream()
                .filter(one -> entry == null || !one.code().equals(entry.code()))
                .anyMatch(one -> one.label().equalsIgnoreCase(label));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }
}
