package de.lotse.network.texts;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.network.DirectoryMade;
import de.lotse.network.rules.TextLanguage;
import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.testing.Browser.Answer;
import de.lotse.testing.Browser.Form;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DirectoryTextsTests {

    private static final TenantId WUPPERTAL = new TenantId(5124);

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SourceTexts sources;

    private Actor editor;
    private DirectoryMade made;
    private UUID offer;

    @BeforeEach
    void anOffer() {
        given.town(WUPPERTAL, "wuppertal.localhost", true);
        editor = colleague(Role.EDITOR);
        made = new DirectoryMade(given, jdbc, editor);
        offer = made.offer("Väter-Gruppe " + UUID.randomUUID());
    }

    @Test
    void anEditorTranslatesAndAReaderOfTheLanguageConfirms() {
        var saved = form(editor, "ar")
                .with("text_description", "كل يوم اثنين في مكتب الحي.")
                .with("origin", "MACHINE")
                .send();
        assertThat(saved.status()).isEqualTo(303);
        assertThat(shown().state()).isEqualTo(TranslationState.MACHINE);
        assertThat(page("ar").text()).contains("maschinell, ungeprüft");

        form(editor, "ar").with("reviewed", "description").send();
        assertThat(shown().state()).isEqualTo(TranslationState.UP_TO_DATE);
        assertThat(page("ar").text()).contains("Geprüft von " + editor.name());
    }

    @Test
    void arabicIsWrittenFromTheRight() {
        var area = page("ar").page().getElementById("text_description");
        assertThat(area.attr("dir")).isEqualTo("rtl");
        assertThat(area.attr("lang")).isEqualTo("ar");
        assertThat(page("de-plain").page().getElementById("text_description").attr("lang"))
                .isEqualTo("de");
    }

    @Test
    void threeHundredCharactersOfANameAreKeptAndOneMoreIsGivenBack() {
        var longest = "ع".repeat(300);
        form(editor, "ar").with("text_name", longest).with("origin", "HUMAN").send();
        assertThat(page("ar").valueOf("text_name")).isEqualTo(longest);

        var refused = form(editor, "ar")
                .with("text_name", longest + "ع")
                .with("origin", "HUMAN")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("höchstens 300 Zeichen haben, es sind 301");
        assertThat(refused.valueOf("text_name")).isEqualTo(longest + "ع");
    }

    @Test
    void whoChangesATextSaysWhereItComesFrom() {
        var refused =
                form(editor, "en").with("text_description", "Every Monday.").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Wählen Sie, wie die geänderten Texte übersetzt wurden.");
        assertThat(refused.valueOf("text_description")).isEqualTo("Every Monday.");
    }

    @Test
    void aMajorChangeOutdatesEveryTranslationAndShowsWhatWasTranslated() {
        translate("en", "Every Monday.");
        translate("tr", "Her pazartesi.");
        change("Jeden Dienstag im Rathaus.");

        assertThat(shown().state()).isEqualTo(TranslationState.OUTDATED);
        var page = page("tr");
        assertThat(page.text())
                .contains("veraltet", "Deutscher Text, aus dem übersetzt wurde", "Jeden Montag im Stadtteilbüro.");
        assertThat(page("en").text()).contains("veraltet");

        form(editor, "tr").with("reviewed", "description").send();
        assertThat(page("tr").text()).doesNotContain("veraltet");
    }

    @Test
    void whatWasTranslatedFromAnOlderTextThanThereIsNowIsOutdatedAtOnce() {
        var open = form(editor, "en").with("text_description", "Every Monday.").with("origin", "HUMAN");
        change("Jeden Dienstag im Rathaus.");
        assertThat(open.send().status()).isEqualTo(303);
        assertThat(page("en").text()).contains("veraltet");
    }

    @Test
    void whatIsMissingIsGermanAndSaysSo() {
        var shown = given.as(editor, () -> TranslatedTexts.read(jdbc, List.of(offer), TextLanguage.UKRAINIAN)
                .of(offer, "description", "Jeden Montag."));
        assertThat(shown.isFallback()).isTrue();
        assertThat(shown.language()).isEqualTo("de");
        assertThat(shown.text()).isEqualTo("Jeden Montag.");
    }

    @Test
    void twoWhoTranslateAtOnceSeeBothTexts() {
        var first = form(editor, "en").with("text_description", "Every Monday.").with("origin", "HUMAN");
        var second = form(colleague(Role.COORDINATION), "en")
                .with("text_description", "Mondays.")
                .with("origin", "HUMAN");
        assertThat(first.send().status()).isEqualTo(303);

        var late = second.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Every Monday.");
        assertThat(late.valueOf("text_description")).isEqualTo("Mondays.");

        var again = late.form(path("en")).with("origin", "HUMAN").send();
        assertThat(again.status()).isEqualTo(303);
        assertThat(page("en").valueOf("text_description")).isEqualTo("Mondays.");
    }

    @Test
    void anEmptiedTextIsNoTranslationAnyMore() {
        translate("en", "Every Monday.");
        form(editor, "en").with("text_description", "").send();
        assertThat(page("en").text()).contains("fehlt");
    }

    @Test
    void eachLineOfAListIsTranslatedByOneLine() {
        bring("Pass", 0);
        bring("Mietvertrag", 1);
        var refused = form(editor, "en")
                .with("text_documents", "Passport")
                .with("origin", "HUMAN")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("„Mitzubringen“: Der deutsche Text hat 2 Zeilen, Ihre Übersetzung eine.");
        assertThat(refused.valueOf("text_documents")).isEqualTo("Passport");

        var saved = form(editor, "en")
                .with("text_documents", "Passport \r\n\r\n Rental contract")
                .with("origin", "HUMAN")
                .send();
        assertThat(saved.status()).isEqualTo(303);
        assertThat(page("en").valueOf("text_documents")).isEqualTo("Passport\nRental contract");
    }

    @Test
    void whatToBringIsOutdatedWhenTheFormOfTheOfferChangesIt() {
        bring("Pass", 0);
        form(editor, "en")
                .with("text_documents", "Passport")
                .with("origin", "HUMAN")
                .send();
        var edit = "/netzwerk/angebote/" + offer + "/bearbeiten";
        var changed = given.browserOf(editor)
                .get(edit)
                .form(edit)
                .with("DOCUMENTS", "Ausweis")
                .send();
        assertThat(changed.status()).isEqualTo(303);
        assertThat(page("en").text()).contains("veraltet", "Ausweis");
    }

    private void bring(String document, int position) {
        given.as(editor, () -> jdbc.sql(
                        "insert into network.required_document (id, offer_id, position, document) values (gen_random_uuid(), ?, ?, ?)")
                .params(offer, position, document)
                .update());
    }

    @Test
    void organisationsAndPlacesAreCountedAndFoundToo() {
        var name = "Verein " + UUID.randomUUID();
        var organisation = made.organisation(name, null);
        var before = texts();
        given.as(
                editor, () -> jdbc.sql("update network.organisation set description = 'Wir helfen allen.' where id = ?")
                        .param(organisation)
                        .update());
        assertThat(texts()).isEqualTo(before + 1);
        assertThat(names("sprache=en&stand=MISSING")).contains(name);

        var page = given.browserOf(editor).get("/netzwerk/organisationen/" + organisation);
        var link = page.page().select("a[href$=/texte]").attr("href");
        assertThat(given.browserOf(editor).get(link).text()).contains(name, "Ein deutscher Text");
    }

    private int texts() {
        var said = given.browserOf(editor)
                .get("/netzwerk/texte")
                .page()
                .select("main p")
                .first()
                .text();
        return Integer.parseInt(said.replaceFirst(" .*", "").replace(".", ""));
    }

    @Test
    void whoKeepsNoEntryReadsOnly() {
        var amira = colleague(Role.CASE_MANAGER);
        assertThat(given.browserOf(amira).get(path("en")).page().select("textarea"))
                .isEmpty();
        var form = form(editor, "en").with("text_name", "x").with("origin", "HUMAN");
        assertThat(given.browserOf(amira).post(path("en"), form.fields()).status())
                .isEqualTo(403);
        assertThat(given.browserOf(colleague(Role.STATE_VIEWER)).get(path("en")).status())
                .isEqualTo(403);
    }

    @Test
    void aPersonOfTheOrganisationTranslatesItsOwn() {
        var house = given.organisation(WUPPERTAL);
        var partner = given.colleague(WUPPERTAL, house, Role.NETWORK_PARTNER);
        offer = made.offer(made.organisation("Eigener Verein", house), "Sprachcafé");
        var saved = form(partner, "en")
                .with("text_name", "Language café")
                .with("origin", "HUMAN")
                .send();
        assertThat(saved.status()).isEqualTo(303);
    }

    @Test
    void theOverviewFindsWhatIsMissingOrOutdated() {
        var name = made.value("select name from network.offer where id = ?", String.class, offer);
        translate("en", "Every Monday.");
        form(editor, "en").with("text_name", "Fathers").with("origin", "HUMAN").send();

        assertThat(names("sprache=en&stand=MISSING")).doesNotContain(name);
        assertThat(names("sprache=tr&stand=MISSING")).contains(name);
        assertThat(names("sprache=en&stand=OUTDATED")).doesNotContain(name);
        change("Jeden Dienstag im Rathaus.");
        assertThat(names("sprache=en&stand=OUTDATED")).contains(name);
        assertThat(names("")).contains(name);
    }

    /** The rule stands in Java for single texts and in SQL for counting. */
    @Test
    void theViewSaysWhatTheRuleSays() {
        for (var origin : TextOrigin.values())
            for (var read : List.of(1, 2))
                for (var reviewed : List.of(true, false)) {
                    var stored = new StoredText(
                            "x",
                            origin,
                            read,
                            reviewed ? "Kollegin" : "",
                            reviewed ? java.time.Instant.EPOCH : null,
                            java.time.Instant.EPOCH);
                    var state = given.as(editor, () -> {
                        jdbc.sql("""
                                insert into network.source_revision (owner_id, field, revision) values (?, 'alert', 2)
                                on conflict do nothing""").param(offer).update();
                        new Translations(jdbc).put(offer, TextLanguage.ROMANIAN, "alert", stored);
                        return jdbc.sql("select state from network.text_state where owner_id = ? and field = 'alert'")
                                .param(offer)
                                .query(String.class)
                                .single();
                    });
                    assertThat(state)
                            .isEqualTo(TranslationState.of(read, 2, origin, reviewed)
                                    .name());
                }
    }

    private List<String> names(String query) {
        return given.browserOf(editor)
                .get("/netzwerk/texte?" + query)
                .page()
                .select("td a bdi, th a bdi")
                .eachText();
    }

    private void translate(String language, String text) {
        form(editor, language)
                .with("text_description", text)
                .with("origin", "HUMAN")
                .send();
    }

    /** As the form of the offer writes it. */
    private void change(String german) {
        var before = made.value("select description from network.offer where id = ?", String.class, offer);
        made.set(offer, "description", german);
        given.as(editor, () -> {
            sources.changed(offer, "description");
            return jdbc.sql("""
                            insert into network.change (id, entity, entity_id, action, field, previous, replacement)
                            values (gen_random_uuid(), 'OFFER', ?, 'UPDATE', 'DESCRIPTION', ?, ?)""").params(offer, before, german).update();
        });
    }

    private ShownText shown() {
        return given.as(editor, () -> {
            var language =
                    made.value("select min(language) from network.translation where owner_id = ?", String.class, offer);
            return TranslatedTexts.read(
                            jdbc, List.of(offer), TextLanguage.coded(language).orElseThrow())
                    .of(offer, "description", "deutsch");
        });
    }

    private Form form(Actor actor, String language) {
        return given.browserOf(actor).get(path(language)).form(path(language));
    }

    private Answer page(String language) {
        return given.browserOf(editor).get(path(language));
    }

    private String path(String language) {
        return "/netzwerk/angebote/" + offer + "/texte/" + language;
    }

    private Actor colleague(Role role) {
        return given.colleague(WUPPERTAL, given.organisation(WUPPERTAL), role);
    }
}
