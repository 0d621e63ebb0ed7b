package de.lotse.network.entries;

import de.lotse.network.texts.SourceTexts;
import de.lotse.shared.Ids;
import de.lotse.shared.Scope;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed, field by field, and that a German text means something else now. */
@Repository
class EntryHistory {

    private final JdbcClient jdbc;
    private final SourceTexts texts;

    EntryHistory(JdbcClient jdbc, SourceTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void created(Kind kind, UUID id, String name) {
        note(kind, id, "CREATE", "name", "", name);
    }

    void changed(Entry before, Map<String, String> changed, String action) {
        changed.forEach((field, value) -> {
            note(before.kind(), before.id(), action, field, before.get(field), value);
            if (!before.get(field).isEmpty() && EntryWriter.isTranslated(before.kind(), field))
                texts.changed(before.id(), field);
        });
    }

    /** Its id stands for nothing any more. */
    void forget(UUID id) {
        jdbc.sql("delete from network.change where entity_id = ?").param(id).update();
        jdbc.sql("delete from network.source_revision where owner_id = ?")
                .param(id)
                .update();
    }

    private void note(Kind kind, UUID id, String action, String field, String previous, String replacement) {
        jdbc.sql("""
                        insert into network.change (id, entity, entity_id, action, field, previous, replacement, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        kind.name(),
                        id,
                        action,
                        field,
                        previous,
                        replacement,
                        Scope.actor().name())
                .update();
    }
}
