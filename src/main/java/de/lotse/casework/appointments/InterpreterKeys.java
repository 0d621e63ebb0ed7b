package de.lotse.casework.appointments;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A fingerprint of an interpreter's name, by which one person who is promised twice is noticed without reading names. */
@Component
class InterpreterKeys {

    private final TenantCipher cipher;

    InterpreterKeys(TenantCipher cipher) {
        this.cipher = cipher;
    }

    /** The same for other capitals and spaces; null without a name. */
    byte @Nullable [] key(Interpreter interpreter) {
        if (!interpreter.needed() || interpreter.name().isEmpty()) return null;
        var name = interpreter.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return cipher.blindIndex(Scope.actor().tenant(), "interpreter", name);
    }
}
