package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.lists.PrintedList;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.casework.walkin.WalkInPages.ListPage;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open consultation hour of the own organisation: who comes, who is called in, and who has left. */
@Service
@Transactional
class WaitingList {

    private final WalkIns walkIns;
    private final Visits visits;
    private final AccessLog log;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    WaitingList(WalkIns walkIns, Visits visits, AccessLog log, Codes codes, Once once, Clock clock) {
        this.walkIns = walkIns;
        this.visits = visits;
        this.log = log;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    ListPage list() {
        return list(WalkInForm.EMPTY, Errors.none());
    }

    ListPage list(WalkInForm form, Errors errors) {
        return list(form, errors, null);
    }

    /** The list for somebody who came too late to call one of them in. */
    ListPage takenPage(UUID id) {
        return list(WalkInForm.EMPTY, Errors.none(), visits.find(id));
    }

    /** Who waits, and who is with somebody, on paper. */
    PrintedList print() {
        var page = list(Action.PRINT, WalkInForm.EMPTY, Errors.none(), null);
        var actor = Scope.actor();
        var rows = Stream.concat(page.waiting().stream(), page.called().stream())
                .map(page::cells)
                .toList();
        return new PrintedList(
                t("casework.lists.walkIns"),
                t(
                        "casework.lists.note",
                        actor.name(),
                        actor.organisationName(),
                        Formats.dateTime(clock.instant()),
                        rows.size()),
                Stream.of("who", "waits", "language", "concern.short", "with")
                        .map(column -> t("casework.walkin." + column))
                        .toList(),
                rows);
    }

    private ListPage list(WalkInForm form, Errors errors, @Nullable WalkIn taken) {
        return list(Action.LIST, form, errors, taken);
    }

    private ListPage list(Action action, WalkInForm form, Errors errors, @Nullable WalkIn taken) {
        WalkInAccess.require();
        var all = walkIns.of(today());
        log.record(action, "walk_in", all.stream().map(WalkIn::id).toList(), "ORGANISATION");
        return new ListPage(all, form, WalkInPages.options("language", codes, today()), errors, clock.instant(), taken);
    }

    Errors check(WalkInForm form) {
        WalkInAccess.require();
        return form.check(codes, today());
    }

    String add(WalkInForm form) {
        return once.run(form._once(), () -> {
            visits.record(Action.CHANGE, walkIns.add(today(), form, clock.instant()));
            return WalkIn.PATH;
        });
    }

    /** Answers false if a colleague was faster; a second click of the same person is none. */
    boolean call(UUID id) {
        var one = visits.find(id);
        visits.record(Action.CHANGE, id);
        return walkIns.call(id, clock.instant())
                || walkIns.get(today(), one.id()).isWith(Scope.actor().user().value());
    }

    void sendBack(UUID id) {
        var one = visits.find(id);
        visits.record(Action.CHANGE, id);
        if (!one.waits() && !walkIns.sendBack(id)) throw new VisitEnded();
    }

    /** Ends a visit of which nothing is written down. */
    void end(UUID id, Outcome outcome) {
        visits.end(id, outcome, null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
