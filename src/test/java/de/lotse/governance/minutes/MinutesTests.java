package de.lotse.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.pdf.VeraPdf;
import de.lotse.governance.Soest;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes from the first draft to a correction. That nothing changes approved ones: see {@link ApprovedMinutesTests}. */
@LotseTest
class MinutesTests {

    private static final String ARABIC = "تم الاتفاق";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Soest soest;
    private UUID body;
    private UUID meeting;
    private UUID item;
    private String path;
    private Actor chair;
    private Actor secretary;
    private Browser chairs;
    private Browser writes;
    private Browser members;

    @BeforeEach
    void aMeetingThatWasHeld() {
        soest = new Soest(given, tenants, organisations, jdbc);
        body = soest.body("Runde " + UUID.randomUUID());
        chair = soest.colleague(Role.BODY_MEMBER);
        secretary = soest.colleague(Role.BODY_MEMBER);
        var member = soest.colleague(Role.BODY_MEMBER);
        var seat = soest.seat(body, chair, "CHAIR");
        soest.seat(body, secretary, "SECRETARY");
        soest.seat(body, member, "MEMBER");
        meeting = soest.meeting(body, LocalDate.now().minusDays(3));
        item = soest.item(body, meeting, "Zahlungslücke");
        soest.run(
                "insert into governance.attendance (id, meeting_id, member_id, name, state) values (?, ?, ?, 'Renate Dorn', 'PRESENT')",
                Ids.next(),
                meeting,
                seat);
        path = "/gremien/" + body + "/sitzungen/" + meeting + "/niederschrift";
        chairs = soest.browser(chair);
        writes = soest.browser(secretary);
        members = soest.browser(member);
    }

    @Test
    void membersReadWhatIsCirculatedObjectAndTheChairApproves() {
        var one = begun();
        assertThat(members.get(one).status()).isEqualTo(404);
        assertThat(members.get(path).text()).contains("Sobald sie verschickt ist");
        writes.get(one).form(one + "/umlauf").send();
        assertThat(members.get("/mitteilungen").text()).contains("Eine Niederschrift ist verschickt.");

        var empty = members.get(one).form(one + "/einwaende").send();
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Schreiben Sie, was zu berichtigen ist.");
        members.get(one)
                .form(one + "/einwaende")
                .with("objection", "Es waren drei Träger.")
                .with("item", item.toString())
                .send();
        assertThat(writes.get("/mitteilungen").text()).contains("Jemand hat einen Einwand");
        assertThat(members.get(one).page().select("form[action$=/genehmigung]")).isEmpty();
        assertThat(writes.get(one).page().select("form[action$=/genehmigung]")).isEmpty();

        var early = chairs.get(one).form(one + "/genehmigung").send();
        assertThat(early.follow().text()).contains("Ein Einwand ist noch offen.");
        var answer = writes.get(one).page().select("form[action$=/antwort]").attr("action");
        writes.get(one)
                .form(answer)
                .with("accepted", "true")
                .with("answer", "Stimmt.")
                .send();
        var accepted = "steht aber noch nicht in der Niederschrift";
        assertThat(writes.get(one).text()).contains(accepted);
        assertThat(chairs.get(one).form(one + "/genehmigung").send().follow().text())
                .contains(accepted);
        writes.get(one).form(one + "/bearbeitung").send();
        write(one, "Drei Träger berichten. " + ARABIC);
        writes.get(one).form(one + "/umlauf").send();
        chairs.get(one).form(one + "/genehmigung").send();

        assertThat(members.get(path).text())
                .contains(
                        "genehmigt",
                        "durch " + chair.name(),
                        "Drei Träger berichten.",
                        ARABIC,
                        "Renate Dorn",
                        "Stimmt.");
    }

    /** With approval nothing can be decided any more, and whoever laid it before the body would wait for ever. */
    @Test
    void whatOthersWaitForIsDecidedOrDeferredBeforeApproval() {
        soest.run(
                "update governance.agenda_item set subject_kind = 'TEST', subject_id = ?, subject_path = '/themen/test' where id = ?",
                Ids.next(),
                item);
        var one = approved("Die Gruppe hat beraten.");
        assertThat(chairs.get(one).text()).contains("Noch ohne Ergebnis", "Zahlungslücke");
        assertThat(chairs.get(one).form(one + "/genehmigung").send().follow().text())
                .contains("Ein Punkt hat noch kein Ergebnis.");

        soest.run("update governance.agenda_item set state = 'DEFERRED' where id = ?", item);
        chairs.get(one).form(one + "/genehmigung").send();
        assertThat(members.get(path).text()).contains("durch " + chair.name()).doesNotContain("Noch ohne Ergebnis");
    }

    @Test
    void twoWhoWriteAtOnceSeeBothTexts() {
        var one = begun();
        var mine = writes.get(one + "/texte").form(one + "/texte").with(field(), "Von mir");
        chairs.get(one + "/texte").form(one + "/texte").with(field(), "Von ihr").send();
        var stale = mine.send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Von mir", "Von ihr");
        assertThat(stale.valueOf(field())).isEqualTo("Von mir");
    }

    @Test
    void aCorrectionIsANewRevisionThatNamesTheOldOne() throws IOException {
        var first = approved("Alt");
        var before = members.get(first).page().select("main").text();
        writes.get(first)
                .form(first + "/berichtigung")
                .with("reason", "Zahl vertauscht")
                .send();
        var second =
                writes.get(path).page().select("a[href$=/texte]").attr("href").replace("/texte", "");
        assertThat(members.get(path).text()).contains("Alt", "1. Fassung"); // the draft is not theirs
        write(second, "Neu");
        writes.get("/gremien/" + body + "/punkte/" + item + "/beschluss")
                .form("/gremien/" + body + "/punkte/" + item + "/beschluss")
                .with("kind", "NOTED")
                .with("text", "Nachgetragen")
                .send();
        writes.get(second).form(second + "/umlauf").send();
        chairs.get(second).form(second + "/genehmigung").send();

        assertThat(members.get(path).text())
                .contains("2. Fassung", "Neu", "Nachgetragen", "Berichtigt die 1. Fassung.", "Zahl vertauscht");
        var old = members.get(first);
        assertThat(old.text()).contains("Das ist eine frühere Fassung", "Alt").doesNotContain("Nachgetragen");
        assertThat(before).contains("Alt");
        assertThat(pdf(second)).contains("Neu", "Berichtigt die 1. Fassung.");
    }

    /** Whoever presides elsewhere and has a plain seat here knows the addresses. */
    @Test
    void whoPresidesAnotherBodyChangesNothingHere() {
        var stranger = soest.colleague(Role.BODY_MEMBER);
        var elsewhere = soest.body("Anderswo " + UUID.randomUUID());
        soest.seat(elsewhere, stranger, "CHAIR");
        soest.seat(body, stranger, "MEMBER");
        var browser = soest.browser(stranger);
        var one = begun();
        write(one, "Unberührt");
        writes.get(one).form(one + "/umlauf").send();
        var there = one.replace(body.toString(), elsewhere.toString());
        for (var deed : List.of("texte", "umlauf", "bearbeitung", "genehmigung", "berichtigung"))
            assertThat(browser.post(there + "/" + deed, token(browser)).status())
                    .as(deed)
                    .isEqualTo(404);
        assertThat(browser.get(there + "/texte").status()).isEqualTo(404);
        assertThat(members.get(one).text()).contains("Unberührt");
    }

    @Test
    void minutesAreAccessiblePdf() throws IOException, InterruptedException {
        decide(ARABIC);
        var one = approved("Gesprochen");
        var pdf = Files.write(
                folder.resolve("niederschrift.pdf"),
                members.download(one + "/pdf").body());
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(pdf(one)).contains("Renate Dorn", "1. Zahlungslücke", "Gesprochen", "Genehmigt am");
    }

    private static Map<String, String> token(Browser browser) {
        var token = browser.get("/start").page().select("input[name=_csrf]").val();
        return Map.of("_csrf", token, "version", "1", "reason", "Geändert");
    }

    private String pdf(String one) throws IOException {
        try (var document = Loader.loadPDF(members.download(one + "/pdf").body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void decide(String text) {
        var at = "/gremien/" + body + "/punkte/" + item + "/beschluss";
        assertThat(writes.get(at)
                        .form(at)
                        .with("kind", "RESOLVED")
                        .with("text", text)
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private String approved(String text) {
        var one = begun();
        write(one, text);
        writes.get(one).form(one + "/umlauf").send();
        chairs.get(one).form(one + "/genehmigung").send();
        return one;
    }

    private String begun() {
        var begun = writes.get(path).form(path).send().header("Location");
        assertThat(begun).endsWith("/texte");
        return begun.replace("/texte", "");
    }

    private void write(String one, String text) {
        var answer = writes.get(one + "/texte")
                .form(one + "/texte")
                .with(field(), text)
                .send();
        assertThat(answer.status()).isEqualTo(303);
    }

    private String field() {
        return "text-" + item;
    }
}
