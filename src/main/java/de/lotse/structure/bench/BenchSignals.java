package de.lotse.structure.bench;

import de.lotse.database.OwnerTask;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals of four years and forty themes in the municipality that is measured, as many signals again as make 25 times so many in 53 others; once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the municipality is made before
@EnableConfigurationProperties(BenchSignals.Settings.class)
class BenchSignals implements OwnerTask {

    private static final int TENANT = 5916;
    private static final int OTHERS = 53;
    private static final int ALL = 25;
    private static final int FIRST_OTHER = 900_001; // no municipality has such a key

    private static final String SIGNALS = """
            insert into structure.signal (controller_id, id, from_case, barrier, life_area, legal_domain, to_domain, office, topic, district, month,
                        severity, source, worker_id)
            select ('01900000-0000-7000-8000-' || lpad(to_hex(n % 12), 12, '0'))::uuid, gen_random_uuid(), true,
                   (array['TRANSITION_GAP','NO_CAPACITY','WAITING_TIME','LANGUAGE','UNCLEAR_RESPONSIBILITY','COST','INFORMATION'])[n % 7 + 1],
                   (array['INCOME_DEBT','HOUSING','HEALTH_CARE','LANGUAGE','FAMILY'])[n % 5 + 1],
                   case when n % 7 = 0 then (array['ASYLBLG','SGB2','SGB12','SGB8','WOGG'])[n / 7 % 5 + 1] end,
                   case when n % 7 = 0 then (array['SGB3','SGB5','SGB9','BAFOEG'])[n / 35 % 4 + 1] end,
                   (array['JOBCENTER','SOCIAL','FOREIGNERS','YOUTH','DAYCARE','DOCTOR','LANDLORD','BANK'])[n % 8 + 1],
                   (array['HOUSING','WORK','HEALTH','SCHOOL','DEBT'])[n % 5 + 1],
                   (array['5916-WANNE','5916-EICKEL','5916-HERNE_MITTE','5916-SODINGEN'])[n % 4 + 1],
                   (date_trunc('month', current_date) - make_interval(months => n % 48))::date, n % 3 + 1, 'MANUAL',
                   ('01900001-0000-7000-8000-' || lpad(to_hex(n % 60), 12, '0'))::uuid
            from   generate_series(1, :signals) n""";

    private static final String THEMES = """
            insert into structure.theme (id, number, title, stage, stage_since, created_on, author_id)
            select ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n, 'Thema der Struktur ' || n,
                   (array['COLLECTING','SUBMITTED','ACCEPTED','IN_PROJECT','IMPLEMENTING','CHECKING'])[n % 6 + 1], current_date - n, current_date - 300,
                   '01900001-0000-7000-8000-000000000001'
            from   generate_series(1, 40) n where :signals > 0""";

    private static final String RULES = """
            insert into structure.theme_rule (id, theme_id, barrier, office)
            select gen_random_uuid(), ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                   case when n % 2 = 0 then (array['TRANSITION_GAP','NO_CAPACITY','WAITING_TIME','LANGUAGE','COST'])[n % 5 + 1] end,
                   case when n % 2 = 1 then (array['JOBCENTER','SOCIAL','FOREIGNERS','YOUTH','DAYCARE','DOCTOR'])[n % 6 + 1] end
            from   generate_series(1, 40) n where :signals > 0""";

    private final Settings settings;

    BenchSignals(Settings settings) {
        this.settings = settings;
    }

    /** @param signals how many an empty municipality is filled with; 0 for none */
    @ConfigurationProperties("lotse.bench")
    record Settings(@DefaultValue("0") int signals) {}

    @Override
    public void run(DataSource owner) {
        if (settings.signals() == 0) return;
        var jdbc = JdbcClient.create(owner);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        transaction.executeWithoutResult(_ -> fill(jdbc, TENANT, settings.signals(), List.of(SIGNALS, THEMES, RULES)));
        var each = settings.signals() * (ALL - 1) / OTHERS;
        IntStream.range(FIRST_OTHER, FIRST_OTHER + OTHERS)
                .forEach(other -> transaction.executeWithoutResult(_ -> fill(jdbc, other, each, List.of(SIGNALS))));
        jdbc.sql("analyze").update();
    }

    private static void fill(JdbcClient jdbc, int tenant, int signals, List<String> statements) {
        jdbc.sql("select set_config('app.tenant', ?, true)")
                .param(Integer.toString(tenant))
                .query(String.class)
                .single();
        force(jdbc, "no force");
        if (!isFull(jdbc))
            for (var statement : statements)
                jdbc.sql(statement).param("signals", signals).update();
        force(jdbc, "force");
    }

    private static boolean isFull(JdbcClient jdbc) {
        return jdbc.sql("select exists (select 1 from structure.signal where tenant_id = shared.tenant())")
                .query(Boolean.class)
                .single();
    }

    /** Signals are of many organisations; the owner of the table writes them all at once. */
    private static void force(JdbcClient jdbc, String how) {
        jdbc.sql("alter table structure.signal " + how + " row level security").update();
    }
}
