package de.lotse.notifications.mails;

import de.lotse.notifications.mails.MailTime.Rhythm;
import de.lotse.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Preference> of(UserId user) {
        return jdbc.sql("""
                        select p.version, p.address, p.confirmed_at, p.rhythm, p.daily_at, p.quiet_from, p.quiet_to,
                               p.working_days_only, p.code_made_at,
                               coalesce((
                                 select m.given_up_at is not null from notifications.mail m
                                 where  m.tenant_id = p.tenant_id and m.user_id = p.user_id
                                 and    (m.sent_at is not null or m.given_up_at is not null)
                                 order  by m.made_at desc limit 1), false) as undeliverable
                        from   notifications.preference p
                        where  p.user_id = ?""").param(user.value()).query(Preferences::map).optional();
    }

    /** Answers false if somebody has saved since that version was read. */
    boolean save(UserId user, int before, String address, MailTime time) {
        return jdbc.sql("""
                        insert into notifications.preference as p
                               (user_id, address, rhythm, daily_at, quiet_from, quiet_to, working_days_only)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant_id, user_id) do update
                        set    version = p.version + 1, rhythm = excluded.rhythm, daily_at = excluded.daily_at,
                               quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                               working_days_only = excluded.working_days_only, address = excluded.address,
                               confirmed_at = case when p.address = excluded.address then p.confirmed_at end
                        where  p.version = ?""")
                        .params(
                                user.value(),
                                address,
                                time.rhythm().name(),
                                time.dailyAt(),
                                time.quietFrom(),
                                time.quietTo(),
                                time.workingDaysOnly(),
                                before)
                        .update()
                == 1;
    }

    private static Preference map(ResultSet row, int number) throws SQLException {
        return new Preference(
                row.getInt("version"),
                row.getString("address"),
                row.getTimestamp("confirmed_at") != null,
                new MailTime(
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getObject("daily_at", LocalTime.class),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getBoolean("working_days_only")),
                Optional.ofNullable(row.getTimestamp("code_made_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getBoolean("undeliverable"));
    }
}
