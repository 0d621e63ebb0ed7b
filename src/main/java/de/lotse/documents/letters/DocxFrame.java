package de.lotse.documents.letters;

import de.lotse.documents.Letter.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a letter in DOCX stands on: styles, margins, the sign of its lists, rows of an exact height. */
public final class DocxFrame {

    /** Between the margins, in twentieths of a point. */
    public static final int TEXT_WIDTH = Twips.of(165);

    private static final int NEXT_TO_NOTHING =
            1; // none at all would leave the margin that word processors have of their own

    private DocxFrame() {}

    /** Answers the number of the list style. */
    public static int prepare(XWPFDocument document) {
        try (var styles = resource("docx/styles.xml");
                var numbering = resource("docx/numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            margins(document);
            var list = NumberingDocument.Factory.parse(numbering).getNumbering().getAbstractNumArray(0);
            var known = document.createNumbering();
            return known.addNum(known.addAbstractNum(new XWPFAbstractNum(list))).intValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void margins(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(length(210));
        size.setH(length(297));
        var margin = section.addNewPgMar();
        margin.setTop(length(25));
        margin.setRight(length(20));
        margin.setBottom(length(22));
        margin.setLeft(length(25));
        margin.setHeader(length(10));
        margin.setFooter(length(8));
        margin.setGutter(BigInteger.ZERO);
    }

    /** The only row of a table without borders, exactly so high and its cells exactly so wide. */
    static XWPFTableRow row(XWPFTable table, int height, int... widths) {
        table.removeBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setCellMargins(0, NEXT_TO_NOTHING, 0, NEXT_TO_NOTHING);
        var grid = table.getCTTbl().addNewTblGrid();
        var row = table.getRow(0);
        row.setHeight(height);
        row.setHeightRule(TableRowHeightRule.EXACT);
        var total = 0;
        for (var column = 0; column < widths.length; column++) {
            var cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(widths[column]));
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            total += widths[column];
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(total));
        return row;
    }

    /** Says in which language a paragraph is, and from which side it is read. */
    static void speak(XWPFParagraph paragraph, Note note) {
        var properties = paragraph.getRuns().getFirst().getCTR().addNewRPr();
        if (note.rightToLeft()) {
            paragraph.getCTP().getPPr().addNewBidi();
            properties.addNewRtl();
            properties.addNewLang().setBidi(note.language());
        } else {
            properties.addNewLang().setVal(note.language());
        }
    }

    private static BigInteger length(int millimetres) {
        return BigInteger.valueOf(Twips.of(millimetres));
    }

    private static InputStream resource(String path) throws IOException {
        var stream = DocxFrame.class.getClassLoader().getResourceAsStream(path);
        if (stream == null) throw new IOException("missing " + path);
        return stream;
    }
}
