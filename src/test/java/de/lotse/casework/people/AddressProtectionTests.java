package de.lotse.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.search.NameEntry;
import de.lotse.casework.search.NameEntry.Kind;
import de.lotse.casework.search.NameEntry.Script;
import de.lotse.casework.search.PersonNames;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who is no member follows every link that she has, and reads every page, PDF, workbook and calendar file behind it. */
@LotseTest
class AddressProtectionTests {

    private static final String STREET = "Zypressengasse";
    private static final String SCHOOL = "Zypressenschule";
    private static final int MOST_PAGES = 220;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonNames names;

    @Autowired
    CaseAccess access;

    private Actor amira;
    private CaseId id;

    @BeforeEach
    void begin() {
        amira = given.caseManager();
        id = given.caseOf(amira, "Versteck, Vera");
        given.as(amira, () -> {
            var client = client();
            names.store(
                    new PersonId(client), List.of(new NameEntry("Vera", "", "Versteck", Script.LATIN, Kind.OFFICIAL)));
            jdbc.sql("""
                            insert into casework.person_address (id, person_id, street, postal_code, city, district)
                            values (?, ?, ?, '44623', 'Herne', '5916-WANNE')""").params(Ids.next(), client, STREET + " 7").update();
            jdbc.sql(
                            "insert into casework.contact_point (id, person_id, type, value, safe) values (?, ?, 'MOBILE', '0151 222', 'YES')")
                    .params(Ids.next(), client)
                    .update();
            jdbc.sql("insert into casework.person_school (id, person_id, type, name) values (?, ?, 'KITA', ?)")
                    .params(Ids.next(), client, SCHOOL)
                    .update();
            return jdbc.sql("update casework.person set address_protected = true where id = ?")
                    .param(client)
                    .update();
        });
        meetAtHome();
    }

    @Test
    void theMembersOfTheCaseSeeIt() throws IOException {
        var read = walk(given.browserOf(amira), path(""));

        assertThat(read.values()).anySatisfy(text -> assertThat(text).contains(STREET));
        assertThat(read).hasSizeGreaterThan(30);
    }

    @Test
    void aColleagueAndTheOfficesOfTheOrganisationNeverSeeIt() throws IOException {
        for (var role : List.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD, Role.COORDINATION, Role.DATA_PROTECTION)) {
            var browser = given.browserOf(given.colleague(amira.organisation(), role));
            assertHidden(walk(
                    browser,
                    "/start",
                    "/kennzahlen",
                    "/kennzahlen?sicht=organisation",
                    "/termine?sicht=team",
                    "/personen",
                    "/dubletten",
                    "/leitung"));
            assertHidden(asked(browser));
        }
    }

    @Test
    void anotherOrganisationNeverSeesIt() throws IOException {
        var browser = given.browserOf(given.caseManager());

        assertHidden(walk(browser, "/start", path(""), "/vertretungen/" + id.value()));
        assertHidden(asked(browser));
    }

    @Test
    void aSubstituteWhomNoConsentNamesNeverSeesIt() throws IOException {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var form = given.browserOf(amira).get(path("/vertretung")).form(path("/vertretung"));
        form.with("colleague", jonas.user().value().toString()).with("to", "+9").send();
        var browser = given.browserOf(jonas);

        var read = walk(browser, "/start", "/vertretungen/" + id.value(), "/termine", "/termine/liste");

        assertThat(read.get("/vertretungen/" + id.value())).contains("Versteck, Vera");
        assertHidden(read);
        assertHidden(asked(browser));
    }

    @Test
    void anEmergencyOpensEverythingButWhereSheLives() throws IOException {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var browser = given.browserOf(jonas);
        browser.get("/zugriff/notfall")
                .form("/zugriff/notfall")
                .with("number", number())
                .with("code", "DANGER")
                .with("reason", "Anruf der Polizei, niemand sonst ist da")
                .send();

        var read = walk(browser, path(""), "/start");

        assertThat(read.get(path(""))).contains("Versteck, Vera");
        assertThat(read).hasSizeGreaterThan(20);
        assertHidden(read);
        assertHidden(asked(browser));
        assertHidden(Map.of(
                "Fallblatt",
                text(browser.download(
                        browser.get(path("/fallblatt")).form(path("/fallblatt")).with("purpose", "EMERGENCY")))));
    }

    @Test
    void whoeverWorkedOnItOnceNeverSeesItAgain() throws IOException {
        var jonas = given.colleague(amira.organisation(), Role.CASE_MANAGER);
        var today = LocalDate.now(Formats.ZONE);
        given.as(amira, () -> {
            access.addMember(id.value(), jonas.user(), Membership.CO_WORKER, today.minusDays(9), today.minusDays(1));
            return true;
        });

        assertHidden(walk(given.browserOf(jonas), "/start", path("")));
    }

    /** What is looked for and answered by a form. */
    private Map<String, String> asked(Browser browser) {
        var read = new LinkedHashMap<String, String>();
        for (var words : List.of("Versteck", STREET, number())) {
            for (var page : List.of("/suche", "/befehl", "/telefonnotizen/neu")) {
                var form = browser.get(page);
                if (form.status() != 200
                        || form.page().select("form[action='" + page + "']").isEmpty()) continue;
                var answer = form.form(page)
                        .with(page.equals("/befehl") ? "command" : "q", words)
                        .send();
                read.put(page + " " + words, answer.body().replace(words, ""));
            }
        }
        return read;
    }

    /** Breadth first, as far as there are links; by address, with the text of what is there. */
    private static Map<String, String> walk(Browser browser, String... from) throws IOException {
        var read = new LinkedHashMap<String, String>();
        var known = new LinkedHashSet<>(List.of(from));
        var next = new ArrayDeque<>(known);
        while (!next.isEmpty() && read.size() < MOST_PAGES) {
            var address = next.poll();
            var answer = browser.download(address);
            read.put(address, text(answer));
            if (!type(answer).startsWith("text/html")) continue;
            var page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
            for (var href : page.select("a[href^=/]").eachAttr("href")) {
                var link = href.replaceAll("#.*", "");
                if (!link.startsWith("/abmelden") && known.add(link)) next.add(link);
            }
        }
        return read;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var type = type(answer);
        if (type.startsWith("application/pdf")) return text(answer.body());
        if (type.contains("spreadsheet") || type.contains("zip")) return unzipped(answer.body());
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var file = Files.write(Files.createTempFile("lotse", ".xlsx"), bytes);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static void assertHidden(Map<String, String> read) {
        assertThat(read).isNotEmpty();
        read.forEach((address, text) -> assertThat(text)
                .as(address)
                .doesNotContain(STREET, SCHOOL)
                .doesNotContainPattern("\\b44623\\b")); // ids may hold these digits too
    }

    /** A visit at the protected address. */
    private void meetAtHome() {
        var lead = given.browserOf(amira);
        var page = lead.get(path("/termine/neu"));
        var answer = page.form(page.page().select("main form[method=post]").attr("action"))
                .with("day", "+1")
                .with("from", "23:10")
                .with("to", "23:40")
                .with("room", "")
                .with("place", STREET + " 7, 44623 Herne")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private UUID client() {
        return given.as(amira, () -> jdbc.sql("select client_id from casework.case_file where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    private String number() {
        return given.as(amira, () -> jdbc.sql("select case_number from casework.case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private String path(String tab) {
        return "/faelle/" + id.value() + tab;
    }
}
