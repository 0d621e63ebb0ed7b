package de.lotse.kern;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;

/** A QR code (ISO/IEC 18004) as the address of a picture that stands inside the page. */
public final class QrPicture {

    private static final int EDGE = 4; // as the standard asks for

    private QrPicture() {}

    /** @param text is in the picture and nowhere else on the way */
    public static String of(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(UTF_8));
    }

    private static String svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++)
                if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
        var side = code.size + 2 * EDGE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(side, side, path);
    }
}
