package de.lotse.network.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/**
 * The name of an organisation or an offer, as it is compared.
 *
 * @param words folded, in their order, without the legal form
 */
public record NameText(List<String> words) {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iu)(?<![\\p{L}])(e\\.?\\s?v\\.?|g?gmbh|g?ug|gag|ag|kg|e\\.?\\s?g\\.?|mbh|i\\.\\s?g\\.?|stiftung\\s+des\\s+b[^ ]*\\s+rechts|haftungsbeschr[^ )]*)(?![\\p{L}])");
    private static final ColognePhonetic COLOGNE = new ColognePhonetic();

    public NameText {
        words = List.copyOf(words);
    }

    public static NameText of(String name) {
        var bare = Words.of(LEGAL_FORM.matcher(name).replaceAll(" "));
        return new NameText(bare.isEmpty() ? Words.of(name) : bare);
    }

    /** Equal for two names that differ only in case, umlauts, punctuation, blanks and legal form. */
    public String key() {
        return String.join("", words);
    }

    /** 1 for the same key; 0.9 for the same sound (Kölner Phonetik); otherwise how many three-letter pieces both have (Dice). */
    public double likeness(NameText other) {
        if (key().isEmpty() || other.key().isEmpty()) return 0;
        if (key().equals(other.key())) return 1;
        var letters = dice(pieces(key()), pieces(other.key()));
        return letters > 0.4 && !sound().isEmpty() && sound().equals(other.sound()) ? Math.max(0.9, letters) : letters;
    }

    /** Under which it is looked for: itself, and the sound of each longer word. */
    Set<String> keys() {
        var keys = words.stream()
                .filter(word -> word.length() > 3)
                .map(word -> "s:" + COLOGNE.colognePhonetic(word))
                .collect(Collectors.toCollection(HashSet::new));
        if (!key().isEmpty()) keys.add("n:" + key());
        return keys;
    }

    private String sound() {
        return words.stream().map(COLOGNE::colognePhonetic).collect(Collectors.joining(" "));
    }

    private static Set<String> pieces(String word) {
        var padded = "  " + word + " ";
        var pieces = new HashSet<String>();
        for (var i = 0; i + 3 <= padded.length(); i++) pieces.add(padded.substring(i, i + 3));
        return pieces;
    }

    private static double dice(Set<String> a, Set<String> b) {
        var both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }
}
