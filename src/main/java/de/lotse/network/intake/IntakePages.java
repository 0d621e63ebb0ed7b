package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.intake.ImportSources.ImportSource;
import de.lotse.network.intake.drafts.ListField;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Sheets;
import de.lotse.web.Errors;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The pages before a file is checked. */
final class IntakePages {

    private IntakePages() {}

    /**
     * What was said beside a file.
     *
     * @param source id of a known one; may be empty
     * @param newName of one that is told for the first time; may be empty
     */
    record Upload(String source, String newName) {

        boolean isNew() {
            return !newName.isBlank();
        }

        UUID id() {
            return UUID.fromString(source);
        }

        Errors check(List<ImportSource> known) {
            var errors = Errors.none();
            if (isNew() && !source.isEmpty()) errors.reject("newName", t("network.intake.source.both"));
            else if (newName.length() > 200) errors.reject("newName", t("network.intake.source.long"));
            else if (!isNew()
                    && known.stream().noneMatch(one -> one.id().toString().equals(source)))
                errors.reject(known.isEmpty() ? "newName" : "source", t("network.intake.source.missing"));
            return errors;
        }
    }

    /** All files, and the way to a new one. */
    record ListPage(List<Tab> tabs, List<Intake> all, List<ImportSource> sources, Upload upload, Errors errors) {

        List<Option> options() {
            return sources.stream()
                    .map(one -> new Option(one.id().toString(), one.name()))
                    .toList();
        }
    }

    /** What the columns mean. */
    record MappingPage(Intake intake, Sheets sheets, Columns columns, ChosenColumns chosen, Errors errors) {

        List<Option> fields() {
            return Arrays.stream(ListField.values())
                    .map(one -> new Option(one.name(), one.label()))
                    .toList();
        }
    }
}
