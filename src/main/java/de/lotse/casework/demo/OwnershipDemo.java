package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.demo.DemoHousehold.Living;
import de.lotse.casework.demo.DemoOwnership.Asked;
import de.lotse.casework.demo.DemoOwnership.Handed;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.ownership.LeadChange;
import de.lotse.casework.referrals.Referring;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.PersonNames;
import de.lotse.casework.sharing.Choice;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.NewConsent;
import de.lotse.consent.ShareGrants;
import de.lotse.consent.SharingPurpose;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Ids;
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

/** The lead of one case went to another organisation, and another organisation asks for that of a second. */
@Component
class OwnershipDemo implements DemoContent {

    private static final int MONTHS = 6;

    private final CaseOpening opening;
    private final CaseStates states;
    private final PersonNames names;
    private final NoteKeeping notes;
    private final PlansMade plans;
    private final Timeline timeline;
    private final Consents consents;
    private final ConsentWordings wordings;
    private final ShareGrants grants;
    private final Referring referring;
    private final LeadChange change;
    private final DemoActors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnershipDemo(
            CaseOpening opening,
            CaseStates states,
            PersonNames names,
            NoteKeeping notes,
            PlansMade plans,
            Timeline timeline,
            Consents consents,
            ConsentWordings wordings,
            ShareGrants grants,
            Referring referring,
            LeadChange change,
            DemoActors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.opening = opening;
        this.states = states;
        this.names = names;
        this.notes = notes;
        this.plans = plans;
        this.timeline = timeline;
        this.consents = consents;
        this.wordings = wordings;
        this.grants = grants;
        this.referring = referring;
        this.change = change;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read("ownership", DemoOwnership.class);
        if (!actors.work(tenant, file.handed().by())) return;
        handOver(tenant, file.handed());
        ask(tenant, file.asked());
    }

    private void handOver(TenantId tenant, Handed one) {
        var offer = new AtomicReference<UUID>();
        actors.as(tenant, one.by(), () -> offer.set(offer(one)));
        actors.as(
                tenant,
                one.recipient(),
                () -> change.take(offer.get(), Scope.actor().user()));
    }

    private UUID offer(Handed one) {
        var person = person(one, one.given());
        var id = opening.begin(person, Concerns.PERSON, today().plusDays(one.opened()));
        timeline.add(id, "opened", clock.instant(), id.value(), "");
        consents.record(casework(id, person));
        states.activate(id);
        opening.addMember(id, person(one, one.daughter()), "CHILD");
        plans.add(new Living(id, List.of(person), List.of()), one.plan(), 1, new Days(today()));
        var note = notes.add(id, one.note(), clock.instant());
        timeline.add(id, "note", clock.instant(), note, "");
        var basis = agree(id, person, one.to(), SharingPurpose.CASE_TRANSFER, one.categories());
        var choice = new Choice(Choice.all(basis).categories(), List.of(note));
        return change.offer(id, basis, choice, one.question(), today().plusDays(14));
    }

    private PersonId person(Handed one, String given) {
        var id = new PersonId(Ids.next());
        jdbc.sql("insert into casework.person (id, display_name, gender) values (?, ?, 'FEMALE')")
                .params(id.value(), one.family() + ", " + given)
                .update();
        names.store(
                id, List.of(new NameEntry(given, "", one.family(), NameEntry.Script.LATIN, NameEntry.Kind.OFFICIAL)));
        jdbc.sql("insert into casework.person_language (id, person_id, language, level) values (?, ?, ?, 'NATIVE')")
                .params(Ids.next(), id.value(), one.language())
                .update();
        return id;
    }

    private void ask(TenantId tenant, Asked one) {
        var referral = new AtomicReference<UUID>();
        actors.as(tenant, one.by(), () -> referral.set(refer(one)));
        actors.as(tenant, one.recipient(), () -> {
            referring.accept(referral.get(), one.answer());
            change.ask(grantOf(referral.get()), one.request(), today().plusDays(one.respond()));
        });
    }

    private UUID refer(Asked one) {
        var place = jdbc.sql("""
                        select c.id, c.client_id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(one.client())
                .query((row, number) ->
                        List.of(row.getObject("id", UUID.class), row.getObject("client_id", UUID.class)))
                .single();
        var id = new CaseId(place.getFirst());
        var basis =
                agree(id, new PersonId(place.getLast()), one.to(), SharingPurpose.REFERRAL_HANDLING, one.categories());
        return referring.refer(
                id, basis, Choice.all(basis), one.service(), one.question(), today().plusDays(one.respond()));
    }

    private UUID grantOf(UUID referral) {
        return jdbc.sql("select grant_id from casework.referral where id = ?")
                .param(referral)
                .query((row, number) -> row.getObject("grant_id", UUID.class))
                .single();
    }

    private GrantBasis agree(
            CaseId id, PersonId person, String to, SharingPurpose purpose, List<ContentCategory> categories) {
        var recipient = jdbc.sql("select o.id from tenancy.organisation_name o where o.name = ?")
                .param(to)
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .single();
        var item = new ConsentItem(recipient, "", categories, purpose, "", Direction.BOTH, null);
        consents.record(consent(id, person, Kind.SHARING, List.of(item)));
        return grants.bases(id.value()).getFirst();
    }

    private NewConsent casework(CaseId id, PersonId person) {
        return consent(id, person, Kind.CASEWORK, List.of());
    }

    private NewConsent consent(CaseId id, PersonId person, Kind kind, List<ConsentItem> items) {
        return new NewConsent(
                id.value(),
                person.value(),
                kind,
                wordings.inForce().getFirst().id(),
                "de",
                GivenHow.WRITTEN,
                null,
                today(),
                Scope.actor().user(),
                "NONE",
                "",
                Signer.SELF,
                "",
                today(),
                today().plusMonths(MONTHS),
                items);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
