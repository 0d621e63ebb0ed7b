package de.lotse.casework.demo;

import de.lotse.casework.inquiries.InquiryPassing;
import de.lotse.casework.inquiries.InquiryPassing.Content;
import de.lotse.casework.transfers.CaseTransfers;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.identity.Accounts;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the leads have decided; cases and inquiries are there already. */
@Component
class LeadershipDemo implements DemoContent {

    private final JdbcClient jdbc;
    private final InquiryPassing passing;
    private final CaseTransfers transfers;
    private final Workloads workloads;
    private final Accounts accounts;
    private final Organisations organisations;
    private final DemoTexts sealing;
    private final DemoActors actors;
    private final Clock clock;

    LeadershipDemo(
            JdbcClient jdbc,
            InquiryPassing passing,
            CaseTransfers transfers,
            Workloads workloads,
            Accounts accounts,
            Organisations organisations,
            DemoTexts sealing,
            DemoActors actors,
            Clock clock) {
        this.jdbc = jdbc;
        this.passing = passing;
        this.transfers = transfers;
        this.workloads = workloads;
        this.accounts = accounts;
        this.organisations = organisations;
        this.sealing = sealing;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read("lead", DemoLead.class);
        var days = new Days(LocalDate.now(clock));
        as(tenant, file.limits().by(), () -> limit(file.limits()));
        for (var one : file.waiting()) as(tenant, one.by(), () -> queue(one, days));
        for (var one : file.absences()) as(tenant, one.by(), () -> away(one, days));
        for (var one : file.handovers()) as(tenant, one.by(), () -> handOver(one, days));
    }

    private void as(TenantId tenant, String username, Runnable work) {
        if (actors.work(tenant, username)) actors.as(tenant, username, work);
    }

    private void limit(DemoLead.Limits limits) {
        jdbc.sql("insert into casework.workload_limit (amber_from, red_from) values (?, ?)")
                .params(limits.amber(), limits.red())
                .update();
    }

    private void queue(DemoLead.Waiting one, Days days) {
        jdbc.sql("""
                        update casework.inquiry
                        set    waiting_since = ?, priority = ?
                        where  name = ? and state in ('RECEIVED', 'CLEARING')""").params(days.on(one.since()), one.urgency(), one.name()).update();
    }

    private void away(DemoLead.Absence one, Days days) {
        var giver = colleague(one.who());
        var taker = colleague(one.substitute());
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.absence (id, user_id, from_day, to_day, substitute_id)
                        values (?, ?, ?, ?, ?)""")
                .params(id, giver.userId(), days.on(one.from()), days.on(one.to()), taker.userId())
                .update();
        transfers.substitute(id, giver, taker, days.on(one.from()), days.on(one.to()));
    }

    private void handOver(DemoLead.Handover one, Days days) {
        var content = new Content(
                days.on(one.day()),
                one.name(),
                one.concern(),
                "",
                "",
                "",
                one.language(),
                false,
                one.district(),
                one.urgency(),
                "");
        var path = passing.arrive(content);
        var inquiry = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        passing.leave(inquiry, days.on(one.day()));
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.inquiry_handover
                          (id, to_organisation, inquiry_id, handed_on, agreed_how, agreed_on, parts, priority, language, interpreter,
                           district, phone_safe, name, concern)
                        values (:id, :to, :inquiry, :on, :how, :on, :parts, :priority, :language, false, '', '', :name, :concern)""")
                .param("id", id)
                .param("to", organisation(one.to()))
                .param("inquiry", inquiry)
                .param("on", days.on(one.day()))
                .param("how", one.how())
                .param("parts", one.parts().toArray(String[]::new))
                .param("priority", one.urgency())
                .param("language", one.language())
                .param("name", sealing.ofTenant(one.name(), "inquiry_handover.name", id))
                .param("concern", sealing.ofTenant(one.concern(), "inquiry_handover.concern", id))
                .update();
    }

    private UUID organisation(String name) {
        return organisations.all().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.id().value())
                .findFirst()
                .orElseThrow();
    }

    private Workload colleague(String username) {
        return workloads.of(accounts.byUsername(username).orElseThrow().id().value());
    }
}
