package de.lotse.casework.consents;

/** What became of a consent that somebody wanted to record. */
sealed interface Recorded {

    record Done(String path) implements Recorded {}

    /** Also for a further row: nothing is recorded yet. */
    record Unfinished(ConsentFormPage page) implements Recorded {}
}
