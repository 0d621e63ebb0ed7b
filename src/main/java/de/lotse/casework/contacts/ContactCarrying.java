package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the contacts in which one person alone took part into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactCarrying {

    private final JdbcClient jdbc;
    private final NoteCorrections notes;

    ContactCarrying(JdbcClient jdbc, NoteCorrections notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    public int count(CaseId caseId, PersonId person) {
        return of(caseId, person).size();
    }

    /** They are gone from the first case afterwards. */
    public void move(CaseId from, PersonId person, CaseId to, PersonId as) {
        for (var note : of(from, person)) {
            notes.move(from, note, to);
            jdbc.sql(
                            "update casework.consultation set participants = array[cast(? as uuid)] where case_id = ? and note_id = ?")
                    .params(as.value(), to.value(), note)
                    .update();
        }
    }

    private List<UUID> of(CaseId caseId, PersonId person) {
        return jdbc.sql("""
                        select note_id from casework.consultation
                        where  case_id = ? and participants = array[cast(? as uuid)]
                        order  by occurred_on, id""")
                .params(caseId.value(), person.value())
                .query(UUID.class)
                .list();
    }
}
