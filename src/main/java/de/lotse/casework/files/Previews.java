package de.lotse.casework.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.casework.files.CaseDocument.Kept;
import de.lotse.documents.Mails;
import de.lotse.documents.OfficeTexts;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.PdfSheets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes of a file what is shown of it. This may take its time, so no transaction is open. */
@Component
class Previews {

    private static final int LONGEST_TEXT = 200_000;

    private final PdfSheets sheets;
    private final Mails mails;
    private final OfficeTexts texts;

    Previews(@Lazy PdfSheets sheets, Mails mails, OfficeTexts texts) {
        this.sheets = sheets;
        this.mails = mails;
        this.texts = texts;
    }

    /** Whether the content is needed; photos come as files of their own. */
    static boolean read(Kept file) {
        return file.isPdf()
                || Mails.isMail(file.mediaType())
                || OfficeTexts.isRead(file.mediaType())
                || file.mediaType().equals("text/plain");
    }

    Preview of(Kept file, byte[] content, int page) {
        if (file.isPdf()) return sheet(content, page);
        if (Mails.isMail(file.mediaType())) return mail(file.mediaType(), content);
        if (OfficeTexts.isRead(file.mediaType())) return office(file.mediaType(), content);
        return switch (file.mediaType()) {
            case "image/jpeg", "image/png" -> new Preview.Photo();
            case "text/plain" -> new Preview.PlainText(text(content));
            case "image/heic" -> new Preview.None("casework.files.preview.heic");
            default -> new Preview.None("casework.files.preview.none");
        };
    }

    private Preview sheet(byte[] content, int page) {
        return made(() -> sheets.sheet(content, page).map(sheet -> new Preview.Sheet(sheet, page)));
    }

    private Preview office(String mediaType, byte[] content) {
        return made(() -> texts.read(mediaType, content).map(Preview.Office::new));
    }

    private static Preview made(Supplier<Optional<? extends Preview>> making) {
        try {
            var preview = making.get();
            return preview.isPresent() ? preview.get() : new Preview.None("casework.files.preview.failed");
        } catch (PaintingBusy e) {
            return new Preview.None(
                    e.isUntilRestart() ? "casework.files.preview.stopped" : "casework.files.preview.busy");
        }
    }

    private Preview mail(String mediaType, byte[] content) {
        return mails.read(mediaType, content)
                .<Preview>map(Preview.Letter::new)
                .orElseGet(() -> new Preview.None("casework.files.preview.failed"));
    }

    /** Older programs of Windows write one byte for each letter. */
    private static String text(byte[] content) {
        var text = decoded(content).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static String decoded(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, ISO_8859_1);
        }
    }
}
