package de.lotse.identity.factors;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Numbers that open a locked session again and nothing else. So few digits bear three wrong tries; then only something stronger opens,
 * which makes the number good again.
 */
@Repository
public class Pins {

    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final TenantCipher cipher;
    private final PasswordEncoder hashing;
    private final Clock clock;

    Pins(
            JdbcClient jdbc,
            TransactionOperations transaction,
            TenantCipher cipher,
            PasswordEncoder hashing,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.cipher = cipher;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Whether this account has one. */
    public boolean exists(UserId user) {
        return left(user).isPresent();
    }

    /** How many tries are left, 0 to 3; empty without a number. */
    public Optional<Integer> left(UserId user) {
        return transaction.execute(status -> jdbc.sql("select wrong from identity.pin where account_id = ?")
                .param(user.value())
                .query((row, number) -> TRIES - row.getInt("wrong"))
                .optional());
    }

    public void set(UserId user, String pin) {
        var hash = hashing.encode(keyed(user, pin)); // takes long: outside the transaction
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into identity.pin (account_id, hash, set_at) values (?, ?, ?)
                        on conflict (tenant_id, account_id)
                        do update set hash = excluded.hash, set_at = excluded.set_at, wrong = 0""")
                .params(user.value(), hash, Timestamp.from(clock.instant()))
                .update());
    }

    public void remove(UserId user) {
        transaction.executeWithoutResult(status -> jdbc.sql("delete from identity.pin where account_id = ?")
                .param(user.value())
                .update());
    }

    /** Counted as wrong before it is looked at, so that those which come at once are not more than three. */
    public Try check(UserId user, String pin) {
        var hash = begin(user);
        if (hash.isEmpty()) return Try.NO_MORE;
        if (hashing.matches(keyed(user, pin), hash.get())) {
            forgive(user);
            return Try.RIGHT;
        }
        return left(user).orElse(0) > 0 ? Try.WRONG : Try.NO_MORE;
    }

    private Optional<String> begin(UserId user) {
        return transaction.execute(status ->
                jdbc.sql("""
                        update identity.pin set wrong = wrong + 1
                        where  account_id = ? and wrong < ?
                        returning hash""").params(user.value(), TRIES).query(String.class).optional());
    }

    /** Something stronger was shown. */
    public void forgive(UserId user) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update identity.pin set wrong = 0 where account_id = ? and wrong > 0")
                        .param(user.value())
                        .update());
    }

    private String keyed(UserId user, String pin) {
        var tenant = Scope.current().orElseThrow().tenant();
        return HexFormat.of().formatHex(cipher.blindIndex(tenant, "unlock-pin", user.value() + " " + pin));
    }

    /** What came of a try. */
    public enum Try {
        RIGHT,
        WRONG,
        /** This was the third, or it was not looked at any more. */
        NO_MORE
    }
}
