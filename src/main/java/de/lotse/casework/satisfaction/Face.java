package de.lotse.casework.satisfaction;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** An answer, with the face that stands for it. The word always stands beside the face. */
enum Face {
    VERY_GOOD(4, 26),
    GOOD(3, 12),
    NOT_SO_GOOD(2, -12),
    BAD(1, -26);

    private static final int SIZE = 128;
    private static final float STROKE = 7;
    private static final String BOX = draw(pen -> pen.draw(new Rectangle2D.Double(12, 12, SIZE - 24, SIZE - 24)));

    private final int points;
    private final String picture;

    /** @param smile by how much the middle of the mouth hangs below its corners, in pixels */
    Face(int points, int smile) {
        this.points = points;
        this.picture = draw(pen -> {
            pen.draw(new Ellipse2D.Double(8, 8, SIZE - 16, SIZE - 16));
            pen.fill(new Ellipse2D.Double(38, 42, 14, 14));
            pen.fill(new Ellipse2D.Double(76, 42, 14, 14));
            var corner = 84 - smile / 2.0;
            pen.draw(new QuadCurve2D.Double(36, corner, 64, corner + 2 * smile, 92, corner));
        });
    }

    /** 1 for the worst, 4 for the best. */
    int points() {
        return points;
    }

    /** A picture as a {@code data:} address. */
    String picture() {
        return picture;
    }

    /** An empty box to tick on paper, likewise. */
    static String box() {
        return BOX;
    }

    static Optional<Face> of(String name) {
        return Arrays.stream(values()).filter(face -> face.name().equals(name)).findFirst();
    }

    static List<Face> all() {
        return List.of(values());
    }

    private static String draw(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        drawing.accept(pen);
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static byte[] png(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
