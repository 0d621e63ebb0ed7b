package de.lotse.governance.members;

import de.lotse.governance.bodies.MemberRole;
import de.lotse.kern.Option;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the seats; who may see the body is decided before. */
@Repository
public class Members {

    private static final String READ = """
            select m.id, m.version, m.body_id, m.user_id, coalesce(u.display_name, m.name) as name, coalesce(o.short_name, m.organisation) as organisation,
                   m.mail, m.role, m.mandate_from, m.mandate_to, m.deputy_for, coalesce(du.display_name, d.name, '') as deputy_for_name
            from   governance.member m
            left join identity.user_name u on u.tenant_id = m.tenant_id and u.id = m.user_id
            left join tenancy.organisation_name o on o.tenant_id = u.tenant_id and o.id = u.organisation_id
            left join governance.member d on d.tenant_id = m.tenant_id and d.id = m.deputy_for
            left join identity.user_name du on du.tenant_id = d.tenant_id and du.id = d.user_id
            """;

    private static final String ORDER =
            " order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'ADVISORY', 'GUEST'], m.role), lower(coalesce(u.display_name, m.name)), m.id";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose mandate is over, too; the chair first. */
    public List<Member> of(UUID body) {
        return jdbc.sql(READ + "where m.body_id = ?" + ORDER)
                .param(body)
                .query(Members::map)
                .list();
    }

    /** Who has a seat on that day. */
    public List<Member> on(UUID body, LocalDate day) {
        return of(body).stream().filter(member -> member.isActive(day)).toList();
    }

    Member get(UUID body, UUID id) {
        return of(body).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(UUID body, MemberForm.Wanted wanted) {
        write("""
                insert into governance.member (id, body_id, user_id, name, organisation, mail, role, mandate_from, mandate_to, deputy_for)
                values (:id, :body, :user, :name, :organisation, :mail, :role, :from, :to, :deputyFor)""", Ids.next(), body, wanted).update();
    }

    /** Answers false if somebody else has changed it since this version. */
    boolean change(UUID body, UUID id, int version, MemberForm.Wanted wanted) {
        return write("""
                        update governance.member
                        set    version = version + 1, user_id = :user, name = :name, organisation = :organisation, mail = :mail, role = :role,
                               mandate_from = :from, mandate_to = :to, deputy_for = :deputyFor
                        where  body_id = :body and id = :id and version = :version""", id, body, wanted).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, UUID body, MemberForm.Wanted wanted) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("body", body)
                .param("user", wanted.user())
                .param("name", wanted.name())
                .param("organisation", wanted.organisation())
                .param("mail", wanted.mail())
                .param("role", wanted.role().name())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("deputyFor", wanted.deputyFor());
    }

    /** Accounts that work, and the one that is held already. */
    List<Option> accounts(String held) {
        return jdbc.sql("""
                        select u.id, u.display_name || ' (' || o.short_name || ')' as label
                        from   identity.user_name u
                        join   tenancy.organisation_name o on o.tenant_id = u.tenant_id and o.id = u.organisation_id
                        where  u.enabled or u.id::text = ?
                        order  by lower(u.display_name), u.id""")
                .param(held)
                .query((row, number) -> new Option(row.getString("id"), row.getString("label")))
                .list();
    }

    private static Member map(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("body_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("mail"),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("mandate_from", LocalDate.class),
                row.getObject("mandate_to", LocalDate.class),
                row.getObject("deputy_for", UUID.class),
                row.getString("deputy_for_name"));
    }
}
