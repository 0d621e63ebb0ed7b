package de.lotse.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class PlanPdfTests {

    private static final String ARABIC = "أريد أن أعمل كممرضة";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    Goals goals;

    @Autowired
    Steps steps;

    @Autowired
    PlanPdfs pdfs;

    @TempDir
    private Path folder;

    @Test
    void aPlanOnPaperIsAccessibleAndFitForTheArchive() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "ابراهيم, مريم");
        var plan = agreed(amira, id);

        var file = Files.write(folder.resolve("plan.pdf"), print(amira, id, plan));

        assertThat(VeraPdf.failures(file)).isEmpty();
    }

    @Test
    void aPlanOnPaperSaysWhatWasAgreedInThePersonsOwnWords() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Melnyk, Олена");
        var plan = agreed(amira, id);

        assertThat(text(print(amira, id, plan)))
                .contains("Ihr Hilfeplan", "Melnyk, Олена", ARABIC, "Ich arbeite als Pflegerin.")
                .contains("Zeile mit <Zeichen> & mehr", "Bezirksregierung", "10 Uhr im Rathaus", "Unterschrift")
                .contains(number(amira, id));
    }

    @Test
    void printingIsWrittenIntoTheAccessLogAndTheFileIsSaved() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Osman, Yusuf");
        var plan = agreed(amira, id);

        var answer = given.browserOf(amira).get(path(id, plan));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("Osman");
        assertThat(given.as(amira, () -> jdbc.sql("""
                                select action from audit.access_entry
                                where  subject_ids @> array[?::uuid] and user_id = ?""")
                        .params(id.value(), amira.user().value())
                        .query(String.class)
                        .list()))
                .contains("PRINT");
    }

    @Test
    void strangersAndDraftsHaveNoPaper() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Demir, Leyla");
        var plan = agreed(amira, id);
        var draft = given.as(amira, () -> plans.begin(id, plan));

        assertThat(given.browserOf(given.caseManager()).get(path(id, plan)).status())
                .isEqualTo(404);
        assertThat(given.browserOf(amira).get(path(id, draft)).status()).isEqualTo(404);
    }

    private UUID agreed(Actor actor, CaseId id) {
        return given.as(actor, () -> {
            var plan = plans.begin(id, null);
            var goal = goals.add(
                    id,
                    plan,
                    new Goal(
                            Ids.next(),
                            0,
                            "TRAINING_WORK",
                            ARABIC,
                            "Ich arbeite als Pflegerin.",
                            "",
                            TODAY.plusDays(180)));
            steps.add(
                    id,
                    plan,
                    new Step(
                            Ids.next(),
                            goal,
                            0,
                            "Zeile mit <Zeichen> & mehr\u0007",
                            Responsible.CASE_MANAGER,
                            "",
                            "Bezirksregierung",
                            "APPLICATION",
                            "",
                            TODAY.plusDays(5),
                            null));
            plans.agree(
                    id,
                    plan,
                    new Agreement(
                            TODAY,
                            AgreedHow.SIGNED,
                            "",
                            "ar",
                            "POOL_ON_SITE",
                            "",
                            TODAY.plusDays(14),
                            "10 Uhr im Rathaus"));
            return plan;
        });
    }

    private byte[] print(Actor actor, CaseId id, UUID plan) {
        return given.as(actor, () -> pdfs.print(id, plan).pdf().bytes());
    }

    private String number(Actor actor, CaseId id) {
        return given.as(actor, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private static String path(CaseId id, UUID plan) {
        return "/faelle/" + id.value() + "/hilfeplan/" + plan + "/pdf";
    }

    /** On one line, because cells break theirs. Arabic letters are printed in their joined forms; NFKC leads back to the letters (Unicode Standard Annex 15). */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            return text.replaceAll("\\s+", " ");
        }
    }
}
