package de.lotse.documents.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import de.lotse.documents.PieceCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.TenantId;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

@Component
class EnvelopePieceCipher implements PieceCipher {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private final TenantCipher tenants;

    EnvelopePieceCipher(TenantCipher tenants) {
        this.tenants = tenants;
    }

    @Override
    public byte[] newKey(TenantId tenant, String place) {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return tenants.encrypt(tenant, Base64.getEncoder().encodeToString(key), place);
    }

    @Override
    public Pieces open(TenantId tenant, byte[] wrapped, String place) {
        var key = Base64.getDecoder().decode(tenants.decrypt(tenant, wrapped, place));
        try {
            return new Sealed(new AesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a key: " + place, e);
        }
    }

    private record Sealed(AesGcmJce key) implements Pieces {

        @Override
        public byte[] encrypt(byte[] piece, String place) {
            return Sealing.seal(key, piece, place);
        }

        @Override
        public byte[] decrypt(byte[] encrypted, String place) {
            return Sealing.open(key, encrypted, place);
        }
    }
}
