package de.lotse.casework.casesheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CaseSheetTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void holdsWhatAColleagueNeedsOnOnePageAndIsLoggedWithItsPurpose() throws IOException, InterruptedException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        given.consent(amira, id);
        fill(amira, id, false);

        var pdf = print(amira, id, "EMERGENCY");

        assertThat(VeraPdf.failures(Files.write(folder.resolve("sheet.pdf"), pdf)))
                .isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Haddad, Rima", "Kind 1", "Lindenstraße 5", "0151 222", "bis 31.12.2099", "Zweck: Notfall")
                    .contains("Widerspruch im Sozialrecht", "gültig", "Ratsuchende")
                    .doesNotContain("0151 666"); // not safe
        }
        assertThat(given.browserOf(amira)
                        .get("/faelle/" + id.value() + "/zugriffe")
                        .text())
                .contains("gedruckt: Notfall");
    }

    @Test
    void anAddressThatMustNotBecomeKnownStaysOut() throws IOException {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        fill(amira, id, true);

        try (var document = Loader.loadPDF(print(amira, id, "DESK"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Adresse geschützt")
                    .doesNotContain("Lindenstraße");
        }
    }

    @Test
    void withoutAPurposeNothingIsPrinted() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var path = path(id);

        var answer = given.browserOf(amira).get(path).form(path).send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Wählen Sie aus, wofür Sie das Blatt brauchen.");
    }

    @Test
    void whoMayNotOpenTheCasePrintsNothing() {
        var amira = given.caseManager();
        var id = given.caseOf(amira, "Haddad, Rima");
        var colleague = given.browserOf(given.colleague(amira.organisation(), Role.CASE_MANAGER));

        assertThat(colleague.get(path(id)).status()).isEqualTo(404);
    }

    private byte[] print(Actor actor, CaseId id, String purpose) {
        var browser = given.browserOf(actor);
        var form = browser.get(path(id)).form(path(id)).with("purpose", purpose);
        return browser.download(form);
    }

    /** A household of twelve with long names, more deadlines than fit, and two ways to reach the person. */
    private void fill(Actor actor, CaseId id, boolean secret) {
        given.as(actor, () -> {
            var client = jdbc.sql("select client_id from casework.case_file where id = ?")
                    .param(id.value())
                    .query(UUID.class)
                    .single();
            for (var child = 1; child <= 11; child++) {
                var person = Ids.next();
                jdbc.sql("insert into casework.person (id, display_name) values (?, ?)")
                        .params(person, "Kind " + child + " mit langem Namen".repeat(4))
                        .update();
                jdbc.sql(
                                "insert into casework.household_member (id, case_id, person_id, role) values (?, ?, ?, 'CHILD')")
                        .params(Ids.next(), id.value(), person)
                        .update();
            }
            for (var day = 1; day <= 8; day++)
                jdbc.sql("""
                                insert into casework.deadline (id, case_id, rule, happened, happened_on, computed_due_on, due_on)
                                values (?, ?, 'OBJECTION_SGG', 'SERVED', ?, ?, ?)""")
                        .params(
                                Ids.next(),
                                id.value(),
                                LocalDate.of(2090, 1, day),
                                LocalDate.of(2090, 2, day),
                                LocalDate.of(2090, 2, day))
                        .update();
            jdbc.sql("""
                            insert into casework.residence_title (id, case_id, person_id, title, valid_from, valid_to)
                            values (?, ?, ?, '25_2_1', date '2020-01-01', date '2099-12-31')""").params(Ids.next(), id.value(), client).update();
            jdbc.sql("""
                            insert into casework.contact_point (id, person_id, type, value, safe)
                            values (?, ?, 'MOBILE', '0151 222', 'YES'), (?, ?, 'MOBILE', '0151 666', 'NO')""").params(Ids.next(), client, Ids.next(), client).update();
            jdbc.sql(
                            "insert into casework.person_address (id, person_id, street, city) values (?, ?, 'Lindenstraße 5', 'Herne')")
                    .params(Ids.next(), client)
                    .update();
            return jdbc.sql("update casework.person set address_protected = ? where id = ?")
                    .params(secret, client)
                    .update();
        });
    }

    private static String path(CaseId id) {
        return "/faelle/" + id.value() + "/fallblatt";
    }
}
