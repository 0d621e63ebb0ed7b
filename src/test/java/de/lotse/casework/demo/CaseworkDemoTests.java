package de.lotse.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.DemoContent;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.DemoTown;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo in a municipality of its own, as its case managers see it. */
@LotseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkDemoTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    List<DemoContent> contents;

    @BeforeAll
    void fill() {
        DemoTown.fillOnce(given, tenants, contents);
    }

    @Test
    void aDayOfAmiraHasOverdueThings() {
        var start = browserOf("amira.case").get("/start");

        assertThat(start.status()).isEqualTo(200);
        assertThat(start.text()).contains("Al-Nahhas, Rima", "Meldebescheinigung für Verlängerung nachfordern");
    }

    @Test
    void aProposalWaitsForTheLeadAndAnEmergencyWasReviewed() {
        assertThat(browserOf("lead.city").get("/leitung/weitergaben").text()).contains("§ 69 Abs. 1 SGB X", "offen");
        assertThat(browserOf("lead.a").get("/leitung/weitergaben").text()).contains("§ 4 KKG", "gerechtfertigt am");
        assertThat(browserOf("elif.case").get("/start").text())
                .contains("Person informieren oder begründen, warum noch nicht");
    }

    @Test
    void eachCaseManagerSeesHerOwnCasesOnly() {
        assertThat(browserOf("amira.case").get("/faelle").text())
                .contains("Al-Nahhas, Rima", "Frau Amsel")
                .doesNotContain("Wiśniarska");
        assertThat(browserOf("marek.case").get("/faelle").text())
                .contains("Wiśniarska, Bożena")
                .doesNotContain("Al-Nahhas");
    }

    @Test
    void jonasStandsInForAmira() {
        assertThat(browserOf("jonas.case").get("/faelle").text()).contains("Hrytsenko, Oksana");
    }

    @Test
    void aMistakeIsToldToDataProtectionAndSomebodyIsRecordedTwice() {
        assertThat(browserOf("datenschutz").get("/datenschutz/berichtigungen").text())
                .contains("Amira Haddad", "Jonas Lindner");
        assertThat(browserOf("datenschutz")
                        .get("/datenschutz/auffaelligkeiten")
                        .page()
                        .select("section[aria-labelledby=REFUSALS]")
                        .text())
                .contains("Jonas Lindner");
        assertThat(browserOf("lead.city").get("/personen/dubletten").text()).contains("Al-Nahas, Rima", "Vergleichen");
    }

    @Test
    void everyTabOfEveryCaseOfAmiraOpens() {
        var browser = browserOf("amira.case");
        var cases = hrefs(browser, "/faelle?stand=alle", "td a[href^=/faelle/], th a[href^=/faelle/]");

        assertThat(cases).hasSizeGreaterThan(8);
        for (var one : cases)
            for (var tab : hrefs(browser, one, ".lotse-tabs a"))
                assertThat(browser.get(tab).status()).as(tab).isEqualTo(200);
    }

    @Test
    void aCaseShowsWhatWasWritten() {
        var browser = browserOf("amira.case");
        var path = hrefs(browser, "/faelle", "a[href^=/faelle/]:contains(Al-Nahhas, Rima)")
                .getFirst();

        assertThat(browser.get(path + "/hilfeplan").text()).contains("أريد أن أعمل في صيدلية مرة أخرى.");
        assertThat(browser.get(path + "/kontakte").status()).isEqualTo(200);
        assertThat(browser.get(path + "/familie").text()).contains("Al-Nahhas, Yusuf");
        assertThat(browser.get(path + "/bedarf").status()).isEqualTo(200);
    }

    @Test
    void inquiriesBelongToTheOrganisation() {
        assertThat(browserOf("amira.case").get("/anfragen").text())
                .contains("Frau Berhane")
                .doesNotContain("Herr Rashidi");
    }

    @Test
    void aDayOfAmiraHasAppointmentsAndAWaitingList() {
        var browser = browserOf("amira.case");

        assertThat(browser.get("/start").text()).contains("09:00–10:00 Uhr, Raum 2.14");
        assertThat(browser.get("/termine?ansicht=liste").text()).contains("Frau Berhane", "14:00–14:45");
        assertThat(browser.get("/termine?ansicht=tag&wer=team").text())
                .contains("Al-Nahhas, Rima", "belegt", "Jonas Lindner")
                .doesNotContain("Wiśniarska");
        assertThat(browser.get("/sprechstunde").text())
                .contains("4 Personen warten", "Familie Aziz", "dringend", "Nummer 4")
                .doesNotContain("Herr Nowicki");
    }

    @Test
    void slipAndLetterNameTheSameNumber() {
        var browser = browserOf("amira.case");
        var link = browser.get("/start")
                .page()
                .select("main a[href*=/termine/]:contains(09:00–10:00)")
                .attr("href");

        assertThat(browser.get(link).text()).contains("02323 00 00-10").doesNotContain("160-0");
    }

    @Test
    void aLeadHasABasketAWaitingListAndALight() {
        var page = browserOf("lead.city").get("/leitung").page();

        assertThat(browserOf("lead.city").get("/start").text())
                .contains("2 neue Anfragen im Korb", "2 Anfragen auf der Warteliste", "Eine Anfrage von einem anderen");
        assertThat(page.getElementById("korb").text()).contains("Frau Berhane").doesNotContain("Herr Sadiq");
        assertThat(page.select("#warteliste tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Familie Haxhiu", "1", "bald", "seit 3 Tagen");
        assertThat(page.getElementById("kollegium").text()).contains("Amira Haddad", "0,75", "Jonas Lindner");
        assertThat(page.getElementById("abwesend").text()).contains("Jonas Lindner", "Vertretung: Amira Haddad");
        assertThat(page.text())
                .contains("Frau Osei", "von Brückenwerk Herne e. V.")
                .doesNotContain("Al-Nahhas");
    }

    @Test
    void aLeadHasTakenAListOverAndSomeRowsAreToBeRepaired() {
        var lead = browserOf("lead.city");
        var list = hrefs(lead, "/uebernahme", "main a[href^=/uebernahme/]").getFirst();

        assertThat(lead.get(list).text())
                .contains("übernommen", "„31.02.1990“ gibt es nicht", "„Frau Schulze“ führt", "Hier steht kein Name");
        var amira = browserOf("amira.case");
        var taken = amira.get("/faelle?alle=1").page().select("a:contains(Osmani, Besnik)");
        assertThat(amira.get(taken.attr("href")).text()).contains("Einwilligung auf Papier vom", "zu erneuern bis");
        assertThat(browserOf("jonas.case").get("/faelle?alle=1").text())
                .contains("Traoré, Awa", "Demirel, Hasan")
                .doesNotContain("Kobayr");
    }

    private Browser browserOf(String username) {
        return given.browser().signIn(username, Given.PASSWORD);
    }

    private static List<String> hrefs(Browser browser, String page, String selector) {
        return browser.get(page).page().select(selector).eachAttr("href").stream()
                .distinct()
                .toList();
    }
}
