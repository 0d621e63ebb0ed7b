package de.lotse.casework.clientsheet;

import static java.util.stream.Collectors.joining;

import de.lotse.kern.Term;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Letterheads;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who keeps the file, and whom to ask: these are named, because the person has to find them. */
@Component
@Order(1)
class KeeperPart implements SheetPart {

    private final JdbcClient jdbc;
    private final Letterheads letterheads;

    KeeperPart(JdbcClient jdbc, Letterheads letterheads) {
        this.jdbc = jdbc;
        this.letterheads = letterheads;
    }

    @Override
    public Section of(Asked asked) {
        var words = asked.words();
        var head = letterheads.of(Scope.actor().organisation());
        var team = team(asked);
        var officers = officers();
        var lines = Stream.of(
                        words.term("keeper.address", head.address()),
                        words.term("keeper.reach", joined(head.phone(), head.email())),
                        words.term("keeper.lead", asked.head().leadName()),
                        words.term("keeper.team", names(team, Set.of("CO_WORKER", "SUPERVISOR"))),
                        words.term("keeper.substitutes", names(team, Set.of("SUBSTITUTE"))),
                        words.term("keeper.protection", officers.isEmpty() ? words.of("keeper.ask") : officers))
                .filter(KeeperPart::isKnown)
                .toList();
        var entry = new Entry(Scope.actor().organisationName(), lines);
        return new Section(words.of("keeper"), List.of(), List.of(entry), List.of());
    }

    private List<Member> team(Asked asked) {
        return jdbc.sql("""
                        select m.role, u.display_name
                        from (
                          select tenant_id, case_id, user_id, role, valid_from, valid_to from consent.case_member
                          union all
                          select tenant_id, case_id, user_id, 'SUBSTITUTE', valid_from, valid_to from consent.limited_member) m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = :case and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
                        order  by u.display_name""")
                .param("case", asked.caseId())
                .param("today", asked.today())
                .query((row, number) -> new Member(row.getString("role"), row.getString("display_name")))
                .list();
    }

    /** Of the own organisation; where it has none, those of the municipality. */
    private String officers() {
        var found = new ArrayList<String>();
        jdbc.sql("""
                        select u.display_name, u.organisation_id = shared.organisation() as own
                        from   identity.user_name u
                        where  u.enabled and 'DATA_PROTECTION' = any (u.roles)
                        order  by own desc, u.display_name""").query(row -> {
            if (row.getBoolean("own") || found.isEmpty()) found.add(row.getString("display_name"));
        });
        return String.join(", ", found);
    }

    private static String names(List<Member> team, Set<String> roles) {
        return team.stream()
                .filter(one -> roles.contains(one.role))
                .map(Member::name)
                .distinct()
                .collect(joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    private static boolean isKnown(Term term) {
        return term.value() != null && !term.value().isEmpty();
    }

    private record Member(String role, String name) {}
}
