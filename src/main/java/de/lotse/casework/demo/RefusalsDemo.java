package de.lotse.casework.demo;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A colleague with an old link to a case that she is not in: data protection sees it as unusual, with a good reason. */
@Component
class RefusalsDemo implements DemoContent {

    private static final String ASKING = "jonas.case";
    private static final int TIMES = 5;

    private final DemoActors actors;
    private final AccessLog log;
    private final JdbcClient jdbc;

    RefusalsDemo(DemoActors actors, AccessLog log, JdbcClient jdbc) {
        this.actors = actors;
        this.log = log;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 59;
    }

    @Override
    public void fill(TenantId tenant) {
        if (!actors.work(tenant, ASKING)) return;
        for (var n = 0; n < TIMES; n++) actors.as(tenant, ASKING, this::ask);
    }

    private void ask() {
        jdbc.sql("""
                        select c.id
                        from   casework.case_file c
                        where  not exists (select 1 from consent.visible_case v where v.tenant_id = c.tenant_id and v.case_id = c.id)
                        order  by c.case_number
                        limit  1""")
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .ifPresent(id -> log.record(Action.DENIED, "case", id, "NONE"));
    }
}
