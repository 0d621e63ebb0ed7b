package de.lotse.casework.files;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the documents of one person into another case; the caller has opened the first for a change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentCarrying {

    private final JdbcClient jdbc;
    private final DocumentCorrections documents;

    DocumentCarrying(JdbcClient jdbc, DocumentCorrections documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    public int count(CaseId caseId, PersonId person) {
        return of(caseId, person).size();
    }

    /** They are gone from the first case afterwards. */
    public void move(CaseId from, PersonId person, CaseId to, PersonId as) {
        for (var id : of(from, person)) {
            documents.move(from, id, to);
            jdbc.sql("update casework.document set person_id = ? where case_id = ? and id = ?")
                    .params(as.value(), to.value(), id)
                    .update();
        }
    }

    private List<UUID> of(CaseId caseId, PersonId person) {
        return jdbc.sql("""
                        select id from casework.document
                        where  case_id = ? and person_id = ? and struck_at is null
                        order  by id""")
                .params(caseId.value(), person.value())
                .query(UUID.class)
                .list();
    }
}
