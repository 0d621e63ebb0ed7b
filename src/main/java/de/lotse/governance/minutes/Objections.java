package de.lotse.governance.minutes;

import de.lotse.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what members want to have corrected. */
@Repository
class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Objection> of(UUID minutes) {
        return jdbc.sql("""
                        select o.id, coalesce(i.title, '') as about, o.text, coalesce(u.display_name, '') as author, o.made_at, o.answer, o.accepted, o.answered_at
                        from   governance.objection o
                        left join governance.agenda_item i on i.tenant_id = o.tenant_id and i.id = o.item_id
                        left join identity.user_name u on u.tenant_id = o.tenant_id and u.id = o.author_id
                        where  o.minutes_id = ?
                        order  by o.made_at, o.id""")
                .param(minutes)
                .query((row, number) -> new Objection(
                        row.getObject("id", UUID.class),
                        row.getString("about"),
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("answer"),
                        row.getObject("accepted", Boolean.class),
                        StoredMinutes.instant(row, "answered_at")))
                .list();
    }

    void add(UUID minutes, @Nullable UUID item, String text) {
        jdbc.sql(
                        "insert into governance.objection (id, minutes_id, item_id, text) values (:id, :minutes, cast(:item as uuid), :text)")
                .param("id", Ids.next())
                .param("minutes", minutes)
                .param("item", item)
                .param("text", text)
                .update();
    }

    /** Answers false if somebody has answered before. */
    boolean answer(UUID minutes, UUID id, boolean accepted, String answer, Instant at) {
        return jdbc.sql("""
                        update governance.objection set accepted = ?, answer = ?, answered_at = ?
                        where  minutes_id = ? and id = ? and accepted is null""")
                        .params(accepted, answer, Timestamp.from(at), minutes, id)
                        .update()
                == 1;
    }
}
