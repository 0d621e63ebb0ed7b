package de.lotse.identity.factors;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** The telephone of a person in a test. */
public record AppForTests(String typedSecret) {

    /** The code of now, or of so many steps of 30 seconds later. */
    public String code(int steps) {
        var secret = new Base32().decode(typedSecret.replace(" ", ""));
        return Totp.code(secret, Instant.now().getEpochSecond() / 30 + steps);
    }
}
