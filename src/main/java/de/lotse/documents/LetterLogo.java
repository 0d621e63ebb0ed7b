package de.lotse.documents;

import java.util.Base64;
import java.util.Locale;

/**
 * The picture at the right of the head of a letter.
 *
 * @param alt what it shows; empty for decoration, which readers aloud pass over
 */
public record LetterLogo(Drawing drawing, String alt) {

    private static final double WIDEST = 60;
    private static final double HIGHEST = 28;
    /** At 96 dots per inch, as pictures are meant without a word: larger it would be coarse. */
    private static final double PIXEL = 25.4 / 96;

    public boolean isDecorative() {
        return alt.isEmpty();
    }

    /** In millimetres. */
    public double width() {
        return drawing.width() * scale();
    }

    /** In millimetres. */
    public double height() {
        return drawing.height() * scale();
    }

    /** Holds the picture itself. */
    public String address() {
        return "data:" + Drawing.MEDIA_TYPE + ";base64," + Base64.getEncoder().encodeToString(drawing.png());
    }

    public String style() {
        var size =
                String.format(Locale.ROOT, "%.1fmm %.1fmm", width(), height()).split(" ", -1);
        var box = "width:" + size[0] + ";height:" + size[1];
        return isDecorative()
                ? box + ";background-size:" + size[0] + " " + size[1] + ";background-image:url('" + address() + "')"
                : box;
    }

    private double scale() {
        return Math.min(PIXEL, Math.min(WIDEST / drawing.width(), HIGHEST / drawing.height()));
    }
}
