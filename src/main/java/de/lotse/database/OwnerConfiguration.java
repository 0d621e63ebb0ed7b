package de.lotse.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Configuration(proxyBeanMethods = false)
class OwnerConfiguration {

    /** For what only the owner of the tables may do at start. Asked for by name only, and without a pool: it rests later. */
    @Bean(defaultCandidate = false)
    DataSource ownerDataSource(Database database) {
        var owner = database.owner();
        return new DriverManagerDataSource(database.url(), owner.user(), owner.password());
    }
}
