package de.lotse.casework.files;

import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with a form, and what the rules for uploads say of it. */
public record ReceivedFile(UploadCheck check, byte[] content) {

    /** @param file null or empty when none was chosen */
    public static ReceivedFile of(@Nullable MultipartFile file, Uploads uploads) {
        if (file == null || file.isEmpty() && nameOf(file).isEmpty())
            return new ReceivedFile(new Rejected("casework.files.file.missing"), new byte[0]);
        try {
            var content = file.getBytes();
            return new ReceivedFile(uploads.check(nameOf(file), content), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
