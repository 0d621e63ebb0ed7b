package de.lotse.casework.conferences;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts under the key of the case; an empty one is none. */
@Component
class SealedTexts {

    private final CaseCipher cipher;

    SealedTexts(CaseCipher cipher) {
        this.cipher = cipher;
    }

    /** @param place table and column, such as {@code conference.reason} */
    byte @Nullable [] seal(UUID caseId, String place, UUID id, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), caseId, text, place(place, id));
    }

    /** The column is called after the dot. */
    String open(ResultSet row, UUID caseId, String place, UUID id) throws SQLException {
        var sealed = row.getBytes(place.substring(place.indexOf('.') + 1));
        return sealed == null ? "" : cipher.decrypt(Scope.actor().tenant(), caseId, sealed, place(place, id));
    }

    private static String place(String place, UUID id) {
        return "casework." + place + ":" + id;
    }
}
