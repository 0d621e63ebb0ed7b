package de.lotse.casework.ownership;

import de.lotse.casework.sharing.Section;
import java.time.Instant;
import java.util.List;

/**
 * With what a case began here, as it was read when it was taken over.
 *
 * @param from name of the organisation that led it before
 * @param by name of the colleague who accepted it
 */
record TakenCase(String from, Instant at, String by, Content content) {

    /** @param along what came along beside the categories, in words */
    record Content(List<Section> sections, List<String> along) {}
}
