package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.lotse.documents.BlobId;
import de.lotse.documents.Blobs;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.documents.UploadCheck.Accepted;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@LotseTest
class BlobsTests {

    private static final byte[] CONTENT = "Meldebescheinigung von Frau Beispiel".getBytes(UTF_8);
    private static final Accepted ACCEPTED = new Accepted("text/plain", Sha256.hex(CONTENT), "Meldung.txt");

    private final Given given;
    private final Blobs blobs;
    private final CaseCipher cipher;
    private final JdbcClient jdbc;
    private final UUID caseId = Ids.next();
    private final Actor actor;

    @Autowired
    BlobsTests(Given given, Blobs blobs, CaseCipher cipher, JdbcClient jdbc) {
        this.given = given;
        this.blobs = blobs;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.actor = given.caseManager();
    }

    @BeforeEach
    void aCaseHasAKey() {
        cipher.create(actor.tenant(), caseId);
    }

    @Test
    void aStoredFileComesBackAsItWas() {
        var id = stored();

        assertThat(given.as(actor, () -> blobs.load(id))).isEqualTo(CONTENT);
        var blob = given.as(actor, () -> blobs.find(id));
        assertThat(blob.caseId()).isEqualTo(caseId);
        assertThat(blob.mediaType()).isEqualTo("text/plain");
        assertThat(blob.size()).isEqualTo(CONTENT.length);
        assertThat(blob.sha256()).isEqualTo(ACCEPTED.sha256());
    }

    @Test
    void theDatabaseDoesNotSeeTheContent() {
        var id = stored();

        var kept = given.as(actor, () -> jdbc.sql("select b.content from documents.blob b where b.id = ?")
                .param(id.value())
                .query(byte[].class)
                .single());
        assertThat(new String(kept, UTF_8)).doesNotContain("Beispiel");
    }

    @Test
    void hidesFilesOfOtherOrganisationsAndMunicipalities() {
        var id = stored();
        var neighbour = given.caseManager();
        var stranger = given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.CASE_MANAGER);

        for (var other : new Actor[] {neighbour, stranger}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> given.as(other, () -> blobs.load(id)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> given.as(other, () -> blobs.find(id)));
            assertThat(given.as(other, () -> blobs.deleteAllOf(caseId))).isZero();
        }
        assertThat(given.as(actor, () -> blobs.load(id))).isEqualTo(CONTENT);
    }

    @Test
    void aFileOfAnErasedCaseCannotBeOpened() {
        var id = stored();

        cipher.destroy(actor.tenant(), caseId);

        assertThatExceptionOfType(CaseKeyMissing.class).isThrownBy(() -> given.as(actor, () -> blobs.load(id)));
    }

    @Test
    void theErasureOfACaseDeletesItsFiles() {
        var first = stored();
        stored();

        assertThat(given.as(actor, () -> blobs.deleteAllOf(caseId))).isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> given.as(actor, () -> blobs.find(first)));
    }

    @Test
    void aDeletedFileIsGone() {
        var id = stored();

        given.as(actor, () -> {
            blobs.delete(id);
            return id;
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> given.as(actor, () -> blobs.find(id)));
    }

    @Test
    void theApplicationCannotChangeAStoredFile() {
        stored();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> given.as(actor, () -> jdbc.sql("update documents.blob set size = 1")
                        .update()))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void refusesOtherBytesThanWereChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.as(actor, () -> blobs.store(caseId, ACCEPTED, new byte[] {1})));
    }

    @Test
    void worksOnlyInsideTheCallersTransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> blobs.store(caseId, ACCEPTED, CONTENT));
    }

    private BlobId stored() {
        return given.as(actor, () -> blobs.store(caseId, ACCEPTED, CONTENT));
    }
}
