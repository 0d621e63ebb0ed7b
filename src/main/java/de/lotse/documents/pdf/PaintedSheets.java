package de.lotse.documents.pdf;

import de.lotse.documents.PdfSheet;
import de.lotse.documents.PdfSheets;
import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class PaintedSheets implements PdfSheets {

    /** Pixels: A4 at 150 dots per inch is 1240 wide. */
    private static final float WIDTH = 1240;

    private static final float MOST_PIXELS = 4_000_000;
    private static final int LONGEST_TEXT = 50_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Pictures pictures;
    private final Bench bench = new Bench(PATIENCE, LIMIT);

    PaintedSheets(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER) // no connection waits for a place at the bench
    public Optional<PdfSheet> sheet(byte[] pdf, int page) {
        return bench.paint(() -> {
            try (var document = open(pdf)) {
                if (page < 1 || page > document.getNumberOfPages()) return Optional.empty();
                return Optional.of(new PdfSheet(document.getNumberOfPages(), text(document, page)));
            }
        });
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Picture> picture(byte[] pdf, int page) {
        return bench.paint(() -> {
                    try (var document = open(pdf)) {
                        if (page < 1 || page > document.getNumberOfPages()) return Optional.<byte[]>empty();
                        return Optional.of(png(paint(document, page)));
                    }
                })
                .flatMap(png -> pictures.upright(png, Pictures.PAGE));
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        var text = stripper.getText(document)
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static BufferedImage paint(PDDocument document, int page) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var points = Math.max(1, box.getWidth()) * Math.max(1, box.getHeight());
        var scale = Math.min(WIDTH / Math.max(1, box.getWidth()), (float) Math.sqrt(MOST_PIXELS / points));
        return new GuardedRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
