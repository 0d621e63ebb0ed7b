package de.lotse.tenancy.settings;

import de.lotse.shared.Ids;
import de.lotse.tenancy.SettingLog;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredSettingLog implements SettingLog {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 700;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredSettingLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void changed(String area, String what, String before, String after) {
        if (before.equals(after)) return;
        jdbc.sql("""
                        insert into tenancy.setting_change (id, area, what, before, after, changed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), area, cut(what, LONGEST_NAME), cut(before, LONGEST), cut(after, LONGEST))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
