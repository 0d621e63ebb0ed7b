package de.lotse.network.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.lotse.shared.Actor;
import de.lotse.shared.Role;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Browser;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.TestDatabase;
import de.lotse.testing.WorkbookMade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class DirectoryIntakeTests {

    private static final String PATH = Intake.PATH;
    private static final TenantId SOLINGEN = new TenantId(5122);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path REAL = Path.of("../shared/data/services/muenster-herne.csv");
    private static final Path HSDS = Path.of("../shared/data/hsds/3.1/examples");

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    private Actor editor;
    private Browser browser;
    private String mark;

    @BeforeEach
    void anEditor() {
        if (tenants.find(SOLINGEN).isEmpty()) given.town(SOLINGEN, "solingen.localhost", true);
        editor = given.colleague(SOLINGEN, given.organisation(SOLINGEN), Role.EDITOR);
        browser = given.browserOf(editor);
        mark = UUID.randomUUID().toString().substring(0, 8);
        given.as(editor, () -> jdbc.sql("delete from network.offer").update());
        List.of("translation", "location", "organisation", "external_record", "intake", "merge")
                .forEach(table -> given.as(
                        editor, () -> jdbc.sql("delete from network." + table).update()));
    }

    @Test
    void aListWithEveryDefectGoesInWithAReportOneCanActOn() throws IOException {
        var path = checked("Musterliste", "musterliste.csv", own());

        assertThat(browser.get(path + "?alle=ja").text())
                .contains("neu 22", "zu reparieren 1", "Noch ist nichts angelegt")
                .contains(
                        "In den Koordinaten „51.170.038 / 7.084.846“ sind Punkte verrutscht. Gemeint ist wohl 51.170038, 7.084846")
                .contains(
                        "Die Koordinaten „95.1 / 7.1“ liegen nicht in Nordrhein-Westfalen und sind nicht zu reparieren")
                .contains(
                        "Die Postleitzahl fehlt bei „Hauptstraße 166“",
                        "Die Rufnummer fehlt",
                        "das Angebot bekommt keinen Ort")
                .contains("„fuer“ als „für“ übernehmen", "„Hafenstrasse“ als „Hafenstraße“ übernehmen")
                .contains("Ähnlich: Zeile 3, Lotsenpunkt (gleiche Anschrift, gleiche Rufnummer bis auf die Durchwahl)")
                .contains("„MBE/JMD“ ist als Art der Organisation nicht bekannt", "Keine bekannte Sprache: Klingonisch")
                .contains("„keine@“ ist keine E-Mail-Adresse", "„javascript:alert(1)“ ist keine Internetadresse")
                .contains("Die Öffnungszeiten „immer mal“ sind aufbewahrt, aber nicht lesbar", "Der Name fehlt.");
        assertThat(count("offer")).isZero();
        var refused = browser.get(path).form(path + "/uebernahme").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Setzen Sie den Haken, wenn die Einträge wegbleiben sollen");
        taken(path);

        assertThat(count("offer where publication <> 'DRAFT'")).isZero();
        assertThat(count("verification")).isZero();
        assertThat(
                        rows(
                                "select address_1, address_2, postal_code from network.address where address_1 like 'Klemens%'"))
                .containsExactly("Klemensstrasse 10|Stadthaus 1, Raum 467|42651");
        assertThat(
                        rows(
                                "select number, type from network.phone p join network.offer o on o.id = p.offer_id where o.name = 'Lotsenpunkt'"))
                .containsExactly("0212 14486-37|voice");
        assertThat(
                        rows(
                                "select latitude, longitude from network.location l where exists (select 1 from network.address a where a.location_id = l.id and a.address_1 = 'Lindenpl. 4')"))
                .containsExactly("51.170038|7.084846");
        assertThat(
                        rows(
                                "select topic from network.offer_topic t join network.offer o on o.id = t.offer_id where o.name = 'KIM Case Management Mitte' order by 1"))
                .containsExactly("DAYCARE", "RESIDENCE_LAW");
        assertThat(rows("select byday, opens_at, closes_at from network.schedule"))
                .containsExactly("MO,TU,WE,TH,FR|09:00:00|12:00:00");
        assertThat(rows("select count(*) from network.organisation where name = 'Verband Musterstadt'"))
                .containsExactly("1");
        assertThat(new String(browser.download(path + "/aufbewahrt").body(), UTF_8))
                .contains("Klingonisch", "\"'=HYPERLINK(\"\"http:", "immer mal", "51.170.038 / 7.084.846");
        assertThat(new String(browser.download(path + "/meldungen").body(), UTF_8))
                .contains("\"10\";\"Angebot\";\"mu-09\"");
    }

    @Test
    void theRealListGoesInAsItIs() throws IOException {
        assumeTrue(Files.exists(REAL));
        var path = checked("Münster und Herne", "muenster-herne.csv", Files.readAllBytes(REAL));

        var report = browser.get(path + "?alle=ja").text();
        assertThat(report)
                .contains(
                        "Gemeint ist wohl 51.955038, 7.626846",
                        "„Fluechtlingshilfe“ ist als Art der Organisation nicht bekannt")
                .contains(
                        "„Hoersterplatz“ als „Hörsterplatz“ übernehmen",
                        "GGUA",
                        "Ähnlich: Zeile 3, Mamba (gleiche Anschrift")
                .doesNotContain("zu reparieren 1");
        while (browser.get(path).text().contains("eine Entscheidung")) {
            var page = browser.get(path);
            var form = page.form(path + "/entscheidungen");
            for (var open : page.page()
                    .select(
                            "select[name^=gleich-]:has(option[value=''][selected]), select[name^=gleich-]:not(:has(option[selected]))"))
                form = form.with(open.attr("name"), "neu");
            form.send();
            awaitText(path, "Die Prüfung ist fertig");
        }
        taken(path);
        assertThat(count("offer")).isEqualTo(25);
        assertThat(count("location where latitude between 51.9 and 52.1")).isEqualTo(20);
        assertThat(count("location where latitude is null")).isEqualTo(2);

        var again = checked("Münster und Herne", "muenster-herne.csv", Files.readAllBytes(REAL));
        assertThat(browser.get(again).text()).contains("Diese Datei ändert nichts");
    }

    @Test
    void theSameFileTwiceChangesNothingAndAnEditedFieldIsNotOverwritten() {
        taken(checked(
                "Liste",
                "a.csv",
                list(
                        "a;Kochkurs;Verein Herd " + mark + ";info@herd.example",
                        "b;Nähkurs;Verein Herd " + mark + ";naehen@herd.example")));
        var before = rows("select id, version, changed_at from network.offer order by id");
        var revision = rows("select number from network.revision");
        var again = checked(
                "Liste",
                "a.csv",
                list(
                        "a;Kochkurs;Verein Herd " + mark + ";info@herd.example",
                        "b;Nähkurs;Verein Herd " + mark + ";naehen@herd.example"));
        assertThat(browser.get(again).text()).contains("Diese Datei ändert nichts");
        assertThat(browser.get(again).page().select("form[action$=/uebernahme]"))
                .isEmpty();
        assertThat(rows("select id, version, changed_at from network.offer order by id"))
                .isEqualTo(before);
        assertThat(rows("select number from network.revision")).isEqualTo(revision);

        given.as(editor, () -> jdbc.sql(
                        "update network.offer set email = 'hier@herd.example', version = version + 1 where name = 'Kochkurs'")
                .update());
        var changed = checked("Liste", "a.csv", list("a;Kochkurs für alle;Verein Herd " + mark + ";neu@herd.example"));
        assertThat(browser.get(changed).text())
                .contains("Name: Kochkurs → Kochkurs für alle")
                .contains("E-Mail: hier „hier@herd.example“ bleibt, die Quelle sagt „neu@herd.example“")
                .contains("nicht mehr in der Quelle 1", "Steht nicht mehr in der Quelle. Hier bleibt es");
        taken(changed);
        assertThat(rows("select name, email from network.offer order by name"))
                .containsExactly("Kochkurs für alle|hier@herd.example", "Nähkurs|naehen@herd.example");
        assertThat(
                        rows(
                                "select field, previous, replacement from network.change where action = 'UPDATE' and field = 'NAME'"))
                .containsExactly("NAME|Kochkurs|Kochkurs für alle");
    }

    @Test
    void anImportIsTakenBackWhileNobodyHasWorkedOnIt() {
        taken(checked("Liste", "a.csv", list("a;Kochkurs;Verein Herd;alt@herd.example")));
        var path = checked(
                "Liste",
                "a.csv",
                list(
                        "a;Kochkurs;Verein Herd;neu@herd.example",
                        "b;Nähkurs;Verein Nadel;n@n.example",
                        "c;Chor;Verein Lied;c@c.example"));
        taken(path);
        given.as(editor, () -> jdbc.sql("update network.offer set description = 'Hier ergänzt' where name = 'Chor'")
                .update());

        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");

        assertThat(browser.get(path).text())
                .contains(
                        "zurückgenommen 3",
                        "bleibt 2",
                        "Wurde seither bearbeitet und bleibt: Beschreibung",
                        "Wird inzwischen woanders gebraucht");
        assertThat(rows("select name, email from network.offer order by name"))
                .containsExactly("Chor|c@c.example", "Kochkurs|alt@herd.example");
        assertThat(rows("select name from network.organisation order by name"))
                .containsExactly("Verein Herd", "Verein Lied");
        var again = checked("Liste", "a.csv", list("a;Kochkurs;Verein Herd;alt@herd.example"));
        assertThat(browser.get(again).text()).contains("Diese Datei ändert nichts");
    }

    @Test
    void whatMayStandHereAlreadyIsAskedAndTheAnswerHolds() {
        var organisation = UUID.randomUUID();
        given.as(editor, () -> jdbc.sql(
                        "insert into network.organisation (id, name, kind, email) values (?, 'Begegnung Nord gGmbH', 'WELFARE', 'post@nord.example')")
                .param(organisation)
                .update());
        var file =
                list("a;Sprachcafé;Begegnungen Nord e.V.;post@nord.example", "b;Chor;Begegnung Nord;chor@nord.example");
        var path = checked("Liste", "a.csv", file);
        var page = browser.get(path);
        assertThat(page.text())
                .contains(
                        "2 Einträge brauchen eine Entscheidung",
                        "Ähnlich: Begegnung Nord gGmbH (ähnlicher Name, gleiche E-Mail-Adresse)");
        assertThat(page.page().select("form[action$=/uebernahme]")).isEmpty();

        answer(path, "dasselbe wie Begegnung Nord gGmbH");
        taken(path);

        assertThat(rows("select o.name from network.offer o where o.organisation_id = '" + organisation
                        + "' order by 1"))
                .containsExactly("Chor", "Sprachcafé");
        assertThat(rows("select name, kind, email from network.organisation where id = '" + organisation + "'"))
                .containsExactly("Begegnung Nord gGmbH|WELFARE|post@nord.example");
        assertThat(browser.get(checked("Liste", "a.csv", file)).text()).contains("Diese Datei ändert nichts");
    }

    @Test
    void proposedUmlautsAreTakenOnlyWhenSaidSoAndStay() {
        var file = list("a;Beratung fuer Gefluechtete;Verein Tuer;t@tuer.example");
        var path = checked("Liste", "a.csv", file);
        browser.get(path)
                .form(path + "/vorschlaege")
                .with("topic", "UMLAUT")
                .with("answer", "ja")
                .send();
        awaitText(path, "davon angenommen: 3");
        taken(path);
        assertThat(
                        rows(
                                "select o.name, g.name from network.offer o join network.organisation g on g.id = o.organisation_id"))
                .containsExactly("Beratung für Geflüchtete|Verein Tür");

        assertThat(browser.get(checked("Liste", "a.csv", file)).text()).contains("Diese Datei ändert nichts");
        var changed = checked("Liste", "a.csv", list("a;Beratung fuer Gefluechtete;Verein Tuer;anders@tuer.example"));
        assertThat(browser.get(changed).text())
                .contains("E-Mail: t@tuer.example → anders@tuer.example")
                .doesNotContain("→ Beratung fuer");
    }

    @Test
    void everyPublishedExampleOfHsdsIsImportedCompletely() throws IOException {
        assumeTrue(Files.exists(HSDS));
        for (var name : List.of(
                "organization_full.json",
                "service_full.json",
                "service_list.json",
                "service_at_location_full.json",
                "service_at_location_list.json",
                "organization_list.json",
                "location.json",
                "taxonomy.json",
                "taxonomy_list.json",
                "taxonomy_term.json",
                "taxonomy_term_list.json",
                "tabular.json")) {
            anEditor();
            var content = Files.readAllBytes(HSDS.resolve(name));
            taken(checked("HSDS " + name, name, content));
            assertThat(everythingKept()).as(name).contains(wordsOf(content));
            var again = checked("HSDS " + name, name, content);
            assertThat(browser.get(again).text()).as(name).contains("Diese Datei ändert nichts");
        }
        var refused = browser.upload(
                browser.get(PATH).form(PATH).with("newName", "x"),
                "file",
                "base.json",
                Files.readAllBytes(HSDS.resolve("base.json")));
        assertThat(refused.text()).contains("Die Datei beschreibt nur die Schnittstelle");
    }

    @Test
    void aPackageOfHsdsTablesBecomesAnOfferWithItsPlace() throws IOException {
        assumeTrue(Files.exists(HSDS));
        var path = checked("HSDS", "hsds.zip", zip(HSDS.resolve("csv")));
        taken(path);

        assertThat(rows("select name, status, minimum_age, maximum_age from network.offer"))
                .containsExactly("Community Counselling|ACTIVE|12|100");
        assertThat(rows("select p.name from network.offer o join network.programme p on p.id = o.programme_id"))
                .containsExactly("Community Mental Health Support");
        assertThat(rows("select address_1, country from network.address")).containsExactly("1-30 Main Street|US");
        assertThat(rows("select language from network.offer_language")).containsExactly("ur");
        assertThat(
                        rows(
                                "select c.name, p.number from network.contact c join network.phone p on p.contact_id = c.id where c.offer_id is not null"))
                .containsExactly("Ann Persona|+44 1234 234567");
        assertThat(rows("select amount, currency from network.cost_option")).containsExactly("35.00|GBP");
        assertThat(browser.get(path).text())
                .contains(
                        "Die Koordinaten „100 / 101“ liegen nicht",
                        "Aufbewahrt, weil es hier kein Feld dafür gibt: fees, accreditations, ");
        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");
        assertThat(List.of(count("offer"), count("organisation"), count("location"), count("external_record")))
                .containsOnly(0);
    }

    @Test
    void placesOfIntegreatBecomeOffersWithHours() {
        taken(checked("Integreat", "orte.json", INTEGREAT.getBytes(UTF_8)));

        assertThat(
                        rows(
                                "select o.name, o.description, o.status, g.name from network.offer o join network.organisation g on g.id = o.organisation_id"))
                .containsExactly("Café Welcome|Kommen Sie vorbei.\nKostenlos & offen.|ACTIVE|Verein Willkommen");
        assertThat(rows("select byday, opens_at, closes_at, by_appointment from network.schedule order by position"))
                .containsExactly(
                        "MO|09:00:00|12:00:00|false", "MO|14:00:00|17:00:00|false", "TU|10:00:00|11:00:00|true");
        assertThat(rows("select feature from network.accessibility")).containsExactly("STEP_FREE");
        assertThat(rows("select topic from network.offer_topic")).containsExactly("MEETING");
    }

    @Test
    void theLanguagesOfIntegreatComeInAndWhatSomebodyWroteHereStays() {
        var german = INTEGREAT.replace("\"title\"", "\"path\": \"/solingen/de/locations/cafe/\", \"title\"");
        var texts = "select language, text, origin from network.translation order by language, text";
        var first = checked("Integreat", "orte.json", together(german, "Come by", "تعال"));
        assertThat(browser.get(first).text()).contains("Texte in anderen Sprachen", "Arabisch 1 Englisch 1");
        taken(first);
        assertThat(rows(texts)).containsExactly("ar|تعال|IMPORT", "en|Come by|IMPORT");
        assertThat(rows("select name, description from network.offer"))
                .containsExactly("Café Welcome|Kommen Sie vorbei.\nKostenlos & offen.");

        assertThat(browser.get(checked("Integreat", "orte.json", together(german, "Come by", "تعال")))
                        .text())
                .contains("Diese Datei ändert nichts");

        given.as(editor, () -> jdbc.sql(
                        "update network.translation set text = 'أهلا', reviewed_by = 'Samira', reviewed_at = now() where language = 'ar'")
                .update());
        var second = checked("Integreat", "orte.json", together(german, "Come in", "مرحبا"));
        assertThat(browser.get(second).text()).contains("Englisch 1").doesNotContain("Arabisch");
        taken(second);
        assertThat(rows(texts)).containsExactly("ar|أهلا|IMPORT", "en|Come in|IMPORT");

        browser.get(second).form(second + "/ruecknahme").send();
        awaitText(second, "Die Übernahme ist zurückgenommen");
        assertThat(rows(texts)).containsExactly("ar|أهلا|IMPORT", "en|Come by|IMPORT");
    }

    @Test
    void anImportIsTakenBackWithItsTexts() {
        var german = INTEGREAT.replace("\"title\"", "\"path\": \"/solingen/de/locations/cafe/\", \"title\"");
        var path = checked("Integreat", "orte.json", together(german, "Come by", "تعال"));
        taken(path);
        var translations = count("translation");

        browser.get(path).form(path + "/ruecknahme").send();
        awaitText(path, "Die Übernahme ist zurückgenommen");

        assertThat(List.of(count("offer"), translations - count("translation"))).containsExactly(0, 2);
    }

    @Test
    void aTranslationWithoutItsGermanTextIsRefusedWithTheWayOut() {
        var path = checked(
                "Integreat",
                "orte.json",
                INTEGREAT
                        .replace("\"title\"", "\"path\": \"/solingen/en/locations/cafe/\", \"title\"")
                        .getBytes(UTF_8));

        assertThat(browser.get(path).text()).contains("Steht nur in der Sprache „en“ in der Datei", "ZIP-Datei");
        var german = INTEGREAT.replace("\"title\"", "\"path\": \"/solingen/de/locations/cafe/\", \"title\"");
        var english = german.replace("/de/", "/en/").replace("Kommen Sie vorbei.", "Come by.");
        taken(checked(
                "Integreat",
                "orte.zip",
                zip(Map.of("de.json", german.getBytes(UTF_8), "en.json", english.getBytes(UTF_8)))));
        assertThat(rows("select language from network.translation where text like 'Come by.%'"))
                .containsExactly("en");
    }

    @Test
    void theTextsOfOurOwnInterfaceComeInOnceWithTheirLines() {
        taken(checked("Nachbarstadt", "hsds.json", HSDS_TEXTS.getBytes(UTF_8)));

        assertThat(rows("select field, language, text, origin from network.translation where text like '%"
                        + "-6d' order by field"))
                .containsExactly(
                        "description|en|We help-6d|IMPORT",
                        "documents|en|Passport\nLetter-6d|IMPORT",
                        "name|uk|Група-6d|IMPORT");
        assertThat(browser.get(checked("Nachbarstadt", "hsds.json", HSDS_TEXTS.getBytes(UTF_8)))
                        .text())
                .contains("Diese Datei ändert nichts");
        assertThat(rows("select entity from network.external_record where kept::text like '%Outdated%'"))
                .containsExactly("OFFER");
    }

    private static byte[] together(String german, String english, String arabic) {
        return ("{\"de\": " + german + ", \"en\": " + in("en", german, english) + ", \"ar\": "
                        + in("ar", german, arabic) + "}")
                .getBytes(UTF_8);
    }

    private static String in(String language, String german, String text) {
        return german.replace("[{\"id\": 7", "[{\"id\": " + (language.hashCode() + 100))
                .replace("/de/", "/" + language + "/")
                .replaceAll("<p>.*</script>", text);
    }

    private static final String HSDS_TEXTS = """
            {"id": "s1", "name": "Gruppe", "description": "Nachbarn", "status": "active",
             "required_documents": [{"id": "d1", "document": "Pass"}, {"id": "d2", "document": "Brief"}],
             "attributes": [
               {"id": "a1", "link_type": "uk", "value": "Група-6d", "label": "human, reviewed", "taxonomy_term": {"id": "t1", "code": "translation:name", "name": "Name"}},
               {"id": "a2", "link_type": "en", "value": "Passport\\nLetter-6d", "label": "human", "taxonomy_term": {"id": "t2", "code": "translation:documents", "name": "Unterlagen"}},
               {"id": "a3", "link_type": "en", "value": "Outdated-6d", "label": "human, outdated", "taxonomy_term": {"id": "t1", "code": "translation:name", "name": "Name"}}],
             "organization": {"id": "o1", "name": "Nachbarschaftshaus", "description": "Wir helfen",
               "attributes": [{"id": "a4", "link_type": "en", "value": "We help-6d", "label": "machine", "taxonomy_term": {"id": "t3", "code": "translation:description", "name": "Text"}}]}}""";

    @Test
    void readsTablesInEveryUsualEncoding() {
        for (var charset : List.of("UTF-8", "UTF-16", "windows-1252")) {
            anEditor();
            var text = new String(list("a;Größe fühlen;Verein Öl;a@oel.example"), UTF_8);
            taken(checked("Liste", charset + ".csv", text.getBytes(Charset.forName(charset))));
            assertThat(rows("select name from network.offer")).as(charset).containsExactly("Größe fühlen");
        }
    }

    @Test
    void whatIsNoDirectoryIsRefusedWithASentenceAndTheNameStays() throws IOException {
        Map<String, byte[]> files = Map.of(
                "In Zeile 1 stimmt etwas nicht", "{\"a\": ".getBytes(UTF_8),
                "kein Verzeichnis, das Lotse kennt", "{\"a\": 1}".getBytes(UTF_8),
                "zu tief verschachtelt", "[".repeat(500).getBytes(UTF_8),
                "Das ZIP-Paket ist beschädigt", "PK irgendwas".getBytes(UTF_8),
                "ausgepackt viel zu groß", bomb(),
                "enthält kein HSDS-Verzeichnis", zip(Map.of("lies.csv", "a,b\n1,2".getBytes(UTF_8))));
        files.forEach((sentence, content) -> {
            var answer =
                    browser.upload(browser.get(PATH).form(PATH).with("newName", "Meine Quelle"), "file", "x", content);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains(sentence);
            assertThat(answer.page().select("input[name=newName]").val()).isEqualTo("Meine Quelle");
        });
        assertThat(browser.upload(browser.get(PATH).form(PATH), "file", "a.csv", list("a;b;c;d"))
                        .text())
                .contains("Sagen Sie, woher die Datei kommt.");
    }

    @Test
    void nothingIsTakenIfSomethingBecameDifferentSinceTheCheckAndADoubleClickTakesItOnce() {
        taken(checked("Liste", "a.csv", list("a;Kochkurs;Verein Herd;alt@herd.example")));
        var path = checked("Liste", "a.csv", list("a;Kochkurs;Verein Herd;neu@herd.example"));
        given.as(editor, () -> jdbc.sql("update network.offer set email = 'dazwischen@herd.example'")
                .update());
        var form = browser.get(path).form(path + "/uebernahme");
        form.send();
        awaitText(path, "Nichts übernommen");
        assertThat(rows("select email from network.offer")).containsExactly("dazwischen@herd.example");

        var other = checked(
                "Liste", "a.csv", list("a;Kochkurs;Verein Herd;neu@herd.example", "b;Chor;Verein Herd;c@herd.example"));
        var twice = browser.get(other).form(other + "/uebernahme");
        assertThat(twice.send().status()).isEqualTo(303);
        assertThat(twice.send().header("Location")).isEqualTo(other);
        awaitText(other, "Die Datei ist übernommen");
        assertThat(rows("select name from network.offer order by 1")).containsExactly("Chor", "Kochkurs");
    }

    @Test
    void whatWasCutOffGoesOnOnceAndADoubleClickIsNoConflict() {
        var path = checked("Liste", "a.csv", list("a;Kochkurs;Verein Herd;alt@herd.example"));
        given.as(editor, () -> jdbc.sql("update network.intake set state = 'TAKING'")
                .update());
        var goOn = browser.get(path).form(path + "/fortsetzung");
        var first = CompletableFuture.supplyAsync(goOn::send);
        var second = CompletableFuture.supplyAsync(goOn::send);
        assertThat(first.join().header("Location")).isEqualTo(path);
        assertThat(second.join().header("Location")).isEqualTo(path);
        awaitText(path, "Die Datei ist übernommen");
        assertThat(goOn.send().status()).isEqualTo(303);
        assertThat(rows("select name from network.offer")).containsExactly("Kochkurs");
    }

    @Test
    void theRowsOfTheSheetThatIsChosenAreCounted() {
        var tooLong = new WorkbookMade();
        for (var row = 1; row <= 7_000; row++) tooLong.row(row, row == 1 ? "Angebot" : "Kurs " + row, "Name");
        var list = new WorkbookMade().row(1, "Hinweis", "von").row(2, "Das zweite Blatt benutzen", "uns");
        var path = uploaded("Liste", "Zwei.xlsx", list.sheet("Lang", tooLong).bytes());
        var chosen = browser.get(path + "/spalten?blatt=1");
        var refused = chosen.form(path + "/spalten").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("mehr als 6.666 Zeilen");
    }

    @Test
    void aWordOfAnotherDirectoryIsGivenATopicOnceAndForLater() {
        var path = checked("Klimaliste", "a.csv", topics("a;Kochkurs;Klimaschutz,Quatsch"));
        var page = browser.get(path);
        assertThat(page.text()).contains("Kein Thema hier: Klimaschutz", "Wörter, die hier kein Thema sind");
        page.form(path + "/themen")
                .with("thema-0", "HOUSING")
                .with("thema-1", "-")
                .send();
        awaitText(path, "Die Prüfung ist fertig");
        assertThat(browser.get(path).text()).doesNotContain("Kein Thema hier: Klimaschutz");
        taken(path);
        assertThat(rows("select topic from network.offer_topic")).containsExactly("HOUSING");

        var later = checked("Klimaliste", "b.csv", topics("b;Chor;klimaschutz"));
        var remembered = browser.get(later);
        assertThat(remembered.text()).doesNotContain("Kein Thema hier");
        assertThat(remembered.valueOf("thema-0")).isEqualTo("HOUSING");
    }

    @Test
    void aPlaceFarFromTheMunicipalityIsAskedAbout() {
        var path = checked(
                "Orte",
                "a.csv",
                "id;angebot;träger;straße;plz;ort;breitengrad;längengrad\na;Chor;Verein;Weg 1;42651;Solingen;51.96;7.63\nb;Kurs;Verein;Weg 2;42651;Solingen;51.17;7.08\n"
                        .getBytes(UTF_8));

        assertThat(browser.get(path + "?alle=ja").text())
                .contains("Die Koordinaten „51.96 / 7.63“ liegen rund 96 km von Solingen entfernt.")
                .doesNotContain("„51.17 / 7.08“ liegen");
    }

    @Test
    void anEntryThatTheDirectoryRefusesIsNamedAndNothingIsTaken() throws SQLException {
        var path = checked("Liste", "a.csv", list("a;Chor;Verein Herd;", "b;Unschreibbar;Verein Herd;"));
        asOwner("alter table network.offer add constraint refused_for_a_test check (name <> 'Unschreibbar')");
        try {
            browser.get(path).form(path + "/uebernahme").send();
            awaitText(path, "passt nicht ins Verzeichnis");
        } finally {
            asOwner("alter table network.offer drop constraint refused_for_a_test");
        }
        assertThat(browser.get(path).text())
                .contains("Zeile 3 („Unschreibbar“)")
                .doesNotContain("Seit der Prüfung hat sich");
        assertThat(count("offer")).isZero();
        taken(path);
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] topics(String... rows) {
        return ("id;angebot;themen\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private static final String INTEGREAT = """
            [{"id": 7, "title": "Café Welcome", "excerpt": "kurz", "content": "<p>Kommen Sie vorbei.</p><p>Kostenlos &amp; offen.</p><script>x()</script>",
              "location": {"id": 7, "name": "Café", "address": "Marktstr. 5", "town": "Solingen", "postcode": "42651", "latitude": 51.17, "longitude": 7.08},
              "category": {"id": 3, "name": "Treffpunkte"}, "email": "cafe@welcome.example", "phone_number": "+49 (0) 212 123456", "website": "https://welcome.example",
              "barrier_free": true, "temporarily_closed": false, "organization": {"id": 2, "name": "Verein Willkommen", "website": "https://w.example"},
              "opening_hours": [
                {"allDay": false, "closed": false, "appointmentOnly": false, "timeSlots": [{"start": "09:00", "end": "12:00"}, {"start": "14:00", "end": "17:00"}]},
                {"allDay": false, "closed": false, "appointmentOnly": true, "timeSlots": [{"start": "10:00", "end": "11:00"}]},
                {"allDay": false, "closed": true, "appointmentOnly": false, "timeSlots": []}, {"closed": true}, {"closed": true}, {"closed": true}, {"closed": true}],
              "contacts": [{"name": "Ada Muster", "area_of_responsibility": "Leitung", "email": "ada@welcome.example", "phone_number": "0212 1234-5"}]}]""";

    private void answer(String path, String choice) {
        var page = browser.get(path);
        var form = page.form(path + "/entscheidungen");
        for (var option : page.page().select("option"))
            if (option.text().equals(choice))
                form = form.with(
                        java.util.Objects.requireNonNull(option.closest("select"))
                                .attr("name"),
                        option.val());
        form.send();
        awaitText(path, "Die Prüfung ist fertig");
    }

    private static byte[] list(String... rows) {
        return ("id;angebot;träger;email\n" + String.join("\n", rows) + "\n").getBytes(UTF_8);
    }

    private int count(String from) {
        return given.as(editor, () -> jdbc.sql("select count(*) from network." + from)
                .query(Integer.class)
                .single());
    }

    private List<String> rows(String sql) {
        return given.as(editor, () -> jdbc.sql(sql)
                .query((row, number) -> {
                    var columns = new java.util.ArrayList<String>();
                    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        columns.add(String.valueOf(row.getObject(i)));
                    return String.join("|", columns);
                })
                .list());
    }

    /** Every table of an entry and what is kept beside it, in small letters. */
    private String everythingKept() {
        var all = new StringBuilder();
        for (var table : List.of(
                "organisation",
                "organisation_identifier",
                "programme",
                "offer",
                "offer_language",
                "location",
                "address",
                "offer_at_location",
                "contact",
                "phone",
                "schedule",
                "cost_option",
                "required_document",
                "capacity",
                "accessibility",
                "funding",
                "service_area",
                "url",
                "external_record"))
            rows("select to_jsonb(t)::text from network." + table + " t").forEach(all::append);
        return plain(all.toString());
    }

    /** The texts of a file, without ids and numbers of pages. */
    private static List<String> wordsOf(byte[] json) {
        var words = new java.util.ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("\"(\\w+)\": \"((?:\\\\.|[^\"\\\\])*)\"")
                .matcher(new String(json, UTF_8));
        while (matcher.find())
            if (!matcher.group(1).matches("id|\\w+_id"))
                words.add(plain(matcher.group(2).strip()));
        return words;
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\+u00a3", "£")
                .replaceAll("[\\\\\"]+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static byte[] zip(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var contents = new java.util.TreeMap<String, byte[]>();
            for (var file : files.toList()) contents.put("paket/" + file.getFileName(), Files.readAllBytes(file));
            return zip(contents);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        return zip(Map.of("services.csv", new byte[60_000_000]));
    }

    private static byte[] own() throws IOException {
        try (var in = DirectoryIntakeTests.class.getResourceAsStream("musterliste.csv")) {
            return in.readAllBytes();
        }
    }

    private String checked(String source, String name, byte[] content) {
        var path = uploaded(source, name, content);
        if (browser.get(path).page().select("a[href$=/spalten]").hasClass("kern-btn--primary")
                || browser.get(path).text().contains("Ordnen Sie als Nächstes")) {
            var answer = browser.get(path + "/spalten").form(path + "/spalten").send();
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        }
        awaitText(path, "Die Prüfung ist fertig");
        return path;
    }

    private String uploaded(String source, String name, byte[] content) {
        var page = browser.get(PATH);
        var known = page.page().select("select[name=source] option").stream()
                .filter(option -> option.text().equals(source))
                .map(Element::val)
                .findFirst();
        var form = page.form(PATH);
        var filled = known.isPresent() ? form.with("source", known.get()) : form.with("newName", source);
        var answer = browser.upload(filled, "file", name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location").replace("/spalten", "");
    }

    private void taken(String path) {
        var page = browser.get(path);
        var form = page.form(path + "/uebernahme");
        var answer = (page.page().select("input[name=without]").isEmpty() ? form : form.with("without", "true")).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        awaitText(path, "Die Datei ist übernommen");
    }

    /** As somebody who reloads the page until it is done. */
    private void awaitText(String path, String text) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var page = browser.get(path).text();
        while (!page.contains(text) && System.nanoTime() < end)
            page = browser.get(path).text();
        assertThat(page).contains(text);
    }
}
