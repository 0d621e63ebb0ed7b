package de.lotse.documents.letters;

import de.lotse.documents.Letter;
import de.lotse.documents.Letter.Block;
import de.lotse.documents.pdf.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Writes a letter for a word processor. Tables without borders hold the head and the address, because only their rows have the
 * exact heights of DIN 5008 in every word processor.
 */
final class DocxLetter {

    private static final int HEAD = Twips.of(35);
    private static final int WINDOW = Twips.of(45);
    private static final int ADDRESS_WIDTH = Twips.of(100);
    private static final int REFERENCE_WIDTH = Twips.of(65);

    private final XWPFDocument document;
    private final int bullets;

    private DocxLetter(XWPFDocument document) {
        this.document = document;
        bullets = DocxFrame.prepare(document);
    }

    static byte[] of(Letter letter) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new DocxLetter(document).write(letter);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Letter letter) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(XmlText.of(letter.subject()));
        properties.setCreator(XmlText.of(letter.sender().name()));
        head(letter.sender());
        foot(letter.sender());
        window(letter);
        line(document.createParagraph(), "Heading1", letter.subject());
        letter.body().forEach(this::block);
        note(letter);
    }

    private void head(Letter.Sender sender) {
        var header = document.createHeader(HeaderFooterType.FIRST);
        var row = DocxFrame.row(header.createTable(1, 2), HEAD, ADDRESS_WIDTH, REFERENCE_WIDTH);
        var cell = row.getCell(0);
        line(first(cell), "Letterhead", sender.name());
        sender.lines().forEach(text -> line(cell.addParagraph(), "LetterheadLine", text));
        if (sender.logo() != null) DocxLogo.draw(first(row.getCell(1)), sender.logo());
        header.createParagraph().setStyle("Spacer");
    }

    private void foot(Letter.Sender sender) {
        for (var type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            var footer = document.createFooter(type);
            if (type == HeaderFooterType.FIRST && !sender.foot().isEmpty())
                line(footer.createParagraph(), "Footer", sender.foot());
            var number = footer.createParagraph();
            number.setStyle("PageNumber");
            number.getCTP().addNewFldSimple().setInstr("PAGE");
        }
    }

    private void window(Letter letter) {
        var row = DocxFrame.row(document.createTable(1, 2), WINDOW, ADDRESS_WIDTH, REFERENCE_WIDTH);
        var address = row.getCell(0);
        line(
                first(address),
                "ReturnAddress",
                letter.address().isEmpty() ? "" : letter.sender().returnLine());
        letter.address().forEach(text -> line(address.addParagraph(), "Address", text));
        var reference = row.getCell(1);
        for (var fact : letter.reference()) {
            var paragraph = letter.reference().getFirst() == fact ? first(reference) : reference.addParagraph();
            paragraph.setStyle("Reference");
            run(paragraph, fact.label() + " ").setBold(true);
            run(paragraph, fact.value());
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> line(document.createParagraph(), "Heading2", text);
            case Block.Paragraph(var lines) -> lines(document.createParagraph(), lines);
            case Block.Bullets(var items) -> items.forEach(this::bullet);
            case Block.Signature(var labels) ->
                labels.forEach(label -> line(document.createParagraph(), "Signature", label));
        }
    }

    private void bullet(String text) {
        var paragraph = document.createParagraph();
        line(paragraph, "ListBullet", text);
        paragraph.setNumID(BigInteger.valueOf(bullets));
    }

    private void note(Letter letter) {
        var note = letter.note();
        if (note == null) return;
        var paragraph = document.createParagraph();
        line(paragraph, "LanguageNote", note.text());
        DocxFrame.speak(paragraph, note);
        if (!note.number().isEmpty()) run(paragraph, " " + note.number());
    }

    private void lines(XWPFParagraph paragraph, List<String> lines) {
        var run = run(paragraph, lines.getFirst());
        for (var next : lines.subList(1, lines.size())) {
            run.addBreak();
            run.setText(XmlText.of(next));
        }
    }

    private void line(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    private XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(XmlText.of(text));
        return run;
    }

    /** A cell is made with one paragraph in it. */
    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }
}
