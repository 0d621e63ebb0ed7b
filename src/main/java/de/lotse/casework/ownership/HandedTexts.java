package de.lotse.casework.ownership;

import de.lotse.consent.SharedCase;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Opens the texts that go along, with the key of the case that they come from. */
@Component
class HandedTexts {

    private final CaseCipher cipher;

    HandedTexts(CaseCipher cipher) {
        this.cipher = cipher;
    }

    /** @param ids of the row, which bind the text to its place; empty where nothing stands */
    String open(SharedCase shared, ResultSet row, String table, String column, String ids) throws SQLException {
        var sealed = row.getBytes(column);
        if (sealed == null) return "";
        var place = "casework.%s.%s:%s".formatted(table, column, ids);
        return cipher.decrypt(Scope.actor().tenant(), shared.caseId(), sealed, place);
    }
}
