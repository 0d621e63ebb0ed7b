package de.lotse.network.links;

import de.lotse.shared.Digest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once and for 14 days. Opening one does nothing yet: mail scanners and previews open links too. */
@Repository
class ConfirmationLinks {

    static final Duration VALID = Duration.ofDays(14);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What opens it, with 256 bits that nobody guesses; an earlier one of this offer no longer works. */
    String make(UUID offer) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into network.confirmation_link (offer_id, digest, made_at, expires_at) values (?, ?, ?, ?)
                        on conflict (tenant_id, offer_id) do update
                        set    digest = excluded.digest, made_at = excluded.made_at, made_by = shared.actor(),
                               expires_at = excluded.expires_at, mailed = false, used_at = null""")
                .params(
                        offer,
                        Digest.of(token),
                        now(),
                        Timestamp.from(clock.instant().plus(VALID)))
                .update();
        return token;
    }

    /**
     * Which offer it is for, or the one that was merged into; empty for one that is used, expired or was never there, and for an offer that
     * is archived.
     */
    Optional<Open> open(String token) {
        return jdbc.sql("""
                        select o.id as offer_id, l.expires_at
                        from   network.confirmation_link l
                        left   join network.successor s on s.tenant_id = l.tenant_id and s.entity = 'OFFER' and s.merged_id = l.offer_id
                        join   network.offer o on o.tenant_id = l.tenant_id and o.id in (l.offer_id, s.kept_id) and o.publication <> 'ARCHIVED'
                        where  l.digest = ? and l.used_at is null and l.expires_at > ?
                        order  by o.id <> l.offer_id
                        limit  1""")
                .params(Digest.of(token), now())
                .query((row, number) -> new Open(
                        row.getObject("offer_id", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Whether this was the one use of it. */
    boolean use(String token) {
        return jdbc.sql("""
                        update network.confirmation_link set used_at = :now
                        where  digest = :digest and used_at is null and expires_at > :now""")
                        .param("now", now())
                        .param("digest", Digest.of(token))
                        .update()
                == 1;
    }

    void mailed(UUID offer) {
        jdbc.sql("update network.confirmation_link set mailed = true where offer_id = ?")
                .param(offer)
                .update();
    }

    Optional<Stand> stand(UUID offer) {
        return jdbc.sql("select made_at, expires_at, mailed, used_at from network.confirmation_link where offer_id = ?")
                .param(offer)
                .query((row, number) -> new Stand(
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getBoolean("mailed"),
                        row.getTimestamp("used_at") == null
                                ? null
                                : row.getTimestamp("used_at").toInstant()))
                .optional();
    }

    /** Where the organisation reads mails about this offer; empty if none is known. */
    String addressOf(UUID offer) {
        return jdbc.sql("""
                        select coalesce(nullif(o.email, ''), g.email)
                        from   network.offer o
                        join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id
                        where  o.id = ?""").param(offer).query(String.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A link that works. */
    record Open(UUID offer, Instant expiresAt) {}

    /** What became of the latest link of an offer. */
    record Stand(
            Instant madeAt,
            Instant expiresAt,
            boolean mailed,
            @Nullable Instant usedAt) {}
}
