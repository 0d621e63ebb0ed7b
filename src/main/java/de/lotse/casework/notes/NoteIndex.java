package de.lotse.casework.notes;

import de.lotse.casework.CaseId;
import de.lotse.casework.finding.CaseWordHasher;
import de.lotse.casework.finding.NoteWords;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notes are found by: their words as digests under the key of the case. */
@Component
class NoteIndex {

    private final JdbcClient jdbc;
    private final CaseCipher cipher;

    NoteIndex(JdbcClient jdbc, CaseCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** In the same protected area as the note itself. */
    void add(CaseId caseId, UUID noteId, String text) {
        jdbc.sql("""
                        insert into casework.note_word (case_id, note_id, word, compartment_id)
                        select n.case_id, n.id, w.word, n.compartment_id
                        from   casework.case_note n
                        cross  join unnest(?::bytea[]) as w (word)
                        where  n.case_id = ? and n.id = ?""")
                .param(digests(caseId, NoteWords.stemsOf(text)))
                .params(caseId.value(), noteId)
                .update();
    }

    void seal(UUID noteId, @Nullable UUID compartment) {
        jdbc.sql("update casework.note_word set compartment_id = :compartment where note_id = :note")
                .param("compartment", compartment)
                .param("note", noteId)
                .update();
    }

    void remove(UUID noteId) {
        jdbc.sql("delete from casework.note_word where note_id = ?")
                .param(noteId)
                .update();
    }

    /** The digests of these stems in this case. */
    byte[][] digests(CaseId caseId, Set<String> stems) {
        var key = cipher.wordKey(Scope.actor().tenant(), caseId.value());
        return new CaseWordHasher(key).tokens(stems).toArray(byte[][]::new);
    }
}
