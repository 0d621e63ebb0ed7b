package de.lotse.structure.hints;

import de.lotse.kern.Tab;
import java.util.List;

/**
 * Hints without a case.
 *
 * @param toRead what waits for the acting person as the second one
 * @param own what she gave and nobody has released
 */
record HintsPage(List<Tab> tabs, List<HintLine> released, List<HintLine> toRead, List<HintLine> own) {

    static final String PATH = "/hinweise/ohne-fall";
}
