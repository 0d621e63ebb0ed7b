package de.lotse.testing;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.consent.Consent;
import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.Signer;
import de.lotse.consent.ConsentItem;
import de.lotse.consent.ConsentItem.Direction;
import de.lotse.consent.ConsentWordings;
import de.lotse.consent.Consents;
import de.lotse.consent.ContentCategory;
import de.lotse.consent.NewConsent;
import de.lotse.consent.SharingPurpose;
import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what a test needs: organisations, colleagues, people, cases. Everything is new for each test. */
public final class Given {

    public static final TenantId HERNE = new TenantId(5916);
    public static final TenantId ESSEN = new TenantId(5113);
    public static final String PASSWORD = "lotse-demo";

    private final Tenants tenants;
    private final Organisations organisations;
    private final Accounts accounts;
    private final CaseOpening cases;
    private final Consents consents;
    private final ConsentWordings wordings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Environment environment;

    Given(
            Tenants tenants,
            Organisations organisations,
            Accounts accounts,
            CaseOpening cases,
            Consents consents,
            ConsentWordings wordings,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Environment environment) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.accounts = accounts;
        this.cases = cases;
        this.consents = consents;
        this.wordings = wordings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.environment = environment;
    }

    /** A colleague in a new organisation of Herne. */
    public Actor caseManager() {
        return colleague(organisation(HERNE), Role.CASE_MANAGER);
    }

    public OrganisationId organisation(TenantId tenant) {
        activate(HERNE, "herne.localhost");
        if (tenant.equals(ESSEN)) activate(ESSEN, "essen.localhost");
        var id = new OrganisationId(Ids.next());
        Scope.of(tenant)
                .run(() -> organisations.add(new Organisation(id, "Träger " + id.value(), "Träger", Kind.CARRIER)));
        return new OrganisationId(id.value());
    }

    private void activate(TenantId tenant, String host) {
        if (tenants.find(tenant).isEmpty()) tenants.activate(tenant, host, true);
    }

    public Actor colleague(OrganisationId organisation, Role... roles) {
        return colleague(HERNE, organisation, roles);
    }

    /** Signs in with {@link #PASSWORD}; the user name is the id of the account. */
    public Actor colleague(TenantId tenant, OrganisationId organisation, Role... roles) {
        var id = new UserId(Ids.next());
        var name = "Kollegin " + id.value().toString().substring(30);
        var account = new Account(id, organisation, id.value().toString(), name, Set.of(roles));
        Scope.of(tenant).run(() -> accounts.add(account, PASSWORD));
        return new Actor(tenant, organisation, "Träger", id, name, Set.of(roles));
    }

    public PersonId person(Actor actor, String displayName) {
        var id = new PersonId(Ids.next());
        as(actor, () -> jdbc.sql("insert into casework.person (id, display_name) values (?, ?)")
                .params(id.value(), displayName)
                .update());
        return id;
    }

    /** A new case that the actor leads. */
    public CaseId caseOf(Actor actor, String clientName) {
        var person = person(actor, clientName);
        return as(actor, () -> cases.open(person, Concerns.PERSON));
    }

    /** The client agrees to the case work from today on, and the actor records it. */
    public void consent(Actor actor, CaseId id) {
        var path = "/faelle/" + id.value() + "/einwilligungen";
        var answer = browserOf(actor)
                .get(path + "/neu")
                .form(path)
                .with("kind", "CASEWORK")
                .with("interpreterMode", "NONE")
                .with("givenHow", "DIGITAL")
                .with("signedOn", "heute")
                .send();
        if (answer.status() != 303) throw new AssertionError("could not record a consent: " + answer.text());
    }

    /** The client has agreed for a year that some of her case is shared with an organisation. Answers the id of the consent. */
    public UUID agreed(
            Actor owner, CaseId id, OrganisationId to, SharingPurpose purpose, ContentCategory... categories) {
        var item = new ConsentItem(to, "", List.of(categories), purpose, "", Direction.BOTH, null);
        return as(
                owner,
                () -> consents.record(new NewConsent(
                        id.value(),
                        client(id),
                        Consent.Kind.SHARING,
                        wordings.inForce().getFirst().id(),
                        "de",
                        GivenHow.WRITTEN,
                        null,
                        LocalDate.now(),
                        owner.user(),
                        "NONE",
                        "",
                        Signer.SELF,
                        "",
                        LocalDate.now(),
                        LocalDate.now().plusYears(1),
                        List.of(item))));
    }

    /** Whom the case is named after; inside a transaction of its organisation. */
    public UUID client(CaseId id) {
        return jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    /** As {@link #as}, for making thousands of rows: that may take longer than the application allows a statement. */
    public <T> T filling(Actor actor, Supplier<T> work) {
        return as(actor, () -> {
            jdbc.sql("set local statement_timeout = '60s'").update();
            return work.get();
        });
    }

    /** Runs in the scope of somebody and in a transaction, as a request would. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return Scope.of(actor).get(() -> transaction.execute(status -> work.get()));
    }

    /** A browser at the sign-in page of this application: that of Herne, the first municipality, whichever test comes first. */
    public Browser browser() {
        activate(HERNE, "herne.localhost");
        return Browser.at(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** A municipality of its own, never the first one: that is what somebody sees who names none. */
    public void town(TenantId tenant, String host, boolean demo) {
        activate(HERNE, "herne.localhost");
        tenants.activate(tenant, host, demo);
    }

    /** A browser in which this colleague is signed in. */
    public Browser browserOf(Actor actor) {
        return browser().signIn(actor.user().value().toString(), PASSWORD);
    }
}
