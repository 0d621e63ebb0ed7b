package de.lotse.network.slips;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.Bonn;
import de.lotse.shared.Role;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Field;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class SlipsControllerTests {

    private static final String PATH = "/netzwerk/zettel";

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    private Bonn bonn;
    private Browser browser;

    @BeforeEach
    void aDirectory() {
        bonn = new Bonn(given, tenants, organisations, jdbc);
        browser = bonn.as(Role.CASE_MANAGER);
    }

    @Test
    void anOfferIsFoundPutIntoTheBasketAndPrintedInTheLanguageOfThePerson() {
        var offer = bonn.offer("Spielgruppe Regenbogen", "DAYCARE");
        bonn.run(
                "insert into network.translation (owner_id, field, language, text, origin, source_revision) values (?, 'name', 'ar', 'مجموعة لعب', 'HUMAN', 1)",
                offer);
        bonn.run("insert into network.phone (id, offer_id, number) values (gen_random_uuid(), ?, '0228 1234')", offer);

        var found = browser.get(PATH + "?q=Regenbogen");
        assertThat(found.page().select("input[type=checkbox][name=angebot]").eachAttr("value"))
                .contains(offer.toString());
        var basket = browser.get(PATH + "?q=Regenbogen&angebot=" + offer);
        var made = basket.form(PATH).with("sprache", "ar").send();

        var sheet = made.follow();
        var slip = sheet.page().selectFirst(".lotse-slip");
        assertThat(slip.attr("dir")).isEqualTo("rtl");
        assertThat(slip.attr("lang")).isEqualTo("ar");
        assertThat(slip.text()).contains("مجموعة لعب", "Spielgruppe Regenbogen", "0228 1234", "هنا تحصل على المساعدة");
        assertThat(slip.select("img").attr("alt")).endsWith("/angebote/" + offer + "?sprache=ar");
        assertThat(slip.select("img").attr("src")).startsWith("data:image/svg+xml");
    }

    @Test
    void severalOffersStandOnOneSheetEachWithACodeOfItsOwn() {
        var sheet = made(bonn.offer("Erste Hilfe im Alltag", "SCHOOL"), bonn.offer("Zweite Hilfe im Alltag", "SCHOOL"))
                .follow();
        assertThat(sheet.page().select(".lotse-slip-signs").eachText())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingTellsWhoTookItAlongOrWhoMadeIt() {
        made(bonn.offer("Ohne Namen", "HEALTH"));
        var columns =
                given.as(bonn.editor(), () -> jdbc.sql("""
                        select column_name from information_schema.columns
                        where  table_schema = 'network' and table_name = 'referral_slip'""").query(String.class).list());
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "tenant_id",
                        "id",
                        "sheet_id",
                        "offer_id",
                        "code",
                        "language",
                        "created_on",
                        "outcome",
                        "outcome_on");
    }

    @Test
    void theOutcomeIsToldByTheCodeAndCountedByMonth() {
        var sheet = made(bonn.offer("Sprechstunde Rente", "INCOME")).follow();
        var code = sheet.page().select(".lotse-slip-signs").text();
        var before = arrived();

        var search = browser.get(PATH).form(PATH + "/suche");
        var slip = search.with("code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .send()
                .follow();
        assertThat(slip.text()).contains("Sprechstunde Rente", LocalDate.now().getYear() + "");
        var action = PATH + "/" + code.replace("-", "");
        assertThat(slip.form(action).with("outcome", "ARRIVED").send().follow().valueOf("outcome"))
                .isEqualTo("ARRIVED");
        assertThat(arrived()).isEqualTo(before + 1);

        assertThat(slip.form(action).with("outcome", "").send().follow().valueOf("outcome"))
                .isEmpty();
        assertThat(arrived()).isEqualTo(before);
    }

    @Test
    void aCodeThatNobodyHasComesBackWithAMessage() {
        var answer = browser.get(PATH)
                .form(PATH + "/suche")
                .with("code", "AAAA-AAAA")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Diesen Code gibt es nicht");
        assertThat(answer.valueOf("code")).isEqualTo("AAAA-AAAA");
        assertThat(browser.get(PATH + "/AAAAAAAA").status()).isEqualTo(404);
    }

    @Test
    void whatThePublicDoesNotSeeComesOnNoSlip() {
        var draft = bonn.offer("Geheimer Entwurf", "WORK");
        bonn.run("update network.offer set publication = 'DRAFT' where id = ?", draft);
        assertThat(browser.get(PATH + "?q=Geheimer").text()).contains("Nichts gefunden");
        assertThat(browser.get(PATH + "?angebot=" + draft).text()).contains("Noch kein Angebot ausgewählt");

        var open = bonn.offer("Öffentlich", "WORK");
        var page = browser.get(PATH + "?angebot=" + open);
        bonn.run("update network.offer set publication = 'DRAFT' where id = ?", open);
        assertThat(page.form(PATH).send().status()).isEqualTo(422);
        var nothing = page.form(PATH);
        nothing.fields().remove("angebot");
        assertThat(nothing.send().text()).contains("Wählen Sie mindestens ein Angebot.");
    }

    @Test
    void aSlipSendsNobodyWhereLettersGoOrWhereNobodyIsAnyMore() {
        var offer = bonn.offer("Nur hier zu finden", "WORK");
        place(offer, 0, "PUBLISHED", "POSTAL", "Postfach 1");
        place(offer, 1, "ARCHIVED", "PHYSICAL", "Alte Straße 2");
        assertThat(sheet(offer)).doesNotContain("Postfach 1", "Alte Straße 2", "Adresse");

        place(offer, 2, "PUBLISHED", "PHYSICAL", "Neue Straße 3");
        assertThat(sheet(offer)).contains("Adresse Neue Straße 3").doesNotContain("Postfach 1", "Alte Straße 2");
    }

    private String sheet(UUID offer) {
        return made(offer).follow().page().select(".lotse-slip").text();
    }

    private void place(UUID offer, int position, String publication, String address, String street) {
        var place = UUID.randomUUID();
        bonn.run(
                "insert into network.location (id, organisation_id, publication) select ?, organisation_id, ? from network.offer where id = ?",
                place,
                publication,
                offer);
        bonn.run(
                "insert into network.address (id, location_id, address_1, address_type) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                place,
                street,
                address);
        bonn.run(
                "insert into network.offer_at_location (id, offer_id, location_id, position) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                offer,
                place,
                position);
    }

    @Test
    void theSameFormSentTwiceMakesOneSheet() {
        var page = browser.get(PATH + "?angebot=" + bonn.offer("Doppelt", "TRAINING"));
        var form = page.form(PATH);
        assertThat(form.send().header("Location")).isEqualTo(form.send().header("Location"));
    }

    @Test
    void anOfferLeadsHereAndWhoReadsNoDirectoryMakesNoSlip() {
        var offer = bonn.offer("Vom Angebot aus", "RECOGNITION");
        assertThat(browser.get("/netzwerk/angebote/" + offer + "/zettel")
                        .follow()
                        .text())
                .contains("Vom Angebot aus");
        assertThat(bonn.as(Role.STATE_VIEWER).get(PATH).status()).isEqualTo(403);
        assertThat(bonn.as(Role.BODY_MEMBER).get(PATH).status()).isEqualTo(403);
        var sheet = made(offer).header("Location");
        var herne = given.browserOf(given.colleague(given.organisation(Given.HERNE), Role.CASE_MANAGER));
        assertThat(herne.get(sheet).status()).isEqualTo(404);
    }

    private Answer made(UUID... offers) {
        var query = PATH + "?x=1";
        for (var offer : offers) query += "&angebot=" + offer;
        var page = browser.get(query);
        var fields = new ArrayList<Field>();
        page.form(PATH).fields().forEach((name, value) -> {
            if (!name.equals("angebot")) fields.add(new Field(name, value));
        });
        List.of(offers).forEach(offer -> fields.add(new Field("angebot", offer.toString())));
        return browser.multipart(PATH, fields);
    }

    private long arrived() {
        var cells = browser.get(PATH).page().select("table tbody tr").first();
        return cells == null
                ? 0
                : Long.parseLong(cells.select("td[data-label=angekommen]").text());
    }
}
