package de.lotse.casework.letters;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who receives letters about a person below 18 (§§ 1629, 1789 BGB).
 *
 * @param minor whether the person is below 18
 * @param parents who has custody and lives in the household
 * @param others a guardian or an office elsewhere
 */
record Custody(boolean minor, List<Addressee> parents, List<String> others) {

    boolean isKnown() {
        return minor && !(parents.isEmpty() && others.isEmpty());
    }

    boolean isMissing() {
        return minor && !isKnown();
    }

    /** At the address of the child. Where a guardian elsewhere lives is not known and has to be typed. */
    List<String> envelope(Addressee child) {
        if (parents.isEmpty())
            return Stream.concat(others.stream().limit(2), Stream.of(t("casework.letters.guardian.for", child.name())))
                    .toList();
        var way = child.address().isEmpty() ? t("casework.letters.byHand") : "";
        return Stream.of(t("casework.letters.guardian.of", child.name()), names(), child.street(), child.place(), way)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    String salutation() {
        if (parents.isEmpty()) return t("casework.letters.salutation.office");
        return parents.size() == 1 ? parents.getFirst().salutation() : t("casework.letters.salutation.other", names());
    }

    private String names() {
        return parents.stream().map(Addressee::name).collect(joining(t("casework.letters.guardian.and")));
    }
}
