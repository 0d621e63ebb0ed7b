package de.lotse.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

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
        return new HikariDataSource(pool(database, settings.poolSize()));
    }

    private static HikariConfig pool(Database database, int size) {
        var pool = new HikariConfig();
        pool.setPoolName("lotse");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().user());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(3_000);
        // The day of the database is that of the people who work with it, wherever the machine stands: current_date
        // begins with theirs.
        pool.setConnectionInitSql("set time zone 'Europe/Berlin'");
        pool.addDataSourceProperty("ApplicationName", "lotse");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The details of an error quote values of the row; logs hold no personal data.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
