package de.lotse.governance.council;

import static de.lotse.governance.council.TextColumns.NAMES;
import static de.lotse.governance.council.TextColumns.VALUES;
import static de.lotse.governance.council.TextColumns.bind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the texts of papers; the database refuses to change a submitted one. Who may read them is decided before. */
@Repository
public class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first text of a new paper. */
    void begin(UUID paper, CouncilText text) {
        bind(
                        jdbc.sql("insert into governance.council_revision (paper_id, revision, " + NAMES
                                + ") values (:id, 1, " + VALUES + ")"),
                        text)
                .param("id", paper)
                .update();
    }

    /** The text that is being written. Answers false if somebody else has changed the paper since this version. */
    boolean write(CouncilPaper paper, int version, CouncilText text) {
        if (!touch(paper.id(), version)) return false;
        bind(jdbc.sql("""
                        update governance.council_revision
                        set    (subject, publicity, kind, file_reference, author_unit, lead_unit, clerk, proposal, facts) =
                               (:subject, :publicity, :kind, :fileReference, :authorUnit, :leadUnit, :clerk, :proposal, :facts)
                        where  paper_id = :id and revision = :revision"""), text)
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

    /** Another one as soon as anything is that a submission would make unchangeable: the text, a line of the budget, an annex. */
    public String stamp(CouncilPaper paper) {
        return jdbc.sql("""
                        select md5(concat_ws('|', p.version,
                                 coalesce((select string_agg(concat(l.id, l.version), ',' order by l.id) from governance.council_budget_line l
                                           where  l.tenant_id = p.tenant_id and l.paper_id = p.id and l.revision = :revision), ''),
                                 coalesce((select string_agg(concat(a.id, a.taken_out_in), ',' order by a.id) from governance.council_annex a
                                           where  a.tenant_id = p.tenant_id and a.paper_id = p.id), '')))
                        from   governance.council_paper p where p.id = :id""")
                .param("revision", paper.writing())
                .param("id", paper.id())
                .query(String.class)
                .single();
    }

    /** From now on the text that was being written stays as it is and is in force. */
    void submit(CouncilPaper paper, LocalDate on) {
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
                        "insert into governance.council_revision (paper_id, revision, reason, " + NAMES
                                + ") select paper_id, ?, ?, "
                                + NAMES
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

    /** The first first; the last one may be one that is being written. */
    public List<CouncilRevision> of(UUID id) {
        return jdbc.sql("""
                        select r.revision, r.reason, r.submitted_on, r.subject, r.publicity, r.kind, r.file_reference, r.author_unit, r.lead_unit, r.clerk,
                               r.proposal, r.facts
                        from   governance.council_revision r where r.paper_id = ? order by r.revision""")
                .param(id)
                .query((row, at) -> new CouncilRevision(
                        row.getInt("revision"),
                        TextColumns.read(row),
                        row.getString("reason"),
                        row.getObject("submitted_on", LocalDate.class)))
                .list();
    }
}
