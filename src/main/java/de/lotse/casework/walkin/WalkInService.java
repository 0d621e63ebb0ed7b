package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.inquiries.InquiryIntake;
import de.lotse.casework.inquiries.InquiryIntake.Taken;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.casework.search.NumberFinding;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.casework.walkin.WalkInPages.AdvicePage;
import de.lotse.casework.walkin.WalkInPages.CasePage;
import de.lotse.casework.walkin.WalkInPages.ListPage;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open consultation hour of the own organisation: who comes, who is called in, and what comes of it. */
@Service
@Transactional
class WalkInService {

    private static final String TAB = "verlauf";

    private final WalkIns walkIns;
    private final InquiryIntake inquiries;
    private final NameFinding names;
    private final NumberFinding numbers;
    private final CaseHeads heads;
    private final AccessLog log;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    WalkInService(
            WalkIns walkIns,
            InquiryIntake inquiries,
            NameFinding names,
            NumberFinding numbers,
            CaseHeads heads,
            AccessLog log,
            Codes codes,
            Once once,
            Clock clock) {
        this.walkIns = walkIns;
        this.inquiries = inquiries;
        this.names = names;
        this.numbers = numbers;
        this.heads = heads;
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
        return list(WalkInForm.EMPTY, Errors.none(), find(id));
    }

    private ListPage list(WalkInForm form, Errors errors, @Nullable WalkIn taken) {
        WalkInAccess.require();
        var all = walkIns.of(today());
        log.record(Action.LIST, "walk_in", all.stream().map(WalkIn::id).toList(), "ORGANISATION");
        return new ListPage(all, form, options("language"), errors, clock.instant(), taken);
    }

    Errors check(WalkInForm form) {
        WalkInAccess.require();
        return form.check(codes, today());
    }

    String add(WalkInForm form) {
        return once.run(form._once(), () -> {
            record(Action.CHANGE, walkIns.add(today(), form, clock.instant()));
            return WalkIn.PATH;
        });
    }

    /** Answers false if a colleague was faster; a second click of the same person is none. */
    boolean call(UUID id) {
        var one = find(id);
        record(Action.CHANGE, id);
        return walkIns.call(id, clock.instant())
                || walkIns.get(today(), one.id()).isWith(Scope.actor().user().value());
    }

    void sendBack(UUID id) {
        var one = find(id);
        record(Action.CHANGE, id);
        if (!one.waits() && !walkIns.sendBack(id)) throw new Conflict(WalkIn.PATH);
    }

    /** Ends a visit of which nothing is written down. */
    void end(UUID id, Outcome outcome) {
        find(id);
        end(id, outcome, null);
    }

    AdvicePage talk(UUID id) {
        var one = present(id);
        record(Action.VIEW, id);
        return page(one, AdviceForm.begun(one.language()), Errors.none());
    }

    AdvicePage talk(UUID id, AdviceForm form, Errors errors) {
        record(Action.VIEW, id);
        return page(present(id), form, errors);
    }

    AdvicePage advice() {
        return advice(AdviceForm.begun(""), Errors.none());
    }

    AdvicePage advice(AdviceForm form, Errors errors) {
        WalkInAccess.require();
        return page(null, form, errors);
    }

    Errors check(AdviceForm form) {
        WalkInAccess.require();
        return form.check(codes, today());
    }

    Errors checkForInquiry(AdviceForm form) {
        WalkInAccess.require();
        return form.checkForInquiry(codes, today());
    }

    /** Counts an advice; with the visit of somebody on the list, that ends. Throws {@link Conflict} if it has ended already. */
    String count(@Nullable UUID id, AdviceForm form) {
        return once.run(form._once(), () -> {
            if (id != null) end(find(id).id(), Outcome.ADVICE, null);
            walkIns.count(form.advice(codes, today()), today());
            return WalkIn.PATH;
        });
    }

    /** Answers the path of a new inquiry, into which everything goes that is known. */
    String inquire(@Nullable UUID id, AdviceForm form) {
        return once.run(form._once(), () -> {
            var one = id == null ? null : find(id);
            if (one != null) end(one.id(), Outcome.INQUIRY, null);
            return inquiries.take(new Taken(
                    today(),
                    one == null ? "" : one.name(),
                    form.channel(),
                    form.language(),
                    form.interpreted(),
                    concern(one, form),
                    one != null && one.urgent()));
        });
    }

    private String concern(@Nullable WalkIn one, AdviceForm form) {
        var topic = Topic.of(form.topic(), codes, today())
                .map(known -> t("casework.walkin.inquiry.topic", known.label(codes)))
                .orElse("");
        var minutes = form.minutes().isEmpty() ? "" : t("casework.walkin.inquiry.minutes", form.minutes());
        return Stream.of(one == null ? "" : one.concern(), topic, minutes)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    CasePage cases(UUID id, @Nullable String typed) {
        var one = present(id);
        var q = typed == null ? one.name() : typed.strip();
        var found = Stream.concat(numbers.cases(q).stream(), names.persons(q).stream())
                .distinct()
                .toList();
        record(Action.VIEW, id);
        log.record(Action.SEARCH, "case", ids(found), "MEMBERSHIP");
        return new CasePage(one, q, found);
    }

    /** Answers the path of the contact that is to be recorded. Throws {@link de.lotse.shared.NotFound} for a case that is not to be seen. */
    String goOnIn(UUID id, CaseId caseId, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            end(find(id).id(), Outcome.CASE, caseId);
            return head.path("kontakte") + "?anlass=" + id;
        });
    }

    private AdvicePage page(@Nullable WalkIn one, AdviceForm form, Errors errors) {
        return new AdvicePage(
                one, form, Topic.options(codes, today()), options("language"), options("inquiry_channel"), errors);
    }

    private WalkIn find(UUID id) {
        WalkInAccess.require();
        return walkIns.get(today(), id);
    }

    /** Throws {@link Conflict} if the visit has ended. */
    private WalkIn present(UUID id) {
        var one = find(id);
        if (one.state() == WalkIn.State.ENDED) throw new Conflict(WalkIn.PATH);
        return one;
    }

    private void end(UUID id, Outcome outcome, @Nullable CaseId caseId) {
        record(Action.CHANGE, id);
        if (!walkIns.end(id, outcome, caseId, clock.instant())) throw new Conflict(WalkIn.PATH);
    }

    private static List<UUID> ids(List<FoundPerson> found) {
        return found.stream().map(one -> one.caseId().value()).distinct().toList();
    }

    private List<Option> options(String list) {
        return codes.options(list, today()).stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }

    private void record(Action action, UUID id) {
        log.record(action, "walk_in", id, "ORGANISATION");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
