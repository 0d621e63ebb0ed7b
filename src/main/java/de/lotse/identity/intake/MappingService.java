package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.intake.Intake.Mapping;
import de.lotse.identity.intake.Intake.State;
import de.lotse.identity.intake.IntakePages.MappingPage;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Headings;
import de.lotse.tables.Sheets;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import de.lotse.web.Errors;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the administration say what the columns of a list mean; the next list of its kind is proposed the same. */
@Service
@Transactional
class MappingService {

    private final Intakes intakes;
    private final IntakeRun run;
    private final IntakeRuns runs;

    MappingService(Intakes intakes, IntakeRun run, IntakeRuns runs) {
        this.intakes = intakes;
        this.run = run;
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
        var remembered = intakes.remembered(intake.kind());
        var headings = headings(intake, table);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var chosen = new ChosenColumns(headings.suggest(head, remembered));
        return page(intake, sheets, new Columns(table, head), chosen, errors);
    }

    /** The page again, if something has to be put right; otherwise the dry run begins. */
    Optional<MappingPage> map(UUID id, Map<String, String> typed, int sheet, int headerRow) {
        var intake = mappable(id);
        var errors = Errors.none();
        var content = intakes.file(id);
        var sheets = sheets(intake, content, sheet);
        var table = sheets.read(content, errors);
        var head = headings(intake, table).at(headerRow).orElseThrow(Conflict::new);
        var chosen = ChosenColumns.of(typed, table.columns());
        var columns = new Columns(table, head);
        if (!errors.any()) check(intake, columns, chosen, errors);
        if (errors.any()) return Optional.of(page(intake, sheets, columns, chosen, errors));
        chosen.byHeading(head).forEach((heading, field) -> intakes.remember(intake.kind(), heading, field));
        intakes.map(id, new Mapping(sheets.name(), headerRow, chosen));
        runs.begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private void check(Intake intake, Columns columns, ChosenColumns chosen, Errors errors) {
        var reading = run.reading(intake);
        chosen.check(errors, reading.meanings());
        reading.check(chosen, errors);
        if (columns.rows() == 0) errors.reject(t("identity.intake.noRows"));
        if (columns.rows() > IntakeService.MOST_ROWS) errors.reject(t("tables.file.rows", IntakeService.MOST_ROWS));
    }

    private MappingPage page(Intake intake, Sheets sheets, Columns columns, ChosenColumns chosen, Errors errors) {
        return new MappingPage(intake, sheets, columns, run.reading(intake).meanings(), chosen, errors);
    }

    private Sheets sheets(Intake intake, byte[] content, int asked) {
        var mapping = intake.mapping();
        var before = mapping == null ? null : mapping.sheet();
        return Sheets.of(TableFile.sheets(content), asked, before, intakes.lastSheet(intake.kind()));
    }

    private Headings headings(Intake intake, Table table) {
        return new Headings(table, run.reading(intake).meanings());
    }

    private Intake mappable(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        var intake = intakes.get(id);
        if (intake.state() != State.MAPPING && intake.state() != State.CHECKED) throw new Conflict(intake.path());
        return intake;
    }
}
