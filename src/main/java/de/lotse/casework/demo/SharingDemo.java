package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoSharing.Emergency;
import de.lotse.casework.demo.DemoSharing.Proposal;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.LegalBases;
import de.lotse.consent.LegalBasis.Ground;
import de.lotse.consent.NewLegalBasis;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is shared without consent; the cases are there already. */
@Component
class SharingDemo implements DemoContent {

    private final LegalBases bases;
    private final Timeline timeline;
    private final DemoTexts sealing;
    private final DemoActors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    SharingDemo(
            LegalBases bases, Timeline timeline, DemoTexts sealing, DemoActors actors, JdbcClient jdbc, Clock clock) {
        this.bases = bases;
        this.timeline = timeline;
        this.sealing = sealing;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 59;
    }

    @Override
    public void fill(TenantId tenant) {
        var sharing = DemoFile.read("sharing", DemoSharing.class);
        var days = new Days(LocalDate.now(clock));
        for (var one : sharing.proposals())
            if (actors.work(tenant, one.by())) actors.as(tenant, one.by(), () -> propose(one, days));
        for (var one : sharing.emergencies())
            if (actors.work(tenant, one.by())) {
                actors.as(tenant, one.by(), () -> share(one, days));
                actors.as(tenant, one.lead(), () -> justify(one));
            }
    }

    private void propose(Proposal one, Days days) {
        var place = place(one.client(), one.client());
        var organisation = jdbc.sql("select o.id from tenancy.organisation_name o where o.name = ?")
                .param(one.organisation())
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .single();
        var id = bases.propose(new NewLegalBasis(
                place.caseId().value(),
                place.person(),
                organisation,
                "",
                one.categories(),
                one.norm(),
                one.reason(),
                null,
                null,
                "",
                days.on(one.until())));
        timeline.add(place.caseId(), "sharingProposed", clock.instant(), id, "");
    }

    private void share(Emergency one, Days days) {
        var place = place(one.client(), one.person());
        var id = bases.propose(new NewLegalBasis(
                place.caseId().value(),
                place.person(),
                null,
                one.office(),
                one.categories(),
                one.norm(),
                one.reason(),
                Ground.CHILD,
                days.on(one.advised()),
                "",
                days.on(one.until())));
        note(place.caseId(), id, one.office(), one.categories());
        timeline.add(place.caseId(), "emergencyShared", clock.instant(), id, "");
    }

    private void note(CaseId caseId, UUID basis, String office, List<?> categories) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into casework.disclosure (id, case_id, recipient, categories, office, basis_id, channel)
                        values (?, ?, 'OFFICE', ?, ?, ?, 'PHONE')""")
                .params(id, caseId.value())
                .param(categories.stream().map(Object::toString).toArray(String[]::new))
                .param(sealing.ofCase(caseId, office, "disclosure.office", id))
                .param(basis)
                .update();
    }

    private void justify(Emergency one) {
        var caseId = place(one.client(), one.person()).caseId();
        for (var basis : bases.ofCase(caseId.value())) {
            bases.decide(basis, true, one.note());
            timeline.add(caseId, "emergencyJustified", clock.instant(), basis.id(), "");
        }
    }

    private Place place(String client, String person) {
        return jdbc.sql("""
                        select c.id as case_id, m.person_id
                        from   casework.case_file c
                        join   casework.person k on k.tenant_id = c.tenant_id and k.id = c.client_id
                        join   casework.household_member m on m.tenant_id = c.tenant_id and m.case_id = c.id
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  k.display_name = ? and p.display_name = ?""")
                .params(client, person)
                .query((row, number) -> new Place(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("person_id", UUID.class)))
                .single();
    }

    private record Place(CaseId caseId, UUID person) {}
}
