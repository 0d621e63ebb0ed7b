package de.lotse.structure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.database.PublicReading;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Walks the catalogue and then the rows: whoever reads without signing in sees what is published in the directory, and nothing else. */
@LotseTest
class PublicRoleTests {

    private static final TenantId TOWN = new TenantId(5117);

    /** Whoever opens another schema to the public says so here. */
    private static final Set<String> OPEN_SCHEMAS = Set.of("network");

    /** Columns of the directory for staff, wherever a table has one. */
    private static final Set<String> FOR_STAFF =
            Set.of("assurer", "recorded_by", "recorded_at", "reviewed_by", "member_id", "changed_by");

    /** Rows that are the municipality's as a whole. */
    private static final Set<String> WITHOUT_CONDITION = Set.of("network.directory_rule", "network.revision");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier(PublicReading.JDBC)
    JdbcClient publicJdbc;

    @Autowired
    PublicReading reading;

    private Actor editor;
    private PublicContent town;

    @BeforeEach
    void town() {
        given.town(TOWN, "muelheim.localhost", false);
        editor = given.colleague(TOWN, given.organisation(TOWN), Role.EDITOR);
        town = new PublicContent(work -> given.as(editor, work), jdbc);
    }

    @Test
    void readsTablesOfTheDirectoryOnly() {
        assertThat(readable()).allMatch(table -> OPEN_SCHEMAS.contains(table.substring(0, table.indexOf('.'))));
        assertThat(readable())
                .doesNotContain("network.flyway_schema_history")
                .contains("network.offer", "network.public_offer");
    }

    @Test
    void writesExecutesAndOwnsNothing() {
        assertThat(catalogue("""
                select concat(c.oid::regclass, ' ', allowed.what)
                from   pg_class c, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as allowed(what)
                where  c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                and    case when allowed.what in ('INSERT', 'UPDATE', 'REFERENCES')
                            then has_any_column_privilege('lotse_app_public', c.oid, allowed.what)
                            else has_table_privilege('lotse_app_public', c.oid, allowed.what) end
                union all
                select s.oid::regclass::text from pg_class s
                where  case when s.relkind = 'S' then has_sequence_privilege('lotse_app_public', s.oid, 'USAGE, UPDATE') end
                union all
                select n.nspname from pg_namespace n
                where  has_schema_privilege('lotse_app_public', n.oid, 'CREATE')
                or     has_schema_privilege('lotse_app_public', n.oid, 'USAGE')
                       and n.nspname not in ('network', 'pg_catalog', 'information_schema')
                union all
                select concat('may ', m.roleid::regrole) from pg_auth_members m where m.member = 'lotse_app_public'::regrole
                union all
                select rolname from pg_roles where rolname = 'lotse_app_public'
                                           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                union all
                select c.oid::regclass::text from pg_class c where c.relowner = 'lotse_app_public'::regrole""")).isEmpty();
    }

    @Test
    void aConditionHoldsForEveryTableBesideThatOfTheMunicipality() {
        assertThat(catalogue("""
                select c.oid::regclass::text
                from   pg_class c
                where  c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                and    has_any_column_privilege('lotse_app_public', c.oid, 'SELECT')
                and    not (c.relrowsecurity and c.relforcerowsecurity and exists (
                         select from pg_policy p
                         where  p.polrelid = c.oid and not p.polpermissive and p.polroles = array['lotse_app_public'::regrole::oid]
                         and    pg_get_expr(p.polqual, p.polrelid) <> 'true'))""")).containsExactlyInAnyOrderElementsOf(WITHOUT_CONDITION);
    }

    @Test
    void readsNoColumnThatIsForStaff() {
        var columns = catalogue("""
                select concat(c.oid::regclass, '.', a.attname)
                from   pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where  c.relnamespace = 'network'::regnamespace and c.relkind in ('r', 'p', 'v')
                and    has_column_privilege('lotse_app_public', c.oid, a.attnum, 'SELECT')""");

        assertThat(columns.stream()
                        .map(column -> column.substring(column.lastIndexOf('.') + 1))
                        .collect(toSet()))
                .doesNotContainAnyElementsOf(FOR_STAFF);
        assertThat(columns)
                .doesNotContain("network.offer.note", "network.organisation.note")
                .contains("network.offer_language.note"); // words for the public
    }

    @Test
    void nothingOfADraftIsThereInAnyTable() {
        var organisation = town.organisation("PUBLISHED");
        var before = seen();

        town.offer(organisation, "DRAFT", LocalDate.now());

        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void nothingOfAnOfferThatNobodyConfirmedInTimeIsThere() {
        var organisation = town.organisation("PUBLISHED");
        var before = seen();

        town.offer(organisation, "PUBLISHED", LocalDate.now().minusMonths(15));

        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void nothingOfAnOrganisationThatIsNotPublishedIsThere() {
        var before = seen();

        town.offer(town.organisation("DRAFT"), "PUBLISHED", LocalDate.now());

        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void aPublishedOfferIsThereWithAllThatBelongsToItAndWithThosePeopleOnlyWhoMayBeNamed() {
        var before = seen();

        town.offer(
                town.organisation("PUBLISHED"),
                "PUBLISHED",
                LocalDate.now().minusMonths(15).plusDays(1));

        var more = seen();
        more.replaceAll((table, count) -> count - before.get(table));
        assertThat(more)
                .containsAllEntriesOf(Map.of(
                        "network.public_offer", 1L,
                        "network.contact", 1L, // of two
                        "network.phone", 4L, // of organisation, offer, place and the one who is named
                        "network.schedule", 3L,
                        "network.translation", 3L,
                        "network.source_revision", 3L,
                        "network.url", 2L,
                        "network.funding", 2L));
        assertThat(more.entrySet().stream()
                        .filter(table -> table.getValue() == 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "network.directory_rule",
                        "network.revision",
                        "network.change",
                        "network.merge",
                        "network.successor");
    }

    @Test
    void anotherMunicipalitySeesNothingOfIt() {
        var offer = town.offer(town.organisation("PUBLISHED"), "PUBLISHED", LocalDate.now());

        assertThat(Scope.of(Given.HERNE).<Long>get(() -> reading.get(() -> ask(offer))))
                .isZero();
        assertThat(reading.<Long>get(() -> ask(offer))).isZero(); // for nobody
        assertThat(Scope.of(TOWN).<Long>get(() -> ask(offer))).isZero(); // outside of a reading
        assertThat(read(() -> ask(offer))).isOne();
    }

    @Test
    void aTransactionOfTheApplicationAndAReadingDoNotMix() {
        var seen = given.as(
                editor,
                () -> List.of(
                        reading.get(() -> publicJdbc
                                .sql("select current_user")
                                .query(String.class)
                                .single()),
                        reading.get(() -> jdbc.sql("select current_user")
                                .query(String.class)
                                .single()),
                        jdbc.sql("select shared.tenant()::text")
                                .query(String.class)
                                .single()));

        assertThat(seen).containsExactly("lotse_app_public", "lotse_app", "5117");
    }

    @Test
    void aReadingWritesNothing() {
        assertThatThrownBy(() -> Scope.of(TOWN)
                        .run(() -> reading.get(() -> publicJdbc
                                .sql("update network.revision set number = 0")
                                .update())))
                .hasStackTraceContaining("read-only transaction");
    }

    /** How many rows of the town the public sees in each relation that is open to it. */
    private Map<String, Long> seen() {
        var counts = new TreeMap<String, Long>();
        for (var table : readable())
            counts.put(table, read(() -> publicJdbc
                    .sql("select count(*) from " + table)
                    .query(Long.class)
                    .single()));
        return counts;
    }

    private <T> T read(Supplier<T> work) {
        return Scope.of(TOWN).get(() -> reading.get(work));
    }

    private Long ask(UUID offer) {
        return publicJdbc
                .sql("select count(*) from network.offer where id = ?")
                .param(offer)
                .query(Long.class)
                .single();
    }

    private static List<String> readable() {
        return catalogue("""
                select c.oid::regclass::text
                from   pg_class c
                where  c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                and    has_any_column_privilege('lotse_app_public', c.oid, 'SELECT')""");
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
