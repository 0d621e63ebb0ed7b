package de.lotse.network.search;

import com.ibm.icu.util.ULocale;
import de.lotse.network.rules.TextLanguage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a language is called in the languages of the directory and by those who speak it (Unicode CLDR). */
@Component
class LanguageNames {

    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    /** @return the language of the name to the name; empty for a code that is none */
    Map<String, String> of(String code) {
        return names.computeIfAbsent(code, LanguageNames::named);
    }

    private static Map<String, String> named(String code) {
        var language = ULocale.forLanguageTag(code);
        var names = new LinkedHashMap<String, String>();
        names.put(code, language.getDisplayLanguage(language));
        Arrays.stream(TextLanguage.values())
                .map(TextLanguage::tag)
                .forEach(tag -> names.put(tag, language.getDisplayLanguage(ULocale.forLanguageTag(tag))));
        names.values().removeIf(name -> name.equals(code) || name.isEmpty());
        return names;
    }
}
