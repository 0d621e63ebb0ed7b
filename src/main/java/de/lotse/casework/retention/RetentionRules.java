package de.lotse.casework.retention;

import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the municipality over time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RetentionRules {

    private static final String READ = "select years, note, valid_from from casework.retention_rule where kind = ? ";

    private final JdbcClient jdbc;

    RetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one for what ends on this day. */
    public RetentionRule on(RecordKind kind, LocalDate day) {
        return newest(READ + "and valid_from <= ? order by valid_from desc, id desc limit 1", kind.name(), day)
                .orElseGet(() -> first(kind));
    }

    /** The one that holds from a later day on. */
    Optional<RetentionRule> after(RecordKind kind, LocalDate day) {
        return newest(READ + "and valid_from > ? order by valid_from, id desc limit 1", kind.name(), day);
    }

    /** How many were settled; who settles the next one says how many she knew. */
    int count(RecordKind kind) {
        return jdbc.sql("select count(*) from casework.retention_rule where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    /** Answers false if another one was settled since. */
    boolean settle(RecordKind kind, RetentionRule rule, int known, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('casework.retention_rule' || shared.tenant() || ?))")
                .param(kind.name())
                .query((row, number) -> true)
                .list();
        if (count(kind) != known) return false;
        jdbc.sql("""
                        insert into casework.retention_rule (id, kind, years, note, valid_from, set_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), kind.name(), rule.years())
                .param(rule.note())
                .param(rule.validFrom())
                .param(Timestamp.from(now))
                .update();
        return true;
    }

    private RetentionRule first(RecordKind kind) {
        if (kind != RecordKind.CASE) return RetentionRule.proposal(kind);
        return newest("select years, note, null::date as valid_from from casework.retention_setting")
                .orElseGet(() -> RetentionRule.proposal(kind));
    }

    private Optional<RetentionRule> newest(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(List.of(params))
                .query((row, number) -> new RetentionRule(
                        row.getInt("years"), row.getString("note"), row.getObject("valid_from", LocalDate.class)))
                .optional();
    }
}
