package de.lotse.casework.drafts;

import de.lotse.web.FormDraft;
import de.lotse.web.Formats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the acting person; what is written in them stays closed here. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, as they are {@link DraftKeeping#MOST} at most; the newest first. */
    public List<OpenDraft> all() {
        return jdbc.sql("""
                        select d.id, d.form, d.address, d.saved_at, c.case_number
                        from   casework.draft d
                        left join consent.visible_case v on v.tenant_id = d.tenant_id and v.case_id = d.case_id
                        left join casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        where  d.user_id = shared.actor() and d.saved_at >= ? and (d.case_id is null or c.id is not null)
                        order  by d.saved_at desc, d.id desc""")
                .param(Timestamp.from(clock.instant().minus(DraftKeeping.KEPT)))
                .query(this::map)
                .list();
    }

    private OpenDraft map(ResultSet row, int number) throws SQLException {
        var form = DraftForm.valueOf(row.getString("form"));
        var saved = Formats.lately(row.getTimestamp("saved_at").toInstant(), LocalDate.now(clock));
        var id = row.getObject("id", UUID.class);
        var draft = new FormDraft(id, form.code(), row.getString("address"), Map.of(), saved);
        return new OpenDraft(
                id,
                form.label(),
                Objects.requireNonNullElse(row.getString("case_number"), ""),
                saved,
                draft.takeOver());
    }
}
