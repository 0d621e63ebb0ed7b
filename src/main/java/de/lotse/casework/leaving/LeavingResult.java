package de.lotse.casework.leaving;

/** What became of the wish to leave. */
sealed interface LeavingResult {

    record Done(String path) implements LeavingResult {}

    record Refused(LeavingPage page) implements LeavingResult {}
}
