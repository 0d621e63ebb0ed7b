package de.lotse.casework.exports;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.exports.Export.Kind;
import de.lotse.casework.exports.Export.State;
import de.lotse.casework.lists.ListContent;
import de.lotse.casework.lists.ListContent.Row;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.web.Errors;
import de.lotse.web.JobStand;
import de.lotse.web.Jobs;
import de.lotse.web.Once;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one asks for oneself. */
@Service
@Transactional
class ExportService {

    private static final String TAB = "herunterladen";

    private final Exports exports;
    private final TakeableCases takeableCases;
    private final ExportLimits limits;
    private final ExportStart start;
    private final CaseHeads heads;
    private final List<ListContent> lists;
    private final Jobs jobs;
    private final AccessLog log;
    private final JdbcClient jdbc;
    private final Once once;
    private final Clock clock;

    ExportService(
            Exports exports,
            TakeableCases takeableCases,
            ExportLimits limits,
            ExportStart start,
            CaseHeads heads,
            List<ListContent> lists,
            Jobs jobs,
            AccessLog log,
            JdbcClient jdbc,
            Once once,
            Clock clock) {
        this.exports = exports;
        this.takeableCases = takeableCases;
        this.limits = limits;
        this.start = start;
        this.heads = heads;
        this.lists = lists;
        this.jobs = jobs;
        this.log = log;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    ExportsPage page() {
        var mine = exports.mine().stream()
                .map(one -> new ExportsPage.Line(
                        one, jobs.stand(Export.JOB, one.id()).orElse(JobStand.NOT_BEGUN)))
                .toList();
        return new ExportsPage(mine, start.waiting());
    }

    ListExportPage listPage(ExportForm form, Kind kind, Map<String, String> filter, Errors errors) {
        var rows = rows(kind, filter);
        return new ListExportPage(
                form,
                kind,
                filter,
                rows.size(),
                cases(rows).size(),
                limits.get().persons(),
                errors);
    }

    CaseExportPage casePage(CaseId caseId, ExportForm form, Errors errors) {
        var head = open(caseId);
        var persons = persons(caseId);
        return new CaseExportPage(head, form, persons, limits.get().persons(), errors);
    }

    /** Answers where it can be fetched. Throws {@link Conflict} if the list has become empty. */
    String addList(ExportForm form, Kind kind, Map<String, String> filter) {
        return once.run(form._once(), () -> {
            var rows = rows(kind, filter);
            if (rows.isEmpty()) throw new Conflict();
            var cases = cases(rows);
            log.record(Action.LIST, "case", cases, "MEMBERSHIP");
            return add(form.list(kind, filter), cases, cases.size());
        });
    }

    String addCase(CaseId caseId, ExportForm form) {
        return once.run(form._once(), () -> {
            open(caseId);
            return add(form.ofCase(), List.of(caseId.value()), persons(caseId));
        });
    }

    private String add(Wanted wanted, List<UUID> cases, int persons) {
        var many = persons > limits.get().persons();
        var id = exports.add(wanted, cases, persons, many ? State.WAITING : State.WORKING, clock.instant());
        if (many) start.ask(wanted.kind());
        else start.asMyself(id);
        return Export.PATH;
    }

    /** Whoever is a guest, or came in an emergency, reads and takes nothing away. */
    private CaseHead open(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        if (!head.membership().mayWrite()) throw new Forbidden();
        return head;
    }

    private int persons(CaseId caseId) {
        return jdbc.sql("select count(distinct person_id) from casework.household_member where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    /** Without the cases in which the acting person is a guest: she sees them in the list, and takes nothing away. */
    private List<Row> rows(Kind kind, Map<String, String> filter) {
        var rows = lists.stream()
                .filter(list -> list.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow()
                .of(filter)
                .rows();
        var takeable = takeableCases.among(cases(rows));
        return rows.stream()
                .filter(row -> row.caseId() == null || takeable.contains(row.caseId()))
                .toList();
    }

    private static List<UUID> cases(List<Row> rows) {
        return rows.stream()
                .map(Row::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Starts again what was cut off. Throws {@link Conflict} if it is at work or done. */
    void goOn(UUID id) {
        if (exports.mine(id).state() != State.WORKING) throw new Conflict(Export.PATH);
        start.asMyself(id);
    }

    void delete(UUID id) {
        exports.mine(id);
        exports.delete(id);
    }

    /** What is told at the begin of the day. */
    String news() {
        var ready = exports.mine().stream().filter(Export::isReady).count();
        return ready == 0 ? "" : t("casework.exports.news.ready", ready);
    }

    /** How many wait for the acting person to confirm. */
    int waiting() {
        return start.waiting().size();
    }
}
