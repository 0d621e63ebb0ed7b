package de.lotse.structure.themes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.Subject;
import de.lotse.structure.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind many signals.
 *
 * @param number in the municipality's own counting
 * @param affected which groups, in words
 * @param priority A, B or C, given by a body; empty before
 * @param topic of the code list offer_topic: what of the directory could help; or empty
 * @param body of governance that decides about it
 * @param group of governance that works on it
 * @param mergedInto the theme that goes on in its place
 */
public record Theme(
        UUID id,
        int version,
        int number,
        String title,
        String description,
        String affected,
        Level level,
        String priority,
        String topic,
        Stage stage,
        LocalDate since,
        @Nullable UUID body,
        @Nullable UUID group,
        @Nullable UUID mergedInto) {

    public static final String PATH = "/themen";

    /** Under which it stands on agendas, see {@link de.lotse.governance.SubjectKind}. */
    public static final String KIND = "THEME";

    public String path() {
        return PATH + "/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    /** {@code Thema 4} */
    public String numbered() {
        return t("structure.theme.numbered", number);
    }

    public Subject subject() {
        return new Subject(KIND, id, title, path());
    }
}
