package de.lotse.casework.household;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.household.Member.Custody;
import de.lotse.casework.people.Died;
import de.lotse.casework.people.PartialDate;
import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of a case. */
@Repository
class HouseholdMembers {

    private final JdbcClient jdbc;
    private final Codes codes;

    HouseholdMembers(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** The client first, then who lives there now, the oldest first, then who has left. */
    List<Member> of(CaseId id, LocalDate today) {
        var custody = custody(id, today);
        return jdbc.sql("""
                        select p.id, p.display_name, p.birth_date, p.birth_precision, p.address_protected, m.role, m.valid_from, m.valid_to,
                               d.died_on, d.died_precision,
                               (select string_agg(concat_ws(' ', nullif(n.given, ''), nullif(n.particles, ''), nullif(n.family, '')), ' · '
                                                  order by n.position)
                                from   casework.person_name n
                                where  n.tenant_id = p.tenant_id and n.person_id = p.id and n.script = 'ORIGINAL') as original_name,
                               array(select l.language
                                     from   casework.person_language l
                                     where  l.tenant_id = p.tenant_id and l.person_id = p.id
                                     order  by l.level <> 'NATIVE', l.id) as languages
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        left join casework.deceased d on d.tenant_id = m.tenant_id and d.person_id = m.person_id
                        where  m.case_id = ? and p.merged_into_person_id is null
                        order  by m.role <> 'CLIENT', coalesce(m.valid_to < ?, false), p.birth_date nulls last, p.display_name, p.id""")
                .params(id.value(), today)
                .query((row, number) -> map(row, custody, today))
                .list();
    }

    private Map<UUID, List<Custody>> custody(CaseId id, LocalDate today) {
        var custody = new HashMap<UUID, List<Custody>>();
        jdbc.sql("""
                        select g.person_id, g.signs, g.holder_name, p.display_name
                        from   casework.household_member m
                        join   casework.guardianship g on g.tenant_id = m.tenant_id and g.person_id = m.person_id
                        left join casework.household_member h
                               on h.tenant_id = m.tenant_id and h.case_id = m.case_id and h.person_id = g.holder_id
                        left join casework.person p on p.tenant_id = h.tenant_id and p.id = h.person_id
                        where  m.case_id = ?
                        and    (g.valid_from is null or g.valid_from <= ?)
                        and    (g.valid_to is null or g.valid_to >= ?)
                        order  by g.signs desc, g.id""").params(id.value(), today, today).query(row -> {
            custody.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Custody(holder(row), row.getBoolean("signs")));
        });
        return custody;
    }

    /** Somebody of this household, or an office in words; whoever else it is belongs to a case that is not open here. */
    private static String holder(ResultSet row) throws SQLException {
        return Stream.of(row.getString("display_name"), row.getString("holder_name"))
                .filter(name -> name != null)
                .findFirst()
                .orElseGet(() -> t("casework.people.elsewhere"));
    }

    private Member map(ResultSet row, Map<UUID, List<Custody>> custody, LocalDate today) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var birth = PartialDate.stored(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
        var original = row.getString("original_name");
        var died = Died.stored(row.getObject("died_on", LocalDate.class), row.getString("died_precision"));
        return new Member(
                new PersonId(id),
                row.getString("display_name"),
                original == null ? "" : original,
                HouseholdRole.words(codes, row.getString("role")),
                died == null ? birth.age(today) : "",
                died == null && birth.isMinor(today),
                died == null ? birth.comingOfAge(today) : "",
                died == null ? "" : died.words(),
                row.getBoolean("address_protected"),
                Stream.of((String[]) row.getArray("languages").getArray())
                        .map(language -> codes.label("language", language))
                        .toList(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                custody.getOrDefault(id, List.of()));
    }

    PersonId create(String displayName, boolean pseudonymous, PartialDate birth) {
        var id = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person (id, display_name, pseudonymous, birth_date, birth_precision)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), displayName, pseudonymous)
                .param(birth.first())
                .param(birth.precision().name())
                .update();
        return id;
    }

    /** Answers false for somebody who belongs to the household already. */
    boolean add(CaseId id, PersonId person, String role, @Nullable LocalDate from) {
        return jdbc.sql("""
                        insert into casework.household_member (id, case_id, person_id, role, valid_from)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, case_id, person_id) do nothing""")
                        .params(Ids.next(), id.value(), person.value(), role)
                        .param(from)
                        .update()
                == 1;
    }

    /** Whether the acting person knows somebody from a case of their own. */
    boolean knows(PersonId person) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from   consent.visible_case v
                          join   casework.household_member m on m.tenant_id = v.tenant_id and m.case_id = v.case_id
                          where  m.person_id = ?)""").param(person.value()).query(Boolean.class).single();
    }
}
