package de.lotse.audit.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/** The key that signs checkpoints: Ed25519 (RFC 8032), two lines of a file, private (PKCS #8) and public (X.509), readable by its owner only. */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Reads the file, or makes it. */
    static SigningKey require(Path file) {
        try {
            if (!Files.exists(file))
                write(file, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the key of the checkpoints " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return read(file);
    }

    /** @throws IllegalStateException for a file that holds no key */
    static SigningKey read(Path file) {
        try {
            var lines = Files.readAllLines(file, US_ASCII);
            var factory = KeyFactory.getInstance(ALGORITHM);
            var secret = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(lines.getFirst())));
            return new SigningKey(
                    new KeyPair(factory.generatePublic(new X509EncodedKeySpec(bytes(lines.getLast()))), secret));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key of the checkpoints " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a usable key: " + file, e);
        }
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSigned(String text, String signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair.getPublic());
            signature.update(text.getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false; // no signature at all, or none of this length
        }
    }

    /** Whole or not at all. */
    private static void write(Path file, KeyPair pair) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), onlyOwner)) {
            channel.write(ByteBuffer.wrap((text(pair.getPrivate().getEncoded())
                            + text(pair.getPublic().getEncoded()))
                    .getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    private static byte[] bytes(String line) {
        return Base64.getDecoder().decode(line.strip());
    }
}
