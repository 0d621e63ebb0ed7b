package de.lotse.identity.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238) as every app for codes makes them: HMAC-SHA-1, 30 seconds, six digits. */
final class Totp {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECONDS = 30;

    private Totp() {}

    /** 160 bits, as RFC 4226 recommends. */
    static byte[] newSecret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The time step to which a typed code belongs: now, or one before or after for clocks that are a little off. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        var current = now.getEpochSecond() / SECONDS;
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), typed.getBytes(UTF_8)))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        var digest = hmac(secret, ByteBuffer.allocate(8).putLong(step).array());
        var offset = digest[digest.length - 1] & 0xf;
        var number = ByteBuffer.wrap(digest, offset, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
