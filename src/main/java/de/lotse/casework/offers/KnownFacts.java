package de.lotse.casework.offers;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.people.PartialDate;
import de.lotse.network.Seeker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a case knows of somebody as far as offers ask for it, and nothing that tells who it is. A district that must not become known (§ 51
 * BMG) is not read at all. Whoever calls has opened the case in the same transaction.
 */
@Repository
class KnownFacts {

    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> TOGETHER = Set.of("CLIENT", "SPOUSE", "PARTNER");

    private final JdbcClient jdbc;

    KnownFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One query. */
    Seeker of(CaseId caseId, PersonId person, Set<String> topics, LocalDate today) {
        return jdbc.sql("""
                        select p.birth_date, p.birth_precision, p.gender, m.role,
                               (select l.level from casework.person_language l
                                where l.tenant_id = p.tenant_id and l.person_id = p.id and l.language = 'de') as german,
                               array(select l.language from casework.person_language l
                                     where  l.tenant_id = p.tenant_id and l.person_id = p.id and l.language <> 'de' and l.level <> 'NONE'
                                     order  by l.language is distinct from c.preferred_language, l.level <> 'NATIVE', l.id) as languages,
                               array(select r.title from casework.residence_title r
                                     where  r.tenant_id = p.tenant_id and r.case_id = m.case_id and r.person_id = p.id
                                     and    r.valid_from <= :today and coalesce(r.valid_to >= :today, true)) as titles,
                               array(select d.legal_domain from casework.legal_domain_period d
                                     where  d.tenant_id = p.tenant_id and d.case_id = m.case_id and d.person_id = p.id
                                     and    d.valid_from <= :today and coalesce(d.valid_to >= :today, true)) as domains,
                               (select a.district from casework.person_address a
                                join   casework.shown_place s on s.tenant_id = a.tenant_id and s.person_id = a.person_id
                                where  a.tenant_id = p.tenant_id and a.person_id = p.id and a.district is not null
                                and    coalesce(a.valid_to >= :today, true)
                                order  by a.valid_from desc nulls last, a.id desc limit 1) as district,
                               (select max(q.birth_date) from casework.household_member h
                                join   casework.person q on q.tenant_id = h.tenant_id and q.id = h.person_id
                                where  h.tenant_id = m.tenant_id and h.case_id = m.case_id and h.person_id <> p.id
                                and    h.role in ('CHILD', 'STEP_OR_FOSTER_CHILD') and coalesce(h.valid_to >= :today, true)) as youngest,
                               exists (select 1 from casework.household_member h
                                       where h.tenant_id = m.tenant_id and h.case_id = m.case_id and h.person_id <> p.id
                                       and   h.role in ('CLIENT', 'SPOUSE', 'PARTNER') and coalesce(h.valid_to >= :today, true)) as couple
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        left join casework.person_communication c on c.tenant_id = p.tenant_id and c.person_id = p.id
                        where  m.case_id = :case
                        and    p.id = :person""")
                .param("today", today)
                .param("case", caseId.value())
                .param("person", person.value())
                .query((row, number) -> map(row, topics, today))
                .single();
    }

    private static Seeker map(ResultSet row, Set<String> topics, LocalDate today) throws SQLException {
        var german = row.getString("german");
        return new Seeker(
                age(row, today),
                Set.copyOf(list(row, "titles")),
                Set.copyOf(list(row, "domains")),
                UNKNOWN.equals(german) ? null : german,
                row.getString("district"),
                row.getString("gender"),
                family(row, today),
                List.copyOf(new LinkedHashSet<>(list(row, "languages"))),
                topics);
    }

    private static Seeker.@Nullable Age age(ResultSet row, LocalDate today) throws SQLException {
        var birth = PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
        return birth.years(today)
                .map(years -> new Seeker.Age(years.atLeast(), years.atMost()))
                .orElse(null);
    }

    /** Only of the couple itself; what is not recorded may be all the same. */
    private static Map<String, Boolean> family(ResultSet row, LocalDate today) throws SQLException {
        var known = new HashMap<String, Boolean>();
        if (!TOGETHER.contains(row.getString("role"))) return known;
        var youngest = row.getObject("youngest", LocalDate.class);
        if (youngest != null && youngest.isAfter(today.minusYears(18))) {
            known.put("WITH_CHILDREN", true);
            known.put("NO_CHILDREN", false);
            known.put("WITH_SMALL_CHILDREN", youngest.isAfter(today.minusYears(6)));
        }
        if (row.getBoolean("couple")) known.put("SINGLE_PARENT", false);
        return known;
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
