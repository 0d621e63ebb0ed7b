package de.lotse.network.entries;

import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.ChangeLog.Action;
import de.lotse.network.offers.DirectoryRevision;
import de.lotse.network.offers.Entity;
import de.lotse.network.offers.OfferField;
import de.lotse.network.texts.SourceTexts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed, field by field, and that a German text means something else now. */
@Repository
class EntryHistory {

    private static final FieldText TEXT = new FieldText();

    private final JdbcClient jdbc;
    private final ChangeLog log;
    private final SourceTexts texts;
    private final DirectoryRevision revision;

    EntryHistory(JdbcClient jdbc, ChangeLog log, SourceTexts texts, DirectoryRevision revision) {
        this.jdbc = jdbc;
        this.log = log;
        this.texts = texts;
        this.revision = revision;
    }

    void created(Kind kind, UUID id) {
        log.note(entity(kind), id, Action.CREATE);
    }

    void changed(Entry before, Map<String, String> changed, Action action) {
        var kind = before.kind();
        if (action != Action.UPDATE) log.note(entity(kind), before.id(), action);
        changed.forEach((field, value) -> {
            log.changed(
                    entity(kind),
                    before.id(),
                    name(kind, field),
                    isOfPeople(kind, field) ? "" : shown(kind, field, before.get(field)),
                    isOfPeople(kind, field) ? "" : shown(kind, field, value));
            if (!before.get(field).isEmpty() && EntryWriter.isTranslated(kind, field))
                texts.changed(before.id(), field);
        });
    }

    /** Names of people stand in no history. */
    private static boolean isOfPeople(Kind kind, String field) {
        return kind.part(field).filter(Part.CONTACTS::equals).isPresent();
    }

    /** Its id stands for nothing any more. */
    void forget(UUID id) {
        jdbc.sql("delete from network.change where entity_id = ?").param(id).update();
        jdbc.sql("delete from network.source_revision where owner_id = ?")
                .param(id)
                .update();
        revision.touch();
    }

    private static Entity entity(Kind kind) {
        return Entity.valueOf(kind.name());
    }

    /** As the form of an offer calls it, or in words where the form does not have it. */
    private static String name(Kind kind, String field) {
        return isOfForm(kind, field) ? field.toUpperCase(Locale.ROOT) : FieldText.label(kind, field);
    }

    private static String shown(Kind kind, String field, String canonical) {
        if (!isOfForm(kind, field)) return TEXT.text(kind, field, canonical);
        if (kind.part(field).isEmpty()) return column(kind, field, canonical);
        return PartRow.rows(canonical).stream()
                .flatMap(row -> row.values().values().stream())
                .collect(Collectors.joining("\n"));
    }

    /** The form has one code a line, the table an array. */
    private static String column(Kind kind, String field, String canonical) {
        var codes = kind.column(field)
                .filter(column -> column.type() == Column.Type.CODES)
                .isPresent();
        return codes ? canonical.replaceAll("[{}\"]", "").replace(',', '\n') : canonical;
    }

    private static boolean isOfForm(Kind kind, String field) {
        if (kind != Kind.OFFER) return false;
        var codes = kind.part(field)
                .filter(part -> part.columns().size() == 1 && !part.hasId())
                .isPresent();
        var plain = kind.column(field).isPresent();
        return (codes || plain)
                && Arrays.stream(OfferField.values()).anyMatch(one -> one.name().equalsIgnoreCase(field));
    }
}
