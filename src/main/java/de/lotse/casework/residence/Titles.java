package de.lotse.casework.residence;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps residence titles; their notes encrypted. */
@Repository
class Titles {

    private static final String TITLES = """
            select t.id, t.version, t.case_id, t.person_id, t.title, t.valid_from, t.valid_to, t.next_review_on,
                   t.document_seen, t.conditions, t.note
            from   casework.residence_title t
            """;

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    Titles(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<ResidenceTitle> of(CaseId caseId) {
        return jdbc.sql(TITLES + "where t.case_id = ? order by t.valid_from, t.id")
                .param(caseId.value())
                .query((row, number) -> map(row, note(row)))
                .list();
    }

    /** Those of all running cases that the acting person may open, without their notes. */
    List<CaseTitle> ofVisibleCases() {
        return jdbc.sql(TITLES + """
                        join   casework.case_file c on c.tenant_id = t.tenant_id and c.id = t.case_id
                        join   consent.visible_case v on v.tenant_id = c.tenant_id and v.case_id = c.id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')
                        order  by t.valid_from, t.id""")
                .query((row, number) -> new CaseTitle(new CaseId(row.getObject("case_id", UUID.class)), map(row, "")))
                .list();
    }

    ResidenceTitle get(CaseId caseId, UUID id) {
        return jdbc.sql(TITLES + "where t.case_id = ? and t.id = ?")
                .params(caseId.value(), id)
                .query((row, number) -> map(row, note(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void add(CaseId caseId, ResidenceTitle title) {
        jdbc.sql("""
                        insert into casework.residence_title
                               (id, case_id, person_id, title, valid_from, document_seen, conditions, valid_to, next_review_on, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(title.id(), caseId.value(), title.person().value(), title.title())
                .params(title.period().from(), title.documentSeen(), codes(title))
                .param(title.period().to())
                .param(title.nextReviewOn())
                .param(encrypted(caseId, title))
                .update();
    }

    /** Throws {@link Conflict} if somebody else has changed or removed it since. */
    void change(CaseId caseId, ResidenceTitle title) {
        changed(jdbc.sql("""
                        update casework.residence_title
                        set    title = ?, valid_from = ?, document_seen = ?, conditions = ?, valid_to = ?, next_review_on = ?,
                               note = ?, version = version + 1
                        where  case_id = ? and id = ? and version = ?""")
                .params(title.title(), title.period().from(), title.documentSeen(), codes(title))
                .param(title.period().to())
                .param(title.nextReviewOn())
                .param(encrypted(caseId, title))
                .params(caseId.value(), title.id(), title.version())
                .update());
    }

    void remove(CaseId caseId, UUID id, int version) {
        changed(jdbc.sql("delete from casework.residence_title where case_id = ? and id = ? and version = ?")
                .params(caseId.value(), id, version)
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new Conflict();
    }

    private static String[] codes(ResidenceTitle title) {
        return title.conditions().stream().map(Condition::name).toArray(String[]::new);
    }

    private byte @Nullable [] encrypted(CaseId caseId, ResidenceTitle title) {
        if (title.note().isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), title.note(), place(title.id()));
    }

    private String note(ResultSet row) throws SQLException {
        var note = row.getBytes("note");
        if (note == null) return "";
        var caseId = row.getObject("case_id", UUID.class);
        return cipher.decrypt(Scope.actor().tenant(), caseId, note, place(row.getObject("id", UUID.class)));
    }

    private static ResidenceTitle map(ResultSet row, String note) throws SQLException {
        return new ResidenceTitle(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("title"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getObject("next_review_on", LocalDate.class),
                row.getBoolean("document_seen"),
                Arrays.stream((String[]) row.getArray("conditions").getArray())
                        .map(Condition::valueOf)
                        .toList(),
                note);
    }

    private static String place(UUID id) {
        return "casework.residence_title.note:" + id;
    }

    /** A title and the case that it stands in. */
    record CaseTitle(CaseId caseId, ResidenceTitle title) {}
}
