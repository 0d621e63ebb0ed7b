package de.lotse.casework.finding;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides the words of one case: the same stem gives the same token within the case and another one in every other case.
 *
 * <p>HMAC-SHA-256 (RFC 2104, FIPS 198-1) under a key derived from the case's key, cut to 16 bytes, the half that RFC 2104 §5 asks for. Who
 * has the tokens and not the key learns how many different words a case has, nothing else; when the key is destroyed they are noise.
 */
public final class CaseWordHasher {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 16;

    private final SecretKeySpec key;

    /** Takes a copy of 32 secret bytes; other lengths are rejected with {@link IllegalArgumentException}. */
    public CaseWordHasher(byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalArgumentException("a word key has 32 bytes, not " + key.length);
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The token of one stem from {@link NoteWords}, 16 bytes. */
    public byte[] token(String stem) {
        return tokens(List.of(stem)).getFirst();
    }

    /** The tokens of several stems, in their order. */
    public List<byte[]> tokens(Collection<String> stems) {
        var mac = mac();
        return stems.stream()
                .map(stem -> mac.doFinal(stem.getBytes(StandardCharsets.UTF_8)))
                .map(digest -> Arrays.copyOf(digest, TOKEN_BYTES))
                .toList();
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
