package de.lotse.staffing.posts;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.Role;
import de.lotse.staffing.plan.City;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class PostFormTests {

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    private Browser admin;
    private City city;
    private String unit;

    @BeforeEach
    void aUnit() {
        city = new City(given, tenants, organisations);
        admin = city.as(Role.TENANT_ADMIN);
        unit = City.unit(admin, "Stellentest", "1.1.2020", "");
    }

    @Test
    void aPostIsFilledAndVacatedAndTheUnitCountsIt() {
        var post = City.post(admin, "Beratung", unit, "1.1.2020", "50");
        City.done(City.fill(admin, post, "Änne Vogel", "1.2.2020", "50"));
        assertThat(admin.get(unit + "?am=2020-01-31").text()).contains("0 Köpfe · 0 von 0,5 VZÄ besetzt");
        assertThat(admin.get(unit + "?am=2020-02-01").text()).contains("1 Kopf · 0,5 von 0,5 VZÄ besetzt");

        var end = admin.get(post)
                .page()
                .select("a[href$=/ende][href*=besetzungen]")
                .attr("href");
        City.done(admin.get(end).form(end).with("last", "31.3.2020").send());

        assertThat(admin.get(post + "?am=2020-04-01").text()).contains("Nicht besetzt", "Änne Vogel");
        assertThat(admin.get(unit + "?am=2020-04-01").text()).contains("0 Köpfe");
    }

    @Test
    void noMoreOfAPostIsHeldThanThereIs() {
        var post = City.post(admin, "Halb", unit, "1.1.2020", "50");
        City.done(City.fill(admin, post, "Erste Hälfte", "1.1.2020", "50"));

        var refused = City.fill(admin, post, "Zweite Hälfte", "1.6.2020", "10");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("„Halb“ hat 50 %, am 01.06.2020 wären aber 60 % besetzt.");
        assertThat(refused.valueOf("name")).isEqualTo("Zweite Hälfte");
    }

    @Test
    void nobodyWorksMoreThanFullTime() {
        var one = City.post(admin, "Eins", unit, "1.1.2020", "80");
        var two = City.post(admin, "Zwei", unit, "1.1.2020", "80");
        City.done(City.fill(admin, one, "Überall Zugleich", "1.1.2020", "80"));
        var path = two + "/besetzung";
        var again = admin.get(path);
        var who = again.page().select("#who option:contains(Überall Zugleich)").last();

        var refused = again.form(path)
                .with("who", who == null ? "" : who.val())
                .with("on", "1.1.2020")
                .with("share", "80")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("zusammen 160 % einer Vollzeitstelle");
    }

    @Test
    void aVacancyTellsWhenItIsToBeFilled() {
        var post = City.post(admin, "Gesucht", unit, "1.1.2020", "100");
        var path = post + "/planung";
        assertThat(admin.get(path).form(path).with("on", "1.1.2020").send().status())
                .isEqualTo(422);
        City.done(admin.get(path).form(path).with("on", "+30").send());

        assertThat(admin.get(post).text()).contains("Soll ab");
        assertThat(admin.get(unit).text()).contains("Nicht besetzt Soll ab");
    }

    @Test
    void aPostThatSomebodyElsePaysIsToldApart() {
        var path = "/organisation/stellen/neu";
        var post = City.done(admin.get(path + "?art=POST&einheit=" + City.id(unit))
                .form(path)
                .with("on", "1.8.2020")
                .with("title", "Lehrkraft")
                .with("share", "50")
                .with("employer", "Land Nordrhein-Westfalen")
                .send());
        City.done(City.fill(admin, post, "Frau Kreide", "1.8.2020", "50"));

        assertThat(admin.get(unit + "?am=2020-08-01").text()).contains("Bezahlt von: Land Nordrhein-Westfalen");
    }

    @Test
    void aFunctionAddsNoHeadAndIsFoundByItsTopic() {
        var path = "/organisation/stellen/neu";
        var topic = "Sondernutzung" + City.id(unit).substring(24);
        var function = City.done(admin.get(path + "?art=FUNCTION&einheit=" + City.id(unit))
                .form(path)
                .with("on", "1.1.2020")
                .with("title", "Ansprechperson")
                .with("topics", topic)
                .send());
        City.done(City.fill(admin, function, "Wer Weiß", "1.1.2020", ""));

        assertThat(admin.get(unit).text()).contains("0 Köpfe");
        var reader = city.as(Role.NETWORK_PARTNER);
        assertThat(reader.get("/organisation/zustaendig?fuer=" + topic.toUpperCase(java.util.Locale.ROOT))
                        .text())
                .contains("1 Treffer", "Wer Weiß");
        assertThat(reader.get("/organisation/zustaendig?fuer=" + topic + "&am=2019-12-31")
                        .text())
                .contains("niemand eingetragen");
    }

    @Test
    void whatWasNeverTrueIsStruckAndStaysReadable() {
        var post = City.post(admin, "Verwechselt", unit, "1.1.2020", "100");
        City.done(City.fill(admin, post, "Falsche Person", "1.1.2020", "100"));
        var path = admin.get(post)
                .page()
                .select("a[href*=besetzungen][href$=/berichtigung]")
                .attr("href");

        City.done(admin.get(path)
                .form(path)
                .with("strike", "true")
                .with("reason", "falsche Stelle")
                .send());

        var page = admin.get(post);
        assertThat(page.page().select("table")).isEmpty();
        assertThat(page.text()).contains("Vorher stand dort: Falsche Person mit 100 %", "falsche Stelle");
    }

    @Test
    void whoComesLateSeesWhoHoldsItNow() {
        var post = City.post(admin, "Begehrt", unit, "1.1.2020", "100");
        var path = post + "/besetzung";
        var late = admin.get(path)
                .form(path)
                .with("name", "Spät")
                .with("on", "1.1.2020")
                .with("share", "100");
        City.done(City.fill(admin, post, "Früh", "1.1.2020", "100"));

        var conflict = late.send();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Früh mit 100 %, seit 01.01.2020");
        assertThat(conflict.valueOf("name")).isEqualTo("Spät");
    }

    @Test
    void aPostChangesItsShareFromADayOnAndEnds() {
        var post = City.post(admin, "Wandelbar", unit, "1.1.2020", "50");
        var change = post + "/aenderung";
        City.done(admin.get(change)
                .form(change)
                .with("on", "1.1.2021")
                .with("share", "75")
                .send());
        var end = post + "/ende";
        City.done(admin.get(end).form(end).with("last", "31.12.2021").send());

        assertThat(admin.get(unit + "?am=2020-12-31").text()).contains("von 0,5 VZÄ");
        assertThat(admin.get(unit + "?am=2021-12-31").text()).contains("von 0,75 VZÄ");
        assertThat(admin.get(unit + "?am=2022-01-01").text()).contains("von 0 VZÄ");
        assertThat(admin.get(post).text()).contains("Anteil: bisher 50 %, jetzt 75 %", "Weggefallen: „Wandelbar“");
    }

    @Test
    void theOfficeTelephoneIsSeenWhereSomebodyIsResponsible() {
        var post = City.post(admin, "Am Telefon", unit, "1.1.2020", "100");
        City.done(City.fill(admin, post, "Ruf Mich", "1.1.2020", "100"));
        var person = admin.get(unit)
                .page()
                .select("a[href^=/organisation/personen/]")
                .attr("href");
        var form =
                admin.get(person).form(person).with("phone", "02323 00 00-99").with("email", "keine");
        assertThat(form.send().status()).isEqualTo(422);
        City.done(form.with("email", "ruf.mich@hagen.example").send());

        assertThat(city.as(Role.CASE_MANAGER).get(unit).text()).contains("02323 00 00-99", "ruf.mich@hagen.example");
    }
}
