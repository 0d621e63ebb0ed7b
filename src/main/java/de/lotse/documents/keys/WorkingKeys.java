package de.lotse.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** What is derived from one case or tenant key (HKDF-SHA-256, RFC 5869), one key for each use. */
record WorkingKeys(AesGcmJce narrative, AesGcmJce documents, byte[] words) {

    private static final int KEY_BYTES = 32;

    static WorkingKeys derive(byte[] key) throws GeneralSecurityException {
        return new WorkingKeys(
                new AesGcmJce(expand(key, "narrative")), new AesGcmJce(expand(key, "documents")), expand(key, "words"));
    }

    private static byte[] expand(byte[] key, String use) throws GeneralSecurityException {
        var parameters = HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(use.getBytes(UTF_8), KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }
}
