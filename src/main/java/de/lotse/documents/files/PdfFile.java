package de.lotse.documents.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF for what runs by itself: JavaScript and the launching of programs (ISO 32000-1 §12.6.4). */
final class PdfFile {

    private static final Set<COSName> ACTIVE_ACTIONS = Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"));

    private PdfFile() {}

    /** @return the key of the message that says why it is refused */
    static Optional<String> problem(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            return isActive(pdf.getDocument()) ? Optional.of("documents.upload.activePdf") : Optional.empty();
        } catch (InvalidPasswordException e) {
            return Optional.of("documents.upload.passwordPdf");
        } catch (IOException e) {
            return Optional.of("documents.upload.damaged");
        }
    }

    /** Walks every object of the file; what an object refers to is an object of its own and gets its turn. */
    private static boolean isActive(COSDocument document) throws IOException {
        if (holdsAction(document.getTrailer())) return true;
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key).getObject();
            if (object != null && holdsAction(object)) return true;
        }
        return false;
    }

    private static boolean holdsAction(COSBase root) {
        var waiting = new ArrayDeque<COSBase>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case COSDictionary dictionary -> {
                    if (isAction(dictionary)) return true;
                    addDirect(dictionary.getValues(), waiting);
                }
                case COSArray array -> addDirect(array.toList(), waiting);
                default -> {} // numbers, names, texts and references hold nothing
            }
        }
        return false;
    }

    private static boolean isAction(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.JS)
                || (dictionary.getItem(COSName.S) instanceof COSName action && ACTIVE_ACTIONS.contains(action));
    }

    private static void addDirect(Collection<? extends COSBase> values, ArrayDeque<COSBase> waiting) {
        for (var value : values) if (value instanceof COSDictionary || value instanceof COSArray) waiting.add(value);
    }
}
