package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people, programs and attackers make them. */
final class SampleFiles {

    static final byte[] HEIC = bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0);
    static final byte[] PNG = picture("png");
    static final byte[] JPEG = picture("jpeg");
    static final byte[] TEXT = "Protokoll der Sprechstunde, Übersetzung ins Ukrainische.".getBytes(UTF_8);
    static final byte[] MAIL = """
            From: amt@example.org
            Date: Mon, 02 Feb 2026 10:00:00 +0100
            Subject: Unterlagen

            Bitte senden Sie die Unterlagen.
            """.getBytes(UTF_8);
    static final byte[] OLD_OFFICE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    static final byte[] PROGRAM = bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0);

    private SampleFiles() {}

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture of a few bytes that says it is large. */
    static byte[] pngOfSize(int width, int height) {
        var bytes = PNG.clone();
        var head = ByteBuffer.wrap(bytes);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(bytes, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return bytes;
    }

    static byte[] docx(Map<String, byte[]> more) throws IOException {
        return zip(out -> {
            put(out, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
            put(out, "word/document.xml", "<w:document/>".getBytes(UTF_8));
            for (var part : more.entrySet()) put(out, part.getKey(), part.getValue());
        });
    }

    static byte[] xlsx() throws IOException {
        return zip(out -> {
            put(out, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
            put(out, "xl/workbook.xml", "<workbook/>".getBytes(UTF_8));
        });
    }

    static byte[] odt(Map<String, byte[]> more) throws IOException {
        return zip(out -> {
            putStored(out, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            put(out, "content.xml", "<office:document-content/>".getBytes(UTF_8));
            for (var part : more.entrySet()) put(out, part.getKey(), part.getValue());
        });
    }

    static byte[] docxWithParts(int count) throws IOException {
        return zip(out -> {
            put(out, "word/document.xml", "<w:document/>".getBytes(UTF_8));
            for (var i = 1; i < count; i++) put(out, "word/media/" + i + ".bin", new byte[] {(byte) i});
        });
    }

    static byte[] pdf(Change change) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.apply(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            filling.fill(out);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static void putStored(ZipOutputStream out, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[64];
        for (var i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }

    interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    private interface Filling {
        void fill(ZipOutputStream out) throws IOException;
    }
}
