package de.lotse.casework.residence;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A warning and whom it is about. */
record Pressing(Member member, Warning warning) {

    static Stream<Pressing> of(Residence residence, LocalDate today) {
        return residence.warnings(today, Horizons.USUAL).stream()
                .map(warning -> new Pressing(residence.member(), warning));
    }

    /** A family whose titles end on the same day goes to the office once. */
    static Stream<List<Pressing>> together(Stream<Pressing> all) {
        return all.collect(groupingBy(Pressing::same, LinkedHashMap::new, toList())).values().stream();
    }

    /** „Aufenthaltstitel gilt bis 31.03.2026: 4 Personen“, or with the name of one. */
    static String named(List<Pressing> same) {
        var brief = Sentences.brief(same.getFirst().warning);
        return same.size() > 1
                ? t("casework.residence.brief.people", brief, same.size())
                : t("casework.residence.brief.of", same.getFirst().member.name(), brief);
    }

    private List<Object> same() {
        return List.of(member.caseId(), warning.kind(), warning.code(), warning.day());
    }
}
