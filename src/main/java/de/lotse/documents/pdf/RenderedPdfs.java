package de.lotse.documents.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import de.lotse.documents.PdfDocument;
import de.lotse.documents.PdfDocuments;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
@Lazy // the fonts are read when the first PDF is wanted
class RenderedPdfs implements PdfDocuments {

    static {
        XRLog.setLoggingEnabled(false); // it would write addresses and letters of the document into the log
    }

    private final Fonts fonts = new Fonts();
    private final String css = stylesheet();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Override
    public PdfDocument render(String xhtml, Locale locale, String title) {
        var source = Xhtml.parse(printable(xhtml)).complete(locale, printable(title), css);
        try {
            return new PdfDocument(LinkTexts.add(print(source), source.links()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the PDF", e);
        }
    }

    /** The embedded fonts have no arrow; as people write it between two offices, it is told by a sign they have. */
    private static String printable(String text) {
        return XmlText.of(text).replace('→', '›');
    }

    private byte[] print(Xhtml source) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .withProducer("Lotse")
                .useFastMode()
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ArabicJoining())
                .useUriResolver((base, uri) -> isData(uri) || uri.startsWith("#") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> isData(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isData(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(source.tree(), null)
                .toStream(out);
        fonts.addTo(builder, source.text());
        builder.run();
        return out.toByteArray();
    }

    private static boolean isData(String uri) {
        return uri.startsWith("data:");
    }

    private static String stylesheet() {
        try {
            return new ClassPathResource("pdf/pdf.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
