package de.lotse.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.lotse.documents.CaseCipher;
import de.lotse.documents.CiphertextRejected;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.nio.file.Path;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CaseCipherProperties {

    private static final TenantId TENANT = new TenantId(5916);
    private static final UUID CASE = Ids.next();
    private static final CaseCipher CIPHER = new KeyFolders(Path.of("target/test-keys", CASE.toString())).cases();

    static {
        CIPHER.create(TENANT, CASE);
    }

    @Property(tries = 300)
    void everyTextComesBack(@ForAll String text, @ForAll String place) {
        assertThat(CIPHER.decrypt(TENANT, CASE, CIPHER.encrypt(TENANT, CASE, text, place), place))
                .isEqualTo(text);
    }

    @Property(tries = 300)
    void everyDocumentComesBack(@ForAll byte[] content, @ForAll String place) {
        assertThat(CIPHER.decryptBytes(TENANT, CASE, CIPHER.encryptBytes(TENANT, CASE, content, place), place))
                .isEqualTo(content);
    }

    @Property(tries = 300)
    void everyFlippedBitIsNoticed(@ForAll String text, @ForAll int position, @ForAll byte bit) {
        var encrypted = CIPHER.encrypt(TENANT, CASE, text, "a.b:1");
        encrypted[Math.floorMod(position, encrypted.length)] ^= (byte) (1 << (bit & 7));

        assertThatExceptionOfType(CiphertextRejected.class)
                .isThrownBy(() -> CIPHER.decrypt(TENANT, CASE, encrypted, "a.b:1"));
    }
}
