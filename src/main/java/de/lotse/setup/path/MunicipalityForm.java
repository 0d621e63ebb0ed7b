package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.setup.HostName;
import de.lotse.web.Errors;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** @param host the name of its own under which the municipality is reached, empty without one */
record MunicipalityForm(String host) {

    MunicipalityForm {
        host = host == null ? "" : host.strip().toLowerCase(Locale.ROOT);
    }

    /** @param base name of the installation; keys for signing in belong to it and to what lies below it */
    Errors check(String base) {
        var errors = Errors.none();
        if (!host.isEmpty() && !HostName.isBelow(host, base))
            errors.reject("host", t("setup.municipality.host.wrong", base));
        return errors;
    }

    @Nullable
    String hostOrNone() {
        return host.isEmpty() ? null : host;
    }
}
