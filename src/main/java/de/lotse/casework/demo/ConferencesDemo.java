package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.conferences.ConferenceStory;
import de.lotse.casework.conferences.ConferenceStory.Told;
import de.lotse.casework.demo.DemoConferences.Held;
import de.lotse.casework.demo.DemoConferences.Point;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.NewConsent;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.DemoContent;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One conference with finished minutes, of which an organisation from outside reads its items, and one that is planned. */
@Component
class ConferencesDemo implements DemoContent {

    private final Consents consents;
    private final ConsentWordings wordings;
    private final ConferenceStory story;
    private final DemoActors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConferencesDemo(
            Consents consents,
            ConsentWordings wordings,
            ConferenceStory story,
            DemoActors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.consents = consents;
        this.wordings = wordings;
        this.story = story;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read("conferences", DemoConferences.class);
        if (!actors.work(tenant, file.by())) return;
        var days = new Days(LocalDate.now(clock));
        var place = new AtomicReference<List<UUID>>(List.of());
        actors.as(tenant, file.by(), () -> place.set(agree(file, days)));
        for (var one : file.conferences())
            tell(tenant, file, one, new CaseId(place.get().getFirst()), days);
    }

    private void tell(TenantId tenant, DemoConferences file, Held one, CaseId caseId, Days days) {
        var told = told(one, days);
        var id = new AtomicReference<UUID>();
        actors.as(tenant, file.by(), () -> id.set(story.plan(caseId, told)));
        var comes = one.comes();
        if (comes != null) actors.as(tenant, file.guest(), () -> story.accept(id.get(), comes));
        if (one.finished()) actors.as(tenant, file.by(), () -> story.finish(caseId, id.get(), told));
    }

    private List<UUID> agree(DemoConferences file, Days days) {
        var place = jdbc.sql("""
                        select c.id, c.client_id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(file.client())
                .query((row, number) ->
                        List.of(row.getObject("id", UUID.class), row.getObject("client_id", UUID.class)))
                .single();
        var to = jdbc.sql("select o.id from tenancy.organisation_name o where o.name = ?")
                .param(file.to())
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .single();
        var item = new ConsentItem(to, "", file.categories(), SharingPurpose.CASE_CONFERENCE, "", Direction.BOTH, null);
        consents.record(new NewConsent(
                place.getFirst(),
                place.getLast(),
                Kind.SHARING,
                wordings.inForce().getFirst().id(),
                "de",
                GivenHow.WRITTEN,
                null,
                days.on(-9),
                Scope.actor().user(),
                "POOL_ON_SITE",
                "",
                Signer.SELF,
                "",
                days.on(-9),
                days.today().plusMonths(6),
                List.of(item)));
        return place;
    }

    private static Told told(Held one, Days days) {
        return new Told(
                days.at(one.planned(), 11),
                weekday(days.on(one.day())),
                one.from(),
                one.place(),
                one.reason(),
                one.interpreter(),
                one.language(),
                one.items().stream().map(point -> item(point, days)).toList());
    }

    /** Nobody meets in an office on a weekend. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static Told.Item item(Point point, Days days) {
        return new Told.Item(
                point.title(),
                point.question(),
                point.categories(),
                point.said(),
                point.own(),
                point.decision(),
                point.step(),
                days.onOrNull(point.until()));
    }
}
