package de.lotse.casework.consents;

/** What became of a signature, or of the sheet that bears it. */
sealed interface Signed {

    record Done(String path) implements Signed {}

    record Refused(ConsentPage page) implements Signed {}
}
