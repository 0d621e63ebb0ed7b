package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTests {

    private static final String TOO_LARGE = "documents.upload.pdfTooLarge";
    private static final String UNUSUAL = "documents.upload.unusualPdf";

    @Test
    void acceptsPicturesOfEveryKindAndObjectStreams() throws IOException {
        var grey = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var black = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_BINARY);
        for (var compressed :
                new CompressParameters[] {CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION})
            assertThat(PdfFile.problem(saved(compressed, pdf -> {
                        var page = pdf.getPage(0);
                        try (var content = new PDPageContentStream(pdf, page)) {
                            content.drawImage(JPEGFactory.createFromImage(pdf, grey), 0, 0);
                            content.drawImage(LosslessFactory.createFromImage(pdf, grey), 0, 0);
                            content.drawImage(CCITTFactory.createFromImage(pdf, black), 0, 0);
                            content.beginText();
                            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                            content.showText("Bescheid");
                            content.endText();
                        }
                    })))
                    .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCII85Decode FlateDecode", "ASCIIHexDecode FlateDecode", "LZWDecode", "RunLengthDecode"})
    void acceptsHowOlderProgramsPackAPage(String filters) throws IOException {
        assertThat(PdfFile.problem(packed(new byte[1000], filters))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FlateDecode", "ASCII85Decode FlateDecode", "RunLengthDecode"})
    void refusesPagesThatUnpackToTooMuch(String filters) throws IOException {
        assertThat(PdfFile.problem(packed(new byte[70 * 1024 * 1024], filters))).contains(TOO_LARGE);
    }

    @Test
    void refusesPagesThatArePackedTwice() throws IOException {
        assertThat(PdfFile.problem(packed(new byte[1000], "LZWDecode FlateDecode")))
                .contains(UNUSUAL);
        assertThat(PdfFile.problem(packed(new byte[1000], "FlateDecode FlateDecode")))
                .contains(UNUSUAL);
    }

    /** The reader skips blanks after the word, does not look at the head of the data, and finds streams without an end. */
    @ParameterizedTest
    @ValueSource(strings = {"stream\n", "stream   \n", "stream\r\n"})
    void refusesObjectStreamsThatUnpackToTooMuchBeforeTheyAreRead(String word) throws IOException {
        var bomb = deflated(new byte[9 * 1024 * 1024]);
        assertThat(PdfFile.problem(withObjectStream(word, bomb, "/FlateDecode")))
                .contains(TOO_LARGE);
        bomb[0] = 'x';
        bomb[1] = 'x';
        assertThat(PdfFile.problem(withObjectStream(word, bomb, "/FlateDecode")))
                .contains(TOO_LARGE);
        assertThat(PdfFile.problem(withObjectStream(word, bomb, "/LZWDecode"))).contains(UNUSUAL);
    }

    @Test
    void refusesPdfsUnderACipherThoughTheyOpenWithoutAPassword() throws IOException {
        var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
        assertThat(PdfFile.problem(SampleFiles.pdf(pdf -> pdf.protect(policy))))
                .contains("documents.upload.passwordPdf");
    }

    @Test
    void refusesALineThatIsTooLongToBeHeld() throws IOException {
        assertThat(PdfFile.problem(SampleFiles.pdf(pdf -> {
                    var stream = stream(pdf, new byte[100], "FlateDecode");
                    var parameters = new COSDictionary();
                    parameters.setInt(COSName.PREDICTOR, 12);
                    parameters.setInt(COSName.COLUMNS, 2_000_000_000);
                    stream.setItem(COSName.DECODE_PARMS, parameters);
                    pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
                })))
                .contains(TOO_LARGE);
    }

    @Test
    void picturesInJbig2TellTheirSizeThemselves() throws IOException {
        assertThat(PdfFile.problem(jbig2(page(2480, 3508), region(2480, 3508)))).isEmpty();
        assertThat(PdfFile.problem(jbig2(page(2480, -1), region(2480, 3508)))).isEmpty();
        assertThat(PdfFile.problem(jbig2(page(100_000, 100_000)))).contains(TOO_LARGE);
        assertThat(PdfFile.problem(jbig2(page(2480, 3508), region(-2, -2)))).contains(TOO_LARGE);
        assertThat(PdfFile.problem(jbig2(segment(16, patterns(200_000_000))))).contains(TOO_LARGE);
        assertThat(PdfFile.problem(jbig2(segment(0, symbols(2_000_000_000))))).contains(TOO_LARGE);
        assertThat(PdfFile.problem(jbig2(segment(0, symbols(400))))).isEmpty();
    }

    @Test
    void whatPicturesInJbig2ShareIsLookedAtToo() throws IOException {
        assertThat(PdfFile.problem(SampleFiles.pdf(pdf -> {
                    var picture = picture(pdf, page(100, 100));
                    var shared = pdf.getDocument().createCOSStream();
                    try (var out = shared.createOutputStream()) {
                        out.write(segment(0, symbols(2_000_000_000)));
                    }
                    var parameters = new COSDictionary();
                    parameters.setItem(COSName.JBIG2_GLOBALS, shared);
                    picture.setItem(COSName.DECODE_PARMS, parameters);
                })))
                .contains(TOO_LARGE);
    }

    private static byte[] jbig2(byte[]... segments) throws IOException {
        return SampleFiles.pdf(pdf -> picture(pdf, segments));
    }

    private static COSStream picture(PDDocument pdf, byte[]... segments) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            for (var segment : segments) out.write(segment);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, 100);
        stream.setInt(COSName.HEIGHT, 100);
        stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
        pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("Picture"), stream);
        return stream;
    }

    private static byte[] page(int width, int height) {
        return segment(48, ByteBuffer.allocate(19).putInt(width).putInt(height).array());
    }

    private static byte[] region(int width, int height) {
        return segment(38, ByteBuffer.allocate(18).putInt(width).putInt(height).array());
    }

    private static byte[] patterns(int greys) {
        return ByteBuffer.allocate(7)
                .put((byte) 0)
                .put((byte) 8)
                .put((byte) 8)
                .putInt(greys)
                .array();
    }

    private static byte[] symbols(int count) {
        return ByteBuffer.allocate(18).position(10).putInt(count).putInt(count).array();
    }

    private static byte[] segment(int type, byte[] data) {
        return ByteBuffer.allocate(11 + data.length)
                .putInt(0)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] packed(byte[] content, String filters) throws IOException {
        return SampleFiles.pdf(
                pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream(pdf, content, filters)));
    }

    private static COSStream stream(PDDocument pdf, byte[] content, String filters) throws IOException {
        var stream = pdf.getDocument().createCOSStream();
        var names = new COSArray();
        for (var name : filters.split(" ")) names.add(COSName.getPDFName(name));
        try (var out = stream.createOutputStream(names.size() == 1 ? names.get(0) : names)) {
            out.write(content);
        }
        return stream;
    }

    private static byte[] withObjectStream(String word, byte[] packed, String filter) throws IOException {
        var head = "%PDF-1.5\n3 0 obj\n<</Length 9>>\nstream\nno end\nendobj\n"
                + "1 0 obj\n<</Type/ObjStm/N 1/First 4/Length " + packed.length + "/Filter" + filter + ">>\n" + word;
        var out = new ByteArrayOutputStream();
        out.write(head.getBytes(ISO_8859_1));
        out.write(packed);
        out.write("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\nstartxref\n0\n%%EOF\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] saved(CompressParameters how, SampleFiles.Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.apply(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out, how);
            return out.toByteArray();
        }
    }
}
