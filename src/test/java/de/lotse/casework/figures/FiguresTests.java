package de.lotse.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.documents.pdf.VeraPdf;
import de.lotse.shared.Actor;
import de.lotse.shared.Ids;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class FiguresTests {

    private static final YearMonth LAST = YearMonth.from(LocalDate.now()).minusMonths(1);
    private static final YearMonth BEFORE = LAST.minusMonths(1);
    /** A municipality of its own for what the city sees. */
    private static final TenantId ESSEN = Given.ESSEN;

    private static final TenantId OBERBERG = new TenantId(5374);

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void theLeadSeesTheOrganisationWithoutSmallNumbers() {
        var office = office(3, 9, 6);

        var page = given.browserOf(office.lead()).get("/kennzahlen").page();

        assertThat(headline(page, "Laufende Fälle")).isEqualTo("18");
        assertThat(cells(page, "Nach Stadtbezirk", "Wanne")).startsWith(". nicht ausgewiesen");
        assertThat(cells(page, "Nach Stadtbezirk", "Sodingen"))
                .as("else Wanne is 18 − 9 − 6")
                .startsWith(". nicht ausgewiesen");
        assertThat(cells(page, "Nach Stadtbezirk", "Eickel")).startsWith("9");
        assertThat(page.text())
                .contains("weniger als 5 Menschen")
                .contains("Bei einem Träger zählt jeder Mensch einmal");
    }

    @Test
    void whoeverMayOpenTheCasesSeesThemExactly() {
        var office = office(3, 9, 6);

        var page =
                given.browserOf(office.worker()).get("/kennzahlen?wer=eigene").page();

        assertThat(cells(page, "Nach Stadtbezirk", "Wanne")).startsWith("3");
        assertThat(page.text()).contains("Alle Zahlen sind genau").doesNotContain("nicht ausgewiesen");
    }

    @Test
    void aColleagueSeesNeitherTheCasesOfAnotherNorTheirSmallNumbers() {
        var office = office(3, 9, 6);
        var colleague = given.colleague(office.organisation(), Role.CASE_MANAGER);

        var mine = given.browserOf(colleague).get("/kennzahlen?wer=eigene").page();
        var all = given.browserOf(colleague).get("/kennzahlen?wer=organisation").page();

        assertThat(headline(mine, "Laufende Fälle")).isEqualTo("0");
        assertThat(cells(all, "Nach Stadtbezirk", "Wanne")).startsWith(". nicht ausgewiesen");
    }

    @Test
    void personsCasesAndConsultationsAreCountedApart() {
        var office = office(0, 6, 0);
        consult(office.worker(), office.cases().getFirst(), LAST.atDay(5), "CONVERSATION", 45);
        consult(office.worker(), office.cases().getFirst(), LAST.atDay(6), "PHONE_CALL", 15);
        consult(office.worker(), office.cases().getFirst(), LAST.atDay(7), "NOT_REACHED", 5);
        consult(office.worker(), office.cases().getFirst(), BEFORE.atDay(7), "CONVERSATION", 60);

        var page =
                given.browserOf(office.worker()).get("/kennzahlen?wer=eigene").page();

        assertThat(headline(page, "Personen")).isEqualTo("6");
        assertThat(headline(page, "Laufende Fälle")).isEqualTo("6");
        assertThat(headline(page, "Neue Fälle")).isEqualTo("0");
        assertThat(headline(page, "Beratungen")).isEqualTo("2");
        assertThat(headline(page, "Minuten")).isEqualTo("60");
    }

    @Test
    void consultationsOfTwoPersonsAreHiddenHoweverOftenTheyCame() {
        var office = office(0, 8, 0);
        for (var i = 1; i < 9; i++)
            consult(office.worker(), office.cases().get(i % 2), LAST.atDay(i), "CONVERSATION", 30);

        var page = given.browserOf(office.lead()).get("/kennzahlen").page();

        assertThat(headline(page, "Beratungen")).isEqualTo(". nicht ausgewiesen");
        assertThat(headline(page, "Minuten")).isEqualTo(". nicht ausgewiesen");
    }

    @Test
    void aProtectedAddressHasNoDistrict() {
        var office = office(0, 6, 0);
        given.as(office.worker(), () -> jdbc.sql("update casework.person set address_protected = true")
                .update());

        var page =
                given.browserOf(office.worker()).get("/kennzahlen?wer=eigene").page();

        assertThat(page.text()).doesNotContain("Eickel");
        assertThat(cells(page, "Nach Stadtbezirk", "nicht bekannt")).startsWith("6");
    }

    @Test
    void aCutOffDateShowsWhatWasThereOnThatDay() {
        var office = office(0, 6, 0);

        var before = given.browserOf(office.worker())
                .get("/kennzahlen?wer=eigene&zeitraum=stichtag&bis="
                        + BEFORE.minusMonths(1).atDay(3))
                .page();
        var after = given.browserOf(office.worker())
                .get("/kennzahlen?wer=eigene&zeitraum=stichtag&bis=" + LAST.atDay(3))
                .page();

        assertThat(headline(before, "Laufende Fälle")).isEqualTo("0");
        assertThat(headline(after, "Laufende Fälle")).isEqualTo("6");
        assertThat(after.select("dl.lotse-figures dt").eachText())
                .containsExactly("Personen", "Laufende Fälle", "Offene Anfragen");
    }

    @Test
    void aFreePeriodIsRoundedForWhoMayNotOpenTheCases() {
        var office = office(0, 6, 11);
        var days = "&zeitraum=frei&von=" + BEFORE.atDay(2) + "&bis=" + LAST.atDay(20);

        var lead = given.browserOf(office.lead())
                .get("/kennzahlen?wer=organisation" + days)
                .page();
        var worker = given.browserOf(office.worker())
                .get("/kennzahlen?wer=eigene" + days)
                .page();

        assertThat(headline(lead, "Laufende Fälle")).isEqualTo("15");
        assertThat(lead.text()).contains("auf Vielfache von 5 gerundet");
        assertThat(headline(worker, "Laufende Fälle")).isEqualTo("17");
    }

    @Test
    void aPeriodThatCannotBeReadComesBackAsItWasTyped() {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);

        var answer = given.browserOf(lead).get("/kennzahlen?zeitraum=frei&von=gestrigen&bis=1.2.2026");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.valueOf("von")).isEqualTo("gestrigen");
        assertThat(answer.valueOf("bis")).isEqualTo("1.2.2026");
        assertThat(answer.valueOf("zeitraum")).isEqualTo("frei");
        assertThat(given.browserOf(lead)
                        .get("/kennzahlen?zeitraum=frei&von=1.3.2026&bis=1.2.2026")
                        .text())
                .contains("Das Ende liegt vor dem Anfang");
    }

    @Test
    void theCitySeesSumsAndNeverTheSmallNumbersOfAnOrganisation() {
        var coordination = given.colleague(ESSEN, given.organisation(ESSEN), Role.COORDINATION);
        var before = headline(given.browserOf(coordination).get("/kennzahlen").page(), "Laufende Fälle");
        var small = officeIn(ESSEN, "Kleiner Träger", 2);
        var large = officeIn(ESSEN, "Großer Träger", 9);

        var page = given.browserOf(coordination).get("/kennzahlen").page();

        assertThat(number(headline(page, "Laufende Fälle")))
                .as("eleven more, each of the two numbers rounded")
                .isIn(number(before) + 10, number(before) + 15);
        assertThat(page.text()).contains("auf Vielfache von 5 gerundet");
        assertThat(page.text()).contains("so oft, wie er bei verschiedenen Trägern bekannt ist");
        assertThat(rows(page, "Nach Träger"))
                .anyMatch(row -> row.contains(". nicht ausgewiesen"))
                .noneMatch(row -> row.matches(".* 2 .*"));
        assertThat(given.browserOf(small.worker()).get("/kennzahlen?wer=stadt").status())
                .isEqualTo(404);
        assertThat(given.browserOf(coordination)
                        .get("/kennzahlen?wer=organisation")
                        .status())
                .isEqualTo(404);
        assertThat(large.cases()).hasSize(9);
    }

    @Test
    void theMunicipalityDecidesWhichNumbersAreTooSmall() {
        var office = officeIn(ESSEN, "Sieben", 7);
        var lead = given.browserOf(office.lead());
        var path = "/verwaltung/kleine-zahlen";
        var admin = given.browserOf(given.colleague(ESSEN, office.organisation(), Role.TENANT_ADMIN));
        var page = admin.get(path);
        assertThat(page.valueOf("smallest")).isEqualTo("5");
        assertThat(headline(lead.get("/kennzahlen").page(), "Laufende Fälle")).isEqualTo("7");
        var late = page.form(path).with("smallest", "8");
        var wrong = page.form(path).with("smallest", "11").send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.valueOf("smallest")).isEqualTo("11");
        try {
            assertThat(wrong.form(path).with("smallest", "10").send().follow().valueOf("smallest"))
                    .isEqualTo("10");
            assertThat(release(lead, "").status()).as("a report keeps it").isEqualTo(303);

            var conflict = late.send();

            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.page().select("table").text()).contains("8", "10");
            conflict.form(path).send();
            var hidden = lead.get("/kennzahlen");
            assertThat(headline(hidden.page(), "Laufende Fälle")).contains("nicht ausgewiesen");
            assertThat(hidden.text()).contains("weniger als 8 Menschen");
        } finally { // the other tests count in the same municipality
            admin.get(path).form(path).with("smallest", "5").send();
        }
        assertThat(headline(lead.get("/kennzahlen").page(), "Laufende Fälle")).isEqualTo("7");
        assertThat(lead.get(path).status()).isEqualTo(403);
    }

    /** What came between two versions of a report of the city could be told by taking one from the other. */
    @Test
    void aCorrectionOfTheCityMovesOnByTheThresholdOfTheMunicipality() {
        if (tenants.find(OBERBERG).isEmpty()) given.town(OBERBERG, "oberberg.localhost", true);
        var office = officeIn(OBERBERG, "Zwölf", 12);
        officeIn(OBERBERG, "Elf", 11);
        var city = given.organisation(OBERBERG);
        var coordination = given.browserOf(given.colleague(OBERBERG, city, Role.COORDINATION));
        var admin = given.browserOf(given.colleague(OBERBERG, city, Role.TENANT_ADMIN));
        assertThat(release(coordination, "").status()).isEqualTo(303);
        for (var i = 0; i < 4; i++) openCase(office.worker(), "Nachtrag " + i, "");

        var refused = release(coordination, "Vier Fälle fehlten");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("um weniger als 5 geändert");
        assertThat(refused.valueOf("reason")).isEqualTo("Vier Fälle fehlten");

        set(admin, "4");
        assertThat(release(coordination, "Vier Fälle fehlten").status()).isEqualTo(303);
        set(admin, "6");
        for (var i = 0; i < 5; i++) openCase(office.worker(), "Noch ein Nachtrag " + i, "");
        assertThat(release(coordination, "Fünf Fälle fehlten").status())
                .as("six are needed now")
                .isEqualTo(422);
    }

    private static void set(Browser admin, String smallest) {
        var path = "/verwaltung/kleine-zahlen";
        assertThat(admin.get(path).form(path).with("smallest", smallest).send().status())
                .isEqualTo(303);
    }

    @Test
    void otherRolesHaveNoFigures() {
        var organisation = given.organisation(Given.HERNE);
        for (var role : List.of(Role.TENANT_ADMIN, Role.DATA_PROTECTION, Role.NETWORK_PARTNER, Role.EDITOR)) {
            var browser = given.browserOf(given.colleague(organisation, role));
            assertThat(browser.get("/kennzahlen").status()).as(role.name()).isEqualTo(403);
            assertThat(browser.get("/kennzahlen/freigaben").status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(browser.get("/kennzahlen/tabelle").status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(browser.get("/start").text()).doesNotContain("Kennzahlen");
        }
    }

    @Test
    void theWorkbookHoldsWhatThePageShowsAndNothingElse() throws IOException {
        var office = office(3, 9, 6);

        var answer = given.browserOf(office.lead()).download("/kennzahlen/tabelle?wer=organisation");

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("kennzahlen-" + LAST.atDay(1));
        var texts = texts(answer.body());
        assertThat(texts).contains("Kennzahlen " + Period.months(LAST, 1).label(), "Wanne", "Eickel", ".", "18", "9");
        assertThat(texts).as("the true numbers of the hidden cells").doesNotContain("3", "6");
        assertThat(given.as(
                        office.lead(), () -> jdbc.sql("""
                        select count(*) from audit.access_entry
                        where  user_id = shared.actor() and action = 'EXPORT' and subject = 'figures'""").query(Integer.class).single()))
                .isOne();
    }

    @Test
    void thePdfIsAccessibleAndFitForTheArchive() throws IOException, InterruptedException {
        var office = office(3, 9, 6);

        var answer = given.browserOf(office.lead()).download("/kennzahlen/pdf?wer=organisation");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(VeraPdf.failures(Files.write(folder.resolve("kennzahlen.pdf"), answer.body())))
                .isEmpty();
    }

    @Test
    void aReleasedReportStaysAsItIsAndACorrectionIsANewVersionWithAReason() {
        var office = office(3, 9, 6);
        var browser = given.browserOf(office.lead());

        var first = release(browser, "").follow();
        assertThat(first.text())
                .contains(
                        "Der Bericht ist freigegeben",
                        "Fassung 1, freigegeben am",
                        office.lead().name());
        assertThat(cells(first.page(), "Nach Stadtbezirk", "Wanne")).startsWith(". nicht ausgewiesen");

        var unchanged = release(browser, "Nachgesehen");
        assertThat(unchanged.status()).isEqualTo(422);
        assertThat(unchanged.text()).contains("hat sich keine Zahl geändert");

        openCase(office.worker(), "Nachtrag", "5916-EICKEL");
        assertThat(release(browser, "").status()).isEqualTo(422);
        var second = release(browser, "Ein Fall war nicht eingetragen").follow();
        assertThat(second.text()).contains("Fassung 2", "Ein Fall war nicht eingetragen", "Mit Fassung 1 vergleichen");
        assertThat(headline(second.page(), "Laufende Fälle")).isEqualTo("19");

        var reports = browser.get("/kennzahlen/freigaben");
        assertThat(reports.page().select("tbody tr")).hasSize(2);
        var old =
                browser.get(reports.page().select("tbody tr").last().select("a").attr("href"));
        assertThat(headline(old.page(), "Laufende Fälle")).isEqualTo("18");
        assertThat(old.text()).contains("Es gibt eine neuere Fassung");

        var comparison = browser.get(
                second.page().select("a:contains(Mit Fassung 1 vergleichen)").attr("href"));
        assertThat(rows(comparison.page(), "Fassung 1 und Fassung 2"))
                .anyMatch(row -> row.contains("Laufende Fälle")
                        && row.contains("18")
                        && row.contains("19")
                        && row.contains("+1"));
    }

    @Test
    void aReportIsReleasedOnceHoweverOftenTheButtonIsPressed() {
        var office = office(0, 6, 0);
        var browser = given.browserOf(office.lead());
        var form = browser.get("/kennzahlen").form("/kennzahlen/freigaben");

        var first = form.send();
        var second = form.send();

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(browser.get("/kennzahlen/freigaben").page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void twoWhoReleaseAtOnceDoNotOverwriteEachOther() {
        var office = office(0, 6, 0);
        var form = given.browserOf(office.lead()).get("/kennzahlen").form("/kennzahlen/freigaben");
        var other = given.colleague(office.organisation(), Role.PROVIDER_LEAD);
        release(given.browserOf(other), "");

        assertThat(form.send().status()).isEqualTo(409);
    }

    @Test
    void whatIsNotOverIsNotReleasedAndNobodyElseReleases() {
        var office = office(0, 6, 0);
        var thisMonth = "/kennzahlen?wer=organisation&zeitraum=" + YearMonth.from(LocalDate.now());
        var form = given.browserOf(office.lead()).get("/kennzahlen").form("/kennzahlen/freigaben");

        assertThat(given.browserOf(office.lead()).get(thisMonth).text()).contains("sobald der Zeitraum vorbei ist");
        assertThat(form.with("zeitraum", YearMonth.from(LocalDate.now()).toString())
                        .send()
                        .status())
                .isEqualTo(422);
        var worker = given.browserOf(office.worker());
        var token = worker.get("/start").page().select("input[name=_csrf]").val();
        assertThat(worker.post("/kennzahlen/freigaben", Map.of("_csrf", token, "wer", "organisation", "number", "1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void reportsOfAnotherOrganisationDoNotExist() {
        var office = office(0, 6, 0);
        var path = release(given.browserOf(office.lead()), "").header("Location");
        var neighbour = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD));
        var coordination = given.browserOf(given.colleague(office.organisation(), Role.COORDINATION));

        for (var stranger : List.of(neighbour, coordination))
            for (var part : List.of("", "/tabelle", "/pdf"))
                assertThat(stranger.get(path + part).status()).as(part).isEqualTo(404);
        var worker = given.browserOf(office.worker());
        for (var part : List.of("", "/tabelle", "/pdf", "/vergleich?mit=" + path.substring(path.lastIndexOf('/') + 1)))
            assertThat(worker.get(path + part).status()).as(part).isEqualTo(403);
        var list = worker.get("/kennzahlen/freigaben");
        assertThat(list.text())
                .contains(Period.months(LAST, 1).label(), office.lead().name(), "Lesen können einen Bericht nur die");
        assertThat(list.page().select("a[href='" + path + "']")).isEmpty();
        assertThat(neighbour.get("/kennzahlen/freigaben").text()).contains("Noch kein Bericht ist freigegeben.");
    }

    @Test
    void figuresOfAFrozenReportLeaveItAsTheyStandThere() throws IOException {
        var office = office(3, 9, 6);
        var browser = given.browserOf(office.lead());
        var path = release(browser, "").header("Location");

        assertThat(texts(browser.download(path + "/tabelle").body()))
                .contains("18", ".")
                .doesNotContain("3", "6");
        assertThat(browser.download(path + "/pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aLeadWithCasesOfHerOwnCannotTakeThemFromAReport() throws IOException {
        var office = office(0, 8, 9);
        var both = given.colleague(office.organisation(), Role.CASE_MANAGER, Role.PROVIDER_LEAD);
        for (var i = 0; i < 7; i++) openCase(both, "D" + i, "5916-WANNE");
        openCase(office.worker(), "E", "5916-WANNE");
        var path = release(given.browserOf(office.lead()), "").header("Location");

        var whole = given.browserOf(office.lead()).get(path).page();
        var hers = given.browserOf(both).get(path).page();

        assertThat(cells(whole, "Nach Stadtbezirk", "Wanne")).startsWith("8");
        assertThat(cells(hers, "Nach Stadtbezirk", "Wanne")).startsWith(". nicht ausgewiesen");
        assertThat(cells(hers, "Nach Stadtbezirk", "Eickel"))
                .as("else Wanne is 25 − 8 − 9")
                .startsWith(". nicht ausgewiesen");
        assertThat(cells(hers, "Nach Stadtbezirk", "Sodingen")).startsWith("9");
        assertThat(headline(hers, "Laufende Fälle")).isEqualTo("25");
        assertThat(texts(given.browserOf(both).download(path + "/tabelle").body()))
                .contains("25", "9")
                .doesNotContain("8");
    }

    @Test
    void whoeverWorksInAnOrganisationCannotTakeItFromTheCity() {
        var large = officeIn(ESSEN, "Großer Nachbar", 9, "5113-I");
        officeIn(ESSEN, "Kleiner Nachbar", 1, "5113-I");
        var both = given.colleague(ESSEN, large.organisation(), Role.PROVIDER_LEAD, Role.COORDINATION);
        var other = given.colleague(ESSEN, given.organisation(ESSEN), Role.COORDINATION);

        var hers = rows(given.browserOf(both).get("/kennzahlen?wer=stadt").page(), "Nach Stadtbezirk");
        var others = rows(given.browserOf(other).get("/kennzahlen?wer=stadt").page(), "Nach Stadtbezirk");

        assertThat(others).anyMatch(row -> row.startsWith("I Stadtmitte, Frillendorf, Huttrop 10 "));
        assertThat(hers).anyMatch(row -> row.startsWith("I Stadtmitte, Frillendorf, Huttrop . nicht ausgewiesen"));
    }

    @Test
    void anEmptyPeriodSaysSo() {
        var lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);

        assertThat(given.browserOf(lead).get("/kennzahlen?zeitraum=2019").text())
                .contains("In diesem Zeitraum gibt es nichts zu zählen.");
    }

    private static Browser.Answer release(Browser browser, String reason) {
        var form = browser.get("/kennzahlen").form("/kennzahlen/freigaben");
        return form.with("reason", reason).send();
    }

    /** Cases that one case manager leads and the lead of the organisation may not open, in three districts of Herne. */
    private Office office(int wanne, int eickel, int sodingen) {
        var organisation = given.organisation(Given.HERNE);
        var worker = given.colleague(organisation, Role.CASE_MANAGER);
        var lead = given.colleague(organisation, Role.PROVIDER_LEAD);
        var cases = new ArrayList<CaseId>();
        for (var i = 0; i < wanne; i++) cases.add(openCase(worker, "A" + i, "5916-WANNE"));
        for (var i = 0; i < eickel; i++) cases.add(openCase(worker, "B" + i, "5916-EICKEL"));
        for (var i = 0; i < sodingen; i++) cases.add(openCase(worker, "C" + i, "5916-SODINGEN"));
        return new Office(organisation, worker, lead, cases);
    }

    private Office officeIn(TenantId tenant, String name, int count) {
        return officeIn(tenant, name, count, "");
    }

    private Office officeIn(TenantId tenant, String name, int count, String district) {
        var organisation = given.organisation(tenant);
        var worker = given.colleague(tenant, organisation, Role.CASE_MANAGER);
        var lead = given.colleague(tenant, organisation, Role.PROVIDER_LEAD);
        var cases = Stream.generate(() -> openCase(worker, name, district))
                .limit(count)
                .toList();
        return new Office(organisation, worker, lead, cases);
    }

    /** Opened in the month before the last one. */
    private CaseId openCase(Actor worker, String name, String district) {
        var id = given.caseOf(worker, name);
        return given.as(worker, () -> {
            jdbc.sql("update casework.case_file set opened_on = ? where id = ?")
                    .params(BEFORE.atDay(1), id.value())
                    .update();
            if (!district.isEmpty()) {
                jdbc.sql("""
                        insert into casework.person_address (id, person_id, city, district)
                        select ?, c.client_id, 'Herne', ? from casework.case_file c where c.id = ?""").params(Ids.next(), district, id.value()).update();
            }
            return id;
        });
    }

    private void consult(Actor worker, CaseId id, LocalDate on, String kind, int minutes) {
        given.as(worker, () -> {
            var note = Ids.next();
            jdbc.sql("insert into casework.case_note (id, case_id, written_at, text) values (?, ?, now(), 'x')")
                    .params(note, id.value())
                    .update();
            return jdbc.sql("""
                    insert into casework.consultation (id, case_id, note_id, occurred_on, minutes, kind, channel, interpreter_mode)
                    values (?, ?, ?, ?, ?, ?, 'OFFICE', 'NONE')""")
                    .params(Ids.next(), id.value(), note, on, minutes, kind)
                    .update();
        });
    }

    private static String headline(Element page, String measure) {
        return page.select("dl.lotse-figures dt").stream()
                .filter(term -> term.text().equals(measure))
                .findFirst()
                .orElseThrow()
                .parent()
                .select(".lotse-figure-number")
                .text();
    }

    private static long number(String text) {
        return text.startsWith(".") ? 0 : Long.parseLong(text.replace(".", ""));
    }

    /** The numbers of one row of a table, as one text. */
    private static String cells(Element page, String caption, String row) {
        return page.select("caption:containsOwn(" + caption + ")").parents().select("table tr").stream()
                .filter(line -> line.select("th[scope=row]").text().equals(row))
                .findFirst()
                .orElseThrow()
                .select("td")
                .text();
    }

    private static List<String> rows(Element page, String caption) {
        return page.select("table:has(caption:containsOwn(" + caption + ")) tbody tr")
                .eachText();
    }

    /** Every text and number in every sheet of a workbook (ECMA-376). */
    private List<String> texts(byte[] workbook) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(
                Files.write(folder.resolve("kennzahlen.xlsx"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.getName().matches("xl/(worksheets/.*|sharedStrings)\\.xml")) continue;
                var xml = Jsoup.parse(zip.getInputStream(entry), "UTF-8", "", Parser.xmlParser());
                for (var shared : xml.select("si")) texts.add(shared.text());
                for (var cell : xml.select("c")) if (!cell.attr("t").equals("s")) texts.add(cell.text());
            }
        }
        return texts;
    }

    private record Office(OrganisationId organisation, Actor worker, Actor lead, List<CaseId> cases) {}
}
