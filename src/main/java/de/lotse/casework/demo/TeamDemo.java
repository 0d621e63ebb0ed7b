package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.compartments.Sealing;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.AccessRequests;
import de.lotse.consent.BreakGlass;
import de.lotse.consent.BreakGlass.Reason;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.consent.Exclusions;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a case and who must not, a protected note, somebody who asks for access, and an emergency that waits for its review. */
@Component
class TeamDemo implements DemoContent {

    private static final String LEAD = "amira.case";
    private static final String COLLEAGUE = "jonas.case";

    private final DemoActors actors;
    private final CaseAccess access;
    private final Exclusions exclusions;
    private final AccessRequests requests;
    private final BreakGlass breakGlass;
    private final NoteKeeping notes;
    private final Sealing sealing;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamDemo(
            DemoActors actors,
            CaseAccess access,
            Exclusions exclusions,
            AccessRequests requests,
            BreakGlass breakGlass,
            NoteKeeping notes,
            Sealing sealing,
            Timeline timeline,
            JdbcClient jdbc,
            Clock clock) {
        this.actors = actors;
        this.access = access;
        this.exclusions = exclusions;
        this.requests = requests;
        this.breakGlass = breakGlass;
        this.notes = notes;
        this.sealing = sealing;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 59;
    }

    @Override
    public void fill(TenantId tenant) {
        if (!actors.work(tenant, COLLEAGUE)) return;
        actors.as(tenant, LEAD, this::workTogether);
        actors.as(tenant, COLLEAGUE, this::askAndOpen);
    }

    private void workTogether() {
        var id = casesOf("Amira Haddad").getFirst();
        var today = LocalDate.now(clock);
        access.addMember(id.value(), user("Jonas Lindner"), Membership.CO_WORKER, today, today.plusDays(60));
        exclusions.exclude(id.value(), user("Ute Schäfers"), "Wohnt im selben Haus; die Ratsuchenden möchten es so.");
        var text = "Im Gespräch unter vier Augen: Sorge um die Gesundheit, soll vorerst niemand sonst wissen.";
        var note = notes.add(id, text, clock.instant());
        timeline.add(id, "note", clock.instant(), note, "");
        sealing.onlyMine(id, "notizen", note);
    }

    private void askAndOpen() {
        var cases = casesOf("Amira Haddad");
        var asked = cases.get(1);
        requests.ask(
                asked.value(),
                number(asked),
                "Die Familie ist auch in meiner Elterngruppe, wir wollen uns abstimmen.",
                clock.instant());
        breakGlass.begin(
                cases.get(2).value(),
                Reason.DEADLINE,
                "Widerspruchsfrist läuft heute ab, Amira ist im Gericht und nicht zu erreichen.");
    }

    /** Running ones of which the acting person leads all or none, by number. */
    private List<CaseId> casesOf(String lead) {
        return jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        where  c.lead_id = ? and c.status = 'ACTIVE'
                        and   (c.lead_id = shared.actor() or not exists (
                                 select 1 from consent.visible_case v where v.tenant_id = c.tenant_id and v.case_id = c.id))
                        order  by c.opened_on desc, c.case_number desc""")
                .param(user(lead).value())
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private String number(CaseId id) {
        return jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private UserId user(String name) {
        return jdbc.sql("select id from identity.user_name where display_name = ? and organisation_id = ?")
                .params(name, Scope.actor().organisation().value())
                .query((row, number) -> new UserId(row.getObject("id", UUID.class)))
                .single();
    }
}
