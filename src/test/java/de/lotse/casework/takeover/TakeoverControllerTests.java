package de.lotse.casework.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tables.CsvMade;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import de.lotse.testing.WorkbookMade;
import de.lotse.testing.WorkbookMade.Day;
import de.lotse.web.Formats;
import de.lotse.web.JobStand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class TakeoverControllerTests {

    private static final String PATH = Takeover.PATH;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SOON =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now().plusMonths(5));

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TakeoverExpiry expiry;

    @Autowired
    Takeovers takeovers;

    @Autowired
    TakeoverRows rows;

    @Autowired
    Households households;

    @Autowired
    TakeRun takeRun;

    @Autowired
    QueryCounter counter;

    private Actor lead;
    private Actor amira;
    private Browser browser;

    @BeforeEach
    void aLeadAndACaseManager() {
        lead = given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD);
        amira = given.colleague(lead.organisation(), Role.CASE_MANAGER);
        browser = given.browserOf(lead);
    }

    @Test
    void takesOverAFamilyFromAMessyWorkbook() {
        var workbook = new WorkbookMade()
                .row(1, "Fallliste Team Süd")
                .row(
                        3,
                        "HH-Nr",
                        "Rolle",
                        "Nachname",
                        "Vorname",
                        "Name Originalschrift",
                        "Geb.-Datum",
                        "m/w/d",
                        "Sprachen",
                        "Aufenthaltstitel",
                        "gültig bis",
                        "Rechtskreis",
                        "Fallmanager/in",
                        "Fallbeginn",
                        "Letzter Kontakt",
                        "Wiedervorlage",
                        "Beratungen",
                        "Einwilligung")
                .row(
                        4,
                        "H 7",
                        "Hauptperson",
                        "Tesfay\u00a0",
                        "Meron",
                        "ተስፋይ",
                        new Day(32905, 1),
                        "w",
                        "Tigrinya (Muttersprache), Deutsch A2",
                        "§ 25 Abs. 3",
                        "31.12.2099",
                        "SGB II / Asyl",
                        amira.name(),
                        "1. März 2024",
                        "45000",
                        SOON,
                        12,
                        "15.03.2024")
                .row(
                        5, null, "Sohn", "Tesfay", "Natnael", null, "2015", "m", null, null, null, null, null, null,
                        null, null, null, null)
                .merge("A4:A5")
                .bytes();

        var path = checked("Fälle.xlsx", workbook, amira);
        assertThat(browser.get(path).text()).contains("Die Probe ist fertig", "in Ordnung");
        takeOver(path);

        assertThat(browser.get(path).text()).contains("Die Übernahme ist fertig", "übernommen");
        var hers = given.browserOf(amira);
        var overview = hers.get(hers.get("/faelle")
                .page()
                .select("a[href^=/faelle/]:contains(Tesfay)")
                .attr("href"));
        assertThat(overview.text())
                .contains("Tesfay, Meron", "01.03.2024", "15.03.2023")
                .contains("Einwilligung auf Papier vom 15.03.2024, zu erneuern bis")
                .contains("Es wird nichts weitergegeben")
                .contains("Beratungen vor der Übernahme")
                .contains("12")
                .contains("laufend");
        assertThat(overview.text())
                .contains("Fall eröffnet: aus einer Liste übernommen am " + Formats.date(LocalDate.now(Formats.ZONE)));
        assertThat(hers.get("/wiedervorlagen").text()).contains("Tesfay, Meron", SOON, "Einwilligung auf Papier bis");
        assertThat(count("casework.household_member")).isEqualTo(2);
        assertThat(count("casework.consultation")).isZero();
        assertThat(count("casework.residence_title where valid_to = date '2099-12-31'"))
                .isOne();
        assertThat(count("casework.legal_domain_period")).isEqualTo(2);
        assertThat(count("casework.person_language where language = 'de' and level = 'A2'"))
                .isOne();
        assertThat(count("casework.person where birth_precision = 'YEAR'")).isOne();
        assertThat(count("casework.takeover where content is not null")).isZero();
        assertThat(given.as(amira, () -> jdbc.sql("select count(*) from consent.consent")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void saysRowByRowHowToRepair() {
        var path = checked("Liste.csv", csv("""
                Haushalt;Nachname;Vorname;Geburtsdatum;Sprache;Fallführung;Fallbeginn;Beratungen
                ;Kovač;Mila;31.02.1990;;;01.02.2024;3
                ;;;;Klingonisch;;01.02.2024;
                ;Adeyemi;Tunde;1985;;Niemand Hier;;viele
                9;Ok;Ali;1985;;;02.02.2024;1
                """), amira);

        var page = browser.get(path).text();

        assertThat(page)
                .contains("Zeile 2, Spalte „Geburtsdatum“: „31.02.1990“ gibt es nicht. Schreiben Sie")
                .contains("Zeile 3, Spalte „Nachname“: Hier steht kein Name.")
                .contains("Zeile 3, Spalte „Sprache“: „Klingonisch“ ist hier nicht bekannt")
                .contains("Zeile 4, Spalte „Fallführung“: „Niemand Hier“ führt", amira.name())
                .contains("Zeile 4, Spalte „Beratungen“: „viele“ ist keine Zahl");
        assertThat(new String(browser.download(path + "/meldungen").body(), UTF_8))
                .startsWith("\ufeff\"Zeile\";")
                .contains("31.02.1990", "\"5\";\"Ok, Ali\";\"in Ordnung\"");
        takeOver(path);
        assertThat(count("casework.case_file")).isOne();
    }

    @Test
    void asksAboutPeopleWhoMayBeKnownAndTakesOnlyWhomTheLeadWants() {
        given.caseOf(amira, "Haddad, Yusuf");
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.person_name (person_id, position, given, particles, family, script, kind) "
                                + "select id, 0, 'Yusuf', '', 'Haddad', 'LATIN', 'OFFICIAL' from casework.person")
                .update());
        var list = csv("""
                Nachname;Vorname;Geburtsdatum;Fallbeginn
                Haddad;Yusuf;;01.02.2024
                Novak;Ana;01.01.1980;01.02.2024
                Novák;Ana;01.01.1980;01.02.2024
                Novak;Ana;02.01.1980;01.02.2024
                """);
        var path = checked("Liste.csv", list, amira);

        assertThat(browser.get(path).text())
                .contains("Zeile 2: Bei Ihrem Träger gibt es schon Haddad, Yusuf (Geburtsjahr unbekannt): Fall ")
                .contains("Fallführung " + amira.name())
                .contains("Zeile 4: Zeile 3 nennt vielleicht dieselbe Person")
                .doesNotContain("Zeile 5");

        var decisions = browser.get(path).form(path + "/faelle").with("zeile-2", "TAKE");
        var answer = browser.post(path + "/entscheidungen", decisions.fields());
        assertThat(answer.follow().text()).contains("Die Entscheidungen sind gespeichert.");
        takeOver(path);

        assertThat(browser.get(path).text()).contains("übersprungen");
        assertThat(count("casework.case_file")).isEqualTo(4);
        assertThat(count("casework.person where display_name = 'Haddad, Yusuf'"))
                .isEqualTo(2);
    }

    @Test
    void takesTheDecisionsOnThePageAlongAndKeepsTheRowsThatWereSkipped() {
        var path = checked("Liste.csv", csv("""
                Nachname;Vorname;Geburtsdatum;Fallbeginn
                Novak;Ana;01.01.1980;01.02.2024
                Novák;Ana;01.01.1980;01.02.2024
                Demir;Selin;01.01.1985;01.02.2024
                Demír;Selin;01.01.1985;01.02.2024
                """), amira);
        var page = browser.get(path);
        assertThat(page.page().select("button[formaction$=/entscheidungen]")).hasSize(1);
        assertThat(page.text()).doesNotContain("die nicht übernommen sind");

        page.form(path + "/faelle").with("zeile-3", "TAKE").send();
        awaitText(path, "Die Übernahme ist fertig");

        assertThat(count("casework.case_file")).isEqualTo(3);
        assertThat(browser.get(path).text()).contains("Zeilen, die nicht übernommen sind");
        var rest = new String(browser.download(path + "/rest").body(), UTF_8);
        assertThat(rest).contains("Demír", "nennt vielleicht dieselbe Person").doesNotContain("Novák", "Novak");
    }

    @Test
    void saysNothingOfSomebodyInACaseFromWhichTheLeadIsExcluded() {
        var hidden = given.caseOf(amira, "Haddad, Yusuf");
        given.as(amira, () -> jdbc.sql(
                        "insert into casework.person_name (person_id, position, given, particles, family, script, kind) "
                                + "select id, 0, 'Yusuf', '', 'Haddad', 'LATIN', 'OFFICIAL' from casework.person")
                .update());
        given.as(lead, () -> jdbc.sql(
                        "insert into consent.case_exclusion (id, case_id, user_id, reason) values (?, ?, ?, 'Verwandt')")
                .params(UUID.randomUUID(), hidden.value(), lead.user().value())
                .update());

        var path = checked("Liste.csv", csv("Nachname;Vorname;Fallbeginn\nHaddad;Yusuf;01.02.2024\n"), amira);

        assertThat(browser.get(path).text()).contains("Die Probe ist fertig").doesNotContain("Bei Ihrem Träger");
    }

    @Test
    void aHouseholdWaitsForItsFaultyRowAndIsRepairedInAListOfItsOwn() {
        var path = checked("Liste.csv", csv("""
                Haushalt;Rolle;Nachname;Vorname;Fallbeginn
                1;Hauptperson;Demir;Selin;01.02.2024
                1;Kind;;;
                2;Hauptperson;Novak;Ana;01.03.2024
                """), amira);
        assertThat(browser.get(path).text())
                .contains("Zeile 3, Spalte „Nachname“: Hier steht kein Name.")
                .contains("Zeile 2: Ein Haushalt wird ganz übernommen oder gar nicht.")
                .contains("wartet auf Zeile 3");
        takeOver(path);
        assertThat(count("casework.case_file")).isOne();

        var rest = new String(browser.download(path + "/rest").body(), UTF_8);
        assertThat(rest)
                .contains("\"Nachname\"", "\"Demir\"", "Hier steht kein Name.")
                .doesNotContain("Novak");
        var again = checked(
                "Rest.csv",
                csv(rest.replace("\"Kind\";\"\";\"\"", "\"Kind\";\"Demir\";\"Ela\"")
                        .replace("\ufeff", "")),
                amira);
        takeOver(again);

        assertThat(count("casework.case_file")).isEqualTo(2);
        assertThat(count("casework.household_member")).isEqualTo(3);
        assertThat(browser.get(again).text()).doesNotContain("Zeilen zum Reparieren");
    }

    @Test
    void readsHeadingsOverTwoRows() {
        var path = uploaded("Liste.csv", csv("""
                Person;;Fallbeginn;Einwilligung;
                Nachname;Vorname;;vom;bis
                Tesfay;Meron;01.02.2024;01.02.2024;01.02.2030
                """));

        var page = browser.get(path + "/spalten");
        assertThat(page.text())
                .contains("Person › Nachname", "Einwilligung › vom", "Unter den Überschriften steht eine Zeile.");
        assertThat(page.valueOf("spalte-0")).isEqualTo("FAMILY");
        assertThat(page.valueOf("spalte-1")).isEqualTo("GIVEN");
        assertThat(page.valueOf("spalte-2")).isEqualTo("OPENED");
        assertThat(page.valueOf("spalte-3")).isEqualTo("CONSENT");
        assertThat(page.valueOf("spalte-4")).isEqualTo("RENEW");
    }

    @Test
    void aConsentOnPaperIsWithdrawnByItself() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn;Einwilligung\nTesfay;01.02.2024;01.02.2024\n"), amira);
        takeOver(path);
        var hers = given.browserOf(amira);
        var caseFile = hers.get("/faelle")
                .page()
                .select("a[href^=/faelle/]:contains(Tesfay)")
                .attr("href");
        var consents = hers.get(caseFile + "/einwilligungen");
        assertThat(consents.text()).contains("Gegeben am 01.02.2024").doesNotContain("Keine gültige Einwilligung");

        var form = hers.get(caseFile + "/einwilligungen/papier/widerruf")
                .form(caseFile + "/einwilligungen/papier/widerruf");
        assertThat(form.with("how", "PHONE").send().status()).isEqualTo(303);
        assertThat(form.send().status()).isEqualTo(303);

        assertThat(hers.get(caseFile + "/einwilligungen").text())
                .contains("widerrufen am")
                .doesNotContain("papier/widerruf");
        assertThat(hers.get(caseFile).text()).contains("ruht", "Einwilligung auf Papier vom 01.02.2024, widerrufen am");
        assertThat(hers.get(caseFile + "/verlauf").page().text())
                .containsOnlyOnce("Einwilligung auf Papier widerrufen");
        assertThat(hers.get(caseFile + "/einwilligungen/papier/widerruf").status())
                .isEqualTo(404);
        assertThat(given.browserOf(given.caseManager())
                        .get(caseFile + "/einwilligungen/papier/widerruf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksTheDatabaseAsOftenForManyRowsAsForFew() {
        var few = checked("Wenige.csv", csv("Nachname;Fallbeginn\nTesfay;gestern oder so\n"), amira);
        var rows = new StringBuilder("Nachname;Fallbeginn\n");
        for (var i = 0; i < 60; i++) rows.append("Tesfay;unklar\n");
        var many = checked("Viele.csv", csv(rows.toString()), amira);
        browser.get(few);

        assertThat(counter.during(() -> browser.get(many)).size())
                .isEqualTo(counter.during(() -> browser.get(few)).size());
    }

    @Test
    void remembersWhatTheHeadingsMeantTheLastTime() {
        var list = csv("Spitzname;Eingang bei uns;Bemerkung\nTesfay;01.02.2024;x\n");
        var path = uploaded("Liste.csv", list);
        var empty = browser.get(path + "/spalten");
        assertThat(empty.valueOf("spalte-0")).isEmpty();

        var refused =
                empty.form(path + "/spalten").with("renewBy", "irgendwann").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "Ordnen Sie eine Spalte dem Namen zu",
                        "Ordnen Sie eine Spalte dem „Tag der Fallöffnung“ zu",
                        "„irgendwann“ ist kein Datum",
                        "Keine Spalte nennt die Fallführung");
        assertThat(refused.valueOf("renewBy")).isEqualTo("irgendwann");

        map(path, empty, "spalte-0", "FAMILY", "spalte-1", "OPENED");
        var again = browser.get(uploaded("Neue.csv", list) + "/spalten");
        assertThat(again.valueOf("spalte-0")).isEqualTo("FAMILY");
        assertThat(again.valueOf("spalte-1")).isEqualTo("OPENED");
        assertThat(again.valueOf("spalte-2")).isEmpty();
    }

    @Test
    void readsTheHeadingsAgainFromAnotherRow() {
        var path = uploaded("Liste.csv", csv("a;b\nNachname;Fallbeginn\nTesfay;01.02.2024\n"));

        assertThat(browser.get(path + "/spalten").valueOf("spalte-0")).isEqualTo("FAMILY");
        assertThat(browser.get(path + "/spalten?kopf=1").text()).contains("Zum Beispiel: Nachname · Tesfay");
    }

    @Test
    void takesEverythingBackOnWhichNobodyHasWorked() {
        var path = checked("Liste.csv", csv("""
                Nachname;Vorname;Fallbeginn;Einwilligung;Sprache;Rechtskreis;Wiedervorlage
                Bleibt;Berta;01.02.2024;01.02.2024;Arabisch;SGB II;%s
                Geht;Gerd;01.02.2024;01.02.2024;Arabisch;SGB II;%s
                """.formatted(SOON, SOON)), amira);
        takeOver(path);
        var hers = given.browserOf(amira);
        var kept = hers.get("/faelle")
                .page()
                .select("a[href^=/faelle/]:contains(Bleibt)")
                .attr("href");
        hers.get(kept + "/notizen")
                .form(kept + "/notizen")
                .with("text", "Angerufen")
                .send();

        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");

        assertThat(browser.get(path).text()).contains("Zeile 2: An diesem Fall hat inzwischen jemand gearbeitet");
        assertThat(hers.get("/faelle").text()).contains("Bleibt, Berta").doesNotContain("Geht, Gerd");
        assertThat(count("casework.case_file")).isOne();
        assertThat(count("casework.person")).isOne();
        assertThat(count("casework.reminder")).isEqualTo(2);
    }

    @Test
    void aCaseInWhichSomethingWasWrittenThatNobodyElseReadsStays() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn\nBleibt;01.02.2024\n"), amira);
        takeOver(path);
        var hers = given.browserOf(amira);
        var kept = hers.get("/faelle")
                .page()
                .select("a[href^=/faelle/]:contains(Bleibt)")
                .attr("href");
        hers.get(kept + "/notizen")
                .form(kept + "/notizen")
                .with("text", "Vertraulich")
                .with("sealed", "true")
                .send();

        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");

        assertThat(browser.get(path).text()).contains("An diesem Fall hat inzwischen jemand gearbeitet");
        assertThat(hers.get(kept + "/notizen").text()).contains("Vertraulich");
    }

    @Test
    void whereSomebodyLivesAndWhoShowedTheWayCountInTheFigures() {
        var path = checked("Liste.csv", csv("""
                Nachname;Vorname;Fallbeginn;Stadtteil;Vermittelt durch
                Tesfay;Meron;01.02.2024;wanne;JC
                Demir;Ayla;01.02.2024;Atlantis;Zauberei
                """), amira);
        assertThat(browser.get(path).text()).contains("Atlantis", "Zauberei");
        takeOver(path);

        var figures = browser.get("/kennzahlen").page();

        assertThat(figures.select("tr:contains(Wanne)").text()).contains("Wanne");
        assertThat(figures.select("tr:contains(Jobcenter)").text()).contains("Jobcenter");
        assertThat(count("casework.person_address")).isOne();
        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");
        assertThat(count("casework.person")).isZero();
    }

    @Test
    void leavesACaseInClarificationWithoutConsentOnPaper() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn\nOhne;01.02.2024\n"), amira);
        takeOver(path);

        var hers = given.browserOf(amira);
        var overview = hers.get(hers.get("/faelle")
                .page()
                .select("a[href^=/faelle/]:contains(Ohne)")
                .attr("href"));
        assertThat(overview.text()).contains("Keine Einwilligung auf Papier", "in Klärung");
    }

    @Test
    void refusesAFileThatIsNoTable() {
        var answer = browser.upload(browser.get(PATH).form(PATH), "file", "Foto.xlsx", "PK nichts".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Die Datei lässt sich nicht lesen.");
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        var form = browser.get(PATH).form(PATH);

        assertThat(browser.upload(form, "file", "", new byte[0]).text())
                .contains("Wählen Sie eine Datei aus.")
                .doesNotContain("keine Zeilen");
        assertThat(browser.upload(form, "file", "leer.csv", new byte[0]).text()).contains("keine Zeilen");
    }

    @Test
    void aNumberOfTheCaseIsNoMarkOfAHousehold() {
        var path = uploaded("Liste.csv", csv("Fallnr.;HH-Nr;Nachname;Fallbeginn\n7;1;Tesfay;01.02.2024\n"));

        var columns = browser.get(path + "/spalten");

        assertThat(columns.valueOf("spalte-0")).isEmpty();
        assertThat(columns.valueOf("spalte-1")).isEqualTo("HOUSEHOLD");
    }

    @Test
    void saysWhichColumnsAreLeftOutAndWhenTheFileGoes() {
        var path =
                checked("Liste.csv", csv("Nachname;Bemerkung;Fallbeginn;Schuhe\nTesfay;lang;01.02.2024;39\n"), amira);

        var goes =
                DateTimeFormatter.ofPattern("dd.MM.uuuu").format(LocalDate.now().plusDays(14));
        assertThat(browser.get(path).text())
                .contains("Nicht übernommen werden die Spalten: Bemerkung, Schuhe.", "nach 14 Tagen am " + goes);
        takeOver(path);
        assertThat(browser.get(path).text()).doesNotContain("Bemerkung");
    }

    @Test
    void speaksOfRepairingOnlyAsLongAsNothingIsTakenOver() {
        var path = checked("Liste.csv", csv("Nachname;Sprache;Fallbeginn\nTesfay;Klingonisch;01.02.2024\n"), amira);
        assertThat(browser.get(path).text()).contains("Reparieren Sie die Zeilen");

        takeOver(path);

        assertThat(browser.get(path).text())
                .contains("Klingonisch", "was aus ihnen wurde")
                .doesNotContain("Reparieren Sie");
    }

    @Test
    void aRunThatHasNotCountedYetSaysThatItBegins() {
        var id = UUID.randomUUID();
        var takeover = new Takeover(id, Takeover.State.CHECKING, "Liste.csv", null, Instant.EPOCH, true, null);

        var page = new TakeoverPages.OnePage(takeover, new JobStand(true, false, 0, 0), List.of(), Map.of(), List.of());

        assertThat(page.progress()).isEqualTo("Die Arbeit beginnt gleich.");
    }

    @Test
    void isForLeadsAndShowsNothingOfOthers() {
        var path = checked("Geheim.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"), amira);

        assertThat(given.browserOf(amira).get(PATH).status()).isEqualTo(403);
        assertThat(given.browserOf(amira).get(path).status()).isEqualTo(403);
        for (var stranger : List.of(
                given.colleague(given.organisation(Given.HERNE), Role.PROVIDER_LEAD),
                given.colleague(Given.ESSEN, given.organisation(Given.ESSEN), Role.PROVIDER_LEAD))) {
            var other = given.browserOf(stranger);
            assertThat(other.get(PATH).text())
                    .contains("Noch nichts übernommen")
                    .doesNotContain("Geheim");
            for (var page : List.of(path, path + "/spalten", path + "/meldungen"))
                assertThat(other.get(page).status()).isEqualTo(404);
        }
    }

    @Test
    void deletesAListThatIsNotWantedAndOneThatIsForgotten() {
        var unwanted = checked("Weg.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"), amira);
        var gone = browser.get(unwanted).form(unwanted + "/loeschung").send().follow();
        assertThat(gone.text()).contains("Die Tabelle ist gelöscht.", "Noch nichts übernommen");

        uploaded("Alt.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"));
        given.as(lead, () -> jdbc.sql("update casework.takeover set created_at = now() - interval '15 days'")
                .update());
        expiry.forget();
        assertThat(browser.get(PATH).text()).contains("Noch nichts übernommen");
    }

    @Test
    void theSheetIsChosenAndProposedForTheNextList() {
        var path = uploaded("Zwei Blätter.xlsx", twoSheets("Tesfay"));
        var page = browser.get(path + "/spalten");
        assertThat(page.page().select("#blatt option").eachText()).containsExactly("Liste", "Fälle 2025");
        assertThat(page.text()).doesNotContain("Tesfay");

        var other = browser.get(path + "/spalten?blatt=1");
        assertThat(other.text()).contains("Tesfay");
        map(path, other);

        assertThat(browser.get(path).text()).contains("in Ordnung");
        takeOver(path);
        assertThat(given.browserOf(amira).get("/faelle").text()).contains("Tesfay");
        var next = uploaded("Noch zwei.xlsx", twoSheets("Haile"));
        assertThat(browser.get(next + "/spalten").text()).contains("Haile");
    }

    private static byte[] twoSheets(String name) {
        return new WorkbookMade()
                .row(1, "Hinweise", "von")
                .row(2, "Bitte nur das zweite Blatt benutzen", "Team Süd")
                .sheet("Leer", new WorkbookMade())
                .sheet(
                        "Fälle 2025",
                        new WorkbookMade().row(1, "Nachname", "Fallbeginn").row(2, name, "01.02.2024"))
                .bytes();
    }

    @Test
    void twoRunsAtOnceMakeEachCaseOnce() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"), amira);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var household = given.as(
                        lead,
                        () -> households.of(
                                takeovers.table(id),
                                Objects.requireNonNull(takeovers.get(id).mapping())))
                .getFirst();
        var before = given.as(lead, () -> rows.byNumber(id));

        Scope.of(lead).run(() -> takeRun.take(id, household, before));
        Scope.of(lead).run(() -> takeRun.take(id, household, before));

        assertThat(count("casework.case_file")).isOne();
    }

    @Test
    void forgetsAfterTwoWeeksWhomTheRowsNamed() {
        var path = checked("Liste.csv", csv("""
                Nachname;Vorname;Fallbeginn
                Tesfay;Meron;01.02.2024
                Novák;Ana;irgendwann
                """), amira);
        takeOver(path);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(given.as(lead, () -> rows.all(id)))
                .extracting(TakeoverRow::name)
                .contains("Tesfay, Meron", "Novák, Ana");

        given.as(lead, () -> jdbc.sql("update casework.takeover set created_at = now() - interval '15 days'")
                .update());
        expiry.forget();

        assertThat(given.as(lead, () -> rows.all(id)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.name()).isEmpty())
                .allSatisfy(row -> assertThat(row.messages()).isEmpty())
                .anySatisfy(row -> assertThat(row.caseId()).isNotNull());
        assertThat(browser.get(path).text())
                .contains("Die Übernahme ist fertig")
                .doesNotContain("irgendwann", "Novák");
    }

    @Test
    void namesNobodyWhoseCaseWasTakenBack() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"), amira);
        takeOver(path);
        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");

        assertThat(new String(browser.download(path + "/meldungen").body(), UTF_8))
                .doesNotContain("Tesfay");
    }

    @Test
    void noNameIsComputedByASpreadsheet() {
        var made = new CsvMade();
        made.line("＝HYPERLINK()", "＋1", "－1", "＠a", "=1", "Ana");

        assertThat(new String(made.bytes(), UTF_8))
                .contains("\"'＝HYPERLINK()\";\"'＋1\";\"'－1\";\"'＠a\";\"'=1\";\"Ana\"");
    }

    @Test
    void keepsTheFileOnlyEncrypted() {
        uploaded("Liste.csv", csv("Nachname;Fallbeginn\nGeheimnisvoll;01.02.2024\n"));

        var stored = given.as(lead, () -> jdbc.sql("select content from casework.takeover")
                .query(byte[].class)
                .single());
        assertThat(new String(stored, UTF_8)).doesNotContain("Geheimnisvoll");
    }

    @Test
    void goesOnWhereADeadRunEnded() {
        var path = checked("Liste.csv", csv("Nachname;Fallbeginn\nTesfay;01.02.2024\n"), amira);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        given.as(lead, () -> jdbc.sql("update casework.takeover set state = 'TAKING' where id = ?")
                .param(id)
                .update());

        var page = browser.get(path);
        assertThat(page.text()).contains("Die Arbeit wurde unterbrochen");
        var goOn = page.form(path + "/fortsetzung");
        assertThat(goOn.send().status()).isEqualTo(303);
        assertThat(goOn.send().status()).isEqualTo(303); // a double click
        awaitText(path, "Die Übernahme ist fertig");
        assertThat(count("casework.case_file")).isOne();
    }

    private String checked(String name, byte[] content, Actor defaultLead) {
        var path = uploaded(name, content);
        map(
                path,
                browser.get(path + "/spalten"),
                "defaultLead",
                defaultLead.user().value().toString());
        return path;
    }

    private void map(String path, Answer page, String... values) {
        var form = page.form(path + "/spalten")
                .with("defaultLead", amira.user().value().toString());
        for (var i = 0; i < values.length; i += 2) form.with(values[i], values[i + 1]);
        var answer = form.send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        awaitText(path, "Die Probe ist fertig");
    }

    private void takeOver(String path) {
        browser.get(path).form(path + "/faelle").send().follow();
        awaitText(path, "Die Übernahme ist fertig");
    }

    /** As somebody who reloads the page until it is done. */
    private void awaitText(String path, String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var page = browser.get(path).text();
        while (!page.contains(text) && System.nanoTime() < end)
            page = browser.get(path).text();
        assertThat(page).contains(text);
    }

    private String uploaded(String name, byte[] content) {
        var answer = browser.upload(browser.get(PATH).form(PATH), "file", name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replace("/spalten", "");
    }

    private int count(String rows) {
        return given.as(lead, () -> jdbc.sql("select count(*) from " + rows)
                .query(Integer.class)
                .single());
    }

    private static byte[] csv(String text) {
        return text.getBytes(UTF_8);
    }
}
