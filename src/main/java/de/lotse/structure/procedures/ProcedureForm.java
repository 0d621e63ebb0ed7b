package de.lotse.structure.procedures;

import static de.lotse.web.Texts.t;

import de.lotse.structure.procedures.Procedure.Duty;
import de.lotse.web.Formats;
import de.lotse.web.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure, as it is typed, without its duties ({@link DutyRows}).
 *
 * @param revision that was read; 0 for a new one
 */
record ProcedureForm(
        String title,
        String summary,
        String source,
        String validFrom,
        String validTo,
        @Nullable UUID theme,
        @Nullable List<String> domains,
        String reason,
        int revision,
        @Nullable UUID _once) {

    ProcedureForm {
        title = Objects.requireNonNullElse(title, "").strip();
        summary = Objects.requireNonNullElse(summary, "").strip();
        source = Objects.requireNonNullElse(source, "").strip();
        validFrom = Objects.requireNonNullElse(validFrom, "").strip();
        validTo = Objects.requireNonNullElse(validTo, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
        domains = domains == null ? List.of() : List.copyOf(domains);
    }

    static ProcedureForm empty(LocalDate today) {
        return new ProcedureForm("", "", "", Formats.date(today), "", null, List.of(), "", 0, null);
    }

    static ProcedureForm of(Procedure one) {
        return new ProcedureForm(
                one.title(),
                one.summary(),
                one.source(),
                Formats.date(one.validFrom()),
                one.validTo() == null ? "" : Formats.date(one.validTo()),
                one.theme(),
                one.domains(),
                "",
                one.revision(),
                null);
    }

    Procedure read(UUID id, List<Duty> duties, Reading reading, ProcedureWords words) {
        reading.text("title", title, 300, t("structure.procedures.title.missing"));
        reading.optionalText("summary", summary, 4_000);
        reading.optionalText("source", source, 300);
        reading.optionalText("reason", reason, 1_000);
        if (revision > 0 && reason.isEmpty())
            reading.errors().reject("reason", t("structure.procedures.reason.missing"));
        var from = reading.requiredDate("validFrom", validFrom);
        var to = reading.date("validTo", validTo).orElse(null);
        if (to != null && to.isBefore(from))
            reading.errors().reject("validTo", t("structure.procedures.validTo.early"));
        if (duties.isEmpty()) reading.errors().reject("what1", t("structure.procedures.duties.missing"));
        words.check(Objects.requireNonNull(domains), duties, reading.errors());
        return new Procedure(
                id,
                revision + 1,
                revision,
                theme,
                from,
                to,
                title,
                summary,
                source,
                domains,
                reason,
                null,
                Instant.EPOCH,
                duties);
    }
}
