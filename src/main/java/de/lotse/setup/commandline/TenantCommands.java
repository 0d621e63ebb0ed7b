package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import de.lotse.setup.HostName;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import de.lotse.web.BaseUrl;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class TenantCommands {

    private final Municipalities municipalities;
    private final OrganisationCommands organisations;
    private final AccountCommands accounts;
    private final Tenants tenants;
    private final Codes codes;
    private final BaseUrl base;

    TenantCommands(
            Municipalities municipalities,
            OrganisationCommands organisations,
            AccountCommands accounts,
            Tenants tenants,
            Codes codes,
            BaseUrl base) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.accounts = accounts;
        this.tenants = tenants;
        this.codes = codes;
        this.base = base;
    }

    String list(Call call) {
        call.noSubject();
        call.onlyOptions();
        var active = tenants.active();
        if (active.isEmpty()) return t("setup.command.tenant.none");
        return active.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Tenant tenant) {
        return Municipalities.key(tenant.id()) + "  " + tenant.name() + "  " + base.of(tenant.id(), "/")
                + (tenant.demo() ? "  " + t("setup.command.tenant.demo") : "");
    }

    /** Municipality, its own organisation and the first administrator, who is invited; all or nothing. */
    String add(Call call) {
        call.onlyOptions("host", "organisation", "short", "username", "name");
        var id = Municipalities.key(call.subject(t("setup.command.subject.tenant")));
        var name = name(id);
        var organisation = call.option("organisation");
        accounts.check(call);
        var host = host(call);
        return municipalities.in(id, () -> {
            activate(id, host);
            var own = organisations.add(call, organisation, Kind.CITY);
            var link = accounts.invite(call, own, Set.of(Role.TENANT_ADMIN));
            return t("setup.command.tenant.added", name, base.of(id, "/"), link);
        });
    }

    private String name(TenantId id) {
        if (tenants.find(id).isPresent()) throw new Refused(t("setup.command.tenant.there", Municipalities.key(id)));
        CodeOption known = codes.find("tenants-nrw", Integer.toString(id.value()));
        if (known == null) throw new Refused(t("setup.command.tenant.unknown", Municipalities.key(id)));
        return known.label();
    }

    /** The first one needs none; every other is told apart by it. */
    private @Nullable String host(Call call) {
        var host = call.option("host", "");
        if (host.isEmpty() && !tenants.active().isEmpty())
            throw new WrongCall(t("setup.command.tenant.needsHost", base.host()));
        return host.isEmpty() ? null : checked(host);
    }

    private String checked(String host) {
        if (!HostName.isBelow(host, base.host()))
            throw new WrongCall(t("setup.command.tenant.host", host, base.host()));
        return host;
    }

    private void activate(TenantId id, @Nullable String host) {
        try {
            tenants.activate(id, host, false);
        } catch (DuplicateKeyException taken) {
            throw new Refused(t("setup.municipality.host.taken"));
        }
    }

    String address(Call call) {
        call.onlyOptions("host");
        var tenant = municipalities.active(call.subject(t("setup.command.subject.tenant")));
        var host = checked(call.option("host"));
        return municipalities.in(tenant.id(), () -> {
            try {
                tenants.move(tenant.id(), host);
            } catch (DuplicateKeyException taken) {
                throw new Refused(t("setup.municipality.host.taken"));
            }
            return t("setup.command.tenant.moved", tenant.name(), host);
        });
    }
}
