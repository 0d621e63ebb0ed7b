package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: German, unless a filter of public pages has said another for this request. What a browser prefers does not count. */
public final class RequestLocale implements LocaleResolver {

    private static final String ATTRIBUTE = RequestLocale.class.getName();

    /** The texts of this request are in this language as far as there are any, such as {@code ar} or {@code de-plain}. */
    public static void set(HttpServletRequest request, Locale locale) {
        request.setAttribute(ATTRIBUTE, locale);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale chosen ? chosen : Locale.GERMANY;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address of a page says its language");
    }
}
