package de.lotse.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What the reader of the rows does not tell: from which day the workbook counts, and its merged cells. It unpacks everything once within
 * bounds, before anybody else does.
 */
final class WorkbookParts {

    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST = 150L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 10L * 1024 * 1024;
    private static final int STEEPEST = 120; // a list of 20,000 rows packs to about a fifteenth
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Map<String, byte[]> sheets = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private boolean date1904;

    private WorkbookParts() {}

    /** @throws TableRefused for what is no workbook, or unpacks to far more than it is */
    static WorkbookParts of(byte[] content) {
        var parts = new WorkbookParts();
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            parts.unpack(zip, content.length);
            if (!parts.sheets.containsKey(WORKBOOK)) throw new TableRefused("tables.file.unknown");
            parts.readWorkbook();
        } catch (IOException | XMLStreamException _) {
            throw new TableRefused("tables.file.broken");
        }
        return parts;
    }

    boolean date1904() {
        return date1904;
    }

    /** @param index of the sheet, from 0 */
    List<Merged> merged(int index) {
        var part = index < order.size() ? sheets.get(order.get(index)) : null;
        if (part == null) return List.of();
        try {
            return mergedIn(part);
        } catch (XMLStreamException _) {
            throw new TableRefused("tables.file.broken");
        }
    }

    private void unpack(ZipFile zip, int packed) throws IOException {
        var total = 0L;
        var count = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++count > MOST_PARTS) throw new TableRefused("tables.file.bomb");
            var name = entry.getName();
            var kept = name.equals(WORKBOOK) || name.equals(LINKS) || name.startsWith("xl/worksheets/");
            var out = new ByteArrayOutputStream();
            try (var in = new BufferedInputStream(zip.getInputStream(entry))) {
                var buffer = new byte[16_384];
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > LARGEST || (total > UNSUSPICIOUS && total / STEEPEST > packed))
                        throw new TableRefused("tables.file.bomb");
                    if (kept) out.write(buffer, 0, read);
                }
            }
            if (kept) sheets.put(name, out.toByteArray());
        }
    }

    private void readWorkbook() throws XMLStreamException {
        var targets = new HashMap<String, String>();
        each(
                sheets.getOrDefault(LINKS, new byte[0]),
                "Relationship",
                xml -> targets.put(attribute(xml, "Id"), attribute(xml, "Target")));
        each(sheets.getOrDefault(WORKBOOK, new byte[0]), "workbookPr", xml -> {
            var value = attribute(xml, "date1904");
            date1904 = value.equals("1") || value.equals("true");
        });
        each(sheets.getOrDefault(WORKBOOK, new byte[0]), "sheet", xml -> {
            var target = targets.getOrDefault(attribute(xml, "id"), "");
            order.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
    }

    private static List<Merged> mergedIn(byte[] sheet) throws XMLStreamException {
        var merged = new ArrayList<Merged>();
        each(sheet, "mergeCell", xml -> {
            var area = AREA.matcher(attribute(xml, "ref"));
            if (!area.matches() || area.group(2).equals(area.group(3))) return;
            if (merged.size() >= Table.MOST_ROWS) throw new TableRefused("tables.file.bomb");
            merged.add(new Merged(
                    column(area.group(1)), Integer.parseInt(area.group(2)), Integer.parseInt(area.group(3))));
        });
        return merged;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static void each(byte[] part, String element, java.util.function.Consumer<XMLStreamReader> use)
            throws XMLStreamException {
        if (part.length == 0) return;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) use.accept(xml);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        // By its last occurrence: r:id stands after sheetId.
        for (var i = xml.getAttributeCount() - 1; i >= 0; i--)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    /**
     * Rows that share one cell.
     *
     * @param column from 0
     * @param first row, from 1
     */
    record Merged(int column, int first, int last) {
        boolean covers(int row) {
            return row >= first && row <= last;
        }
    }
}
