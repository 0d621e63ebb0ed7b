package de.lotse.documents;

/** The scanner of the house, if one is set up ({@code lotse.documents.scanner.address}). */
public interface VirusScanner {

    boolean isConfigured();

    /** Whether it answers right now; false when none is set up. */
    boolean answers();

    /** Takes as long as the setting {@code timeout} allows, so it refuses to be asked inside a transaction; unchecked when there was no answer that can be understood. */
    Verdict scan(byte[] content);
}
