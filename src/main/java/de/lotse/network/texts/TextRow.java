package de.lotse.network.texts;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A German text beside its translation.
 *
 * @param former the German text as it read when it was translated, if it is known and reads differently now
 */
record TextRow(
        TextField field,
        SourceText source,
        @Nullable StoredText stored,
        @Nullable String former) {

    TranslationState state() {
        return stored == null ? TranslationState.MISSING : stored.state(source.revision());
    }

    boolean isOutdated() {
        return state() == TranslationState.OUTDATED;
    }

    /** What the German text was, where showing it helps. */
    @Nullable
    String shownFormer() {
        return isOutdated() && former != null && !former.equals(source.text()) ? former : null;
    }

    /** Since when the German text has been another one. */
    String changed() {
        return source.changedAt() == null ? "" : Formats.date(source.changedAt());
    }

    /** Who made it and who has compared it with the German text. */
    String history() {
        if (stored == null) return "";
        var made = t("network.texts.made", stored.origin().label(), Formats.date(stored.changedAt()));
        if (stored.reviewedAt() == null) return made;
        return made + " " + t("network.texts.reviewed.by", stored.reviewedBy(), Formats.date(stored.reviewedAt()));
    }

    String name() {
        return TextsForm.TEXT + field.column();
    }

    String revisionName() {
        return TextsForm.REVISION + field.column();
    }
}
