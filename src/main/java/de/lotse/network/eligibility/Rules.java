package de.lotse.network.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rules of offers, and reads of an offer what stands beside them. */
@Repository
class Rules {

    private final JdbcClient jdbc;

    Rules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Rule>> of(Collection<UUID> offers) {
        if (offers.isEmpty()) return Map.of();
        return jdbc.sql("""
                        select r.offer_id, r.id, r.dimension, r.operator, r.choices, r.note
                        from   network.eligibility_rule r
                        where  r.offer_id = any(?)
                        order  by r.id""").param(offers.toArray(UUID[]::new)).query(Rules::entry).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<Rule> of(UUID offer) {
        return of(List.of(offer)).getOrDefault(offer, List.of());
    }

    Optional<Rule> find(UUID offer, UUID rule) {
        return of(offer).stream().filter(one -> one.id().equals(rule)).findFirst();
    }

    void add(UUID offer, Rule rule) {
        jdbc.sql("""
                        insert into network.eligibility_rule (id, offer_id, dimension, operator, choices, note)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        rule.id(),
                        offer,
                        rule.dimension().name(),
                        rule.operator().name())
                .param(rule.choices().toArray(String[]::new))
                .param(rule.note())
                .update();
    }

    /** Answers false for one that is gone already. */
    boolean remove(UUID offer, UUID rule) {
        return jdbc.sql("delete from network.eligibility_rule where offer_id = ? and id = ?")
                        .params(offer, rule)
                        .update()
                == 1;
    }

    RuledOffer offer(UUID id) {
        return jdbc.sql("""
                        select o.id, o.name, g.name as organisation, g.member_id, o.minimum_age, o.maximum_age, o.eligibility_description
                        from   network.offer o
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        where  o.id = ?""").param(id).query(Rules::offer).optional().orElseThrow(NotFound::new);
    }

    /** Whoever changes rules of the same offer at the same moment waits. */
    void lock(UUID offer) {
        var found = jdbc.sql("select o.id from network.offer o where o.id = ? for update")
                .param(offer)
                .query(UUID.class)
                .optional();
        if (found.isEmpty()) throw new NotFound();
    }

    private static RuledOffer offer(ResultSet row, int number) throws SQLException {
        return new RuledOffer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getObject("member_id", UUID.class),
                row.getObject("minimum_age", Integer.class),
                row.getObject("maximum_age", Integer.class),
                row.getString("eligibility_description"));
    }

    private static Map.Entry<UUID, Rule> entry(ResultSet row, int number) throws SQLException {
        var rule = new Rule(
                row.getObject("id", UUID.class),
                Dimension.valueOf(row.getString("dimension")),
                Operator.valueOf(row.getString("operator")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getString("note"));
        return Map.entry(row.getObject("offer_id", UUID.class), rule);
    }
}
