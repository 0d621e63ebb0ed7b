package de.lotse.documents;

import java.io.IOException;
import java.io.OutputStream;

/** A finished PDF. */
public final class PdfDocument {

    public static final String MEDIA_TYPE = "application/pdf";
    private final byte[] bytes;

    public PdfDocument(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
