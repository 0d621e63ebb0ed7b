package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.shared.Scope;
import de.lotse.tables.CellText;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the code that a word in a list means: by code, label, the label's short form in brackets, legal basis, or a common word. */
final class CodeWords {

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*\\((.*)\\)\\s*$");
    private static final String AMBIGUOUS = "";

    private final Map<String, Map<String, String>> lists = new HashMap<>();
    private final Codes codes;
    private final LocalDate today;

    CodeWords(Codes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /** @param list gender, language, language_level, household_role, residence_title, legal_domain, district or referring_institution */
    Optional<String> find(String list, String word) {
        var words = lists.computeIfAbsent(list, this::wordsOf);
        return Optional.ofNullable(words.get(CellText.folded(word))).filter(code -> !code.equals(AMBIGUOUS));
    }

    private Map<String, String> wordsOf(String list) {
        var exact = new HashMap<String, String>();
        var loose = new HashMap<String, String>();
        for (var option : options(list)) {
            put(exact, option.code(), option.code());
            put(exact, option.label(), option.code());
            var brackets = BRACKETS.matcher(option.label());
            if (brackets.matches()) {
                put(loose, brackets.group(1), option.code());
                put(loose, brackets.group(2), option.code());
            }
            var basis = option.attributes().getOrDefault("legal_basis", "");
            put(loose, basis, option.code());
            put(loose, basis.replaceFirst(" [A-Z]\\w*$", ""), option.code());
        }
        loose.putAll(exact);
        common(list, loose);
        return loose;
    }

    private List<CodeOption> options(String list) {
        return list.equals("district") ? codes.districts(Scope.actor().tenant(), today) : codes.options(list, today);
    }

    /** Words of the office, which win: „w=FEMALE,m=MALE“. */
    private static void common(String list, Map<String, String> words) {
        if (list.equals("district")) return; // each municipality has its own
        for (var pair : t("casework.takeover.words." + list).split(",", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) words.put(CellText.folded(parts[0]), parts[1].strip());
        }
    }

    private static void put(Map<String, String> words, String word, String code) {
        var folded = CellText.folded(word);
        if (!folded.isEmpty()) words.merge(folded, code, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
    }
}
