package de.lotse.network.texts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often the meaning of a German text has changed; a translation of an earlier count is outdated from then on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SourceTexts {

    /** The count of a text that has never changed. */
    static final int FIRST = 1;

    private final JdbcClient jdbc;
    private final Clock clock;

    SourceTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Its meaning has changed: every translation of it is outdated. Not for a corrected typing error.
     *
     * @param owner an offer, an organisation or a location
     * @param field the column of its text, such as {@code fees_description}; others are never translated and do no harm
     */
    public void changed(UUID owner, String field) {
        jdbc.sql("""
                        insert into network.source_revision as r (owner_id, field, revision, changed_at) values (?, ?, ?, ?)
                        on conflict (tenant_id, owner_id, field) do update
                        set revision = r.revision + 1, changed_at = excluded.changed_at""")
                .params(owner, field, FIRST + 1, Timestamp.from(clock.instant()))
                .update();
    }
}
