package de.lotse.casework.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The invented logo of an invented organisation: a bridge. */
final class DemoLogo {

    static final int WIDTH = 480;
    static final int HEIGHT = 200;

    private DemoLogo() {}

    static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x14, 0x3f, 0x9f));
        graphics.setStroke(new BasicStroke(22));
        graphics.draw(new Line2D.Double(20, 70, 460, 70));
        for (var pier = 40; pier < 400; pier += 140)
            graphics.draw(new Arc2D.Double(pier, 80, 120, 180, 0, 180, Arc2D.OPEN));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
