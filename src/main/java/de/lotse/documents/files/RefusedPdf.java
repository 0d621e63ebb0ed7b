package de.lotse.documents.files;

/** Ends the reading of a PDF; unchecked, because the reader goes on after an {@link java.io.IOException} where it can. */
final class RefusedPdf extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;

    private RefusedPdf(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    static RefusedPdf tooLarge() {
        return new RefusedPdf("documents.upload.pdfTooLarge");
    }

    static RefusedPdf unusual() {
        return new RefusedPdf("documents.upload.unusualPdf");
    }

    static RefusedPdf encrypted() {
        return new RefusedPdf("documents.upload.passwordPdf");
    }

    /** Of the message that says what helps. */
    String key() {
        return key;
    }
}
