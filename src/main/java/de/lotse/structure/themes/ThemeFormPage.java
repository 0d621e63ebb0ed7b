package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.structure.Level;
import de.lotse.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param theme null for a new one
 * @param conflicts what somebody else has saved meanwhile
 */
record ThemeFormPage(
        @Nullable Theme theme, ThemeForm form, List<Option> topics, Errors errors, List<ConflictRow> conflicts) {

    String title() {
        return theme == null ? t("structure.theme.new") : t("structure.theme.edit");
    }

    String action() {
        return theme == null ? Theme.PATH + "/neu" : theme.path("bearbeiten");
    }

    String back() {
        return theme == null ? Theme.PATH : theme.path();
    }

    String backLabel() {
        return theme == null ? t("structure.themes.title") : theme.title();
    }

    List<Option> levels() {
        return Option.named("structure.level.", Level.values());
    }
}
