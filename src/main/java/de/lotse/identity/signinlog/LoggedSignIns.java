package de.lotse.identity.signinlog;

import de.lotse.identity.signinlog.SignInLog.Outcome;
import de.lotse.identity.signinlog.SignInLog.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log of the current municipality, the latest first. */
@Repository
@Transactional
class LoggedSignIns {

    static final int PAGE = 100;

    private final JdbcClient jdbc;

    LoggedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One more than fits on a page, if there is.
     *
     * @param everything false for what failed only
     * @param everybody false for the accounts of the own organisation only
     * @param before the last line of the page before; null for the first page
     */
    List<LoggedSignIn> page(boolean everything, boolean everybody, @Nullable UUID before) {
        return jdbc.sql("""
                        select l.id, l.at, coalesce(a.display_name, '') as name, l.way, l.outcome, l.network
                        from   identity.sign_in l
                        left join identity.account a on a.tenant_id = l.tenant_id and a.id = l.account_id
                        where  (:everything or l.outcome <> 'IN')
                        and    (:everybody or a.organisation_id = shared.organisation())
                        and    (cast(:before as uuid) is null or l.id < :before)
                        order  by l.id desc
                        limit  :size""")
                .param("everything", everything)
                .param("everybody", everybody)
                .param("before", before, Types.OTHER)
                .param("size", PAGE + 1)
                .query(LoggedSignIns::map)
                .list();
    }

    private static LoggedSignIn map(ResultSet row, int number) throws SQLException {
        return new LoggedSignIn(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                Way.valueOf(row.getString("way")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("network"));
    }
}
