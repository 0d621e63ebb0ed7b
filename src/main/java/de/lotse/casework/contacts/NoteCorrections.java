package de.lotse.casework.contacts;

import de.lotse.casework.CaseId;
import de.lotse.casework.corrections.Correctable;
import de.lotse.casework.corrections.Correctable.Kind;
import de.lotse.casework.corrections.CorrectableThings;
import de.lotse.casework.drafts.ForgottenDrafts;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Compartments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes in the wrong case, and the contacts and telephone notes whose words they hold. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteCorrections implements CorrectableThings {

    private final JdbcClient jdbc;
    private final NoteKeeping notes;
    private final Contacts contacts;
    private final ForgottenDrafts drafts;
    private final Timeline timeline;
    private final Compartments compartments;

    NoteCorrections(
            JdbcClient jdbc,
            NoteKeeping notes,
            Contacts contacts,
            ForgottenDrafts drafts,
            Timeline timeline,
            Compartments compartments) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.contacts = contacts;
        this.drafts = drafts;
        this.timeline = timeline;
        this.compartments = compartments;
    }

    @Override
    public String path() {
        return "notizen";
    }

    /** A contact may be written down for a day in the past, so the course tells when it was recorded. */
    @Override
    public Optional<Correctable> find(CaseId caseId, UUID id) {
        return jdbc.sql("""
                        select n.id, n.author_id, n.written_at, u.display_name as author,
                               exists (select 1 from casework.consultation c
                                       where c.tenant_id = n.tenant_id and c.note_id = n.id) as contact,
                               coalesce((select min(e.recorded_at) from casework.timeline_entry e
                                         where e.tenant_id = n.tenant_id and e.case_id = n.case_id and e.reference_id = n.id),
                                        n.written_at) as recorded_at
                        from   casework.case_note n
                        left join identity.user_name u on u.tenant_id = n.tenant_id and u.id = n.author_id
                        where  n.case_id = ? and n.id = ?""")
                .params(caseId.value(), id)
                .query(NoteCorrections::map)
                .optional();
    }

    private static Correctable map(ResultSet row, int number) throws SQLException {
        return new Correctable(
                row.getObject("id", UUID.class),
                row.getBoolean("contact") ? Kind.CONTACT : Kind.NOTE,
                row.getObject("author_id", UUID.class),
                Objects.requireNonNullElse(row.getString("author"), ""),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant());
    }

    @Override
    public void strike(CaseId caseId, UUID id) {
        drafts.forget(caseId, notes.text(caseId, id));
        contacts.strike(caseId, id);
        timeline.forget(caseId, id);
        notes.remove(caseId, id);
    }

    @Override
    public void move(CaseId from, UUID id, CaseId to) {
        drafts.forget(from, notes.text(from, id));
        notes.move(from, id, to);
        contacts.move(from, id, to);
        timeline.move(from, id, to);
        compartments.move(id, to.value());
    }
}
