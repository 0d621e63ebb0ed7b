package de.lotse.documents.pictures;

import de.lotse.documents.Drawing;
import de.lotse.documents.PaintingBusy;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class PaintedPictures implements Pictures {

    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.82f;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** One after the other: a large photo takes some hundred megabytes for a moment. */
    private final Semaphore bench = new Semaphore(1);

    @Override
    @Transactional(propagation = Propagation.NEVER) // no connection waits for a place at the bench
    public Optional<Picture> upright(byte[] content, int longestEdge) {
        return painted(content, longestEdge, Orientation.in(content)).map(PaintedPictures::jpeg);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Drawing> drawing(byte[] content, int longestEdge) {
        return painted(content, longestEdge, Orientation.in(content)).map(PaintedPictures::png);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Picture> turned(byte[] content) {
        return painted(content, Integer.MAX_VALUE, Orientation.QUARTER_TURN).map(PaintedPictures::jpeg);
    }

    @Override
    public boolean isLandscape(byte[] jpeg) {
        return with(jpeg, reader -> reader.getWidth(0) > reader.getHeight(0)).orElse(false);
    }

    private Optional<BufferedImage> painted(byte[] content, int longestEdge, Orientation held) {
        try {
            if (!bench.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new PaintingBusy(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PaintingBusy(false);
        }
        try {
            return read(content, longestEdge).map(image -> paint(image, longestEdge, held));
        } finally {
            bench.release();
        }
    }

    private static Optional<BufferedImage> read(byte[] content, int longestEdge) {
        return with(content, reader -> read(reader, longestEdge)).flatMap(image -> image);
    }

    /** Streams in memory, because the default writes a plain copy onto the disk. */
    private static <T> Optional<T> with(byte[] content, Reading<T> reading) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(reading.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, int longestEdge) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) return Optional.empty();
        var parameters = reader.getDefaultReadParam();
        // Leaves out pixels only where enough remain to smooth what is left.
        var step = (int) Math.max(1, Math.max(width, height) / (1.5 * longestEdge));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, parameters));
    }

    private static BufferedImage paint(BufferedImage image, int longestEdge, Orientation held) {
        var scale = Math.min(1, (double) longestEdge / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var painted = new BufferedImage(
                held.swapsSides() ? height : width, held.swapsSides() ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = painted.createGraphics();
        try {
            graphics.setColor(Color.WHITE); // behind what is transparent
            graphics.fillRect(0, 0, painted.getWidth(), painted.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var transform = held.transform(width, height);
            transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
        return painted;
    }

    private static Picture jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        } finally {
            writer.dispose();
        }
        return new Picture(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }

    private static Drawing png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory cannot be written", e);
        }
        return new Drawing(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }

    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }
}
