package de.lotse.casework.demo;

import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Writes the cases and inquiries of a municipality, each as the account that works on it. */
@Component
class CaseworkDemo implements DemoContent {

    private static final String OF_HERNE = "amira.case";

    private final DemoCases cases;
    private final DemoInquiries inquiries;
    private final DemoActors actors;

    CaseworkDemo(DemoCases cases, DemoInquiries inquiries, DemoActors actors) {
        this.cases = cases;
        this.inquiries = inquiries;
        this.actors = actors;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read(actors.work(tenant, OF_HERNE) ? "herne" : "essen");
        file.cases().stream()
                .sorted(Comparator.comparingInt(DemoCase::opened))
                .forEach(one -> actors.as(tenant, one.lead(), () -> cases.add(one)));
        file.inquiries().forEach(one -> actors.as(tenant, one.by(), () -> inquiries.add(one)));
    }
}
