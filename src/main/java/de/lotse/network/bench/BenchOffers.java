package de.lotse.network.bench;

import de.lotse.database.OwnerTask;
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

/** Offers of twenty for each organisation, published and confirmed, with places, hours, languages and translations; once, into an empty directory. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // the municipality is made before
@EnableConfigurationProperties(BenchOffers.Settings.class)
class BenchOffers implements OwnerTask {

    private static final int TENANT = 5916;
    private static final int OF_AN_ORGANISATION = 20;

    private final Settings settings;

    BenchOffers(Settings settings) {
        this.settings = settings;
    }

    /** @param offers how many an empty directory is filled with; 0 for none */
    @ConfigurationProperties("lotse.bench")
    record Settings(@DefaultValue("0") int offers) {}

    @Override
    public void run(DataSource owner) {
        if (settings.offers() == 0) return;
        var jdbc = JdbcClient.create(owner);
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(_ -> fill(jdbc));
        jdbc.sql("analyze").update();
    }

    private void fill(JdbcClient jdbc) {
        jdbc.sql("select set_config('app.tenant', ?, true)")
                .param(Integer.toString(TENANT))
                .query(String.class)
                .single();
        var full = jdbc.sql("select exists (select 1 from network.organisation)")
                .query(Boolean.class)
                .single();
        if (full) return;
        for (var statement : BenchRows.STATEMENTS)
            jdbc.sql(statement)
                    .param("offers", settings.offers())
                    .param("each", OF_AN_ORGANISATION)
                    .update();
    }
}
