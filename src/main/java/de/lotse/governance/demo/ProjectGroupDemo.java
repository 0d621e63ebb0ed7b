package de.lotse.governance.demo;

import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works in the project groups that were set up for a theme: somebody of each office that has to agree. */
@Component
class ProjectGroupDemo implements DemoContent {

    private static final int DAYS = 210; // since soon after the decision about the theme

    private final DemoRows rows;
    private final JdbcClient jdbc;
    private final Secretary secretary;

    ProjectGroupDemo(DemoRows rows, JdbcClient jdbc, Secretary secretary) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.secretary = secretary;
    }

    /** The themes with their groups are there before. */
    @Override
    public int order() {
        return 84;
    }

    @Override
    public void fill(TenantId tenant) {
        secretary.write(tenant, this::seat);
    }

    private void seat(LocalDate today) {
        jdbc.sql("""
                        select b.id from governance.body b
                        where  b.kind = 'PROJECT_GROUP'
                        and    not exists (select 1 from governance.member m where m.tenant_id = b.tenant_id and m.body_id = b.id)""").query(UUID.class).list().forEach(group -> seat(group, today.minusDays(DAYS)));
    }

    private void seat(UUID group, LocalDate since) {
        jdbc.sql("update governance.body set active_from = ? where id = ?")
                .params(since, group)
                .update();
        rows.seat(group, secretary.colleague("project"), "CHAIR", since);
        rows.seat(group, secretary.colleague(Secretary.USERNAME), "SECRETARY", since);
        rows.seat(group, secretary.colleague("jobcenter"), "MEMBER", since);
        rows.seat(group, secretary.colleague("auslaenderamt"), "MEMBER", since);
        rows.seat(group, secretary.colleague("amira.case"), "MEMBER", since);
        rows.outside(group, "Gerda Lohmann", "Sozialamt Herne", "lohmann@sozialamt.example", null);
    }
}
