package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.finding.NoteWords;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds notes by their words in the open cases of the acting person. Each case hides its words under its own key, so the question is
 * hashed once for each case; the number of queries stays two.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoteFinding {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final NoteIndex index;
    private final CaseCipher cipher;

    NoteFinding(JdbcClient jdbc, NoteIndex index, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.index = index;
        this.cipher = cipher;
    }

    /** The latest 20 notes, by the time in their ids, that have all words of the question; none for a question of stop words. */
    public List<FoundNote> find(String typed) {
        var stems = NoteWords.stemsOfQuery(typed);
        if (stems.isEmpty()) return List.of();

        var cases = new ArrayList<UUID>();
        var words = new ArrayList<byte[]>();
        for (var caseId : openCases())
            for (var word : index.digests(caseId, stems)) {
                cases.add(caseId.value());
                words.add(word);
            }
        return withAll(cases, words, stems);
    }

    private List<CaseId> openCases() {
        return jdbc.sql("""
                        select c.id
                        from   consent.visible_case v
                        join   casework.case_file c on c.tenant_id = v.tenant_id and c.id = v.case_id
                        where  c.status in ('OPENING', 'ACTIVE', 'PAUSED')""")
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<FoundNote> withAll(List<UUID> cases, List<byte[]> words, Set<String> stems) {
        return jdbc.sql("""
                        with latest as materialized (
                          select w.tenant_id, w.note_id
                          from   unnest(?::uuid[], ?::bytea[]) as q (case_id, word)
                          join   casework.note_word w
                                 on w.tenant_id = shared.tenant() and w.case_id = q.case_id and w.word = q.word
                          group  by w.tenant_id, w.note_id
                          having count(*) = ?
                          order  by w.note_id desc
                          limit  ?)
                        select n.id, n.case_id, n.written_at, n.text, c.case_number, p.display_name
                        from   latest l
                        join   casework.case_note n on n.tenant_id = l.tenant_id and n.id = l.note_id
                        join   casework.case_file c on c.tenant_id = n.tenant_id and c.id = n.case_id
                        join   casework.person p on p.tenant_id = c.tenant_id and p.id = c.client_id
                        order  by n.written_at desc, n.id desc""")
                .param(cases.toArray(UUID[]::new))
                .param(words.toArray(byte[][]::new))
                .params(stems.size(), MOST)
                .query((row, number) -> map(row, stems))
                .list();
    }

    private FoundNote map(ResultSet row, Set<String> stems) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var caseId = row.getObject("case_id", UUID.class);
        var text = cipher.decrypt(Scope.actor().tenant(), caseId, row.getBytes("text"), CaseNotes.place(id));
        return new FoundNote(
                new CaseId(caseId),
                row.getString("case_number"),
                row.getString("display_name"),
                id,
                row.getTimestamp("written_at").toInstant(),
                Excerpt.of(text, stems));
    }

    /** A note that was found, with the place in it where the first word stands. */
    public record FoundNote(
            CaseId caseId,
            String caseNumber,
            String clientName,
            UUID noteId,
            Instant writtenAt,
            List<Excerpt.Passage> excerpt) {}
}
