package de.lotse.documents.letters;

import de.lotse.documents.LetterLogo;
import de.lotse.documents.pdf.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws the logo into the head of a letter for a word processor. */
final class DocxLogo {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    /** [MS-ODRAWXML] 2.32.1: without it an empty description counts as forgotten. */
    private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private static final String EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private DocxLogo() {}

    static void draw(XWPFParagraph paragraph, LetterLogo logo) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        try (var png = new ByteArrayInputStream(logo.drawing().png())) {
            var picture = paragraph
                    .createRun()
                    .addPicture(png, PictureType.PNG, "logo.png", length(logo.width()), length(logo.height()));
            describe(picture.getCTPicture().getNvPicPr().getCNvPr(), logo);
            describe(
                    paragraph
                            .getRuns()
                            .getLast()
                            .getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr(),
                    logo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(CTNonVisualDrawingProps properties, LetterLogo logo) {
        properties.setDescr(XmlText.of(logo.alt()));
        if (logo.isDecorative()) markAsDecoration(properties);
    }

    private static void markAsDecoration(CTNonVisualDrawingProps properties) {
        try (var cursor = properties.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(DRAWING, "extLst", "a"));
            cursor.beginElement(new QName(DRAWING, "ext", "a"));
            cursor.insertAttributeWithValue("uri", EXTENSION);
            cursor.beginElement(new QName(DECORATIVE, "decorative", "adec"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private static int length(double millimetres) {
        return Units.toEMU(millimetres * POINTS_PER_MILLIMETRE);
    }
}
