package de.lotse.network.intake.drafts;

import static de.lotse.web.Texts.t;

import de.lotse.network.entries.Column;
import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import de.lotse.network.entries.PartRow;
import de.lotse.network.likeness.Traits;
import de.lotse.network.texts.TextKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects a draft; what does not fit into its field is said, and kept as it came. */
final class DraftBuilder {

    private static final int SHOWN = 80; // characters of a text in a message
    private static final int LONGEST_ID = 300;

    private final @Nullable Kind kind;
    private final String externalId;
    private final int row;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, List<PartRow>> parts = new LinkedHashMap<>();
    private final Map<String, String> otherwise = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> kept = new TreeMap<>();
    private final List<String> says = new ArrayList<>();
    private final List<String> unknownTopics = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private String name = "";
    private boolean refused;

    DraftBuilder(@Nullable Kind kind, String externalId, int row) {
        this.kind = kind;
        this.externalId = cut(externalId, LONGEST_ID);
        this.row = row;
    }

    DraftBuilder named(String title) {
        name = cut(title, LONGEST_ID);
        return this;
    }

    DraftBuilder otherwise(String field, String value) {
        otherwise.put(field, value);
        return this;
    }

    DraftBuilder say(String key, Object... args) {
        var text = t("network.intake.say." + key, args);
        if (!says.contains(text)) says.add(text);
        return this;
    }

    DraftBuilder refuse(String key, Object... args) {
        refused = true;
        return say(key, args);
    }

    /** What it says in another language. */
    DraftBuilder text(TextKey key, String text) {
        texts.put(key.toString(), text);
        return this;
    }

    /** A word that is no topic here, so that somebody can say which it is. */
    DraftBuilder unknownTopic(String word) {
        unknownTopics.add(word);
        return this;
    }

    DraftBuilder propose(Proposal proposal) {
        if (proposals.stream().noneMatch(one -> one.key().equals(proposal.key()))) proposals.add(proposal);
        return this;
    }

    DraftBuilder keep(String what, String value) {
        if (!value.isBlank()) kept.merge(what, value, (one, other) -> one.equals(other) ? one : one + "\n" + other);
        return this;
    }

    boolean has(String field) {
        return !fields.getOrDefault(field, "").isEmpty();
    }

    DraftBuilder put(String field, String raw) {
        var column = kind == null ? null : kind.column(field).orElse(null);
        if (column == null) return keep(field, raw);
        var fitted = fitted(column, label(kind + "." + field), CleanText.of(raw));
        fields.put(field, fitted);
        return this;
    }

    /** A reference or a code that is known to fit. */
    DraftBuilder set(String field, String value) {
        fields.put(field, value);
        return this;
    }

    DraftBuilder mail(String field, String raw) {
        var mail = CleanText.of(raw);
        if (mail.isEmpty() || mail.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) return put(field, mail);
        return say("mail", shown(mail)).keep(field, mail);
    }

    DraftBuilder page(String field, String raw) {
        var url = url(field, raw);
        return url == null ? this : put(field, url);
    }

    /** Null for what is no page in the net; only http and https lead to one. */
    @Nullable
    String url(String what, String raw) {
        var url = CleanText.of(raw);
        if (url.isEmpty()) return url;
        var full = url.matches("(?i)https?://.*") ? url : "https://" + url;
        var host = Traits.host(full);
        if (host.isPresent() && host.get().contains(".") && !url.matches("(?i)(?!https?:)[a-z]+:(?!\\d).*"))
            return full;
        say("page", shown(url)).keep(what, url);
        return null;
    }

    /** A field of the source that may be there; without it the field stays as it is here. */
    DraftBuilder putIf(String field, @Nullable String raw) {
        return raw == null ? this : put(field, raw);
    }

    /** Adds to a list of which the same row stands there once; says that the source knows the list, also where it is empty. */
    DraftBuilder list(Part part) {
        parts.computeIfAbsent(part.field(), _ -> new ArrayList<>());
        return this;
    }

    DraftBuilder add(Part part, Map<String, String> values) {
        return add(part, values, List.of());
    }

    DraftBuilder add(Part part, Map<String, String> values, List<PartRow> below) {
        list(part);
        var row = row(part, values, below);
        if (row.values().isEmpty() && below.isEmpty()) return this;
        var rows = parts.getOrDefault(part.field(), new ArrayList<>());
        var twice = part == Part.LANGUAGES
                && rows.stream().anyMatch(one -> one.get("language").equals(row.get("language")));
        if (RowFitting.isIncomplete(part, row) || twice)
            return keep(part.field(), row.values().toString());
        if (!rows.contains(row)) rows.add(row);
        return this;
    }

    PartRow row(Part part, Map<String, String> values, List<PartRow> below) {
        return new RowFitting(this, part).row(values, below);
    }

    /** The text as the column holds it; what does not fit is said. */
    String fitted(Column column, String label, String text) {
        var fits = column.canonical(text);
        if (fits.isPresent()) return fits.get();
        if (column.type() == Column.Type.TEXT) {
            say("long", label, column.longest()).keep(column.name(), text);
            return cut(text, column.longest());
        }
        say("unreadable", label, shown(text)).keep(column.name(), text);
        return "";
    }

    static String label(String field) {
        return t("network.intake.field." + field);
    }

    static String shown(String text) {
        return text.length() > SHOWN ? cut(text, SHOWN) + "…" : text;
    }

    /** Never between the two halves of a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }

    Draft build() {
        var all = new HashMap<>(fields);
        parts.forEach((field, rows) ->
                all.put(field, kind == null ? "" : PartRow.text(kind.part(field).orElseThrow(), rows)));
        var title = name.isEmpty() ? all.getOrDefault("name", "") : name;
        return new Draft(
                kind, externalId, row, title, all, otherwise, texts, kept, says, unknownTopics, proposals, refused);
    }
}
