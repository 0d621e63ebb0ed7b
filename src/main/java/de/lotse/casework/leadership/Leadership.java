package de.lotse.casework.leadership;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.absences.Absences;
import de.lotse.casework.basket.BasketRow;
import de.lotse.casework.basket.BasketRows;
import de.lotse.casework.inquiries.InquiryHandovers;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workloads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Leadership {

    private final BasketRows basket;
    private final Workloads workloads;
    private final Absences absences;
    private final InquiryHandovers handovers;
    private final List<LeadTasks> tasks;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    Leadership(
            BasketRows basket,
            Workloads workloads,
            Absences absences,
            InquiryHandovers handovers,
            List<LeadTasks> tasks,
            JdbcClient jdbc,
            AccessLog log,
            Clock clock) {
        this.basket = basket;
        this.workloads = workloads;
        this.absences = absences;
        this.handovers = handovers;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public LeadershipPage page() {
        Leading.require();
        var today = LocalDate.now(clock);
        var fresh = basket.fresh();
        var waiting = basket.waiting();
        log.record(
                Action.LIST,
                "inquiry",
                Stream.concat(fresh.stream(), waiting.stream())
                        .map(BasketRow::id)
                        .toList(),
                "ORGANISATION");
        return new LeadershipPage(
                tasks.stream().flatMap(source -> source.open(today).stream()).toList(),
                handovers.incoming(),
                basket.returned(),
                fresh,
                waiting,
                workloads.all(),
                workloads.limits().orElse(null),
                absences.from(today),
                counts(),
                today);
    }

    /** Counted over the rows of the own organisation; none is opened for it. */
    private Counts counts() {
        return jdbc.sql("""
                        select i.fresh, i.waiting, i.clearing, c.opening, c.active, c.paused
                        from (
                          select count(*) filter (where not waits and state = 'RECEIVED' and assigned_on is null) as fresh,
                                 count(*) filter (where waits) as waiting,
                                 count(*) filter (where not waits and (state = 'CLEARING' or assigned_on is not null)) as clearing
                          from (
                            select state, assigned_on, waiting_since is not null and waited_until is null as waits
                            from   casework.inquiry
                            where  tenant_id = shared.tenant() and controller_id = shared.organisation()
                            and    state in ('RECEIVED', 'CLEARING')) o) i,
                        (
                          select count(*) filter (where status = 'OPENING') as opening,
                                 count(*) filter (where status = 'ACTIVE') as active,
                                 count(*) filter (where status = 'PAUSED') as paused
                          from   casework.case_file f
                          where  tenant_id = shared.tenant() and controller_id = shared.organisation()
                          and    not exists (select 1 from consent.barred_case b where b.tenant_id = f.tenant_id and b.case_id = f.id)) c""")
                .query((row, number) -> new Counts(
                        row.getLong("fresh"),
                        row.getLong("waiting"),
                        row.getLong("clearing"),
                        row.getLong("opening"),
                        row.getLong("active"),
                        row.getLong("paused")))
                .single();
    }
}
