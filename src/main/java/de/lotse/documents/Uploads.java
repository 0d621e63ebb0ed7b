package de.lotse.documents;

import de.lotse.documents.UploadCheck.Accepted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Decides which files may be kept: PDF, JPEG, PNG, docx, xlsx, odt, plain text and saved mails (.eml, .msg), up to the size of
 * the setting {@code lotse.documents.max-bytes}. The bytes decide what a file is; its ending must agree. Files with active
 * content (macros, JavaScript, programs to start, files inside), those that unpack to far more than they are, and those that
 * nobody can open are refused. What remains goes through the virus scanner, if there is one.
 */
public interface Uploads {

    /** @param fileName as the browser sent it, trusted in nothing */
    UploadCheck check(String fileName, byte[] content);

    /** The same, and the content as it may be kept: a picture is painted anew, upright and without what cameras write into it. */
    Received receive(String fileName, byte[] content);

    /** The same for the file of a form; null where none was chosen. */
    default @Nullable Received receive(@Nullable MultipartFile file) {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) return null;
        try {
            return receive(name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what Lotse has made itself out of files that were checked: nothing is looked for in it. */
    Accepted made(String name, String mediaType, byte[] content, Verdict verdict);

    /** @param content empty for a file that was refused */
    record Received(UploadCheck check, byte[] content) {}
}
