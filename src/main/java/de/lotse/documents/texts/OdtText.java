package de.lotse.documents.texts;

import de.lotse.documents.OfficeText;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of an ODT (OASIS OpenDocument 1.3 part 3 §5 and 9). Comments and what was deleted are left out. */
final class OdtText {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "automatic-styles",
            "font-face-decls",
            "scripts",
            "forms");
    private static final int MOST_SPACES = 20;

    private final XMLStreamReader xml;
    private final Reading reading = new Reading();
    private int paragraphs;
    private int points;
    private int level;

    private OdtText(XMLStreamReader xml) {
        this.xml = xml;
    }

    static OfficeText read(ZipParts parts) throws IOException, XMLStreamException {
        var text = new OdtText(parts.xml("content.xml"));
        text.read();
        return text.reading.done();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext() && !reading.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (paragraphs > 0) reading.write(xml.getText().replaceAll("\\s+", " "));
                }
                default -> {}
            }
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            Skipping.element(xml);
            return;
        }
        switch (name) {
            case "p", "h" -> {
                level = name.equals("h") ? number("outline-level") : 0;
                paragraphs++;
                reading.beginParagraph();
            }
            case "list-item" -> points++;
            case "tab" -> reading.write("\t");
            case "line-break" -> reading.write("\n");
            case "s" -> reading.write(" ".repeat(Math.clamp(number("c"), 1, MOST_SPACES)));
            case "table" -> reading.beginTable();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                reading.endParagraph(name.equals("h") ? Math.max(1, level) : 0, points > 0);
            }
            case "list-item" -> points--;
            case "table-cell" -> reading.endCell();
            case "table-row" -> reading.endRow();
            case "table" -> reading.endTable("");
            default -> {}
        }
    }

    private int number(String attribute) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(xml.getAttributeValue(TEXT, attribute), "1"));
        } catch (NumberFormatException odd) {
            return 1;
        }
    }
}
