package de.lotse.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words on the screen, from {@code messages/<module>_<language>.properties}. */
public final class Texts {

    private static final String FALLBACK = "de";
    private static final Map<String, Map<String, String>> BUNDLES = Bundles.readAll();
    private static final Map<Format, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Deque<Supplier<Map<String, String>>> OWN_TERMS = new ConcurrentLinkedDeque<>(List.of(Map::of));

    private Texts() {}

    /**
     * The text of a key in the language of the request, else in German; there as the municipality says it ({@link OwnTerms}). Arguments fill an ICU message pattern
     * ({@code {0}}, {@code {0, plural, …}}); without arguments the text is taken as it stands.
     *
     * @throws IllegalArgumentException if no bundle has the key
     */
    public static String t(String key, @Nullable Object... args) {
        var language = bundle(LocaleContextHolder.getLocale());
        var translated = BUNDLES.getOrDefault(language, Map.of()).get(key);
        if (translated != null && !language.equals(FALLBACK)) return fill(language, translated, args);

        var german = OwnTerms.may(key) ? OWN_TERMS.getFirst().get().getOrDefault(key, shipped(key)) : shipped(key);
        return fill(FALLBACK, german, args);
    }

    /**
     * The German text of a key as it comes with Lotse, whatever the municipality calls it.
     *
     * @throws IllegalArgumentException if no bundle has the key
     */
    public static String shipped(String key) {
        var german = BUNDLES.getOrDefault(FALLBACK, Map.of()).get(key);
        if (german == null) throw new IllegalArgumentException("no text for the key " + key);
        return german;
    }

    /** Where the words of the municipality come from, until they are left again. */
    static void use(Supplier<Map<String, String>> terms) {
        OWN_TERMS.addFirst(terms);
    }

    static void leave(Supplier<Map<String, String>> terms) {
        OWN_TERMS.remove(terms);
    }

    /**
     * As {@link #t}, but in a language of its own, for what is handed to somebody who reads another one than staff.
     *
     * @param language as in the name of the bundle, such as {@code ar}
     */
    public static String in(String language, String key, @Nullable Object... args) {
        var translated = BUNDLES.getOrDefault(language, Map.of()).get(key);
        return translated == null ? t(key, args) : fill(language, translated, args);
    }

    /** Those that begin like this, in order; for words that are read and released as a whole. */
    public static SortedSet<String> keys(String beginning) {
        var keys = new TreeSet<String>();
        for (var key : BUNDLES.getOrDefault(FALLBACK, Map.of()).keySet()) if (key.startsWith(beginning)) keys.add(key);
        return keys;
    }

    /** Plain German is a variant of German with words of its own. */
    private static String bundle(Locale locale) {
        var language = locale.getLanguage();
        return locale.getVariant().isEmpty()
                ? language
                : language + "-" + locale.getVariant().toLowerCase(Locale.ROOT);
    }

    private static String fill(String language, String pattern, @Nullable Object... args) {
        if (args.length == 0) return pattern;
        var format = FORMATS.computeIfAbsent(new Format(language, pattern), Format::compile);
        return ((MessageFormat) format.clone()).format(args); // a MessageFormat keeps state while it formats
    }

    private record Format(String language, String pattern) {
        MessageFormat compile() {
            return new MessageFormat(pattern, Locale.forLanguageTag(language));
        }
    }
}
