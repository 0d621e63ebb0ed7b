package de.lotse.identity.firstadmin;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class Setup {

    private final SetupLinks links;
    private final Tenants tenants;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Codes codes;
    private final TransactionOperations transaction;
    private final Clock clock;

    Setup(
            SetupLinks links,
            Tenants tenants,
            Organisations organisations,
            Accounts accounts,
            Codes codes,
            TransactionOperations transaction,
            Clock clock) {
        this.links = links;
        this.tenants = tenants;
        this.organisations = organisations;
        this.accounts = accounts;
        this.codes = codes;
        this.transaction = transaction;
        this.clock = clock;
    }

    void requireValid(String token) {
        if (!links.isValid(token)) throw new NotFound();
    }

    /** The municipalities to choose from: none that somebody has set up already. */
    List<Option> municipalities() {
        return Option.of(codes.options("tenants-nrw", LocalDate.now(clock))).stream()
                .filter(one -> !isSetUp(one.value()))
                .toList();
    }

    boolean isSetUp(String tenant) {
        return tenants.active().stream()
                .anyMatch(one -> tenant.equals(Integer.toString(one.id().value())));
    }

    /** Makes municipality, organisation and administrator, or nothing. Throws {@link NotFound} for a used link. */
    void setUp(String token, SetupForm form) {
        var tenant = new TenantId(Integer.parseInt(form.tenant()));
        Scope.of(tenant)
                .run(() -> transaction.executeWithoutResult(status -> {
                    if (!links.use(token)) throw new NotFound();
                    tenants.activate(tenant, null, false);
                    var organisation = new OrganisationId(Ids.next());
                    organisations.add(new Organisation(
                            organisation, form.organisation(), shortName(form.organisation()), Kind.CITY));
                    var id = new UserId(Ids.next());
                    accounts.add(
                            new Account(id, organisation, form.username(), form.name(), Set.of(Role.TENANT_ADMIN)),
                            form.password());
                }));
    }

    private static String shortName(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }
}
