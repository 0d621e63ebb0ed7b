package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Translations that come in with a file. Those that somebody made, read or had made here are never touched. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportedTexts {

    private static final String UNREAD = "origin = 'IMPORT' and reviewed_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A translation that is there.
     *
     * @param own whether it did not come with a file, or somebody has read it since
     */
    public record Kept(String text, boolean own) {}

    /**
     * The text as it can be kept; nothing where there is no such text, or where it is blank or too long.
     *
     * @param kind OFFER, ORGANISATION or LOCATION
     */
    public static Optional<String> fitting(String kind, String field, String text) {
        return TextOwner.valueOf(kind).fields().stream()
                .filter(one -> one.column().equals(field))
                .filter(one -> text.length() <= one.longest())
                .map(one -> one.clean(text))
                .filter(clean -> !clean.isEmpty())
                .findFirst();
    }

    /** By the entries that have some. */
    public Map<UUID, Map<TextKey, Kept>> read(Collection<UUID> owners) {
        var texts = new HashMap<UUID, Map<TextKey, Kept>>();
        jdbc.sql("select owner_id, language, field, text, not (" + UNREAD
                        + ") as own from network.translation where owner_id = any(?)")
                .param(owners.toArray(UUID[]::new))
                .query(row -> {
                    var owner = row.getObject("owner_id", UUID.class);
                    var field = row.getString("field");
                    var kept = new Kept(row.getString("text"), row.getBoolean("own"));
                    TextLanguage.coded(row.getString("language"))
                            .ifPresent(language -> texts.computeIfAbsent(owner, _ -> new HashMap<>())
                                    .put(new TextKey(language, field), kept));
                });
        return texts;
    }

    /** Of the German text as it stands now. */
    public void put(UUID owner, TextKey key, String text) {
        jdbc.sql("""
                        insert into network.translation as t (owner_id, field, language, text, origin, source_revision, changed_at)
                        values (:owner, :field, :language, :text, 'IMPORT',
                                coalesce((select r.revision from network.source_revision r where r.owner_id = :owner and r.field = :field),
                                         :first), :now)
                        on conflict (tenant_id, owner_id, field, language) do update
                        set    text = excluded.text, source_revision = excluded.source_revision, changed_at = excluded.changed_at
                        where  t.origin = 'IMPORT' and t.reviewed_at is null""")
                .param("owner", owner)
                .param("field", key.field())
                .param("language", key.language().code())
                .param("text", text)
                .param("first", SourceTexts.FIRST)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Takes one back, unless it is not the same any more.
     *
     * @param before what stood there; null for nothing
     * @return whether it is as before
     */
    public boolean takeBack(UUID owner, TextKey key, String text, @Nullable String before) {
        if (before == null) return remove(owner, key, text);
        if (!stands(owner, key, text)) return false;
        put(owner, key, before);
        return true;
    }

    /** Whether it is still the one that came with a file, and nobody has read it. */
    public boolean stands(UUID owner, TextKey key, String text) {
        return text.equals(read(java.util.List.of(owner)).getOrDefault(owner, Map.of()).entrySet().stream()
                .filter(one -> one.getKey().equals(key) && !one.getValue().own())
                .map(one -> one.getValue().text())
                .findFirst()
                .orElse(null));
    }

    private boolean remove(UUID owner, TextKey key, String text) {
        return jdbc.sql(
                                "delete from network.translation where owner_id = ? and field = ? and language = ? and text = ? and "
                                        + UNREAD)
                        .params(owner, key.field(), key.language().code(), text)
                        .update()
                > 0;
    }
}
