package de.lotse.casework.sharing;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.kern.Option;
import de.lotse.tenancy.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes and documents of the own case that can be chosen for a recipient. After access was decided. */
@Repository
class Things {

    private static final int LONGEST = 80;

    private final JdbcClient jdbc;
    private final CaseTexts texts;
    private final Codes codes;

    Things(JdbcClient jdbc, CaseTexts texts, Codes codes) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.codes = codes;
    }

    /** The latest first. */
    List<Option> notes(UUID caseId) {
        return jdbc.sql(
                        "select id, written_at, text from casework.case_note where case_id = ? order by written_at desc, id")
                .param(caseId)
                .query((row, number) -> note(row, caseId))
                .list();
    }

    private Option note(ResultSet row, UUID caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var text = texts.open(caseId, row, "case_note", "text", id).strip();
        var begin = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        return new Option(
                id.toString(),
                t("casework.sharing.noteOf", date(row.getTimestamp("written_at").toInstant()), begin));
    }

    List<Option> documents(UUID caseId) {
        return jdbc.sql("""
                        select id, type, name from casework.document
                        where  case_id = ? and struck_at is null
                        order  by added_at desc, id""")
                .param(caseId)
                .query((row, number) -> document(row, caseId))
                .list();
    }

    private Option document(ResultSet row, UUID caseId) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Option(
                id.toString(),
                t(
                        "casework.sharing.documentOf",
                        codes.label("document_type", row.getString("type")),
                        texts.open(caseId, row, "document", "name", id)));
    }

    /** Those of this case among them; whatever else was sent is nothing. */
    void choose(UUID grant, UUID caseId, Collection<UUID> ids) {
        for (var kind : List.of("NOTE", "DOCUMENT"))
            jdbc.sql("insert into casework.shared_thing (grant_id, case_id, kind, thing_id) select ?, ?, ?, x.id from "
                            + (kind.equals("NOTE") ? "casework.case_note" : "casework.document")
                            + " x where x.case_id = ? and x.id = any (?)")
                    .params(grant, caseId, kind, caseId)
                    .param(ids.toArray(UUID[]::new))
                    .update();
    }
}
