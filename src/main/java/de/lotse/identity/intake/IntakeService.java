package de.lotse.identity.intake;

import static de.lotse.web.Texts.t;

import de.lotse.identity.StepUp;
import de.lotse.identity.intake.Intake.Kind;
import de.lotse.identity.intake.Intake.Mapping;
import de.lotse.identity.intake.Intake.State;
import de.lotse.identity.intake.IntakePages.LinksPage;
import de.lotse.identity.intake.IntakePages.ListPage;
import de.lotse.identity.intake.IntakePages.MappingPage;
import de.lotse.identity.intake.IntakePages.OnePage;
import de.lotse.shared.Conflict;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.ChosenColumns;
import de.lotse.tables.Columns;
import de.lotse.tables.Headings;
import de.lotse.tables.Sheets;
import de.lotse.tables.Table;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import de.lotse.web.Once;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a list; every one of them is the administration's. */
@Service
@Transactional
class IntakeService {

    static final int MOST_ROWS = 5_000;
    private static final JobStand NOT_BEGUN = new JobStand(false, false, 0, 0);

    private final Intakes intakes;
    private final IntakeRows rows;
    private final IntakeRun run;
    private final IntakeLinks links;
    private final Jobs jobs;
    private final StepUp stepUp;
    private final Once once;

    IntakeService(
            Intakes intakes, IntakeRows rows, IntakeRun run, IntakeLinks links, Jobs jobs, StepUp stepUp, Once once) {
        this.intakes = intakes;
        this.rows = rows;
        this.run = run;
        this.links = links;
        this.jobs = jobs;
        this.stepUp = stepUp;
        this.once = once;
    }

    ListPage list(String kind, Errors errors) {
        Scope.require(Role.TENANT_ADMIN);
        return new ListPage(intakes.latest(), kind, errors);
    }

    /** Keeps a file that can be read as a table. Throws {@link TableRefused} for any other. */
    String add(Kind kind, String fileName, byte[] content, @Nullable UUID key) {
        Scope.require(Role.TENANT_ADMIN);
        if (TableFile.read(content).lines().size() > MOST_ROWS) throw new TableRefused("tables.file.rows", MOST_ROWS);
        return once.run(key, () -> Intake.PATH + "/" + intakes.add(kind, fileName, content) + "/spalten");
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
        remember(intake.kind(), columns, chosen);
        intakes.map(id, new Mapping(sheets.name(), headerRow, chosen));
        begin(id, State.CHECKING, State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private Errors check(Intake intake, Columns columns, ChosenColumns chosen) {
        var errors = Errors.none();
        var reading = run.reading(intake);
        chosen.check(errors, reading.meanings());
        reading.check(chosen, errors);
        if (columns.rows() == 0) errors.reject(t("identity.intake.noRows"));
        if (columns.rows() > MOST_ROWS) errors.reject(t("tables.file.rows", MOST_ROWS));
        return errors;
    }

    private void remember(Kind kind, Columns columns, ChosenColumns chosen) {
        for (var column = 0; column < chosen.fields().size(); column++) {
            var key = Headings.key(columns.head().cell(column));
            if (!key.isEmpty()) intakes.remember(kind, key, chosen.fields().get(column));
        }
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
        var intake = get(id);
        if (intake.state() != State.MAPPING && intake.state() != State.CHECKED) throw new Conflict(intake.path());
        return intake;
    }

    private Intake get(UUID id) {
        Scope.require(Role.TENANT_ADMIN);
        return intakes.get(id);
    }

    /**
     * @param after the row after which messages are shown
     * @param changing whether it is ticked that rights are changed, too
     */
    OnePage page(UUID id, int after, boolean changing, Errors errors) {
        var intake = get(id);
        var stand = intake.state().job().flatMap(job -> jobs.stand(job, id)).orElse(NOT_BEGUN);
        var mailing = jobs.stand(IntakeLinks.JOB, id).orElse(NOT_BEGUN);
        var working = intake.state().job().isPresent();
        return new OnePage(
                intake,
                stand,
                mailing,
                rows.counts(id),
                rows.administrators(id),
                working ? List.of() : rows.saying(id, after),
                rows.waiting(id, false).size(),
                rows.mailed(id),
                links.unsent(id),
                changing,
                errors);
    }

    /** What is missing for it; otherwise the list is taken as it was seen. */
    Errors take(UUID id, int version, boolean changes, boolean administration, @Nullable UUID key) {
        if (key != null && once.isDone(key)) return Errors.none();
        var page = page(id, 0, changes, Errors.none());
        if (!page.canTake()) throw new Conflict(Intake.PATH + "/" + id);
        var errors = Errors.none();
        if (page.administrators() > 0 && !administration)
            errors.reject("administration", t("identity.intake.administration.missing"));
        if (errors.any()) return errors;
        stepUp.require();
        once.run(key, () -> {
            intakes.confirm(id, version, changes);
            jobs.start(State.TAKING.job().orElseThrow(), id, _ -> run.take(id));
            return Intake.PATH + "/" + id;
        });
        return errors;
    }

    /** Starts again what was cut off. Throws {@link Conflict} if it is at work. */
    void goOn(UUID id) {
        var intake = get(id);
        switch (intake.state()) {
            case CHECKING -> begin(id, State.CHECKING, State.CHECKING);
            case TAKING -> jobs.start(State.TAKING.job().orElseThrow(), id, _ -> run.take(id));
            default -> throw new Conflict(intake.path());
        }
    }

    private void begin(UUID id, State to, State... from) {
        intakes.move(id, to, from);
        jobs.start(to.job().orElseThrow(), id, progress -> run.check(id, progress::at));
    }

    /** Throws away a list that is not at work; what was made of it stays. */
    void delete(UUID id) {
        var intake = get(id);
        if (intake.state().job().isPresent()) throw new Conflict(intake.path());
        intakes.delete(id);
    }

    byte[] messages(UUID id) {
        get(id);
        return MessageFile.of(rows.all(id));
    }

    LinksPage links(UUID id) {
        var intake = taken(id);
        stepUp.require();
        return new LinksPage(intake, links.make(id));
    }

    void mail(UUID id, @Nullable UUID key) {
        var intake = taken(id);
        stepUp.require();
        once.run(key, () -> {
            if (links.unsent(id) == 0) throw new Conflict(intake.path());
            jobs.start(IntakeLinks.JOB, id, progress -> links.mail(id, progress));
            return intake.path();
        });
    }

    private Intake taken(UUID id) {
        var intake = get(id);
        if (intake.state() != State.TAKEN || intake.kind() != Kind.ACCOUNTS) throw new Conflict(intake.path());
        return intake;
    }
}
