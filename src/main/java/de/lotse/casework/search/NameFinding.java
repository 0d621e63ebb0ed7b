package de.lotse.casework.search;

import static java.util.Comparator.comparingDouble;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.finding.NameKeys;
import de.lotse.casework.people.Died;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds names in any script and spelling. The database compares keys by equality, beginning with what the acting person may see; what
 * shares a key for each typed word is ranked here. Whoever shows the answer writes the access log.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NameFinding {

    static final String PERSONS = """
            with hit as materialized (
              select m.tenant_id, m.case_id, m.person_id, found.keys
              from   consent.visible_case v
              join   casework.household_member m on m.tenant_id = v.tenant_id and m.case_id = v.case_id
              cross  join lateral (
                       select array_agg(k.key) as keys
                       from   casework.name_key k
                       where  k.tenant_id = m.tenant_id and k.person_id = m.person_id and k.key = any (?)) as found
              where  found.keys is not null)
            select c.id, c.case_number, c.status, p.id as person_id, p.display_name, p.birth_date, p.birth_precision, d.died_on, d.died_precision, hit.keys,
                   array(select concat_ws(' ', n.given, n.particles, n.family)
                         from   casework.person_name n
                         where  n.tenant_id = p.tenant_id and n.person_id = p.id) as names
            from   hit
            join   casework.case_file c on c.tenant_id = hit.tenant_id and c.id = hit.case_id
            join   casework.person p on p.tenant_id = hit.tenant_id and p.id = hit.person_id
            left join casework.deceased d on d.tenant_id = hit.tenant_id and d.person_id = hit.person_id
            where  p.merged_into_person_id is null""";

    private static final String INQUIRIES = """
            with hit as materialized (
              select k.tenant_id, k.inquiry_id, array_agg(k.key) as keys
              from   casework.inquiry_name_key k
              where  k.tenant_id = shared.tenant() and k.controller_id = shared.organisation() and k.key = any (?)
              group  by k.tenant_id, k.inquiry_id)
            select i.id, i.name, i.state, i.received_on, hit.keys
            from   hit
            join   casework.inquiry i on i.tenant_id = hit.tenant_id and i.id = hit.inquiry_id
            where  i.state in ('RECEIVED', 'CLEARING')""";

    private static final int MOST = 20;
    private static final int MOST_WORDS = 8; // more is a sentence, not a name

    private final JdbcClient jdbc;

    NameFinding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People in the cases that the acting person may open, the likeliest 20 first; somebody in two cases is there twice. */
    public List<FoundPerson> persons(String typed) {
        return ranked(PERSONS, typed, NameFinding::person);
    }

    /** Open inquiries of the own organisation, the likeliest 20 first. The caller checks the role. */
    public List<FoundInquiry> inquiries(String typed) {
        return ranked(INQUIRIES, typed, NameFinding::inquiry);
    }

    private <T> List<T> ranked(String sql, String typed, RowMapper<Candidate<T>> mapper) {
        var query = NameKeys.query(typed);
        if (query.words().isEmpty() || query.words().size() > MOST_WORDS) return List.of();

        var scorer = NameKeys.scorer(typed);
        return jdbc.sql(sql).param(query.keys().toArray(String[]::new)).query(mapper).list().stream()
                .filter(candidate -> query.matches(candidate.keys()))
                .map(candidate -> new Ranked<>(
                        candidate.found(),
                        candidate.names().mapToDouble(scorer).max().orElse(0)))
                .filter(ranked -> ranked.score() >= NameKeys.PLAUSIBLE)
                .sorted(comparingDouble((Ranked<T> ranked) -> ranked.score()).reversed())
                .limit(MOST)
                .map(Ranked::found)
                .toList();
    }

    private static Candidate<FoundPerson> person(ResultSet row, int number) throws SQLException {
        var person = new FoundPerson(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                row.getString("status"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision")));
        var names = Stream.concat(Stream.of(person.name()), Stream.of(texts(row, "names")));
        return new Candidate<>(person, Set.of(texts(row, "keys")), names);
    }

    private static Candidate<FoundInquiry> inquiry(ResultSet row, int number) throws SQLException {
        var inquiry = new FoundInquiry(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("state"),
                row.getObject("received_on", LocalDate.class));
        return new Candidate<>(inquiry, Set.of(texts(row, "keys")), Stream.of(inquiry.name()));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private record Candidate<T>(T found, Set<String> keys, Stream<String> names) {}

    private record Ranked<T>(T found, double score) {}
}
