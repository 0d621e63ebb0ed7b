package de.lotse.tenancy;

/**
 * The picture in the head of an organisation's letters.
 *
 * @param version 0 as long as none was saved
 * @param png empty where there is none, or it was taken away
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for readers aloud; empty for decoration
 */
public record Logo(int version, byte[] png, int width, int height, String alt) {

    public static final Logo NONE = new Logo(0, new byte[0], 0, 0, "");

    public boolean isThere() {
        return png.length > 0;
    }

    public boolean isDecorative() {
        return alt.isEmpty();
    }
}
