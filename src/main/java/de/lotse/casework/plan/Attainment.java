package de.lotse.casework.plan;

/** How far a goal is reached, 0 to 3 in this order. */
enum Attainment {
    NOT,
    PARTLY,
    LARGELY,
    FULLY;

    static Attainment of(int value) {
        return values()[value];
    }

    int value() {
        return ordinal();
    }
}
