package de.lotse.identity.passwords;

import de.lotse.shared.Digest;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import de.lotse.web.BaseUrl;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once and for a short time. Opening one does nothing yet: mail scanners and previews open links too. */
@Repository
@Transactional
public class PasswordLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final BaseUrl base;
    private final Clock clock;

    PasswordLinks(JdbcClient jdbc, BaseUrl base, Clock clock) {
        this.jdbc = jdbc;
        this.base = base;
        this.clock = clock;
    }

    /** The whole link, with 256 bits that nobody guesses; an earlier one of this account no longer works. */
    public String create(UserId user, Duration validity) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into identity.password_link (account_id, digest, expires_at) values (?, ?, ?)
                        on conflict (tenant_id, account_id) do update
                        set digest = excluded.digest, expires_at = excluded.expires_at""")
                .params(
                        user.value(),
                        Digest.of(token),
                        Timestamp.from(clock.instant().plus(validity)))
                .update();
        return base.of("/passwort/" + token);
    }

    /** Whose link it is, in whichever municipality; empty for one that is used, expired or was never there. */
    Optional<Owner> owner(String token) {
        var digest = Digest.of(token);
        jdbc.sql("select set_config('app.sign_in_link', ?, true)")
                .param(HexFormat.of().formatHex(digest))
                .query(String.class)
                .single();
        return jdbc.sql("select tenant_id, account_id from identity.password_link where digest = ? and expires_at > ?")
                .params(digest, Timestamp.from(clock.instant()))
                .query((row, number) -> new Owner(
                        new TenantId(row.getInt("tenant_id")), new UserId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    /** Whether this was the one use of it; inside the scope of its municipality. */
    boolean use(String token) {
        return jdbc.sql("delete from identity.password_link where digest = ? and expires_at > ?")
                        .params(Digest.of(token), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    record Owner(TenantId tenant, UserId user) {}
}
