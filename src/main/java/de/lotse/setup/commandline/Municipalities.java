package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import de.lotse.identity.AccountDesk;
import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works inside a municipality, in one transaction, as „Kommandozeile“. */
@Component
class Municipalities {

    private static final OrganisationId NONE = new OrganisationId(new UUID(0, 0));

    private final Tenants tenants;
    private final TransactionTemplate transaction;

    Municipalities(Tenants tenants, TransactionTemplate transaction) {
        this.tenants = tenants;
        this.transaction = transaction;
    }

    /** An active one by its official key, with or without the leading zero of the Land. */
    Tenant active(String typed) {
        return tenants.find(key(typed)).orElseThrow(() -> new Refused(t("setup.command.tenant.inactive", typed)));
    }

    static TenantId key(String typed) {
        if (!typed.matches("0?5\\d{3}(\\d{3})?")) throw new WrongCall(t("setup.command.tenant.key", typed));
        return new TenantId(Integer.parseInt(typed));
    }

    /** As it is written, with the zero of the Land. */
    static String key(TenantId id) {
        return "0" + id.value();
    }

    String in(TenantId tenant, Supplier<String> work) {
        var actor = new Actor(
                tenant, NONE, "", AccountDesk.COMMAND_LINE, t("identity.commandLine"), Set.of(Role.TENANT_ADMIN));
        return Scope.of(actor).get(() -> transaction.execute(status -> work.get()));
    }
}
