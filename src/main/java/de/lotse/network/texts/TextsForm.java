package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.web.Errors;
import de.lotse.web.OwnNumber;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is typed for one language of one owner.
 *
 * @param texts by column
 * @param revisions the counts of the German texts that stood beside them
 * @param reviewed columns whose text somebody has compared with the German one
 * @param origin of the texts that are new, null as long as it is not chosen
 * @param seen fingerprint of what was stored when the form was opened
 */
record TextsForm(
        Map<String, String> texts,
        Map<String, Integer> revisions,
        Set<String> reviewed,
        @Nullable TextOrigin origin,
        String seen,
        @Nullable UUID once) {

    static final String TEXT = "text_";
    static final String REVISION = "revision_";
    static final String REVIEWED = "reviewed";

    TextsForm {
        texts = Map.copyOf(texts);
        revisions = Map.copyOf(revisions);
        reviewed = Set.copyOf(reviewed);
    }

    static TextsForm read(TextOwner kind, MultiValueMap<String, String> typed) {
        var texts = new HashMap<String, String>();
        var revisions = new HashMap<String, Integer>();
        for (var field : kind.fields()) {
            texts.put(field.column(), field.clean(first(typed, TEXT + field.column())));
            revisions.put(field.column(), OwnNumber.of(first(typed, REVISION + field.column()), SourceTexts.FIRST));
        }
        return new TextsForm(
                texts,
                revisions,
                new HashSet<>(typed.getOrDefault(REVIEWED, java.util.List.of())),
                origin(first(typed, "origin")),
                first(typed, "seen"),
                uuid(first(typed, "_once")));
    }

    /** What is stored, to be changed. */
    static TextsForm of(Map<String, StoredText> stored, String seen) {
        var texts = new HashMap<String, String>();
        stored.forEach((column, text) -> texts.put(column, text.text()));
        return new TextsForm(texts, Map.of(), Set.of(), null, seen, null);
    }

    /** The same over what is stored now: sent again, it replaces that. */
    TextsForm over(String now) {
        return new TextsForm(texts, revisions, reviewed, origin, now, once);
    }

    String text(TextField field) {
        return texts.getOrDefault(field.column(), "");
    }

    boolean isReviewed(TextField field) {
        return reviewed.contains(field.column());
    }

    /** The count of the German text that was read, never more than there is now. */
    int revision(TextField field, SourceText source) {
        var read = revisions.getOrDefault(field.column(), source.revision());
        return Math.clamp(read, SourceTexts.FIRST, source.revision());
    }

    Errors check(TextOwner kind, Map<String, StoredText> stored, Map<String, SourceText> sources) {
        var errors = Errors.none();
        for (var field : kind.fields()) {
            check(field, errors);
            if (field.lines() && (isNew(field, stored) || isReviewed(field)))
                lines(field, sources.getOrDefault(field.column(), SourceText.NONE), errors);
        }
        if (origin == null && kind.fields().stream().anyMatch(field -> isNew(field, stored)))
            errors.reject("origin", t("network.texts.origin.missing"));
        return errors;
    }

    private void check(TextField field, Errors errors) {
        var text = text(field);
        if (text.length() > field.longest())
            errors.reject(
                    TEXT + field.column(), t("network.texts.long", field.label(), field.longest(), text.length()));
        if (text.isEmpty() && isReviewed(field))
            errors.reject(TEXT + field.column(), t("network.texts.reviewed.empty", field.label()));
    }

    /** Which line belongs to which row, only their order tells. */
    private void lines(TextField field, SourceText source, Errors errors) {
        var wanted = source.text().lines().count();
        var typed = text(field).lines().count();
        if (!source.isEmpty() && typed > 0 && typed != wanted)
            errors.reject(TEXT + field.column(), t("network.texts.lines", field.label(), wanted, typed));
    }

    boolean isNew(TextField field, Map<String, StoredText> stored) {
        var text = text(field);
        var before = stored.get(field.column());
        return !text.isEmpty() && (before == null || !before.text().equals(text));
    }

    private static @Nullable TextOrigin origin(String typed) {
        return Arrays.stream(TextOrigin.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }
}
