package de.lotse.network.links;

import de.lotse.shared.Digest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once for each of their offers, and for 14 days. Opening one does nothing yet: mail scanners and previews open links too. */
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

    /** What opens it, with 256 bits that nobody guesses; an earlier one of these offers no longer works for them. */
    String make(Collection<UUID> offers) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = Timestamp.from(clock.instant().plus(VALID));
        for (var offer : offers)
            jdbc.sql("""
                            insert into network.confirmation_link (offer_id, digest, made_at, expires_at) values (?, ?, ?, ?)
                            on conflict (tenant_id, offer_id) do update
                            set    digest = excluded.digest, made_at = excluded.made_at, made_by = shared.actor(),
                                   expires_at = excluded.expires_at, mailed = false, used_at = null""").params(offer, Digest.of(token), now(), until).update();
        return token;
    }

    /**
     * Which offers it is for, or those that they were merged into; empty for one that is expired or was never there. Offers in the archive
     * are left out.
     */
    List<Open> open(String token) {
        return jdbc.sql("""
                        select distinct on (l.offer_id) l.offer_id as linked, o.id as offer_id, o.name, l.expires_at, l.used_at is not null as used
                        from   network.confirmation_link l
                        left   join network.successor s on s.tenant_id = l.tenant_id and s.entity = 'OFFER' and s.merged_id = l.offer_id
                        join   network.offer o on o.tenant_id = l.tenant_id and o.id in (l.offer_id, s.kept_id) and o.publication <> 'ARCHIVED'
                        where  l.digest = ? and l.expires_at > ?
                        order  by l.offer_id, o.id <> l.offer_id""")
                .params(Digest.of(token), now())
                .query((row, number) -> new Open(
                        row.getObject("linked", UUID.class),
                        row.getObject("offer_id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getBoolean("used")))
                .list();
    }

    /** Whether this was the one use of it for this offer. */
    boolean use(String token, Open open) {
        return jdbc.sql("""
                        update network.confirmation_link set used_at = :now
                        where  digest = :digest and offer_id = :offer and used_at is null and expires_at > :now""")
                        .param("now", now())
                        .param("digest", Digest.of(token))
                        .param("offer", open.linked())
                        .update()
                == 1;
    }

    void mailed(Collection<UUID> offers) {
        jdbc.sql("update network.confirmation_link set mailed = true where offer_id = any(?)")
                .param(offers.toArray(UUID[]::new))
                .update();
    }

    Optional<House> house(UUID organisation) {
        return jdbc.sql("select id, name, email from network.organisation where id = ?")
                .param(organisation)
                .query((row, number) ->
                        new House(row.getObject("id", UUID.class), row.getString("name"), row.getString("email")))
                .optional();
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

    /**
     * An offer for which a link stands.
     *
     * @param linked the offer for which it was made, if it was merged since
     * @param used whether it was answered for
     */
    record Open(UUID linked, UUID offer, String name, Instant expiresAt, boolean used) {}

    /** An organisation to which a link goes. */
    record House(UUID id, String name, String email) {

        String path() {
            return "/netzwerk/organisationen/" + id;
        }
    }

    /** What became of the latest link of an offer. */
    record Stand(
            Instant madeAt,
            Instant expiresAt,
            boolean mailed,
            @Nullable Instant usedAt) {}
}
