package de.lotse.reporting.threshold;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Below how many a number is hidden in this municipality. */
@Repository
public class Thresholds {

    static final int LEAST = 3;
    static final int MOST = 10;
    static final int DEFAULT = 5;

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@value #LEAST} to {@value #MOST}; {@value #DEFAULT} where nothing was set. */
    public int here() {
        return setting().smallest();
    }

    Setting setting() {
        return jdbc.sql("select version, smallest from reporting.setting")
                .query((row, number) -> new Setting(row.getInt("version"), row.getInt("smallest")))
                .optional()
                .orElse(Setting.NONE);
    }

    /** Answers false if somebody else has set it since this version. */
    boolean set(Setting setting) {
        var first = jdbc.sql(
                        "insert into reporting.setting (smallest, set_by) values (?, shared.actor()) on conflict do nothing")
                .param(setting.smallest())
                .update();
        if (first == 1) return true;
        return jdbc.sql("""
                        update reporting.setting
                        set    smallest = ?, version = version + 1, set_by = shared.actor(), set_at = now()
                        where  version = ?""").params(setting.smallest(), setting.version()).update() == 1;
    }

    /** @param version 0 where nothing was set */
    record Setting(int version, int smallest) {

        static final Setting NONE = new Setting(0, Thresholds.DEFAULT);
    }
}
