package de.lotse.documents.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Looks at the size that a picture says it has, before anybody paints it. */
final class PictureFile {

    /** More than any phone makes by default; each takes up to four bytes when it is painted. */
    static final long MOST_PIXELS = 100_000_000;

    private PictureFile() {}

    /** @return the key of the message that says why it is refused */
    static Optional<String> problem(byte[] content) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.of("documents.upload.picture.damaged");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.of("documents.upload.pixels") : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.of("documents.upload.picture.damaged");
        }
    }
}
