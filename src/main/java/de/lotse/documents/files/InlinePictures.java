package de.lotse.documents.files;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Pictures that stand in the middle of a page's content (ISO 32000-1 §8.9.7): nobody sees them before the page is painted. */
public final class InlinePictures {

    private InlinePictures() {}

    /** Throws where it would be too large, before anything of it is unpacked. */
    public static void check(COSDictionary picture, byte[] packed) {
        measure(picture.getInt(COSName.WIDTH, COSName.W, 0), picture.getInt(COSName.HEIGHT, COSName.H, 0));
        new PdfStreams().check(picture, packed);
    }

    /** Throws for more pixels than are painted. */
    public static void measure(int width, int height) {
        if ((long) width * height > PictureFile.MOST_PIXELS) throw RefusedPdf.tooLarge();
    }
}
