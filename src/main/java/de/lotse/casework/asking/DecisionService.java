package de.lotse.casework.asking;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.asking.DecisionPage.Row;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.AccessRequests;
import de.lotse.consent.AccessRequests.Waiting;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Conflict;
import de.lotse.shared.Forbidden;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead of a case allows somebody to work on it until a day, or declines; nobody is told of a refusal. */
@Service
@Transactional
class DecisionService {

    static final String TAB = "zugriffsanfragen";

    private final CaseHeads heads;
    private final CaseAccess access;
    private final AccessRequests requests;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final Once once;
    private final Clock clock;

    DecisionService(
            CaseHeads heads,
            CaseAccess access,
            AccessRequests requests,
            Timeline timeline,
            JdbcClient jdbc,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.access = access;
        this.requests = requests;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    DecisionPage page(CaseId id, DecisionForm form, @Nullable UUID refused, Errors errors) {
        var head = requireLead(heads.open(id, TAB));
        return new DecisionPage(head, rows(id), form, refused, errors);
    }

    Errors check(CaseId id, DecisionForm form) {
        requireLead(heads.open(id, TAB));
        return form.check(today());
    }

    String decide(CaseId id, UUID request, DecisionForm form) {
        return once.run(form._once(), () -> {
            var head = requireLead(heads.openForAftercare(id, TAB));
            var row = rows(id).stream()
                    .filter(one -> one.id().equals(request))
                    .findFirst()
                    .orElseThrow(() -> new Conflict(head.path(TAB)));
            if (form.allows()) allow(head, row, form.lastDay(today()));
            else requests.decline(id.value(), request, form.reason());
            return head.path(TAB);
        });
    }

    /** Somebody who was added in another way meanwhile keeps what she has. */
    private void allow(CaseHead head, Row row, LocalDate lastDay) {
        requests.allow(head.id().value(), row.id(), lastDay);
        if (worksOn(head.id(), row.askerId())) return;
        access.addMember(head.id().value(), new UserId(row.askerId()), Membership.CO_WORKER, today(), lastDay);
        var told = t("casework.substitution.told", row.asker(), date(today()), date(lastDay));
        timeline.add(head.id(), "teamJoined", clock.instant(), null, told);
    }

    private boolean worksOn(CaseId id, UUID user) {
        return jdbc.sql("""
                        select exists (select 1 from consent.case_member
                                       where case_id = ? and user_id = ? and (valid_to is null or valid_to >= ?))""")
                .params(id.value(), user, today())
                .query(Boolean.class)
                .single();
    }

    private List<Row> rows(CaseId id) {
        return requests.waiting(id.value()).stream().map(this::row).toList();
    }

    private Row row(Waiting one) {
        var name = jdbc.sql("select display_name from identity.user_name where id = ?")
                .param(one.asker())
                .query(String.class)
                .optional()
                .orElse("");
        return new Row(one.id(), one.asker(), name, one.at(), one.reason());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CaseHead requireLead(CaseHead head) {
        if (head.membership() != Membership.LEAD) throw new Forbidden();
        return head;
    }
}
