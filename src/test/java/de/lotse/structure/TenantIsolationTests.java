package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the catalogue, so that a table that is added tomorrow is checked as well, and then tries to cross. */
@LotseTest
class TenantIsolationTests {

    /** Unique in the installation on purpose: one sign-in page may serve several municipalities (V1 of identity). */
    private static final List<String> UNIQUE_EVERYWHERE =
            List.of("identity.account_username_key", "identity.passkey_of_sign_in");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyTableOfATenantForcesAPolicyThatAlsoChecksWhatIsWritten() {
        assertThat(catalogue("""
                select c.oid::regclass::text
                from   pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                where  c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                and    not (c.relrowsecurity and c.relforcerowsecurity and exists (
                         select 1 from pg_policy p where p.polrelid = c.oid and p.polwithcheck is not null))""")).isEmpty();
    }

    @Test
    void everyCaseTableChecksTheOrganisationToo() {
        assertThat(catalogue("""
                select c.oid::regclass::text
                from   pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'controller_id'
                where  c.relkind in ('r', 'p')
                and    not exists (select 1 from pg_policy p where p.polrelid = c.oid
                                   and pg_get_expr(p.polqual, p.polrelid) like '%organisation()%'
                                   and pg_get_expr(p.polwithcheck, p.polrelid) like '%organisation()%')""")).isEmpty();
    }

    @Test
    void keysAndReferencesBeginWithTheTenant() {
        assertThat(catalogue("""
                select i.indexrelid::regclass::text
                from   pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
                join   pg_class c on c.oid = i.indrelid and c.relkind in ('r', 'p')
                where  i.indisunique and i.indkey[0] <> a.attnum
                union all
                select k.conname
                from   pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
                where  k.contype = 'f' and k.conkey[1] <> a.attnum and k.confrelid <> 'tenancy.tenant'::regclass""")).isSubsetOf(UNIQUE_EVERYWHERE);
    }

    @Test
    void viewsSeeWithTheEyesOfWhoeverAsks() {
        assertThat(catalogue("""
                select c.oid::regclass::text
                from   pg_class c
                where  c.relkind = 'v' and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                and    not coalesce(c.reloptions::text like '%security_invoker=true%', false)""")).isEmpty();
        assertThat(catalogue("select p.oid::regproc::text from pg_proc p where p.prosecdef"))
                .containsExactly(
                        "shared.refresh_statistics"); // analyzes what has grown; reads the catalogue, answers nothing
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(catalogue("""
                select rolname from pg_roles
                where  rolname = 'lotse_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                union all
                select c.oid::regclass::text from pg_class c where c.relowner = 'lotse_app'::regrole""")).isEmpty();
    }

    @Test
    void withoutAScopeNothingIsVisible() {
        given.caseManager();
        assertThat(transaction.<Integer>execute(status -> count("identity.account")))
                .isZero();
        assertThat(transaction.<Integer>execute(status -> count("casework.case_file")))
                .isZero();
    }

    @Test
    void nobodyReadsOrCountsAnotherTenantsOrOrganisationsCases() {
        var herne = given.caseManager();
        var caseId = given.caseOf(herne, "Nguyễn, Linh");
        var neighbour = given.caseManager();
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        for (var stranger : List.of(neighbour, essen)) {
            assertThat(given.as(stranger, () -> count("casework.case_file"))).isZero();
            assertThat(given.as(stranger, () -> jdbc.sql("select count(*) from casework.case_file where id = ?")
                            .param(caseId.value())
                            .query(Integer.class)
                            .single()))
                    .isZero();
            assertThat(given.as(
                            stranger, () -> jdbc.sql("update casework.case_file set phase = 'PLANNING' where id = ?")
                                    .param(caseId.value())
                                    .update()))
                    .isZero();
        }
    }

    @Test
    void nobodyWritesIntoAnotherTenantOrOrganisation() {
        var herne = given.caseManager();
        var neighbour = given.caseManager();
        assertThatThrownBy(() -> given.as(herne, () -> jdbc.sql(
                                "insert into casework.person (tenant_id, id, display_name) values (5113, ?, 'X')")
                        .param(UUID.randomUUID())
                        .update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> given.as(herne, () -> jdbc.sql(
                                "insert into casework.person (controller_id, id, display_name) values (?, ?, 'X')")
                        .params(neighbour.organisation().value(), UUID.randomUUID())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aReferenceCannotPointIntoAnotherTenant() {
        var herne = given.caseManager();
        var foreignCase = given.caseOf(herne, "Abdi, Hodan");
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);
        assertThatThrownBy(() -> given.as(essen, () -> jdbc.sql("""
                                insert into casework.case_note (id, case_id, written_at, text) values (?, ?, now(), 'x')""")
                        .params(UUID.randomUUID(), foreignCase.value())
                        .update()))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void aPooledConnectionCarriesNobodyToTheNext() throws Exception {
        var herne = given.caseManager();
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);
        given.caseOf(herne, "Ahmadi, Zahra");
        var work = IntStream.range(0, 400)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    var actor = i % 2 == 0 ? herne : essen;
                    return given.as(actor, () -> count("casework.case_file")) == (i % 2 == 0 ? 1 : 0);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (var result : threads.invokeAll(work)) assertThat(result.get()).isTrue();
        }
        assertThat(Scope.current()).isEmpty();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static List<String> catalogue(String sql) {
        try (var owner = TestDatabase.connectAsOwner()) {
            return JdbcClient.create(new SingleConnectionDataSource(owner, true))
                    .sql(sql)
                    .query(String.class)
                    .list();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
