package de.lotse.governance.papers;

import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps papers; who may see the body is decided before. */
@Repository
public class Papers {

    private static final String READ =
            "select p.id, p.body_id, p.meeting_id, p.item_id, p.name, p.media_type, p.size from governance.paper p ";

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a meeting and of the items of its agenda. */
    public List<Paper> of(UUID meeting) {
        return jdbc.sql(READ + """
                        left join governance.agenda_item i on i.tenant_id = p.tenant_id and i.id = p.item_id
                        where  coalesce(i.meeting_id, p.meeting_id) = ?
                        order  by p.added_at, p.id""").param(meeting).query(Papers::map).list();
    }

    Paper get(UUID body, UUID id) {
        return jdbc.sql(READ + "where p.body_id = ? and p.id = ?")
                .params(body, id)
                .query(Papers::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] content(UUID id) {
        return jdbc.sql("select p.content from governance.paper p where p.id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    public void add(UUID body, UUID meeting, @Nullable UUID item, Accepted accepted, byte[] content) {
        jdbc.sql("""
                        insert into governance.paper (id, body_id, meeting_id, item_id, name, media_type, size, sha256, verdict, content)
                        values (:id, :body, :meeting, :item, :name, :mediaType, :size, :sha256, :verdict, :content)""")
                .param("id", Ids.next())
                .param("body", body)
                .param("meeting", item == null ? meeting : null)
                .param("item", item)
                .param("name", accepted.name())
                .param("mediaType", accepted.mediaType())
                .param("size", content.length)
                .param("sha256", accepted.sha256())
                .param("verdict", accepted.verdict().state().name())
                .param("content", content)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from governance.paper where id = ?").param(id).update();
    }

    private static Paper map(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"));
    }
}
