package de.lotse.documents.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people, programs and attackers make them. */
final class SampleFiles {

    static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0);
    static final byte[] HEIC = bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0);
    static final byte[] TEXT = "Protokoll der Sprechstunde, Übersetzung ins Ukrainische.".getBytes(UTF_8);
    static final byte[] PROGRAM = bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0);

    private SampleFiles() {}

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
