package de.lotse.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import de.lotse.documents.CaseKeyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key that wraps the case keys: a Tink keyset in a file, so that a new key can take over while the old ones still read. */
final class KeyEncryptionKey {

    private final KeysetHandle keys;
    private final Aead aead;

    private KeyEncryptionKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * Reads the file, or makes it at the first start.
     *
     * @throws IllegalStateException when the file is missing although case keys exist: a new key could not read them
     */
    static KeyEncryptionKey open(Path file, CaseKeyStore store) {
        try {
            AeadConfig.register();
            if (!Files.exists(file)) createAtFirstStart(file, store);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write the key-encryption key " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a usable key-encryption key: " + file, e);
        }
    }

    /** Adds a key that wraps from now on. Running nodes must be restarted before they can read what others wrap with it. */
    static void rotate(Path file) throws IOException, GeneralSecurityException {
        var withNewKey = KeysetHandle.newBuilder(read(file).keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        DurableFile.replace(file, json(withNewKey));
    }

    byte[] wrap(byte[] key, String owner) throws GeneralSecurityException {
        return aead.encrypt(key, owner.getBytes(UTF_8));
    }

    byte[] unwrap(byte[] wrapped, String owner) throws GeneralSecurityException {
        return aead.decrypt(wrapped, owner.getBytes(UTF_8));
    }

    private static void createAtFirstStart(Path file, CaseKeyStore store) throws IOException, GeneralSecurityException {
        if (!store.list().isEmpty())
            throw new IllegalStateException(
                    "The key-encryption key %s is missing, but case keys exist. Restore it from its backup."
                            .formatted(file));
        DurableFile.create(file, json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
    }

    private static KeyEncryptionKey read(Path file) throws IOException, GeneralSecurityException {
        return new KeyEncryptionKey(
                TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
    }

    private static byte[] json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                .getBytes(UTF_8);
    }
}
