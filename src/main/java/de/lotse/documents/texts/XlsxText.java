package de.lotse.documents.texts;

import de.lotse.documents.OfficeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of an XLSX, each cell as the program shows it; formulas as what they came to when the file was saved. */
final class XlsxText {

    private static final int MOST_SHEETS = 30;

    private XlsxText() {}

    static OfficeText read(ZipParts parts, byte[] content) throws IOException, OpenXML4JException, SAXException {
        parts.measure(); // what comes unpacks everything at once
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var texts = new ReadOnlySharedStringsTable(file);
            var reading = new Reading();
            var sheets = (SheetIterator) reader.getSheetsData();
            for (var count = 0; sheets.hasNext() && count < MOST_SHEETS && !reading.isFull(); count++) {
                try (var sheet = sheets.next()) {
                    reading.beginTable();
                    read(sheet, reader, texts, new Cells(reading));
                    reading.endTable(sheets.getSheetName());
                }
            }
            return reading.done();
        }
    }

    private static void read(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable texts, Cells cells)
            throws IOException, OpenXML4JException, SAXException {
        var formats = new DataFormatter(Locale.GERMANY);
        try {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, texts, cells, formats, false));
            xml.parse(new InputSource(sheet));
        } catch (Enough e) {
            // the rest is not shown
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is missing between two cells is empty. */
    private static final class Cells implements SheetContentsHandler {

        private final Reading reading;
        private int column;

        private Cells(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void startRow(int row) {
            column = 0;
        }

        @Override
        public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
            var here = place == null ? column : new CellReference(place).getCol();
            for (; column < here; column++) reading.endCell();
            if (text != null) reading.write(text);
            reading.endCell();
            column++;
        }

        @Override
        public void endRow(int row) {
            reading.endRow();
            if (reading.isFull()) throw new Enough();
        }
    }

    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Enough() {
            super("enough was read", null, false, false);
        }
    }
}
