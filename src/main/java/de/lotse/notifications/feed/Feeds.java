package de.lotse.notifications.feed;

import de.lotse.shared.Digest;
import de.lotse.shared.UserId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of calendars: 256 random bits, of which only the digest is kept; for a year, or until it is taken back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FeedStand stand() {
        return jdbc.sql("""
                        select made_at, expires_at, used_on from notifications.feed
                        where  user_id = shared.actor() and expires_at > now()""").query(Feeds::map).optional().orElse(FeedStand.NONE);
    }

    /** A new one; an earlier one no longer works. */
    String make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into notifications.feed (digest, expires_at)
                        values (?, now() + interval '1 year')
                        on conflict (tenant_id, user_id) do update
                        set    digest = excluded.digest, expires_at = excluded.expires_at, made_at = now(), used_on = null""").param(Digest.of(token)).update();
        return token;
    }

    void takeBack() {
        jdbc.sql("delete from notifications.feed where user_id = shared.actor()")
                .update();
    }

    /** Whose calendar it is; notes the day on which it was asked for. */
    Optional<UserId> owner(String token, LocalDate today) {
        return jdbc.sql("""
                        update notifications.feed set used_on = ?
                        where  digest = ? and expires_at > now()
                        returning user_id""")
                .params(today, Digest.of(token))
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    private static FeedStand map(ResultSet row, int number) throws SQLException {
        return new FeedStand(
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("used_on", LocalDate.class));
    }
}
