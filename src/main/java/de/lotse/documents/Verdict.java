package de.lotse.documents;

/**
 * What the virus scanner says of a file.
 *
 * @param finding how the scanner names what it found; empty unless it found something
 */
public record Verdict(State state, String finding) {

    public static final Verdict CLEAN = new Verdict(State.CLEAN, "");
    public static final Verdict UNCHECKED = new Verdict(State.UNCHECKED, "");

    public static Verdict infected(String finding) {
        return new Verdict(State.INFECTED, finding);
    }

    public boolean isInfected() {
        return state == State.INFECTED;
    }

    /** geprüft, ungeprüft, gesperrt. Unchecked is no error: no scanner is set up, or it could not be reached. */
    public enum State {
        CLEAN,
        UNCHECKED,
        INFECTED
    }
}
