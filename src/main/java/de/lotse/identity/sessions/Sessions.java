package de.lotse.identity.sessions;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Before somebody has signed in a session ends when it is idle for thirty minutes. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

    @Bean
    JdbcIndexedSessionRepository sessionsInDatabase(DataSource database, PlatformTransactionManager transactions) {
        var ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database), ownTransaction);
        sessions.setTableName("identity.session");
        sessions.setDefaultMaxInactiveInterval(Duration.ofMinutes(30));
        return sessions;
    }

    @Bean
    @Primary
    FrugalSessions<?> frugalSessions(JdbcIndexedSessionRepository database, SessionOfRequest memory) {
        return new FrugalSessions<>(database, memory);
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }
}
