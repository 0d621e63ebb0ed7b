package de.lotse.network.intake.drafts;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.tables.CellText;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the words of other directories mean here: by code, by label, or by a word that is known to mean the same. */
@Component
class Vocabulary {

    private static final int SHORTEST_PART = 5;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|/\\n]\\s*");
    private static final List<String> TOPIC_WORDS = List.of(
            "RESIDENCE_LAW",
            "NATURALISATION",
            "ARRIVAL",
            "GERMAN_COURSE",
            "INTERPRETING",
            "DAYCARE",
            "SCHOOL",
            "PARENT_EDUCATION",
            "TRAINING",
            "WORK",
            "RECOGNITION",
            "INCOME",
            "DEBT",
            "HOUSING",
            "HEALTH",
            "MENTAL_HEALTH",
            "ADDICTION",
            "CARE",
            "DISABILITY",
            "PREGNANCY",
            "FAMILY",
            "YOUTH",
            "VIOLENCE",
            "DISCRIMINATION",
            "LEGAL_ADVICE",
            "MEETING",
            "LEISURE",
            "VOLUNTEERING",
            "RELIGION",
            "DIGITAL");
    private static final List<String> AUDIENCE_WORDS = List.of(
            "EVERYBODY",
            "REFUGEES",
            "EU_CITIZENS",
            "NEW_ARRIVALS",
            "WOMEN",
            "MEN",
            "FATHERS",
            "MOTHERS",
            "PARENTS",
            "CHILDREN",
            "YOUTH",
            "OLDER",
            "RELATIVES",
            "DISABLED",
            "LGBTIQ",
            "ROMA",
            "VOLUNTEERS",
            "PROFESSIONALS",
            "ASSOCIATIONS");
    private static final List<String> KIND_WORDS = List.of(
            "MUNICIPAL",
            "AUTHORITY",
            "WELFARE",
            "MIGRANT_ORGANISATION",
            "ASSOCIATION",
            "INITIATIVE",
            "SCHOOL",
            "COURSE_PROVIDER",
            "HEALTH",
            "RELIGIOUS",
            "COMPANY");
    private static final List<String> OFFER_WORDS = List.of("ADVICE", "COURSE", "GROUP", "PROJECT", "PLACE", "ONLINE");

    private final Codes codes;
    private final Clock clock;

    Vocabulary(Codes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * As the municipality of the current scope speaks today.
     *
     * @param topics words of a source and the topic that somebody gave each of them
     */
    Words words(Map<String, String> topics) {
        var known = list("offer_topic", "network.intake.words.topic.", TOPIC_WORDS);
        topics.forEach((word, topic) -> {
            if (known.containsValue(topic)) known.put(folded(word), topic);
        });
        return new Words(
                here(),
                known,
                list("target_group", "network.intake.words.audience.", AUDIENCE_WORDS),
                list("language", "", List.of()),
                known("network.intake.words.organisation.", KIND_WORDS),
                known("network.intake.words.offer.", OFFER_WORDS));
    }

    private @Nullable Surroundings here() {
        var town = Scope.current().map(scope -> Integer.toString(scope.tenant().value()));
        return town.flatMap(code -> Optional.ofNullable(codes.find("tenants-nrw", code)))
                .filter(one -> !one.attributes().getOrDefault("latitude", "").isEmpty())
                .map(one -> Surroundings.of(
                        one.label(),
                        Double.parseDouble(one.attributes().getOrDefault("latitude", "")),
                        Double.parseDouble(one.attributes().getOrDefault("longitude", "")),
                        one.attributes().getOrDefault("kind", "").equals("KREISFREIE_STADT")))
                .orElse(null);
    }

    private Map<String, String> list(String list, String prefix, List<String> known) {
        var options = codes.options(list, LocalDate.now(clock));
        var valid = options.stream().map(CodeOption::code).toList();
        var words = new LinkedHashMap<String, String>();
        for (var option : options) {
            words.put(folded(option.label()), option.code());
            words.put(folded(option.code()), option.code());
            words.putIfAbsent(folded(option.label().replaceAll("\\s*\\(.*\\)", "")), option.code());
            var longer = option.attributes().get("iso3");
            if (longer != null) words.put(folded(longer), option.code());
        }
        known(prefix, known).forEach((word, code) -> {
            if (valid.contains(code)) words.putIfAbsent(word, code);
        });
        return words;
    }

    private static Map<String, String> known(String prefix, List<String> codes) {
        var words = new LinkedHashMap<String, String>();
        for (var code : codes)
            Arrays.stream(t(prefix + code).split(",", -1)).forEach(word -> words.putIfAbsent(folded(word), code));
        return words;
    }

    private static String folded(String word) {
        return CellText.folded(word).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    static List<String> split(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * Folded words and the codes that they mean.
     *
     * @param here where the municipality lies; null where that is not known
     */
    record Words(
            @Nullable Surroundings here,
            Map<String, String> topics,
            Map<String, String> audiences,
            Map<String, String> languages,
            Map<String, String> organisationKinds,
            Map<String, String> offerKinds) {

        Optional<String> topic(String word) {
            return partly(topics, word);
        }

        Optional<String> audience(String word) {
            return partly(audiences, word);
        }

        /** By its code, with or without a region, or its German name. */
        Optional<String> language(String word) {
            var bare = word.replaceFirst("(?<=^[a-zA-Z]{2,3})[-_].*$", "");
            return Optional.ofNullable(languages.get(folded(bare)));
        }

        Optional<String> organisationKind(String word) {
            return partly(organisationKinds, word);
        }

        Optional<String> offerKind(String word) {
            return partly(offerKinds, word);
        }

        private static Optional<String> partly(Map<String, String> words, String word) {
            var folded = folded(word);
            var exact = words.get(folded);
            if (exact != null || folded.isEmpty()) return Optional.ofNullable(exact);
            return new HashMap<>(words)
                    .entrySet().stream()
                            .filter(one -> one.getKey().length() >= SHORTEST_PART && folded.contains(one.getKey()))
                            .max(java.util.Comparator.comparingInt((Map.Entry<String, String> one) ->
                                            one.getKey().length())
                                    .thenComparing(Map.Entry::getValue))
                            .map(Map.Entry::getValue);
        }
    }
}
