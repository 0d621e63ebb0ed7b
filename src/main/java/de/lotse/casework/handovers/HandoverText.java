package de.lotse.casework.handovers;

import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a handing over, sealed for the municipality: either side can read them, nobody beside. An empty text is no text. */
@Component
class HandoverText {

    private final TenantCipher cipher;

    HandoverText(TenantCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] seal(UUID id, String column, String text) {
        return text.isEmpty() ? null : cipher.encrypt(Scope.actor().tenant(), text, place(id, column));
    }

    String open(ResultSet row, UUID id, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? "" : cipher.decrypt(Scope.actor().tenant(), bytes, place(id, column));
    }

    private static String place(UUID id, String column) {
        return "casework.inquiry_handover." + column + ":" + id;
    }
}
