package de.lotse.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        var url = settings.url();
        return url == null || url.isBlank()
                ? EmbeddedPostgres.start(settings.dataFolder(), settings.durable())
                : ExternalPostgres.connect(url, settings);
    }

    /** Whoever has it sees all tables of this version; it closes before the database it depends on. */
    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(Database database, DatabaseSettings settings, List<OwnerTask> tasks) {
        new Migrations(database).run(tasks);
        return new HikariDataSource(pool("lotse", database.url(), database.app(), settings.poolSize()));
    }

    /** Nobody gets it without naming it: {@code @Transactional} and whoever asks for a DataSource mean that of the application. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @DependsOn("dataSource")
    HikariDataSource publicDataSource(Database database, DatabaseSettings settings) {
        return new HikariDataSource(
                pool("lotse-public", database.url(), database.visitors(), settings.publicPoolSize()));
    }

    @Bean(defaultCandidate = false)
    JdbcClient publicJdbc(@Qualifier("publicDataSource") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PublicReading publicReading(
            @Qualifier("publicDataSource") DataSource dataSource, List<TransactionExecutionListener> listeners) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.setTransactionExecutionListeners(listeners);
        return new PublicReading(transactions);
    }

    private static HikariConfig pool(String name, String url, Login login, int size) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(3_000);
        // The day of the database is that of the people who work with it, wherever the machine stands: current_date
        // begins with theirs.
        pool.setConnectionInitSql("set time zone 'Europe/Berlin'");
        pool.addDataSourceProperty("ApplicationName", name);
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The details of an error quote values of the row; logs hold no personal data.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
