package de.lotse.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Why somebody does not get in although she came with a provider. */
final class Refusal extends AuthenticationException {

    /** The message keys are {@code identity.oidc.refused.<why>}. */
    enum Why {
        UNINVITED(HttpStatus.FORBIDDEN),
        INVITATION_OVER(HttpStatus.FORBIDDEN),
        SIGN_IN_FIRST(HttpStatus.FORBIDDEN),
        DISABLED(HttpStatus.FORBIDDEN),
        OTHER_ORGANISATION(HttpStatus.FORBIDDEN),
        NO_ROLE(HttpStatus.FORBIDDEN),
        NOT_ACCEPTED(HttpStatus.FORBIDDEN),
        CANCELLED(HttpStatus.FORBIDDEN),
        STALE(HttpStatus.BAD_REQUEST),
        UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Why(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    private final Why why;
    private final transient @Nullable Issuer issuer;

    Refusal(Why why, @Nullable Issuer issuer) {
        super(why.name());
        this.why = why;
        this.issuer = issuer;
    }

    Why why() {
        return why;
    }

    @Nullable
    Issuer issuer() {
        return issuer;
    }
}
