package de.lotse.casework.reminders;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.TenantCipher;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a reminder: under the key of its case, without a case under that of the tenant. */
@Component
class ReminderTexts {

    private final CaseCipher caseCipher;
    private final TenantCipher tenantCipher;

    ReminderTexts(CaseCipher caseCipher, TenantCipher tenantCipher) {
        this.caseCipher = caseCipher;
        this.tenantCipher = tenantCipher;
    }

    byte[] seal(@Nullable CaseId caseId, UUID id, String text) {
        return caseId == null
                ? tenantCipher.encrypt(tenant(), text, place(id))
                : caseCipher.encrypt(tenant(), caseId.value(), text, place(id));
    }

    String open(@Nullable CaseId caseId, UUID id, byte[] text) {
        return caseId == null
                ? tenantCipher.decrypt(tenant(), text, place(id))
                : caseCipher.decrypt(tenant(), caseId.value(), text, place(id));
    }

    private static TenantId tenant() {
        return Scope.actor().tenant();
    }

    private static String place(UUID id) {
        return "casework.reminder.text:" + id;
    }
}
