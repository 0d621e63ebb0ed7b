package de.lotse.casework.demo;

import de.lotse.casework.figures.LastQuarter;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import org.springframework.stereotype.Component;

/** The lead of the city's provider has released the report of the last quarter. */
@Component
class ReportReleased implements DemoContent {

    private static final String LEAD = "lead.city";

    private final DemoActors actors;
    private final LastQuarter lastQuarter;

    ReportReleased(DemoActors actors, LastQuarter lastQuarter) {
        this.actors = actors;
        this.lastQuarter = lastQuarter;
    }

    /** After all that is counted. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public void fill(TenantId tenant) {
        if (actors.work(tenant, LEAD)) actors.as(tenant, LEAD, lastQuarter::release);
    }
}
