package de.lotse.casework.death;

import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.death.Household.Member;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who belongs to a case, and changes for whom it is led. */
@Repository
class Households {

    private static final String CLIENT = "CLIENT";

    private final JdbcClient jdbc;
    private final Clock clock;

    Households(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Throws {@link NotFound} for somebody who does not belong to the case. */
    Household of(CaseHead head, PersonId person) {
        var today = LocalDate.now(clock);
        var others = jdbc.sql("""
                        select m.id, m.person_id, p.display_name, m.role, p.birth_date
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ? and m.person_id <> ? and (m.valid_to is null or m.valid_to >= ?)
                        and    not exists (select 1 from casework.deceased d
                                           where d.tenant_id = m.tenant_id and d.person_id = m.person_id)""").params(head.id().value(), person.value(), today).query(Households::map).stream()
                .sorted(Household.nextOfKin(today))
                .toList();
        return new Household(member(head, person), head.clientId().equals(person), others);
    }

    private Member member(CaseHead head, PersonId person) {
        return jdbc.sql("""
                        select m.id, m.person_id, p.display_name, m.role, p.birth_date
                        from   casework.household_member m
                        join   casework.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
                        where  m.case_id = ? and m.person_id = ?""")
                .params(head.id().value(), person.value())
                .query(Households::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** From now on the case is led for the second of them; answers false if it was not led for the first any more. */
    boolean lead(UUID caseId, Member from, Member to) {
        var changed = moveClient(caseId, from.person().value(), to.person().value());
        if (changed) {
            setRole(to.id(), CLIENT);
            setRole(from.id(), inverse(to.role()));
        }
        return changed;
    }

    /**
     * The case is led for the first again.
     *
     * @param memberId the household's row of whoever leads it now
     * @param role what that member was to the first
     */
    boolean takeBack(UUID caseId, PersonId first, UUID memberId, String role) {
        var second = jdbc.sql("select person_id from casework.household_member where id = ? and case_id = ?")
                .params(memberId, caseId)
                .query(UUID.class)
                .optional();
        if (second.isEmpty() || !moveClient(caseId, second.get(), first.value())) return false;
        setRole(memberId, role);
        jdbc.sql(
                        "update casework.household_member set role = ?, version = version + 1 where case_id = ? and person_id = ?")
                .params(CLIENT, caseId, first.value())
                .update();
        return true;
    }

    private boolean moveClient(UUID caseId, UUID from, UUID to) {
        return jdbc.sql("""
                        update casework.case_file
                        set    client_id = ?, version = version + 1
                        where  id = ? and client_id = ?""").params(to, caseId, from).update() == 1;
    }

    private void setRole(UUID member, String role) {
        jdbc.sql("update casework.household_member set role = ?, version = version + 1 where id = ?")
                .params(role, member)
                .update();
    }

    /** What the first is to the second, if the second is this to the first. */
    private static String inverse(String role) {
        return switch (role) {
            case "CHILD", "STEP_OR_FOSTER_CHILD" -> "PARENT";
            case "PARENT" -> "CHILD";
            case "GRANDPARENT" -> "GRANDCHILD";
            case "GRANDCHILD" -> "GRANDPARENT";
            case "SPOUSE", "PARTNER", "SIBLING", "OTHER_RELATIVE" -> role;
            default -> "OTHER";
        };
    }

    private static Member map(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                row.getString("role"),
                row.getObject("birth_date", LocalDate.class));
    }
}
