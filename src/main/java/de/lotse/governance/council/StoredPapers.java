package de.lotse.governance.council;

import de.lotse.governance.Subject;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps papers and their texts; the database refuses to change a submitted one. Who may read them is decided before. */
@Repository
public class StoredPapers {

    private static final String TEXT =
            "subject, publicity, kind, file_reference, author_unit, lead_unit, clerk, proposal, facts";
    private static final String TYPED =
            ":subject, :publicity, :kind, :fileReference, :authorUnit, :leadUnit, :clerk, :proposal, :facts";
    private static final String READ = """
            select p.id, p.version, coalesce(p.number, '') as number, p.ris_link, p.state, p.revision, coalesce(w.revision, 0) as writing, p.reason,
                   p.subject, p.publicity, p.kind, p.file_reference, p.author_unit, p.lead_unit, p.clerk, p.proposal, p.facts,
                   p.origin_kind, p.origin_id, p.origin_title, p.origin_path
            from   governance.council_paper p
            left join governance.council_revision w on w.tenant_id = p.tenant_id and w.paper_id = p.id and w.submitted_on is null
            """;

    private final JdbcClient jdbc;

    StoredPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** A draft with its first text. */
    UUID add(CouncilText text, @Nullable Subject origin) {
        var id = Ids.next();
        typed("insert into governance.council_paper (id, " + TEXT + ") values (:id, " + TYPED + ")", text)
                .param("id", id)
                .update();
        typed(
                        "insert into governance.council_revision (paper_id, revision, " + TEXT + ") values (:id, 1, "
                                + TYPED + ")",
                        text)
                .param("id", id)
                .update();
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

    /** The text that is being written. Answers false if somebody else has changed the paper since this version. */
    boolean write(CouncilPaper paper, int version, CouncilText text) {
        if (!touch(paper.id(), version)) return false;
        typed("""
                        update governance.council_revision
                        set    (subject, publicity, kind, file_reference, author_unit, lead_unit, clerk, proposal, facts) =
                               (:subject, :publicity, :kind, :fileReference, :authorUnit, :leadUnit, :clerk, :proposal, :facts)
                        where  paper_id = :id and revision = :revision""", text)
                .param("id", paper.id())
                .param("revision", paper.writing())
                .update();
        if (paper.isDraft()) copy(paper.id(), paper.writing());
        return true;
    }

    private boolean touch(UUID id, int version) {
        return jdbc.sql("""
                        update governance.council_paper set version = version + 1
                        where  id = ? and version = ? and state in ('DRAFT', 'SUBMITTED')""").params(id, version).update() == 1;
    }

    /** What lists and other features read. */
    private void copy(UUID id, int revision) {
        jdbc.sql("""
                        update governance.council_paper p
                        set    subject = r.subject, publicity = r.publicity, kind = r.kind, file_reference = r.file_reference,
                               author_unit = r.author_unit, lead_unit = r.lead_unit, clerk = r.clerk, proposal = r.proposal, facts = r.facts
                        from   governance.council_revision r
                        where  r.tenant_id = p.tenant_id and r.paper_id = p.id and r.revision = ? and p.id = ?""").params(revision, id).update();
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

    /** From now on the text that was being written stays as it is and is in force. */
    public void submit(CouncilPaper paper, LocalDate on) {
        var fresh = jdbc.sql("""
                        update governance.council_revision set submitted_on = ?
                        where  paper_id = ? and revision = ? and submitted_on is null""").params(on, paper.id(), paper.writing()).update();
        if (fresh == 0) return;
        jdbc.sql("""
                        update governance.council_paper set state = 'SUBMITTED', revision = ?, version = version + 1 where id = ?""").params(paper.writing(), paper.id()).update();
        copy(paper.id(), paper.writing());
    }

    /** Begins another text with what the one in force says; nothing happens if one is being written. */
    void revise(CouncilPaper paper, String reason) {
        var next = paper.revision() + 1;
        var fresh = jdbc.sql(
                        "insert into governance.council_revision (paper_id, revision, reason, " + TEXT
                                + ") select paper_id, ?, ?, "
                                + TEXT
                                + " from governance.council_revision where paper_id = ? and revision = ? on conflict do nothing")
                .params(next, reason, paper.id(), paper.revision())
                .update();
        if (fresh == 0) return;
        jdbc.sql("""
                        insert into governance.council_budget_line
                          (id, paper_id, revision, plan, year, product_number, product_name, account_group, income_cents, expense_cents)
                        select gen_random_uuid(), paper_id, ?, plan, year, product_number, product_name, account_group, income_cents, expense_cents
                        from   governance.council_budget_line where paper_id = ? and revision = ?""").params(next, paper.id(), paper.revision()).update();
        jdbc.sql("update governance.council_paper set version = version + 1 where id = ?")
                .param(paper.id())
                .update();
    }

    /** Gives up what is being written; the text in force stays. */
    void discard(CouncilPaper paper) {
        for (var statement : List.of(
                "delete from governance.council_budget_line where paper_id = ? and revision = ?",
                "delete from governance.council_annex where paper_id = ? and added_in = ?",
                "update governance.council_annex set taken_out_in = null where paper_id = ? and taken_out_in = ?",
                "delete from governance.council_revision where paper_id = ? and revision = ? and submitted_on is null"))
            jdbc.sql(statement).params(paper.id(), paper.writing()).update();
        jdbc.sql("update governance.council_paper set version = version + 1 where id = ?")
                .param(paper.id())
                .update();
    }

    /** Answers false if it was over before. */
    boolean withdraw(UUID id, String reason) {
        return jdbc.sql("""
                        update governance.council_paper set state = 'WITHDRAWN', reason = ?, version = version + 1
                        where  id = ? and state in ('DRAFT', 'SUBMITTED')""").params(reason, id).update() == 1;
    }

    /** It is done when every body has said something, and not any more when one has to once again. */
    public void settle(UUID id) {
        jdbc.sql("""
                        update governance.council_paper p
                        set    state = case when p.state = 'DONE' then 'SUBMITTED' else 'DONE' end, version = version + 1
                        where  p.id = ? and p.state in ('SUBMITTED', 'DONE')
                        and    (p.state = 'DONE') = (not exists (select 1 from governance.council_station s where s.tenant_id = p.tenant_id and s.paper_id = p.id)
                               or exists (select 1 from governance.council_station s
                                          where s.tenant_id = p.tenant_id and s.paper_id = p.id and s.result is null))""").param(id).update();
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

    /** The first first; the last one may be one that is being written. */
    public List<CouncilRevision> revisions(UUID id) {
        return jdbc.sql("""
                        select r.revision, r.reason, r.submitted_on, r.subject, r.publicity, r.kind, r.file_reference, r.author_unit, r.lead_unit, r.clerk,
                               r.proposal, r.facts
                        from   governance.council_revision r where r.paper_id = ? order by r.revision""")
                .param(id)
                .query((row, at) -> new CouncilRevision(
                        row.getInt("revision"),
                        text(row),
                        row.getString("reason"),
                        row.getObject("submitted_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec typed(String sql, CouncilText text) {
        return jdbc.sql(sql)
                .param("subject", text.subject())
                .param("publicity", text.publicity().name())
                .param("kind", text.kind().name())
                .param("fileReference", text.fileReference())
                .param("authorUnit", text.authorUnit())
                .param("leadUnit", text.leadUnit())
                .param("clerk", text.clerk())
                .param("proposal", text.proposal())
                .param("facts", text.facts());
    }

    private static CouncilText text(ResultSet row) throws SQLException {
        return new CouncilText(
                row.getString("subject"),
                Publicity.valueOf(row.getString("publicity")),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("file_reference"),
                row.getString("author_unit"),
                row.getString("lead_unit"),
                row.getString("clerk"),
                row.getString("proposal"),
                row.getString("facts"));
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
                text(row),
                kind == null
                        ? null
                        : new Subject(
                                kind,
                                row.getObject("origin_id", UUID.class),
                                row.getString("origin_title"),
                                row.getString("origin_path")));
    }
}
