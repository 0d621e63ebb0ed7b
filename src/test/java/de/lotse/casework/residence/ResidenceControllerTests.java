package de.lotse.casework.residence;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casework.CaseId;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import de.lotse.web.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class ResidenceControllerTests {

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ResidenceDue due;

    @Autowired
    QueryCounter counter;

    @Autowired
    Clock clock;

    @Test
    void showsTheThirtyDaysBetweenTwoLegalDomains() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Haile, Selam");
        var browser = given.browserOf(amira);
        var year = today().getYear();
        addDomain(browser, caseId, "ASYLBLG", "1.1." + (year - 1), "31.3." + year);

        var tab = addDomain(browser, caseId, "SGB2", "1.5." + year, "").follow();

        assertThat(tab.text())
                .contains("Lücke: 30 Tage ohne Leistungen zum Lebensunterhalt", "01.04." + year, "30.04." + year);
    }

    @Test
    void refusesTheSameDomainTwiceAndNamesTheOtherEntry() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Yılmaz, Emre");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "30.6.2026");

        var answer = addDomain(browser, caseId, "SGB2", "1.6.2026", "31.12.2026");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("fehler").text())
                .contains("Grundsicherung für Arbeitsuchende", "vom 01.01.2026 bis 30.06.2026");
        assertThat(answer.valueOf("from")).isEqualTo("1.6.2026");
        assertThat(answer.valueOf("office")).isEqualTo("Amt in Herne");
    }

    @Test
    void showsDifferentDomainsBesideEachOther() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Nguyễn, Linh");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1." + today().getYear(), "");

        var tab = addDomain(browser, caseId, "SGB8", "1.1." + today().getYear(), "")
                .follow();

        assertThat(tab.page().select("svg .lotse-lane").eachText())
                .anyMatch(lane -> lane.contains("SGB II"))
                .anyMatch(lane -> lane.contains("SGB VIII"));
        assertThat(tab.page().select(".lotse-main .kern-alert--warning")).isEmpty();
    }

    @Test
    void saysInTheTableWhatThePictureShows() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Melnyk, Олена");
        var browser = given.browserOf(amira);
        var year = today().getYear();
        addTitle(browser, caseId, "AUFENTHG_24", "1.2." + year, "4.3." + (year + 1));
        addDomain(browser, caseId, "ASYLBLG", "1.1." + year, "31.1." + year);

        var tab =
                addDomain(browser, caseId, "SGB2", "13.2." + year, "").follow().page();

        var picture = tab.selectFirst("svg[role=img]");
        assertThat(tab.getElementById(picture.attr("aria-labelledby")).text()).contains("Melnyk, Олена");
        var described = tab.getElementById(picture.attr("aria-describedby")).text();
        assertThat(picture.select("rect > title")).hasSizeGreaterThanOrEqualTo(4);
        var rows = tab.select("table tbody tr").stream()
                .map(row -> "%s: %s bis %s."
                        .formatted(
                                row.child(0).text().replace(" ändern", ""),
                                row.child(2).text(),
                                row.child(3).text()))
                .toList();
        for (var bar : picture.select("rect > title").eachText()) {
            assertThat(rows).contains(bar);
            assertThat(described).contains(bar);
        }
        assertThat(rows).anyMatch(row -> row.startsWith("Lücke: 12 Tage ohne Leistungen zum Lebensunterhalt"));
        assertThat(tab.select("[style]")).isEmpty();
    }

    @Test
    void warnsOnTheTabTheOverviewAndMeinTagOfATitleThatEnds() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Abdi, Hodan");
        var browser = given.browserOf(amira);
        var end = today().plusDays(5);

        var tab = addTitle(browser, caseId, "AUFENTHG_60A", "1.1.2020", Formats.date(end))
                .follow();

        var warning = "Abdi, Hodan: „Duldung (§ 60a AufenthG)“ gilt bis " + Formats.date(end) + " (noch 5 Tage).";
        assertThat(tab.page().select(".kern-alert--warning").text())
                .contains(warning, "Danach ist nichts eingetragen.");
        var brief = "Aufenthaltstitel gilt bis " + Formats.date(end);
        assertThat(browser.get("/faelle/" + caseId.value()).text())
                .contains("Abdi, Hodan: " + brief, "Duldung (§ 60a AufenthG). Danach ist nichts eingetragen.");
        assertThat(browser.get("/start").text()).contains(brief, "Abdi, Hodan");
    }

    @Test
    void tellsWhatIsDueInOnesOwnCasesOnly() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Rahimi, Farid");
        var end = Formats.date(today().plusDays(80));
        addTitle(given.browserOf(amira), caseId, "AUFENTHG_25_3", "1.1.2020", end);
        var neighbour = given.colleague(amira.organisation(), Role.CASE_MANAGER);

        assertThat(given.as(amira, () -> due.ahead()))
                .singleElement()
                .satisfies(one -> assertThat(one.caseId()).isEqualTo(caseId))
                .satisfies(one -> assertThat(one.clientName()).isEqualTo("Rahimi, Farid"))
                .satisfies(one -> assertThat(one.text()).isEqualTo("Aufenthaltstitel gilt bis " + end));
        assertThat(given.as(neighbour, () -> due.ahead())).isEmpty();
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreEntries() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Sow, Aissatou");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "31.3.2026");
        var few = counter.during(() -> browser.get(tab(caseId)));
        var fewDue = counter.during(() -> given.as(amira, () -> due.ahead()));
        addDomain(browser, caseId, "SGB8", "1.1.2026", "");
        addTitle(browser, caseId, "AUFENTHG_24", "1.1.2026", "");
        var other = given.caseOf(amira, "Diallo, Mamadou");
        addTitle(browser, other, "AUFENTHG_24", "1.1.2026", Formats.date(today().plusDays(30)));

        assertThat(counter.during(() -> browser.get(tab(caseId)))).hasSameSizeAs(few);
        assertThat(counter.during(() -> given.as(amira, () -> due.ahead()))).hasSameSizeAs(fewDue);
    }

    @Test
    void sendsAFormBackWithWhatWasTyped() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Demir, Aylin");
        var answer = titleForm(given.browserOf(amira), caseId)
                .with("from", "31.2.2026")
                .with("to", "bald")
                .with("note", "مرحبا")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#fehler li")).hasSize(3);
        assertThat(answer.page().getElementById("title").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.valueOf("from")).isEqualTo("31.2.2026");
        assertThat(answer.valueOf("to")).isEqualTo("bald");
        assertThat(answer.valueOf("note")).isEqualTo("مرحبا");
    }

    @Test
    void refusesAnEndBeforeTheBeginningAndAReasonWithoutAnEnd() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Demir, Aylin");
        var browser = given.browserOf(amira);

        var turned = addDomain(browser, caseId, "SGB2", "1.6.2026", "1.5.2026");
        var endless = domainForm(browser, caseId)
                .with("domain", "SGB2")
                .with("from", "1.6.2026")
                .with("endReason", "REFUSED")
                .send();

        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.page().getElementById("to-error").text()).contains("liegt vor dem Anfang (01.06.2026)");
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.page().getElementById("to-error").text()).contains("Geben Sie den letzten Tag an");
    }

    @Test
    void keepsConditionsAndNotesAndEncryptsTheNote() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "ا".repeat(300));
        var tab = titleForm(given.browserOf(amira), caseId)
                .with("title", "AUFENTHG_60A")
                .with("from", "1.1.2026")
                .with("documentSeen", "true")
                .with("conditions", "RESIDENCE_OBLIGATION")
                .with("note", "Passersatz beantragt")
                .send()
                .follow();

        assertThat(tab.text()).contains("Dokument gesehen", "Wohnsitzauflage", "Passersatz beantragt");
        var kept = given.as(amira, () -> jdbc.sql("select note from casework.residence_title where case_id = ?")
                .param(caseId.value())
                .query(byte[].class)
                .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Passersatz");
    }

    @Test
    void endsAPeriodAndTellsTheCourseOfTheCase() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Kowalska, Ewa");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "");

        var tab = entryForm(browser, caseId)
                .with("to", "31.5.2026")
                .with("endReason", "PROVIDED_FOR")
                .send()
                .follow();

        assertThat(tab.text()).contains("31.05.2026", "Lebensunterhalt ist anders gesichert");
        assertThat(tab.text()).doesNotContain("Lücke");
        assertThat(browser.get("/faelle/" + caseId.value() + "/verlauf").text())
                .contains("Rechtskreis geändert", "vom 01.01.2026 bis 31.05.2026");
    }

    @Test
    void comparesWhatTwoColleaguesTypedAtOnce() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Popescu, Ion");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "");
        var mine = entryForm(browser, caseId).with("to", "30.6.2026");
        entryForm(browser, caseId).with("office", "Jobcenter Süd").send();

        var answer = mine.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Jobcenter Süd", "weicht ab");
        assertThat(answer.valueOf("to")).isEqualTo("30.6.2026");
        assertThat(answer.form(mine.action()).send().follow().text()).contains("30.06.2026");
    }

    @Test
    void removesWhatWasEnteredByMistake() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Santos, Maria");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "");
        var path = entryPath(browser, caseId);

        var tab = browser.get(path).form(path + "/loeschung").send().follow();

        assertThat(tab.text()).contains("Der Eintrag ist gelöscht.", "Tragen Sie ein, welchen Aufenthaltstitel");
    }

    @Test
    void hidesAllOfItFromStrangers() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Ahmadi, Zahra");
        addDomain(given.browserOf(amira), caseId, "SGB2", "1.1.2026", "");
        var path = entryPath(given.browserOf(amira), caseId);
        var stranger = given.browserOf(given.caseManager());
        var fields = new HashMap<>(
                stranger.get("/wiedervorlagen").form("/wiedervorlagen").fields());
        fields.putAll(Map.of("title", "VISA", "from", "1.1.2026", "version", "0"));
        fields.put("person", caseId.value().toString());

        assertThat(stranger.get(tab(caseId)).status()).isEqualTo(404);
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(tab(caseId) + "/titel", fields).status()).isEqualTo(404);
    }

    @Test
    void isReadOnlyInAClosedCase() {
        var amira = given.caseManager();
        var caseId = given.caseOf(amira, "Okafor, Chidi");
        var browser = given.browserOf(amira);
        addDomain(browser, caseId, "SGB2", "1.1.2026", "31.1.2026");
        var typed = domainForm(browser, caseId).with("domain", "SGB12").with("from", "1.1.2026");
        close(amira, caseId);

        var tab = browser.get(tab(caseId));

        assertThat(tab.text()).contains("SGB II");
        assertThat(tab.page().select("main a[href*=neu], main form[method=post]"))
                .isEmpty();
        assertThat(tab.page().select(".lotse-main .kern-alert--warning")).isEmpty();
        assertThat(typed.send().status()).isEqualTo(409);
    }

    private Answer addDomain(Browser browser, CaseId caseId, String domain, String from, String to) {
        return domainForm(browser, caseId)
                .with("domain", domain)
                .with("office", "Amt in Herne")
                .with("from", from)
                .with("to", to)
                .send();
    }

    private Answer addTitle(Browser browser, CaseId caseId, String title, String from, String to) {
        return titleForm(browser, caseId)
                .with("title", title)
                .with("from", from)
                .with("to", to)
                .send();
    }

    /** As a colleague reaches it: by the link beside the person's name. */
    private Form domainForm(Browser browser, CaseId caseId) {
        return blank(browser, caseId, "/rechtskreise");
    }

    private Form titleForm(Browser browser, CaseId caseId) {
        return blank(browser, caseId, "/titel");
    }

    private Form blank(Browser browser, CaseId caseId, String kind) {
        var link = browser.get(tab(caseId)).page().selectFirst("a[href*='" + kind + "/neu']");
        return browser.get(link.attr("href")).form(tab(caseId) + kind);
    }

    private Form entryForm(Browser browser, CaseId caseId) {
        var path = entryPath(browser, caseId);
        return browser.get(path).form(path);
    }

    private String entryPath(Browser browser, CaseId caseId) {
        return browser.get(tab(caseId)).page().selectFirst("tbody a").attr("href");
    }

    private void close(Actor actor, CaseId caseId) {
        given.as(actor, () -> jdbc.sql(
                        "update casework.case_file set status = 'CLOSED', closed_on = current_date where id = ?")
                .param(caseId.value())
                .update());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String tab(CaseId caseId) {
        return "/faelle/" + caseId.value() + "/aufenthalt";
    }
}
