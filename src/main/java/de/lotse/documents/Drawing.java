package de.lotse.documents;

/**
 * A drawing, such as a logo, as it may be kept and shown: on white, without anything beside it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(byte[] png, int width, int height) {

    public static final String MEDIA_TYPE = "image/png";
}
