package de.lotse.demo;

import static de.lotse.web.Texts.t;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console with which accounts to look around; says nothing in a real installation. */
@Component
class DemoAnnouncement {

    private final DemoSettings settings;
    private final Tenants tenants;

    private final Accounts accounts;
    private final Organisations organisations;

    DemoAnnouncement(DemoSettings settings, Tenants tenants, Accounts accounts, Organisations organisations) {
        this.settings = settings;
        this.tenants = tenants;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var towns = tenants.active().stream().filter(Tenant::demo).toList();
        if (!settings.enabled() || towns.isEmpty()) return;
        System.out.println(t("demo.accounts", DemoAccounts.PASSWORD));
        for (var town : towns)
            Scope.of(town.id()).run(() -> DemoAccounts.USERNAMES.stream()
                    .map(accounts::byUsername)
                    .flatMap(Optional::stream)
                    .forEach(this::print));
    }

    private void print(Account account) {
        var role = t("web.role." + account.roles().iterator().next());
        var organisation = organisations.get(account.organisation()).name();
        System.out.printf("  %-14s %s%n", account.username(), t("demo.account", role, organisation));
    }
}
