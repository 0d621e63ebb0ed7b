package de.lotse.documents;

import java.util.Optional;

/**
 * Makes photos harmless and handy by painting them anew: what a camera or an attacker wrote beside the picture (place, device,
 * scripts, a second file behind it) does not survive. Painting waits for its turn and refuses to do so inside a transaction; it
 * throws {@link PaintingBusy} when the wait is too long.
 */
public interface Pictures {

    /** Pixels of the longer edge with which a page of A4 is still read well: 205 dots per inch. */
    int PAGE = 2400;
    /** Pixels of the longer edge of a picture by which one recognises a page. */
    int THUMBNAIL = 400;

    /**
     * Turned as the camera was held (Exif 2.32, tag 274) and made smaller where it is larger.
     *
     * @param content JPEG or PNG
     * @param longestEdge in pixels
     * @return empty for a picture that cannot be read or has too many pixels
     */
    Optional<Picture> upright(byte[] content, int longestEdge);

    /** Whether a picture that was made here is wider than high; false for anything else. */
    boolean isLandscape(byte[] jpeg);

    /** The same without loss, for sharp edges. */
    Optional<Drawing> drawing(byte[] content, int longestEdge);

    /** A quarter turn to the right. */
    Optional<Picture> turned(byte[] content);
}
