package de.lotse.documents.files;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that somebody else made, read with care: every stream passes here as soon as the reader finds it, in the bounds that the
 * reader sees, also when it repairs a damaged file, and before it is unpacked. Nothing is decrypted, because what is under a
 * cipher cannot be looked at before.
 */
final class GuardedPdf extends COSDocument {

    private final byte[] content;
    private final PdfStreams streams = new PdfStreams();

    private GuardedPdf(byte[] content, StreamCacheCreateFunction cache, PDFParser parser) {
        super(cache, parser);
        this.content = content;
    }

    /** @throws RefusedPdf where it is better not to read it */
    static PDDocument open(byte[] content) throws IOException {
        return new Parser(content, IOUtils.createMemoryOnlyStreamCache()).parse();
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        var from = (int) Math.clamp(start, 0, content.length);
        var to = (int) Math.clamp(start + length, from, content.length);
        streams.check(dictionary, Arrays.copyOfRange(content, from, to));
        return super.createCOSStream(dictionary, start, length);
    }

    @Override
    public boolean isEncrypted() {
        if (super.isEncrypted()) throw RefusedPdf.encrypted();
        return false;
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox is not annotated: null is its answer for a file without a cipher
    public COSDictionary getEncryptionDictionary() {
        if (super.isEncrypted()) throw RefusedPdf.encrypted();
        return null;
    }

    private static final class Parser extends PDFParser {

        private Parser(byte[] content, StreamCacheCreateFunction cache) throws IOException {
            super(new RandomAccessReadBuffer(content), "", null, null, cache);
            document.close();
            document = new GuardedPdf(content, cache, this);
        }
    }
}
