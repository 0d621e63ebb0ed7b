package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.network.Seeker;
import de.lotse.tenancy.Codes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is compared with the offers, in words, so that everybody sees where a suggestion comes from. */
@Component
class FactWords {

    private final Codes codes;

    FactWords(Codes codes) {
        this.codes = codes;
    }

    List<String> known(Seeker seeker) {
        var words = new ArrayList<>(labels(OffersService.TOPICS, seeker.topics()));
        words.addAll(labels("language", seeker.languages()));
        one("language_level", seeker.level())
                .map(level -> t("casework.offers.german", level))
                .forEach(words::add);
        age(seeker).forEach(words::add);
        one("gender", seeker.gender()).forEach(words::add);
        words.addAll(labels("residence_title", seeker.titles()));
        words.addAll(labels("legal_domain", seeker.domains()));
        one("district", seeker.district()).forEach(words::add);
        words.addAll(labels(
                "family_situation",
                seeker.family().entrySet().stream()
                        .filter(entry -> entry.getValue())
                        .map(entry -> entry.getKey())
                        .sorted()
                        .toList()));
        return words;
    }

    List<String> unknown(Seeker seeker) {
        var missing = new ArrayList<String>();
        if (seeker.languages().isEmpty()) missing.add("language");
        if (seeker.level() == null) missing.add("level");
        if (seeker.age() == null) missing.add("age");
        if (seeker.gender() == null) missing.add("gender");
        if (seeker.titles().isEmpty()) missing.add("title");
        if (seeker.domains().isEmpty()) missing.add("domain");
        if (seeker.district() == null) missing.add("district");
        return missing.stream()
                .map(what -> t("casework.offers.unknown." + what))
                .toList();
    }

    private static Stream<String> age(Seeker seeker) {
        var age = seeker.age();
        if (age == null) return Stream.empty();
        return Stream.of(
                age.from() == age.to()
                        ? t("casework.offers.age", age.from())
                        : t("casework.offers.age.about", age.from(), age.to()));
    }

    private List<String> labels(String list, Collection<String> all) {
        return all.stream().map(code -> codes.label(list, code)).toList();
    }

    private Stream<String> one(String list, @Nullable String code) {
        return code == null ? Stream.empty() : Stream.of(codes.label(list, code));
    }
}
