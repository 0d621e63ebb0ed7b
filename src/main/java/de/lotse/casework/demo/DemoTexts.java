package de.lotse.casework.demo;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts as the features do that read it: an empty text is no text, and a place reads {@code table.column:row}. */
@Component
class DemoTexts {

    private final CaseCipher cases;
    private final TenantCipher tenants;

    DemoTexts(CaseCipher cases, TenantCipher tenants) {
        this.cases = cases;
        this.tenants = tenants;
    }

    byte @Nullable [] ofCase(CaseId id, String text, String column, Object... row) {
        if (text.isEmpty()) return null;
        return cases.encrypt(Scope.actor().tenant(), id.value(), text, place(column, row));
    }

    byte @Nullable [] ofTenant(String text, String column, Object... row) {
        if (text.isEmpty()) return null;
        return tenants.encrypt(Scope.actor().tenant(), text, place(column, row));
    }

    /** Under which a number is found, without blanks. */
    byte[] index(String type, String number) {
        return tenants.blindIndex(Scope.actor().tenant(), type, number.replace(" ", ""));
    }

    private static String place(String column, Object... row) {
        var place = new StringBuilder("casework.").append(column);
        for (var id : row) place.append(':').append(id);
        return place.toString();
    }
}
