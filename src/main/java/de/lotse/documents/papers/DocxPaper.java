package de.lotse.documents.papers;

import de.lotse.documents.OfficePaper;
import de.lotse.documents.OfficePaper.Block;
import de.lotse.documents.letters.DocxFrame;
import de.lotse.documents.pdf.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a paper for a word processor. */
final class DocxPaper {

    private static final String LANGUAGE = "de-DE";

    private final XWPFDocument document;
    private final int bullets;

    private DocxPaper(XWPFDocument document) {
        this.document = document;
        bullets = DocxFrame.prepare(document);
    }

    static byte[] of(OfficePaper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new DocxPaper(document).write(paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OfficePaper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(XmlText.of(paper.title()));
        if (!paper.creator().isEmpty()) properties.setCreator(XmlText.of(paper.creator()));
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(LANGUAGE));
        pageNumber();
        line("Heading1", paper.title());
        paper.blocks().forEach(this::block);
    }

    private void pageNumber() {
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("PageNumber");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> line("Heading2", text);
            case Block.Paragraph(var text) ->
                Paragraphs.of(text).forEach(lines -> write(document.createParagraph(), lines));
            case Block.Bullets(var items) ->
                items.forEach(item -> line("ListBullet", item).setNumID(BigInteger.valueOf(bullets)));
            case Block.Table table -> table(table);
        }
    }

    private XWPFParagraph line(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, List.of(text));
        return paragraph;
    }

    private void table(Block.Table table) {
        var drawn =
                document.createTable(table.rows().size() + 1, table.columns().size());
        drawn.setWidth("100%");
        drawn.getCTTbl().getTblPr().addNewTblCaption().setVal(XmlText.of(table.caption())); // read aloud, not printed
        grid(drawn, table);
        var head = drawn.getRow(0);
        head.setRepeatHeader(true);
        for (var column = 0; column < table.columns().size(); column++)
            cell(head, column, table.columns().get(column).label(), true, false);
        for (var row = 0; row < table.rows().size(); row++) row(drawn, row, table);
        var after = document.createParagraph(); // two tables in a row would be one
        after.setStyle("Spacer");
    }

    /** The format wants one in every table. Columns share the width so that no word is broken and long texts have more of it. */
    private static void grid(XWPFTable drawn, Block.Table table) {
        var weights = IntStream.range(0, table.columns().size())
                .map(column -> weight(table, column))
                .toArray();
        var all = Arrays.stream(weights).sum();
        var grid = drawn.getCTTbl().addNewTblGrid();
        for (var weight : weights)
            grid.addNewGridCol().setW(BigInteger.valueOf((long) DocxFrame.TEXT_WIDTH * weight / all));
    }

    private static int weight(Block.Table table, int column) {
        var texts = new ArrayList<>(List.of(table.columns().get(column).label()));
        table.rows().forEach(row -> texts.add(row.get(column)));
        var longestWord = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var longestText = texts.stream().mapToInt(String::length).max().orElse(0);
        return 1 + Math.min(longestWord, 30) + Math.min(longestText, 40) / 2;
    }

    private void row(XWPFTable drawn, int number, Block.Table table) {
        var row = drawn.getRow(number + 1);
        row.setCantSplitRow(true);
        for (var column = 0; column < table.columns().size(); column++)
            cell(
                    row,
                    column,
                    table.rows().get(number).get(column),
                    column == 0,
                    table.columns().get(column).numeric());
    }

    private void cell(XWPFTableRow row, int column, String text, boolean bold, boolean numeric) {
        var paragraph = row.getCell(column).getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        write(paragraph, text.isEmpty() ? List.of("") : text.lines().toList());
        if (numeric) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        if (bold) paragraph.getRuns().forEach(run -> run.setBold(true));
    }

    private static void write(XWPFParagraph paragraph, List<String> lines) {
        var run = paragraph.createRun();
        run.setText(XmlText.of(lines.getFirst()));
        for (var next : lines.subList(1, lines.size())) {
            run.addBreak();
            run.setText(XmlText.of(next));
        }
        if (!Paragraphs.isRightToLeft(lines.getFirst())) return;
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewBidi();
        run.getCTR().addNewRPr().addNewRtl();
    }
}
