package de.lotse.casework.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Below how many persons a number is hidden in this municipality. */
@Repository
class Smallest {

    private final JdbcClient jdbc;

    Smallest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@value Suppression#LEAST} to {@value Suppression#MOST}; {@value Suppression#DEFAULT} where nothing was set. */
    int here() {
        return setting().smallest();
    }

    Setting setting() {
        return jdbc.sql("select version, smallest from casework.figure_setting")
                .query((row, number) -> new Setting(row.getInt("version"), row.getInt("smallest")))
                .optional()
                .orElse(Setting.NONE);
    }

    /** Answers false if somebody else has set it since this version. */
    boolean set(Setting setting) {
        var first = jdbc.sql(
                        "insert into casework.figure_setting (smallest, set_by) values (?, shared.actor()) on conflict do nothing")
                .param(setting.smallest())
                .update();
        if (first == 1) return true;
        return jdbc.sql("""
                        update casework.figure_setting
                        set    smallest = ?, version = version + 1, set_by = shared.actor(), set_at = now()
                        where  version = ?""").params(setting.smallest(), setting.version()).update() == 1;
    }

    /** @param version 0 where nothing was set */
    record Setting(int version, int smallest) {

        static final Setting NONE = new Setting(0, Suppression.DEFAULT);
    }
}
