package de.lotse.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list as a form sends it.
 *
 * @param file null where the form was sent without the field
 */
public record TableUpload(@Nullable MultipartFile file) {

    private static final int LONGEST = 200; // characters of a name

    /** The name without folders, from its end if it is too long. */
    public String name(String unnamed) {
        var name = CellText.clean(sent().replaceAll("^.*[/\\\\]", ""));
        if (name.isEmpty()) return unnamed;
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }

    /** Throws {@link TableRefused} where no file was chosen. */
    public byte[] content() {
        if (file == null || sent().isEmpty()) throw new TableRefused("tables.file.none");
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sent() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
