package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Kind;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class OrganisationCommands {

    /** As they are typed. */
    private static final Map<String, Kind> KINDS = Map.of(
            "kommune",
            Kind.CITY,
            "traeger",
            Kind.CARRIER,
            "träger",
            Kind.CARRIER,
            "behoerde",
            Kind.AUTHORITY,
            "behörde",
            Kind.AUTHORITY);

    private static final int NAME = 300;
    private static final int SHORT = 60;

    private final Municipalities municipalities;
    private final Organisations organisations;

    OrganisationCommands(Municipalities municipalities, Organisations organisations) {
        this.municipalities = municipalities;
        this.organisations = organisations;
    }

    String list(Call call) {
        call.onlyOptions();
        var tenant = municipalities.active(call.subject(t("setup.command.subject.tenant")));
        return municipalities.in(tenant.id(), () -> organisations.current().stream()
                .map(one -> one.name() + "  " + t("setup.command.kind." + one.kind()))
                .collect(Collectors.joining("\n")));
    }

    String add(Call call) {
        call.onlyOptions("name", "short", "kind");
        var tenant = municipalities.active(call.subject(t("setup.command.subject.tenant")));
        var kind = KINDS.get(call.option("kind").toLowerCase(Locale.GERMANY));
        if (kind == null) throw new WrongCall(t("setup.command.organisation.kind", call.option("kind")));
        var name = call.option("name");
        return municipalities.in(tenant.id(), () -> {
            add(call, name, kind);
            return t("setup.command.organisation.added", name, tenant.name());
        });
    }

    /** Inside the transaction of its municipality. */
    OrganisationId add(Call call, String name, Kind kind) {
        var shortName = call.option(
                "short",
                name.length() <= SHORT ? name : name.substring(0, SHORT).strip());
        if (name.length() > NAME || shortName.length() > SHORT)
            throw new WrongCall(t("setup.command.organisation.long"));
        var id = new OrganisationId(Ids.next());
        try {
            organisations.add(new Organisation(id, name, shortName, kind));
        } catch (DuplicateKeyException taken) {
            throw new Refused(t("setup.command.organisation.taken", name));
        }
        return id;
    }
}
