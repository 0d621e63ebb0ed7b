package de.lotse.network.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import de.lotse.testing.QueryCounter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LotseTest
class HsdsTests {

    private static final List<String> LISTS =
            List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryCounter counter;

    @LocalServerPort
    int port;

    private Leverkusen town;
    private HsdsClient client;
    private UUID parent;
    private UUID organization;
    private UUID offer;

    @BeforeEach
    void directory() {
        town = new Leverkusen(given, tenants, organisations, jdbc);
        client = new HsdsClient(Leverkusen.HOST, port);
        parent = town.organization("Dachverband", null);
        organization = town.organization("Väterzentrum", parent);
        offer = town.offer("Väter-Gruppe 50 %", organization);
        town.plain("Deutsch lernen", parent);
    }

    @Test
    void keepsToTheStrictSchemasInEveryAnswer() {
        assumeTrue(StrictSchemas.areThere());
        var strict = new StrictSchemas();
        strict.accept("base", client.text(""));
        strict.accept("base", client.text("/"));
        for (var list : LISTS) {
            var one = schema(list);
            strict.acceptPage(one, client.text("/" + list));
            strict.acceptPage(one, client.text("/" + list + "?page=99"));
            strict.acceptPage(one, client.text("/" + list + "?search=nichts+davon"));
            for (var thing : client.all("/" + list, 2))
                strict.accept(
                        one, client.text("/" + list + "/" + thing.path("id").asString()));
            client.text("/" + list + "?format=ndjson").lines().forEach(line -> strict.accept(one, line));
        }
        for (var list : List.of("services", "organizations", "service_at_locations")) {
            strict.acceptPage(schema(list), client.text("/" + list + "?full=true"));
            client.text("/" + list + "?full=true&format=ndjson")
                    .lines()
                    .forEach(line -> strict.accept(schema(list), line));
        }
        strict.acceptPage("service", client.text("/services?minimal=true"));
    }

    @Test
    void toldItsStrictnessApart() {
        assumeTrue(StrictSchemas.areThere());
        var strict = new StrictSchemas();
        assertThat(strict.problems("service", """
                {"id": "keine", "name": "a", "status": "active"}""")).hasSize(1);
        assertThat(strict.problems("service", """
                {"id": "%s", "name": "a", "status": "offen", "email": "a b", "phones": [{"id": "%s", "number": "1", "eigenes": 1}]}""".formatted(UUID.randomUUID(), UUID.randomUUID())))
                .hasSize(3);
    }

    /** What HSDS writes of an organisation with its offers stands in its OpenAPI document only, so it is sent on request only. */
    @Test
    void tellsTheOffersOfAnOrganizationOnRequest() {
        assertThat(client.json("/organizations/" + organization).has("services"))
                .isFalse();
        var inShort = client.json("/organizations/" + organization + "?full_service=false")
                .path("services");
        assertThat(inShort).hasSize(1);
        assertThat(inShort.get(0).has("phones")).isFalse();
        var whole = client.json("/organizations?full_service=true&full=true").path("contents");
        var services = new HashSet<String>();
        whole.forEach(each -> each.path("services")
                .forEach(service -> services.add(service.path("id").asString())));
        assertThat(services).hasSize(2).contains(offer.toString());
        if (StrictSchemas.areThere())
            whole.forEach(each -> each.path("services")
                    .forEach(service -> new StrictSchemas().accept("service", service.toString())));
    }

    @Test
    void tellsEverythingOfAnOffer() {
        var service = client.json("/services/" + offer);
        assertThat(service.path("status").asString()).isEqualTo("temporarily closed");
        assertThat(service.path("assured_date").asString())
                .isEqualTo(town.today.minusDays(3).toString());
        assertThat(service.path("url").asString())
                .as("an address with a blank is none")
                .isEmpty();
        assertThat(service.path("organization").path("website").asString()).isEqualTo("https://www.beispiel.de/wir");
        assertThat(service.path("organization").path("additional_websites")).hasSize(1);
        assertThat(service.path("organization").path("parent_organization_id").asString())
                .isEqualTo(parent.toString());
        assertThat(service.path("program").path("name").asString()).isEqualTo("Programm");
        assertThat(texts(service.path("languages"), "code")).containsExactlyInAnyOrder("ar", "de");
        assertThat(texts(service.path("contacts"), "name")).containsExactly("Nadia Beispiel");
        assertThat(service.path("contacts").get(0).path("phones")).hasSize(1);
        assertThat(service.path("capacities")).hasSize(1);
        assertThat(service.path("capacities").get(0).path("unit").path("name").asString())
                .isEqualTo("Termine");
        assertThat(service.path("schedules")).hasSize(2);
        assertThat(service.path("schedules").get(0).path("byday").asString()).isEqualTo("MO,WE");
        assertThat(service.path("schedules").get(0).path("opens_at").asString()).isEqualTo("09:00:00");
        assertThat(terms(service.path("schedules").get(1))).contains("fact:closed");
        assertThat(terms(service))
                .contains(
                        "offer_topic:RESIDENCE_LAW",
                        "offer_topic:ABGESCHAFFT",
                        "target_group:REFUGEES",
                        "concept_field:HEALTH",
                        "offer_kind:GROUP",
                        "appointment:REQUIRED",
                        "fees:FREE",
                        "eligibility:AGE:AT_LEAST",
                        "eligibility:GENDER:ONE_OF",
                        "translation:name",
                        "fact:leika_key",
                        "fact:open_on_holidays",
                        "fact:as_written");
        assertThat(service.path("service_at_locations")).hasSize(2);
        var locations = client.json("/services/" + offer).findValues("location");
        assertThat(locations.stream().filter(each -> each.has("addresses"))).hasSize(1);
        assertThat(locations.stream().filter(each -> terms(each).contains("fact:as_written")))
                .hasSize(1);
    }

    @Test
    void tellsHowATranslationCameAbout() {
        for (var attribute : client.json("/services/" + offer).path("attributes"))
            if (attribute.path("taxonomy_term").path("code").asString().equals("translation:name")) {
                assertThat(attribute.path("link_type").asString()).isEqualTo("uk");
                assertThat(attribute.path("value").asString()).isEqualTo("Група");
                assertThat(attribute.path("label").asString()).isEqualTo("machine, reviewed, outdated");
                return;
            }
        throw new AssertionError("no translation");
    }

    @Test
    void tellsWhatChangedButNotWhoAndNotWhatTextsSaid() {
        var changes = client.json("/services/" + offer).path("metadata");
        assertThat(texts(changes, "field_name")).containsExactly("id", "status");
        assertThat(texts(changes, "updated_by")).containsOnly("Redaktion");
    }

    @Test
    void neverTellsWhatIsNotPublic() {
        var draft = town.offer("Entwurf VERBORGEN", organization);
        town.run("update network.offer set publication = 'DRAFT' where id = ?", draft);
        var stale = town.plain("Veraltet VERBORGEN", organization);
        town.run("update network.verification set verified_on = ? where offer_id = ?", town.today.minusYears(3), stale);
        var hidden = town.organization("VERBORGEN", null);
        town.offer("Angebot VERBORGEN", hidden);
        town.run("update network.organisation set publication = 'DRAFT' where id = ?", hidden);
        for (var list : LISTS) {
            var all = client.text("/" + list + "?format=ndjson&" + (list.startsWith("tax") ? "search=" : "full=true"));
            assertThat(all).doesNotContain("VERBORGEN", "GEHEIM", "Olena");
        }
        assertThat(client.send("GET", "/services/" + draft).statusCode()).isEqualTo(404);
        assertThat(client.send("GET", "/services/" + stale).statusCode()).isEqualTo(404);
        assertThat(client.send("GET", "/organizations/" + hidden).statusCode()).isEqualTo(404);
    }

    @Test
    void readsEverythingAsAClientWould() {
        for (var i = 0; i < 5; i++) town.plain("Kurs " + i, parent);
        var minimal = client.json("/services?minimal=true");
        assertThat(minimal.path("total_pages").asInt()).isOne();
        var services = ids(client.all("/services", 3));
        assertThat(services).hasSize(7).isEqualTo(ids(minimal.path("contents")));
        var organizations = ids(client.all("/organizations", 1));
        for (var place : client.all("/service_at_locations", 1)) {
            assertThat(services).contains(place.path("service_id").asString());
            assertThat(place.path("location").path("name").asString()).isNotEmpty();
        }
        for (var id : services)
            assertThat(organizations)
                    .contains(client.json("/services/" + id)
                            .path("organization_id")
                            .asString());
        var taxonomies = ids(client.all("/taxonomies", 5));
        var terms = client.all("/taxonomy_terms", 40);
        assertThat(terms)
                .allMatch(term -> taxonomies.contains(term.path("taxonomy_id").asString()));
        assertThat(texts(terms, "code")).doesNotHaveDuplicates();
        for (var attribute : client.json("/services/" + offer).path("attributes"))
            assertThat(ids(terms)).contains(attribute.path("taxonomy_term_id").asString());
    }

    @Test
    void givesTheSameIdsEachTime() {
        assertThat(client.text("/services/" + offer)).isEqualTo(client.text("/services/" + offer));
    }

    @Test
    void tellsWhereAPageStands() {
        town.plain("Dritter", parent);
        var first = client.json("/services?per_page=2");
        assertThat(first.path("total_items").asInt()).isEqualTo(3);
        assertThat(first.path("total_pages").asInt()).isEqualTo(2);
        assertThat(first.path("first_page").asBoolean()).isTrue();
        assertThat(first.path("last_page").asBoolean()).isFalse();
        var last = client.json("/services?per_page=2&page=2");
        assertThat(last.path("size").asInt()).isOne();
        assertThat(last.path("first_page").asBoolean()).isFalse();
        assertThat(last.path("last_page").asBoolean()).isTrue();
        assertThat(client.json("/services?search=gibtesnicht").path("empty").asBoolean())
                .isTrue();
    }

    @Test
    void filtersAndAllFiltersHoldTogether() {
        assertThat(found("/services?search=v%C3%A4ter+50+%25")).containsExactly(offer.toString());
        assertThat(found("/services?search=dachverband")).hasSize(1).doesNotContain(offer.toString());
        assertThat(found("/services?search=%25%25%25")).isEmpty();
        assertThat(found("/services?organization_id=" + organization)).containsExactly(offer.toString());
        assertThat(found("/services?organization_id=" + parent + "&search=V%C3%A4ter"))
                .isEmpty();
        assertThat(found("/services?modified_after=" + Instant.now().plusSeconds(3600)))
                .isEmpty();
        assertThat(found("/services?modified_after=2000-01-01T00:00:00+01:00")).hasSize(2);
        for (var code : List.of(
                "offer_topic:RESIDENCE_LAW",
                "offer_topic:ABGESCHAFFT",
                "offer_kind:GROUP",
                "district:5316-OPLADEN",
                "accessibility_feature:LIFT",
                "translation:name",
                "language_mode:INTERPRETER",
                "eligibility:AGE:AT_LEAST"))
            assertThat(found("/services?taxonomy_term_id=" + term(code)))
                    .as(code)
                    .contains(offer.toString());
        assertThat(found("/services?taxonomy_term_id=" + term("fees:PAID"))).isEmpty();
        assertThat(found("/services?taxonomy_term_id=" + UUID.randomUUID())).isEmpty();
        assertThat(found("/services?taxonomy_id=" + Taxonomy.CONCEPT_FIELD.id()))
                .containsExactly(offer.toString());
        assertThat(found("/organizations?taxonomy_term_id=" + term("offer_topic:RESIDENCE_LAW")))
                .containsExactly(organization.toString());
        assertThat(found("/organizations?taxonomy_term_id=" + term("organisation_kind:WELFARE")))
                .hasSize(2);
        assertThat(found("/organizations?taxonomy_id=" + Taxonomy.ELIGIBILITY.id() + "&search=v%C3%A4terzentrum"))
                .hasSize(1);
        assertThat(found("/organizations?search=v%C3%A4terzentrum")).containsExactly(organization.toString());
        assertThat(found("/taxonomy_terms?taxonomy_id=" + Taxonomy.FEES.id() + "&top_only=true"))
                .hasSize(2);
        assertThat(found("/taxonomy_terms?parent_id=" + UUID.randomUUID())).isEmpty();
        assertThat(found("/taxonomies?search=themen")).hasSize(1);
    }

    @Test
    void findsPlacesByPostcodeAndDistance() {
        assertThat(found("/service_at_locations?postcode=51373")).isNotEmpty();
        assertThat(found("/service_at_locations?postcode=99999")).isEmpty();
        assertThat(found("/service_at_locations?postcode=51373&proximity=100")).hasSize(2);
        town.run("update network.location set latitude = 52.03 where name = 'Ohne Anschrift'");
        assertThat(found("/service_at_locations?postcode=51373&proximity=100")).hasSize(1);
        assertThat(found("/service_at_locations?postcode=51373&proximity=120000"))
                .hasSize(2);
        assertThat(found("/service_at_locations?organization_id=" + parent)).isEmpty();
        assertThat(found("/service_at_locations?taxonomy_term_id=" + term("offer_kind:GROUP") + "&search=gruppe"))
                .hasSize(2);
        assertThat(found("/service_at_locations?modified_after=" + Instant.now().plusSeconds(3600)))
                .isEmpty();
    }

    @Test
    void refusesInTheFormOfProblems() {
        assertThat(problem("GET", "/services/" + UUID.randomUUID(), 404)).contains("nothing public");
        for (var path :
                List.of("/services/keine", "/organizations/" + offer, "/nichts", "/taxonomies/1", "/services/1/2"))
            problem("GET", path, 404);
        for (var query : List.of(
                "page=0",
                "page=x",
                "per_page=501",
                "per_page=-1",
                "format=xml",
                "full=ja",
                "organization_id=1",
                "taxonomy_term_id=x",
                "modified_after=gestern",
                "seite=1",
                "page=1&page=2",
                "minimal=true&full=true",
                "format=ndjson&modified_after=x"))
            assertThat(problem("GET", "/services?" + query, 400))
                    .as(query)
                    .containsPattern("Parameters? '|parameter '");
        problem("GET", "/service_at_locations?proximity=5", 400);
        problem("GET", "/services/" + offer + "?full=true", 400);
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE"))
            for (var path : List.of("/services", "/organizations", "/", "/services/" + offer)) {
                problem(method, path, 405);
                assertThat(client.send(method, path).headers().firstValue("Allow"))
                        .hasValueSatisfying(
                                allow -> assertThat(allow).contains("GET").doesNotContain("POST"));
            }
    }

    private String problem(String method, String path, int status) {
        var answer = client.send(method, path);
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(method + " " + path + body).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        if (StrictSchemas.areThere()) new StrictSchemas().accept("problem", body);
        return body;
    }

    @Test
    void isKeptByCachesAndOpenToWebPages() {
        for (var path : List.of(
                "", "/services?full=true", "/services/" + offer, "/openapi.json", "/profile", "/datapackage.zip")) {
            var answer = client.send("GET", path);
            var etag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(client.send("GET", path, "If-None-Match", etag).statusCode())
                    .as(path)
                    .isEqualTo(304);
            assertThat(client.send("GET", path, "If-None-Match", "\"x\", " + etag)
                            .body())
                    .isEmpty();
            assertThat(client.send("HEAD", path).statusCode()).isEqualTo(200);
        }
        var etag = client.send("GET", "/services").headers().firstValue("ETag").orElseThrow();
        town.run("update network.offer set name = 'Anders', changed_at = now() where id = ?", offer);
        assertThat(client.send("GET", "/services", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
        assertThat(client.send("GET", "/services?full=true", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void letsPagesOfOthersAsk() {
        var origin = new String[] {"Origin", "https://stadt.example"};
        var answer = client.send("GET", "/services", origin).headers();
        assertThat(answer.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.firstValue("Access-Control-Expose-Headers")).hasValue("ETag");
        var before = client.send(
                "OPTIONS",
                "/services",
                "Origin",
                "https://stadt.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "If-None-Match");
        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(before.headers().firstValue("Access-Control-Allow-Headers")).hasValue("If-None-Match");
        assertThat(client.send(
                                "OPTIONS",
                                "/services",
                                "Origin",
                                "https://stadt.example",
                                "Access-Control-Request-Method",
                                "POST")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        for (var path : List.of(
                "/services",
                "/services?full=true",
                "/organizations?full=true&full_service=true",
                "/service_at_locations?full=true")) {
            var few = statements(path);
            for (var i = 0; i < 3; i++) town.offer("Mehr " + i, town.organization("Träger " + i, parent));
            assertThat(statements(path)).as(path).isEqualTo(few);
        }
    }

    private int statements(String path) {
        return counter.during(() -> client.text(path)).size();
    }

    @Test
    void describesWhatItServes() {
        var document = client.json("/openapi.json");
        assertThat(document.path("servers").get(0).path("url").asString())
                .startsWith("http")
                .endsWith("/hsds");
        assertThat(client.json("").path("openapi_url").asString()).endsWith("/hsds/openapi.json");
        assertThat(client.text("/profile")).contains("Leverkusen").doesNotContain("{town}");
        document.at("/components/schemas")
                .forEach(schema -> assertThat(schema.path("properties")).isNotEmpty());
        document.findValues("$ref").forEach(ref -> assertThat(
                        document.at(ref.asString().substring(1)).isMissingNode())
                .as(ref.asString())
                .isFalse());
        assumeTrue(StrictSchemas.areThere());
        StrictSchemas.openApi().path("paths").forEachEntry((path, item) -> {
            var specified = parameters(StrictSchemas.openApi(), item);
            assertThat(parameters(document, document.path("paths").path(path)))
                    .as(path)
                    .containsAll(specified);
        });
    }

    private static Set<String> parameters(JsonNode document, JsonNode path) {
        var names = new TreeSet<String>();
        for (var parameter : path.at("/get/parameters"))
            names.add(
                    parameter.has("name")
                            ? parameter.path("name").asString()
                            : document.at(parameter.path("$ref").asString().substring(1))
                                    .path("name")
                                    .asString());
        return names;
    }

    private Set<String> found(String path) {
        return ids(client.json(path).path("contents"));
    }

    private String term(String code) {
        return client.all("/taxonomy_terms", 100).stream()
                .filter(term -> term.path("code").asString().equals(code))
                .map(term -> term.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(code));
    }

    private static Set<String> ids(Iterable<JsonNode> things) {
        return Set.copyOf(texts(things, "id"));
    }

    private static List<String> texts(Iterable<JsonNode> things, String field) {
        var texts = new java.util.ArrayList<String>();
        for (var thing : things) texts.add(thing.path(field).asString());
        return texts;
    }

    private static Set<String> terms(JsonNode thing) {
        return thing.path("attributes")
                .valueStream()
                .map(attribute -> attribute.path("taxonomy_term").path("code").asString())
                .collect(Collectors.toSet());
    }

    private static String schema(String list) {
        return list.equals("taxonomies") ? "taxonomy" : list.substring(0, list.length() - 1);
    }
}
