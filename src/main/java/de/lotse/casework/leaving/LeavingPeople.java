package de.lotse.casework.leaving;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.colleagues.Colleagues;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person who leaves is a new row in her new case: what is written there later, such as her address, cannot be read from the old one, and
 * the old row stays as the household knew her.
 */
@Repository
class LeavingPeople {

    private final JdbcClient jdbc;
    private final CaseMembers members;
    private final Colleagues colleagues;

    LeavingPeople(JdbcClient jdbc, CaseMembers members, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.members = members;
        this.colleagues = colleagues;
    }

    /** A member who lives in the household today and is not the one whom the case is named after. */
    Optional<CaseMember> find(CaseId caseId, PersonId person, LocalDate today) {
        return current(caseId, today).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    List<CaseMember> current(CaseId caseId, LocalDate today) {
        return members.byName(caseId, today).stream()
                .filter(member -> !member.isClient() && member.livesThere() && !member.merged())
                .toList();
    }

    /** Who may lead the new case; oneself first. */
    List<Option> colleagues() {
        return colleagues.all().stream()
                .sorted(Comparator.comparing(one -> !Colleagues.isActing(one)))
                .toList();
    }

    /** Names, birthday, nationalities, languages and arrival are the same; address, contact ways and custody are not taken over here. */
    PersonId copy(PersonId person, boolean addressProtected) {
        var id = new PersonId(Ids.next());
        jdbc.sql("""
                        insert into casework.person
                               (id, display_name, pseudonymous, birth_date, birth_precision, gender, address_protected)
                        select ?, p.display_name, p.pseudonymous, p.birth_date, p.birth_precision, p.gender, ?
                        from   casework.person p
                        where  p.id = ?""").params(id.value(), addressProtected, person.value()).update();
        copyOne("person_name", "position, given, particles, family, script, kind", person, id);
        copyOne("name_key", "key", person, id);
        copyOne("person_name_version", "version", person, id);
        copyOne("person_communication", "preferred_language, interpreter_needed, literacy, literacy_note", person, id);
        copyOne(
                "person_arrival",
                "germany_on, germany_precision, state_on, state_precision, municipality_on, municipality_precision",
                person,
                id);
        copyMany("person_nationality", "state", person, id);
        copyMany("person_language", "language, level", person, id);
        areTwo(person, id);
        return id;
    }

    /** They are the same human being, but nobody who sees one of them is to be told of the other. */
    private void areTwo(PersonId one, PersonId other) {
        jdbc.sql("""
                        insert into casework.distinct_persons (first_person_id, second_person_id)
                        values (least(cast(:one as uuid), :other), greatest(cast(:one as uuid), :other))""").param("one", one.value()).param("other", other.value()).update();
    }

    private void copyOne(String table, String columns, PersonId from, PersonId to) {
        jdbc.sql("insert into casework.%1$s (person_id, %2$s) select ?, %2$s from casework.%1$s where person_id = ?"
                        .formatted(table, columns))
                .params(to.value(), from.value())
                .update();
    }

    private void copyMany(String table, String columns, PersonId from, PersonId to) {
        for (var row : ids(table, from))
            jdbc.sql("insert into casework.%1$s (id, person_id, %2$s) select ?, ?, %2$s from casework.%1$s where id = ?"
                            .formatted(table, columns))
                    .params(Ids.next(), to.value(), row)
                    .update();
    }

    private List<UUID> ids(String table, PersonId person) {
        return jdbc.sql("select id from casework." + table + " where person_id = ? order by id")
                .param(person.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    int countContactPoints(PersonId person) {
        return ids("contact_point", person).size();
    }

    int countSchools(PersonId person) {
        return ids("person_school", person).size();
    }

    int countIdentifiers(PersonId person) {
        return ids("person_identifier", person).size();
    }

    void carryContactPoints(PersonId from, PersonId to, boolean away) {
        carry("contact_point", "type, value, safe, times, answered_by", from, to, away);
    }

    void carrySchools(PersonId from, PersonId to, boolean away) {
        carry("person_school", "type, name, class, valid_from, valid_to", from, to, away);
    }

    void moveIdentifiers(PersonId from, PersonId to) {
        carry("person_identifier", "", from, to, true);
    }

    private void carry(String table, String columns, PersonId from, PersonId to, boolean away) {
        if (away)
            jdbc.sql("update casework." + table + " set person_id = ?, version = version + 1 where person_id = ?")
                    .params(to.value(), from.value())
                    .update();
        else copyMany(table, columns, from, to);
    }

    UUID member(CaseId caseId, PersonId person) {
        return jdbc.sql("select id from casework.household_member where case_id = ? and person_id = ?")
                .params(caseId.value(), person.value())
                .query(UUID.class)
                .single();
    }

    /** @param since the first day on which she does not belong to the household any more */
    void end(CaseId caseId, UUID member, LocalDate since) {
        jdbc.sql("""
                        update casework.household_member
                        set    valid_to = greatest(valid_from, ?), version = version + 1
                        where  case_id = ? and id = ?""").params(since.minusDays(1), caseId.value(), member).update();
    }

    void lead(CaseId caseId, UUID lead) {
        jdbc.sql("update casework.case_file set lead_id = ? where id = ?")
                .params(lead, caseId.value())
                .update();
    }

    UUID ownMembership(CaseId caseId) {
        return jdbc.sql("select id from consent.case_member where case_id = ? and user_id = shared.actor()")
                .param(caseId.value())
                .query(UUID.class)
                .single();
    }
}
