package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.takeover.Takeover.State;
import de.lotse.casework.takeover.TakeoverRow.Decision;
import de.lotse.identity.Accounts;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.CellText;
import de.lotse.tables.Headings;
import de.lotse.tables.Sheets;
import de.lotse.tables.TableFile;
import de.lotse.tables.TableRefused;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a take-over; every one of them is the lead's, in her own organisation. */
@Service
@Transactional
class TakeoverService {

    static final Role READER = Role.PROVIDER_LEAD;

    private static final String BASIS = "ORGANISATION";
    private static final int MONTHS_TO_RENEW = 6;

    private final Takeovers takeovers;
    private final TakeoverRows rows;
    private final DryRun dryRun;
    private final TakeRun takeRun;
    private final UndoRun undoRun;
    private final Jobs jobs;
    private final Accounts accounts;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    TakeoverService(
            Takeovers takeovers,
            TakeoverRows rows,
            DryRun dryRun,
            TakeRun takeRun,
            UndoRun undoRun,
            Jobs jobs,
            Accounts accounts,
            AccessLog log,
            Once once,
            Clock clock) {
        this.takeovers = takeovers;
        this.rows = rows;
        this.dryRun = dryRun;
        this.takeRun = takeRun;
        this.undoRun = undoRun;
        this.jobs = jobs;
        this.accounts = accounts;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /** Throws {@link Forbidden} for everybody but a lead. */
    private static void require() {
        Scope.require(READER);
    }

    TakeoverPages.ListPage list(Errors errors) {
        require();
        return new TakeoverPages.ListPage(takeovers.latest(), errors);
    }

    /** Keeps a file that can be read as a table. Throws {@link TableRefused} for any other. */
    String add(String fileName, byte[] content, @Nullable UUID key) {
        require();
        TableFile.read(content);
        return once.run(key, () -> takeoverPath(takeovers.add(fileName, content)));
    }

    private static String takeoverPath(UUID id) {
        return Takeover.PATH + "/" + id + "/spalten";
    }

    /**
     * @param sheet index of the one that is read; -1 to propose it
     * @param headerRow the row with the headings; 0 to find it
     */
    TakeoverPages.MappingPage mapping(UUID id, int sheet, int headerRow) {
        require();
        var takeover = mappable(id);
        var content = takeovers.file(id);
        var sheets = sheets(takeover, content, sheet);
        var table = TableFile.read(content, sheets.name());
        var remembered = takeovers.remembered();
        var headings = Field.in(table);
        var head = headings.at(headerRow).orElseGet(() -> headings.find(remembered));
        var renewBy = Formats.date(LocalDate.now(clock).plusMonths(MONTHS_TO_RENEW));
        var form = new MappingForm(sheets.name(), head.number(), headings.suggest(head, remembered), "", renewBy);
        log.record(Action.VIEW, "takeover", id, BASIS);
        return new TakeoverPages.MappingPage(takeover, sheets, table, head, form, leads().options(), Errors.none());
    }

    /** The page again, if something has to be put right; otherwise the dry run begins. */
    Optional<TakeoverPages.MappingPage> map(UUID id, Map<String, String> typed) {
        require();
        var takeover = mappable(id);
        var content = takeovers.file(id);
        var sheets = sheets(takeover, content, sheet(typed.getOrDefault("blatt", "")));
        var table = TableFile.read(content, sheets.name());
        var form = MappingForm.of(typed, sheets.name(), table.columns());
        var today = LocalDate.now(clock);
        var head = Field.in(table).at(form.headerRow()).orElseThrow(Conflict::new);
        var errors = form.check(leads().options(), today);
        if (errors.any())
            return Optional.of(
                    new TakeoverPages.MappingPage(takeover, sheets, table, head, form, leads().options(), errors));
        for (var column = 0; column < form.fields().size(); column++) {
            var key = Headings.key(head.cell(column));
            if (!key.isEmpty()) takeovers.remember(key, form.fields().get(column));
        }
        takeovers.map(id, form.mapping(today));
        begin(id, State.CHECKING, progress -> dryRun.run(id, progress::at), State.MAPPING, State.CHECKED);
        return Optional.empty();
    }

    private Sheets sheets(Takeover takeover, byte[] content, int asked) {
        var mapping = takeover.mapping();
        var before = mapping == null ? null : mapping.sheet();
        return Sheets.of(TableFile.sheets(content), asked, before, takeovers.lastSheet());
    }

    /** The index of a sheet as it stands in an address; -1 for what is none. */
    static int sheet(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    }

    private Takeover mappable(UUID id) {
        var takeover = takeovers.get(id);
        if (takeover.state() != State.MAPPING && takeover.state() != State.CHECKED) throw new Conflict(takeover.path());
        return takeover;
    }

    /** @param after the row after which messages are shown */
    TakeoverPages.OnePage page(UUID id, int after) {
        require();
        var takeover = takeovers.get(id);
        log.record(Action.LIST, "takeover", id, BASIS);
        var stand = takeover.state().job().flatMap(job -> jobs.stand(job, id)).orElse(new JobStand(false, false, 0, 0));
        var working = takeover.state().job().isPresent();
        var saying = working ? List.<TakeoverRow>of() : rows.saying(id, after);
        return new TakeoverPages.OnePage(takeover, stand, leftOut(takeover), rows.counts(id), saying);
    }

    private List<String> leftOut(Takeover takeover) {
        var mapping = takeover.mapping();
        if (takeover.state() != State.CHECKED || mapping == null || !takeover.hasFile()) return List.of();
        return Field.in(takeovers.table(takeover.id()))
                .leftOut(mapping.headerRow(), mapping.columns().values());
    }

    /** @param decisions by field name, {@code zeile-17} for the row 17 */
    void decide(UUID id, Map<String, String> decisions) {
        require();
        if (takeovers.get(id).state() != State.CHECKED) throw new Conflict(Takeover.PATH + "/" + id);
        decisions.forEach((name, value) -> {
            var number = name.startsWith(TakeoverPages.ROW)
                    ? MappingForm.row(name.substring(TakeoverPages.ROW.length()))
                    : 0;
            Arrays.stream(Decision.values())
                    .filter(decision -> number > 0 && decision.name().equals(value))
                    .forEach(decision -> rows.decide(id, number, decision));
        });
    }

    /** With the decisions that stand on the page, saved or not. */
    void take(UUID id, Map<String, String> decisions) {
        decide(id, decisions);
        log.record(Action.CHANGE, "takeover", id, BASIS);
        begin(id, State.TAKING, progress -> takeRun.run(id, progress::at), State.CHECKED);
    }

    void undo(UUID id) {
        require();
        log.record(Action.CHANGE, "takeover", id, BASIS);
        begin(id, State.UNDOING, progress -> undoRun.run(id, progress), State.TAKEN);
    }

    /** Starts again what was cut off. Throws {@link Conflict} if it is at work. */
    void goOn(UUID id) {
        require();
        switch (takeovers.get(id).state()) {
            case CHECKING -> begin(id, State.CHECKING, progress -> dryRun.run(id, progress::at), State.CHECKING);
            case TAKING -> begin(id, State.TAKING, progress -> takeRun.run(id, progress::at), State.TAKING);
            case UNDOING -> begin(id, State.UNDOING, progress -> undoRun.run(id, progress), State.UNDOING);
            default -> throw new Conflict(Takeover.PATH + "/" + id);
        }
    }

    /** Throws away a list of which no case was made. */
    void delete(UUID id) {
        require();
        mappable(id);
        takeovers.delete(id);
    }

    /** All messages as a table for the spreadsheet in which they are repaired. */
    byte[] messages(UUID id) {
        require();
        takeovers.get(id);
        log.record(Action.EXPORT, "takeover", id, BASIS);
        return MessageFile.of(rows.all(id));
    }

    /** The rows that were not taken over, as a list that can be taken over again. Throws {@link Conflict} if there are none. */
    byte[] remainder(UUID id) {
        require();
        var takeover = takeovers.get(id);
        log.record(Action.EXPORT, "takeover", id, BASIS);
        if (takeover.state() == State.TAKEN) return takeovers.file(id);
        var mapping = takeover.mapping();
        if (takeover.state() != State.CHECKED || mapping == null) throw new Conflict(takeover.path());
        return Remainder.of(takeovers.table(id), mapping.headerRow(), rows.all(id))
                .orElseThrow(() -> new Conflict(takeover.path()));
    }

    private void begin(UUID id, State to, Consumer<Jobs.Progress> work, State... from) {
        takeovers.get(id);
        takeovers.move(id, to, from);
        jobs.start(to.job().orElseThrow(), id, work::accept);
    }

    private Leads leads() {
        return Leads.of(accounts);
    }

    static String fileName(@Nullable String sent) {
        var name = sent == null ? "" : CellText.clean(sent.replaceAll("^.*[/\\\\]", ""));
        if (name.isEmpty()) return t("casework.takeover.file");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
