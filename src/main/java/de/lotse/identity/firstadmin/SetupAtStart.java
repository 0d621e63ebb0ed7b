package de.lotse.identity.firstadmin;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Tenants;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** On an installation without any municipality: the link stands on the console, where only the operator reads it. */
@Component
class SetupAtStart {

    private final Tenants tenants;
    private final SetupLinks links;
    private final Environment environment;

    SetupAtStart(Tenants tenants, SetupLinks links, Environment environment) {
        this.tenants = tenants;
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void printLink() {
        if (!tenants.active().isEmpty()) return;
        var port = environment.getProperty("local.server.port", "8080");
        System.out.println(t("identity.setup.console", "http://localhost:" + port + "/einrichtung/" + links.create()));
    }
}
