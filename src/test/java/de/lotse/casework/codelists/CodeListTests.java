package de.lotse.casework.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class CodeListTests {

    private static final TenantId UNNA = new TenantId(5978);
    private static final String CHANNELS = "/verwaltung/listen/inquiry_channel";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Codes codes;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId organisation;
    private Actor admin;

    @BeforeEach
    void aTownOfItsOwn() {
        if (tenants.find(UNNA).isEmpty()) given.town(UNNA, "unna.localhost", true);
        organisation = given.organisation(UNNA);
        admin = given.colleague(UNNA, organisation, Role.TENANT_ADMIN);
    }

    @Test
    void anOwnEntryIsOfferedInTheFormsOfThisTownAndOfNoOther() {
        var name = name("Stadtteilbüro");
        add(CHANNELS, name, "");

        assertThat(caseManager().get("/anfragen/neu").text()).contains(name);
        assertThat(given.browserOf(given.caseManager()).get("/anfragen/neu").text())
                .doesNotContain(name);
    }

    @Test
    void anEndedEntryIsOfferedNoMoreAndStaysWhereItIsHeld() {
        var name = name("Infobus");
        add(CHANNELS, name, "");
        var worker = caseManager();
        var path = inquiry(worker, name);

        change(CHANNELS, name, "validTo", "gestern");

        assertThat(worker.get("/anfragen/neu").text()).doesNotContain(name);
        assertThat(worker.get(path).text()).contains(name);
        var form = worker.get(path + "/angaben");
        assertThat(form.text()).contains(name + " (beendet am ");
        var saved =
                form.form(path + "/angaben").with("concern", "Wohnung gesucht").send();
        assertThat(saved.status()).isEqualTo(303);
        assertThat(worker.get(path).text()).contains(name);
    }

    @Test
    void aNewNameStandsEverywhereAndTheOldOneInTheHistory() {
        var old = name("Marktstand");
        var renamed = name("Wochenmarkt");
        add(CHANNELS, old, "");
        var worker = caseManager();
        var path = inquiry(worker, old);

        change(CHANNELS, old, "label", renamed);

        assertThat(worker.get(path).text()).contains(renamed).doesNotContain(old);
        assertThat(browser().get(CHANNELS).text()).contains(old, renamed, admin.name());
        assertThat(browser().get("/verwaltung/aenderungen").text()).contains("Zugangswege: " + old, renamed);
    }

    @Test
    void whatComesWithLotseIsRenamedForOneTownOnlyAndToldApart() {
        change("/verwaltung/listen/support_action", "Antrag", "label", "Antragshilfe");

        var list = browser().get("/verwaltung/listen/support_action");
        assertThat(list.text()).contains("Antragshilfe", "Lotse („Antrag“)");
        assertThat(given.as(admin, () -> codes.label("support_action", "APPLICATION")))
                .isEqualTo("Antragshilfe");
        assertThat(given.as(given.caseManager(), () -> codes.label("support_action", "APPLICATION")))
                .isEqualTo("Antrag");
    }

    @Test
    void onlyAnOwnEntryThatNobodyUsesIsStruck() {
        var used = name("Rathausfoyer");
        var unused = name("Bücherei");
        add(CHANNELS, used, "");
        add(CHANNELS, unused, "");
        inquiry(caseManager(), used);
        var stale = entry(CHANNELS, unused).form(action(CHANNELS, unused) + "/streichung");

        assertThat(entry(CHANNELS, used).body()).doesNotContain("/streichung").contains("lässt sich nicht streichen");
        assertThat(entry(CHANNELS, "Brief").body()).doesNotContain("/streichung");
        assertThat(stale.to(action(CHANNELS, used) + "/streichung").send().status())
                .isEqualTo(409);
        assertThat(stale.send().follow().page().select("table").first().text()).doesNotContain(unused);
        assertThat(browser().get(CHANNELS).text()).contains("gestrichen");
    }

    @Test
    void useInAnyOrganisationOfTheTownCountsAndIsNotTold() {
        var name = name("Moscheeverein");
        add(CHANNELS, name, "");
        var elsewhere = given.colleague(UNNA, given.organisation(UNNA), Role.CASE_MANAGER);
        inquiry(given.browserOf(elsewhere), name);

        var row = row(CHANNELS, name);

        assertThat(row).contains("ja").doesNotContain("1");
    }

    @Test
    void theOrderIsThatOfTheForms() {
        var name = name("Zuruf");
        add(CHANNELS, name, "");
        var action = action(CHANNELS, name) + "/platz";
        entry(CHANNELS, name).form(action).with("place", "0").send().follow();

        assertThat(labels(CHANNELS)).first().isEqualTo(name);
        assertThat(caseManager()
                        .get("/anfragen/neu")
                        .page()
                        .select("#channel option")
                        .eachText())
                .contains(name)
                .satisfies(options -> assertThat(options.indexOf(name)).isEqualTo(1));
    }

    @Test
    void anEntryWithAFutureBeginIsNotOfferedYet() {
        var name = name("Beratungsbus");
        var answer = browser()
                .get(CHANNELS)
                .form(CHANNELS)
                .with("label", name)
                .with("validFrom", "+14")
                .send();

        assertThat(answer.follow().text()).contains(name + " ab ");
        assertThat(caseManager().get("/anfragen/neu").text()).doesNotContain(name);
    }

    @Test
    void districtsOfATownThatCameWithNoneAreItsOwn() {
        var name = name("Massen");
        add("/verwaltung/listen/district", name, "");

        assertThat(caseManager().get("/anfragen/neu").text()).contains(name);
        assertThat(browser().get("/verwaltung/listen/district").text()).doesNotContain("Wanne", "Borbeck");
        assertThat(given.as(given.caseManager(), () -> codes.districts(Given.HERNE, LocalDate.now(Formats.ZONE))))
                .noneMatch(district -> district.label().equals(name));
    }

    @Test
    void badInputComesBackWithAHintAndKeepsWhatWasTyped() {
        var page = browser().get(CHANNELS);

        var taken = page.form(CHANNELS)
                .with("label", "telefon")
                .with("validTo", "31.2.2030")
                .send();
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("So heißt schon ein Eintrag", "Datum");
        assertThat(taken.valueOf("validTo")).isEqualTo("31.2.2030");
        var turned = page.form(CHANNELS)
                .with("label", name("Tür"))
                .with("validFrom", "2.1.2030")
                .with("validTo", "1.1.2030")
                .send();
        assertThat(turned.text()).contains("Das Ende liegt vor dem Anfang");
    }

    @Test
    void whatLotseWritesItselfIsNeverEnded() {
        var path = action(CHANNELS, "Telefon");
        var form = entry(CHANNELS, "Telefon").form(path).with("validTo", "1.1.2030");

        assertThat(form.send().status()).isEqualTo(422);
        assertThat(entry(CHANNELS, "Telefon").page().select("#validTo")).isEmpty();
    }

    @Test
    void whoIsSecondSeesWhatWasSavedMeanwhile() {
        var name = name("Cafeteria");
        add(CHANNELS, name, "");
        var action = action(CHANNELS, name);
        var late = entry(CHANNELS, name).form(action).with("label", name + " Nord");
        change(CHANNELS, name, "validTo", "+30");

        var answer = late.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.valueOf("label")).isEqualTo(name + " Nord");
        assertThat(answer.form(action).send().status()).isEqualTo(303);
    }

    @Test
    void aFormSentTwiceAddsOneEntry() {
        var name = name("Doppelklick");
        var form = browser().get(CHANNELS).form(CHANNELS).with("label", name);

        form.send();
        var again = form.send();

        assertThat(again.status()).isEqualTo(303);
        assertThat(labels(CHANNELS)).containsOnlyOnce(name);
    }

    @Test
    void anEntryForAnOutdatedListIsNotAddedHoweverOftenItIsSent() {
        var name = name("Überholt");
        var form = browser().get(CHANNELS).form(CHANNELS).with("label", name);
        add(CHANNELS, name("Dazwischen"), "");

        var refused = form.send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(form.send().status()).isEqualTo(409);
        assertThat(labels(CHANNELS)).doesNotContain(name);

        assertThat(refused.form(CHANNELS).send().status()).isEqualTo(303);
        assertThat(labels(CHANNELS)).containsOnlyOnce(name);
    }

    @Test
    void anEntryThatIsHeldAndBeginsLaterSaysSo() {
        var name = name("Pavillon");
        add(CHANNELS, name, "");
        var worker = caseManager();
        var path = inquiry(worker, name);

        change(CHANNELS, name, "validFrom", "+14");

        assertThat(worker.get(path + "/angaben").text()).contains(name + " (gilt ab ");
    }

    @Test
    void whatCountsAsConsultationIsNeverEnded() {
        var kinds = "/verwaltung/listen/contact_kind";
        assertThat(entry(kinds, "Begleitung").page().select("#validTo")).isEmpty();
    }

    @Test
    void listsOfTheLawAreShownWithTheReasonAndNotChanged() {
        var page = browser().get("/verwaltung/listen/gender");

        assertThat(page.text()).contains("PStG", "ändern Sie nicht");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(browser()
                        .get(CHANNELS)
                        .form(CHANNELS)
                        .with("label", "x")
                        .to("/verwaltung/listen/gender")
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyColumnThatKeepsACodeOfSuchAListIsLookedInto() {
        for (var places : CodesInCasework.COLUMNS.values())
            for (var place : places) {
                var names = place.split("[. ]");
                assertThat(jdbc.sql("""
                                select count(*) from pg_attribute
                                where  attrelid = to_regclass(? || '.' || ?) and attname = ? and not attisdropped""")
                                .params(List.of((Object[]) names))
                                .query(Integer.class)
                                .single())
                        .as(place)
                        .isEqualTo(1);
            }
    }

    private Browser browser() {
        return given.browserOf(admin);
    }

    private Browser caseManager() {
        return given.browserOf(given.colleague(UNNA, organisation, Role.CASE_MANAGER));
    }

    /** All tests share the lists of one town. */
    private String name(String begin) {
        return begin + " " + admin.user().value().toString().substring(28);
    }

    private void add(String list, String name, String to) {
        var answer = browser()
                .get(list)
                .form(list)
                .with("label", name)
                .with("validTo", to)
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private void change(String list, String name, String field, String value) {
        var action = action(list, name);
        var answer = entry(list, name).form(action).with(field, value).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private Answer entry(String list, String name) {
        return browser().get(action(list, name));
    }

    private String action(String list, String name) {
        return browser().get(list).page().select("th a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private List<String> labels(String list) {
        return browser().get(list).page().select("th[role=rowheader]").eachText();
    }

    private String row(String list, String name) {
        return browser().get(list).page().select("tr").stream()
                .filter(row -> row.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .select("td")
                .get(2)
                .text();
    }

    private String inquiry(Browser browser, String channel) {
        var page = browser.get("/anfragen/neu");
        var value = page.page().select("#channel option").stream()
                .filter(option -> option.text().equals(channel))
                .findFirst()
                .orElseThrow()
                .val();
        var answer = page.form("/anfragen")
                .with("name", "Haddad, Rima")
                .with("concern", "Wohnung")
                .with("channel", value)
                .with("institution", "SELF")
                .with("priority", "NORMAL")
                .with("indication", "COMPLEX_NEED")
                .send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }
}
