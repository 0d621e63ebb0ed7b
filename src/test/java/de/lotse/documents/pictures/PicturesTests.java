package de.lotse.documents.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.documents.Picture;
import de.lotse.documents.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTests {

    private final Pictures pictures = new PaintedPictures();

    /** The red corner of the sheet lies where the camera wrote it, and has to come to the top left. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,0,1", "7,1,1", "8,1,0"})
    void turnsAPhotoAsTheCameraWasHeld(int orientation, int right, int below) throws IOException {
        var photo = withExif(jpeg(sheet(right == 1, below == 1)), orientation);

        var upright = pictures.upright(photo, Pictures.PAGE).orElseThrow();

        assertThat(isRed(upright, upright.width() / 8, upright.height() / 8)).isTrue();
        assertThat(isRed(upright, upright.width() * 7 / 8, upright.height() * 7 / 8))
                .isFalse();
        assertThat(upright.isLandscape()).isEqualTo(orientation < 5);
    }

    @Test
    void leavesOutWhatTheCameraWroteBesideThePicture() throws IOException {
        var photo = withExif(jpeg(sheet(false, false)), 1);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif");

        assertThat(new String(
                        pictures.upright(photo, Pictures.PAGE).orElseThrow().jpeg(), ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void makesALargePhotoSmallerAndLeavesASmallOne() throws IOException {
        var large = jpeg(new BufferedImage(4032, 3024, BufferedImage.TYPE_INT_RGB));

        assertThat(pictures.upright(large, Pictures.PAGE))
                .hasValueSatisfying(picture -> assertThat(picture.width()).isEqualTo(2400));
        assertThat(pictures.upright(large, Pictures.THUMBNAIL))
                .hasValueSatisfying(picture -> assertThat(picture.height()).isEqualTo(300));
        assertThat(pictures.upright(jpeg(sheet(false, false)), Pictures.PAGE))
                .hasValueSatisfying(picture -> assertThat(picture.width()).isEqualTo(160));
    }

    @Test
    void turnsByAQuarter() throws IOException {
        var turned = pictures.turned(jpeg(sheet(false, false))).orElseThrow();

        assertThat(turned.isLandscape()).isFalse();
        assertThat(isRed(turned, turned.width() * 7 / 8, turned.height() / 8)).isTrue();
    }

    @Test
    void saysSoWhenItIsNoPicture() {
        assertThat(pictures.upright("kein Bild".getBytes(US_ASCII), Pictures.PAGE))
                .isEmpty();
        assertThat(pictures.upright(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, Pictures.PAGE))
                .isEmpty();
    }

    private static BufferedImage sheet(boolean right, boolean below) {
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(right ? 80 : 0, below ? 60 : 0, 80, 60);
        graphics.dispose();
        return image;
    }

    private static boolean isRed(Picture picture, int x, int y) throws IOException {
        var colour =
                new Color(ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Puts an APP1 segment with one tag behind the start of the image. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
