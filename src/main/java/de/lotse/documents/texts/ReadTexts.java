package de.lotse.documents.texts;

import de.lotse.documents.LetterPrinting;
import de.lotse.documents.OfficeText;
import de.lotse.documents.OfficeTexts;
import de.lotse.documents.pdf.Bench;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xml.sax.SAXException;

@Component
class ReadTexts implements OfficeTexts {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Bench bench = new Bench(PATIENCE, LIMIT);

    @Override
    @Transactional(propagation = Propagation.NEVER) // no connection waits for a place at the bench
    public Optional<OfficeText> read(String mediaType, byte[] content) {
        return bench.paint(() -> Optional.of(text(mediaType, content)));
    }

    private static OfficeText text(String mediaType, byte[] content) throws IOException {
        try (var parts = new ZipParts(content)) {
            return switch (mediaType) {
                case LetterPrinting.DOCX -> DocxText.read(parts);
                case ODT -> OdtText.read(parts);
                case XLSX -> XlsxText.read(parts, content);
                default -> throw new IOException("no office file: " + mediaType);
            };
        } catch (XMLStreamException | SAXException | OpenXML4JException damaged) {
            throw new IOException(damaged);
        }
    }
}
