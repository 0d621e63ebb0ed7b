package de.lotse.kern;

/** A column of a table; numbers stand at the right. */
public record Column(String label, boolean numeric) {

    public static Column of(String label) {
        return new Column(label, false);
    }

    public static Column numeric(String label) {
        return new Column(label, true);
    }
}
