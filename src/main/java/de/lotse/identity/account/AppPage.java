package de.lotse.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.lotse.identity.factors.AppSecret;
import de.lotse.identity.signin.SignedIn;
import de.lotse.web.Errors;
import io.nayuki.qrcodegen.QrCode;
import java.util.Base64;

/**
 * What the app has to know.
 *
 * @param picture address of the picture that the app reads; the secret is in it and nowhere else on the way
 * @param typeable the same to type
 * @param pending whether the person gets no further without it
 */
record AppPage(String picture, String typeable, boolean pending, Errors errors) {

    private static final int EDGE = 4; // as the standard (ISO/IEC 18004) asks for

    static AppPage of(byte[] secret, SignedIn who, Errors errors) {
        var app = new AppSecret(secret);
        return new AppPage(picture(app.address(who.actor().name())), app.typeable(), who.isPending(), errors);
    }

    private static String picture(String text) {
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
