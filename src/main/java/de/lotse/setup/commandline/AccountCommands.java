package de.lotse.setup.commandline;

import static de.lotse.web.Texts.t;

import de.lotse.identity.AccountDesk;
import de.lotse.identity.Usernames;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import de.lotse.tenancy.Tenants;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** An account is found by its user name, which is there once in the whole installation. */
@Component
class AccountCommands {

    private static final int NAME = 300;

    private final Municipalities municipalities;
    private final Tenants tenants;
    private final Organisations organisations;
    private final AccountDesk accounts;

    AccountCommands(Municipalities municipalities, Tenants tenants, Organisations organisations, AccountDesk accounts) {
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    String invite(Call call) {
        call.onlyOptions("username", "name", "organisation", "role");
        var tenant = municipalities.active(call.subject(t("setup.command.subject.tenant")));
        check(call);
        var roles = call.all("role").stream().map(AccountCommands::role).collect(Collectors.toSet());
        return municipalities.in(tenant.id(), () -> {
            var organisation = organisation(call.option("organisation"));
            return t("setup.command.account.invited", call.option("name"), invite(call, organisation.id(), roles));
        });
    }

    /** Whether name and user name are there and can be taken. */
    void check(Call call) {
        if (call.option("name").length() > NAME) throw new WrongCall(t("setup.command.account.long"));
        if (!Usernames.isOne(username(call))) throw new WrongCall(t("identity.setup.username.wrong"));
    }

    /** Inside the transaction of its municipality; the link. */
    String invite(Call call, OrganisationId organisation, Set<Role> roles) {
        try {
            return accounts.invite(organisation, username(call), call.option("name"), roles);
        } catch (DuplicateKeyException taken) {
            throw new Refused(t("identity.setup.username.taken"));
        }
    }

    private static String username(Call call) {
        return call.option("username").toLowerCase(Locale.ROOT);
    }

    private Organisation organisation(String name) {
        return organisations.current().stream()
                .filter(one -> one.name().equals(name) || one.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(t("setup.command.organisation.unknown", name)));
    }

    /** By its German name or by the one in the code. */
    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> typed.equalsIgnoreCase(t("web.role." + role)) || typed.equalsIgnoreCase(role.name()))
                .findFirst()
                .orElseThrow(() -> new WrongCall(t("setup.command.account.role", typed, roles())));
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(role -> t("web.role." + role)).collect(Collectors.joining(", "));
    }

    String disable(Call call) {
        return withAccount(call, user -> {
            if (!accounts.disable(user)) throw new Refused(t("setup.command.account.last"));
            return t("setup.command.account.disabled");
        });
    }

    String reset(Call call) {
        return withAccount(call, user -> accounts.reset(user)
                .map(link -> t("setup.command.account.reset", link))
                .orElseThrow(() -> new Refused(t("setup.command.account.notLocal"))));
    }

    String endSessions(Call call) {
        return withAccount(call, user -> {
            accounts.endSessions(user);
            return t("setup.command.account.signedOut");
        });
    }

    private String withAccount(Call call, Function<UserId, String> work) {
        call.onlyOptions();
        var username = call.subject(t("setup.command.subject.account")).toLowerCase(Locale.ROOT);
        for (var tenant : tenants.active()) {
            var answer = municipalities.in(
                    tenant.id(), () -> accounts.find(username).map(work).orElse(""));
            if (!answer.isEmpty()) return answer;
        }
        throw new Refused(t("setup.command.account.unknown", username));
    }
}
