package de.lotse.governance.council;

import static de.lotse.governance.council.TextColumns.NAMES;
import static de.lotse.governance.council.TextColumns.VALUES;
import static de.lotse.governance.council.TextColumns.bind;

import de.lotse.governance.Subject;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps papers; who may read them is decided before. */
@Repository
public class StoredPapers {

    private static final String READ = """
            select p.id, p.version, coalesce(p.number, '') as number, p.ris_link, p.state, p.revision, coalesce(w.revision, 0) as writing, p.reason,
                   p.subject, p.publicity, p.kind, p.file_reference, p.author_unit, p.lead_unit, p.clerk, p.proposal, p.facts,
                   p.origin_kind, p.origin_id, p.origin_title, p.origin_path
            from   governance.council_paper p
            left join governance.council_revision w on w.tenant_id = p.tenant_id and w.paper_id = p.id and w.submitted_on is null
            """;

    private final JdbcClient jdbc;
    private final Revisions revisions;

    StoredPapers(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** @throws NotFound where there is none */
    public CouncilPaper get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<CouncilPaper> find(UUID id) {
        return jdbc.sql(READ + "where p.id = ?")
                .param(id)
                .query(StoredPapers::map)
                .optional();
    }

    /** From now on whoever else writes it waits; held before anything of it is. Nothing happens where there is none. */
    public void hold(UUID id) {
        jdbc.sql("select p.id from governance.council_paper p where p.id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** A draft with its first text. */
    UUID add(CouncilText text, @Nullable Subject origin) {
        var id = Ids.next();
        bind(jdbc.sql("insert into governance.council_paper (id, " + NAMES + ") values (:id, " + VALUES + ")"), text)
                .param("id", id)
                .update();
        revisions.begin(id, text);
        if (origin != null)
            jdbc.sql("""
                            update governance.council_paper set origin_kind = ?, origin_id = ?, origin_title = ?, origin_path = ? where id = ?""")
                    .params(origin.kind(), origin.id(), shortened(origin.title()), origin.path(), id)
                    .update();
        return id;
    }

    static String shortened(String title) {
        return title.length() > CouncilPaperForm.LINE ? title.substring(0, CouncilPaperForm.LINE - 1) + "…" : title;
    }

    /** Answers false if another paper has this number. */
    boolean isFree(UUID id, String number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('governance.council_paper'), shared.tenant())")
                .query((row, at) -> true)
                .single(); // of two who type the same number at once the second one is told
        return jdbc.sql("select count(*) from governance.council_paper p where p.number = ? and p.id <> ?")
                        .params(number, id)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Answers false if somebody else has changed the paper since this version. */
    boolean identify(UUID id, int version, String number, String risLink) {
        return jdbc.sql("""
                        update governance.council_paper set version = version + 1, number = nullif(?, ''), ris_link = ?
                        where  id = ? and version = ?""").params(number, risLink, id, version).update() == 1;
    }

    /** Answers false if it was over before. */
    boolean withdraw(UUID id, String reason) {
        return jdbc.sql("""
                        update governance.council_paper set state = 'WITHDRAWN', reason = ?, version = version + 1
                        where  id = ? and state in ('DRAFT', 'SUBMITTED')""").params(reason, id).update() == 1;
    }

    /** It is done when every body has said something and no other text is being written, and not any more when one has to once again. */
    public void settle(UUID id) {
        jdbc.sql("""
                        update governance.council_paper p
                        set    state = case when p.state = 'DONE' then 'SUBMITTED' else 'DONE' end, version = version + 1
                        where  p.id = ? and p.state in ('SUBMITTED', 'DONE')
                        and    (p.state = 'DONE') = (not exists (select 1 from governance.council_station s where s.tenant_id = p.tenant_id and s.paper_id = p.id)
                               or exists (select 1 from governance.council_station s
                                          where s.tenant_id = p.tenant_id and s.paper_id = p.id and s.result is null)
                               or exists (select 1 from governance.council_revision r
                                          where r.tenant_id = p.tenant_id and r.paper_id = p.id and r.submitted_on is null))""").param(id).update();
    }

    boolean hasStations(UUID id) {
        return jdbc.sql("select count(*) from governance.council_station s where s.paper_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Bodies in Lotse on whose agendas it may wait. */
    List<UUID> bodies(UUID id) {
        return jdbc.sql(
                        "select distinct s.body_id from governance.council_station s where s.paper_id = ? and s.body_id is not null")
                .param(id)
                .query((row, number) -> row.getObject("body_id", UUID.class))
                .list();
    }

    private static CouncilPaper map(ResultSet row, int number) throws SQLException {
        var kind = row.getString("origin_kind");
        return new CouncilPaper(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                row.getString("ris_link"),
                PaperState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getInt("writing"),
                row.getString("reason"),
                TextColumns.read(row),
                kind == null
                        ? null
                        : new Subject(
                                kind,
                                row.getObject("origin_id", UUID.class),
                                row.getString("origin_title"),
                                row.getString("origin_path")));
    }
}
