package de.lotse.network.intake;

import static de.lotse.web.Texts.t;

import de.lotse.network.intake.Intake.Mapping;
import de.lotse.network.intake.Intake.State;
import de.lotse.network.intake.IntakePages.MappingPage;
import de.lotse.network.intake.drafts.ListField;
import de.lotse.network.intake.drafts.Sources.Form;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.shared.Conflict;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Headings;
import de.lotse.tables.Sheets;
import de.lotse.tables.TableFile;
import de.lotse.web.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say what the columns of a list mean; the source's next list is proposed the same. */
@Service
@Transactional
class MappingService {

    private static final List<ListField> FIELDS = List.of(ListField.values());

    private final Intakes intakes;
    private final ImportSources sources;
    private final IntakeRuns runs;

    MappingService(Intakes intakes, ImportSources sources, IntakeRuns runs) {
        this.intakes = intakes;
        this.sources = sources;
        this.runs = runs;
    }

    /**
     * @param sheet index of the one that is read; -1 to propose it
     * @param headerRow the row with the headings; 0 to find it
     */
    MappingPage mapping(UUID id, int sheet, int headerRow) {
        var intake = mappable(id);
        var errors = Errors.none();
        var content = intakes.file(id);
        var sheets = sheets(intake, content, sheet);
        var table = sheets.read(content, errors);
        var remembered = sources.remembered(intake.sourceId());
        var headings = new Headings(table, FIELDS);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var chosen = new ChosenColumns(headings.suggest(head, remembered));
        return new MappingPage(intake, sheets, new Columns(table, head), chosen, errors);
    }

    /** The page again, if something has to be put right; otherwise the check begins. */
    Optional<MappingPage> map(UUID id, Map<String, String> typed, int sheet, int headerRow) {
        var intake = mappable(id);
        var errors = Errors.none();
        var content = intakes.file(id);
        var sheets = sheets(intake, content, sheet);
        var table = sheets.read(content, errors);
        var head = new Headings(table, FIELDS).at(headerRow).orElseThrow(Conflict::new);
        var chosen = ChosenColumns.of(typed, table.columns());
        var columns = new Columns(table, head);
        if (!errors.any()) check(columns, chosen, errors);
        if (errors.any()) return Optional.of(new MappingPage(intake, sheets, columns, chosen, errors));
        sources.rememberSheet(intake.sourceId(), sheets.name());
        chosen.byHeading(head).forEach((heading, field) -> sources.remember(intake.sourceId(), heading, field));
        intakes.map(id, new Mapping(sheets.name(), headerRow, chosen));
        runs.begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private static void check(Columns columns, ChosenColumns chosen, Errors errors) {
        chosen.check(errors, FIELDS);
        if (!chosen.has(ListField.OFFER) && !chosen.has(ListField.ORGANISATION))
            errors.reject(t("network.intake.noName"));
        if (columns.rows() == 0) errors.reject(t("network.intake.noRows"));
        if (columns.rows() > IntakeService.MOST_ROWS) errors.reject(t("tables.file.rows", IntakeService.MOST_ROWS));
    }

    private Sheets sheets(Intake intake, byte[] content, int asked) {
        var mapping = intake.mapping();
        var before = mapping == null ? null : mapping.sheet();
        return Sheets.of(TableFile.sheets(content), asked, before, sources.sheet(intake.sourceId()));
    }

    private Intake mappable(UUID id) {
        DirectoryRights.requireEditor();
        var intake = intakes.get(id);
        var open = intake.state() == State.MAPPING || intake.state() == State.CHECKED;
        if (!open || intake.form() != Form.LIST) throw new Conflict(intake.path());
        return intake;
    }
}
