package de.lotse.documents;

/**
 * A picture as it may be kept and shown: upright, without what cameras write beside it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(byte[] jpeg, int width, int height) {

    public static final String MEDIA_TYPE = "image/jpeg";

    public boolean isLandscape() {
        return width > height;
    }
}
