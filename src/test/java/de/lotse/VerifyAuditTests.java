package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The command, beside the application of the tests; what it finds is tested with the chain. */
@LotseTest
@ExtendWith(OutputCaptureExtension.class)
class VerifyAuditTests {

    @Autowired
    Given given;

    @TempDir
    Path folder;

    @Test
    void looksAtEachMunicipalityWhileLotseRuns(CapturedOutput output) throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Beleg, Berta");
        assertThat(given.browserOf(amira).get("/faelle/" + id.value()).status()).isEqualTo(200);

        assertThat(verify()).isZero();

        assertThat(output.getOut())
                .contains("Kommune 05916: ", "auf das Siegel.", "Es gibt keine Prüfpunkte.")
                .doesNotContain("Kommune 05916: noch kein Eintrag versiegelt; keiner wartet")
                .doesNotContain("Berta", amira.user().value().toString());
    }

    @Test
    void aCheckpointOfSomebodyElseEndsItWithACodeOfItsOwn(CapturedOutput output) throws IOException {
        var line = "1 5916 1 00 2026-01-01T00:00:00Z 2026-01-01T00:00:00Z c2lnbmVk";
        Files.writeString(folder.resolve("checkpoints-2026-01.txt"), line + "\n");

        assertThat(verify()).isEqualTo(VerifyAudit.NOT_WHOLE);

        assertThat(output.getOut()).contains("Prüfpunkt checkpoints-2026-01.txt:1: nicht mit dem Schlüssel");
    }

    private int verify() throws IOException {
        return VerifyAudit.run(
                "--lotse.audit.checkpoint-folder=" + folder, "--lotse.audit.key-file=" + folder.resolve("key"));
    }
}
