package de.lotse.identity;

import java.util.UUID;

/**
 * Files that somebody opens one after the other. Whoever opens those of very many people in a short time may be somebody else at an open
 * screen, or take out what is not her work.
 */
public interface Openings {

    /**
     * Called inside the transaction that opens a file, one's own or one that others share, before anything is shown; not for lists and not
     * for substitutions. Outside a request nothing is counted.
     *
     * @param person whose file it is
     * @throws StepUpNeeded if she has to show first that it is she; data protection reads of it
     */
    void opened(UUID person);
}
