package de.lotse.consent.decision;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word that stands in one place of one case and nowhere else, so that an answer tells by itself what it shows. */
record Canary(String caseMark, Part part) implements Comparable<Canary> {

    private static final Pattern WORD = Pattern.compile("Zq([0-9a-f]{12})q([A-Z]+)qz");

    /** Where something stands in a case; those that others may read are called as their category. */
    enum Part {
        NUMBER,
        IDENTITY,
        CONTACT,
        BENEFITS,
        HEALTH,
        HOUSING,
        PLAN,
        /** The note that is chosen for everybody who may read notes. */
        NOTES,
        DOCUMENTS,
        CONTENT,
        APPOINTMENTS,
        REMINDER,
        UNCHOSEN,
        PROTECTED
    }

    static Canary of(UUID caseId, Part part) {
        var digits = caseId.toString().replace("-", "");
        return new Canary(digits.substring(digits.length() - 12), part);
    }

    String word() {
        return "Zq" + caseMark + "q" + part + "qz";
    }

    /** Those whose word stands in a text. */
    static Set<Canary> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Canary(found.group(1), Part.valueOf(found.group(2))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(Canary other) {
        return word().compareTo(other.word());
    }

    @Override
    public String toString() {
        return part + " of …" + caseMark;
    }
}
