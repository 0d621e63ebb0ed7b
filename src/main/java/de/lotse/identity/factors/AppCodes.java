package de.lotse.identity.factors;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The app of an account that makes codes. */
@Repository
@Transactional
public class AppCodes {

    private final JdbcClient jdbc;
    private final TenantCipher cipher;
    private final Clock clock;

    AppCodes(JdbcClient jdbc, TenantCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A new secret for an app; the old app goes on until the new one has shown a code. */
    public void begin(UserId user) {
        var secret = cipher.encrypt(tenant(), HexFormat.of().formatHex(Totp.newSecret()), place(user));
        jdbc.sql("""
                        insert into identity.app_code (account_id, pending) values (?, ?)
                        on conflict (tenant_id, account_id) do update set pending = excluded.pending""").params(user.value(), secret).update();
    }

    public Optional<byte[]> pending(UserId user) {
        return secret(user, "pending");
    }

    /** Whether the new app has shown a right code, and is the one from now on. */
    public boolean confirm(UserId user, String typed) {
        var step = pending(user).map(secret -> Totp.step(secret, typed, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty()) return false;
        jdbc.sql("""
                        update identity.app_code set secret = pending, pending = null, last_step = ?
                        where  account_id = ?""").params(step.get().getAsLong(), user.value()).update();
        return true;
    }

    /** Whether the code is right and has not been used; of two who send the same one at once, one is right. */
    public boolean use(UserId user, String typed) {
        var step = secret(user, "secret").map(secret -> Totp.step(secret, typed, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty()) return false;
        return jdbc.sql("update identity.app_code set last_step = :step where account_id = :user and last_step < :step")
                        .param("step", step.get().getAsLong())
                        .param("user", user.value())
                        .update()
                == 1;
    }

    boolean exists(UserId user) {
        return secret(user, "secret").isPresent();
    }

    public void remove(UserId user) {
        jdbc.sql("delete from identity.app_code where account_id = ?")
                .param(user.value())
                .update();
    }

    private Optional<byte[]> secret(UserId user, String column) {
        return jdbc.sql("select " + column + " from identity.app_code where account_id = ? and " + column
                        + " is not null")
                .param(user.value())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(bytes -> HexFormat.of().parseHex(cipher.decrypt(tenant(), bytes, place(user))));
    }

    private static TenantId tenant() {
        return Scope.current().orElseThrow().tenant();
    }

    private static String place(UserId user) {
        return "identity.app_code.secret:" + user.value();
    }
}
