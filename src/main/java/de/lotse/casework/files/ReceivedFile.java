package de.lotse.casework.files;

import de.lotse.documents.UploadCheck;
import de.lotse.documents.UploadCheck.Rejected;
import de.lotse.documents.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came with a form, and what the rules for uploads say of it.
 *
 * @param name as the browser sent it
 */
public record ReceivedFile(UploadCheck check, byte[] content, String name) {

    /** @param file null or empty when none was chosen */
    public static ReceivedFile of(@Nullable MultipartFile file, Uploads uploads) {
        if (file == null || isNone(file))
            return new ReceivedFile(new Rejected("casework.files.file.missing"), new byte[0], "");
        try {
            var received = uploads.receive(nameOf(file), file.getBytes());
            return new ReceivedFile(received.check(), received.content(), nameOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that were chosen; a field without a file sends an empty one. */
    static List<ReceivedFile> all(@Nullable List<MultipartFile> files, Uploads uploads) {
        if (files == null) return List.of();
        return files.stream()
                .filter(file -> !isNone(file))
                .map(file -> of(file, uploads))
                .toList();
    }

    private static boolean isNone(MultipartFile file) {
        return file.isEmpty() && nameOf(file).isEmpty();
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
