package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.Takeover.Mapping;
import de.lotse.kern.Option;
import de.lotse.tables.ChosenColumns;
import de.lotse.web.DateText;
import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for the columns.
 *
 * @param sheet of a workbook with several; else null
 * @param fields for each column the name of a {@link Field}, or nothing
 * @param defaultLead who leads the cases of rows that name nobody; may be empty
 * @param renewBy until when consents on paper are to be renewed, unless a row says so itself
 */
record MappingForm(@Nullable String sheet, int headerRow, List<String> fields, String defaultLead, String renewBy) {

    private static final int YEARS = 3;

    static MappingForm of(Map<String, String> typed, @Nullable String sheet, int columns) {
        return new MappingForm(
                sheet,
                OwnNumber.of(typed.getOrDefault("headerRow", ""), 0),
                ChosenColumns.of(typed, columns).fields(),
                typed.getOrDefault("defaultLead", ""),
                typed.getOrDefault("renewBy", "").strip());
    }

    Errors check(List<Option> leads, LocalDate today) {
        var errors = Errors.none();
        checkColumns(errors);
        if (!defaultLead.isEmpty()
                && leads.stream().noneMatch(lead -> lead.value().equals(defaultLead)))
            errors.reject("defaultLead", t("casework.takeover.lead.choose"));
        if (!has(Field.LEAD) && defaultLead.isEmpty())
            errors.reject("defaultLead", t("casework.takeover.lead.missing"));
        if (!(DateText.parse(renewBy, today) instanceof DateText.Parsed(var day))) {
            errors.reject("renewBy", t("casework.takeover.renewBy.unreadable", renewBy));
        } else if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS))) {
            errors.reject("renewBy", t("casework.takeover.renewBy.range"));
        }
        return errors;
    }

    private void checkColumns(Errors errors) {
        new ChosenColumns(fields).check(errors, List.of(Field.values()));
        if (!has(Field.FAMILY) && !has(Field.FULL_NAME) && !has(Field.GIVEN))
            errors.reject(t("casework.takeover.column.name"));
        if (!has(Field.OPENED)) errors.reject(t("casework.takeover.column.opened"));
    }

    private boolean has(Field field) {
        return fields.contains(field.name());
    }

    /** After {@link #check} found nothing. */
    Mapping mapping(LocalDate today) {
        var day = DateText.parse(renewBy, today) instanceof DateText.Parsed(var read) ? read : today;
        return new Mapping(
                sheet,
                headerRow,
                new ArrayList<>(fields),
                defaultLead.isEmpty() ? null : UUID.fromString(defaultLead),
                day);
    }
}
