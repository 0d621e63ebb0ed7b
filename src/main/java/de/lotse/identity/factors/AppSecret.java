package de.lotse.identity.factors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.apache.commons.codec.binary.Base32;

/** The secret of an app for codes, as a person gets it into her app. */
public record AppSecret(byte[] secret) {

    /** To type: letters and digits in groups of four. */
    public String typeable() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** To read with a camera (the de facto key URI format of apps for codes). */
    public String address(String person) {
        var label = URLEncoder.encode("Lotse:" + person, UTF_8).replace("+", "%20");
        return "otpauth://totp/%s?secret=%s&issuer=Lotse".formatted(label, base32());
    }

    private String base32() {
        return new Base32().encodeToString(secret);
    }
}
