package de.lotse.casework.transfers;

import de.lotse.audit.AccessLog;
import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.kern.Option;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TransferService {

    private final CaseTransfers giving;
    private final Transfers transfers;
    private final RunningCases running;
    private final Workloads workloads;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    TransferService(
            CaseTransfers giving,
            Transfers transfers,
            RunningCases running,
            Workloads workloads,
            AccessLog log,
            Once once,
            Clock clock) {
        this.giving = giving;
        this.transfers = transfers;
        this.running = running;
        this.workloads = workloads;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    /** Written into the access log like every list of cases, although it shows nobody's name. */
    RunningCasesPage running(@Nullable UUID lead) {
        var cases = running.open(lead);
        log.record(
                AccessLog.Action.LIST,
                "case",
                cases.stream().map(one -> one.id().value()).toList(),
                "LEADERSHIP");
        var leads = workloads.all().stream()
                .map(one -> new Option(one.userId().toString(), one.name()))
                .toList();
        return new RunningCasesPage(cases, lead == null ? "" : lead.toString(), leads, running.takers());
    }

    TransferFormPage page(UUID giver) {
        return page(giver, TransferForm.empty(), Errors.none());
    }

    TransferFormPage page(UUID giver, TransferForm form, Errors errors) {
        Leading.require();
        return new TransferFormPage(workloads.of(giver), takers(giver), transfers.ledBy(giver), form, errors);
    }

    Errors check(UUID giver, TransferForm form) {
        Leading.require();
        return form.check(takers(giver), LocalDate.now(clock));
    }

    /** Answers the path of the result. */
    String transfer(UUID giver, TransferForm form) {
        return once.run(form._once(), () -> {
            Leading.require();
            var from = workloads.of(giver);
            var to = workloads.of(UUID.fromString(form.taker()));
            var today = LocalDate.now(clock);
            return path(
                    form.isSubstitution()
                            ? giving.substitute(null, from, to, today, form.lastDay(today))
                            : giving.assign(
                                    from,
                                    to,
                                    one -> form.only().isEmpty()
                                            || form.only().contains(one.value().toString())));
        });
    }

    Transfer result(UUID id) {
        Leading.require();
        return transfers.get(id);
    }

    private List<Workload> takers(UUID giver) {
        return workloads.takers().stream()
                .filter(one -> !one.userId().equals(giver))
                .toList();
    }

    private static String path(UUID id) {
        return TransferController.PATH + "/" + id;
    }
}
