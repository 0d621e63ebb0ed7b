package de.lotse.identity.factors;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Printed codes for the day on which app and key are not at hand; each is good once. */
@Repository
@Transactional
public class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LENGTH = 24; // 120 bits: ASVS 5.0, 6.5.2 lets a plain digest do from 112 on
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ023456789"; // none that looks like another on paper
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, TenantCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** New ones, as they are to be printed; the earlier ones are worth nothing any more. */
    public List<String> renew(UserId user) {
        remove(user);
        var codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        for (var code : codes)
            jdbc.sql("insert into identity.recovery_code (account_id, digest) values (?, ?)")
                    .params(user.value(), digest(user, code))
                    .update();
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    /** Whether this was the one use of one of them. */
    public boolean use(UserId user, String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replace('O', '0');
        if (code.length() != LENGTH) return false;
        return jdbc.sql("""
                        update identity.recovery_code set used_at = ?
                        where  account_id = ? and digest = ? and used_at is null""")
                        .params(Timestamp.from(clock.instant()), user.value(), digest(user, code))
                        .update()
                == 1;
    }

    int left(UserId user) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = ? and used_at is null")
                .param(user.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    public void remove(UserId user) {
        jdbc.sql("delete from identity.recovery_code where account_id = ?")
                .param(user.value())
                .update();
    }

    private byte[] digest(UserId user, String code) {
        return cipher.blindIndex(Scope.current().orElseThrow().tenant(), "recovery-code", user.value() + " " + code);
    }

    private static String random() {
        return IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .reduce("", String::concat);
    }
}
