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
        var sheets = sheets(intake, sheet);
        var table = table(intake, sheets);
        var remembered = intakes.remembered(intake.kind());
        var headings = headings(intake, table);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var chosen = new ChosenColumns(headings.suggest(head, remembered));
        return page(intake, sheets, new Columns(table, head), chosen, Errors.none());
    }

    /** The page again, if something has to be put right; otherwise the dry run begins. */
    Optional<MappingPage> map(UUID id, Map<String, String> typed, int sheet, int headerRow) {
        var intake = mappable(id);
        var sheets = sheets(intake, sheet);
        var table = table(intake, sheets);
        var head = headings(intake, table).at(headerRow).orElseThrow(Conflict::new);
        var chosen = ChosenColumns.of(typed, table.columns());
        var columns = new Columns(table, head);
        var errors = check(intake, columns, chosen);
        if (errors.any()) return Optional.of(page(intake, sheets, columns, chosen, errors));
        chosen.byHeading(head).forEach((heading, field) -> intakes.remember(intake.kind(), heading, field));
        intakes.map(id, new Mapping(sheets.name(), headerRow, chosen));
        runs.begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private Errors check(Intake intake, Columns columns, ChosenColumns chosen) {
        var errors = Errors.none();
        var reading = run.reading(intake);
        chosen.check(errors, reading.meanings());
        reading.check(chosen, errors);
        if (columns.rows() == 0) errors.reject(t("identity.intake.noRows"));
        if (columns.rows() > IntakeService.MOST_ROWS) errors.reject(t("tables.file.rows", IntakeService.MOST_ROWS));
        return errors;
    }

    private MappingPage page(Intake intake, Sheets sheets, Columns columns, ChosenColumns chosen, Errors errors) {
        return new MappingPage(intake, sheets, columns, run.reading(intake).meanings(), chosen, errors);
    }

    private Sheets sheets(Intake intake, int asked) {
        var mapping = intake.mapping();
        var before = mapping == null ? null : mapping.sheet();
        var names = TableFile.sheets(intakes.file(intake.id()));
        return Sheets.of(names, asked, before, intakes.lastSheet(intake.kind()));
    }

    private Table table(Intake intake, Sheets sheets) {
        return TableFile.read(intakes.file(intake.id()), sheets.name());
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
