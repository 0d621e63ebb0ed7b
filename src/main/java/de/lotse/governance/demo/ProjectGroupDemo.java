package de.lotse.governance.demo;

import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who works in the project groups that were set up for a theme: somebody of each office that has to agree. */
@Component
class ProjectGroupDemo implements DemoContent {

    private static final String SECRETARY = "koordination";
    private static final int DAYS = 210; // since soon after the decision about the theme

    private final DemoRows rows;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProjectGroupDemo(DemoRows rows, JdbcClient jdbc, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The themes with their groups are there before. */
    @Override
    public int order() {
        return 84;
    }

    @Override
    public void fill(TenantId tenant) {
        var writer = Scope.of(tenant).get(() -> accounts.byUsername(SECRETARY));
        if (writer.isEmpty()) return;
        var one = writer.get();
        var actor = new Actor(tenant, one.organisation(), "", one.id(), one.name(), one.roles());
        Scope.of(actor).run(() -> transaction.executeWithoutResult(_ -> seat(LocalDate.now(clock))));
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
        rows.seat(group, id("project"), "CHAIR", since);
        rows.seat(group, id(SECRETARY), "SECRETARY", since);
        rows.seat(group, id("jobcenter"), "MEMBER", since);
        rows.seat(group, id("auslaenderamt"), "MEMBER", since);
        rows.seat(group, id("amira.case"), "MEMBER", since);
        rows.outside(group, "Gerda Lohmann", "Sozialamt Herne", "lohmann@sozialamt.example", null);
    }

    private UUID id(String username) {
        return accounts.byUsername(username).orElseThrow().id().value();
    }
}
