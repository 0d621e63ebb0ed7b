package de.lotse.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.lotse.documents.CaseKeyMissing;
import de.lotse.documents.CiphertextRejected;
import de.lotse.shared.TenantId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantCipherTests {

    private static final TenantId HERNE = new TenantId(5916);
    private static final TenantId ESSEN = new TenantId(5113);
    private static final String PLACE = "web.draft.text:1";

    @TempDir
    private Path temporary;

    @Test
    void anotherNodeReadsWhatOneWrote() {
        var folders = new KeyFolders(temporary);
        var encrypted = folders.tenants().encrypt(HERNE, "Entwurf", PLACE);

        assertThat(folders.tenants().decrypt(HERNE, encrypted, PLACE)).isEqualTo("Entwurf");
    }

    @Test
    void anotherTenantOrPlaceReadsNothing() {
        var cipher = new KeyFolders(temporary).tenants();
        var encrypted = cipher.encrypt(HERNE, "Entwurf", PLACE);
        cipher.encrypt(ESSEN, "anderes", PLACE);

        assertThatExceptionOfType(CiphertextRejected.class).isThrownBy(() -> cipher.decrypt(ESSEN, encrypted, PLACE));
        assertThatExceptionOfType(CiphertextRejected.class)
                .isThrownBy(() -> cipher.decrypt(HERNE, encrypted, "web.draft.text:2"));
    }

    @Test
    void aTenantThatNeverWroteHasNothingToRead() {
        var cipher = new KeyFolders(temporary).tenants();

        assertThatExceptionOfType(CaseKeyMissing.class).isThrownBy(() -> cipher.decrypt(HERNE, new byte[40], PLACE));
    }

    @Test
    void equalNumbersMatchOnlyWithinOneTenantAndType() {
        var folders = new KeyFolders(temporary);
        var cipher = folders.tenants();
        var index = cipher.blindIndex(HERNE, "AZR", "012345678901");

        assertThat(folders.tenants().blindIndex(HERNE, "AZR", "012345678901")).isEqualTo(index);
        assertThat(cipher.blindIndex(HERNE, "AZ", "R012345678901")).isNotEqualTo(index);
        assertThat(cipher.blindIndex(HERNE, "FILE_NO_ABH", "012345678901")).isNotEqualTo(index);
        assertThat(cipher.blindIndex(ESSEN, "AZR", "012345678901")).isNotEqualTo(index);
    }
}
