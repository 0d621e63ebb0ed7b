package de.lotse.casework.demo;

import de.lotse.casework.filters.SavedFilter.FilteredList;
import de.lotse.casework.filters.SavedFilters;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import org.springframework.stereotype.Component;

/** Writes appointments, filters that are kept, letters and a waiting list; the cases are there already. */
@Component
class OfficeDemo implements DemoContent {

    private final AppointmentsAgreed appointments;
    private final SavedFilters filters;
    private final WalkInsTaken walkIns;
    private final LettersWritten letters;
    private final DemoActors actors;

    OfficeDemo(
            AppointmentsAgreed appointments,
            SavedFilters filters,
            WalkInsTaken walkIns,
            LettersWritten letters,
            DemoActors actors) {
        this.appointments = appointments;
        this.filters = filters;
        this.walkIns = walkIns;
        this.letters = letters;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void fill(TenantId tenant) {
        var office = DemoFile.read("office", DemoOffice.class);
        for (var one : office.letterheads())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> letters.head(one));
        for (var one : office.appointments())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> appointments.add(one));
        for (var one : office.firstTalks())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> appointments.add(one));
        for (var one : office.filters()) if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> add(one));
        for (var one : office.templates())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> letters.template(one));
        for (var one : office.letters())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> letters.add(one));
        for (var one : office.walkIns())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> walkIns.add(one));
    }

    private void add(DemoOffice.Filter one) {
        filters.add(FilteredList.valueOf(one.list()), one.name(), one.href(), false);
    }
}
