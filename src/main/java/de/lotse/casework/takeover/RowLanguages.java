package de.lotse.casework.takeover;

import static de.lotse.web.Texts.t;

import de.lotse.casework.takeover.Draft.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages of a row, each with its level where one stands behind it. */
final class RowLanguages {

    private static final Pattern LEVEL =
            Pattern.compile("(?iu)^(.+?)[\\s(:\\-]+(pre-?a1|[abc][12]\\+?|muttersprache)\\s*\\)?$");
    private static final String UNKNOWN_LEVEL = "UNKNOWN";

    private RowLanguages() {}

    static List<Spoken> read(RowCells cells, CodeWords words) {
        var spoken = new ArrayList<Spoken>();
        for (var part : cells.parts(Field.LANGUAGES)) {
            var level = LEVEL.matcher(part);
            var word = level.matches() ? level.group(1) : part;
            var code = words.find("language", word);
            if (code.isEmpty()) cells.hint(Field.LANGUAGES, t("casework.takeover.say.code", part));
            else if (spoken.stream().noneMatch(one -> one.language().equals(code.get())))
                spoken.add(new Spoken(code.get(), level.matches() ? level(level.group(2), words) : UNKNOWN_LEVEL));
        }
        return spoken;
    }

    private static String level(String typed, CodeWords words) {
        var bare = typed.toUpperCase(Locale.ROOT).replace("+", "");
        if (bare.length() == 2) return typed.endsWith("+") ? bare + "_PLUS" : bare;
        return words.find("language_level", typed).orElse(UNKNOWN_LEVEL);
    }
}
