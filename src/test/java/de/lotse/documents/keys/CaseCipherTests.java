package de.lotse.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.lotse.documents.CaseCipher;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.documents.CaseKeyStore;
import de.lotse.documents.CiphertextRejected;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCipherTests {

    private static final TenantId HERNE = new TenantId(5916);
    private static final TenantId ESSEN = new TenantId(5113);
    private static final String PLACE = "casework.case_note.text:1";
    private static final String TEXT = "Gespräch über die Wohnungssuche, Übersetzung: العربية";

    @TempDir
    private Path temporary;

    private KeyFolders folders;
    private CaseCipher cipher;
    private final UUID caseId = Ids.next();

    @BeforeEach
    void startANode() {
        folders = new KeyFolders(temporary);
        cipher = folders.cases();
        cipher.create(HERNE, caseId);
    }

    @Test
    void anotherNodeReadsWhatOneWrote() {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);

        assertThat(folders.cases().decrypt(HERNE, caseId, encrypted, PLACE)).isEqualTo(TEXT);
    }

    @Test
    void equalTextsDoNotLookEqual() {
        assertThat(cipher.encrypt(HERNE, caseId, TEXT, PLACE)).isNotEqualTo(cipher.encrypt(HERNE, caseId, TEXT, PLACE));
    }

    @Test
    void aTextMovedToAnotherRowIsRejected() {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);

        assertThatExceptionOfType(CiphertextRejected.class)
                .isThrownBy(() -> cipher.decrypt(HERNE, caseId, encrypted, "casework.case_note.text:2"))
                .withMessageContaining("casework.case_note.text:2");
    }

    @Test
    void aTextOfAnotherCaseIsRejected() {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);
        var other = Ids.next();
        cipher.create(HERNE, other);

        assertThatExceptionOfType(CiphertextRejected.class)
                .isThrownBy(() -> cipher.decrypt(HERNE, other, encrypted, PLACE));
    }

    @Test
    void aDocumentCannotBeReadAsText() {
        var encrypted = cipher.encryptBytes(HERNE, caseId, new byte[] {1, 2, 3}, PLACE);

        assertThatExceptionOfType(CiphertextRejected.class)
                .isThrownBy(() -> cipher.decrypt(HERNE, caseId, encrypted, PLACE));
    }

    @Test
    void aKeyFileMovedToAnotherTenantOpensNothing() throws IOException {
        var key = onlyKeyFile();
        var stolen = folders.store()
                .resolve("5113")
                .resolve(folders.store().resolve("5916").relativize(key));
        Files.createDirectories(stolen.resolve("..").normalize());
        Files.copy(key, stolen);

        assertThatExceptionOfType(CiphertextRejected.class).isThrownBy(() -> cipher.wordKey(ESSEN, caseId));
    }

    @Test
    void aDestroyedKeyMakesTheTextUnreadableOnEveryNode() {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);

        cipher.destroy(HERNE, caseId);

        for (var node : new CaseCipher[] {cipher, folders.cases()})
            assertThatExceptionOfType(CaseKeyMissing.class)
                    .isThrownBy(() -> node.decrypt(HERNE, caseId, encrypted, PLACE))
                    .withMessageContaining(caseId.toString())
                    .withMessageContaining("erased");
        assertThat(folders.files().list()).isEmpty();
    }

    @Test
    void creatingTwiceKeepsTheFirstKey() {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);

        folders.cases().create(HERNE, caseId);

        assertThat(folders.cases().decrypt(HERNE, caseId, encrypted, PLACE)).isEqualTo(TEXT);
    }

    @Test
    void aKeyWhoseCaseWasNeverCommittedDisturbsNobody() {
        var neverCommitted = Ids.next();
        cipher.create(HERNE, neverCommitted);

        var afterTheCrash = folders.cases();
        afterTheCrash.create(HERNE, neverCommitted);

        assertThat(afterTheCrash.wordKey(HERNE, neverCommitted)).hasSize(32);
        assertThat(afterTheCrash.wordKey(HERNE, caseId)).hasSize(32);
    }

    @Test
    void aHalfWrittenKeyLeftByACrashIsNotAKey() throws IOException {
        var key = onlyKeyFile();
        Files.write(key.resolveSibling(Ids.next() + ".key." + UUID.randomUUID() + ".tmp"), new byte[3]);

        assertThat(folders.files().list()).containsExactly(new CaseKeyStore.Entry(HERNE, caseId));
    }

    @Test
    void keysOfBeforeARotationStayReadable() throws IOException, GeneralSecurityException {
        var encrypted = cipher.encrypt(HERNE, caseId, TEXT, PLACE);
        var sizeBefore = Files.size(folders.kek());

        KeyEncryptionKey.rotate(folders.kek());

        var restarted = folders.cases();
        var newCase = Ids.next();
        restarted.create(HERNE, newCase);
        assertThat(Files.size(folders.kek())).isGreaterThan(sizeBefore);
        assertThat(restarted.decrypt(HERNE, caseId, encrypted, PLACE)).isEqualTo(TEXT);
        assertThatExceptionOfType(CiphertextRejected.class)
                .as("the old key no longer wraps")
                .isThrownBy(() -> cipher.wordKey(HERNE, newCase));
    }

    @Test
    void refusesToStartWithANewKeyEncryptionKeyWhenCaseKeysExist() throws IOException {
        Files.delete(folders.kek());

        assertThatIllegalStateException().isThrownBy(folders::cases).withMessageContaining("Restore it");
        assertThat(folders.kek()).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayReadTheKeys() throws IOException, GeneralSecurityException {
        KeyEncryptionKey.rotate(folders.kek());

        for (var file : new Path[] {folders.kek(), onlyKeyFile()})
            assertThat(permissions(file)).isEqualTo("rw-------");
        for (var folder : new Path[] {
            temporary.resolve("secrets"), folders.store(), folders.store().resolve("5916")
        }) assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    private Path onlyKeyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folders.store())) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
