package de.lotse.network;

/**
 * What one rule of an offer says of somebody.
 *
 * @param reason in words, with the rule itself
 */
public record Fit(Verdict verdict, String reason) {

    /** From the best to the worst. */
    public enum Verdict {
        FITS,
        UNKNOWN,
        DOES_NOT_FIT
    }
}
