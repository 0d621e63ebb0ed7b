package de.lotse.casework.substitution;

import de.lotse.casework.CaseId;
import de.lotse.casework.colleagues.Colleagues;
import de.lotse.kern.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Substitutes {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    Substitutes(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    /** Who stands in on that day or later. */
    List<Substitute> of(CaseId caseId, LocalDate day) {
        return jdbc.sql("""
                        select m.id, u.display_name, m.valid_from, m.valid_to, m.limited
                        from (
                          select tenant_id, id, case_id, user_id, valid_from, valid_to, false as limited
                          from   consent.case_member
                          where  role = 'SUBSTITUTE'
                          union all
                          select tenant_id, id, case_id, user_id, valid_from, valid_to, true as limited
                          from   consent.limited_member) m
                        join   identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
                        where  m.case_id = ?
                        and    m.valid_to >= ?
                        order  by m.valid_from, m.id""")
                .params(caseId.value(), day)
                .query((row, number) -> new Substitute(
                        row.getObject("id", UUID.class),
                        row.getString("display_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("limited")))
                .list();
    }

    /** Colleagues of the same organisation who do case work, do not work on this case in another role and are not kept out of it. */
    List<Option> colleagues(CaseId caseId, LocalDate day) {
        var working = jdbc.sql("""
                        select m.user_id
                        from   consent.case_member m
                        where  m.case_id = ?
                        and    m.role <> 'SUBSTITUTE'
                        and    (m.valid_to is null or m.valid_to >= ?)
                        union
                        select x.user_id
                        from   consent.kept_out x
                        where  x.case_id = ? and x.user_id is not null""")
                .params(caseId.value(), day, caseId.value())
                .query((row, number) -> row.getString("user_id"))
                .set();
        return colleagues.all().stream()
                .filter(one -> !working.contains(one.value()))
                .toList();
    }

    /** Whether somebody works on the case already on one of these days, both included. */
    boolean worksOn(CaseId caseId, UUID user, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select exists (
                          select 1 from consent.case_member m
                          where  m.case_id = ?
                          and    m.user_id = ?
                          and    m.valid_from <= ?
                          and    (m.valid_to is null or m.valid_to >= ?)
                          union all
                          select 1 from consent.limited_member l
                          where  l.case_id = ?
                          and    l.user_id = ?
                          and    l.valid_from <= ?
                          and    l.valid_to >= ?)""")
                .params(caseId.value(), user, to, from)
                .params(caseId.value(), user, to, from)
                .query(Boolean.class)
                .single();
    }
}
