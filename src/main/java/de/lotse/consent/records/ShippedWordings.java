package de.lotse.consent.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The wordings that come with Lotse, from {@code consent-texts/<code>.txt}: the title in the first line, then the body. They are a working
 * assumption after Art. 6, 7, 9, 13 and 22 GDPR and § 67b SGB X; the translations are unchecked until a municipality releases them.
 */
final class ShippedWordings {

    /** Counted up whenever one of the files changes: the changed ones become new versions in every municipality that has no own text. */
    static final int EDITION = 2;

    private static final List<Wording> ALL = List.of(
            read("de", false),
            read("de", true),
            read("en", false),
            read("tr", false),
            read("ar", false),
            read("uk", false),
            read("ro", false),
            read("bg", false));

    private ShippedWordings() {}

    /** German first, then plain German. */
    static List<Wording> all() {
        return ALL;
    }

    private static Wording read(String language, boolean plain) {
        var file = "consent-texts/" + language + (plain ? "-plain" : "") + ".txt";
        try {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            return new Wording(
                    language,
                    plain,
                    text.substring(0, end).strip(),
                    text.substring(end).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + file + " is not in the class path", e);
        }
    }

    record Wording(String language, boolean plain, String title, String body) {}
}
