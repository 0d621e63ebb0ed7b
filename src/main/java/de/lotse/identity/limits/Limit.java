package de.lotse.identity.limits;

/** What is limited; how much of it fills up again in which time stands in the {@link LimitSettings}. */
public enum Limit {
    /** Passwords tried for one user name from everywhere; browsers in which she has signed in before are counted by themselves. */
    PASSWORDS_OF_A_NAME,
    /** Sign-ins with identity providers from one place. */
    PROVIDERS,
    /** One-time links opened or used from one place. */
    LINKS,
    /** Answers to surveys from one place; a tablet in the waiting room is one. */
    SURVEYS
}
