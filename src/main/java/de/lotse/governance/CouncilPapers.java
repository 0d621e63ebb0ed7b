package de.lotse.governance;

import java.util.List;
import java.util.UUID;

/** Council papers (Vorlagen), for modules whose things they are about. */
public interface CouncilPapers {

    /**
     * Begins a paper for a decision, which somebody goes on writing; nobody else reads it before it is submitted.
     *
     * @return its id, see {@link PaperName#path(UUID)}
     * @throws de.lotse.shared.Forbidden for whoever does not keep the bodies
     */
    UUID draft(Draft draft);

    /** What comes from a thing, as far as the acting person may read it; the latest first. */
    List<PaperName> about(String kind, UUID origin);

    /**
     * @param subject Betreff; longer than 300 characters it is cut
     * @param facts Sachverhalt, plain text with paragraphs; names no client
     * @param proposal Beschlussvorschlag, the same
     * @param origin what it comes from
     */
    record Draft(String subject, String facts, String proposal, Subject origin) {}

    /**
     * @param number in words
     * @param state in words
     * @param stand where it is now and what was said last, in words; or empty
     */
    record PaperName(UUID id, String number, String subject, String state, String stand, String path) {

        public static String path(UUID id) {
            return "/vorlagen/" + id;
        }
    }
}
