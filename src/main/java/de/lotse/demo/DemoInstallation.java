package de.lotse.demo;

import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Fills an empty installation, so that whoever starts Lotse for the first time sees it at work. */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoInstallation implements ApplicationRunner {

    static final TenantId HERNE = new TenantId(5916);
    static final TenantId ESSEN = new TenantId(5113);
    private static final Logger LOG = LoggerFactory.getLogger(DemoInstallation.class);

    private final DemoSettings settings;
    private final Tenants tenants;
    private final List<DemoContent> contents;

    DemoInstallation(DemoSettings settings, Tenants tenants, List<DemoContent> contents) {
        this.settings = settings;
        this.tenants = tenants;
        this.contents = DemoContent.inOrder(contents);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.enabled() || !tenants.active().isEmpty()) return;
        fill(HERNE, "herne.localhost");
        fill(ESSEN, "essen.localhost");
        LOG.info("demo installation filled");
    }

    private void fill(TenantId tenant, String host) {
        tenants.activate(tenant, host, true);
        contents.forEach(content -> content.fill(tenant));
    }
}
