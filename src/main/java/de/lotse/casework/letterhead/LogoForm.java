package de.lotse.casework.letterhead;

import static de.lotse.web.Texts.t;

import de.lotse.tenancy.Logo;
import de.lotse.web.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What is typed beside the file of a logo.
 *
 * @param alt what it shows
 * @param decorative whether nobody needs to know that
 */
record LogoForm(String alt, @Nullable Boolean decorative, int version) {

    static final int ALT = 300;

    LogoForm {
        alt = alt == null ? "" : alt.strip().replaceAll("\\s+", " ");
    }

    static LogoForm of(Logo known) {
        return new LogoForm(known.alt(), known.isThere() && known.isDecorative(), known.version());
    }

    /** The same answers, to be saved over a newer version. */
    LogoForm over(int newer) {
        return new LogoForm(alt, decorative, newer);
    }

    boolean isDecorative() {
        return Boolean.TRUE.equals(decorative);
    }

    String kept() {
        return isDecorative() ? "" : alt;
    }

    Errors check() {
        var errors = Errors.none();
        if (!isDecorative() && alt.isEmpty()) errors.reject("alt", t("casework.letterhead.logo.alt.missing"));
        if (alt.length() > ALT) errors.reject("alt", t("web.reading.long", ALT, alt.length()));
        return errors;
    }
}
