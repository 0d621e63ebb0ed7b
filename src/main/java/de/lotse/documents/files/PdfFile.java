package de.lotse.documents.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks into a PDF for what runs by itself (JavaScript and the launching of programs, ISO 32000-1 §12.6.4), for files packed into
 * it, and for pictures that are too large to be painted.
 */
final class PdfFile {

    private static final Set<COSName> ACTIVE_ACTIONS = Set.of(
            COSName.JAVA_SCRIPT,
            COSName.getPDFName("Launch"),
            COSName.getPDFName("Rendition"),
            COSName.getPDFName("RichMedia"));
    /** What a program of today writes beside an invoice (ZUGFeRD, XRechnung) is text. */
    private static final String DATA_OF_INVOICES = ".xml";

    private PdfFile() {}

    /** @return the key of the message that says why it is refused */
    static Optional<String> problem(byte[] content) {
        try (var pdf = GuardedPdf.open(content)) {
            return problem(pdf.getDocument());
        } catch (RefusedPdf e) {
            return Optional.of(e.key());
        } catch (IOException e) {
            return Optional.of("documents.upload.damaged");
        }
    }

    /** Walks every object of the file; what an object refers to is an object of its own and gets its turn. */
    private static Optional<String> problem(COSDocument document) throws IOException {
        var problem = problemIn(document.getTrailer());
        if (problem.isPresent()) return problem;
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object == null) continue;
            problem = problemIn(object);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private static Optional<String> problemIn(COSBase root) throws IOException {
        var waiting = new ArrayDeque<COSBase>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case COSDictionary dictionary -> {
                    if (isAction(dictionary)) return Optional.of("documents.upload.activePdf");
                    if (holdsFile(dictionary)) return Optional.of("documents.upload.filesInPdf");
                    if (isTooLargePicture(dictionary)) return Optional.of("documents.upload.pdfTooLarge");
                    checkWhatPicturesShare(dictionary);
                    addDirect(dictionary.getValues(), waiting);
                }
                case COSArray array -> addDirect(array.toList(), waiting);
                default -> {} // numbers, names, texts and references hold nothing
            }
        }
        return Optional.empty();
    }

    private static boolean isAction(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.JS)
                || (dictionary.getItem(COSName.S) instanceof COSName action && ACTIVE_ACTIONS.contains(action));
    }

    private static boolean holdsFile(COSDictionary dictionary) {
        if (!dictionary.containsKey(COSName.EF)) return false;
        var name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F, ""));
        return !name.toLowerCase(Locale.ROOT).endsWith(DATA_OF_INVOICES);
    }

    private static boolean isTooLargePicture(COSDictionary dictionary) {
        return COSName.IMAGE.equals(dictionary.getItem(COSName.SUBTYPE))
                && (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0)
                        > PictureFile.MOST_PIXELS;
    }

    /** Segments that several pictures in JBIG2 read. */
    private static void checkWhatPicturesShare(COSDictionary dictionary) throws IOException {
        if (!(dictionary.getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream shared)) return;
        try (var content = shared.createInputStream()) {
            Jbig2.check(content.readAllBytes());
        }
    }

    private static void addDirect(Collection<? extends COSBase> values, ArrayDeque<COSBase> waiting) {
        for (var value : values) if (value instanceof COSDictionary || value instanceof COSArray) waiting.add(value);
    }
}
