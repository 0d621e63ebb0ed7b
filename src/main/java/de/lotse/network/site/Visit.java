package de.lotse.network.site;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import com.ibm.icu.util.ULocale;
import de.lotse.network.rules.TextLanguage;
import de.lotse.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request for a public page.
 *
 * @param state of the directory when it came
 * @param language of the page, {@code de} or one of the municipality's; content that is not there in it is shown in German and says so
 */
public record Visit(SiteState state, String language) {

    /** The German original of every text. */
    public static final String GERMAN = "de";

    /** The parameter of every public address that names its language; without it the page is German. */
    public static final String PARAMETER = "sprache";

    private static final String ATTRIBUTE = Visit.class.getName();
    private static final Visit UNKNOWN = new Visit(SiteState.USUAL, GERMAN);

    static Visit of(SiteState state, @Nullable String wanted) {
        return new Visit(state, wanted != null && state.languages().contains(wanted) ? wanted : GERMAN);
    }

    /** That of the request of this thread; a German one where there is none. */
    public static Visit current() {
        return bound().orElse(UNKNOWN);
    }

    /** That of the request of this thread, if it is one for a public page. */
    public static Optional<Visit> bound() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Visit) request.getAttribute(ATTRIBUTE, SCOPE_REQUEST));
    }

    static Visit of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Visit visit ? visit : UNKNOWN;
    }

    void bind(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The languages one can choose from, German first. */
    public List<String> languages() {
        return Stream.concat(Stream.of(GERMAN), state.languages().stream()).toList();
    }

    /** The same for those who read translations; empty for German. */
    public Optional<TextLanguage> translation() {
        return TextLanguage.coded(language);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** For the attribute {@code lang} of a text in this language. */
    public static String tag(String language) {
        return TextLanguage.coded(language).map(TextLanguage::tag).orElse(GERMAN);
    }

    /** For the attribute {@code dir} of a text in this language. */
    public static String direction(String language) {
        return TextLanguage.coded(language).map(TextLanguage::direction).orElse("ltr");
    }

    /** What its speakers call it. */
    public static String nameOf(String language) {
        if (language.equals(TextLanguage.PLAIN.code())) return Texts.shipped("network.frame.plainGerman");
        var locale = ULocale.forLanguageTag(language);
        return locale.getDisplayNameWithDialect(locale);
    }

    /** A public address in the language of this visit. */
    public String link(String address) {
        return link(address, language);
    }

    /** The same page in another language. */
    public static String link(String address, String language) {
        var link = UriComponentsBuilder.fromUriString(address).replaceQueryParam(PARAMETER);
        if (!language.equals(GERMAN)) link.queryParam(PARAMETER, language);
        return link.build().toUriString();
    }
}
