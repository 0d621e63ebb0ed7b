package de.lotse.casework.plan;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of a plan are kept encrypted with the key of the case; an empty text is kept as null. */
@Component
class Sealed {

    private final CaseCipher cipher;

    Sealed(CaseCipher cipher) {
        this.cipher = cipher;
    }

    /** @param row the ids that the text belongs to, which bind it to its place */
    byte @Nullable [] close(CaseId caseId, String text, String table, String column, Object... row) {
        if (text.isEmpty()) return null;
        return cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(table, column, row));
    }

    String open(CaseId caseId, ResultSet rows, String table, String column, Object... row) throws SQLException {
        var sealed = rows.getBytes(column);
        if (sealed == null) return "";
        return cipher.decrypt(Scope.actor().tenant(), caseId.value(), sealed, place(table, column, row));
    }

    private static String place(String table, String column, Object... row) {
        var place = new StringBuilder("casework.").append(table).append('.').append(column);
        for (var id : row) place.append(':').append(id);
        return place.toString();
    }
}
