package de.lotse.casework.sharing;

import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the texts of a shared case with its key; each is bound to its place. */
@Component
class CaseTexts {

    private final CaseCipher cipher;

    CaseTexts(CaseCipher cipher) {
        this.cipher = cipher;
    }

    /** @param row the ids of the row in which it stands; answers an empty text for none */
    String open(UUID caseId, ResultSet rows, String table, String column, UUID... row) throws SQLException {
        var sealed = rows.getBytes(column);
        if (sealed == null) return "";
        var ids = Stream.of(row).map(UUID::toString).collect(Collectors.joining(":"));
        return cipher.decrypt(
                Scope.actor().tenant(), caseId, sealed, "casework.%s.%s:%s".formatted(table, column, ids));
    }
}
