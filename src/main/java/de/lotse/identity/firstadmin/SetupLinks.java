package de.lotse.identity.firstadmin;

import de.lotse.shared.Digest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that work once, for a day. */
@Repository
class SetupLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    SetupLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new token of 256 bits; earlier ones no longer work. */
    String create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from identity.setup_link where used_at is null").update();
        jdbc.sql("insert into identity.setup_link (digest, expires_at) values (?, now() + interval '1 day')")
                .param(Digest.of(token))
                .update();
        return token;
    }

    boolean isValid(String token) {
        return jdbc.sql("""
                        select exists (
                          select 1 from identity.setup_link
                          where  digest = ? and used_at is null and expires_at > now())""").param(Digest.of(token)).query(Boolean.class).single();
    }

    /** Answers whether this was the one use of a valid link. */
    boolean use(String token) {
        return jdbc.sql("""
                        update identity.setup_link set used_at = now()
                        where  digest = ? and used_at is null and expires_at > now()""").param(Digest.of(token)).update() == 1;
    }
}
