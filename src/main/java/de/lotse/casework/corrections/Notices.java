package de.lotse.casework.corrections;

import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what data protection is told: ids and times of the access log, and no word of the content. */
@Repository
class Notices {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest 200 of the own organisation, without cases that the acting person is kept out of. */
    List<Notice> newest() {
        return jdbc.sql("""
                        select r.id, r.kind, r.recorded_at, r.outcome, r.reason, r.corrected_at, c.case_number,
                               a.display_name as author, b.display_name as corrected_by, coalesce(n.display_name, '') as noted_by,
                               array(select u.display_name from identity.user_name u
                                     where  u.tenant_id = r.tenant_id and u.id = any(r.readers)
                                     order  by u.display_name) as readers
                        from   casework.correction r
                        join   casework.case_file c on c.tenant_id = r.tenant_id and c.id = r.case_id
                        left join identity.user_name a on a.tenant_id = r.tenant_id and a.id = r.author_id
                        left join identity.user_name b on b.tenant_id = r.tenant_id and b.id = r.corrected_by
                        left join identity.user_name n on n.tenant_id = r.tenant_id and n.id = r.noted_by
                        where  r.readers <> '{}'
                        and    not exists (select 1 from consent.barred_case x where x.tenant_id = r.tenant_id and x.case_id = r.case_id)
                        order  by r.corrected_at desc, r.id desc
                        limit  ?""").param(MOST).query(Notices::map).list();
    }

    int countOpen() {
        return jdbc.sql("""
                        select count(*)
                        from   casework.correction r
                        where  r.readers <> '{}' and r.noted_at is null
                        and    not exists (select 1 from consent.barred_case x where x.tenant_id = r.tenant_id and x.case_id = r.case_id)""").query(Integer.class).single();
    }

    /** A second time it does nothing. Throws {@link NotFound} for a notice of others, and of a case that she is kept out of. */
    void note(UUID id) {
        var rows = jdbc.sql("""
                        update casework.correction r
                        set    noted_at = coalesce(r.noted_at, now()), noted_by = coalesce(r.noted_by, shared.actor())
                        where  r.id = ? and r.readers <> '{}'
                        and    not exists (select 1 from consent.barred_case x where x.tenant_id = r.tenant_id and x.case_id = r.case_id)""").param(id).update();
        if (rows == 0) throw new NotFound();
    }

    /** Whether somebody of the own organisation watches over data protection. */
    boolean haveAnOfficer() {
        return jdbc.sql("""
                        select exists (select 1 from identity.user_name u
                                       where  u.organisation_id = shared.organisation() and u.enabled
                                       and    'DATA_PROTECTION' = any(u.roles))""").query(Boolean.class).single();
    }

    private static Notice map(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("case_number"),
                row.getString("kind"),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("outcome"),
                row.getString("reason"),
                row.getTimestamp("corrected_at").toInstant(),
                Objects.requireNonNullElse(row.getString("corrected_by"), ""),
                List.of((String[]) row.getArray("readers").getArray()),
                row.getString("noted_by"));
    }
}
