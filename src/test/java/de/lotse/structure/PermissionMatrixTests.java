package de.lotse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.structure.permissions.Asker;
import de.lotse.structure.permissions.Asking;
import de.lotse.structure.permissions.Permission;
import de.lotse.structure.permissions.Relation;
import de.lotse.structure.permissions.Reply;
import de.lotse.structure.permissions.Route;
import de.lotse.structure.permissions.Things;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × every role × every relation to the thing asked for, against what permissions.csv says. Each request runs inside a
 * transaction that is rolled back, so that none sees what another has done.
 */
@LotseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTests {

    private static final UserId OWNER = new UserId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private static final List<Boolean> FILLED = List.of(true);
    private static final List<Boolean> BOTH = List.of(true, false);

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

    private final Map<String, Permission> permissions = Permission.read();
    private final Map<String, Reply> nothings = new HashMap<>();
    private final List<Asker> askers = new ArrayList<>();
    private List<Route> routes = List.of();
    private Actor owner = actor(DemoTown.BOCHUM, new OrganisationId(UUID.randomUUID()), OWNER, Role.CASE_MANAGER);
    private Asking asking;
    private Things things;

    @BeforeAll
    void people() {
        DemoTown.fillOnce(given, tenants, contents);
        var essen = given.organisation(Given.ESSEN);
        asking = new Asking(context);
        things = new Things(jdbc, cipher, caseCipher, asking);
        routes = Route.all(requestMappingHandlerMapping);
        var city = organisation("Stadt Herne");
        var carrier = organisation("Brückenwerk");
        owner = actor(DemoTown.BOCHUM, city, OWNER, Role.CASE_MANAGER, Role.PROVIDER_LEAD);
        for (var role : Role.values()) {
            for (var relation : Relation.values()) {
                var tenant = relation == Relation.STRANGER ? Given.ESSEN : DemoTown.BOCHUM;
                var house = relation == Relation.STRANGER ? essen : relation == Relation.NEIGHBOUR ? carrier : city;
                askers.add(new Asker(actor(tenant, house, new UserId(UUID.randomUUID()), role), role, relation));
            }
        }
    }

    private OrganisationId organisation(String shortName) {
        return Scope.of(DemoTown.BOCHUM)
                .get(() -> transaction.execute(status -> jdbc.sql(
                                "select id from tenancy.organisation where tenant_id = shared.tenant() and short_name = ?")
                        .param(shortName)
                        .query((row, number) -> new OrganisationId(row.getObject("id", UUID.class)))
                        .single()));
    }

    private static Actor actor(TenantId tenant, OrganisationId house, UserId user, Role... roles) {
        return new Actor(tenant, house, "Träger", user, "Kollegin", Set.of(roles));
    }

    @Test
    void everyRouteHasItsLineAndEveryLineItsRoute() {
        assertThat(routes.stream().map(Route::key)).containsExactlyInAnyOrderElementsOf(permissions.keySet());
    }

    @Test
    @Tag("slow")
    void everybodyGetsWhatTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            var permission = permissions.get(route.key());
            if (permission == null) continue;
            try {
                for (var asker : askers) compare(route, permission, asker, wrong);
            } catch (AssertionError e) {
                wrong.add(route.key() + ": - - expected thing " + e.getMessage());
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    private void compare(Route route, Permission permission, Asker asker, List<String> wrong) {
        var expected = permission.expected(asker.role(), asker.relation());
        for (var filled : bodies(route, asker)) {
            var reply = reply(route, asker, filled, false);
            if (!reply.word().equals(expected.equals("blank") ? "ok" : expected))
                wrong.add(route.key() + ": " + asker + " expected " + expected + ", got " + reply.status()
                        + (reply.status() == 500 ? " " + reply.body() : ""));
            if (expected.equals("ok") || !route.hasThing()) continue;
            if (!isSameAsNothing(route, asker, filled, reply))
                wrong.add(route.key() + ": " + asker + " learns that the thing exists");
        }
    }

    /** An empty form and a filled one are refused at different places. */
    private static List<Boolean> bodies(Route route, Asker asker) {
        return asker.isClose() && asker.relation() != Relation.OWN && route.method() != RequestMethod.GET
                ? BOTH
                : FILLED;
    }

    /**
     * Two roles ask each route for what does not exist. The others compare with what they got from such a request in the same area of the
     * navigation, and ask themselves only where that differs.
     */
    private boolean isSameAsNothing(Route route, Asker asker, boolean filled, Reply reply) {
        var area = asker + route.pattern().split("/")[1] + reply.status();
        if (!asker.isClose() && reply.equals(nothings.get(area))) return true;
        var nothing = reply(route, asker, filled, true);
        nothings.put(area, nothing);
        return nothing.equals(reply);
    }

    /** What comes back, after everything that was done for it is undone. */
    private Reply reply(Route route, Asker asker, boolean filled, boolean nowhere) {
        return undone(() -> {
            var theOwner = asker.relation() == Relation.OWN ? able(asker.actor()) : owner;
            lookAs(theOwner);
            var thing = things.thing(route, theOwner);
            var caseId = things.caseOf(route, thing);
            if (asker.relation() == Relation.OWN && !caseId.isEmpty()) things.join(caseId, asker.actor());
            lookAs(asker.actor());
            return asking.ask(asker.actor(), route, nowhere ? thing.nowhere() : thing, filled);
        });
    }

    /** The same person with every right that it takes to make things of her own. */
    private static Actor able(Actor actor) {
        return actor(actor.tenant(), actor.organisation(), actor.user(), Role.CASE_MANAGER, Role.PROVIDER_LEAD);
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
        things.account(actor);
    }

    private Reply undone(Supplier<Reply> work) {
        return Scope.of(owner)
                .get(() -> Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                })));
    }
}
