package de.lotse.documents.pdf;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The embedded fonts (Noto Sans and Amiri, both under the SIL Open Font License 1.1), read once and kept: about 2.5 MB. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<Font> fonts = List.of(
            read("Noto Sans", REGULAR, "noto-sans/400Regular/NotoSans_400Regular.ttf"),
            read("Noto Sans", BOLD, "noto-sans/700Bold/NotoSans_700Bold.ttf"),
            read("Amiri", REGULAR, "amiri/400Regular/Amiri_400Regular.ttf"),
            read("Amiri", BOLD, "amiri/700Bold/Amiri_700Bold.ttf"),
            read("Noto Sans Ethiopic", REGULAR, "noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf"),
            read("Noto Sans Ethiopic", BOLD, "noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf"),
            read("Noto Sans Georgian", REGULAR, "noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf"),
            read("Noto Sans Georgian", BOLD, "noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf"));

    /**
     * Noto Sans is the font of the style sheet; the others fill in for the letters that it lacks.
     *
     * @param text all that is written. The rules by which letters join are needed for Devanagari alone, and PDFBox tries them on every
     *     word: nine tenths of the time that a long document takes
     */
    void addTo(PdfRendererBuilder builder, String text) {
        var rules = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.DEVANAGARI);
        for (var font : fonts)
            builder.useFont(
                    () -> new ByteArrayInputStream(rules ? font.file() : font.withoutRules()),
                    font.family(),
                    font.weight(),
                    NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL));
    }

    private static Font read(String family, int weight, String file) {
        try {
            var bytes = new ClassPathResource("fonts/" + file).getContentAsByteArray();
            return new Font(family, weight, LineMeasures.unify(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " is not in the class path", e);
        }
    }

    private record Font(String family, int weight, byte[] file) {

        /** Without the table of substitutions of letters (OpenType 1.9, GSUB). */
        byte[] withoutRules() {
            var copy = file.clone();
            FontTables.of(copy).hide("GSUB");
            return copy;
        }
    }
}
