package de.lotse.casework.clientsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.wordings.SheetLanguage;
import de.lotse.web.Texts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The words of the sheet in one language beside the German ones, as they are released together. */
record SheetWords(SheetLanguage language, List<Line> lines) {

    static SheetWords of(SheetLanguage language) {
        return new SheetWords(
                language,
                Texts.keys(Words.KEYS).stream()
                        .map(key -> new Line(SheetLanguage.DE.text(key), language.text(key)))
                        .toList());
    }

    /** Another one as soon as a word of either language changes: SHA-256, in hexadecimal digits. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                digest.update((line.german + '\0' + line.translated + '\0').getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Line(String german, String translated) {}
}
