package de.lotse.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last proof is more than five minutes old. */
public final class StepUpNeeded extends RuntimeException {

    private final @Nullable String page;

    public StepUpNeeded(@Nullable String page) {
        this.page = page;
    }

    /** Where to go on; without it where the person was. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }
}
