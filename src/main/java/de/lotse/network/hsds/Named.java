package de.lotse.network.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs for what has none of its own: the same name always gives the same one (RFC 9562 §5.5, version 5). */
final class Named {

    /** The name space of Lotse; made once, never changed. */
    private static final UUID LOTSE = UUID.fromString("5d9a4ef0-6b1c-4c55-9a3e-0f6f4b2f7c11");

    private Named() {}

    static UUID uuid(Object... parts) {
        var name = new StringBuilder();
        for (var part : parts) name.append(part).append('\n');
        var digest = sha1(name.toString().getBytes(UTF_8));
        var high = digest.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000;
        var low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static ByteBuffer sha1(byte[] name) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(LOTSE.getMostSignificantBits())
                    .putLong(LOTSE.getLeastSignificantBits())
                    .array());
            return ByteBuffer.wrap(sha1.digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
