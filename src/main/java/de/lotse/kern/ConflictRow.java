package de.lotse.kern;

/** A field that two people changed at once: what this person typed and what the other one has saved meanwhile. */
public record ConflictRow(String label, String mine, String theirs) {

    boolean differs() {
        return !mine.equals(theirs);
    }
}
