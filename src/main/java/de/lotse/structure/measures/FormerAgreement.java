package de.lotse.structure.measures;

import static de.lotse.web.Texts.t;

import de.lotse.structure.themes.Stage;
import de.lotse.web.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target agreement that was replaced by a later one.
 *
 * @param stage of the theme when it was replaced: whether it had been approved by then
 * @param author who replaced it; null where nobody of that id has an account any more
 */
public record FormerAgreement(
        Agreement agreement,
        Stage stage,
        LocalDate replaced,
        @Nullable String author) {

    /** „Fassung 1, ersetzt am 24.11.2026 von …; das Thema damals: wird umgesetzt“ */
    public String label() {
        return t(
                "structure.agreement.former",
                agreement.version(),
                Formats.date(replaced),
                author == null ? t("structure.agreement.somebody") : author,
                stage.label());
    }
}
