package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import java.util.List;

/** What one category shows of a shared case. Runs inside {@link de.lotse.consent.SharedReading}: it cannot see more than the grant opens. */
interface SharedPart {

    ContentCategory category();

    /** One for each thing; empty where nothing is known. */
    List<SharedLine> lines(SharedCase shared);
}
