package de.lotse.documents.texts;

import de.lotse.documents.OfficeText;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a DOCX (ECMA-376 part 1 §17). What was deleted under revision is left out. */
final class DocxText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The second form of a text box, and what stands beside the text. */
    private static final Set<String> LEFT_OUT =
            Set.of("Fallback", "del", "moveFrom", "rPr", "sectPr", "tabs", "instrText");
    /** The names of the styles are English in every language of the program. */
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])", Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader xml;
    private final Map<String, Integer> headings;
    private final Reading reading = new Reading();
    private int level;
    private boolean point;

    private DocxText(XMLStreamReader xml, Map<String, Integer> headings) {
        this.xml = xml;
        this.headings = headings;
    }

    static OfficeText read(ZipParts parts) throws IOException, XMLStreamException {
        var headings =
                parts.has("word/styles.xml") ? headings(parts.xml("word/styles.xml")) : Map.<String, Integer>of();
        var text = new DocxText(parts.xml("word/document.xml"), headings);
        text.read();
        return text.reading.done();
    }

    private static Map<String, Integer> headings(XMLStreamReader xml) throws XMLStreamException {
        var headings = new HashMap<String, Integer>();
        var style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("style")) style = attribute(xml, "styleId");
            if (!xml.getLocalName().equals("name")) continue;
            var name = HEADING.matcher(attribute(xml, "val"));
            if (name.matches()) headings.put(style, Integer.valueOf(name.group(1)));
            else if (attribute(xml, "val").equalsIgnoreCase("title")) headings.put(style, 1);
        }
        return headings;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext() && !reading.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
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
            case "p" -> {
                if (isWord()) reading.beginParagraph();
            }
            case "pStyle" -> level = headings.getOrDefault(attribute(xml, "val"), 0);
            case "numPr" -> point = true;
            case "t" -> {
                if (isWord()) reading.write(xml.getElementText());
            }
            case "tab" -> reading.write("\t");
            case "br", "cr" -> reading.write("\n");
            case "noBreakHyphen" -> reading.write("-");
            case "tbl" -> reading.beginTable();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!isWord()) return;
                reading.endParagraph(level, point);
                level = 0;
                point = false;
            }
            case "tc" -> reading.endCell();
            case "tr" -> reading.endRow();
            case "tbl" -> reading.endTable("");
            default -> {}
        }
    }

    /** Drawings have paragraphs of their own. */
    private boolean isWord() {
        return WORD.equals(xml.getNamespaceURI());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(WORD, name);
        return value == null ? "" : value;
    }
}
