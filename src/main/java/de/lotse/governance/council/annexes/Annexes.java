package de.lotse.governance.council.annexes;

import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.governance.council.OpenPaper;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files of papers; who may read the paper is decided before. */
@Repository
public class Annexes {

    private static final String READ =
            "select a.id, a.paper_id, a.name, a.media_type, a.size from governance.council_annex a where a.paper_id = :paper ";

    private final JdbcClient jdbc;

    Annexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a revision, in the order in which they came. */
    public List<Annex> of(UUID paper, int revision) {
        return jdbc.sql(READ + """
                        and a.added_in <= :revision and (a.taken_out_in is null or a.taken_out_in > :revision)
                        order by a.added_at, a.id""")
                .param("paper", paper)
                .param("revision", revision)
                .query(Annexes::map)
                .list();
    }

    /** @throws NotFound where it belongs to no revision that she may read */
    Annex get(OpenPaper open, UUID id) {
        return jdbc.sql(READ + """
                        and a.id = :id and exists (
                          select 1 from governance.council_revision r
                          where  r.tenant_id = a.tenant_id and r.paper_id = a.paper_id
                          and    a.added_in <= r.revision and (a.taken_out_in is null or a.taken_out_in > r.revision)
                          and    (:keeper or r.submitted_on is not null and (:seated or r.publicity = 'PUBLIC')))""")
                .param("paper", open.paper().id())
                .param("id", id)
                .param("keeper", open.keeper())
                .param("seated", open.seated())
                .query(Annexes::map)
                .optional()
                .orElseThrow(NotFound::new);
    }

    byte[] content(UUID id) {
        return jdbc.sql("select a.content from governance.council_annex a where a.id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void add(UUID paper, int revision, Accepted accepted, byte[] content) {
        jdbc.sql("""
                        insert into governance.council_annex (id, paper_id, added_in, name, media_type, size, sha256, verdict, content)
                        values (:id, :paper, :revision, :name, :mediaType, :size, :sha256, :verdict, :content)""")
                .param("id", Ids.next())
                .param("paper", paper)
                .param("revision", revision)
                .param("name", accepted.name())
                .param("mediaType", accepted.mediaType())
                .param("size", content.length)
                .param("sha256", accepted.sha256())
                .param("verdict", accepted.verdict().state().name())
                .param("content", content)
                .update();
    }

    /** Out of the text that is being written; those that were submitted keep it. */
    void takeOut(UUID paper, int revision, UUID id) {
        jdbc.sql("delete from governance.council_annex where paper_id = ? and id = ? and added_in = ?")
                .params(paper, id, revision)
                .update();
        jdbc.sql("""
                        update governance.council_annex set taken_out_in = ?
                        where  paper_id = ? and id = ? and added_in < ? and taken_out_in is null""").params(revision, paper, id, revision).update();
    }

    private static Annex map(ResultSet row, int number) throws SQLException {
        return new Annex(
                row.getObject("id", UUID.class),
                row.getObject("paper_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"));
    }
}
