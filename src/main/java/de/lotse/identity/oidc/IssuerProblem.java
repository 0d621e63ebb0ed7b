package de.lotse.identity.oidc;

import static de.lotse.web.Texts.t;

/** Why a provider could not be asked, or gave an answer that cannot be used; says so in words. */
final class IssuerProblem extends RuntimeException {

    /** The message keys are {@code identity.oidc.problem.<reason>}. */
    enum Reason {
        ADDRESS,
        NOT_HTTPS,
        UNKNOWN_HOST,
        INTERNAL,
        TIMEOUT,
        UNREACHABLE,
        TLS,
        REDIRECT,
        STATUS,
        TOO_LARGE,
        NOT_JSON,
        OTHER_ISSUER,
        INCOMPLETE,
        NO_KEYS,
        BUSY
    }

    private final Reason reason;
    private final String detail;

    IssuerProblem(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    /** One sentence on what is wrong and how to repair it. */
    String text() {
        return t("identity.oidc.problem." + reason, detail);
    }
}
