package de.lotse.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import de.lotse.documents.CiphertextRejected;
import java.security.GeneralSecurityException;

/** Encrypts for one place and opens only there. */
final class Sealing {

    private Sealing() {}

    static byte[] seal(Aead key, byte[] content, String place) {
        try {
            return key.encrypt(content, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt for " + place, e);
        }
    }

    static byte[] open(Aead key, byte[] encrypted, String place) {
        try {
            return key.decrypt(encrypted, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new CiphertextRejected(place, e);
        }
    }
}
