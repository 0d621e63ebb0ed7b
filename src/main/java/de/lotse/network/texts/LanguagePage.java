package de.lotse.network.texts;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.rules.TextLanguage;
import de.lotse.web.Errors;
import java.util.List;

/**
 * The texts of an owner in one language beside the German ones.
 *
 * @param languages the others to go on with
 * @param conflicts what somebody else has saved meanwhile, beside what was typed
 */
record LanguagePage(
        OwnerHead head,
        TextLanguage language,
        List<TextRow> rows,
        List<Tab> languages,
        TextsForm form,
        Errors errors,
        List<ConflictRow> conflicts,
        boolean mayEdit) {

    static List<Option> origins() {
        return List.of(option(TextOrigin.HUMAN), option(TextOrigin.MACHINE));
    }

    private static Option option(TextOrigin origin) {
        return new Option(origin.name(), origin.label());
    }

    String origin() {
        return form.origin() == null ? "" : form.origin().name();
    }

    /** The count of the German text that stands beside it; what came back keeps the one that was read. */
    String revision(TextRow row) {
        return Integer.toString(form.revision(row.field(), row.source()));
    }
}
