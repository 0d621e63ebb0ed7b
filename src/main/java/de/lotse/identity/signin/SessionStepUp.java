package de.lotse.identity.signin;

import de.lotse.identity.StepUp;
import de.lotse.identity.StepUpNeeded;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looks into the session. */
@Component
class SessionStepUp implements StepUp {

    private final Clock clock;

    SessionStepUp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void require() {
        require(fresh(), null);
    }

    @Override
    public void requireFor(String page) {
        require(fresh(), page);
    }

    @Override
    public void requireSince(Instant moment) {
        require(moment, null);
    }

    private Instant fresh() {
        return clock.instant().minus(SignInStrength.FRESH);
    }

    private static void require(Instant since, @Nullable String page) {
        var shown = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                && who.strength().isShownSince(since);
        if (!shown) throw new StepUpNeeded(page);
    }
}
