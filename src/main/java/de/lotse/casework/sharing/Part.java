package de.lotse.casework.sharing;

import de.lotse.consent.ContentCategory;
import de.lotse.consent.SharedCase;
import java.util.List;
import java.util.function.Function;

record Part(ContentCategory category, Function<SharedCase, List<SharedLine>> reading) implements SharedPart {

    @Override
    public List<SharedLine> lines(SharedCase shared) {
        return reading.apply(shared);
    }
}
