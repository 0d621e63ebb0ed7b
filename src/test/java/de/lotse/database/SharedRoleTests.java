package de.lotse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody keeps the role that sees rows of others longer than he reads them. */
@LotseTest
class SharedRoleTests {

    private static final String OWN = "lotse_app";

    @Autowired
    Given given;

    @Autowired
    SharedRole role;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Actor somebody;

    @BeforeEach
    void somebody() {
        somebody = given.caseManager();
    }

    @Test
    void isThatOfOneReading() {
        given.as(somebody, () -> {
            assertThat(role.reading("STRUCTURE", this::now)).isEqualTo("lotse_app_sharedSTRUCTURE");
            return assertThat(now()).isEqualTo(OWN);
        });
    }

    @Test
    void doesNotOutliveAnExceptionThatSomebodyCatches() {
        Scope.of(somebody).run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly(); // as it is anyhow once an exception has left a service
            assertThatThrownBy(() -> role.reading("STRUCTURE", () -> {
                        throw new IllegalStateException("in the middle of it");
                    }))
                    .hasMessage("in the middle of it");
            assertThat(now()).isEqualTo(OWN);
        }));
    }

    @Test
    void doesNotOutliveAStatementThatFailedAndWasRolledBack() {
        given.as(somebody, () -> {
            var nested = new TransactionTemplate(transactions);
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            assertThatThrownBy(() -> nested.executeWithoutResult(_ -> role.reading(
                            "STRUCTURE",
                            () -> jdbc.sql("select 1 / 0").query(Integer.class).single())))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("division by zero");
            return assertThat(now()).isEqualTo(OWN);
        });
    }

    @Test
    void aReadingInsideAnotherLeavesTheOuterOneAsItWas() {
        given.as(somebody, () -> {
            assertThat(role.reading("STRUCTURE", () -> role.reading("DISCLOSURE", this::now) + now()))
                    .isEqualTo("lotse_app_sharedDISCLOSURElotse_app_sharedSTRUCTURE");
            return assertThat(now()).isEqualTo(OWN);
        });
    }

    private String now() {
        return jdbc.sql("select current_user || coalesce(shared.purpose(), '')")
                .query(String.class)
                .single();
    }
}
