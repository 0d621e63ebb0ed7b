package de.lotse.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.TenantId;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

@Component
class EnvelopeTenantCipher implements TenantCipher {

    /** A tenant's key lies among its case keys under the nil UUID (RFC 9562 §5.9), which no case can have. */
    private static final UUID TENANT_KEY = new UUID(0, 0);

    private static final String HMAC = "HmacSHA256";
    private final KeyRing keys;

    EnvelopeTenantCipher(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public byte[] encrypt(TenantId tenant, String text, String place) {
        return Sealing.seal(keyOf(tenant).narrative(), text.getBytes(UTF_8), place);
    }

    @Override
    public String decrypt(TenantId tenant, byte[] encrypted, String place) {
        return new String(Sealing.open(keys.get(tenant, TENANT_KEY).narrative(), encrypted, place), UTF_8);
    }

    @Override
    public byte[] blindIndex(TenantId tenant, String type, String value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keyOf(tenant).words(), HMAC));
            mac.update(type.getBytes(UTF_8));
            mac.update((byte) 0); // so that ("ab", "c") and ("a", "bc") differ
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No " + HMAC, e);
        }
    }

    private WorkingKeys keyOf(TenantId tenant) {
        if (!keys.has(tenant, TENANT_KEY)) keys.create(tenant, TENANT_KEY);
        return keys.get(tenant, TENANT_KEY);
    }
}
