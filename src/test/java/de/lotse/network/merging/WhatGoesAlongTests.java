package de.lotse.network.merging;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.GivenNetwork;
import de.lotse.network.OfferFinder;
import de.lotse.shared.Ids;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on an entry goes along with a merge, and comes back. */
@LotseTest
class WhatGoesAlongTests {

    private static final String PATH = "/netzwerk/zusammenfuehren";
    private static final TenantId DETMOLD = new TenantId(5766);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    OfferFinder finder;

    @Autowired
    Environment environment;

    private GivenNetwork town;
    private Browser browser;

    @BeforeEach
    void town() {
        town = new GivenNetwork(given, tenants, organisations, jdbc, DETMOLD, "detmold.localhost");
        browser = given.browserOf(town.editor());
        town.empty();
        for (var table : List.of("location", "organisation", "merge", "translation", "source_revision"))
            town.run("delete from network." + table);
    }

    @Test
    void confirmationsProposalsAndSlipsOfAnOfferGoAlongAndComeBack() {
        var partner = town.partner("Verein");
        var kept = town.offer(partner, "Singkreis").with("publication", "DRAFT");
        town.run("delete from network.verification where offer_id = ?", kept.id());
        var gone = town.offer(partner, "Singkreis");
        town.run(
                "insert into network.proposal (id, offer_id, proposer, rest_confirmed, submitted_at) values (?, ?, 'Büro', false, now())",
                Ids.next(),
                gone.id());
        town.run(
                "insert into network.referral_slip (id, sheet_id, offer_id, code, language, created_on) values (?, ?, ?, 'ABCDEFGH', 'de', ?)",
                Ids.next(),
                Ids.next(),
                gone.id(),
                LocalDate.now());

        merge("OFFER", kept.id(), gone.id());

        assertThat(owners("verification", "offer_id")).containsExactly(kept.id());
        assertThat(owners("proposal", "offer_id")).containsExactly(kept.id());
        assertThat(owners("referral_slip", "offer_id")).containsExactly(kept.id());
        assertThat(rows("select id from network.public_offer"))
                .containsExactly(kept.id().toString());
        assertThat(given.as(town.editor(), () -> finder.names(Set.of(gone.id()))))
                .containsEntry(gone.id(), "Singkreis");

        separate();

        assertThat(owners("verification", "offer_id")).containsExactly(gone.id());
        assertThat(owners("proposal", "offer_id")).containsExactly(gone.id());
        assertThat(owners("referral_slip", "offer_id")).containsExactly(gone.id());
        assertThat(rows("select id from network.public_offer"))
                .containsExactly(gone.id().toString());
    }

    @Test
    void theOldAddressOfAnOfferLeadsToTheNewOneAlsoOverTwoMerges() {
        var partner = town.partner("Verein");
        var third = town.offer(partner, "Chor");
        var second = town.offer(partner, "Chor");
        var first = town.offer(partner, "Chor");
        merge("OFFER", second.id(), first.id());
        merge("OFFER", third.id(), second.id());

        var visitor = visitor();
        var answer = visitor.get("/angebote/" + first.id() + "?sprache=en");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/angebote/" + third.id() + "?sprache=en");
        assertThat(visitor.get("/angebote/" + second.id() + "/zettel").header("Location"))
                .endsWith("/angebote/" + third.id() + "/zettel");
        assertThat(visitor.get("/angebote/" + Ids.next()).status()).isEqualTo(404);
        separate();
        assertThat(visitor.get("/angebote/" + second.id()).status()).isEqualTo(200);
        assertThat(visitor.get("/angebote/" + first.id()).header("Location")).endsWith("/angebote/" + second.id());
    }

    @Test
    void aTranslationGoesAlongWithTheTextItWasMadeFrom() {
        var partner = town.partner("Verein");
        var kept = town.offer(partner, "Chor")
                .with("description", "Alt.")
                .translated("name", "uk", "Хор")
                .translated("description", "en", "Old.");
        var gone = town.offer(partner, "Chor")
                .with("description", "Neu.")
                .translated("name", "en", "Choir")
                .translated("description", "en", "New.");
        var before = translations(kept.id());

        var compare = compare("OFFER", kept.id(), gone.id());
        compare.form(PATH + "/vergleich").with("feld-description", "andere").send();

        assertThat(translations(kept.id()))
                .containsExactly(
                        "description|en|New.|UP_TO_DATE", "name|en|Choir|UP_TO_DATE", "name|uk|Хор|UP_TO_DATE");
        separate();
        assertThat(translations(kept.id())).isEqualTo(before);
        assertThat(translations(gone.id())).hasSize(2);
    }

    @Test
    void whoeverTranslatedSinceIsNotOverwritten() {
        var partner = town.partner("Verein");
        var kept = town.offer(partner, "Chor");
        var gone = town.offer(partner, "Chor");
        merge("OFFER", kept.id(), gone.id());
        kept.translated("name", "en", "Choir");

        var page = browser.get(PATH);
        var answer = page.form(page.page().select("form[action$=/trennung]").attr("action"))
                .send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Übersetzungen von „Chor“ wurde seither geändert");
    }

    @Test
    void whatTheContactPointKeepsAndConsentsToBeNamedGoAlongWithTheOrganisation() {
        var kept = town.partner("Afaq");
        var gone = town.partner("Afaq e.V.");
        person(kept, "Frau Beispiel", "", false);
        person(kept, "Herr Muster", "muster@afaq.example", true);
        person(gone, "frau beispiel", "info@afaq.example", true);
        person(gone, "Herr Anders", "", false);
        town.run(
                "insert into network.liaison_meeting (id, organisation_id, met_on, subject) values (?, ?, ?, 'Kennenlernen')",
                Ids.next(),
                gone,
                LocalDate.now());
        var before = people();

        var compare = compare("ORGANISATION", kept, gone);
        compare.form(PATH + "/vergleich").with("feld-contacts", "andere").send();

        assertThat(owners("liaison_meeting", "organisation_id")).containsExactly(kept);
        assertThat(people())
                .contains("Afaq|frau beispiel|true|1", "Afaq|Herr Anders|false|0")
                .doesNotContain("Afaq|Herr Muster|true|1");
        separate();
        assertThat(owners("liaison_meeting", "organisation_id")).containsExactly(gone);
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void aConsentThatIsWithdrawnAfterTheMergeStaysWithdrawn() {
        var kept = town.partner("Afaq");
        var gone = town.partner("Afaq e.V.");
        person(kept, "Frau Beispiel", "", false);
        person(gone, "Frau Beispiel", "", true);
        merge("ORGANISATION", kept, gone);
        assertThat(people()).contains("Afaq|Frau Beispiel|true|1");
        town.run("""
                with withdrawn as (update network.naming_consent set withdrawn_on = current_date returning contact_id)
                update network.contact set may_be_named = false where id in (select contact_id from withdrawn)""");

        separate();

        assertThat(people()).containsExactly("Afaq e.V.|Frau Beispiel|false|0", "Afaq|Frau Beispiel|false|0");
    }

    @Test
    void aLinkToTheOneThatIsGoneOpensTheOneThatGoesOn() {
        var partner = town.partner("Verein");
        var kept = town.offer(partner, "Chor").with("description", "Bleibt so.");
        var gone = town.offer(partner, "Chor");
        var path = "/netzwerk/angebote/" + gone.id() + "/link";
        var link = java.net
                .URI
                .create(browser.get(path).form(path).send().valueOf("address"))
                .getPath();
        merge("OFFER", kept.id(), gone.id());

        var outside = visitor();
        var page = outside.get(link);
        assertThat(page.text()).contains("Bleibt so.");
        assertThat(page.form(link)
                        .with("name", "Büro")
                        .with("answer", "confirm")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(rows("select offer_id from network.verification where method = 'TOKEN'"))
                .containsExactly(kept.id().toString());
        assertThat(outside.get(link).status()).isEqualTo(410);
    }

    private Browser visitor() {
        return Browser.at(town.host(), environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** With her consent in the same transaction, where she may be named. */
    private void person(UUID organisation, String name, String email, boolean named) {
        town.run("""
                with somebody as (
                  insert into network.contact (id, organisation_id, name, email, may_be_named) values (?, ?, ?, ?, ?) returning *)
                insert into network.naming_consent (id, contact_id, given_by, given_on, given_how)
                select ?, s.id, s.name, ?, 'WRITTEN' from somebody s where s.may_be_named""", Ids.next(), organisation, name, email, named, Ids.next(), LocalDate.now());
    }

    private List<String> people() {
        return rows("""
                select g.name, c.name, c.may_be_named,
                       (select count(*) from network.naming_consent n where n.contact_id = c.id and n.withdrawn_on is null)
                from   network.contact c join network.organisation g on g.id = c.organisation_id
                order  by g.name collate "C" desc, c.name collate "C\"""").stream().sorted().toList();
    }

    private List<String> translations(UUID owner) {
        return rows("select t.field, t.language, t.text, s.state from network.translation t"
                + " join network.text_state s on s.owner_id = t.owner_id and s.field = t.field and s.language = t.language"
                + " where t.owner_id = '" + owner + "' order by t.field, t.language");
    }

    private Answer compare(String kind, UUID kept, UUID gone) {
        return browser.get(PATH + "/vergleich?art=" + kind + "&eine=" + kept + "&andere=" + gone);
    }

    private void merge(String kind, UUID kept, UUID gone) {
        var answer = compare(kind, kept, gone).form(PATH + "/vergleich").send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** The last that was merged. */
    private void separate() {
        var page = browser.get(PATH);
        var form = page.page().select("form[action$=/trennung]").attr("action");
        var answer = page.form(form).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private List<UUID> owners(String table, String column) {
        return rows("select " + column + " from network." + table).stream()
                .map(UUID::fromString)
                .toList();
    }

    private List<String> rows(String sql) {
        return given.as(town.editor(), () -> jdbc.sql(sql)
                .query((row, number) -> {
                    var columns = new ArrayList<String>();
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        columns.add(String.valueOf(row.getObject(i)));
                    return String.join("|", columns);
                })
                .list());
    }
}
