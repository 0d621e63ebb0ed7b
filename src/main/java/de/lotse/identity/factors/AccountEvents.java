package de.lotse.identity.factors;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the account of somebody and to the ways in which she signs in, told to her; what a colleague did is told until she says that she has read it. */
@Repository
@Transactional
public class AccountEvents {

    /** Its text is {@code identity.event.<kind>}. */
    public enum Kind {
        APP_SET_UP,
        APP_REMOVED,
        KEY_ADDED,
        KEY_REMOVED,
        CODES_RENEWED,
        CODE_USED,
        FACTORS_RESET,
        PASSWORD_CHANGED,
        PASSWORD_LINK,
        RIGHTS_CHANGED,
        SIGNED_OUT_EVERYWHERE,
        SWITCHED_OFF,
        SWITCHED_ON,
        PIN_SET,
        PIN_REMOVED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UserId user, Kind kind) {
        add(user, kind, "");
    }

    /** @param detail such as the name of a key, at most 300 characters */
    public void add(UserId user, Kind kind, String detail) {
        var by = Scope.current()
                .flatMap(Scope::person)
                .map(actor -> actor.user())
                .orElse(user);
        jdbc.sql("""
                        insert into identity.account_event (id, account_id, kind, detail, by_id, at, told)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        user.value(),
                        kind.name(),
                        detail,
                        by.value(),
                        Timestamp.from(clock.instant()),
                        by.equals(user))
                .update();
    }

    public List<AccountEvent> latest(UserId user) {
        return jdbc.sql("""
                        select e.kind, e.detail, e.at, e.told, case when e.by_id <> e.account_id then coalesce(n.display_name, '') end as by_name
                        from   identity.account_event e left join identity.user_name n on n.id = e.by_id
                        where  e.account_id = ?
                        order  by e.at desc, e.id desc
                        limit  20""")
                .param(user.value())
                .query((row, number) -> new AccountEvent(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("told"),
                        by(row.getString("by_name"))))
                .list();
    }

    private static @Nullable String by(@Nullable String name) {
        return name != null && name.isEmpty() ? t("identity.commandLine") : name;
    }

    /** Whether a colleague did something that the person has not read yet. */
    public boolean untold(UserId user) {
        return latest(user).stream().anyMatch(event -> !event.told());
    }

    public void tell(UserId user) {
        jdbc.sql("update identity.account_event set told = true where account_id = ? and not told")
                .param(user.value())
                .update();
    }

    /** @param by name of the colleague who did it; null if the person did it herself */
    public record AccountEvent(
            Kind kind,
            String detail,
            Instant at,
            boolean told,
            @Nullable String by) {

        public boolean byColleague() {
            return by != null;
        }
    }
}
