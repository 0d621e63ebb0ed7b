package de.lotse.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.TenantId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class EnvelopeCaseCipher implements CaseCipher {

    private final KeyRing keys;

    EnvelopeCaseCipher(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public void create(TenantId tenant, UUID caseId) {
        keys.create(tenant, caseId);
    }

    @Override
    public byte[] encrypt(TenantId tenant, UUID caseId, String text, String place) {
        return Sealing.seal(keys.get(tenant, caseId).narrative(), text.getBytes(UTF_8), place);
    }

    @Override
    public String decrypt(TenantId tenant, UUID caseId, byte[] encrypted, String place) {
        return new String(Sealing.open(keys.get(tenant, caseId).narrative(), encrypted, place), UTF_8);
    }

    @Override
    public byte[] encryptBytes(TenantId tenant, UUID caseId, byte[] content, String place) {
        return Sealing.seal(keys.get(tenant, caseId).documents(), content, place);
    }

    @Override
    public byte[] decryptBytes(TenantId tenant, UUID caseId, byte[] encrypted, String place) {
        return Sealing.open(keys.get(tenant, caseId).documents(), encrypted, place);
    }

    @Override
    public byte[] wordKey(TenantId tenant, UUID caseId) {
        return keys.get(tenant, caseId).words().clone();
    }

    @Override
    public void destroy(TenantId tenant, UUID caseId) {
        keys.destroy(tenant, caseId);
    }
}
