package de.lotse.network.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.network.GivenNetwork;
import de.lotse.network.search.OfferHits.Exactness;
import de.lotse.network.site.SiteStates;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.Given;
import de.lotse.testing.LotseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LotseTest
class OfferSearchTests {

    private static final TenantId KREFELD = new TenantId(5114);
    private static final TenantId NEIGHBOUR = new TenantId(5124);

    @Autowired
    Given given;

    @Autowired
    Tenants tenants;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfferSearch search;

    @Autowired
    Indexes indexes;

    @Autowired
    SiteStates states;

    private GivenNetwork network;
    private final Map<UUID, String> names = new HashMap<>();

    @BeforeEach
    void town() {
        network = new GivenNetwork(given, tenants, organisations, jdbc, KREFELD, "krefeld.localhost");
        network.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müttercafé",
                "muettercafe",
                "MUTTERCAFE",
                "Mütter",
                "mütt",
                "Café",
                "Mutterkafe",
                "Müttercaffé",
                "Mttercafe"
            })
    void isFoundHoweverItsNameIsTyped(String text) {
        offer("Müttercafé");
        offer("Radwerkstatt");

        assertThat(names(text)).containsExactly("Müttercafé");
    }

    @ParameterizedTest
    @CsvSource({
        "Sprachkurs, Deutschsprachkurse",
        "Kurs, Deutschsprachkurse",
        "Sprachkurse, Deutschsprachkurse",
        "Beratung, Schuldnerberatungsstelle",
        "Kinder, Kinderbetreuung",
        "Straße, Straßensozialarbeit",
        "strasse, Straßensozialarbeit",
    })
    void wordsAreFoundInTheirFormsAndInsideOfOthers(String text, String name) {
        offer("Deutschsprachkurse");
        offer("Schuldnerberatungsstelle");
        offer("Kinderbetreuung");
        offer("Straßensozialarbeit");

        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, استشارة قانونية, الاستشارة",
        "ar, استشارة قانونية, استشاره",
        "ar, استشارة قانونية, قنونية",
        "tr, Göçmen danışmanlığı, gocmen danismanligi",
        "tr, Göçmen danışmanlığı, danışmanlik",
        "tr, Göçmen danışmanlığı, GÖÇMENLER",
        "uk, Юридична консультація, консультация",
        "uk, Юридична консультація, юредична",
        "uk, Сім'я і діти, сімя",
        "bg, Правна консултация, консултациите",
        "bg, Правна консултация, консултацья",
        "ro, Consiliere juridică, juridica",
        "ro, Consiliere juridică, consilere",
        "en, Legal advice, legal advise",
        "de-plain, Hilfe beim Recht, hilffe",
    })
    void isFoundInEachLanguageWithTypingErrors(String language, String translation, String text) {
        var offer = offer("Rechtsberatung");
        translate(offer, language, "name", translation);
        offer("Radwerkstatt");

        assertThat(names(text)).containsExactly("Rechtsberatung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caritasverband",
                "каритас",
                "Rheinstraße",
                "rheinstr",
                "47799",
                "Arabisch",
                "العربية",
                "Arabic",
                "арабська",
                "Arapça"
            })
    void isFoundByWhoGivesItWhereAndInWhichLanguage(String text) {
        var organisation = network.partner("Caritas-Verband Caritasverband Krefeld");
        var offer = network.offer(organisation, "Sprechstunde")
                .at("Rheinstraße 5", "47799", "Krefeld", "")
                .speaks("ar", "STAFF", "");
        names.put(offer.id(), "Sprechstunde");
        offer("Radwerkstatt");

        assertThat(names(text)).containsExactly("Sprechstunde");
    }

    @Test
    void aTopicIsFoundByItsNameAndChosenByItsCode() {
        names.put(network.offer("Erste Worte").topics("NATURALISATION").id(), "Erste Worte");
        offer("Radwerkstatt");

        assertThat(names("einbürgern")).containsExactly("Erste Worte");
        assertThat(names(find("", Map.of(Choice.TOPIC, Set.of("NATURALISATION")))))
                .containsExactly("Erste Worte");
    }

    @Test
    void theNameWeighsMoreThanTheDescription() {
        network.offer("Nähstube").with("description", "Hier gibt es auch Tipps für ein Fahrrad.");
        names.put(network.offer("Fahrradwerkstatt").id(), "Fahrradwerkstatt");
        names.put(network.offer("Fahrrad").id(), "Fahrrad");

        assertThat(names("fahrrad")).first().isEqualTo("Fahrrad");
        assertThat(names("fahrrad")).hasSize(3).element(1).isEqualTo("Fahrradwerkstatt");
    }

    @Test
    void allWordsHaveToFitUntilNothingDoes() {
        offer("Deutschkurs für Frauen");
        offer("Deutschkurs am Abend");
        offer("Frauentreff");
        offer("Chor");

        assertThat(names("Deutschkurs für Frauen")).containsExactly("Deutschkurs für Frauen");
        assertThat(names("Deutschkurs Raketenbau"))
                .containsExactlyInAnyOrder("Deutschkurs für Frauen", "Deutschkurs am Abend");
        assertThat(find("Deutschkurs Raketenbau", Map.of()).exactness()).isEqualTo(Exactness.SOME_WORDS);
        assertThat(find("Deutschkrs", Map.of()).exactness()).isEqualTo(Exactness.WITH_TYPING_ERRORS);
        assertThat(find("Deutschkurs", Map.of()).exactness()).isEqualTo(Exactness.AS_TYPED);
        assertThat(names("Quantenmechanik")).isEmpty();
    }

    @Test
    void withoutWordsAllAreListedAndThoseThatNobodyConfirmedLateComeLast() {
        offer("Zirkus");
        offer("Ärzteliste");
        names.put(
                network.offer("Anlaufstelle")
                        .verified(LocalDate.now().minusMonths(13))
                        .id(),
                "Anlaufstelle");
        offer("Bücherei");

        assertThat(names("")).containsExactly("Ärzteliste", "Bücherei", "Zirkus", "Anlaufstelle");
        assertThat(names(" ?! ")).hasSize(4);
    }

    @Test
    void pagesFollowOneAnother() {
        for (var i = 0; i < 25; i++) offer("Treff %02d".formatted(i));
        var third = find(wanted("treff"), 20, 10);

        assertThat(third.total()).isEqualTo(25);
        assertThat(names(third)).containsExactly("Treff 20", "Treff 21", "Treff 22", "Treff 23", "Treff 24");
    }

    @Test
    void choicesAreCountedAsIfTheirOwnKindWereOpen() {
        var topic = "SCHOOL";
        network.offer("A").topics(topic).speaks("ar", "STAFF", "");
        network.offer("B").topics(topic).speaks("tr", "STAFF", "");
        network.offer("C").speaks("ar", "INTERPRETER", "");

        var hits = find("", Map.of(Choice.LANGUAGE, Set.of("ar")));

        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.counts().get(Choice.LANGUAGE)).containsOnly(Map.entry("ar", 2), Map.entry("tr", 1));
        assertThat(hits.counts().get(Choice.TOPIC)).containsOnly(Map.entry(topic, 1));
        assertThat(find("", Map.of(Choice.LANGUAGE, Set.of("ar", "tr"))).total())
                .isEqualTo(3);
        assertThat(find("", Map.of(Choice.LANGUAGE, Set.of("ar"), Choice.TOPIC, Set.of(topic)))
                        .total())
                .isEqualTo(1);
        assertThat(find("", Map.of(Choice.LANGUAGE, Set.of("fr"))).total()).isZero();
    }

    @Test
    void oneMayLookForWhatIsOpenNowAndNeedsNoAppointment() {
        names.put(
                network.offer("Immer offen")
                        .hours("Mo-So 00:00-23:59")
                        .with("open_on_holidays", true)
                        .with("appointment", "NOT_NEEDED")
                        .id(),
                "Immer offen");
        names.put(
                network.offer("Nur mit Termin").with("appointment", "REQUIRED").id(), "Nur mit Termin");

        assertThat(names(find(new Wanted("", Map.of(), true, false), 0, 10))).containsExactly("Immer offen");
        assertThat(names(find(new Wanted("", Map.of(), false, true), 0, 10))).containsExactly("Immer offen");
    }

    @Test
    void whatIsWithdrawnIsNotFoundFromThatMomentOn() {
        var offer = network.offer("Sprachcafé");
        names.put(offer.id(), "Sprachcafé");
        assertThat(names("Sprachcafé")).containsExactly("Sprachcafé");

        offer.with("publication", "DRAFT");

        assertThat(Scope.of(KREFELD)
                        .get(() -> search.find(wanted("Sprachcafé"), 0, 10))
                        .offers())
                .isEmpty();
    }

    @Test
    void draftsAreNeverFound() {
        offer("Sichtbarer Treff");
        network.offer("Heimlicher Treff").with("publication", "DRAFT");
        network.offer("Vergessener Treff").verified(LocalDate.now().minusMonths(16));

        assertThat(names("Treff")).containsExactly("Sichtbarer Treff");
    }

    @Test
    void aChangedNameIsFoundAfterAMoment() {
        var offer = network.offer(network.partner("Verein"), "Altes Haus");
        names.put(offer.id(), "umbenannt");
        assertThat(names("altes")).containsExactly("umbenannt");

        offer.with("name", "Villa Kunterbunt");

        assertThat(names("Kunterbunt")).containsExactly("umbenannt");
        assertThat(names("altes")).isEmpty();
    }

    @Test
    void eachMunicipalityFindsItsOwn() {
        offer("Waffelstube");
        var neighbour = new GivenNetwork(given, tenants, organisations, jdbc, NEIGHBOUR, "wuppertal.localhost");
        var theirs = neighbour.offer("Waffelhaus").id();

        assertThat(names("Waffel")).containsExactly("Waffelstube");
        assertThat(Scope.of(NEIGHBOUR)
                        .get(() -> search.find(wanted("Waffel"), 0, 10))
                        .offers())
                .containsExactly(theirs);
    }

    @Test
    void whatIsForTheWholeCityIsFoundInEachOfItsDistricts() {
        var herne = new GivenNetwork(given, tenants, organisations, jdbc, Given.HERNE, "herne.localhost");
        var word = "Stadtweites" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var citywide = herne.offer(word).id();
        herne.offer(word).with("citywide", false);

        var found = Scope.of(Given.HERNE).get(() -> {
            await().atMost(Duration.ofMinutes(1)).until(() -> Scope.of(Given.HERNE)
                    .get(() -> indexes.of(Given.HERNE, states.current()).current()));
            return search.find(new Wanted(word, Map.of(Choice.DISTRICT, Set.of("5916-WANNE")), false, false), 0, 10);
        });

        assertThat(found.offers()).containsExactly(citywide);
    }

    private UUID offer(String name) {
        var id = network.offer(name).id();
        names.put(id, name);
        return id;
    }

    private void translate(UUID offer, String language, String field, String text) {
        network.run(
                "insert into network.translation (owner_id, field, language, text, origin, source_revision) values (?, ?, ?, ?, 'HUMAN', 1)",
                offer,
                field,
                language,
                text);
    }

    private List<String> names(String text) {
        return names(find(text, Map.of()));
    }

    private List<String> names(OfferHits hits) {
        return hits.offers().stream().map(id -> names.getOrDefault(id, "?")).toList();
    }

    private OfferHits find(String text, Map<Choice, Set<String>> choices) {
        return find(new Wanted(text, choices, false, false), 0, 30);
    }

    /** As soon as the index knows what was just written. */
    private OfferHits find(Wanted wanted, int from, int most) {
        return Scope.of(KREFELD).get(() -> {
            await().atMost(Duration.ofMinutes(1)).until(() -> Scope.of(KREFELD)
                    .get(() -> indexes.of(KREFELD, states.current()).current()));
            return search.find(wanted, from, most);
        });
    }

    private static Wanted wanted(String text) {
        return new Wanted(text, Map.of(), false, false);
    }
}
