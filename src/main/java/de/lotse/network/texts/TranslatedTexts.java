package de.lotse.network.texts;

import de.lotse.network.rules.TextLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The texts of the directory in one language, for everything that shows them: pages, feeds, interfaces. One query however many owners;
 * it needs no more than to read {@code network.translation} and {@code network.source_revision}.
 */
public final class TranslatedTexts {

    private static final Map<String, Kept> NOTHING = Map.of();

    private final @Nullable TextLanguage language;
    private final Map<UUID, Map<String, Kept>> texts;

    private TranslatedTexts(@Nullable TextLanguage language, Map<UUID, Map<String, Kept>> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Everything in German. */
    public static TranslatedTexts german() {
        return new TranslatedTexts(null, Map.of());
    }

    /**
     * @param jdbc inside a transaction of the municipality; that of the public pages will do
     * @param owners offers, organisations and locations
     */
    public static TranslatedTexts read(JdbcClient jdbc, Collection<UUID> owners, TextLanguage language) {
        var texts = new HashMap<UUID, Map<String, Kept>>();
        jdbc.sql("""
                        select t.owner_id, t.field, t.text, t.origin, t.source_revision, t.reviewed_at is not null as reviewed,
                               coalesce(r.revision, 1) as revision
                        from   network.translation t
                        left   join network.source_revision r
                               on r.tenant_id = t.tenant_id and r.owner_id = t.owner_id and r.field = t.field
                        where  t.owner_id = any(?) and t.language = ?""").params(owners.toArray(UUID[]::new), language.code()).query(row -> {
            var state = TranslationState.of(
                    row.getInt("source_revision"),
                    row.getInt("revision"),
                    TextOrigin.valueOf(row.getString("origin")),
                    row.getBoolean("reviewed"));
            texts.computeIfAbsent(row.getObject("owner_id", UUID.class), _ -> new HashMap<>())
                    .put(row.getString("field"), new Kept(row.getString("text"), state));
        });
        return new TranslatedTexts(language, texts);
    }

    /**
     * What to show for a German text: its translation, else the German text itself, which says so.
     *
     * @param field the column of the text, such as {@code fees_description}
     * @param german empty where there is nothing to show; then a left-over translation is not shown either
     */
    public ShownText of(UUID owner, String field, String german) {
        if (german.isEmpty() || language == null) return ShownText.german(german);
        var kept = texts.getOrDefault(owner, NOTHING).get(field);
        if (kept == null) return ShownText.missing(german);
        return new ShownText(kept.text(), language.tag(), language.direction(), kept.state());
    }

    /**
     * What to show for the texts of a list, which are translated as one text with a line for each; all of them in German where the lines
     * do not fit any more.
     *
     * @param field such as {@code documents}
     * @param german of each row in its order; one without words is shown as it is
     */
    public List<ShownText> lines(UUID owner, String field, List<String> german) {
        var kept = texts.getOrDefault(owner, NOTHING).get(field);
        var lines = kept == null ? List.<String>of() : kept.text().lines().toList();
        var fit =
                lines.size() == german.stream().filter(text -> !text.isBlank()).count();
        var next = lines.iterator();
        var shown = new ArrayList<ShownText>();
        for (var text : german)
            if (text.isBlank() || language == null) shown.add(ShownText.german(text.strip()));
            else if (kept == null || !fit) shown.add(ShownText.missing(text));
            else shown.add(new ShownText(next.next(), language.tag(), language.direction(), kept.state()));
        return shown;
    }

    private record Kept(String text, TranslationState state) {}
}
