package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.lists.ListContent;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.structure.permissions.Asking;
import de.lotse.structure.permissions.Route;
import de.lotse.structure.permissions.Things;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every text that two other carriers and another municipality keep says the same word, and everything of theirs that is encrypted is
 * made unreadable, but for what nobody may change, such as agreed plans. Then somebody walks through the whole of Lotse: the word must not appear, and nothing may fail for being unreadable.
 * All of it happens in one transaction that is rolled back.
 */
@LotseTest
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    private static final String CANARY = "Kanarienvogel";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @Autowired
    WebApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TenantCipher cipher;

    @Autowired
    CaseCipher caseCipher;

    @Autowired
    List<ListContent> lists;

    @Test
    void nothingOfOthersAppearsAnywhere(CapturedOutput log) {
        DemoTown.fillOnce(given, tenants, contents);
        var essen = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);
        given.caseOf(essen, "Abdi, Hodan");
        var city = organisation("Stadt Herne");
        var others = List.of(
                actor(DemoTown.BOCHUM, organisation("Lotsenhaus"), UUID.randomUUID()),
                actor(DemoTown.BOCHUM, organisation("Brückenwerk"), UUID.randomUUID()),
                essen);
        Scope.of(actor(DemoTown.BOCHUM, city, UUID.randomUUID()))
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    var marked = new TreeSet<String>();
                    for (var other : others) marked.addAll(mark(other, status));
                    assertThat(marked)
                            .contains(
                                    "casework.person.display_name",
                                    "casework.person_name.family",
                                    "casework.person_address.street",
                                    "casework.contact_point.value",
                                    "casework.legal_domain_period.office",
                                    "casework.case_note.text",
                                    "casework.reminder.text",
                                    "casework.inquiry.name",
                                    "casework.inquiry.concern",
                                    "casework.walk_in.concern",
                                    "casework.appointment.purpose");
                    assertThat(told(city, status)).isEmpty();
                }));
        assertThat(log.getAll()).doesNotContain(CANARY);
    }

    /** What the walk meets of the word, or of what cannot be read: by each role that sees more than one case. */
    private List<String> told(OrganisationId city, TransactionStatus status) {
        var asking = new Asking(context);
        var things = new Things(jdbc, cipher, caseCipher, asking);
        var told = new ArrayList<String>();
        lookAs(actor(DemoTown.BOCHUM, city, UUID.randomUUID()));
        var lead = jdbc.sql("select lead_id from casework.case_file group by lead_id order by count(*) desc limit 1")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        for (var role : List.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.DATA_PROTECTION)) {
            var asker = actor(DemoTown.BOCHUM, city, lead, role);
            for (var route : Route.all(requestMappingHandlerMapping)) {
                var search = Set.of("POST /suche", "POST /befehl").contains(route.key());
                if (route.method() != RequestMethod.GET && !search) continue;
                var before = status.createSavepoint();
                lookAs(asker);
                var owner = actor(DemoTown.BOCHUM, city, lead, Role.CASE_MANAGER, Role.PROVIDER_LEAD);
                var thing = things.thing(route, owner);
                var found = search ? Map.of("q", CANARY.substring(0, 8)) : Map.<String, String>of();
                var reply = asking.ask(asker, route, thing.with(found), true);
                if (reply.body().contains(CANARY) || reply.status() == 500)
                    told.add(route.key() + " tells " + role + ": " + reply.status() + " "
                            + reply.body()
                                    .lines()
                                    .filter(line -> line.contains(CANARY) || line.contains("Exception"))
                                    .findFirst()
                                    .orElse(""));
                status.rollbackToSavepoint(before);
            }
            lookAs(asker);
            for (var list : lists)
                Scope.of(asker).run(() -> {
                    if (list.of(Map.of("stand", "alle")).toString().contains(CANARY))
                        told.add("the table " + list.kind());
                });
        }
        return told;
    }

    /** Answers which columns say the word now, or are unreadable. A column of codes refuses the word and is left as it is. */
    private Set<String> mark(Actor other, TransactionStatus status) {
        lookAs(other);
        var marked = new TreeSet<String>();
        var columns = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name, c.column_name, c.data_type
                        from   information_schema.columns c
                        join   information_schema.tables t using (table_schema, table_name)
                        where  t.table_type = 'BASE TABLE' and c.table_schema in ('casework', 'consent')
                        and    c.data_type in ('text', 'bytea')
                        and    exists (select 1 from information_schema.columns k
                                       where  k.table_schema = c.table_schema and k.table_name = c.table_name
                                       and    k.column_name = 'controller_id')
                        order  by 1, 2""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        for (var column : columns) if (changes(column, status)) marked.add(column.table() + "." + column.name());
        return marked;
    }

    private boolean changes(Column column, TransactionStatus status) {
        var texts = column.type().equals("bytea")
                ? List.of("decode(md5(ctid::text), 'hex')")
                : List.of("'" + CANARY + " ' || md5(ctid::text)", "'" + CANARY + "'");
        for (var text : texts) {
            var before = status.createSavepoint();
            try {
                var sql = "update " + column.table() + " set " + column.name() + " = " + text + " where "
                        + column.name() + " is not null";
                var rows = jdbc.sql(sql).update();
                status.releaseSavepoint(before);
                return rows > 0;
            } catch (DataAccessException _) { // by a check, a reference, or because nobody may change it
                status.rollbackToSavepoint(before);
            }
        }
        return false;
    }

    private OrganisationId organisation(String shortName) {
        return given.as(
                actor(DemoTown.BOCHUM, new OrganisationId(UUID.randomUUID()), UUID.randomUUID()), () -> jdbc.sql(
                                "select id from tenancy.organisation where tenant_id = shared.tenant() and short_name = ?")
                        .param(shortName)
                        .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                        .single());
    }

    private static Actor actor(TenantId tenant, OrganisationId house, UUID user, Role... roles) {
        return new Actor(tenant, house, "Träger", new UserId(user), "Kollegin", Set.of(roles));
    }

    private void lookAs(Actor actor) {
        jdbc.sql("""
                        select set_config('app.tenant', ?, true), set_config('app.organisation', ?, true), set_config('app.user', ?, true)""")
                .params(
                        Integer.toString(actor.tenant().value()),
                        actor.organisation().value().toString(),
                        actor.user().value().toString())
                .query((row, number) -> true)
                .single();
    }

    private record Column(String table, String name, String type) {}
}
