package de.lotse.identity.rules;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the current municipality. */
@Repository
@Transactional
public class StoredSignInRules {

    private final JdbcClient jdbc;
    private final SettingLog log;
    private final Clock clock;

    StoredSignInRules(JdbcClient jdbc, SettingLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    public SignInRules get() {
        return jdbc.sql(
                        "select second_factor_required, idle_minutes, longest_hours, version from identity.sign_in_rules")
                .query((row, number) -> new SignInRules(
                        row.getBoolean("second_factor_required"),
                        row.getInt("idle_minutes"),
                        row.getInt("longest_hours"),
                        row.getInt("version")))
                .optional()
                .orElse(SignInRules.DEFAULT);
    }

    /** @throws Conflict if somebody has changed them since {@code rules.version()} */
    void change(SignInRules rules) {
        var before = get();
        var changed = jdbc.sql("""
                        insert into identity.sign_in_rules
                          (second_factor_required, idle_minutes, longest_hours, version, changed_at, changed_by)
                        values (:second, :idle, :longest, 1, :at, :by)
                        on conflict (tenant_id) do update
                        set second_factor_required = excluded.second_factor_required, idle_minutes = excluded.idle_minutes,
                            longest_hours = excluded.longest_hours, version = sign_in_rules.version + 1,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where  sign_in_rules.version = :version""")
                .param("second", rules.secondFactor())
                .param("idle", rules.idleMinutes())
                .param("longest", rules.longestHours())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Scope.actor().user().value())
                .param("version", rules.version())
                .update();
        if (changed == 0) throw new Conflict(RulesController.PATH);
        note("second", yes(before.secondFactor()), yes(rules.secondFactor()));
        note("idle", String.valueOf(before.idleMinutes()), String.valueOf(rules.idleMinutes()));
        note("longest", String.valueOf(before.longestHours()), String.valueOf(rules.longestHours()));
    }

    private void note(String field, String before, String after) {
        log.changed("signin", t("identity.rules." + field), before, after);
    }

    private static String yes(boolean value) {
        return t(value ? "identity.rules.yes" : "identity.rules.no");
    }
}
