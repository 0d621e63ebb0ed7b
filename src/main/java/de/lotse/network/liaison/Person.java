package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation.
 *
 * @param phone the main number; empty without one
 * @param naming the consent to be named that holds; null without one
 */
record Person(
        UUID id,
        int version,
        String name,
        String title,
        String department,
        String email,
        String phone,
        @Nullable Naming naming) {

    /** @param by who agreed */
    record Naming(String by, LocalDate on, GivenHow how) {

        String words() {
            return t("network.liaison.naming.given", Formats.date(on), by, t("network.liaison.naming.how." + how));
        }
    }

    enum GivenHow {
        SPOKEN,
        WRITTEN,
        MAIL
    }

    String namingWords() {
        return naming == null ? t("network.liaison.naming.none") : naming.words();
    }
}
