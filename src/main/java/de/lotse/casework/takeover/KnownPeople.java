package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.people.PartialDate;
import de.lotse.casework.people.PartialDate.Precision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everybody of the own organisation, and the rows of the list that came before: who of them may be the same person. Two names match as in
 * the search; two days of birth that are known and differ tell people apart.
 */
final class KnownPeople {

    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();

    /**
     * Reads the people of the own organisation with one case of each, an open one first; row-level security knows no others. Nothing is
     * told of people in a case from which the acting person is excluded, not even that they are known.
     */
    static KnownPeople of(JdbcClient jdbc) {
        var known = new KnownPeople();
        jdbc.sql("""
                        select p.id, p.display_name, p.birth_date, p.birth_precision, c.case_number, c.lead,
                               array(select concat_ws(' ', n.given, n.particles, n.family)
                                     from   casework.person_name n
                                     where  n.tenant_id = p.tenant_id and n.person_id = p.id) as names
                        from   casework.person p
                        left join lateral (
                               select c.case_number, u.display_name as lead
                               from   casework.household_member m
                               join   casework.case_file c on c.tenant_id = m.tenant_id and c.id = m.case_id
                               left join identity.user_name u on u.tenant_id = c.tenant_id and u.id = c.lead_id
                               where  m.tenant_id = p.tenant_id and m.person_id = p.id
                               order  by c.closed_on is null desc, c.opened_on desc
                               limit  1) c on true
                        where  p.merged_into_person_id is null
                        and    not exists (
                                 select 1
                                 from   casework.household_member h
                                 join   consent.barred_case x on x.tenant_id = h.tenant_id and x.case_id = h.case_id
                                 where  h.tenant_id = p.tenant_id and h.person_id = p.id)""").query(KnownPeople::stored).list().forEach(known::put);
        return known;
    }

    /** What is to be said if somebody like this is known; notes the row in any case. */
    Optional<String> check(Draft draft) {
        var names = draft.names().stream()
                .map(name -> name.given() + " " + name.family())
                .toList();
        var like = names.stream().flatMap(name -> like(name, draft.birth())).findFirst();
        put(new Known(null, draft.row(), names, draft.birth(), null));
        return like.map(known -> {
            if (known.id != null) found.add(known.id);
            return known.id != null
                    ? known.said(draft.row())
                    : t("casework.takeover.say.twice", Integer.toString(draft.row()), Integer.toString(known.row));
        });
    }

    /** Of whom the list has learnt that they are known, for the access log. */
    Set<UUID> found() {
        return Set.copyOf(found);
    }

    private Stream<Known> like(String name, PartialDate birth) {
        var query = NameKeys.query(name);
        if (query.words().isEmpty()) return Stream.empty();
        var scorer = NameKeys.scorer(name);
        return query.keys().stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .map(all::get)
                .filter(known -> canBeBorn(known.birth, birth))
                .filter(known -> known.names.stream().anyMatch(one -> scorer.applyAsDouble(one) >= NameKeys.PLAUSIBLE));
    }

    private static boolean canBeBorn(PartialDate one, PartialDate other) {
        var first = one.first();
        var second = other.first();
        if (first == null || second == null) return true;
        if (one.precision() == Precision.DAY && other.precision() == Precision.DAY) return first.equals(second);
        if (one.precision() == Precision.ESTIMATED || other.precision() == Precision.ESTIMATED) return true;
        return first.getYear() == second.getYear();
    }

    private void put(Known known) {
        var number = all.size();
        all.add(known);
        var keys = new HashSet<String>();
        known.names.forEach(name -> keys.addAll(NameKeys.of(name)));
        keys.forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(number));
    }

    private static Known stored(ResultSet row, int number) throws SQLException {
        var names = Stream.concat(Stream.of(row.getString("display_name")), Stream.of((String[])
                        row.getArray("names").getArray()))
                .distinct()
                .toList();
        var birth = PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
        var caseNumber = row.getString("case_number");
        var found = caseNumber == null
                ? null
                : t(
                        "casework.takeover.say.known.case",
                        caseNumber,
                        Objects.requireNonNullElse(row.getString("lead"), ""));
        return new Known(row.getObject("id", UUID.class), 0, names, birth, found);
    }

    /**
     * @param id null for a row of the list itself
     * @param found number and lead of a case of this person
     */
    private record Known(
            @Nullable UUID id,
            int row,
            List<String> names,
            PartialDate birth,
            @Nullable String found) {

        String said(int ofRow) {
            var number = Integer.toString(ofRow);
            var first = birth.first();
            var year = first == null ? t("casework.takeover.say.known.noYear") : Integer.toString(first.getYear());
            var where = found == null ? t("casework.takeover.say.known.noCase") : found;
            return t("casework.takeover.say.known.who", number, names.getFirst(), year, where);
        }
    }
}
