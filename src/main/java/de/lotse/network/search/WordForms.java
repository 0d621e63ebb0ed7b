package de.lotse.network.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The forms under which a word is found: as it is written, without upper case, accents and umlauts, and its stem in the language of the text.
 * Who asks may write in any language, so a word of a question has its forms in all languages of its script.
 */
final class WordForms {

    private static final int WORDS = 8;

    private static final Analyzer UKRAINIAN = LanguageAnalyzer.ukrainian();
    private static final Map<String, Analyzer> LANGUAGES = Map.of(
            "de", LanguageAnalyzer.german(),
            "en", LanguageAnalyzer.english(),
            "tr", LanguageAnalyzer.turkish(),
            "ro", LanguageAnalyzer.romanian(),
            "bg", LanguageAnalyzer.bulgarian(),
            "uk", UKRAINIAN,
            "ar", LanguageAnalyzer.arabic());

    private static final List<String> LATIN = List.of("de", "en", "tr", "ro");
    private static final List<String> CYRILLIC = List.of("uk", "bg");
    private static final List<String> ARABIC = List.of("ar");

    private WordForms() {}

    /** The forms of all words of a text, one for each time that it is there. */
    static List<String> of(String language, String text) {
        var known = language.equals("de-plain") ? "de" : language;
        return terms(LANGUAGES.getOrDefault(known, UKRAINIAN), text);
    }

    /** The words of a question, each with its forms; those that say nothing are left out as long as there are others. */
    static List<Set<String>> ofQuestion(String text) {
        var telling = new ArrayList<Set<String>>();
        var all = new ArrayList<Set<String>>();
        for (var word : words(text)) {
            var forms = new LinkedHashSet<String>();
            var saysNothing = false;
            for (var language : languages(word)) {
                var terms = of(language, word);
                saysNothing |= terms.isEmpty();
                forms.addAll(terms);
            }
            if (forms.isEmpty()) continue;
            all.add(forms);
            if (!saysNothing) telling.add(forms);
        }
        var chosen = telling.isEmpty() ? all : telling;
        return chosen.subList(0, Math.min(WORDS, chosen.size()));
    }

    private static List<String> words(String text) {
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFKC).split("[^\\p{L}\\p{M}\\p{N}'’ʼ]+")).stream()
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static List<String> languages(String word) {
        return switch (script(word)) {
            case ARABIC -> ARABIC;
            case CYRILLIC -> CYRILLIC;
            default -> LATIN;
        };
    }

    static UnicodeScript script(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", LanguageAnalyzer.plain(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
