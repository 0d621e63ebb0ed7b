package de.lotse.network.offers;

import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of the directory, field by field. Each entry also counts as a change of the directory ({@link DirectoryRevision}). */
@Component
public class ChangeLog {

    private static final int LONGEST_NAME = 300;
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final DirectoryRevision revision;

    ChangeLog(JdbcClient jdbc, DirectoryRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    /** What happened to an entry as a whole. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Entity entity, UUID id, Action action) {
        write(entity, id, action, "", "", "");
    }

    /**
     * A field of an entry.
     *
     * @param field name of the field, such as that of an {@link OfferField}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Entity entity, UUID id, String field, String before, String after) {
        write(entity, id, Action.UPDATE, field, before, after);
    }

    /** The latest first, at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<Change> of(UUID entity) {
        return jdbc.sql("""
                        select action, field, previous, replacement, changed_by, changed_at
                        from   network.change
                        where  entity_id = ?
                        order  by id desc
                        limit  ?""").params(entity, MOST).query(ChangeLog::map).list();
    }

    private void write(Entity entity, UUID id, Action action, String field, String before, String after) {
        jdbc.sql("""
                        insert into network.change (id, entity, entity_id, action, field, previous, replacement, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), entity.name(), id, action.name(), field, before, after, by())
                .update();
        revision.touch();
    }

    /** Nobody is signed in where a partner answers by a link; what she does there is told beside it. */
    private static String by() {
        var name = Scope.current()
                .flatMap(Scope::person)
                .map(actor -> actor.name())
                .orElse("");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static Change map(ResultSet row, int number) throws SQLException {
        return new Change(
                Action.valueOf(row.getString("action")),
                row.getString("field"),
                row.getString("previous"),
                row.getString("replacement"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    public enum Action {
        CREATE,
        UPDATE,
        PUBLISH,
        WITHDRAW,
        VERIFY,
        ARCHIVE,
        MERGE,
        UNMERGE
    }

    /**
     * @param field empty where the entry as a whole is meant
     * @param by empty where nobody was signed in
     */
    public record Change(Action action, String field, String before, String after, String by, Instant at) {}
}
