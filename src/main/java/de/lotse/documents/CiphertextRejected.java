package de.lotse.documents;

import java.security.GeneralSecurityException;

/** An encrypted text or document was altered, belongs to another place, or was written under another key. */
public final class CiphertextRejected extends RuntimeException {

    public CiphertextRejected(String place, GeneralSecurityException cause) {
        super("Not readable at " + place + ": altered, moved from elsewhere, or written under another key", cause);
    }
}
