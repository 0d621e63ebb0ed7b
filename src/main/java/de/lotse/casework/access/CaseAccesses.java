package de.lotse.casework.access;

import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseAccesses {

    private static final String ASKED = "MEMBERSHIP:";
    private static final String REFUSED = "NONE:";
    private static final String EMERGENCY = "BREAK_GLASS:"; // and the id of the emergency access

    private final JdbcClient jdbc;

    CaseAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the entry that the page before ended with */
    List<AccessRow> of(CaseId caseId, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select a.id, a.at, a.action, a.basis, a.purpose, u.display_name as person, o.name as organisation
                        from   audit.case_access a
                        left join identity.user_name u on u.tenant_id = a.tenant_id and u.id = a.user_id
                        left join tenancy.organisation_name o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
                        where  a.case_id = :case
                        and    (cast(:after as uuid) is null or (a.at, a.id) < (
                                 select b.at, b.id from audit.case_access b where b.case_id = :case and b.id = :after))
                        order  by a.at desc, a.id desc
                        limit  :limit""")
                .param("case", caseId.value())
                .param("after", after)
                .param("limit", limit)
                .query(CaseAccesses::map)
                .list();
    }

    private static AccessRow map(ResultSet row, int number) throws SQLException {
        return new AccessRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Objects.requireNonNullElse(row.getString("person"), ""),
                Objects.requireNonNullElse(row.getString("organisation"), ""),
                Action.valueOf(row.getString("action")),
                purpose(row.getString("basis"), row.getString("purpose")));
    }

    /** What exactly it was stands behind why it was allowed, where somebody was asked; plain work says nothing. */
    private static String purpose(String basis, String purpose) {
        if (basis.startsWith(ASKED)) return basis.substring(ASKED.length());
        if (basis.startsWith(REFUSED)) return basis.substring(REFUSED.length());
        if (basis.startsWith(EMERGENCY)) return "BREAK_GLASS";
        return purpose.equals(AccessPurpose.CASEWORK.name()) ? "" : purpose;
    }
}
