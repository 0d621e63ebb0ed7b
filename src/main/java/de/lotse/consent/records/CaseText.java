package de.lotse.consent.records;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and notes inside a consent, readable with the key of the case only. An empty text is no text. */
@Component
class CaseText {

    private final CaseCipher cipher;

    CaseText(CaseCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] seal(UUID caseId, String text, String column, UUID row) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId, text, place(column, row));
    }

    String open(UUID caseId, byte @Nullable [] sealed, String column, UUID row) {
        if (sealed == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId, sealed, place(column, row));
    }

    private static String place(String column, UUID row) {
        return "consent." + column + ":" + row;
    }
}
