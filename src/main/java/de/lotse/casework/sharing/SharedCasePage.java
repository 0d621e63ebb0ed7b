package de.lotse.casework.sharing;

import static de.lotse.web.Texts.t;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import java.util.List;

/**
 * A shared case as its recipient sees it.
 *
 * @param owner name of the organisation whose case it is
 * @param mayAsk whether the acting person may ask for the lead of it
 */
record SharedCasePage(SharedCase shared, String owner, boolean mayAsk, List<Section> sections) {

    /** The name where it is shared. */
    String title() {
        return sections.stream()
                .filter(section -> section.category() == ContentCategory.IDENTITY)
                .flatMap(section -> section.lines().stream())
                .map(SharedLine::text)
                .findFirst()
                .orElseGet(() -> t("casework.sharing.unnamed"));
    }

    String documentPath(SharedLine line) {
        return SharedCaseController.PATH + "/" + shared.grantId() + "/unterlagen/" + line.document();
    }
}
