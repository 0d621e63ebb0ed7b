package de.lotse.consent.decision;

import de.lotse.consent.ConsentText;
import de.lotse.consent.ConsentWordings;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A drawn world that stands in the database, with everything that can be told of it. */
final class Settlement {

    private final Map<UUID, Actor> people = new LinkedHashMap<>();
    private final Map<UUID, Map<String, String>> addresses = new HashMap<>();
    private final Decision decision;

    /** Three cases of the first organisation, one of each other; people of every role that is shown something of cases. */
    Settlement(long seed, Given given, CaseCipher cipher, ConsentWordings wordings) throws SQLException {
        var owner = given.organisation(Given.HERNE);
        var first = given.organisation(Given.HERNE);
        var second = given.organisation(Given.HERNE);
        settle(given, owner, Role.CASE_MANAGER, Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.DATA_PROTECTION);
        settle(given, first, Role.CASE_MANAGER, Role.NETWORK_PARTNER);
        settle(given, second, Role.COORDINATION, Role.EDITOR);
        var town = new Town(
                owner.value(),
                List.of(first.value(), second.value()),
                people.values().stream()
                        .collect(Collectors.toMap(one -> one.user().value(), one -> one.organisation()
                                .value())),
                Stream.of(owner, owner, owner, first, second)
                        .map(one -> new Town.Case(Ids.next(), one.value(), Ids.next()))
                        .toList());
        var world = World.drawn(seed, town);
        decision = new Decision(
                world,
                Inside.drawn(seed, world),
                people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                        .roles())));
        write(cipher, textOf(given, wordings));
    }

    private void settle(Given given, OrganisationId organisation, Role... roles) {
        for (var role : roles) {
            var colleague = given.colleague(organisation, role);
            people.put(colleague.user().value(), colleague);
        }
    }

    private UUID textOf(Given given, ConsentWordings wordings) {
        return given.as(people.values().iterator().next(), () -> wordings.inForce().stream()
                .map(ConsentText::id)
                .findFirst()
                .orElseThrow());
    }

    private void write(CaseCipher cipher, UUID text) throws SQLException {
        try (var connection = TestDatabase.connectAsSuperuser()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("set local session_replication_role = replica").update(); // no triggers
            jdbc.sql("set local time zone 'Europe/Berlin'").update(); // the application's today
            for (var one : decision.world().town().cases()) write(one, jdbc, cipher);
            lookAs(decision.world().town().owner(), jdbc);
            new WorldRows(jdbc, text, (caseId, place) -> cipher.encrypt(Given.HERNE, caseId, "Text", place))
                    .write(decision.world());
            for (var grant : decision.world().grants()) handOver(grant, jdbc);
            connection.commit();
        }
    }

    private void write(Town.Case one, JdbcClient jdbc, CaseCipher cipher) {
        lookAs(one.organisation(), jdbc);
        var colleagues = people.values().stream()
                .filter(person -> person.organisation().value().equals(one.organisation()))
                .map(person -> person.user().value())
                .toList();
        var ids = new CaseRows(jdbc, cipher, Given.HERNE, one, colleagues).write();
        new InsideRows(jdbc, decision.inside(), (caseId, place) -> cipher.encrypt(Given.HERNE, caseId, "Text", place))
                .write(one.id(), colleagues.getFirst(), ids);
        var values = new HashMap<String, String>(Map.of("section", "kontaktwege", "path", "notizen"));
        ids.forEach((name, id) -> values.put(name, id.toString()));
        addresses.put(one.id(), values);
    }

    /** Both things are chosen for every grant, whatever its categories; the referral is called as its grant. */
    private void handOver(World.Grant grant, JdbcClient jdbc) {
        var caseId = decision.world().caseOf(grant);
        var ids = addresses.getOrDefault(caseId, Map.of());
        for (var kind : List.of("NOTE", "DOCUMENT"))
            jdbc.sql(
                            "insert into casework.shared_thing (grant_id, case_id, kind, thing_id, added_by) values (?, ?, ?, ?::uuid, ?)")
                    .params(grant.id(), caseId, kind, ids.get(kind.equals("NOTE") ? "note" : "document"), Ids.next())
                    .update();
        jdbc.sql("""
                        insert into casework.referral (id, case_id, recipient_id, mode, service, grant_id, respond_by, sent_by)
                        select g.id, g.case_id, g.recipient_id, 'REFERRAL', 'Beratung', g.id, current_date + 7, ?
                        from   consent.share_grant g where g.id = ?""").params(Ids.next(), grant.id()).update();
        var values = new HashMap<>(ids);
        values.put("grant", grant.id().toString());
        values.put("id", grant.id().toString());
        addresses.put(grant.id(), values);
    }

    private static void lookAs(UUID organisation, JdbcClient jdbc) {
        jdbc.sql("""
                        select set_config('app.tenant', ?, true), set_config('app.organisation', ?, true), set_config('app.user', ?, true)""")
                .params(
                        Integer.toString(Given.HERNE.value()),
                        organisation.toString(),
                        Ids.next().toString())
                .query((row, number) -> true)
                .single();
    }

    Map<UUID, Actor> people() {
        return people;
    }

    Decision decision() {
        return decision;
    }

    List<UUID> cases() {
        return decision.world().town().cases().stream().map(Town.Case::id).toList();
    }

    List<UUID> grants() {
        return decision.world().grants().stream().map(World.Grant::id).toList();
    }

    /** The variables of addresses that lead to a case or a grant. */
    Map<String, String> addressesOf(UUID thing) {
        return addresses.getOrDefault(thing, Map.of());
    }

    Set<Role> rolesOf(UUID person) {
        return decision.roles().getOrDefault(person, Set.of());
    }
}
