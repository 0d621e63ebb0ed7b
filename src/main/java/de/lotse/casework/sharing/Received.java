package de.lotse.casework.sharing;

import de.lotse.consent.SharedCase;
import de.lotse.consent.SharedReading;
import de.lotse.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What others share, for the features that lead to it. Inside the caller's transaction. */
@Component
public class Received {

    private final SharedReading reading;
    private final SharedParts parts;
    private final SharedFiles files;

    Received(SharedReading reading, SharedParts parts, SharedFiles files) {
        this.reading = reading;
        this.parts = parts;
        this.files = files;
    }

    /** @throws NotFound unless the acting person works on what others hand over */
    public void require() {
        reading.overview(() -> true);
    }

    /** The work is done; nothing is read by it any more. */
    public void giveBack(UUID grant) {
        reading.giveBack(grant);
    }

    /** What a grant opens, with an entry in the access log; empty when it counts no more. */
    public Optional<List<Section>> sections(UUID grant) {
        return reading.counts(grant) ? Optional.of(reading.open(grant, parts::of)) : Optional.empty();
    }

    /**
     * Everything that a grant opens, for a feature that reads more of it in the same breath; with an entry in the access log.
     *
     * @throws NotFound when it counts no more
     */
    public <T> T open(UUID grant, BiFunction<SharedCase, List<Section>, T> reading) {
        return this.reading.open(grant, shared -> reading.apply(shared, parts.of(shared)));
    }

    /** The documents themselves, inside {@link #open}. */
    public List<HandedDocument> documents(SharedCase shared) {
        return files.all(shared);
    }
}
