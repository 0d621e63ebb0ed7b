package de.lotse.casework.offers;

import de.lotse.casework.CaseId;
import de.lotse.documents.CaseCipher;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.shared.Scope;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session what was last looked for in a case. Addresses stand in histories and logs, and a topic beside a case tells
 * what somebody needs: therefore it is in no address, and lies in the session under the key of the case.
 */
@Component
class Choices {

    private static final String ATTRIBUTE = "offers.choice:";

    private final CaseCipher cipher;

    Choices(CaseCipher cipher) {
        this.cipher = cipher;
    }

    void keep(HttpSession session, CaseId caseId, Choice choice) {
        var text = (choice.member() == null ? "" : choice.member()) + " " + choice.topic();
        session.setAttribute(
                ATTRIBUTE + caseId.value(),
                cipher.encrypt(Scope.actor().tenant(), caseId.value(), text, place(caseId)));
    }

    Choice of(HttpSession session, CaseId caseId) {
        if (!(session.getAttribute(ATTRIBUTE + caseId.value()) instanceof byte[] kept)) return Choice.NONE;
        try {
            return choice(cipher.decrypt(Scope.actor().tenant(), caseId.value(), kept, place(caseId)));
        } catch (CaseKeyMissing gone) {
            return Choice.NONE;
        }
    }

    private static Choice choice(String text) {
        var space = text.indexOf(' ');
        return new Choice(space == 0 ? null : UUID.fromString(text.substring(0, space)), text.substring(space + 1));
    }

    private static String place(CaseId caseId) {
        return ATTRIBUTE + caseId.value();
    }
}
