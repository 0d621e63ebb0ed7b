package de.lotse.governance.council.annexes;

import static de.lotse.web.Texts.t;

import de.lotse.governance.council.CouncilPaper;
import java.util.UUID;

/**
 * A file of a paper.
 *
 * @param size in bytes
 */
public record Annex(UUID id, UUID paper, String name, String mediaType, int size) {

    public static String below(UUID paper) {
        return CouncilPaper.path(paper) + "/anlagen";
    }

    public String path() {
        return below(paper) + "/" + id;
    }

    public String sizeWords() {
        return t("governance.paper.size", Math.max(1, size / 1024));
    }
}
