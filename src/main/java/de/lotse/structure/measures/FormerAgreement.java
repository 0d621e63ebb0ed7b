package de.lotse.structure.measures;

import de.lotse.structure.themes.Stage;
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
        @Nullable String author) {}
