package de.lotse.documents.keys;

import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import java.nio.file.Path;

/** The two folders of an installation; each call of {@link #cases()} or {@link #tenants()} is a node that has just started. */
record KeyFolders(Path root) {

    Path kek() {
        return root.resolve("secrets/kek.json");
    }

    Path store() {
        return root.resolve("case-keys");
    }

    CaseCipher cases() {
        return new EnvelopeCaseCipher(ring());
    }

    TenantCipher tenants() {
        return new EnvelopeTenantCipher(ring());
    }

    FileCaseKeyStore files() {
        return new FileCaseKeyStore(store());
    }

    private KeyRing ring() {
        return new KeyRing(files(), KeyEncryptionKey.open(kek(), files()));
    }
}
