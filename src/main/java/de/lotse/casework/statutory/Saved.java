package de.lotse.casework.statutory;

/** What became of a form. */
sealed interface Saved<P> {

    /** @param path where to go on */
    record Done<P>(String path) implements Saved<P> {}

    /** @param page the form again, with what was typed and what is wrong with it */
    record Refused<P>(P page) implements Saved<P> {}
}
