package de.lotse.documents.pictures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held, as it is written in a JPEG (Exif 2.32 §4.6.4, tag 274): a number from 1, upright, to 8. Each takes a
 * picture of the camera to the picture that was seen.
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);
    /** The top is at the right side of what the camera wrote. */
    static final Orientation QUARTER_TURN = new Orientation(6);

    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int TAG = 0x0112;
    private static final int SIDEWAYS = 5;
    private static final int LAST = 8;
    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);

    /** Upright where nothing is written, or nothing that can be read. */
    static Orientation in(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return number >= SIDEWAYS;
    }

    /** @param width and height of what the camera wrote */
    AffineTransform transform(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation find(ByteBuffer jpeg) {
        var at = 2;
        while ((jpeg.get(at) & 0xff) == 0xff) {
            var marker = jpeg.get(at + 1) & 0xff;
            if (marker == START_OF_SCAN) return UPRIGHT;
            var length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == APP1 && length > EXIF.length + 2) {
                var segment = jpeg.slice(at + 4, length - 2);
                if (isExif(segment)) return inTiff(segment.slice(EXIF.length, segment.limit() - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) != TAG) continue;
            var number = tiff.getShort(entry + 8);
            return number >= 1 && number <= LAST ? new Orientation(number) : UPRIGHT;
        }
        return UPRIGHT;
    }
}
