package de.lotse.network.liaison;

/**
 * A field of what is kept about an organisation; its column has the same name.
 *
 * @param longest characters
 */
record LiaisonField(String name, Shape shape, boolean required, int longest) {

    /** How it is typed. */
    enum Shape {
        LINE,
        TEXT,
        DAY,
        COLLEAGUE
    }

    static LiaisonField line(String name) {
        return new LiaisonField(name, Shape.LINE, true, 300);
    }

    static LiaisonField text(String name, int longest) {
        return new LiaisonField(name, Shape.TEXT, false, longest);
    }

    static LiaisonField day(String name) {
        return new LiaisonField(name, Shape.DAY, false, 20);
    }

    LiaisonField mandatory() {
        return new LiaisonField(name, shape, true, longest);
    }

    boolean isText() {
        return shape == Shape.TEXT;
    }

    boolean isDay() {
        return shape == Shape.DAY;
    }

    boolean isColleague() {
        return shape == Shape.COLLEAGUE;
    }
}
