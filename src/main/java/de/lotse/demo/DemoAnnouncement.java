package de.lotse.demo;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console with which accounts to look around; says nothing in a real installation. */
@Component
class DemoAnnouncement {

    private final DemoSettings settings;
    private final Tenants tenants;

    DemoAnnouncement(DemoSettings settings, Tenants tenants) {
        this.settings = settings;
        this.tenants = tenants;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!settings.enabled() || tenants.active().stream().noneMatch(Tenant::demo)) return;
        System.out.println(t("demo.accounts", DemoAccounts.PASSWORD, String.join(", ", DemoAccounts.USERNAMES)));
    }
}
