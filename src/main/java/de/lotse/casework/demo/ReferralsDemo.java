package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.casework.demo.DemoReferrals.Sent;
import de.lotse.casework.referrals.Referring;
import de.lotse.casework.sharing.Choice;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Kind;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.NewConsent;
import de.lotse.consent.ShareGrants;
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

/** A referral from its consent to its answer, and to the withdrawal that ends it; the cases are there already. */
@Component
class ReferralsDemo implements DemoContent {

    private final Consents consents;
    private final ConsentWordings wordings;
    private final ShareGrants grants;
    private final Referring referring;
    private final DemoActors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralsDemo(
            Consents consents,
            ConsentWordings wordings,
            ShareGrants grants,
            Referring referring,
            DemoActors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.consents = consents;
        this.wordings = wordings;
        this.grants = grants;
        this.referring = referring;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read("referrals", DemoReferrals.class);
        for (var one : file.referrals()) if (actors.work(tenant, one.by())) tell(tenant, one);
    }

    private void tell(TenantId tenant, Sent one) {
        var begun = new AtomicReference<Begun>();
        actors.as(tenant, one.by(), () -> begun.set(begin(one)));
        var answer = one.answer();
        if (answer != null)
            actors.as(
                    tenant, one.recipient(), () -> referring.accept(begun.get().referral(), answer));
        var said = one.withdrawn();
        if (said != null) actors.as(tenant, one.by(), () -> withdraw(begun.get(), said));
    }

    private Begun begin(Sent one) {
        var place = jdbc.sql("""
                        select c.id, c.client_id
                        from   casework.case_file c
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        where  p.display_name = ?""")
                .param(one.client())
                .query((row, number) ->
                        List.of(row.getObject("id", UUID.class), row.getObject("client_id", UUID.class)))
                .single();
        var consent = consents.record(consent(one, place.getFirst(), place.getLast()));
        var basis = grants.bases(place.getFirst()).getFirst();
        var referral = referring.refer(
                new CaseId(place.getFirst()),
                basis,
                Choice.all(basis),
                one.service(),
                one.question(),
                today().plusDays(one.respond()));
        return new Begun(place.getFirst(), consent, referral);
    }

    private NewConsent consent(Sent one, UUID caseId, UUID client) {
        var to = jdbc.sql("select o.id from tenancy.organisation_name o where o.name = ?")
                .param(one.to())
                .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                .single();
        var item =
                new ConsentItem(to, "", one.categories(), SharingPurpose.REFERRAL_HANDLING, "", Direction.BOTH, null);
        return new NewConsent(
                caseId,
                client,
                Kind.SHARING,
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
                today().plusMonths(6),
                List.of(item));
    }

    private void withdraw(Begun begun, String said) {
        consents.withdraw(begun.caseId(), begun.consent(), today(), WithdrawnHow.PHONE, said);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Begun(UUID caseId, UUID consent, UUID referral) {}
}
