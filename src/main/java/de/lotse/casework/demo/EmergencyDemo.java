package de.lotse.casework.demo;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.BreakGlass;
import de.lotse.consent.BreakGlass.Reason;
import de.lotse.notifications.Notice;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An emergency that is over, in the case whose person withdrew a consent: her sheet tells of all of it. */
@Component
class EmergencyDemo implements DemoContent {

    private static final String LEAD = "lead.a";
    private static final String CLIENT = "Wolde, Adanech";

    private final BreakGlass breakGlass;
    private final Timeline timeline;
    private final DemoActors actors;
    private final JdbcClient jdbc;
    private final Telling telling;
    private final Clock clock;

    EmergencyDemo(
            BreakGlass breakGlass,
            Timeline timeline,
            DemoActors actors,
            JdbcClient jdbc,
            Telling telling,
            Clock clock) {
        this.breakGlass = breakGlass;
        this.timeline = timeline;
        this.actors = actors;
        this.jdbc = jdbc;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void fill(TenantId tenant) {
        if (actors.work(tenant, LEAD)) actors.as(tenant, LEAD, this::open);
    }

    private void open() {
        var id = jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(CLIENT)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .single();
        var text = "Frau W. steht mit gepackten Taschen im Flur, Elif ist im Gericht und nicht zu erreichen.";
        breakGlass.begin(id.value(), Reason.PERSON_WAITS, text);
        var told =
                t("casework.emergency.told", Scope.actor().name(), t("casework.emergency.code." + Reason.PERSON_WAITS));
        timeline.add(id, "emergency", clock.instant(), null, told);
        telling.lead(id, Notice.urgent("casework.notices.emergency", "/faelle/" + id.value() + "/notfallzugriffe"));
        breakGlass.end(id.value(), Scope.actor().user().value());
    }
}
