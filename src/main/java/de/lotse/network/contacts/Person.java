package de.lotse.network.contacts;

import static de.lotse.web.Texts.t;

import de.lotse.web.Formats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation.
 *
 * @param phones as {@code network.offers} writes them, one a line
 * @param naming the consent to be named that holds; null without one
 */
public record Person(
        UUID id,
        int version,
        String name,
        String title,
        String department,
        String email,
        String phones,
        @Nullable Naming naming) {

    /** @param by who agreed */
    public record Naming(String by, LocalDate on, GivenHow how) {

        String words() {
            return t("network.liaison.naming.given", Formats.date(on), by, t("network.liaison.naming.how." + how));
        }
    }

    public enum GivenHow {
        SPOKEN,
        WRITTEN,
        MAIL
    }

    public String namingWords() {
        return naming == null ? t("network.liaison.naming.none") : naming.words();
    }
}
