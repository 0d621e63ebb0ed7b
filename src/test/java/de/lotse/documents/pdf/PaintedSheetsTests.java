package de.lotse.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.PdfSheets;
import de.lotse.testing.LotseTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LotseTest
class PaintedSheetsTests {

    @Autowired
    PdfSheets sheets;

    @Test
    void aPageWithAPictureInItsMiddleIsPainted() throws IOException {
        assertThat(sheets.picture(pdf(80, 40, 10 * 40), 1)).isPresent();
    }

    @Test
    void aPageWhosePictureIsTooLargeIsNotPainted() throws IOException {
        var wide = pdf(11_000, 10_000, 11_000 * 10_000 / 8);
        var packed = pdf(80, 40, 70 * 1024 * 1024);

        assertThat(sheets.sheet(wide, 1)).isPresent();
        assertThat(sheets.picture(wide, 1)).isEmpty();
        assertThat(sheets.picture(packed, 1)).isEmpty();
    }

    /** One picture of one bit a pixel, packed in the middle of the page. */
    private static byte[] pdf(int width, int height, int bytes) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write("100 0 0 100 0 0 cm\nBI /W %d /H %d /BPC 1 /CS /G /F /Fl ID "
                .formatted(width, height)
                .getBytes(ISO_8859_1));
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(new byte[bytes]);
        }
        content.write(packed.toByteArray());
        content.write("\nEI\n".getBytes(ISO_8859_1));
        try (var pdf = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            var stream = pdf.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write(content.toByteArray());
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            pdf.save(file);
            return file.toByteArray();
        }
    }
}
